import RaporMetrics
import RaporModel
import Testing

/// Deals that two share, and reps who move: to whom a figure belongs.
struct CreditTests {
  private let ayu = Scope.rep(RepIndex(0))
  private let budi = Scope.rep(RepIndex(1))

  /// A won deal of 100.01 and 3 units that Ayu owns and Budi has a third of, a lost one of 50 and an open
  /// one of 20 that they halve, and a won deal of 10 that is Budi's alone.
  private func shared() throws -> Figures {
    let day = Sample.day
    var odd = Sample.deal(
      .won, rep: 0, created: day(1, 1), closed: day(1, 10), quantity: 3, with: 1, share: 3_333)
    odd.amount = 10_001
    return try Sample.figures(
      asOf: day(1, 31), reps: [Sample.rep("Ayu", team: "N"), Sample.rep("Budi", team: "S")],
      deals: [
        odd,
        Sample.deal(
          .lost, rep: 0, created: day(1, 2), closed: day(1, 12), amount: 50, with: 1, share: 5_000),
        Sample.deal(
          .open, rep: 0, created: day(1, 3), expected: day(1, 20), amount: 20, with: 1,
          share: 5_000),
        Sample.deal(.won, rep: 1, created: day(1, 4), closed: day(1, 14), amount: 10, quantity: 1),
      ], attributes: [.product: AttributeColumn(["x", "x", nil, "y"])])
  }

  @Test func `the value is split to the last cent, the co-owner's part rounded half up`() throws {
    let figures = try shared()
    // A third of 10,001 cents is 3,333.3333 → 3,333 to Budi and 6,668 to Ayu; Budi has 1,000 more.
    #expect(try figures.value("revenue", of: ayu, in: "2024-01").value == Ratio(6_668, over: 100))
    #expect(try figures.value("revenue", of: budi, in: "2024-01").value == Ratio(4_333, over: 100))
    #expect(try figures.value("revenue", in: "2024-01").value == Ratio(11_001, over: 100))
    // 3,000 thousandths of a unit by 0.3333 are 999.9 → 1,000.
    #expect(try figures.value("units", of: budi, in: "2024-01").value == Ratio(2))
    #expect(try figures.value("units", of: ayu, in: "2024-01").value == Ratio(2))
    #expect(try figures.value("pipeline_value", of: budi, in: "2024-01").value == Ratio(10))
    // Won 43.33 of 43.33 + 25 of the lost deal.
    let rate = try figures.value("win_rate_value", of: budi, in: "2024-01")
    #expect(rate.value == Ratio(4_333, over: 6_833))
    #expect(rate.n == 3)
  }

  @Test func `a deal is counted and averaged by its owner alone, as a whole`() throws {
    let figures = try shared()
    for (scope, won, lost, open) in [(ayu, 1, 1, 1), (budi, 1, 0, 0), (.total, 2, 1, 1)] {
      #expect(try figures.value("deals_won", of: scope, in: "2024-01").n == won)
      #expect(try figures.value("deals_lost", of: scope, in: "2024-01").n == lost)
      #expect(try figures.value("deals_open", of: scope, in: "2024-01").n == open)
      #expect(try figures.value("win_rate_honest", of: scope, in: "2024-01").n == won + lost + open)
    }
    #expect(
      try figures.value("average_deal", of: ayu, in: "2024-01").value == Ratio(10_001, over: 100))
    #expect(try figures.value("average_deal", of: budi, in: "2024-01").value == Ratio(10))
    #expect(try figures.value("sales_cycle", of: budi, in: "2024-01").n == 1)
  }

  @Test func `an explanation lists what each has of a deal, which adds up to the figure`() throws {
    let figures = try shared()
    let month = try #require(figures.periods.first { $0.kind == .month })
    func amounts(_ scope: Scope) throws -> [[String]] {
      let revenue = try #require(
        figures.explanation(of: Metric("revenue"), of: scope, in: month))
      return revenue.counted.map { item in
        figures.fields(of: item).fields.filter { ["rep_id", "amount"].contains($0.name) }
          .map(\.text)
      }
    }
    #expect(try amounts(ayu) == [["Ayu", "66.68"]])
    #expect(try amounts(budi) == [["Budi", "33.33"], ["Budi", "10"]])
    #expect(try amounts(.total) == [["Ayu", "66.68"], ["Budi", "33.33"], ["Budi", "10"]])
  }

  @Test func `evidence lists both parts of a deal, each with what it counts with`() throws {
    let figures = try shared()
    let period = try #require(figures.periods.first { $0.key == "2024-01" })
    let all = figures.evidence(of: .total, in: period)
    #expect(all.map(\.deal) == [0, 0, 1, 1, 2, 2, 3])
    #expect(all.map(\.amount) == [6_668, 3_333, 2_500, 2_500, 1_000, 1_000, 1_000])
    #expect(all.map(\.isShared) == [false, true, false, true, false, true, false])
    let his = figures.evidence(of: budi, in: period)
    #expect(
      his.map(\.roles) == [
        .wonShared, .lostShared, [.openShared, .due], .won,
      ])
    #expect(his.allSatisfy { $0.rep == RepIndex(1) })
    #expect(
      figures.evidence(of: .attribute(.product, "x"), in: period).map(\.deal) == [0, 0, 1, 1])
    #expect(
      try figures.value("revenue", of: .attribute(.product, "x"), in: "2024-01").value
        == Ratio(10_001, over: 100))
  }

  @Test(arguments: [
    (Int64(-101), Int32(5_000), Int64(-50)), (101, 5_000, 51), (1, 5_000, 1), (-1, 5_000, 0),
    (.max, 10_000, .max), (.min, 10_000, .min), (.max, 0, 0), (7, 20_000, 7), (7, -1, 0),
  ])
  func `halves are rounded up, and any amount can be split`(
    amount: Int64, share: Int32, coOwners: Int64
  ) throws {
    var deal = Sample.deal(.won, rep: 0, closed: Sample.day(1, 10), with: 1, share: share)
    deal.amount = amount
    #expect(DealOutline(deal, part: .coOwners).amount == coOwners)
    #expect(DealOutline(deal, part: .owners).amount == amount - coOwners)
  }

  @Test func `one who shares with nobody the data has keeps all`() throws {
    for coOwner in [0, 7, -1] {
      let figures = try Sample.figures(
        asOf: Sample.day(1, 31),
        deals: [
          Sample.deal(.won, closed: Sample.day(1, 10), amount: 10, with: coOwner, share: 5_000)
        ])
      #expect(try figures.value("revenue", of: ayu, in: "2024-01").value == Ratio(10))
      #expect(!figures.hasSharedDeals)
    }
  }

  /// Ayu moves from North under Dewi to South under Eka on 1 February; Budi stays in North.
  private func moved() throws -> Figures {
    let day = Sample.day
    let moves = [
      Assignment(from: day(1, 1), team: "North", manager: "Dewi", territory: "n"),
      Assignment(from: day(2, 1), team: "South", manager: "Eka", territory: "s"),
    ]
    return try Sample.figures(
      asOf: day(3, 10),
      reps: [
        Sample.rep("Ayu", moves: moves),
        Sample.rep("Budi", team: "North", manager: "Dewi", territory: "n"),
      ],
      deals: [
        Sample.deal(.won, rep: 0, created: day(1, 1), closed: day(1, 31), amount: 100),
        Sample.deal(.won, rep: 0, created: day(1, 1), closed: day(2, 1), amount: 30),
        Sample.deal(.open, rep: 0, created: day(1, 5), amount: 7),
        Sample.deal(.won, rep: 1, created: day(1, 1), closed: day(2, 20), amount: 5),
      ],
      activities: [Sample.calls(2, on: day(1, 31)), Sample.calls(3, on: day(2, 1))])
  }

  @Test func `figures belong to the team of the time`() throws {
    let figures = try moved()
    func text(_ id: String, _ scope: Scope, _ key: String) throws -> String? {
      try figures.value(id, of: scope, in: key).value?.decimal()
    }
    #expect(try text("revenue", .team("North"), "2024-Q1") == "105")
    #expect(try text("revenue", .team("South"), "2024-Q1") == "30")
    #expect(try text("revenue", .manager("Dewi"), "2024-Q1") == "105")
    #expect(try text("revenue", .manager("Eka"), "2024-Q1") == "30")
    #expect(try text("revenue", .total, "2024-Q1") == "135")
    #expect(try text("revenue", .attribute(.territory, "s"), "2024-Q1") == "30")
    // Open deals go by the last day that counts: in January North's, then South's. The deal closed
    // on 1 February was open, too, at the end of January.
    #expect(try text("pipeline_value", .team("North"), "2024-01") == "42")
    #expect(try text("pipeline_value", .team("South"), "2024-01") == "0")
    #expect(try text("pipeline_value", .team("South"), "2024-03") == "7")
    #expect(try text("activities", .team("North"), "2024-Q1") == "2")
    #expect(try text("activities", .team("South"), "2024-Q1") == "3")
  }

  @Test func `evidence belongs to the team of the time`() throws {
    let figures = try moved()
    let quarter = try #require(figures.periods.first { $0.key == "2024-Q1" })
    #expect(figures.evidence(of: .team("North"), in: quarter).map(\.deal) == [0, 3])
    #expect(figures.evidence(of: .team("South"), in: quarter).map(\.deal) == [1, 2])
    #expect(figures.activityEvidence(of: .manager("Eka"), in: quarter).map(\.count) == [3])
  }

  @Test func `a team that a rep joined before the first row has none`() throws {
    let day = Sample.day
    let moves = [
      Assignment(from: day(1, 1), team: "Early"), Assignment(from: day(2, 1), team: "Late"),
    ]
    let figures = try Sample.figures(
      asOf: day(3, 10), reps: [Sample.rep("Ayu", moves: moves)],
      deals: [Sample.deal(.won, created: day(2, 2), closed: day(2, 3), amount: 1)])
    #expect(!figures.hasRows(.team("Early")))
    #expect(try figures.value("revenue", of: .team("Early"), in: "all").absence == .noData)
    #expect(figures.hasRows(.team("Late")))
  }
}

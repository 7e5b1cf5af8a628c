import RaporMetrics
import RaporModel
import Testing

/// Figures of customers, worked out by hand.
struct CustomerTests {
  private typealias P = PeopleSample
  private let day = Sample.day
  private let ayu = Scope.rep(RepIndex(0))
  private let budi = Scope.rep(RepIndex(1))

  private func won(
    _ rep: Int, _ closed: Day, _ amount: Int64?, cost: Int64? = nil
  ) -> Deal {
    var deal = Sample.deal(.won, rep: rep, closed: closed, amount: amount)
    deal.cost = cost.map { $0 * 100 }
    return deal
  }

  /// The first quarter of 2024: A buys from Ayu, then from Budi; B three times from Ayu, the second time
  /// another product, the third without an amount; C from Budi; and one deal has no account.
  private func sample() throws -> Figures {
    let accounts = [nil, "A", "B", "A", "B", "C", nil, "B"]
    let products = [nil, "X", "X", "X", "Y", "Y", "X", "X"]
    return try P.figures(
      asOf: day(3, 31),
      reps: [Sample.rep("Ayu", team: "North"), Sample.rep("Budi", team: "North")],
      deals: [
        Sample.deal(.lost, closed: day(1, 1)), won(0, day(1, 10), 100), won(0, day(1, 20), 200),
        won(1, day(2, 5), 50), won(0, day(2, 10), 300), won(1, day(2, 15), 400),
        won(0, day(2, 20), 10), won(0, day(3, 1), nil),
      ],
      attributes: [.account: AttributeColumn(accounts), .product: AttributeColumn(products)]
    ) { data in
      func spent(_ rep: Int?, _ category: String?, _ month: Int, _ amount: Int64) -> Expense {
        Expense(
          rep: rep.map { RepIndex($0) }, category: category, day: day(month, 9),
          amount: amount * 100, row: P.row)
      }
      data.expenses = [
        spent(1, "ads", 2, 100), spent(nil, "ads", 2, 60), spent(1, "travel", 2, 999),
        spent(0, nil, 2, 999), spent(0, "ads", 3, 5),
      ]
    } adjust: {
      $0.acquisitionCategories = ["ads"]
    }
  }

  @Test(arguments: [
    // A and B first buy in January from Ayu, C in February from Budi.
    ("new_customers", "2024-01", "2", "2", "0"), ("new_customers", "2024-02", "1", "0", "1"),
    ("new_customers", "2024-03", "0", "0", "0"),
    // Both of January are back in February, A with Budi; of February's three B alone is back in March.
    ("retention", "2024-02", "1", "1", ""), ("retention", "2024-03", "0.333333", "1", "0"),
    // In February A buys what it had, B something new; C is not an existing account. In March B buys X.
    ("cross_sell", "2024-02", "0.5", "1", "0"), ("cross_sell", "2024-03", "0", "0", ""),
    // By January: A 100, B 200. By February: A 150, now Budi's, B 500, C 400.
    ("ltv", "2024-01", "150", "150", ""), ("ltv", "2024-02", "350", "500", "275"),
    // (100 + 60) ÷ 1; Ayu has spent nothing on it; in March nobody is new.
    ("cac", "2024-02", "160", "", "100"), ("cac", "2024-03", "", "", ""),
  ])
  func `the business, Ayu and Budi have these`(
    id: String, period: String, total: String, ofAyu: String, ofBudi: String
  ) throws {
    let figures = try sample()
    func text(_ scope: Scope) throws -> String {
      try figures.value(id, of: scope, in: period).value?.decimal() ?? ""
    }
    #expect(try text(.total) == total)
    #expect(try text(.team("North")) == total || id == "cac")
    #expect(try text(ayu) == ofAyu)
    #expect(try text(budi) == ofBudi)
  }

  @Test(arguments: [
    ("retention", "2024-01", MetricValue.Absence.noComparison),
    ("retention", "all", .noComparison), ("cross_sell", "2024-01", .noFormerAccounts),
    ("cac", "2024-01", .noExpenses), ("cac", "2024-03", .noNewCustomers),
    ("ltv_cost_ratio", "2024-02", .noRepCosts),
  ])
  func `these are absent`(id: String, period: String, absence: MetricValue.Absence) throws {
    #expect(try sample().value(id, in: period).absence == absence)
  }

  @Test func `deals without an account or an amount are left out and counted`() throws {
    let figures = try sample()
    let february = try figures.value("new_customers", of: ayu, in: "2024-02")
    #expect(february.exclusions == [.init(reason: .row(.dealWithoutAccount), count: 1)])
    let value = try figures.value("ltv", of: ayu, in: "2024-03")
    #expect(value.value == Ratio(500))
    #expect(value.exclusions.map(\.count) == [1, 1])
    let rows = try figures.cases("ltv", of: ayu, in: "2024-03")
    let accounts = try #require(figures.dataset.attributes[.account]).values
    let ofB = try #require(accounts.firstIndex(of: "B"))
    #expect(rows.contains(MetricCase(.account(ofB), value: Ratio(500))))
    #expect(rows.contains(MetricCase(.deal(7), .leftOut(.dealWithoutAmount))))
    #expect(rows.contains(MetricCase(.deal(6), .leftOut(.dealWithoutAccount))))
    #expect(rows.count == 3)
    #expect(try figures.value("ltv", "margin", in: "2024-03").absence == .noCosts)
  }

  @Test func `a period that runs, or follows one that the data covers in part, retains nobody`()
    throws
  {
    let figures = try P.figures(
      asOf: day(3, 20), deals: [won(0, day(1, 10), 1), won(0, day(2, 5), 1)],
      attributes: [.account: AttributeColumn(["A", "A"])]
    ) { _ in }
    #expect(try figures.value("retention", in: "2024-02").absence == .partialComparison)
    #expect(try figures.value("retention", in: "2024-03").absence == .notOver)
  }

  @Test func `with costs the lifetime value is the margin of the deals that have one`() throws {
    let figures = try P.figures(
      asOf: day(1, 31),
      deals: [
        won(0, day(1, 10), 100, cost: 40), won(0, day(1, 11), 100),
        won(0, day(1, 12), 80, cost: 90),
      ],
      attributes: [.account: AttributeColumn(["A", "A", "B"])]
    ) { _ in }
    // A: 100 − 40; its other deal has no cost. B: 80 − 90. The mean of 60 and −10 is 25.
    for variant in ["", "margin"] {
      let value = try figures.value("ltv", variant, in: "2024-01")
      #expect(value.value == Ratio(25))
      #expect(value.n == 2)
      #expect(value.exclusions == [.init(reason: .row(.dealWithoutMargin), count: 1)])
    }
    #expect(try figures.value("ltv", "revenue", in: "2024-01").value == Ratio(140))
  }

  @Test func `the lifetime value of a rep's accounts is a multiple of what the rep costs`() throws {
    var reps = [
      Sample.rep("Ayu", team: "North"), Sample.rep("Budi", team: "North"),
      Sample.rep("Citra", from: day(7, 1)), Sample.rep("Dewi", team: "North"),
    ]
    for (rep, cost) in [(0, 100_000), (1, 40_000), (2, 36_600)] {
      reps[rep].annualCost = Int64(cost) * 100
    }
    let figures = try P.figures(
      asOf: day(12, 31), reps: reps,
      deals: [
        won(0, day(1, 5), 300_000), won(0, day(1, 8), 200_000), won(1, day(2, 5), 80_000),
        won(2, day(8, 5), 36_800), won(3, day(8, 5), 1),
      ],
      attributes: [.account: AttributeColumn(["A", "B", "C", "D", "E"])]
    ) { _ in }
    func ratio(_ scope: Scope, _ period: String = "2024") throws -> Ratio? {
      try figures.value("ltv_cost_ratio", of: scope, in: period).value
    }
    #expect(try ratio(ayu) == Ratio(5))
    #expect(try ratio(budi) == Ratio(2))
    // From 1 July there are 184 of 366 days: 36,600 × 184 ÷ 366 = 18,400, half of 36,800.
    #expect(try ratio(.rep(RepIndex(2))) == Ratio(2))
    // The first quarter has 91 of 366 days.
    #expect(try ratio(ayu, "2024-Q1") == Ratio(5 * 366, over: 91))
    // North: 580,000 ÷ 140,000; Dewi, whose cost is not known, is left out with her account.
    let north = try figures.value("ltv_cost_ratio", of: .team("North"), in: "2024")
    #expect(north.value == Ratio(29, over: 7))
    #expect(north.n == 5)
    #expect(north.exclusions == [.init(reason: .row(.repWithoutCost), count: 1)])
    #expect(
      try figures.value("ltv_cost_ratio", of: .rep(RepIndex(3)), in: "2024").absence == .noRepCosts)
  }

  @Test func `without accounts nothing is said of customers`() throws {
    let figures = try Sample.figures(asOf: day(3, 31), deals: [won(0, day(1, 10), 1)])
    for id in ["new_customers", "retention", "cross_sell", "ltv", "cac", "ltv_cost_ratio"] {
      #expect(try figures.value(id, in: "2024-02").absence == .noAccounts)
    }
  }
}

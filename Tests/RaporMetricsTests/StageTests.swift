import RaporModel
import TestSupport
import Testing

@testable import RaporMetrics

/// Stages, worked out by hand from `StageData`.
struct StageTests {
  private let day = Sample.day

  @Test func `stays end with the next entry or the close, and repeated entries do not count`()
    throws
  {
    let visits = try StageData.figures().stageVisits
    func visit(_ deal: Int, _ stage: Int, _ from: Day, _ to: Day?) -> StageVisit {
      StageVisit(deal: deal, stage: stage, enteredOn: from, leftOn: to)
    }
    #expect(
      visits == [
        visit(0, 0, day(1, 1), day(1, 11)), visit(0, 1, day(1, 11), day(1, 21)),
        visit(0, 2, day(1, 21), day(2, 10)),
        visit(1, 0, day(1, 5), day(1, 25)), visit(1, 1, day(1, 25), day(2, 4)),
        visit(2, 0, day(1, 10), day(1, 20)), visit(2, 2, day(1, 20), day(1, 30)),
        visit(2, 1, day(1, 30), nil),
        visit(3, 0, day(2, 1), day(2, 20)), visit(4, 0, day(3, 1), nil),
      ])
  }

  @Test func `of entries on one day the earlier step comes first, whatever the order of rows`()
    throws
  {
    let figures = try StageData.figures { data, _ in
      data.stageChanges = [
        StageData.change(4, 1, Sample.day(3, 1)), StageData.change(4, 0, Sample.day(3, 1)),
      ]
    }
    #expect(figures.stageVisits.map(\.stage) == [0, 1])
    #expect(figures.stageVisits.first?.days == 0)
  }

  @Test func `a deal that was closed nobody knows when has no stays`() throws {
    let figures = try StageData.figures { data, _ in data.deals[1].closedOn = nil }
    #expect(!figures.stageVisits.contains { $0.deal == 1 })
  }

  // New: the deals straight, lost late, back again, lost early and fresh; the first three went on.
  // Proposal or later: straight, lost late and back again; straight was won, back again had been in
  // Negotiation. Negotiation: straight and back again, of which only the first is past it.
  @Test(arguments: [
    ("New", "2024-Q1", "0.6", 5, 1), ("Proposal", "2024-Q1", "0.666667", 3, 1),
    ("Negotiation", "2024-Q1", "0.5", 2, 1), ("New", "2024-01", "1", 3, 1),
    ("New", "2024-02", "0", 1, 0), ("New", "2024-03", "0", 1, 0),
  ])
  func `conversion counts deals by their first day as far as the stage`(
    stage: String, key: String, share: String, n: Int, unknown: Int
  ) throws {
    let value = try StageData.figures().value("stage_conversion", stage, in: key)
    #expect(value.value?.decimal() == share)
    #expect(value.n == n)
    let left = MetricValue.Exclusion(reason: .row(.dealWithoutStages), count: 1)
    #expect(value.exclusions == (unknown > 0 ? [left] : []))
  }

  @Test func `where no deal came, there is no conversion`() throws {
    let value = try StageData.figures().value("stage_conversion", "Proposal", in: "2024-03")
    #expect(value.absence == .noStageEntries)
    #expect(value.n == 0)
  }

  // New: 10, 20, 10 and 19 days, and fresh still stands there; Proposal: 10 and 10 days, and back
  // again stands there; Negotiation: 20 and 10 days.
  @Test(arguments: [
    ("New", "2024-Q1", "14.5", 4, 1), ("Proposal", "2024-Q1", "10", 2, 1),
    ("Negotiation", "2024-Q1", "15", 2, 0), ("New", "2024-01", "10", 3, 0),
  ])
  func `dwell is the median of the stays that ended`(
    stage: String, key: String, days: String, n: Int, standing: Int
  ) throws {
    let value = try StageData.figures().value("stage_dwell", stage, in: key)
    #expect(value.value?.decimal() == days)
    #expect(value.n == n)
    #expect(value.exclusions.map(\.count) == (standing > 0 ? [standing] : []))
  }

  @Test func `no stay that ended is no dwell, but those that stand are counted`() throws {
    let value = try StageData.figures().value("stage_dwell", "New", in: "2024-03")
    #expect(value.absence == .noStageExits)
    #expect(value.exclusions == [.init(reason: .row(.visitNotOver), count: 1)])
  }

  @Test func `the bottleneck is the longest stay times the value that stands there`() throws {
    let figures = try StageData.figures()
    // New 14.5 days × (80 + 40), Proposal 10 days × 200: Proposal holds more for longer.
    let quarter = try #require(figures.periods.first { $0.key == "2024-Q1" })
    let bottleneck = try #require(figures.bottleneck(of: .total, in: quarter))
    #expect(bottleneck.name == "Proposal")
    #expect(bottleneck.dwell == Ratio(10))
    #expect(bottleneck.value == Ratio(200))
    // At the end of January lost late and back again stood in Proposal (10 days × 250), straight in
    // Negotiation (10 days × 100).
    let january = try #require(figures.periods.first { $0.key == "2024-01" })
    #expect(figures.bottleneck(of: .total, in: january)?.value == Ratio(250))
  }

  @Test func `without amounts the number of deals decides`() throws {
    let figures = try StageData.figures { data, _ in
      for deal in data.deals.indices { data.deals[deal].amount = nil }
    }
    // New 14.5 days × 2 deals, Proposal 10 days × 1.
    let quarter = try #require(figures.periods.first { $0.key == "2024-Q1" })
    let bottleneck = try #require(figures.bottleneck(of: .total, in: quarter))
    #expect(bottleneck.name == "New")
    #expect(bottleneck.value == nil)
    #expect(bottleneck.standing == 2)
  }

  @Test func `the funnel has each stage with what passed and what stands`() throws {
    let figures = try StageData.figures()
    let quarter = try #require(figures.periods.first { $0.key == "2024-Q1" })
    let funnel = figures.funnel(of: .rep(RepIndex(0)), in: quarter)
    #expect(funnel.map(\.name) == ["New", "Proposal", "Negotiation"])
    #expect(funnel.map(\.conversion.n) == [5, 3, 2])
    #expect(funnel.map(\.undecided) == [1, 0, 1])
    #expect(funnel.map(\.standing) == [2, 1, 0])
    #expect(funnel.map(\.standingValue) == [120_00, 200_00, 0])
    #expect(funnel.map(\.isBottleneck) == [false, true, false])
  }

  @Test func `without stage history there is a reason, and what stands today`() throws {
    let figures = try StageData.figures { data, _ in data.stageChanges = [] }
    #expect(
      try figures.value("stage_conversion", "New", in: "2024-Q1").absence == .noStageHistory)
    #expect(try figures.value("stage_dwell", "New", in: "2024-Q1").absence == .noStageHistory)
    let quarter = try #require(figures.periods.first { $0.key == "2024-Q1" })
    #expect(figures.funnel(of: .total, in: quarter).map(\.standing) == [2, 1, 0])
    #expect(figures.bottleneck(of: .total, in: quarter) == nil)
  }

  // Closed are straight (won), lost late and lost early: New 1 of 3, Proposal 1 of 2, Negotiation 1
  // of 1, all of them 1 of 3.
  @Test func `the weighted pipeline takes the win rate of each deal's stage`() throws {
    let figures = try StageData.figures()
    // 200 ÷ 2 + 80 ÷ 3 + 40 ÷ 3
    let quarter = try figures.value("pipeline_weighted", in: "2024-Q1")
    #expect(quarter.value == Ratio(140))
    #expect(quarter.n == 3)
    // In January: 100 in Negotiation, 50 ÷ 2 and 200 ÷ 2 in Proposal, and 40 ÷ 3, whose stage then
    // nobody knows.
    let january = try figures.value("pipeline_weighted", in: "2024-01")
    #expect(january.value == Ratio(Int128(225 * 3 + 40), over: 3))
  }

  @Test func `without stage history every deal gets the overall win rate`() throws {
    let figures = try StageData.figures { data, _ in data.stageChanges = [] }
    #expect(
      try figures.value("pipeline_weighted", in: "2024-Q1").value == Ratio(Int128(320), over: 3))
  }

  @Test func `snapshots stand in for a table of changes`() throws {
    let figures = try StageData.figures { data, _ in
      data.stageChanges = []
      data.history.snapshots = [
        Sample.day(3, 1), Sample.day(3, 8), Sample.day(3, 15), Sample.day(3, 31),
      ]
      func found(_ deal: String, _ day: Day, _ stage: String, created: Day) -> DealVersion {
        DealVersion(
          deal: DealID(rawValue: deal), asOf: day,
          state: DealState(
            rep: RepID(rawValue: "Ayu"), stage: stage, outcome: .open, createdOn: created))
      }
      data.history.versions = [
        found("back again", Sample.day(3, 1), "New", created: Sample.day(1, 10)),
        found("back again", Sample.day(3, 8), "Proposal", created: Sample.day(1, 10)),
        found("back again", Sample.day(3, 15), "Proposal", created: Sample.day(1, 10)),
        found("fresh", Sample.day(3, 15), "New", created: Sample.day(3, 10)),
        found("unknown", Sample.day(3, 15), "New", created: Sample.day(1, 15)),
        // What a build has recorded of the as-of day, or later, is no news to the data itself.
        found("fresh", Sample.day(3, 31), "Proposal", created: Sample.day(3, 10)),
      ]
      data.history.versions += ["straight", "lost late", "lost early"].map {
        found(
          $0, Sample.day(3, 1), $0 == "straight" ? "Won" : "Lost", created: Sample.day(1, 1))
      }
    }
    // What the first snapshot found was entered nobody knows when; a later first find counts from the
    // creation, if that was since the snapshot before.
    #expect(
      figures.stageVisits.map(\.enteredOn) == [
        Sample.day(3, 8), Sample.day(3, 10), Sample.day(3, 15),
      ])
  }

  @Test func `stalled deals have waited as long as their stage allows, with nothing planned`()
    throws
  {
    let day = Sample.day
    let figures = try StageData.figures { data, settings in
      settings.stalledDaysOfStage = ["Proposal": 30]
      data.deals = [
        StageData.deal("14 days", stage: 0, created: day(1, 1), lastActivity: day(3, 17)),
        StageData.deal("13 days", stage: 0, created: day(1, 1), lastActivity: day(3, 18)),
        StageData.deal("never touched", stage: 0, created: day(3, 1)),
        StageData.deal("21 of 30 days", stage: 1, created: day(1, 1), lastActivity: day(3, 10)),
        StageData.deal(
          "planned", stage: 0, created: day(1, 1), lastActivity: day(1, 1),
          nextActivity: day(4, 5)),
        StageData.deal("undated", stage: 0),
        StageData.deal("won", stage: 3, created: day(1, 1), closed: day(2, 1)),
      ]
      data.stageChanges = []
    }
    let value = try figures.value("stalled", in: "2024-Q1")
    #expect(value.value == Ratio(2))
    #expect(value.exclusions == [.init(reason: .row(.dealWithoutDate), count: 1)])
    let period = try #require(figures.periods.first { $0.key == "2024-Q1" })
    let cases = figures.cases(behind: Metric("stalled"), of: .total, in: period)
    #expect(cases.filter(\.isCounted).map(\.row) == [.deal(0), .deal(2)])
    #expect(try figures.value("stalled", in: "2024-02").absence == .onlyLatest)
    #expect(try StageData.figures().value("stalled", in: "2024-Q1").absence == .noDealActivities)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `every count is that of the listed cases, and no order of rows matters`(seed: UInt64) throws
  {
    var random = SplitMix(state: seed)
    let figures = try StageRandom.figures(&random)
    for scope in figures.scopes {
      for period in figures.periods {
        for value in figures.values(of: scope, in: period)
        where figures.definition(of: value.metric)?.cases != nil {
          let cases = figures.cases(behind: value.metric, of: scope, in: period)
          #expect(value.n == cases.count(where: \.isCounted), "\(value)")
          for exclusion in value.exclusions {
            guard case .row(let reason) = exclusion.reason else { continue }
            let count = cases.count { $0.part == .leftOut(reason) }
            #expect(exclusion.count == count, "\(value)")
          }
        }
      }
    }
    var shuffled = figures.dataset
    let order = shuffled.deals.indices.shuffled(using: &random)
    shuffled.deals = order.map { figures.dataset.deals[$0] }
    var places = order
    for (new, old) in order.enumerated() { places[old] = new }
    for change in shuffled.stageChanges.indices {
      shuffled.stageChanges[change].deal = places[shuffled.stageChanges[change].deal]
    }
    shuffled.stageChanges.shuffle(using: &random)
    let other = Figures(of: shuffled, settings: figures.settings)
    #expect(MetricsTable(of: figures).json() == MetricsTable(of: other).json())
  }
}

/// Random ways through the stages, with gaps, repetitions and steps back.
enum StageRandom {
  static func figures(_ random: inout SplitMix) throws -> Figures {
    let asOf = Sample.day(6, 20)
    func day(_ back: ClosedRange<Int>, _ random: inout SplitMix) -> Day {
      asOf.advanced(by: -Int.random(in: back, using: &random))
    }
    let deals = (0..<Int.random(in: 1...80, using: &random)).map { number in
      let stage = Int.random(in: StageData.stages.indices, using: &random)
      return StageData.deal(
        "d\(number)", stage: stage, created: day(-3...140, &random),
        closed: Bool.random(using: &random) ? day(-3...90, &random) : nil,
        amount: Bool.random(using: &random) ? Int64.random(in: 0...90, using: &random) : nil,
        lastActivity: Bool.random(using: &random) ? day(0...60, &random) : nil,
        rep: Int.random(in: 0...1, using: &random))
    }
    let changes = (0..<Int.random(in: 1...200, using: &random)).map { _ in
      StageData.change(
        Int.random(in: deals.indices, using: &random),
        Int.random(in: StageData.stages.indices, using: &random), day(-3...140, &random))
    }
    let data = Dataset(
      asOf: asOf, currency: try #require(Currency(code: "MYR")),
      reps: [Sample.rep("Ayu", team: "North"), Sample.rep("Budi")], stages: StageData.stages,
      deals: deals, stageChanges: changes)
    var settings = SiteSettings(title: "Random", currency: data.currency)
    settings.periods = Period.Kind.allCases.map { PublishedPeriods(kind: $0) }
    return Figures(of: data, settings: settings)
  }
}

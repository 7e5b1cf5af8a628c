import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// The metrics that a site defines itself, against values worked out by hand.
struct CustomMetricTests {
  private typealias Part = CustomMetric.Part
  private typealias Filter = CustomMetric.Filter

  private static func metric(
    _ id: String, _ formula: CustomMetric.Formula, unit: CustomMetric.Unit = .count,
    audience: CustomMetric.Audience = .everyone
  ) -> CustomMetric {
    CustomMetric(
      id: id, name: LocalText([.english: id]), formula: formula, unit: unit, audience: audience)
  }

  /// Two reps of one team; a third, of another, has only an expense and an answer.
  private static func data() throws -> Dataset {
    let day = Sample.day
    var data = Dataset(asOf: day(6, 30), currency: try #require(Currency(code: "MYR")))
    data.reps = [
      Sample.rep("Ayu", team: "North"), Sample.rep("Ben", team: "North"),
      Sample.rep("Cik", team: "South"),
    ]
    data.stages = [
      Stage(name: "New", outcome: .open), Stage(name: "Won", outcome: .won),
      Stage(name: "Lost", outcome: .lost),
    ]
    var deals = [
      Sample.deal(.won, created: day(5, 1), closed: day(5, 11), amount: 1_000, quantity: 2),
      Sample.deal(.won, created: day(4, 1), closed: day(5, 21), amount: 3_000, quantity: 3),
      Sample.deal(.won, rep: 1, created: day(5, 5), closed: day(5, 25)),
      Sample.deal(.lost, rep: 1, created: day(5, 2), closed: day(5, 30), amount: 500),
      Sample.deal(.open, rep: 1, created: day(5, 3), expected: day(7, 3), amount: 700),
      Sample.deal(.won, created: day(5, 1), amount: 90),
      Sample.deal(.won, rep: 1, created: day(6, 1), closed: day(6, 9), amount: 250),
    ]
    for (place, stage) in [1, 1, 1, 2, 0, 1, 1].enumerated() { deals[place].stage = stage }
    data.deals = deals
    data.attributes = [
      .source: AttributeColumn(["Web", "Fair", "Web", nil, "Web", "Web", "Fair"]),
      Attribute(rawValue: "sector"): AttributeColumn(["a", "b", "a", "a", "b", "a", nil]),
    ]
    data.activities = ActivityTally(
      types: ["call", "demo"], outcomes: ["done", "missed"],
      entries: [
        .init(rep: RepIndex(0), day: day(5, 6), type: 0, outcome: 0, count: 4, minutes: 30),
        .init(rep: RepIndex(0), day: day(5, 7), type: 0, outcome: 1, count: 2, minutes: 0),
        .init(rep: RepIndex(1), day: day(5, 7), type: 1, outcome: nil, count: 3, minutes: 90),
        .init(rep: RepIndex(2), day: day(6, 7), type: 0, outcome: 0, count: 1, minutes: 5),
      ])
    let row = RowReference(file: 0, line: 1)
    data.stageChanges = [
      StageChange(deal: 0, stage: 0, enteredOn: day(5, 1), row: row),
      StageChange(deal: 0, stage: 1, enteredOn: day(5, 11), row: row),
      StageChange(deal: 3, stage: 0, enteredOn: day(5, 2), row: row),
    ]
    data.leads = [
      Lead(
        id: "L1", rep: RepIndex(0), createdAt: Moment(day(5, 1)), source: "Web",
        convertedOn: day(5, 9), row: row),
      Lead(
        id: "L2", rep: RepIndex(0), createdAt: Moment(day(5, 2)), source: "Fair",
        convertedOn: day(5, 4), row: row),
      Lead(id: "L3", createdAt: Moment(day(5, 3)), source: "Web", row: row),
    ]
    data.surveys = [
      SurveyAnswer(kind: .csat, day: day(5, 4), score: 5, rep: RepIndex(0), row: row),
      SurveyAnswer(kind: .csat, day: day(5, 5), score: 2, rep: RepIndex(2), row: row),
      SurveyAnswer(kind: .csat, day: day(5, 5), score: nil, rep: RepIndex(0), row: row),
      SurveyAnswer(kind: .enps, day: day(5, 5), score: 9, team: "North", row: row),
    ]
    data.expenses = [
      Expense(rep: RepIndex(0), category: "Travel", day: day(5, 6), amount: 12_345, row: row),
      Expense(team: "South", category: "Fair", day: day(5, 7), amount: 60_000, row: row),
      Expense(category: "Fair", day: day(5, 8), amount: 40_000, row: row),
    ]
    data.trainings = [
      Training(rep: RepIndex(1), course: "Pricing", day: day(5, 8), row: row),
      Training(rep: RepIndex(1), course: "Listening", day: day(6, 8), row: row),
    ]
    return data
  }

  private static func figures(_ metrics: [CustomMetric]) throws -> Figures {
    let data = try data()
    var settings = SiteSettings(title: "Sample", currency: data.currency)
    settings.periods = [PublishedPeriods(kind: .month), PublishedPeriods(kind: .quarter)]
    settings.dimensions = [Attribute(rawValue: "sector")]
    settings.customMetrics = metrics
    return Figures(of: data, settings: settings)
  }

  /// May 2024.
  private static func may() throws -> Period {
    try #require(ReportingCalendar().period(key: "2024-05"))
  }

  private func value(
    _ formula: CustomMetric.Formula, of scope: Scope = .total, in key: String = "2024-05"
  ) throws -> MetricValue {
    let figures = try Self.figures([Self.metric("own", formula)])
    let period = try #require(figures.periods.first { $0.key == key })
    return figures.value(Metric("own"), of: scope, in: period)
  }

  private func deals(
    _ measure: CustomMetric.Measure, by day: String = "closed_on", _ filters: Filter...
  ) -> Part { Part(table: .deals, day: day, measure: measure, filters: filters) }

  // MARK: Measures

  @Test func `a count is of the rows that pass, on the day that they go by`() throws {
    // Closed in May: deals 1, 2, 3 (won) and 4 (lost). The sixth is won without a day, so it belongs
    // to no period and is told of; the fifth is open and has no day to miss.
    let all = try value(.whole(deals(.count)))
    #expect(all.value == Ratio(4) && all.n == 4)
    #expect(all.exclusions.map(\.count) == [1])
    #expect(all.exclusions.map(\.reason.word) == ["row_without_date"])
    let won = try value(.whole(deals(.count, Filter("outcome", .among(["won"])))))
    #expect(won.value == Ratio(3))
    // Created in May: all but the second and the last.
    #expect(try value(.whole(deals(.count, by: "created_on"))).value == Ratio(5))
  }

  @Test func `a sum leaves out rows without the number, and counts them`() throws {
    // 1,000 + 3,000; the third is won without an amount.
    let sum = try value(
      .whole(deals(.sum(of: "amount"), Filter("outcome", .among(["won"])))))
    #expect(sum.value == Ratio(4_000) && sum.n == 2)
    #expect(sum.exclusions.map(\.reason.word) == ["row_without_value", "row_without_date"])
    #expect(try value(.whole(deals(.sum(of: "quantity")))).value == Ratio(5))
  }

  @Test func `a sum of rows that all lack the number is no zero`() throws {
    let sum = try value(
      .whole(
        deals(.sum(of: "amount"), Filter("outcome", .among(["won"])))),
      of: .rep(RepIndex(1)))
    // Ben's only won deal of May has no amount.
    #expect(sum.absence == .noValues && sum.n == 0)
    // Without any row at all the sum is zero, as for revenue.
    #expect(
      try value(
        .whole(deals(.sum(of: "cost"), Filter("outcome", .among(["lost"])))),
        of: .rep(RepIndex(0))
      ).value == Ratio(0))
  }

  @Test func `medians and percentiles come from the values themselves`() throws {
    // Cycles of the deals closed in May: 10, 50, 20, 28 days. The median lies between 20 and 28; the
    // 90th percentile at place 2.7 of 10, 20, 28, 50: 28 + 0.7 × 22.
    #expect(try value(.whole(deals(.percentile(50, of: "cycle_days")))).value == Ratio(24))
    #expect(
      try value(.whole(deals(.percentile(90, of: "cycle_days")))).value == Ratio(434, over: 10))
    // Amounts are in major units: the median of 500, 1,000 and 3,000.
    #expect(try value(.whole(deals(.percentile(50, of: "amount")))).value == Ratio(1_000))
    let none = try value(
      .whole(deals(.percentile(50, of: "amount"), Filter("outcome", .among(["won"])))),
      of: .rep(RepIndex(1)))
    #expect(none.absence == .noValues)
    let nobody = try value(.whole(deals(.percentile(50, of: "amount"))), in: "2024-06")
    #expect(nobody.value == Ratio(250))
  }

  @Test func `a ratio has both its parts, and each row once in its n`() throws {
    let rate = try value(
      .ratio(
        deals(.count, Filter("outcome", .among(["won"]))),
        over: deals(.count, Filter("outcome", .among(["won", "lost"])))))
    #expect(rate.value == Ratio(3, over: 4) && rate.n == 4)
    #expect(rate.numerator == Ratio(3) && rate.denominator == Ratio(4))
  }

  @Test func `a ratio without a lower part is not available, and says why`() throws {
    let none = deals(.count, Filter("source", .among(["Radio"])))
    #expect(try value(.ratio(none, over: none)).absence == .noRows)
    #expect(try value(.ratio(deals(.count), over: none)).absence == .zeroDenominator)
  }

  // MARK: Filters

  /// How many deals created in May pass a filter.
  private func passing(_ column: String, _ condition: CustomMetric.Condition) throws -> Int {
    try value(.whole(deals(.count, by: "created_on", Filter(column, condition)))).n
  }

  @Test func `texts are compared letter for letter, and a blank is none of them`() throws {
    // Of the deals created in May the sources are Web, Web, blank, Web, Web.
    #expect(try passing("source", .among(["Web", "Fair"])) == 4)
    #expect(try passing("source", .among(["web"])) == 0)
    #expect(try passing("source", .notAmong(["Web"])) == 1)
    #expect(try passing("source", .blank) == 1)
    #expect(try passing("source", .given) == 4)
    #expect(try passing("sector", .among(["a"])) == 4)
    #expect(try passing("stage", .among(["New"])) == 1)
  }

  @Test func `numbers are compared exactly, in major units`() throws {
    // Amounts: 1,000, blank, 500, 700, 90.
    func bound(_ side: CustomMetric.Bound.Side, _ amount: Int64) -> CustomMetric.Condition {
      .number([.init(side, millionths: amount)])
    }
    #expect(try passing("amount", bound(.atLeast, 500_000_000)) == 3)
    #expect(try passing("amount", bound(.above, 500_000_000)) == 2)
    #expect(try passing("amount", bound(.atMost, 499_999_999)) == 1)
    #expect(try passing("amount", bound(.below, 500_000_001)) == 2)
    #expect(try passing("amount", bound(.equals, 700_000_000)) == 1)
    #expect(
      try passing(
        "amount",
        .number([.init(.atLeast, millionths: 90_000_000), .init(.below, millionths: 700_000_000)]))
        == 2)
    #expect(try passing("amount", .blank) == 1)
  }

  @Test func `days are compared with fixed days and with the period`() throws {
    let day = Sample.day
    // Created on 1 May, 5 May, 2 May, 3 May, 1 May; closed on 11, 25 and 30 May, never, and unknown.
    #expect(try passing("created_on", .days(from: day(5, 2), through: day(5, 3))) == 2)
    #expect(try passing("created_on", .days(from: nil, through: day(5, 1))) == 2)
    #expect(try passing("closed_on", .relative(.within)) == 3)
    #expect(try passing("closed_on", .blank) == 2)
    #expect(try passing("expected_close_on", .relative(.after)) == 1)
    #expect(try passing("expected_close_on", .relative(.untilEnd)) == 0)
    // Closed in May, created before: the second.
    let older = deals(.count, Filter("created_on", .relative(.before)))
    #expect(try value(.whole(older)).n == 1)
  }

  @Test func `what is expected may lie after the as-of day`() throws {
    // The open deal is expected on 3 July, after the as-of day, so no period of the data has it but
    // that of all days.
    let due = deals(.count, by: "expected_close_on", Filter("outcome", .among(["open"])))
    #expect(try value(.whole(due), in: "2024-Q2").n == 0)
    #expect(try value(.whole(due), in: "all").n == 1)
  }

  // MARK: Scopes

  @Test func `deals are broken down by their columns`() throws {
    let count = CustomMetric.Formula.whole(deals(.count))
    let sector = Attribute(rawValue: "sector")
    #expect(try value(count, of: .attribute(sector, "a")).n == 3)
    #expect(try value(count, of: .attribute(sector, "b")).n == 1)
    #expect(try value(count, of: .rep(RepIndex(0))).n == 2)
    #expect(try value(count, of: .team("North")).n == 4)
    #expect(try value(count, of: .team("South")).n == 0)
  }

  // MARK: Other tables

  private func rows(
    _ table: CustomTable, by day: String, _ measure: CustomMetric.Measure = .count,
    _ filters: Filter...
  ) -> Part { Part(table: table, day: day, measure: measure, filters: filters) }

  @Test func `activities are counted and their minutes added up`() throws {
    let done = rows(.activities, by: "occurred_at", .count, Filter("outcome", .among(["done"])))
    #expect(try value(.whole(done)).value == Ratio(4))
    let minutes = rows(
      .activities, by: "occurred_at", .sum(of: "duration_minutes"),
      Filter("type", .among(["call", "demo"])))
    let all = try value(.whole(minutes))
    // Nine activities, for 30 + 0 + 90 minutes.
    #expect(all.value == Ratio(120) && all.n == 9)
    #expect(try value(.whole(minutes), of: .rep(RepIndex(1))).value == Ratio(90))
    let share = try value(.ratio(done, over: rows(.activities, by: "occurred_at")))
    #expect(share.value == Ratio(4, over: 9) && share.n == 9)
  }

  @Test func `calls for each deal won: the n is of the deals, which can be listed`() throws {
    let calls = rows(.activities, by: "occurred_at", .count, Filter("type", .among(["call"])))
    let perDeal = try value(.ratio(calls, over: deals(.count, Filter("outcome", .among(["won"])))))
    #expect(perDeal.value == Ratio(2) && perDeal.numerator == Ratio(6) && perDeal.n == 3)
  }

  @Test func `leads, answers, spending, stages and courses are counted alike`() throws {
    let converted = rows(.leads, by: "created_at", .count, Filter("converted_on", .given))
    #expect(
      try value(.ratio(converted, over: rows(.leads, by: "created_at"))).value == Ratio(2, over: 3))
    // Eight days and two days.
    #expect(
      try value(.whole(rows(.leads, by: "converted_on", .percentile(50, of: "days_to_convert"))))
        .value == Ratio(5))
    let satisfied = rows(
      .surveys, by: "answered_on", .count, Filter("kind", .among(["csat"])),
      Filter("score", .number([.init(.atLeast, millionths: 4_000_000)])))
    #expect(try value(.whole(satisfied)).n == 1)
    #expect(
      try value(.whole(rows(.surveys, by: "answered_on", .sum(of: "score")))).exclusions.first?
        .count
        == 1)
    let spent = rows(.expenses, by: "spent_on", .sum(of: "amount"))
    #expect(try value(.whole(spent)).value == Ratio(112_345, over: 100))
    #expect(try value(.whole(spent), of: .team("South")).value == Ratio(600))
    #expect(try value(.whole(spent), of: .team("North")).value == Ratio(12_345, over: 100))
    let entered = rows(
      .stageChanges, by: "entered_at", .sum(of: "amount"), Filter("stage", .among(["New"])))
    #expect(try value(.whole(entered)).value == Ratio(1_500))
    #expect(try value(.whole(rows(.trainings, by: "completed_on"))).n == 1)
    #expect(try value(.whole(rows(.trainings, by: "completed_on")), of: .rep(RepIndex(0))).n == 0)
  }

  @Test func `a table without any row gives no zero`() throws {
    var data = try Self.data()
    data.leads = []
    var settings = SiteSettings(title: "Sample", currency: data.currency)
    settings.customMetrics = [Self.metric("own", .whole(rows(.leads, by: "created_at")))]
    let figures = Figures(of: data, settings: settings)
    let all = try #require(figures.periods.last)
    #expect(figures.value(Metric("own"), of: .total, in: all).absence == .noRows)
  }

  // MARK: Evidence

  @Test func `the rows behind a ratio are those of the upper part, the lower part, and left out`()
    throws
  {
    let formula = CustomMetric.Formula.ratio(
      deals(.sum(of: "amount"), Filter("outcome", .among(["won"]))),
      over: deals(.count, Filter("outcome", .among(["won", "lost"]))))
    let figures = try Self.figures([Self.metric("own", formula, unit: .money)])
    let cases = figures.cases(behind: Metric("own"), of: .total, in: try Self.may())
    #expect(
      cases == [
        MetricCase(.deal(0), .counted, value: Ratio(1_000)),
        MetricCase(.deal(1), .counted, value: Ratio(3_000)),
        MetricCase(.deal(2), .compared), MetricCase(.deal(3), .compared),
        MetricCase(.deal(2), .leftOut(.rowWithoutValue)),
        MetricCase(.deal(5), .leftOut(.rowWithoutDate)),
      ])
  }

  @Test func `every column of every table can be read`() throws {
    // A column that the reference offers and no row can fill would be a promise that is not kept.
    let data = try Self.data()
    for table in CustomTable.allCases {
      for column in table.columns {
        let part = Part(
          table: table, day: table.columns.first { $0.kind == .day }?.name ?? "", measure: .count,
          filters: [Filter(column.name, .given)])
        let figures = try Self.figures([Self.metric("own", .whole(part))])
        let all = try #require(figures.periods.last)
        let isFilled = figures.value(Metric("own"), of: .total, in: all).n > 0
        let isMissingHere = [
          "account", "product", "territory", "segment", "type", "lost_reason",
          "cost", "last_activity_on", "first_response_at",
        ].contains(column.name)
        #expect(isFilled || (isMissingHere && table != .activities), "\(table) \(column.name)")
      }
    }
    #expect(!data.deals.isEmpty)
  }

  @Test func `a formula is written in signs and says all that it asks for`() {
    let part = deals(
      .percentile(90, of: "amount"), Filter("outcome", .among(["won"])),
      Filter("source", .notAmong(["Web", "Fair"])),
      Filter("amount", .number([.init(.atLeast, millionths: 1_500_000)])),
      Filter("created_on", .days(from: Sample.day(1, 2), through: nil)),
      Filter("closed_on", .relative(.within)), Filter("lost_reason", .blank))
    #expect(
      CustomMetric.Formula.whole(part).signs
        == "P90 amount (deals: outcome = won, source ∉ {Web, Fair}, amount ≥ 1.5, "
        + "created_on ≥ 2024-01-02, closed_on in period, lost_reason = ∅; closed_on)")
  }
}

/// What must hold for the site's own metrics on random data.
struct CustomMetricPropertyTests {
  private static func figures(seed: UInt64) throws -> Figures {
    let figures = try RandomData.figures(seed: seed)
    var settings = figures.settings
    let won = CustomMetric.Filter("outcome", .among(["won"]))
    let closed = CustomMetric.Filter("outcome", .among(["won", "lost"]))
    func part(_ measure: CustomMetric.Measure, _ filter: CustomMetric.Filter) -> CustomMetric.Part {
      .init(table: .deals, day: "closed_on", measure: measure, filters: [filter])
    }
    func metric(_ id: String, _ formula: CustomMetric.Formula) -> CustomMetric {
      .init(
        id: id, name: LocalText([.english: id]), formula: formula, unit: .count,
        audience: .everyone)
    }
    settings.customMetrics = [
      metric("own_revenue", .whole(part(.sum(of: "amount"), won))),
      metric("own_won", .whole(part(.count, won))),
      metric("own_units", .whole(part(.sum(of: "quantity"), won))),
      metric("own_win_rate", .ratio(part(.count, won), over: part(.count, closed))),
      metric("own_cycle", .whole(part(.percentile(50, of: "cycle_days"), won))),
      metric("own_deal", .whole(part(.percentile(50, of: "amount"), won))),
      metric(
        "own_calls",
        .whole(.init(table: .activities, day: "occurred_at", measure: .count, filters: []))),
    ]
    return Figures(of: figures.dataset, settings: settings)
  }

  @Test(arguments: UInt64(1)...6)
  func `the built-in metrics can be defined anew, and give the same everywhere`(seed: UInt64) throws
  {
    let figures = try Self.figures(seed: seed)
    let pairs = [
      (Metric("revenue"), Metric("own_revenue")), (Metric("deals_won"), Metric("own_won")),
      (Metric("win_rate"), Metric("own_win_rate")),
      (Metric("sales_cycle"), Metric("own_cycle")),
      (Metric("average_deal", variant: "median"), Metric("own_deal")),
    ]
    for scope in figures.scopes {
      for period in figures.periods {
        for (builtIn, own) in pairs {
          let (expected, value) = (
            figures.value(builtIn, of: scope, in: period), figures.value(own, of: scope, in: period)
          )
          if expected.value != value.value || expected.n != value.n {
            Issue.record("\(expected) is not \(value)")
          }
        }
        if case .attribute = scope { continue }
        guard figures.hasRows(scope) else { continue }
        let (calls, own) = (
          figures.value(Metric("activities"), of: scope, in: period),
          figures.value(Metric("own_calls"), of: scope, in: period)
        )
        #expect(calls.value == own.value && calls.n == own.n)
      }
    }
  }

  @Test(arguments: UInt64(1)...3)
  func `the n of the site's own metrics is the number of rows behind them`(seed: UInt64) throws {
    let figures = try Self.figures(seed: seed)
    for scope in figures.scopes {
      for period in figures.periods {
        for definition in figures.definitions
        where definition.group == .custom && definition.cases != nil {
          let value = figures.value(definition.metric, of: scope, in: period)
          let cases = figures.cases(behind: definition.metric, of: scope, in: period)
          guard figures.hasRows(scope) else { continue }
          if value.n != cases.count(where: \.isCounted) { Issue.record("\(cases) behind \(value)") }
          let leftOut = value.exclusions.reduce(0) { $0 + $1.count }
          if leftOut != cases.count(where: { !$0.isCounted }) {
            Issue.record("\(cases) behind \(value)")
          }
        }
      }
    }
  }
}

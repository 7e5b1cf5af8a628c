import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// Small data sets for tests, made in few words.
enum Sample {
  /// A day of 2024.
  static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2024, month: month, day: day) ?? Day(number: 0)
  }

  static func rep(
    _ name: String, team: String? = nil, manager: String? = nil, territory: String? = nil,
    from: Day? = nil, to: Day? = nil
  ) -> Rep {
    Rep(
      id: RepID(rawValue: name), name: name, team: team, manager: manager, territory: territory,
      startedOn: from, endedOn: to)
  }

  /// A deal; `amount` is in major units.
  static func deal(
    _ outcome: Stage.Outcome, rep: Int = 0, created: Day? = nil, closed: Day? = nil,
    expected: Day? = nil, amount: Int64? = nil, quantity: Int64? = nil
  ) -> Deal {
    Deal(
      id: DealID(rawValue: "d"), rep: RepIndex(rep), stage: 0, outcome: outcome, createdOn: created,
      closedOn: closed, expectedCloseOn: expected, amount: amount.map { $0 * 100 },
      quantity: quantity.map { $0 * 1_000 }, row: RowReference(file: 0, line: 1))
  }

  static func quota(_ owner: Quota.Owner, _ key: String, _ target: Int64) throws -> Quota {
    Quota(
      owner: owner, period: try #require(ReportingCalendar().period(key: key)), metric: "revenue",
      target: target * 100, row: RowReference(file: 0, line: 1))
  }

  static func calls(_ count: Int, rep: Int = 0, on day: Day, type: Int = 0)
    -> ActivityTally.Entry
  {
    ActivityTally.Entry(
      rep: RepIndex(rep), day: day, type: type, outcome: nil, count: count, minutes: 0)
  }

  static func figures(
    asOf: Day, reps: [Rep] = [rep("Ayu")], deals: [Deal] = [],
    attributes: [Attribute: AttributeColumn] = [:], activities: [ActivityTally.Entry] = [],
    quotas: [Quota] = [], adjust: (inout SiteSettings) -> Void = { _ in }
  ) throws -> Figures {
    let currency = try #require(Currency(code: "MYR"))
    var settings = SiteSettings(title: "Sample", currency: currency)
    settings.periods = Period.Kind.allCases.map { PublishedPeriods(kind: $0) }
    adjust(&settings)
    let data = Dataset(
      asOf: asOf, currency: currency, reps: reps, deals: deals, attributes: attributes,
      activities: ActivityTally(types: ["call", "demo"], entries: activities), quotas: quotas)
    return Figures(of: data, settings: settings)
  }
}

extension Figures {
  /// A figure by its names; periods without figures are made by the calendar.
  func value(
    _ id: String, _ variant: String = "", of scope: Scope = .total, in key: String
  ) throws -> MetricValue {
    let known = periods.first { $0.key == key } ?? settings.calendar.period(key: key)
    return value(Metric(id, variant: variant), of: scope, in: try #require(known))
  }
}

/// Random data with everything that may be missing missing now and then, and dates the wrong way round.
enum RandomData {
  static let asOf = Sample.day(6, 20)

  static func figures(seed: UInt64) throws -> Figures {
    var random = SplitMix(state: seed)
    let reps = (0..<Int.random(in: 1...6, using: &random)).map { number in
      Sample.rep(
        "r\(number)", team: ["a", "b", nil].randomElement(using: &random) ?? nil,
        manager: ["m", nil].randomElement(using: &random) ?? nil,
        territory: ["n", "s", nil].randomElement(using: &random) ?? nil)
    }
    let deals = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      deal(reps: reps.count, &random)
    }
    let territories: [String?] = deals.map { _ in
      ["n", "e", nil].randomElement(using: &random) ?? nil
    }
    let activities = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      Sample.calls(
        Int.random(in: 1...4, using: &random), rep: Int.random(in: reps.indices, using: &random),
        on: asOf.advanced(by: Int.random(in: -90...10, using: &random)),
        type: Int.random(in: 0...1, using: &random))
    }
    return try Sample.figures(
      asOf: asOf, reps: reps, deals: deals,
      attributes: [.territory: AttributeColumn(territories)], activities: activities,
      quotas: try quotas(reps: reps.count, &random)
    ) { $0.countsIdleReps = seed.isMultiple(of: 2) }
  }

  private static func deal(reps: Int, _ random: inout SplitMix) -> Deal {
    func day(_ back: ClosedRange<Int>, _ random: inout SplitMix) -> Day? {
      guard Int.random(in: 0..<8, using: &random) > 0 else { return nil }
      return asOf.advanced(by: -Int.random(in: back, using: &random))
    }
    func number(_ random: inout SplitMix) -> Int64? {
      Int.random(in: 0..<6, using: &random) > 0 ? Int64.random(in: 0...9, using: &random) : nil
    }
    return Sample.deal(
      Stage.Outcome.allCases.randomElement(using: &random) ?? .open,
      rep: Int.random(in: 0..<reps, using: &random), created: day(-5...130, &random),
      closed: day(-5...90, &random), expected: day(-60...120, &random), amount: number(&random),
      quantity: number(&random))
  }

  private static func quotas(reps: Int, _ random: inout SplitMix) throws -> [Quota] {
    try (0..<Int.random(in: 0...30, using: &random)).map { _ in
      let key = try #require(
        ["2024-04", "2024-05", "2024-06", "2024-Q1"].randomElement(using: &random))
      let owner: Quota.Owner =
        Bool.random(using: &random)
        ? .team("a") : .rep(RepIndex(.random(in: 0..<reps, using: &random)))
      return try Sample.quota(owner, key, .random(in: 0...50, using: &random))
    }
  }
}

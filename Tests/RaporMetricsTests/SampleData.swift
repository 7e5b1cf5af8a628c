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
    expected: Day? = nil, amount: Int64? = nil, quantity: Int64? = nil, cost: Int64? = nil,
    with coOwner: Int? = nil, share: Int32 = 0
  ) -> Deal {
    Deal(
      id: DealID(rawValue: "d"), rep: RepIndex(rep), stage: 0, outcome: outcome, createdOn: created,
      closedOn: closed, expectedCloseOn: expected, amount: amount.map { $0 * 100 },
      quantity: quantity.map { $0 * 1_000 }, cost: cost.map { $0 * 100 },
      coOwner: coOwner.map { RepIndex($0) }, coOwnerShare: share,
      row: RowReference(file: 0, line: 1))
  }

  /// A rep who has moved.
  static func rep(_ name: String, moves: [Assignment]) -> Rep {
    var rep = rep(
      name, team: moves.last?.team, manager: moves.last?.manager, territory: moves.last?.territory)
    rep.moves = moves
    return rep
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

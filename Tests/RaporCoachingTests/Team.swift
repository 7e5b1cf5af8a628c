import RaporCoaching
import RaporMetrics
import RaporModel
import RaporSources
import TestSupport

/// Builds a data set deal by deal, for rules to look at.
struct Team {
  var reps: [Rep] = []
  var deals: [Deal] = []
  var activities: [ActivityTally.Entry] = []
  var quotas: [Quota] = []
  var trainings: [Training] = []
  var forecasts: [StoredForecast] = []
  /// The customers and the reasons for losing of the first deals; none where they are empty.
  var accounts: [String?] = []
  var reasons: [String?] = []

  /// A Monday, the first day of 2024 and of a week, a month, a quarter.
  static let start = Day(number: 19_723)

  /// Reps `rep-0`, `rep-1`, …
  init(reps count: Int) {
    for position in 0..<count { addRep("rep-\(position)") }
  }

  @discardableResult
  mutating func addRep(_ id: String, role: String? = nil, startedOn: Day? = nil) -> RepIndex {
    reps.append(Rep(id: RepID(rawValue: id), name: id, role: role, startedOn: startedOn))
    return RepIndex(reps.count - 1)
  }

  /// Closes a deal on a day after the start, in a week of 7 days from 0.
  mutating func close(
    _ rep: Int, won: Bool, day: Int, amount: Int64? = 100_000, cycle: Int = 30
  ) {
    let closedOn = Team.start.advanced(by: day)
    deals.append(
      Deal(
        id: DealID(rawValue: "d\(deals.count)"), rep: RepIndex(rep), stage: won ? 1 : 2,
        outcome: won ? .won : .lost, createdOn: closedOn.advanced(by: -cycle),
        closedOn: closedOn, amount: amount, row: RowReference(file: 0, line: 0)))
  }

  /// Closes deals of one rep on one day.
  mutating func close(_ rep: Int, won: Int, of closed: Int, day: Int = 0, cycle: Int = 30) {
    for deal in 0..<closed { close(rep, won: deal < won, day: day, cycle: cycle) }
  }

  /// Opens a deal so many days before the as-of day.
  mutating func open(_ rep: Int, createdOn day: Int?, amount: Int64? = 100_000) {
    deals.append(
      Deal(
        id: DealID(rawValue: "d\(deals.count)"), rep: RepIndex(rep), stage: 0, outcome: .open,
        createdOn: day.map { Team.start.advanced(by: $0) }, amount: amount,
        row: RowReference(file: 0, line: 0)))
  }

  mutating func act(_ rep: Int, _ count: Int, day: Int) {
    activities.append(
      ActivityTally.Entry(
        rep: RepIndex(rep), day: Team.start.advanced(by: day), type: 0, outcome: nil, count: count,
        minutes: 0))
  }

  /// Figures as of a day after the start, with the latest periods of some kinds published.
  func figures(
    asOf day: Int, published: [(kind: Period.Kind, latest: Int?)],
    change: (inout SiteSettings) -> Void = { _ in }
  ) -> Figures? {
    guard let currency = Currency(code: "USD") else { return nil }
    var settings = SiteSettings(
      title: "Test", currency: currency,
      periods: published.map { PublishedPeriods(kind: $0.kind, latest: $0.latest) })
    settings.coachingRules = BuiltInRules.all
    change(&settings)
    return Figures(
      of: Dataset(
        asOf: Team.start.advanced(by: day), currency: currency, reps: reps,
        stages: [
          Stage(name: "Open", outcome: .open), Stage(name: "Won", outcome: .won),
          Stage(name: "Lost", outcome: .lost),
        ],
        deals: deals, attributes: attributes,
        activities: ActivityTally(types: ["Call"], outcomes: [], entries: activities),
        quotas: quotas, trainings: trainings, history: DealHistory(forecasts: forecasts)),
      settings: settings)
  }

  private var attributes: [Attribute: AttributeColumn] {
    [Attribute.account: accounts, .lostReason: reasons].filter { !$0.value.isEmpty }
      .mapValues { AttributeColumn($0 + Array(repeating: nil, count: deals.count - $0.count)) }
  }

  /// The notes as of a day after the start.
  func coaching(
    asOf day: Int, published: [(kind: Period.Kind, latest: Int?)],
    change: (inout SiteSettings) -> Void = { _ in }
  ) -> Coaching? {
    figures(asOf: day, published: published, change: change).map { Coaching(for: $0) }
  }

  /// The period with a key of a calendar with ISO weeks.
  static func period(_ key: String) -> Period? { ReportingCalendar().period(key: key) }
}

extension RepNotes {
  /// The note of a rule, wherever it is shown.
  func note(_ rule: RuleID) -> Note? { all.first { $0.rule == rule } }

  /// Why a rule is silent.
  func silence(_ rule: RuleID) -> Message? { silences.first { $0.rule == rule }?.reason }
}

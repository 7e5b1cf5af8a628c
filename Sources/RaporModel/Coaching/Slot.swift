/// The name of a place in a sentence that a figure fills.
package enum Slot: String, Hashable, Sendable, CaseIterable {
  /// The cases that count, such as deals won or stale.
  case count
  /// All cases, such as deals closed or open.
  case total
  /// The cases that do not count.
  case rest
  /// The value seen.
  case value
  /// The value it is held against.
  case comparison
  /// The lower end of an interval or limit.
  case lower
  /// The upper end of an interval or limit.
  case upper
  /// How many others it is compared with.
  case peers
  /// The job that rep and peers share.
  case role
  /// Which variant of the metric it is, such as a stage.
  case variant
  /// How many periods stand behind a trend or record.
  case points
  /// The kind of those periods.
  case periodKind = "period_kind"
  /// A particular earlier period.
  case period
  /// How many, or how much, there would have to be.
  case needed
  /// An amount of money.
  case amount
  /// How much is still missing.
  case missing
  /// A number of days.
  case days
  /// What would be needed, or was reached, per selling day.
  case perDay = "per_day"
  /// What was reached per selling day so far.
  case perDaySoFar = "per_day_so_far"
  /// A percentile, 1…100.
  case percentile
  /// What came of it: the figure that stands beside an activity.
  case outcome
  /// What usually comes of it.
  case usualOutcome = "usual_outcome"
  /// The metric's cases as the rule calls them, with their number.
  case cases

  /// The names that a sentence may have for it: a kind of period has its forms, days their number too.
  package var names: [String] {
    switch self {
    case .periodKind: ["period_kind", "period_kinds", "Period_kind"]
    case .days: ["days", "day_count"]
    default: [rawValue]
    }
  }

  /// The names by which a sentence may speak to the rep, or of the rep by name.
  package static let address = ["you", "your", "You", "Your"]
}

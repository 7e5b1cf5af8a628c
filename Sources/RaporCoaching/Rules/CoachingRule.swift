package import RaporMetrics

/// A rule that looks at one rep's period and says something checkable, or why it does not.
///
/// A rule is one file of this folder and one line in `CoachingRules`.
package protocol CoachingRule: Sendable {
  /// Its name for good.
  var id: RuleID { get }
  /// The metric it looks at.
  var metric: Metric { get }
  /// What the documentation says about it.
  var reference: RuleReference { get }
  /// What it has to say; nil where the question does not arise, such as stale deals of a rep
  /// without open ones.
  func finding(in subject: Subject) -> Finding?
}

/// The built-in rules, in the order that equal notes are shown in.
package enum CoachingRules {
  /// Every rule.
  package static let all: [any CoachingRule] = [
    WinRateRule(),
    RevenueTrendRule(),
    ActivityTrendRule(),
    StaleDealsRule(),
    LongCycleRule(),
    AttainmentRule(),
    PersonalBestRule(),
  ]
}

/// What the documentation says about a rule, in English.
package struct RuleReference: Hashable, Sendable {
  /// What it looks for.
  package let meaning: String
  /// When it speaks, and how sure it then is.
  package let speaks: String
  /// When it is silent.
  package let silent: String
  /// What its figures rest on.
  package let basis: String
}

/// What a rule found.
package enum Finding: Hashable, Sendable {
  case note(Observation)
  case silence(Message)
}

/// A note as its rule makes it; whose and when is added by `Coaching`.
package struct Observation: Hashable, Sendable {
  /// Praise, concern, or something to know.
  package var kind: Note.Kind
  /// How sure it is.
  package var certainty: Note.Certainty
  /// What was seen.
  package var seen: Message
  /// What it was held against.
  package var against: Message
  /// The one thing to do next.
  package var nextStep: Message
  /// What would change it.
  package var change: Message
  /// Positions of deals to look at.
  package var deals: [Int] = []
  /// What it might be worth, in minor units.
  package var effect: Int64?
}

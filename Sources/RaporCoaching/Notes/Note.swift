package import RaporMetrics
package import RaporModel

/// Something said about a rep's period that can be checked: typed figures, and no words.
package struct Note: Hashable, Sendable {
  /// The rule that speaks, such as `win_rate`.
  package let rule: RuleID
  /// Whom it is about.
  package let rep: RepIndex
  /// Which period it is about.
  package let period: Period
  /// Praise, concern, or something to know.
  package let kind: Kind
  /// How sure it is.
  package let certainty: Certainty
  /// The metric it is about.
  package let metric: Metric
  /// What was seen: the sentence that opens the note.
  package let seen: Message
  /// What it was held against: which set, how many, and the interval or limits.
  package let against: Message
  /// The one thing to do next.
  package let nextStep: Message
  /// What would change the note.
  package let change: Message
  /// Where to look: positions in `Dataset.deals`, the most telling first; empty when it is not about deals.
  package let deals: [Int]
  /// What it might be worth, in minor units of the reporting currency: the larger, the sooner it is
  /// the period's focus. Nil when the rule cannot tell.
  package let effect: Int64?
  /// The rep's id as the data spells it; part of the note's own id.
  package let repID: RepID

  /// Whether a note praises, worries or informs.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case strength, concern, information
  }

  /// How sure a note is.
  package enum Certainty: String, Hashable, Sendable, CaseIterable {
    /// Beyond the 99.8 % limit, or beyond the 95 % limit in two successive periods.
    case clear
    /// Beyond the 95 % limit: worth watching.
    case watch
    /// Counted, not inferred: there is nothing to be unsure about.
    case fact
  }

  /// The lasting name of the note, `rule/rep/period`: the same in every build that makes it.
  package var id: String { "\(rule.rawValue)/\(repID.rawValue)/\(period.key)" }
}

/// A rule that had nothing to say about a rep's period, and why: part of what a reader may know.
package struct Silence: Hashable, Sendable {
  /// The rule that is silent.
  package let rule: RuleID
  /// About whom.
  package let rep: RepIndex
  /// About which period.
  package let period: Period
  /// The metric it looked at.
  package let metric: Metric
  /// Why, with the figures that show it.
  package let reason: Message
}

/// Names a rule for good: in notes, in links, in the documentation.
package enum RuleID: String, Hashable, Sendable, CaseIterable {
  case winRate = "win_rate"
  case longCycle = "long_cycle"
  case revenueTrend = "revenue_trend"
  case activityTrend = "activity_trend"
  case staleDeals = "stale_deals"
  case attainment
  case personalBest = "personal_best"
}

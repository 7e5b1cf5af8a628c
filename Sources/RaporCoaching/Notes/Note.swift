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
  /// What the rule's comparison came to, which says which of the rule's sentences are meant.
  package let outcome: RuleOutcome
  /// Whether it is about a run of periods.
  package let isRun: Bool
  /// Praise, concern, or something to know.
  package let kind: NoteKind
  /// How sure it is.
  package let certainty: Certainty
  /// The metric it is about.
  package let metric: Metric
  /// What the rule's own sentences name: what was seen, the one thing to do next, and what would change
  /// the note.
  package let figures: [Message.Entry]
  /// What it was held against: which set, how many, and the interval or limits. A rule may have a sentence
  /// of its own for it.
  package let against: Message
  /// What would change the note. A rule may have a sentence of its own for it.
  package let change: Message
  /// Where to look: positions in `Dataset.deals`, the most telling first; empty when it is not about deals.
  package let deals: [Int]
  /// Which rows it counts; nil where it counts none.
  package let caseChoice: CaseChoice?
  /// What it might be worth, in minor units of the reporting currency: the larger, the sooner it is
  /// the period's focus. Nil when the rule cannot tell.
  package let effect: Int64?
  /// The rep's id as the data spells it; part of the note's own id.
  package let repID: RepID
  /// What became of it since the period before; nil where there are no figures for that.
  package internal(set) var course: NoteCourse?

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

  /// The figure in a slot of the rule's own sentences; nil when there is none.
  package subscript(slot: Slot) -> Figure? { figures.first { $0.slot == slot }?.figure }
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

/// A coaching rule as coaching.yml has it: what it looks at, what it is held against, and what it says.
///
/// It holds no arithmetic: which comparison speaks when is the same for all rules that use it.
package struct CoachingRule: Hashable, Sendable {
  /// Its name for good.
  package var id: RuleID
  /// What pages call it.
  package var name: LocalText
  /// What it looks for, in one sentence.
  package var meaning: LocalText
  /// The metric it looks at, as `id` or `id:variant`; `id:*` is every variant, of which the one that
  /// stands out most is told.
  package var metric: String
  /// What the metric is held against.
  package var comparison: RuleComparison
  /// How the comparison is made.
  package var terms = Terms()
  /// The kinds of periods it looks at; empty for all.
  package var periods: Set<Period.Kind> = []
  /// How a number of the metric's cases is called, with the slot `count`; nil where they have no name
  /// of their own.
  package var cases: LocalSentence?
  /// What is said where there is nothing to list; nil takes the comparison's own sentence.
  package var none: LocalSentence?
  /// What is said where the data does not tell what would be listed; nil takes the comparison's own sentence.
  package var unknown: LocalSentence?
  /// What it says about each outcome that it speaks about.
  package var outcomes: [RuleOutcome: Saying] = [:]
  /// The line of the site's own coaching.yml that it is defined or tuned at; nil for a built-in rule.
  package var line: Int?

  /// Makes a rule that says nothing yet.
  package init(
    id: RuleID, name: LocalText, meaning: LocalText = LocalText(), metric: String,
    comparison: RuleComparison
  ) {
    self.id = id
    self.name = name
    self.meaning = meaning
    self.metric = metric
    self.comparison = comparison
  }

  /// Whether it looks at a kind of period.
  package func looks(at kind: Period.Kind) -> Bool { periods.isEmpty || periods.contains(kind) }

  /// How a comparison is made; what does not concern a rule's comparison is ignored.
  package struct Terms: Hashable, Sendable {
    /// The fewest cases that a figure is judged by.
    package var fewestCases = 5
    /// The fewest others that somebody is compared with.
    package var fewestPeers = 6
    /// Whether peers have the same role.
    package var sharesRole = true
    /// Whether peers are in their first year, or not, as the rep is.
    package var sharesTenure = true
    /// Whether it is silent where something is only worth watching.
    package var speaksOnlyWhenClear = false
    /// Whether the metric's own history is judged on a scale of ratios, with a place for zero.
    package var usesLogScale = false
    /// A metric whose value stands beside the one that is judged, as `id` or `id:variant`.
    package var beside: String?
    /// The metric that counts what the listed cases are some of, as `id` or `id:variant`.
    package var among: String?
    /// The column of deals by whose values a figure is taken apart.
    package var by: String?
    /// The share of one that a part has to have, or that has to be reached, in millionths.
    package var shareMillionths: Int64 = 500_000
    /// Which deals, or which reps, it is about.
    package var only = Only.all

    /// Whether only the larger half of the deals count, by the middle amount of all that are compared.
    package var isOfLargerHalf: Bool { only == .largerHalf }

    /// The terms that hold where a rule says nothing.
    package init() {}
  }

  /// Which deals, or which reps, a rule is about.
  package enum Only: String, Hashable, Sendable, CaseIterable {
    case all
    /// Deals worth more than the middle one of all that are compared.
    case largerHalf = "larger_half"
    /// Reps whose quota does not ask for all of itself yet, since they are new.
    case ramping
    /// The other reps.
    case ramped
  }

  /// What a rule says about an outcome.
  package struct Saying: Hashable, Sendable {
    /// Praise, concern, or something to know.
    package var kind: NoteKind
    /// What was seen.
    package var seen: LocalSentence
    /// What was seen, where it is a run of periods; nil where the comparison has no runs.
    package var seenInARow: LocalSentence?
    /// The one thing to do next.
    package var step: LocalSentence
    /// What would change the note; nil takes the comparison's own sentence.
    package var change: LocalSentence?
    /// What it was held against; nil takes the comparison's own sentence.
    package var against: LocalSentence?
    /// The deals to look at.
    package var look: DealChoice?
    /// How it is told what the note might be worth; nil where that cannot be told.
    package var worth: Worth?

    /// Makes what a rule says.
    package init(kind: NoteKind, seen: LocalSentence, step: LocalSentence) {
      self.kind = kind
      self.seen = seen
      self.step = step
    }
  }

  /// Which deals of the rep's period a note leads to.
  package enum DealChoice: String, Hashable, Sendable, CaseIterable {
    case won, lost, open, overdue, stale, due
    /// The deals in the upper part of the metric, or in all of it where it has no parts.
    case counted
    /// The deals in the lower part of the metric alone.
    case others
  }

  /// How it is told what a note might be worth, in money.
  package enum Worth: String, Hashable, Sendable, CaseIterable {
    /// The cases between the rep's share and the peers', at the peers' average won deal.
    case wins
    /// The same times the peers' win rate, for cases that are not won yet.
    case chances
    /// The distance from the usual, of an amount of money.
    case distance
    /// The listed deals' value times the share of deals, of those that ever grew that old, that were
    /// still won.
    case lateWins = "late_wins"
    /// What the same pipeline would bring in more if it turned over as fast as the peers'.
    case faster
  }
}

/// Whether a note praises, worries or informs.
package enum NoteKind: String, Hashable, Sendable, CaseIterable {
  case strength, concern, information
}

import RaporMetrics
import RaporModel

/// What a rule found.
enum Finding: Hashable, Sendable {
  case note(Observation)
  case silence(Message)
}

/// A note as its judge makes it; whose and when is added by `Coaching`.
struct Observation: Hashable, Sendable {
  /// What the comparison came to.
  var outcome: RuleOutcome
  /// Whether it is about a run of periods.
  var isRun = false
  /// How sure it is.
  var certainty: Note.Certainty
  /// What the rule's own sentences may name.
  var figures: [Slot: Figure]
  /// What it was held against.
  var against: Message
  /// What would change it.
  var change: Message
  /// The metric, where the rule looks at several.
  var metric: Metric
  /// Positions of deals to look at, where the judge knows them better than the rule.
  var deals: [Int]?
  /// Which rows it counts; nil where it counts none.
  var caseChoice: CaseChoice?
  /// What it might be worth, in minor units.
  var effect: Int64?
}

extension AppliedRule {
  /// What the rule has to say about a rep's period; nil where the question does not arise, such as stale
  /// deals of a rep without open ones.
  func finding(in subject: Subject) -> Finding? {
    guard rule.looks(at: subject.period.kind), !metrics.isEmpty else { return nil }
    let finding: Finding? =
      switch rule.comparison {
      case .peers: PeerJudge(applied: self, subject: subject).finding
      case .trend: TrendJudge(applied: self, subject: subject).finding
      case .plan: PlanJudge(applied: self, subject: subject).finding
      case .listed: ListJudge(applied: self, subject: subject).finding
      case .best: BestJudge(applied: self, subject: subject).finding
      case .earlier: ChangeJudge(applied: self, subject: subject).finding
      case .need: NeedJudge(applied: self, subject: subject).finding
      case .pair: PairJudge(applied: self, subject: subject).finding
      case .parts: PartsJudge(applied: self, subject: subject).finding
      case .streak: StreakJudge(applied: self, subject: subject).finding
      case .milestone: MilestoneJudge(applied: self, subject: subject).finding
      case .bias: BiasJudge(applied: self, subject: subject).finding
      }
    guard case .note(let seen) = finding else { return finding }
    return rule.tells(seen) ? finding : nil
  }
}

extension CoachingRule {
  /// Whether the rule has something to say about what was seen.
  func tells(_ seen: Observation) -> Bool {
    outcomes[seen.outcome] != nil && (seen.certainty != .watch || !terms.speaksOnlyWhenClear)
  }
}

extension CoachingRule.Terms {
  /// The share that a part has to have, or that has to be reached.
  var share: Ratio { Ratio(millionths: Int64(shareMillionths)) }
}

extension CoachingRule.Terms {
  /// That so many cases are too few to judge by; nil where they are enough.
  func tooFew(cases: Int) -> Message? {
    cases < fewestCases
      ? Message(.tooFewCases, [.cases: .count(cases), .needed: .count(fewestCases)]) : nil
  }

  /// That so many others are too few to compare with; nil where they are enough.
  func tooFew(peers: Int) -> Message? {
    peers < fewestPeers
      ? Message(.tooFewPeers, [.peers: .count(max(0, peers)), .needed: .count(fewestPeers)]) : nil
  }
}

import RaporMetrics
import RaporModel

/// Holds a rep's figure against those of comparable reps.
struct PeerJudge {
  private let applied: AppliedRule
  private let subject: Subject

  init(_ applied: AppliedRule, _ subject: Subject) {
    self.applied = applied
    self.subject = subject
  }

  /// What stands out most among the rule's metrics, else why the first that could be judged does not.
  var finding: Finding? {
    let findings = applied.metrics.indices.compactMap { finding(ofMetric: $0) }
    let notes = findings.compactMap { finding -> Observation? in
      if case .note(let note) = finding { note } else { nil }
    }
    // Of equals the first stays.
    let first = notes.reduce(nil as Observation?) { best, note in
      best.map { $0.isAtLeast(note) ? $0 : note } ?? note
    }
    return first.map { .note($0) } ?? findings.first
  }

  private func finding(ofMetric place: Int) -> Finding? {
    guard
      let now = subject.peers.board(ofRule: applied.place)?.place(of: subject.rep, metric: place)
    else { return nil }
    let before = subject.peersBefore?.board(ofRule: applied.place)?
      .place(of: subject.rep, metric: place)
    let metric = applied.metrics[place]
    return switch applied.method {
    case .shares: ShareOfCases(applied.rule, metric, now).finding(before: before, of: subject)
    case .middles: MiddleOfCases(applied.rule, metric, now).finding(before: before, of: subject)
    case .amounts: AmountAmongPeers(applied.rule, metric, now).finding(before: before)
    }
  }
}

extension Observation {
  /// Whether it stands out as much as another one does: it is surer, or as sure and worth as much.
  fileprivate func isAtLeast(_ other: Observation) -> Bool {
    if (certainty == .clear) != (other.certainty == .clear) { return certainty == .clear }
    return effect ?? 0 >= other.effect ?? 0
  }
}

extension PeerPlace {
  /// Why too little is known for a comparison, with the cases that it is made of; nil where it is enough.
  ///
  /// `others` are those with enough cases. Where nobody has any, the question does not arise.
  func tooLittle(_ terms: CoachingRule.Terms, others: Int) -> Message? {
    let cases = Figure.count(own.total)
    if own.total == 0 { return Message(.noCases, [.cases: cases]) }
    if own.total < terms.fewestCases {
      return Message(.tooFewCases, [.cases: cases, .needed: .count(terms.fewestCases)])
    }
    return others < terms.fewestPeers
      ? Message(
        .tooFewPeers, [.peers: .count(max(0, others)), .needed: .count(terms.fewestPeers)]) : nil
  }
}

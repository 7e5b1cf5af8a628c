import RaporMetrics
import RaporModel

/// Holds a rep's figure against those of comparable reps.
struct PeerJudge {
  let applied: AppliedRule
  let subject: Subject

  /// What stands out most among the rule's metrics, else why the first that could be judged does not.
  var finding: Finding? {
    guard let board = subject.peers.board(ofRule: applied.place) else { return nil }
    let findings = board.places.compactMap { finding(at: $0, on: board) }
    // What the rule has nothing to say about must not stand in front of what it has.
    let notes = findings.compactMap { finding -> Observation? in
      if case .note(let note) = finding, applied.rule.tells(note) { note } else { nil }
    }
    // Of equals the first stays.
    let first = notes.reduce(nil as Observation?) { best, note in
      best.map { $0.isAtLeast(note) ? $0 : note } ?? note
    }
    let silence = findings.first { if case .silence = $0 { true } else { false } }
    return first.map { .note($0) } ?? silence
  }

  private func finding(at place: Int, on board: PeerBoard) -> Finding? {
    guard let now = board.place(of: subject.rep, metric: place) else { return nil }
    let (metric, part) = board.name(at: place)
    let before = subject.peersBefore?.board(ofRule: applied.place).flatMap { earlier in
      // A value of a column may stand elsewhere, or nowhere, in another period.
      earlier.places.first { earlier.name(at: $0) == (metric, part) }
        .flatMap { earlier.place(of: subject.rep, metric: $0) }
    }
    return switch applied.method {
    case .shares:
      leading(
        ShareOfCases(
          rule: applied.rule, metric: metric, place: now, part: part,
          cases: board.cases(at: place), family: board.places.count
        ).finding(before: before), to: part)
    case .middles:
      MiddleOfCases(rule: applied.rule, metric: metric, place: now)
        .finding(before: before, of: subject)
    case .amounts:
      AmountAmongPeers(rule: applied.rule, metric: metric, place: now)
        .finding(
          before: before, beside: applied.beside, peers: board.peers(of: subject.rep), of: subject)
    }
  }

  /// The same, leading to the deals of one value where the rule takes deals apart, and to the larger ones
  /// where it counts those alone.
  private func leading(_ finding: Finding?, to value: String) -> Finding? {
    let terms = applied.rule.terms
    guard terms.by != nil || terms.isOfLargerHalf, case .note(var note) = finding else {
      return finding
    }
    let look = applied.rule.outcomes[note.outcome]?.look
    let deals = subject.deals(look, of: note.metric)
    if let by = terms.by {
      let texts = subject.figures.dataset.attributes[Attribute(rawValue: by)]
      note.deals = deals.filter { texts?[$0] == value }
    } else if case .value(let larger, _)? = note.figures[look == .won ? .count : .rest] {
      // They stand most valuable first.
      note.deals = Array(deals.prefix(Int(clamping: larger.scaled(digits: 0))))
    }
    return .note(note)
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
    if own.total == 0 { return Message(.noCases, [.cases: .count(0)]) }
    return terms.tooFew(cases: own.total) ?? terms.tooFew(peers: others)
  }
}

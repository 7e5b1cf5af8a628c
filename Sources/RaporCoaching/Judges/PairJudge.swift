import RaporMetrics
import RaporModel

/// Holds two figures of a rep against those of peers at once: busy, and yet nothing comes of it.
///
/// Both have to stand out by the spread of the peers' (robust z beyond 1.96, each on its side): worth
/// watching, and clear in two successive periods.
struct PairJudge {
  private let applied: AppliedRule
  private let subject: Subject

  init(_ applied: AppliedRule, _ subject: Subject) {
    self.applied = applied
    self.subject = subject
  }

  var finding: Finding? {
    guard let metric = applied.metrics.first,
      let pair = pair(in: subject.peers), let own = pair.first.own.number,
      let others = pair.second.own.number
    else { return nil }
    let peers = min(pair.first.group.withEnough, pair.second.group.withEnough) - 1
    let terms = applied.rule.terms
    guard peers >= terms.fewestPeers else {
      return .silence(
        Message(
          .tooFewPeers, [.peers: .count(max(0, peers)), .needed: .count(terms.fewestPeers)]))
    }
    guard let limits = AmountLimits(pair.first), let outcome = AmountLimits(pair.second) else {
      return .silence(Message(.noSpread, [.peers: .count(peers)]))
    }
    guard let found = RuleOutcome(limits.side(of: own), outcome.side(of: others)) else {
      return .silence(Message(.notTogether))
    }
    let before = subject.peersBefore.flatMap { self.outcome(in: $0) }
    var figures = limits.figures
    figures[.outcome] = outcome.figures[.value]
    figures[.usualOutcome] = outcome.figures[.comparison]
    let change = limits.change(limits.side(of: own) ?? .above)
    return .note(
      Observation(
        outcome: found, certainty: before == found ? .clear : .watch, figures: figures,
        against: limits.against(pair.first.set), change: change, metric: metric))
  }

  /// What the two came to in a period; nil where they do not stand out, or may not be judged.
  private func outcome(in peers: PeriodPeers) -> RuleOutcome? {
    guard let pair = pair(in: peers), let own = pair.first.own.number,
      let other = pair.second.own.number,
      min(pair.first.group.withEnough, pair.second.group.withEnough)
        > applied.rule.terms.fewestPeers,
      let limits = AmountLimits(pair.first), let besides = AmountLimits(pair.second)
    else { return nil }
    return RuleOutcome(limits.side(of: own), besides.side(of: other))
  }

  private func pair(in peers: PeriodPeers) -> (first: PeerPlace, second: PeerPlace)? {
    guard let board = peers.board(ofRule: applied.place),
      let first = board.place(of: subject.rep, metric: 0),
      let second = board.place(of: subject.rep, metric: 1)
    else { return nil }
    return (first, second)
  }
}

extension RuleOutcome {
  /// What two figures come to; nil where either does not stand out, or both are low, which says no more
  /// than that there was little to do.
  fileprivate init?(_ first: Side?, _ second: Side?) {
    switch (first, second) {
    case (.above, .below): self = .highLow
    case (.above, .above): self = .highHigh
    case (.below, .above): self = .lowHigh
    default: return nil
    }
  }
}

import RaporMetrics
import RaporModel

/// Holds two figures of a rep against those of peers at once: busy, and yet nothing comes of it.
///
/// Both have to stand out by the spread of the peers' (robust z beyond 1.96, each on its side): worth
/// watching, and clear in two successive periods.
struct PairJudge {
  let applied: AppliedRule
  let subject: Subject

  var finding: Finding? {
    guard let metric = applied.metrics.first, let pair = pair(in: subject.peers) else { return nil }
    if let reason = applied.rule.terms.tooFew(peers: pair.peers) { return .silence(reason) }
    guard let limits = pair.limits, let outcome = pair.limitsBeside else {
      return .silence(Message(.noSpread, [.peers: .count(pair.peers)]))
    }
    guard let found = pair.outcome else { return .silence(Message(.notTogether)) }
    let before = subject.peersBefore.flatMap { self.pair(in: $0) }
    let wasThere =
      before.map { applied.rule.terms.tooFew(peers: $0.peers) == nil && $0.outcome == found }
      ?? false
    var figures = limits.figures
    figures[.outcome] = outcome.figures[.value]
    figures[.usualOutcome] = outcome.figures[.comparison]
    return .note(
      Observation(
        outcome: found, certainty: wasThere ? .clear : .watch, figures: figures,
        against: limits.against(pair.first.set), change: limits.change(pair.side ?? .above),
        metric: metric))
  }

  /// The rep's two figures among those of peers.
  private struct Pair {
    let first: PeerPlace
    let second: PeerPlace
    let limits: AmountLimits?
    let limitsBeside: AmountLimits?

    init(_ first: PeerPlace, _ second: PeerPlace) {
      self.first = first
      self.second = second
      limits = AmountLimits(first)
      limitsBeside = AmountLimits(second)
    }

    /// How many others have figures to compare with.
    var peers: Int { min(first.group.withEnough, second.group.withEnough) - 1 }

    /// On which side of its limits the first figure lies; nil within them, and without any.
    var side: Side? { first.own.number.flatMap { limits?.side(of: $0) } }

    /// What the two come to; nil where they do not stand out together.
    var outcome: RuleOutcome? {
      RuleOutcome(side, second.own.number.flatMap { limitsBeside?.side(of: $0) })
    }
  }

  /// The two figures in a period; nil where either has no value.
  private func pair(in peers: PeriodPeers) -> Pair? {
    guard let board = peers.board(ofRule: applied.place),
      let first = board.place(of: subject.rep, metric: 0),
      let second = board.place(of: subject.rep, metric: 1),
      first.own.number != nil, second.own.number != nil
    else { return nil }
    return Pair(first, second)
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

import RaporMetrics

/// Does a rep win more or less often than peers, beyond what chance explains?
struct WinRateRule: CoachingRule {
  let id = RuleID.winRate
  let metric = Metric("win_rate")

  let reference = RuleReference(
    meaning: "Wins a larger or smaller share of closed deals than comparable reps do together.",
    speaks: """
      The rep's whole 95 % interval lies on one side of the peers' rate, the rep's own deals left \
      out, and the rate lies beyond the funnel's 95 % limit: worth watching. Beyond the 99.8 % limit, \
      or beyond the 95 % limit on the same side in two successive periods: clear.
      """,
    silent: """
      Under 5 closed deals, when only counts are shown; under 6 peers with closed deals; with so few \
      deals that not even an extreme could be told from chance; within the limits.
      """,
    basis: """
      Wilson's score interval; funnel limits from the exact binomial distribution, widened for \
      overdispersion (Spiegelhalter 2005).
      """)

  func finding(in subject: Subject) -> Finding? {
    guard let place = subject.peers.place(of: subject.rep) else { return nil }
    if let reason = reasonForSilence(place) { return .silence(reason) }
    guard let funnel = place.funnel else { return nil }
    let own = place.own
    guard let verdict = WinRateRule.verdict(own, funnel) else {
      return .silence(outcomeWithinLimits(own, funnel))
    }
    let isClear = verdict.confidence == .clear || sideBefore(subject) == verdict.side
    return .note(
      Observation(
        kind: verdict.side == .below ? .concern : .strength, certainty: isClear ? .clear : .watch,
        seen: Message(
          verdict.side == .below ? .winRateBelowPeers : .winRateAbovePeers,
          [
            .count: .count(own.won), .total: .count(own.closed),
            .value: .value(Ratio(Int128(own.won), over: Int128(own.closed)) ?? Ratio(0), .rate),
            .comparison: .rate(funnel.centre),
          ]),
        against: against(place, funnel, isClear ? .watch : verdict.confidence),
        nextStep: verdict.side == .below
          ? Message(.reviewLostDeals, [.count: .count(own.closed - own.won)])
          : Message(.shareWhatWorks),
        change: change(own, funnel, verdict.side),
        deals: subject.deals(verdict.side == .below ? .lost : .won),
        effect: effect(place, funnel)))
  }

  // MARK: Silence

  private func reasonForSilence(_ place: PeriodPeers.Place) -> Message? {
    let own = place.own
    if own.closed == 0 { return Message(.noCases) }
    let (count, fewest) = (Figure.count(own.closed), PeerGroup.minimumCases)
    if own.closed < fewest {
      return Message(.tooFewCases, [.count: count, .needed: .count(fewest)])
    }
    let peers = place.group.withClosed - 1
    guard peers >= PeerSet.minimumPeers, let funnel = place.funnel else {
      return Message(
        .tooFewPeers, [.peers: .count(max(0, peers)), .needed: .count(PeerSet.minimumPeers)])
    }
    guard funnel.centre > 0, funnel.centre < 1 else {
      return Message(.noSpread, [.peers: .count(peers)])
    }
    let side: Side =
      Double(own.won) < funnel.centre * Double(own.closed) ? .below : .above
    let needed = WilsonInterval.minimumCases(side, funnel.centre) ?? .max
    return own.closed < needed
      ? Message(.belowMinimum, [.count: count, .needed: .count(needed)]) : nil
  }

  private func outcomeWithinLimits(_ own: PeriodResults, _ funnel: Funnel) -> Message {
    let limits = funnel.limits(.watch, cases: own.closed)
    return Message(
      .withinPeers,
      [
        .value: .rate(Double(own.won) / Double(own.closed)), .lower: .rate(limits.lowerBound),
        .upper: .rate(limits.upperBound),
      ])
  }

  // MARK: Judgement

  /// Where the rate lies beyond both the funnel's limit and the interval's.
  static func verdict(
    _ own: PeriodResults, _ funnel: Funnel
  ) -> (side: Side, confidence: Confidence)? {
    guard own.closed >= PeerGroup.minimumCases,
      let verdict = funnel.verdict(own.won, of: own.closed),
      WilsonInterval(own.won, of: own.closed)?.side(of: funnel.centre) == verdict.side
    else { return nil }
    return verdict
  }

  private func sideBefore(_ subject: Subject) -> Side? {
    guard let place = subject.peersBefore?.place(of: subject.rep),
      reasonForSilence(place) == nil, let funnel = place.funnel
    else { return nil }
    return WinRateRule.verdict(place.own, funnel)?.side
  }

  // MARK: Figures

  private func against(
    _ place: PeriodPeers.Place, _ funnel: Funnel, _ confidence: Confidence
  ) -> Message {
    let limits = funnel.limits(confidence, cases: place.own.closed)
    return place.set.message(
      peers: place.group.withClosed - 1, comparison: .rate(funnel.centre),
      lower: .rate(limits.lowerBound), upper: .rate(limits.upperBound))
  }

  /// How many of the same deals would have had to end otherwise for the rule to be silent.
  private func change(_ own: PeriodResults, _ funnel: Funnel, _ side: Side) -> Message {
    let step = side == .below ? 1 : -1
    let last = side == .below ? own.closed : 0
    let needed = stride(from: own.won, through: last, by: step).first { won in
      var other = own
      other.won = won
      return WinRateRule.verdict(other, funnel) == nil
    }
    return Message(
      side == .below ? .moreWinsWouldChange : .fewerWinsWouldChange,
      [.needed: .count(abs((needed ?? last) - own.won)), .total: .count(own.closed)])
  }

  /// The deals between the peers' rate and the rep's, at the peers' average value.
  private func effect(_ place: PeriodPeers.Place, _ funnel: Funnel) -> Int64 {
    let deals = abs(funnel.centre * Double(place.own.closed) - Double(place.own.won))
    return Int64(roundedAmount: deals * place.group.averageWon)
  }
}

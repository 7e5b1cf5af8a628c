import RaporMetrics
import RaporModel

/// Do a rep's won deals take longer than those of peers?
struct LongCycleRule: CoachingRule {
  let id = RuleID.longCycle
  let metric = Metric("sales_cycle")

  let reference = RuleReference(
    meaning: "Won deals take the rep longer from creation to close than they take comparable reps.",
    speaks: """
      The rep's median cycle has a robust z-score above 1.96 among the reps' medians, and so many of \
      the rep's won deals took longer than the middle of those medians as chance gives in under \
      2.5 % of cases: worth watching. With a score of 3.5 and 0.1 %, or watched in two successive \
      periods: clear.
      """,
    silent: """
      Under 5 won deals with a cycle; under 6 peers with as many; no spread among the peers (a median \
      deviation of 0); within the limits, or so few deals beyond them that it may be chance. Short cycles are neither praised nor blamed.
      """,
    basis: """
      Robust z = 0.6745 (x − median) ÷ MAD (Iglewicz and Hoaglin 1993), and the exact sign test, so \
      that the chance spread of few deals cannot pass for a rep's.
      """)

  func finding(in subject: Subject) -> Finding? {
    guard let place = subject.peers.place(of: subject.rep), let median = place.own.cycle else {
      return nil
    }
    if let reason = LongCycleRule.reasonForSilence(place.own, place.group) {
      return .silence(reason)
    }
    let group = place.group
    guard let spread = group.cycleSpread,
      let upper = spread.value(atScore: Confidence.watch.z),
      let lower = spread.value(atScore: -Confidence.watch.z)
    else { return .silence(Message(.noSpread, [.peers: .count(group.withCycles - 1)])) }
    let limits = (lower: Figure.tenths(max(0, lower), .days), upper: Figure.tenths(upper, .days))
    guard let sighting = Sighting(of: subject.rep, subject.peers, subject.figures) else {
      let reason: MessageID = median > upper ? .mayBeChance : .withinPeers
      let value = Figure.tenths(median, .days)
      return .silence(
        Message(reason, [.value: value, .lower: limits.lower, .upper: limits.upper]))
    }
    let isClear =
      sighting.confidence == .clear
      || subject.peersBefore.flatMap { Sighting(of: subject.rep, $0, subject.figures) } != nil
    let comparison = Figure.tenths(spread.median, .days)
    return .note(
      Observation(
        kind: .concern, certainty: isClear ? .clear : .watch,
        seen: Message(
          .cycleLongerThanPeers,
          [
            .value: .tenths(median, .days), .total: .count(sighting.total),
            .count: .count(sighting.longer.count), .comparison: comparison,
          ]),
        against: place.set.message(
          peers: group.withCycles - 1, comparison: comparison, lower: limits.lower,
          upper: limits.upper),
        nextStep: Message(.reviewLongDeals, [.count: .count(sighting.longer.count)]),
        change: Message(.shorterCycleWouldChange, [.needed: .tenths(upper.rounded(.down), .days)]),
        deals: sighting.longer,
        effect: LongCycleRule.effect(place.own, median: median, usual: spread.median)))
  }

  private static func reasonForSilence(
    _ own: PeriodResults, _ group: PeerGroup
  ) -> Message? {
    let fewest = PeerGroup.minimumCases
    if own.cycles < fewest {
      return Message(.tooFewCases, [.count: .count(own.cycles), .needed: .count(fewest)])
    }
    let peers = group.withCycles - 1
    return peers < PeerSet.minimumPeers
      ? Message(
        .tooFewPeers, [.peers: .count(max(0, peers)), .needed: .count(PeerSet.minimumPeers)])
      : nil
  }

  /// What the same pipeline would bring in more if it turned over as fast as the peers': revenue goes
  /// with one ÷ cycle (sales velocity). Never more than the revenue again.
  private static func effect(
    _ own: PeriodResults, median: Double, usual: Double
  ) -> Int64 {
    let faster = usual > 0 ? min(1, median / usual - 1) : 1
    return Int64(roundedAmount: Double(own.revenue ?? 0) * max(0, faster))
  }
}

/// A cycle seen to be long in one period, beyond both the peers' spread and chance.
private struct Sighting {
  /// The strongest limit that both tests pass.
  let confidence: Confidence
  /// The won deals that took longer than the peers' usual cycle, the longest first.
  let longer: [Int]
  /// All won deals with a cycle.
  let total: Int

  /// Looks at a rep in a period; nil when nothing is to be seen, or too little to see it by.
  init?(of rep: RepIndex, _ peers: PeriodPeers, _ figures: Figures) {
    guard let place = peers.place(of: rep), let median = place.own.cycle,
      place.own.cycles >= PeerGroup.minimumCases,
      place.group.withCycles > PeerSet.minimumPeers,
      let spread = place.group.cycleSpread, let score = spread.score(median),
      score > Confidence.watch.z
    else { return nil }
    let cycles = Sighting.cycles(of: rep, in: peers.period, figures)
    let longer = cycles.filter { Double($0.days) > spread.median }
    let shorter = cycles.count { Double($0.days) < spread.median }
    guard
      let chance = Binomial(cases: longer.count + shorter, rate: 0.5)?.atMost(shorter),
      chance < Confidence.watch.tail
    else { return nil }
    let isClear = score >= RobustSpread.clearScore && chance < Confidence.clear.tail
    confidence = isClear ? .clear : .watch
    self.longer = longer.sorted { ($1.days, $0.deal) < ($0.days, $1.deal) }.map(\.deal)
    total = cycles.count
  }

  private static func cycles(
    of rep: RepIndex, in period: Period, _ figures: Figures
  ) -> [(deal: Int, days: Int)] {
    figures.evidence(of: .rep(rep), in: period).compactMap { evidence in
      guard evidence.roles.contains(.won), figures.dataset.deals.indices.contains(evidence.deal),
        let days = figures.dataset.deals[evidence.deal].cycleDays, days >= 0
      else { return nil }
      return (evidence.deal, days)
    }
  }
}

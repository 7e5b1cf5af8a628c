import RaporMetrics
import RaporModel

/// A rep's share of cases among peers: low or high only beyond what the number of cases explains.
///
/// Wilson's interval has to lie on one side of the peers' share, and the share beyond the funnel's limit
/// (Spiegelhalter 2005). Beyond the 99.8 % limit, or beyond the 95 % limit on the same side in two
/// successive periods, it is clear.
struct ShareOfCases {
  let rule: CoachingRule
  let metric: Metric
  let place: PeerPlace
  /// What the share is of, where a metric has variants or is taken apart.
  let part: String
  /// Which cases it is of.
  let cases: CaseChoice
  /// How many such shares there are, of which the one that stands out most is told.
  let family: Int

  func finding(before: PeerPlace?) -> Finding? {
    guard place.group.withCases > 0 else { return nil }
    if let reason = reasonForSilence { return .silence(reason) }
    guard let funnel = place.funnel else { return nil }
    guard let verdict = verdict(place.own, funnel) else {
      return .silence(withinLimits(funnel))
    }
    let sideBefore = before.flatMap {
      ShareOfCases(rule: rule, metric: metric, place: $0, part: part, cases: cases, family: family)
        .side
    }
    let isClear = verdict.confidence == .clear || sideBefore == verdict.side
    let limits = funnel.limits(
      isClear ? .watch : verdict.confidence, cases: place.own.total, family: family)
    let outcome = verdict.side.outcome
    let needed = place.own.needed(verdict.side) { self.verdict($0, funnel) == nil }
    let (lower, upper) = (Figure.rate(limits.lowerBound), Figure.rate(limits.upperBound))
    let figures: [Slot: Figure] = [
      .value: value, .comparison: .rate(funnel.centre), .lower: lower, .upper: upper,
      .peers: .count(place.group.withCases - 1), .count: .count(place.own.count),
      .total: .count(place.own.total), .rest: .count(place.own.total - place.own.count),
      .needed: .count(needed), .variant: .text(part),
    ]
    return .note(
      Observation(
        outcome: outcome, certainty: isClear ? .clear : .watch, figures: figures,
        against: place.set.message(
          peers: place.group.withCases - 1, comparison: .rate(funnel.centre), lower: lower,
          upper: upper),
        change: Message(
          verdict.side == .below ? .moreCasesWouldChange : .fewerCasesWouldChange, figures),
        metric: metric, caseChoice: cases, effect: effect(funnel, rule.outcomes[outcome]?.worth)))
  }

  private var value: Figure {
    let share = Ratio(Int128(place.own.count), over: Int128(place.own.total))
    return .value(share ?? Ratio(0), .rate)
  }

  // MARK: Silence

  private var reasonForSilence: Message? {
    let peers = place.group.withCases - 1
    if let reason = place.tooLittle(rule.terms, others: peers) { return reason }
    guard let funnel = place.funnel else { return rule.terms.tooFew(peers: 0) }
    guard funnel.centre > 0, funnel.centre < 1 else {
      return Message(.noSpread, [.peers: .count(peers)])
    }
    let own = place.own
    let side: Side = Double(own.count) < funnel.centre * Double(own.total) ? .below : .above
    let needed = WilsonInterval.minimumCases(side, funnel.centre) ?? .max
    return own.total < needed
      ? Message(.belowMinimum, [.cases: .count(own.total), .needed: .count(needed)]) : nil
  }

  private func withinLimits(_ funnel: Funnel) -> Message {
    let limits = funnel.limits(.watch, cases: place.own.total, family: family)
    return Message(
      .withinPeers,
      [.value: value, .lower: .rate(limits.lowerBound), .upper: .rate(limits.upperBound)])
  }

  // MARK: Judgement

  /// Where the share lies beyond both the funnel's limit and the interval's.
  private func verdict(
    _ own: RepFigure, _ funnel: Funnel
  ) -> (side: Side, confidence: Confidence)? {
    guard own.total >= rule.terms.fewestCases,
      let verdict = funnel.verdict(own.count, of: own.total, family: family),
      WilsonInterval(own.count, of: own.total)?.side(of: funnel.centre) == verdict.side
    else { return nil }
    return verdict
  }

  /// On which side it stands out; nil where it does not, or may not be judged.
  private var side: Side? {
    guard reasonForSilence == nil, let funnel = place.funnel else { return nil }
    return verdict(place.own, funnel)?.side
  }

  /// The cases between the peers' share and the rep's, at the peers' average won deal.
  private func effect(_ funnel: Funnel, _ worth: CoachingRule.Worth?) -> Int64? {
    let cases = abs(funnel.centre * Double(place.own.total) - Double(place.own.count))
    return switch worth {
    case .wins: Int64(roundedAmount: cases * place.group.averageWon)
    case .chances:
      Int64(roundedAmount: cases * place.group.winRate * place.group.averageWon)
    case .distance, .lateWins, .faster, nil: nil
    }
  }
}

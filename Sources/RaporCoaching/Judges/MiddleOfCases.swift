import RaporMetrics
import RaporModel

/// A rep's figure of cases that each have a number, such as the days that deals took, among peers.
///
/// The figure has to lie beyond the spread of the peers' (robust z, Iglewicz and Hoaglin 1993), and so many
/// of the rep's cases beyond the middle of the peers' figures as chance hardly gives (the exact sign test):
/// few cases spread widely by themselves.
struct MiddleOfCases {
  let rule: CoachingRule
  let metric: Metric
  let place: PeerPlace

  func finding(before: PeerPlace?, of subject: Subject) -> Finding? {
    guard let own = place.own.number else { return nil }
    let peers = place.group.withEnough - 1
    if let reason = place.tooLittle(rule.terms, others: peers) { return .silence(reason) }
    guard let limits = AmountLimits(place) else {
      return .silence(Message(.noSpread, [.peers: .count(peers)]))
    }
    guard let side = limits.side(of: own) else {
      return .silence(Message(.withinPeers, limits.figures))
    }
    guard rule.outcomes[side.outcome] != nil else { return nil }
    guard let sighting = sighting(in: subject.period, of: subject) else {
      return .silence(Message(.mayBeChance, limits.figures))
    }
    let earlier = before.flatMap { before in
      subject.periodBefore.flatMap {
        MiddleOfCases(rule: rule, metric: metric, place: before).sighting(in: $0, of: subject)
      }
    }
    let isClear = sighting.confidence == .clear || earlier?.side == side
    var figures = limits.figures
    figures[.count] = .count(sighting.beyond.count)
    figures[.total] = .count(sighting.total)
    figures[.rest] = .count(sighting.total - sighting.beyond.count)
    figures[.needed] = limits.needed(side)
    figures[.variant] = .text(metric.variant)
    return .note(
      Observation(
        outcome: side.outcome, certainty: isClear ? .clear : .watch, figures: figures,
        against: limits.against(place.set), change: limits.change(side), metric: metric,
        deals: sighting.beyond.compactMap(\.deal), caseChoice: .beyond(side, limits.middle),
        effect: effect(subject, own, usual: limits.middle)))
  }

  /// Cases seen to lie beyond the peers' in one period.
  private struct Sighting {
    let side: Side
    /// The strongest limit that both tests pass.
    let confidence: Confidence
    /// The cases on that side of the peers' middle, the farthest first.
    let beyond: [NumberedCase]
    /// All cases with a number.
    let total: Int
  }

  /// Looks at the rep's cases in a period; nil when nothing is to be seen, or too little to see it by.
  private func sighting(in period: Period, of subject: Subject) -> Sighting? {
    guard let own = place.own.number, place.own.total >= rule.terms.fewestCases,
      place.group.withEnough > rule.terms.fewestPeers, let limits = AmountLimits(place),
      let side = limits.side(of: own), let score = place.group.spread?.score(own)
    else { return nil }
    let cases = NumberedCase.all(of: metric, subject.rep, in: period, subject.figures)
    let above = cases.filter { $0.number > limits.middle }
    let below = cases.filter { $0.number < limits.middle }
    let (beyond, within) = side == .above ? (above, below.count) : (below, above.count)
    guard
      let chance = Binomial(cases: beyond.count + within, rate: 0.5)?.atMost(within),
      chance < Confidence.watch.tail
    else { return nil }
    let isClear = abs(score) >= RobustSpread.clearScore && chance < Confidence.clear.tail
    return Sighting(
      side: side, confidence: isClear ? .clear : .watch,
      beyond: beyond.sorted { $0.isFarther(than: $1, from: limits.middle) }, total: cases.count)
  }

  /// What the same pipeline would bring in more if it turned over as fast as the peers': revenue goes
  /// with one ÷ cycle (sales velocity). Never more than the revenue again.
  private func effect(_ subject: Subject, _ own: Double, usual: Double) -> Int64? {
    guard rule.outcomes[.high]?.worth == .faster else { return nil }
    let revenue = Double(subject.history[subject.period]?.revenue ?? 0)
    let faster = usual > 0 ? min(1, own / usual - 1) : 1
    return Int64(roundedAmount: revenue * max(0, faster))
  }
}

/// A case with its number: a deal with its days, a lead with its hours.
struct NumberedCase: Sendable {
  /// The position in `Dataset.deals`; nil where it is no deal.
  let deal: Int?
  /// The row itself.
  let row: MetricCase.Row
  let number: Double
  private let place: Int

  /// The cases behind a metric of a rep in a period, in the order of the data; those without a number are
  /// left out.
  static func all(
    of metric: Metric, _ rep: RepIndex, in period: Period, _ figures: Figures
  ) -> [NumberedCase] {
    let cases = figures.cases(behind: metric, of: .rep(rep), in: period).filter(\.isCounted)
    return cases.enumerated().compactMap { place, one in
      guard case .deal(let position) = one.row, one.value == nil else {
        return one.value.map {
          NumberedCase(deal: nil, row: one.row, number: $0.double, place: place)
        }
      }
      let deals = figures.dataset.deals
      guard deals.indices.contains(position) else { return nil }
      return number(of: deals[position], metric).map {
        NumberedCase(deal: position, row: one.row, number: $0, place: position)
      }
    }
  }

  /// What a deal adds to a metric; nil where it adds nothing.
  private static func number(of deal: Deal, _ metric: Metric) -> Double? {
    switch metric.id {
    case "sales_cycle": return deal.cycleDays.flatMap { $0 >= 0 ? Double($0) : nil }
    case "margin_rate":
      guard let amount = deal.amount, amount > 0, let cost = deal.cost else { return nil }
      return (Double(amount) - Double(cost)) / Double(amount)
    default: return nil
    }
  }

  /// Whether it is farther from a number than another one, or as far and later in the data.
  func isFarther(than other: NumberedCase, from middle: Double) -> Bool {
    let (own, others) = (abs(number - middle), abs(other.number - middle))
    return own == others ? place > other.place : own > others
  }
}

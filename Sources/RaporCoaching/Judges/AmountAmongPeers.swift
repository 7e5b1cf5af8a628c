import RaporMetrics
import RaporModel

/// Any figure of a rep among those of peers, by their spread alone.
///
/// Robust z = 0.6745 (x − median) ÷ MAD, 3.5 to stand out (Iglewicz and Hoaglin 1993). Nothing is known of
/// how much such a figure moves by chance, so one period is only worth watching, and two successive ones
/// on the same side are clear.
struct AmountAmongPeers {
  let rule: CoachingRule
  let metric: Metric
  let place: PeerPlace

  /// `peers` are the others of the rep's set, and `beside` a metric to name beside.
  func finding(
    before: PeerPlace?, beside: Metric?, peers others: [RepIndex], of subject: Subject
  ) -> Finding? {
    guard let own = place.own.number else { return nil }
    let peers = place.group.withEnough - 1
    if let reason = place.tooLittle(rule.terms, others: peers) { return .silence(reason) }
    guard let limits = AmountLimits(place, score: RobustSpread.clearScore) else {
      return .silence(Message(.noSpread, [.peers: .count(peers)]))
    }
    guard let side = limits.side(of: own) else {
      return .silence(Message(.withinPeers, limits.figures))
    }
    let wasThere =
      before.flatMap { AmountAmongPeers(rule: rule, metric: metric, place: $0).side } == side
    var figures = limits.figures
    figures[.count] = .count(place.own.total)
    figures[.total] = .count(place.own.total)
    figures[.rest] = .count(0)
    figures[.needed] = limits.needed(side)
    figures[.variant] = .text(metric.variant)
    if let beside {
      guard let outcome = outcome(beside, among: others, subject) else {
        return .silence(
          Message(
            .tooFewPeers, [.peers: .count(peers), .needed: .count(rule.terms.fewestPeers)]))
      }
      figures.merge(outcome) { $1 }
    }
    return .note(
      Observation(
        outcome: side.outcome, certainty: wasThere ? .clear : .watch, figures: figures,
        against: limits.against(place.set), change: limits.change(side), metric: metric))
  }

  /// What came of it, and what comes of it for the middle one of the peers; nil where so few of them have a
  /// figure that it could be traced to one.
  private func outcome(
    _ metric: Metric, among peers: [RepIndex], _ subject: Subject
  ) -> [Slot: Figure]? {
    let own = subject.value(metric)
    let others = peers.compactMap { peer in
      subject.figures.value(metric, of: .rep(peer), in: subject.period).value?.double
    }
    guard others.count >= rule.terms.fewestPeers, let usual = RobustSpread.median(others) else {
      return nil
    }
    let figure = { (number: Double) -> Figure in
      switch own.unit {
      case .rate: .rate(number)
      case .money: .value(Ratio(rounding: number.rounded()), .money)
      default: .tenths(number, own.unit)
      }
    }
    return [.outcome: figure(own.value?.double ?? 0), .usualOutcome: figure(usual)]
  }

  private var side: Side? {
    guard let own = place.own.number,
      place.tooLittle(rule.terms, others: place.group.withEnough - 1) == nil
    else { return nil }
    return AmountLimits(place, score: RobustSpread.clearScore)?.side(of: own)
  }
}

/// The range of figures that the spread among peers makes ordinary.
struct AmountLimits {
  /// The middle of the peers' figures.
  let middle: Double
  private let lower: Double
  private let upper: Double
  private let own: RepFigure
  private let peers: Int

  /// Takes the spread that a rep stands in; nil where there is none.
  init?(_ place: PeerPlace, score: Double = Confidence.watch.z) {
    guard let spread = place.group.spread, spread.deviation > 0 else { return nil }
    // Counts move by chance at least as much as a Poisson count does, however close the peers happen to lie.
    let least = place.own.unit == .count ? max(0, spread.median).squareRoot() : 0
    let reach = score * max(spread.deviation / 0.6745, least)
    middle = spread.median
    lower = spread.median - reach
    upper = spread.median + reach
    own = place.own
    peers = place.group.withEnough - 1
  }

  /// On which side of the range a figure lies; nil within it.
  func side(of number: Double) -> Side? {
    if number > upper { return .above }
    return number < lower ? .below : nil
  }

  var figures: [Slot: Figure] {
    [
      .value: figure(own.number ?? 0), .comparison: figure(middle), .lower: figure(leastShown),
      .upper: figure(upper), .peers: .count(peers),
    ]
  }

  /// The figure that would be within the range, in whole days.
  func needed(_ side: Side) -> Figure {
    let limit = side == .above ? upper : leastShown
    guard own.unit == .days else { return figure(limit) }
    return figure(limit.rounded(side == .above ? .down : .up))
  }

  func change(_ side: Side) -> Message {
    Message(
      side == .above ? .lowerValueWouldChange : .higherValueWouldChange, [.needed: needed(side)])
  }

  func against(_ set: PeerSet) -> Message {
    set.message(
      peers: peers, comparison: figure(middle), lower: figure(leastShown), upper: figure(upper))
  }

  /// The lower limit as it is told: what counts or lasts cannot be under 0.
  private var leastShown: Double {
    [.count, .days, .hours, .multiple, .score].contains(own.unit) ? max(0, lower) : lower
  }

  /// An inexact number in the unit of the metric.
  private func figure(_ number: Double) -> Figure {
    switch own.unit {
    case .rate: .rate(number)
    case .multiple:
      .value(Ratio(Int128((number * 100).rounded()), over: 100) ?? Ratio(0), .multiple)
    case .money: .value(Ratio(rounding: number), .money)
    default: .tenths(number, own.unit)
    }
  }
}

extension Side {
  /// What a comparison came to on the side.
  var outcome: RuleOutcome { self == .below ? .low : .high }
}

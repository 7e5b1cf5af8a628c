import RaporMetrics
import RaporModel

/// Holds the coverage that a rep has against the coverage that the rep's own win rate asks for.
///
/// The win rate is known from so many deals only. Short of what is needed even if it were at the upper end of
/// its 95 % interval is worth watching, of its 99.8 % interval clear.
struct NeedJudge {
  let applied: AppliedRule
  let subject: Subject

  var finding: Finding? {
    // Who has left fills no pipeline any more.
    guard let metric = applied.metrics.first, let beside = applied.beside,
      !subject.figures.hasLeft(subject.rep)
    else { return nil }
    let (has, needs) = (subject.value(metric), subject.value(beside))
    guard let value = has.value, let need = needs.value else { return nil }
    if let reason = applied.rule.terms.tooFew(cases: needs.n) { return .silence(reason) }
    let least = Ratio(rounding: need.double * leastShare(.watch))
    let clear = Ratio(rounding: need.double * leastShare(.clear))
    let gap = has.denominator ?? Ratio(0)
    let missing = need.subtracting(value).flatMap { $0.multiplied(by: gap) } ?? Ratio(0)
    let figures: [Slot: Figure] = [
      .value: .value(value, has.unit), .comparison: .value(need, needs.unit),
      .lower: .value(least, needs.unit), .total: .count(needs.n), .count: .count(has.n),
      .amount: .value(has.numerator ?? Ratio(0), .money), .missing: .value(missing, .money),
    ]
    guard value < least else {
      return .silence(Message(value < need ? .needMayBeMet : .needIsMet, figures))
    }
    return .note(
      Observation(
        outcome: .low, certainty: value < clear ? .clear : .watch, figures: figures,
        against: Message(.againstNeed, figures), change: Message(.moreWouldChange, figures),
        metric: metric))
  }

  /// How much less would be needed if the win rate were as high as its interval allows, as a share.
  private func leastShare(_ confidence: Confidence) -> Double {
    let rate = RepFigure(subject.value(Metric("win_rate")))
    guard rate.count > 0, let upper = WilsonInterval(rate.count, of: rate.total, confidence)?.upper
    else {
      return 0
    }
    return min(1, Double(rate.count) / Double(rate.total) / upper)
  }
}

import RaporMetrics
import RaporModel

/// Asks whether a figure that ought to fall on both sides of zero keeps to one: forecasts that are always
/// too high.
///
/// The exact sign test over the rep's latest 12 periods of the kind that have the figure: under 2.5 % is
/// worth watching, under 0.1 % clear.
struct BiasJudge {
  let applied: AppliedRule
  let subject: Subject

  private static let longest = 12

  var finding: Finding? {
    guard let metric = applied.metrics.first, let place = subject.places[metric] else { return nil }
    let known = subject.history.results(through: subject.period).compactMap { $0.values[place] }
    let latest = known.suffix(BiasJudge.longest)
    guard subject.history[subject.period]?.values[place] != nil else { return nil }
    let kind = Figure.periodKind(subject.period.kind)
    let fewest = applied.rule.terms.fewestCases
    guard latest.count >= fewest else {
      return .silence(
        Message(
          .tooFewPoints,
          [.points: .count(latest.count), .needed: .count(fewest), .periodKind: kind]))
    }
    let (above, below) = (latest.count { $0 > 0 }, latest.count { $0 < 0 })
    let side: Side = above > below ? .above : .below
    let figures: [Slot: Figure] = [
      .count: .count(max(above, below)), .points: .count(latest.count), .periodKind: kind,
      .value: .rate(abs(latest.last ?? 0)),
      .comparison: .rate(abs(RobustSpread.median(Array(latest)) ?? 0)),
      .lower: .count(below), .upper: .count(above),
    ]
    guard let chance = Binomial(cases: above + below, rate: 0.5)?.atMost(min(above, below)),
      chance < Confidence.watch.tail
    else { return .silence(Message(.bothSides, figures)) }
    return .note(
      Observation(
        outcome: side.outcome, certainty: chance < Confidence.clear.tail ? .clear : .watch,
        figures: figures, against: Message(.againstChance, figures),
        change: Message(.otherSidesWouldChange, figures), metric: metric))
  }
}

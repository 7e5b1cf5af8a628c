import RaporMetrics
import RaporModel

/// Holds a rep's figure against the best of the rep's own earlier periods. A comparison of sums; equal is
/// not better.
struct BestJudge {
  let applied: AppliedRule
  let subject: Subject

  /// Whether it is the best so far; a period still running counts once it has beaten the others. Nil
  /// without a figure above zero.
  var finding: Finding? {
    guard let metric = applied.metrics.first, let place = subject.places[metric] else { return nil }
    let results = subject.history.results(through: subject.period)
    guard let own = results.last?.values[place], own > 0 else { return nil }
    let earlier = results.dropLast().filter { $0.values[place] ?? 0 > 0 }
    let kind = Figure.periodKind(subject.period.kind)
    let needed = BestJudge.fewestEarlier(subject.period.kind)
    let points = Figure.count(earlier.count)
    guard earlier.count >= needed, let best = best(earlier, place) else {
      return .silence(
        Message(
          .tooFewEarlierPeriods,
          [.points: points, .needed: .count(needed), .periodKind: kind]))
    }
    let figures: [Slot: Figure] = [
      .value: subject.figure(own, of: metric), .comparison: subject.figure(best.value, of: metric),
      .period: .period(best.period), .periodKind: kind, .points: points,
    ]
    guard own > best.value else { return .silence(Message(.notBeaten, figures)) }
    return .note(
      Observation(
        outcome: .best, certainty: .fact, figures: figures,
        against: Message(.againstEarlierPeriods, figures),
        change: Message(.betterPeriodWouldChange, figures), metric: metric))
  }

  /// The best of some periods, the earliest of equals.
  private func best(
    _ results: [PeriodResults], _ place: Int
  ) -> (period: Period, value: Double)? {
    results.reduce(nil) { best, one in
      guard let value = one.values[place], value > best?.value ?? -.infinity else { return best }
      return (one.period, value)
    }
  }

  /// How many earlier periods make a best worth telling.
  private static func fewestEarlier(_ kind: Period.Kind) -> Int {
    switch kind {
    case .week: 12
    case .month: 6
    case .quarter: 4
    case .half: 3
    case .year, .all: 2
    }
  }
}

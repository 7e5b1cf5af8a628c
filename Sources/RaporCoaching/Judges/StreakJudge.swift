import RaporMetrics
import RaporModel

/// Counts how many periods in a row a rep's figure has reached a mark.
struct StreakJudge {
  let applied: AppliedRule
  let subject: Subject

  /// The streak that the period continues; nil where there is no figure.
  var finding: Finding? {
    guard let metric = applied.metrics.first, let place = subject.places[metric] else { return nil }
    let results = subject.history.results(through: subject.period)
    guard results.last?.values[place] != nil else { return nil }
    let terms = applied.rule.terms
    let mark = terms.share.double
    // A period that runs may reach the mark yet: it neither ends a streak nor goes on with one.
    guard subject.isOver || results.last?.values[place] ?? 0 >= mark else { return nil }
    let length = results.reversed().prefix { ($0.values[place] ?? -.infinity) >= mark }.count
    let figures: [Slot: Figure] = [
      .points: .count(length), .needed: .count(terms.fewestCases),
      .periodKind: .periodKind(subject.period.kind), .comparison: .value(terms.share, .rate),
      .value: .rate(results.last?.values[place] ?? 0),
    ]
    guard length >= terms.fewestCases else {
      return .silence(Message(.noStreak, figures))
    }
    return .note(
      Observation(
        outcome: .found, certainty: .fact, figures: figures,
        against: Message(.againstMark, figures), change: Message(.missedMarkWouldChange, figures),
        metric: metric))
  }
}

import RaporMetrics
import RaporModel

/// Looks for a round number that a rep's sum since the data begins has passed in the period.
struct MilestoneJudge {
  let applied: AppliedRule
  let subject: Subject

  /// The highest mark passed in the period; nil where none was.
  var finding: Finding? {
    guard let metric = applied.metrics.first, let place = subject.places[metric] else { return nil }
    let results = subject.history.results(through: subject.period)
    guard let now = results.last?.values[place] else { return nil }
    let before = results.dropLast().reduce(0) { $0 + ($1.values[place] ?? 0) }
    guard let mark = MilestoneJudge.marks.last(where: { before < $0 && $0 <= before + now }) else {
      return nil
    }
    let figures: [Slot: Figure] = [
      .value: .tenths(mark, .count), .total: .tenths(before + now, .count),
      .periodKind: .periodKind(subject.period.kind),
    ]
    return .note(
      Observation(
        outcome: .found, certainty: .fact, figures: figures, against: Message(.againstNothing),
        change: Message(.correctionWouldChange), metric: metric))
  }

  /// What is worth a word: not so many that each period has one.
  private static let marks: [Double] = [
    50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000,
  ]
}

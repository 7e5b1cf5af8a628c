import RaporMetrics
package import RaporModel

/// What a rep's recognitions come to, for sites that want points: results and improvement earn them, activity
/// by itself never does.
package struct Score: Hashable, Sendable {
  /// Who.
  package let rep: RepIndex
  /// The points of the period.
  package let points: Int
  /// The points of the published periods of its kind up to it.
  package let sum: Int
  /// How many of these in a row, up to the period, brought any.
  package let streak: Int
  /// The recognitions of the period: what it is called a badge for.
  package let badges: [Note]

  /// The points of a recognition: two where it is clear or counted, one where it is worth watching.
  static func points(of note: Note) -> Int { note.certainty == .watch ? 1 : 2 }
}

extension Coaching {
  /// The scores of a period, the highest first, and by the sum so far where they are equal; of reps with any.
  package func scores(in period: Period) -> [Score] {
    let run = figures.publishedPeriods.filter { $0.kind == period.kind && $0 <= period }
    let scores = figures.dataset.reps.indices.compactMap { rep in
      score(of: RepIndex(rep), over: run)
    }
    return scores.sorted {
      ($0.points, $0.sum, $1.rep.position) > ($1.points, $1.sum, $0.rep.position)
    }
  }

  private func score(of rep: RepIndex, over run: [Period]) -> Score? {
    let earned = run.map { badges(of: rep, in: $0) }
    let points = earned.map { $0.reduce(0) { $0 + Score.points(of: $1) } }
    let sum = points.reduce(0, +)
    guard sum > 0, let last = earned.last, let period = run.last,
      figures.isInJob(rep, onAnyDayOf: period)
    else { return nil }
    // A period that still runs ends nobody's streak.
    let isOpen = points.last == 0 && !figures.coverage(of: period).isOver
    let ended = isOpen ? points.dropLast() : points[...]
    return Score(
      rep: rep, points: points.last ?? 0, sum: sum,
      streak: ended.reversed().prefix { $0 > 0 }.count, badges: last)
  }

  /// The recognitions that earn points: none for activity, which is no result.
  private func badges(of rep: RepIndex, in period: Period) -> [Note] {
    notes(of: rep, in: period).all.filter { note in
      note.kind == .strength && figures.definition(of: note.metric)?.group != .activity
    }
  }
}

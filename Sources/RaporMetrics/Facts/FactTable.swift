import RaporModel

/// The facts of every scope in every period.
struct FactTable: Sendable {
  private let periodCount: Int
  /// By scope and period; nil where nothing is known.
  private let known: [HeldFacts?]
  private static let none = HeldFacts(Facts())

  /// Folds a data set: each credit and activity once into its rep's facts, each credit into those of
  /// its attributes' values; teams, managers and the total are merged from the reps' facts, but for
  /// the teams and managers of those who have moved, which get each row by its day.
  init(
    of dataset: Dataset, credits: [Credit], periods: PeriodGrid, scopes: ScopeGrid,
    staleLimit: Int?, workers: Workers = .single
  ) {
    let fold = FactFold(
      dataset: dataset, credits: credits, periods: periods, scopes: scopes, staleLimit: staleLimit)
    // Several for each thread: one that has other work to do first takes fewer.
    let parts = workers.parts(of: dataset.reps.count, each: 4, fold.part)
    let periodCount = periods.periods.count
    // The first scopes, of the total and of teams, have the most facts to merge.
    let shared = workers.parts(of: scopes.scopes.count, each: 16) { scopes in
      (scopes.lowerBound * periodCount..<scopes.upperBound * periodCount).map { cell in
        FactTable.merged(parts.lazy.compactMap { $0.shared[cell] })
      }
    }
    var known = shared.flatMap { $0 }
    for part in parts {
      known.replaceSubrange(part.firstCell..<part.firstCell + part.ofReps.count, with: part.ofReps)
    }
    (self.periodCount, self.known) = (periodCount, known)
  }

  private static func merged(_ parts: some Sequence<Facts>) -> HeldFacts? {
    var facts: Facts?
    for part in parts { facts?.merge(part) ?? (facts = part) }
    return facts.map(HeldFacts.init)
  }

  /// The facts of the scope and the period at these positions.
  subscript(scope: Int, period: Int) -> HeldFacts {
    known[scope * periodCount + period] ?? FactTable.none
  }

  /// Whether anything is known of the scope at a position, in any period.
  func knows(scope: Int) -> Bool {
    known[scope * periodCount..<(scope + 1) * periodCount].contains { $0 != nil }
  }
}

/// Facts that many hold on to without copying their parts.
final class HeldFacts: Sendable {
  /// The facts.
  let facts: Facts

  init(_ facts: Facts) { self.facts = facts }
}

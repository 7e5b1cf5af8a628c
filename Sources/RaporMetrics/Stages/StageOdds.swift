import RaporModel

/// How often deals are won that were ever in a stage, of those closed by the as-of day.
struct StageOdds: Sendable {
  /// Of all closed deals; nil where there is none.
  let overall: Ratio?
  /// Of those that were ever in each stage, by its position; nil where none of them is closed.
  let ofStage: [Ratio?]

  /// Counts the closed deals of a data set.
  init(of dataset: Dataset, history: StageHistory) {
    var all = (won: 0, closed: 0)
    var counts = dataset.stages.map { _ in (won: 0, closed: 0) }
    for (position, deal) in dataset.deals.enumerated() {
      guard dataset.end(ofDeal: position).isClosed else { continue }
      let won = deal.outcome == .won ? 1 : 0
      all = (all.won + won, all.closed + 1)
      for stage in Set(history.visits(ofDeal: position).map(\.stage)) {
        counts[stage] = (counts[stage].won + won, counts[stage].closed + 1)
      }
    }
    overall = Ratio(Int128(all.won), over: Int128(all.closed))
    ofStage = counts.map { Ratio(Int128($0.won), over: Int128($0.closed)) }
  }

  /// The win rate of a stage, or another where its own is not known.
  func winRate(ofStage stage: Int, or other: Ratio) -> Ratio {
    ofStage.indices.contains(stage) ? ofStage[stage] ?? other : other
  }
}

extension Ratio {
  /// A whole number times the fraction, exactly; for terms that would not fit, to a millionth.
  func weighing(_ whole: Int128) -> Ratio {
    let (upper, overflows) = numerator.multipliedReportingOverflow(by: whole)
    guard overflows else { return (Ratio(upper, over: denominator) ?? self).reduced }
    let millionths = scaled(digits: 6)
    let (rounded, isTooLarge) = millionths.multipliedReportingOverflow(by: whole)
    return Ratio(isTooLarge ? 0 : rounded, over: 1_000_000) ?? Ratio(0)
  }

  /// What fractions add up to, exactly; where the terms would not fit, each is rounded to a millionth.
  static func sum(_ terms: [Ratio]) -> Ratio {
    let exact = terms.reduce(Ratio?(Ratio(0))) { sum, term in
      Ratio(-term.numerator, over: term.denominator).flatMap { sum?.subtracting($0) }
    }
    return exact
      ?? Ratio(terms.reduce(Int128(0)) { $0 + $1.scaled(digits: 6) }, over: 1_000_000) ?? Ratio(0)
  }
}

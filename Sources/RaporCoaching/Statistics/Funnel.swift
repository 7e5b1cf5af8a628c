/// Which rates are ordinary for how many cases, around the rate of all: a funnel plot's limits.
///
/// Spiegelhalter 2005 (see `Binomial`): exact binomial limits, widened by the root of the
/// overdispersion where reps differ by more than chance explains.
package struct Funnel: Hashable, Sendable {
  /// The rate of all together.
  package let centre: Double
  /// How much more the rates vary than chance explains, as a ratio of variances; at least 1.
  package let overdispersion: Double

  /// Makes a funnel; rates are shares of one, overdispersion under 1 counts as 1.
  package init(centre: Double, overdispersion: Double = 1) {
    self.centre = min(max(centre, 0), 1)
    self.overdispersion = max(1, overdispersion)
  }

  /// The lowest and highest ordinary rate for a number of cases; the centre alone where it is 0 or 1.
  ///
  /// The upper limit is the lower limit of the failures, so that both sides flag exactly what has a
  /// smaller tail probability than the limit's.
  ///
  /// Where several shares of one rep are looked at, of which one is told, `family` is how many: each has so
  /// much less of the tail (Bonferroni).
  package func limits(
    _ confidence: Confidence, cases: Int, family: Int = 1
  ) -> ClosedRange<Double> {
    let tail = confidence.tail / Double(max(1, family))
    guard let successes = Binomial(cases: cases, rate: centre),
      let failures = Binomial(cases: cases, rate: 1 - centre)
    else { return centre...centre }
    let n = Double(cases)
    let low = max(0, successes.lowerQuantile(tail)) / n
    let high = 1 - max(0, failures.lowerQuantile(tail)) / n
    return widened(low, below: true)...widened(high, below: false)
  }

  private func widened(_ limit: Double, below: Bool) -> Double {
    let wide = centre + overdispersion.squareRoot() * (limit - centre)
    return below ? min(centre, max(0, wide)) : max(centre, min(1, wide))
  }

  /// The strongest limit that k of n lies beyond, and on which side; nil within the 95 % limits.
  package func verdict(
    _ successes: Int, of cases: Int, family: Int = 1
  ) -> (side: Side, confidence: Confidence)? {
    guard cases > 0 else { return nil }
    let rate = Double(successes) / Double(cases)
    for confidence in [Confidence.clear, .watch] {
      let limits = limits(confidence, cases: cases, family: family)
      if rate < limits.lowerBound - Funnel.tolerance { return (.below, confidence) }
      if rate > limits.upperBound + Funnel.tolerance { return (.above, confidence) }
    }
    return nil
  }

  /// A rate on the limit is within it, whatever the last bit says.
  private static let tolerance = 1e-9

  /// The limits for one number of cases: a point of each of a chart's four curves.
  package struct CurvePoint: Hashable, Sendable {
    /// The number of cases.
    package let cases: Int
    /// The 95 % limits.
    package let watch: ClosedRange<Double>
    /// The 99.8 % limits.
    package let clear: ClosedRange<Double>
  }

  /// The limits from 1 to `cases` cases at no more than `points` of them, close together where
  /// the funnel is narrowing; empty when either is under 1.
  package func curve(to cases: Int, points: Int = 60) -> [CurvePoint] {
    guard cases >= 1, points >= 1 else { return [] }
    return Funnel.steps(to: cases, points: points).map { n in
      CurvePoint(
        cases: n, watch: limits(.watch, cases: n), clear: limits(.clear, cases: n))
    }
  }

  /// Whole numbers from 1 to `last` that grow with the square, each once.
  private static func steps(to last: Int, points: Int) -> [Int] {
    guard points > 1 else { return [last] }
    let gaps = Double(points - 1)
    let all = (0..<points).map { step in
      1 + Int((Double(step) * Double(step) / (gaps * gaps) * Double(last - 1)).rounded())
    }
    return all.reduce(into: []) { kept, n in
      if kept.last != n { kept.append(n) }
    }
  }
}

extension Funnel {
  /// How much more rates vary than chance explains: the mean square of their z-scores, at least 1.
  ///
  /// z = (p − μ) ÷ √(μ(1 − μ) ÷ n). So that a single outlier cannot widen the limits it should
  /// cross, a tenth of the scores at each end, at least one, are drawn in to their neighbours
  /// (winsorised): Spiegelhalter 2005, section 4; “Handling over-dispersion of performance
  /// indicators”, Quality and Safety in Health Care 14 (2005) 347–351.
  package static func overdispersion(_ rates: [(successes: Int, cases: Int)], centre: Double)
    -> Double
  {
    let spread = centre * (1 - centre)
    guard spread > 0 else { return 1 }
    var scores = rates.filter { $0.cases > 0 }.map { rate in
      let n = Double(rate.cases)
      return (Double(rate.successes) / n - centre) / (spread / n).squareRoot()
    }
    // With fewer than four, nothing would be left between the ends that are drawn in.
    guard scores.count >= 4 else { return 1 }
    scores.sort()
    let cut = max(1, scores.count / 10)
    let (low, high) = (scores[cut], scores[scores.count - 1 - cut])
    let squares = scores.map { min(max($0, low), high) }.map { $0 * $0 }
    return max(1, squares.reduce(0, +) / Double(squares.count))
  }
}

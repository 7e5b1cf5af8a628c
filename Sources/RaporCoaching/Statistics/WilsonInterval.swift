/// The range of true rates that k successes in n cases are compatible with.
///
/// The score interval: E. B. Wilson, “Probable inference, the law of succession, and statistical
/// inference”, Journal of the American Statistical Association 22 (1927) 209–212. It keeps its
/// promise for small n and for rates near 0 and 1, where the textbook interval does not.
package struct WilsonInterval: Hashable, Sendable {
  /// The lower end, from 0.
  package let lower: Double
  /// The upper end, to 1.
  package let upper: Double

  /// Makes the interval; nil unless 0 ≤ successes ≤ cases and there is a case.
  package init?(_ successes: Int, of cases: Int, _ confidence: Confidence = .watch) {
    guard cases > 0, successes >= 0, successes <= cases else { return nil }
    let n = Double(cases)
    let rate = Double(successes) / n
    let z = confidence.z
    let middle = rate + z * z / (2 * n)
    let half = z * (rate * (1 - rate) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    // At the ends the formula gives 0 and 1 but for the last bits.
    lower = successes == 0 ? 0 : max(0, (middle - half) / scale)
    upper = successes == cases ? 1 : min(1, (middle + half) / scale)
  }

  /// On which side of `rate` the whole interval lies; nil when it contains it.
  package func side(of rate: Double) -> Side? {
    if upper < rate { .below } else if lower > rate { .above } else { nil }
  }

  /// The fewest cases with which anything could lie wholly on one side of `rate`.
  ///
  /// Below: with no success at all the upper end is z² ÷ (n + z²), which is under μ once
  /// n > z²(1 − μ) ÷ μ. Above is the mirror image. Nil when no number of cases would do.
  package static func minimumCases(
    _ side: Side, _ rate: Double, _ confidence: Confidence = .watch
  ) -> Int? {
    let share = side == .below ? rate : 1 - rate
    guard share > 0, share <= 1 else { return nil }
    let bound = confidence.z * confidence.z * (1 - share) / share
    guard bound < 1e15 else { return nil }
    return Int(bound.rounded(.down)) + 1
  }
}

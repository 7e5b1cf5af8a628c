/// The middle of some values and how far they usually lie from it, unmoved by outliers.
package struct RobustSpread: Hashable, Sendable {
  /// The middle value, or the mean of the two in the middle.
  package let median: Double
  /// The median of the distances from the median; 0 when more than half the values are equal.
  package let deviation: Double

  /// Measures the values, in any order; nil when there are none.
  package init?(_ values: [Double]) {
    guard let median = RobustSpread.median(values) else { return nil }
    self.median = median
    deviation = RobustSpread.median(values.map { abs($0 - median) }) ?? 0
  }

  /// The robust z-score 0.6745 (x − median) ÷ MAD; nil when there is no spread.
  ///
  /// B. Iglewicz, D. C. Hoaglin, How to Detect and Handle Outliers (1993): 0.6745 makes the score
  /// that of a normal distribution, and 3.5 is their limit for an outlier.
  package func score(_ value: Double) -> Double? {
    deviation > 0 ? 0.6745 * (value - median) / deviation : nil
  }

  /// The value whose score is `score`; nil when there is no spread.
  package func value(atScore score: Double) -> Double? {
    deviation > 0 ? median + score * deviation / 0.6745 : nil
  }

  /// The score from which an outlier is clear.
  package static let clearScore = 3.5

  /// The middle of values in any order; nil when there are none.
  package static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let upper = sorted[sorted.count / 2]
    return sorted.count % 2 == 1 ? upper : (sorted[sorted.count / 2 - 1] + upper) / 2
  }
}

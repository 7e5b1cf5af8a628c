/// The range of true differences of two rates that k₁ of n₁ and k₂ of n₂ independent cases are compatible with.
///
/// The hybrid score interval: R. G. Newcombe, “Interval estimation for the difference between independent
/// proportions: comparison of eleven methods”, Statistics in Medicine 17 (1998) 873–890, method 10. It is
/// made of the Wilson intervals of the two rates.
package struct NewcombeInterval: Hashable, Sendable {
  /// The lower end of the first rate less the second, from −1.
  package let lower: Double
  /// The upper end, to 1.
  package let upper: Double

  /// Makes the interval of the first rate less the second; nil unless each has 0 ≤ k ≤ n and n > 0.
  package init?(
    _ first: (successes: Int, cases: Int), less second: (successes: Int, cases: Int),
    _ confidence: Confidence = .watch
  ) {
    guard let a = WilsonInterval(first.successes, of: first.cases, confidence),
      let b = WilsonInterval(second.successes, of: second.cases, confidence)
    else { return nil }
    let (p, q) = (
      Double(first.successes) / Double(first.cases),
      Double(second.successes) / Double(second.cases)
    )
    func length(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    lower = max(-1, p - q - length(p - a.lower, b.upper - q))
    upper = min(1, p - q + length(a.upper - p, q - b.lower))
  }

  /// On which side of a difference the whole interval lies; nil when it contains it.
  package func side(of difference: Double) -> Side? {
    if upper < difference { .below } else if lower > difference { .above } else { nil }
  }
}

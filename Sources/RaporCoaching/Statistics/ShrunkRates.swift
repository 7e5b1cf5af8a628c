/// Rates of several reps drawn towards the rate of all, the more the fewer cases a rep has:
/// what a ranking should show.
///
/// Empirical Bayes with a beta prior whose weight comes from the reps' own variation by the method
/// of moments (J. C. Kleinman, “Proportions with extraneous variance”, JASA 68 (1973) 46–54).
package struct ShrunkRates: Hashable, Sendable {
  /// The rate of all together.
  package let pooled: Double
  /// How many cases of the pooled rate a rep's own cases are joined by; nil when the reps do not
  /// differ by more than chance explains, and the pooled rate is everybody's best estimate.
  package let priorCases: Double?
  /// How many cases, and reps with any, it was learnt from.
  private let cases: Double
  private let reps: Int

  /// Learns from the reps' counts; nil when there is no case.
  package init?(_ rates: [(successes: Int, cases: Int)]) {
    let used = rates.filter { $0.cases > 0 }.map { (Double($0.successes), Double($0.cases)) }
    let cases = used.reduce(0) { $0 + $1.1 }
    guard cases > 0 else { return nil }
    let pooled = used.reduce(0) { $0 + $1.0 } / cases
    self.pooled = pooled
    self.cases = cases
    reps = used.count
    let spread = pooled * (1 - pooled)
    let freedom = Double(used.count - 1)
    let squares = used.reduce(0) { sum, rate in
      let distance = rate.0 / rate.1 - pooled
      return sum + rate.1 * distance * distance
    }
    let effective = cases - used.reduce(0) { $0 + $1.1 * $1.1 } / cases - freedom
    guard spread > 0, freedom > 0, effective > 0, squares / spread > freedom else {
      priorCases = nil
      return
    }
    // The correlation of two cases of the same rep.
    let correlation = min(1, (squares / spread - freedom) / effective)
    priorCases = 1 / correlation - 1
  }

  /// The best estimate of the rate behind k of n.
  package func estimate(_ successes: Int, of cases: Int) -> Double {
    guard let priorCases, Double(cases) + priorCases > 0 else { return pooled }
    return (Double(successes) + priorCases * pooled) / (Double(cases) + priorCases)
  }

  /// Where the rate behind k of n lies at 95 %, within 0 and 1.
  ///
  /// The variance is that of the beta distribution which the cases and the prior make, and what is added for the
  /// common rate and the prior's weight being learnt from the same few reps (C. N. Morris, “Parametric empirical
  /// Bayes inference”, JASA 78 (1983) 47–55). The ends are Wilson's for as many cases as have that variance, so
  /// that they keep their promise near 0 and 1.
  package func range(_ successes: Int, of cases: Int) -> ClosedRange<Double> {
    let rate = estimate(successes, of: cases)
    guard rate > 0, rate < 1 else { return rate...rate }
    let ofPooled = pooled * (1 - pooled) / self.cases
    var variance = ofPooled
    if let priorCases {
      let drawn = priorCases / (Double(cases) + priorCases)
      let distance = cases > 0 ? Double(successes) / Double(cases) - pooled : 0
      variance =
        rate * (1 - rate) / (Double(cases) + priorCases + 1) + drawn * drawn * ofPooled
        + 2 / Double(max(1, reps - 3)) * drawn * drawn * distance * distance
    }
    return ShrunkRates.range(of: rate, cases: rate * (1 - rate) / variance)
  }

  /// Wilson's 95 % interval of a rate known from so many cases, which need not be whole.
  private static func range(of rate: Double, cases: Double) -> ClosedRange<Double> {
    let z = Confidence.watch.z
    let middle = rate + z * z / (2 * cases)
    let half = z * (rate * (1 - rate) / cases + z * z / (4 * cases * cases)).squareRoot()
    let scale = 1 + z * z / cases
    return max(0, (middle - half) / scale)...min(1, (middle + half) / scale)
  }
}

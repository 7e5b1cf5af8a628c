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

  /// Learns from the reps' counts; nil when there is no case.
  package init?(_ rates: [(successes: Int, cases: Int)]) {
    let used = rates.filter { $0.cases > 0 }.map { (Double($0.successes), Double($0.cases)) }
    let cases = used.reduce(0) { $0 + $1.1 }
    guard cases > 0 else { return nil }
    let pooled = used.reduce(0) { $0 + $1.0 } / cases
    self.pooled = pooled
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

  /// Where the rate behind k of n lies at 95 %: the mean of the beta distribution that the cases and the prior
  /// make, ± 1.96 of its standard deviations (C. N. Morris, “Parametric empirical Bayes inference”, JASA 78
  /// (1983) 47–55), within 0 and 1. A point where the reps do not differ by more than chance explains.
  package func range(_ successes: Int, of cases: Int) -> ClosedRange<Double> {
    let rate = estimate(successes, of: cases)
    guard let priorCases else { return rate...rate }
    let deviation = (rate * (1 - rate) / (Double(cases) + priorCases + 1)).squareRoot()
    let reach = Confidence.watch.z * deviation
    return max(0, rate - reach)...min(1, rate + reach)
  }
}

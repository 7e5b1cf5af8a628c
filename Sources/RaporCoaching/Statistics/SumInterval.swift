/// The range of totals that a sum of won deals is compatible with, where both their number and their values
/// are chance.
///
/// The gamma interval of a weighted sum of Poisson counts: M. P. Fay and E. J. Feuer, “Confidence intervals for
/// directly standardized rates”, Statistics in Medicine 16 (1997) 791–801, with the mean weight for the case that
/// did not happen, as R. C. Tiwari, L. X. Clegg and Z. Zou have it (Statistical Methods in Medical Research 15
/// (2006) 547–569). For equal values it is the interval of a Poisson count. The quantiles of χ² are those of
/// E. B. Wilson and M. M. Hilferty (PNAS 17 (1931) 684–688), which stay within 3 % from three deals on.
package struct SumInterval: Hashable, Sendable {
  /// The lower end, from 0.
  package let lower: Double
  /// The upper end.
  package let upper: Double

  /// Makes the interval of the sum of what each deal brought, in any unit; what is not above 0 counts for
  /// nothing. Nil unless `typical`, what a deal usually brings, is above 0: one more might have been won.
  package init?(
    _ values: some Sequence<Double>, typical: Double, _ confidence: Confidence = .watch
  ) {
    guard typical > 0, typical.isFinite else { return nil }
    var (sum, squares) = (0.0, 0.0)
    for value in values where value > 0 && value.isFinite {
      sum += value
      squares += value * value
    }
    lower =
      sum > 0
      ? squares / (2 * sum) * SumInterval.chiSquare(2 * sum * sum / squares, z: -confidence.z) : 0
    let (more, spread) = (sum + typical, squares + typical * typical)
    upper = spread / (2 * more) * SumInterval.chiSquare(2 * more * more / spread, z: confidence.z)
  }

  /// The quantile of χ² with so many degrees of freedom that lies at a standard normal quantile.
  private static func chiSquare(_ freedom: Double, z: Double) -> Double {
    let part = 2 / (9 * freedom)
    let root = max(0, 1 - part + z * part.squareRoot())
    return freedom * root * root * root
  }
}

/// A logarithmic scale that has a place for zero: ln(1 + x ÷ c).
///
/// Revenue moves by factors, so its limits belong on a log scale; but a week without a sale has no
/// logarithm. J. W. Tukey's remedy (Exploratory Data Analysis, 1977, “started logs”) adds a start c.
/// Here c is a quarter of the median of the periods that have any: far below an ordinary period,
/// so that factors stay factors, and yet an empty period is a finite distance away.
package struct StartedLog: Hashable, Sendable {
  /// The start, in the unit of the values; positive.
  package let start: Double

  /// Makes the scale for values of 0 or more; nil when none is positive.
  package init?(for values: [Double]) {
    guard let median = RobustSpread.median(values.filter { $0 > 0 }), median.isFinite else {
      return nil
    }
    start = median / 4
  }

  /// The place of a value on the scale; negative values are placed like 0.
  package func place(_ value: Double) -> Double {
    StartedLog.logarithm(1 + max(0, value) / start)
  }

  /// The value at a place of the scale; 0 for places below 0.
  package func value(at place: Double) -> Double {
    max(0, start * (StartedLog.exponential(place) - 1))
  }

  private static let ln2 = 0.6931471805599453

  /// The natural logarithm of a positive number, by + − × ÷ alone: a mathematics library may differ
  /// in the last bit from machine to machine.
  ///
  /// x = m·2ᵉ with m in 1…2; ln m = 2 artanh((m − 1) ÷ (m + 1)) as its power series.
  static func logarithm(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    let ratio = (value.significand - 1) / (value.significand + 1)
    var (power, sum) = (ratio, 0.0)
    for odd in stride(from: 1.0, through: 35, by: 2) {
      sum += power / odd
      power *= ratio * ratio
    }
    return 2 * sum + Double(value.exponent) * ln2
  }

  /// e to a power, by + − × ÷ alone; cut at e⁷⁰⁰ and its inverse.
  ///
  /// eˣ = 2ᵏ·eʳ with |r| ≤ ln 2 ÷ 2, as its power series.
  static func exponential(_ power: Double) -> Double {
    let x = min(max(power.isNaN ? 0 : power, -700), 700)
    let k = (x / ln2).rounded()
    let rest = x - k * ln2
    var (term, sum) = (1.0, 1.0)
    for n in 1...18 {
      term *= rest / Double(n)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(k), significand: sum)
  }
}

/// How far what one person rates by judgement lies from what results alone would give, beside what others rate.
package struct RaterGap: Hashable, Sendable {
  /// How many people were rated.
  package let count: Int
  /// The mean of the ratings less the results, in points.
  package let mean: Double
  /// The side of the others' mean on which it lies, beyond what chance brings once in twenty times; nil within
  /// that, and where one of the two has rated fewer than three.
  package let side: Side?
  /// Whether both have rated enough people to tell.
  package let isKnown: Bool

  /// With fewer, one person decides it all.
  package static let fewest = 3

  /// Holds the gaps of those whom one person has rated against those whom others have; nil without any.
  ///
  /// Student's t of two samples with one common variance, its quantile by the expansion of E. A. Cornish and
  /// R. A. Fisher (Revue de l'Institut International de Statistique 5 (1938) 307–320).
  package init?(own: [Double], others: [Double]) {
    guard !own.isEmpty else { return nil }
    count = own.count
    mean = RaterGap.mean(of: own)
    isKnown = own.count >= RaterGap.fewest && others.count >= RaterGap.fewest
    side = isKnown ? RaterGap.side(own, others) : nil
  }

  private static func side(_ own: [Double], _ others: [Double]) -> Side? {
    let freedom = Double(own.count + others.count - 2)
    let variance = (squares(of: own) + squares(of: others)) / freedom
    let error = (variance * (1 / Double(own.count) + 1 / Double(others.count))).squareRoot()
    let difference = mean(of: own) - mean(of: others)
    // Means of the same numbers differ in their last bits.
    guard abs(difference) > max(error * quantile(freedom), 1e-9) else { return nil }
    return difference < 0 ? .below : .above
  }

  /// The quantile of Student's t that is crossed on either side once in twenty times.
  private static func quantile(_ freedom: Double) -> Double {
    let z = Confidence.watch.z
    let (cube, fifth) = (z * z * z, z * z * z * z * z)
    return z + (cube + z) / (4 * freedom)
      + (5 * fifth + 16 * cube + 3 * z) / (96 * freedom * freedom)
  }

  private static func mean(of values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  /// The squares of what each lies from the mean.
  private static func squares(of values: [Double]) -> Double {
    let mean = mean(of: values)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }
}

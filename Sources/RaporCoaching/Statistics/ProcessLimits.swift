/// What is ordinary for a series of values over time: the XmR chart's mean and natural limits.
///
/// Mean ± 2.66 × the mean of the moving ranges, the distances between neighbours; 2.66 is 3 ÷ 1.128,
/// the mean range of two normal values (W. A. Shewhart 1931; D. J. Wheeler, Understanding Variation,
/// 1993). The judged value is one of the points, as on the chart that people look at.
package struct ProcessLimits: Hashable, Sendable {
  /// The mean of the values.
  package let mean: Double
  /// The lower natural limit.
  package let lower: Double
  /// The upper natural limit.
  package let upper: Double
  /// The middle value: half of the points of a skewed series lie on one side of it, but not of the mean.
  private let median: Double

  /// The fewest points that limits are worth making from.
  package static let minimumPoints = 12
  /// How many in a row on one side are a signal.
  package static let runLength = 8
  /// How many in a row chance gives once in 2,048: 2 × ½¹². A run overlaps with the run before it, so its
  /// lasting a period longer is no second sighting, and each week asks again: with ten, which chance gives
  /// once in 512, a team of ten had a false one every fourth quarter.
  package static let clearRunLength = 12

  /// Makes the limits; nil with fewer than `minimum` points, or fewer than two.
  package init?(_ points: [Double], minimum: Int = minimumPoints) {
    guard points.count >= max(2, minimum) else { return nil }
    let ranges = zip(points, points.dropFirst()).map { abs($1 - $0) }
    let reach = 2.66 * ranges.reduce(0, +) / Double(ranges.count)
    mean = points.reduce(0, +) / Double(points.count)
    lower = mean - reach
    upper = mean + reach
    median = RobustSpread.median(points) ?? mean
  }

  /// A sign that something changed.
  package enum Signal: Hashable, Sendable {
    /// The last point lies outside the limits.
    case outside(Side)
    /// The last so many points, at least eight, all lie on one side of the mean, and of the median.
    case run(Side, length: Int)
  }

  /// The strongest sign at the last of the points; nil when it is ordinary.
  package func signal(_ points: [Double]) -> Signal? {
    guard let last = points.last else { return nil }
    let tolerance = 1e-9 * max(1, abs(mean))
    if last < lower - tolerance { return .outside(.below) }
    if last > upper + tolerance { return .outside(.above) }
    guard let side = side(of: last, tolerance) else { return nil }
    let length = points.reversed().prefix { self.side(of: $0, tolerance) == side }.count
    return length >= ProcessLimits.runLength ? .run(side, length: length) : nil
  }

  /// A point on the mean, or between it and the median, is on neither side.
  private func side(of point: Double, _ tolerance: Double) -> Side? {
    if point < min(mean, median) - tolerance { return .below }
    return point > max(mean, median) + tolerance ? .above : nil
  }
}

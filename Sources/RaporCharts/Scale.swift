/// Maps figures to positions along one side of a drawing, in proportion.
struct LinearScale {
  /// The figures that the scale covers.
  var domain: ClosedRange<Double>

  /// The position of the domain's lower bound.
  var start: Double

  /// The position of the domain's upper bound; less than `start` when the scale runs upwards.
  var end: Double

  /// The position of a figure; one outside the domain lies at the nearer end.
  func callAsFunction(_ figure: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0 else { return start }
    let share = (figure - domain.lowerBound) / span
    return start + min(max(share, 0), 1) * (end - start)
  }
}

/// Spreads `count` points evenly over a length, the first and last at its ends.
struct PointScale {
  /// How many points there are.
  var count: Int

  /// Where the first point lies.
  var start: Double

  /// Where the last point lies.
  var end: Double

  /// The distance between neighbours; with a single point, the whole length.
  var step: Double { (end - start) / Double(max(count - 1, 1)) }

  /// The position of a point; a single point lies in the middle.
  func callAsFunction(_ index: Int) -> Double {
    count > 1 ? start + Double(index) * step : (start + end) / 2
  }
}

/// Divides a length into equal bands, one below the other.
struct BandScale {
  /// Where the first band begins.
  var start: Double

  /// How wide each band is.
  var width: Double

  /// The middle of a band.
  func callAsFunction(_ index: Int) -> Double { start + (Double(index) + 0.5) * width }
}

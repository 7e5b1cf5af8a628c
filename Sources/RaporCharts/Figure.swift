extension Double {
  /// The figure if it can be drawn: finite and no larger than 1e100; anything else is missing.
  ///
  /// The bound keeps the arithmetic of scales away from overflow; figures smaller than 1e-100
  /// count as zero for the same reason.
  var drawable: Double? {
    guard magnitude <= 1e100 else { return nil }
    return magnitude < 1e-100 ? 0 : self
  }
}

/// The least and the greatest of the figures that can be drawn, or nil if there are none.
func extent(_ figures: some Sequence<Double?>) -> ClosedRange<Double>? {
  var extent: ClosedRange<Double>?
  for case .some(let figure) in figures {
    guard let figure = figure.drawable else { continue }
    guard let known = extent else {
      extent = figure...figure
      continue
    }
    extent = min(known.lowerBound, figure)...max(known.upperBound, figure)
  }
  return extent
}

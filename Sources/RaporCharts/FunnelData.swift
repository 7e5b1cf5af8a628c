/// The points of a funnel plot that can be drawn.
struct FunnelData {
  /// A point whose figures are known to be drawable.
  struct Item {
    /// Its place among the plot's points.
    var index: Int
    var cases: Double
    var rate: Double
    var point: FunnelPlot.Point
  }

  /// The points.
  let points: [Item]

  /// The rate that is expected of everybody; 0 if it cannot be drawn.
  let centre: Double

  init(_ plot: FunnelPlot) {
    points = plot.points.enumerated().compactMap { index, point in
      guard let cases = point.cases.drawable, cases > 0, let rate = point.rate?.drawable
      else { return nil }
      return Item(index: index, cases: cases, rate: rate, point: point)
    }
    centre = plot.centre.figure.drawable ?? 0
  }

  /// The most cases of any point; 1 without points.
  var mostCases: Double { points.map(\.cases).max() ?? 1 }
}

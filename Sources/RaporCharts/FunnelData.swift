/// The points of a funnel plot that can be drawn.
struct FunnelData {
  /// A point whose figures are known to be drawable.
  struct Item {
    var cases: Double
    var rate: Double
    var point: FunnelPlot.Point
    var isHighlighted: Bool
  }

  /// The points, the highlighted one last so that it lies on top.
  let points: [Item]

  /// The rate that is expected of everybody; 0 if it cannot be drawn.
  let centre: Double

  init(_ plot: FunnelPlot) {
    let items = plot.points.enumerated().compactMap { index, point -> Item? in
      guard let cases = point.cases.drawable, cases > 0, let rate = point.rate?.drawable
      else { return nil }
      return Item(cases: cases, rate: rate, point: point, isHighlighted: index == plot.highlighted)
    }
    points = items.filter { !$0.isHighlighted } + items.filter(\.isHighlighted)
    centre = plot.centre.figure.drawable ?? 0
  }

  /// The most cases of any point; 1 without points.
  var mostCases: Double { points.map(\.cases).max() ?? 1 }
}

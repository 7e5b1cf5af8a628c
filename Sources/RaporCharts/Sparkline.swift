package import RaporMarkup

/// A line small enough for a table cell, without text; its last figure is marked.
package struct Sparkline: Hashable, Sendable {
  /// The name, the description and the id prefix.
  package var caption: ChartCaption

  /// The figures in order, nil where there is none.
  package var figures: [Double?]

  /// Whether the drawing's lower edge is zero rather than the least figure.
  package var includesZero = false

  /// Makes a sparkline.
  package init(_ caption: ChartCaption, _ figures: [Double?]) {
    self.caption = caption
    self.figures = figures
  }

  /// Draws the line, 100 units wide and 24 high.
  package func svg() -> Markup { Markup { draw(into: &$0) } }

  /// Draws it at the end of a page.
  package func draw(into markup: inout MarkupBuffer) {
    var drawing = Drawing("chart-spark", width: 100, height: 24, caption: caption, after: &markup)
    defer { drawing.finish(into: &markup) }
    let figures = figures.map { $0?.drawable }
    let x = PointScale(count: figures.count, start: 5, end: 95)
    let y = LinearScale(domain: domain(of: figures), start: 19, end: 5)
    let points = figures.enumerated().map { index, figure in
      figure.map { Point(x: x(index), y: y($0)) }
    }
    var line = Path(points: points.count)
    var dots = Path()
    for point in line.line(through: points) { dots.dot(at: point) }
    drawing.path(.series, line)
    drawing.path(.dots, dots)
    if let last = points.last(where: { $0 != nil }), let point = last {
      drawing.circle(.current, at: point, radius: 3.5)
    }
  }

  /// The figures' range; equal figures lie in its middle.
  private func domain(of figures: [Double?]) -> ClosedRange<Double> {
    var range = extent(figures) ?? 0...1
    if includesZero { range = min(range.lowerBound, 0)...max(range.upperBound, 0) }
    guard range.lowerBound == range.upperBound else { return range }
    let room = max(range.lowerBound.magnitude / 2, 1)
    return (range.lowerBound - room)...(range.upperBound + room)
  }
}

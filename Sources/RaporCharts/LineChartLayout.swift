import RaporMarkup

/// Where everything of a line chart goes, found before anything is drawn.
struct LineChartLayout {
  private static let width = 420.0
  private static let plotHeight = 160.0
  private static let calloutHeight = 18.0
  /// Room at both ends of the lines, so that the marks there stay inside the plot.
  private static let inset = 7.0

  private let chart: LineChart
  private let data: LineChartData
  private let axis: ValueAxis
  private let names: LineChartNames
  private let key: ChartKey
  private let side: SideLabels
  private let right: Double
  private let x: PointScale
  private let y: LinearScale

  init(_ chart: LineChart, tick: (Double) -> String) {
    self.chart = chart
    data = LineChartData(chart)
    names = LineChartNames(chart, data)
    var range = data.extent
    if chart.includesZero { range = min(range.lowerBound, 0)...max(range.upperBound, 0) }
    axis = ValueAxis(
      Ticks(enclosing: range, intervals: 4, whole: chart.hasWholeTicks), label: tick)
    key = ChartKey(names.key, width: Self.width)
    let top = key.height + (names.callout.isEmpty ? 0 : Self.calloutHeight) + 12
    let y = LinearScale(domain: axis.ticks.domain, start: top + Self.plotHeight, end: top)
    side = SideLabels(labels: names.side.map { $0.label.moved(to: y($0.figure)) })
    right = Self.width - max(side.width, 1)
    self.y = y
    x = PointScale(
      count: chart.categories.count, start: axis.width + Self.inset, end: right - Self.inset)
  }

  /// Draws from the back to the front.
  func draw() -> Markup {
    var drawing = Drawing(
      "chart-line", width: Self.width, height: y.start + 24, caption: chart.caption)
    key.draw(into: &drawing)
    axis.draw(into: &drawing, scale: y, right: right)
    drawCategories(into: &drawing)
    drawBeginnings(into: &drawing)
    for (level, look, _) in data.levels { drawing.path(look, across(level.figure)) }
    drawCallout(into: &drawing)
    drawLine(data.comparison, .comparison, .comparisonDots, into: &drawing)
    drawLine(data.series, .series, .dots, isDotted: chart.limits != nil, into: &drawing)
    drawMarks(into: &drawing)
    side.draw(into: &drawing, edge: right, within: y.end...y.start)
    return drawing.finished()
  }

  private func point(_ index: Int, _ figures: [Double?]) -> Point? {
    figures[index].map { Point(x: x(index), y: y($0)) }
  }

  private func across(_ figure: Double) -> Path {
    var path = Path()
    path.segment(from: Point(x: axis.width, y: y(figure)), to: Point(x: right, y: y(figure)))
    return path
  }

  private func drawCategories(into drawing: inout Drawing) {
    let labels = LabelRow.place(chart.categories, at: { x($0) }, within: 0...Self.width)
    drawing.group(.note, anchor: .middle) { drawing in
      for label in labels {
        drawing.text(label.text, x: label.x, middle: y.start + 15, full: label.full)
      }
    }
  }

  private func drawBeginnings(into drawing: inout Drawing) {
    var lines = Path()
    var marks = Path()
    for index in data.beginnings {
      lines.segment(from: Point(x: x(index), y: y.end), to: Point(x: x(index), y: y.start))
      Symbol.triangleUp.add(to: &marks, at: Point(x: x(index), y: y.start))
    }
    drawing.path(.since, lines)
    drawing.path(.beginning, marks)
  }

  /// Draws a line, and dots for the figures without a neighbour, or for all.
  private func drawLine(
    _ figures: [Double?], _ look: Look, _ dots: Look, isDotted: Bool = false,
    into drawing: inout Drawing
  ) {
    let points = figures.indices.map { point($0, figures) }
    var line = Path(points: points.count)
    var marks = Path()
    let lonely = line.line(through: points)
    for point in isDotted ? points.compactMap(\.self) : lonely { marks.dot(at: point) }
    drawing.path(look, line)
    drawing.path(dots, marks)
  }

  private func drawMarks(into drawing: inout Drawing) {
    if let index = data.current, let point = point(index, data.series) {
      drawing.circle(.current, at: point, radius: 4.5)
    }
    var diamonds = Path()
    for index in data.signals {
      if let point = point(index, data.series) { Symbol.diamond.add(to: &diamonds, at: point) }
    }
    drawing.path(.signal, diamonds)
  }

  private func drawCallout(into drawing: inout Drawing) {
    guard !names.callout.isEmpty, let index = data.current, let point = point(index, data.series)
    else { return }
    let text = TextWidth.fit(names.callout, into: Self.width, bold: true)
    let half = TextWidth.of(text, bold: true) / 2
    let middle = key.height + 8
    var leader = Path()
    leader.segment(from: Point(x: point.x, y: middle + 9), to: point)
    drawing.path(.leader, leader)
    drawing.text(
      text, x: min(max(point.x, half), Self.width - half), middle: middle, anchor: .middle,
      look: .strong, full: names.callout)
  }
}

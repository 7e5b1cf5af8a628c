import RaporMarkup

/// Where everything of a bullet chart goes, found before anything is drawn.
struct BulletChartLayout {
  private static let width = 420.0
  private static let height = 26.0
  private static let bandLooks: [Look] = [.band1, .band2, .band3]

  private let chart: BulletChart
  private let bands: [(end: Double, look: Look)]
  private let ticks: Ticks
  private let labels: [String]
  private let key: ChartKey
  private let x: LinearScale
  private let top: Double

  init(_ chart: BulletChart, tick: (Double) -> String) {
    self.chart = chart
    let ends = chart.bands.prefix(3).compactMap { $0.figure?.drawable }.filter { $0 > 0 }
    bands = zip(ends.sorted(), Self.bandLooks).map { ($0, $1) }
    let measures = [chart.measure.figure, chart.target?.figure, chart.pace?.figure]
    let range = extent(measures + ends) ?? 0...1
    ticks = Ticks(
      enclosing: min(range.lowerBound, 0)...max(range.upperBound, 0), intervals: 5)
    labels = ticks.figures.map(tick)
    key = ChartKey(Self.key(of: chart), width: Self.width)
    // Half a tick label may stand out at either end; beyond 40 units it is moved inwards.
    let inset = min(max(7, (labels.map { TextWidth.of($0) }.max() ?? 0) / 2), 40).rounded(.up)
    x = LinearScale(domain: ticks.domain, start: inset, end: Self.width - inset)
    top = key.height + 12
  }

  private static func key(of chart: BulletChart) -> [ChartKey.Entry] {
    func isShown(_ measure: BulletChart.Measure?) -> Bool { measure?.figure?.drawable != nil }
    let hasFigure = isShown(chart.measure)
    var key: [ChartKey.Entry] = [
      .init(
        sample: hasFigure ? .box(.mainBar) : .none, text: chart.measure.label, look: .strong,
        isBold: true),
      .init(
        sample: .tick, text: isShown(chart.target) ? chart.target?.label ?? "" : "",
        look: .targetText),
      .init(
        sample: .symbol(.triangleDown, .pace),
        text: isShown(chart.pace) ? chart.pace?.label ?? "" : "", look: .note),
    ]
    for (band, look) in zip(chart.bands, bandLooks) {
      key.append(.init(sample: .box(look), text: isShown(band) ? band.label : "", look: .note))
    }
    return key
  }

  /// Draws from the back to the front.
  func draw() -> Markup {
    let base = top + Self.height
    var drawing = Drawing(
      "chart-bullet", width: Self.width, height: base + 26, caption: chart.caption)
    key.draw(into: &drawing)
    drawBands(into: &drawing)
    drawAxis(into: &drawing, base: base)
    drawMeasure(into: &drawing)
    drawMarks(into: &drawing, base: base)
    return drawing.finished()
  }

  /// Draws the bands, and a line at the end of each for eyes that cannot tell the greys apart.
  private func drawBands(into drawing: inout Drawing) {
    var start = x(0)
    var edges = Path()
    for (end, look) in bands {
      drawing.rectangle(look, x: start, y: top, width: x(end) - start, height: Self.height)
      start = x(end)
      edges.segment(from: Point(x: start, y: top), to: Point(x: start, y: top + Self.height))
    }
    drawing.path(.leader, edges)
  }

  private func drawAxis(into drawing: inout Drawing, base: Double) {
    var axis = Path()
    axis.segment(from: Point(x: x.start, y: base), to: Point(x: x.end, y: base))
    for figure in ticks.figures {
      axis.segment(from: Point(x: x(figure), y: base), to: Point(x: x(figure), y: base + 4))
    }
    axis.segment(from: Point(x: x(0), y: top), to: Point(x: x(0), y: base))
    drawing.path(.axis, axis)
    let placed = LabelRow.place(labels, at: { x(ticks.figures[$0]) }, within: 0...Self.width)
    drawing.group(.note, anchor: .middle) { drawing in
      for label in placed {
        drawing.text(label.text, x: label.x, middle: base + 15, full: label.full)
      }
    }
  }

  private func drawMeasure(into drawing: inout Drawing) {
    guard let figure = chart.measure.figure?.drawable, figure != 0 else { return }
    let (zero, length) = (x(0), max(abs(x(figure) - x(0)), 1))
    drawing.rectangle(
      .mainBar, x: figure < 0 ? zero - length : zero, y: top + 8, width: length,
      height: Self.height - 16)
  }

  private func drawMarks(into drawing: inout Drawing, base: Double) {
    if let target = chart.target?.figure?.drawable {
      drawing.targetTick(x: x(target), from: top + 3, to: base - 3)
    }
    guard let pace = chart.pace?.figure?.drawable else { return }
    drawing.path(.pace, Symbol.triangleDown.path(at: Point(x: x(pace), y: top - 2)))
  }
}

import RaporMarkup

/// Where everything of a chart of estimates goes, found before anything is drawn.
struct IntervalLayout {
  private static let width = 420.0
  private static let gap = 9.0
  /// The widest that the names may be, and the texts.
  private static let nameLimit = 150.0
  private static let textLimit = 110.0

  private let chart: IntervalChart
  private let key: ChartKey
  private let nameWidth: Double
  private let rows: BandScale
  private let x: LinearScale

  init(_ chart: IntervalChart) {
    self.chart = chart
    let estimates = chart.estimates
    key = ChartKey(
      [
        .init(
          sample: .line(.target), text: estimates.isEmpty ? "" : chart.level?.label ?? "",
          look: .note),
        .init(
          sample: .none, text: estimates.isEmpty ? chart.noData : "", look: .strong,
          isBold: true),
      ], width: Self.width)
    nameWidth = Self.widest(estimates.map(\.label), limit: Self.nameLimit)
    let texts = estimates.filter { $0.figure?.drawable != nil }.map(\.text)
    let textWidth = Self.widest(texts, limit: Self.textLimit)
    let figures = estimates.flatMap { [$0.low, $0.figure, $0.high] } + [chart.level?.figure]
    let range = extent(figures) ?? 0...1
    let domain = min(range.lowerBound, 0)...max(range.upperBound, 0)
    rows = BandScale(start: key.height > 0 ? key.height + 4 : 0, width: 28)
    x = LinearScale(
      domain: domain.lowerBound < domain.upperBound ? domain : 0...1,
      start: nameWidth + Self.gap + 6, end: Self.width - textWidth - Self.gap - 6)
  }

  /// Draws from the back to the front.
  func draw() -> Markup {
    let height = rows.start + rows.width * Double(chart.estimates.count)
    var drawing = Drawing(
      "chart-intervals", width: Self.width, height: max(height, 1), caption: chart.caption)
    key.draw(into: &drawing)
    guard !chart.estimates.isEmpty else { return drawing.finished() }
    var base = Path()
    base.segment(from: Point(x: x(0), y: rows.start), to: Point(x: x(0), y: height))
    drawing.path(.axis, base)
    if let level = chart.level?.figure.drawable {
      var line = Path()
      line.segment(from: Point(x: x(level), y: rows.start), to: Point(x: x(level), y: height))
      drawing.path(.target, line)
    }
    for row in chart.estimates.indices { draw(chart.estimates[row], row: row, into: &drawing) }
    return drawing.finished()
  }

  private func draw(_ estimate: IntervalChart.Estimate, row: Int, into drawing: inout Drawing) {
    let middle = rows(row)
    let name = TextWidth.fit(estimate.label, into: nameWidth)
    drawing.text(name, x: 0, middle: middle, full: estimate.label)
    guard let figure = estimate.figure?.drawable else {
      let text = TextWidth.fit(estimate.text, into: Self.width - x(0) - 6)
      drawing.text(text, x: x(0) + 6, middle: middle, look: .note, full: estimate.text)
      return
    }
    if let low = estimate.low?.drawable, let high = estimate.high?.drawable {
      let (left, right) = (x(min(low, high)), x(max(low, high)))
      drawing.rectangle(
        .band1, x: left, y: middle - 4, width: max(right - left, 1), height: 8)
    }
    drawing.circle(.current, at: Point(x: x(figure), y: middle), radius: 5)
    let text = TextWidth.fit(estimate.text, into: Self.textLimit)
    drawing.text(text, x: Self.width, middle: middle, anchor: .end, full: estimate.text)
  }

  private static func widest(_ texts: [String], limit: Double) -> Double {
    min(texts.map { TextWidth.of($0) }.max() ?? 0, limit).rounded(.up)
  }
}

import RaporMarkup

/// Where everything of a bar chart goes, found before anything is drawn.
struct BarChartLayout {
  private static let width = 420.0
  private static let thickness = 14.0
  private static let gap = 9.0
  /// The widest that the names may be, and the texts.
  private static let nameLimit = 150.0
  private static let textLimit = 110.0

  private let chart: BarChart
  private let hasLinks: Bool
  private let key: ChartKey
  private let nameWidth: Double
  private let rows: BandScale
  private let x: LinearScale

  init(_ chart: BarChart) {
    self.chart = chart
    let bars = chart.bars
    hasLinks = bars.contains { $0.href != nil }
    let hasTargets = bars.contains { $0.target?.drawable != nil }
    key = ChartKey(
      [
        .init(sample: .tick, text: hasTargets ? chart.targetLabel : "", look: .note),
        .init(sample: .none, text: bars.isEmpty ? chart.noData : "", look: .strong, isBold: true),
      ], width: Self.width)
    nameWidth = Self.widest(bars.map { ($0.label, $0.isHighlighted) }, limit: Self.nameLimit)
    let texts = bars.filter { $0.figure?.drawable != nil }.map { ($0.text, $0.isHighlighted) }
    let textWidth = Self.widest(texts, limit: Self.textLimit)
    let range = extent(bars.flatMap { [$0.figure, $0.target] }) ?? 0...1
    let domain = min(range.lowerBound, 0)...max(range.upperBound, 0)
    rows = BandScale(start: key.height > 0 ? key.height + 4 : 0, width: hasLinks ? 35 : 24)
    x = LinearScale(
      domain: domain.lowerBound < domain.upperBound ? domain : 0...1,
      start: nameWidth + Self.gap, end: Self.width - textWidth - Self.gap)
  }

  /// Draws from the back to the front.
  func draw() -> Markup {
    let height = rows.start + rows.width * Double(chart.bars.count)
    var drawing = Drawing(
      "chart-bars", width: Self.width, height: max(height, 1), caption: chart.caption,
      isGroup: hasLinks)
    key.draw(into: &drawing)
    for (index, bar) in chart.bars.enumerated() {
      drawing.link(bar.href) { draw(bar, row: index, into: &$0) }
    }
    guard !chart.bars.isEmpty else { return drawing.finished() }
    var base = Path()
    base.segment(from: Point(x: x(0), y: rows.start), to: Point(x: x(0), y: height))
    drawing.path(.axis, base)
    return drawing.finished()
  }

  private func draw(_ bar: BarChart.Bar, row: Int, into drawing: inout Drawing) {
    let middle = rows(row)
    let look: Look? = bar.isHighlighted ? .strong : nil
    let name = TextWidth.fit(bar.label, into: nameWidth, bold: bar.isHighlighted)
    if bar.href != nil {
      if name != bar.label { drawing.title("\(bar.label) \(bar.text)") }
      drawing.rectangle(
        .area, x: 0, y: middle - rows.width / 2, width: Self.width, height: rows.width)
    }
    drawing.text(
      name, x: 0, middle: middle, look: look, full: bar.href == nil ? bar.label : nil)
    guard let figure = bar.figure?.drawable else {
      let text = TextWidth.fit(bar.text, into: Self.width - x(0) - 6)
      drawing.text(text, x: x(0) + 6, middle: middle, look: .note, full: bar.text)
      return
    }
    drawBar(figure, target: bar.target, middle, bar.isHighlighted ? .mainBar : .bar, &drawing)
    let text = TextWidth.fit(bar.text, into: Self.textLimit, bold: bar.isHighlighted)
    drawing.text(text, x: Self.width, middle: middle, anchor: .end, look: look, full: bar.text)
  }

  /// Draws the bar from zero to its figure; a figure other than zero is at least a unit long.
  private func drawBar(
    _ figure: Double, target: Double?, _ middle: Double, _ look: Look, _ drawing: inout Drawing
  ) {
    let (zero, end) = (x(0), x(figure))
    if figure != 0 {
      let length = max(abs(end - zero), 1)
      drawing.rectangle(
        look, x: figure < 0 ? zero - length : zero, y: middle - Self.thickness / 2, width: length,
        height: Self.thickness)
    }
    guard let target = target?.drawable else { return }
    let half = Self.thickness / 2 + 3
    drawing.targetTick(x: x(target), from: middle - half, to: middle + half)
  }

  private static func widest(_ texts: [(String, Bool)], limit: Double) -> Double {
    let widest = texts.map { TextWidth.of($0.0, bold: $0.1) }.max() ?? 0
    return min(widest, limit).rounded(.up)
  }
}

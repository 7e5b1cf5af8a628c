import RaporMarkup

/// Where everything of a waterfall goes, found before anything is drawn.
struct WaterfallLayout {
  private static let width = 420.0
  private static let thickness = 14.0
  private static let gap = 9.0
  /// The widest that the names may be, and the texts.
  private static let nameLimit = 150.0
  private static let textLimit = 110.0

  /// Where a bar begins and ends, in figures.
  private struct Span {
    var start: Double
    var end: Double
  }

  private let chart: WaterfallChart
  private let key: ChartKey
  private let spans: [Span?]
  private let nameWidth: Double
  private let rows: BandScale
  private let x: LinearScale

  init(_ chart: WaterfallChart) {
    self.chart = chart
    let spans = Self.spans(of: chart.steps)
    self.spans = spans
    let hasSteps = chart.steps.contains { !$0.isTotal }
    key = ChartKey(
      [
        .init(sample: .box(.bar), text: hasSteps ? chart.moreLabel : "", look: .note),
        .init(sample: .box(.less), text: hasSteps ? chart.lessLabel : "", look: .note),
        .init(
          sample: .none, text: chart.steps.isEmpty ? chart.noData : "", look: .strong,
          isBold: true),
      ], width: Self.width)
    nameWidth = Self.widest(chart.steps.map { ($0.label, $0.isTotal) }, limit: Self.nameLimit)
    let texts = zip(chart.steps, spans).filter { $0.1 != nil }.map { ($0.0.text, $0.0.isTotal) }
    let textWidth = Self.widest(texts, limit: Self.textLimit)
    let range = extent(spans.flatMap { [$0?.start, $0?.end] }) ?? 0...1
    let domain = min(range.lowerBound, 0)...max(range.upperBound, 0)
    rows = BandScale(start: key.height > 0 ? key.height + 4 : 0, width: 24)
    x = LinearScale(
      domain: domain.lowerBound < domain.upperBound ? domain : 0...1,
      start: nameWidth + Self.gap, end: Self.width - textWidth - Self.gap)
  }

  /// Draws from the back to the front.
  func draw() -> Markup {
    let height = rows.start + rows.width * Double(chart.steps.count)
    var drawing = Drawing(
      "chart-waterfall", width: Self.width, height: max(height, 1), caption: chart.caption)
    key.draw(into: &drawing)
    drawing.path(.leader, bridges)
    for row in chart.steps.indices { draw(chart.steps[row], row: row, into: &drawing) }
    guard !chart.steps.isEmpty else { return drawing.finished() }
    var base = Path()
    base.segment(from: Point(x: x(0), y: rows.start), to: Point(x: x(0), y: height))
    drawing.path(.axis, base)
    return drawing.finished()
  }

  /// The lines from each bar's end down to the next one's beginning.
  private var bridges: Path {
    var path = Path()
    let known = spans.indices.filter { spans[$0] != nil }
    for (upper, lower) in zip(known, known.dropFirst()) {
      guard let end = spans[upper]?.end else { continue }
      path.segment(
        from: Point(x: x(end), y: rows(upper) + Self.thickness / 2),
        to: Point(x: x(end), y: rows(lower) - Self.thickness / 2))
    }
    return path
  }

  private func draw(_ step: WaterfallChart.Step, row: Int, into drawing: inout Drawing) {
    let middle = rows(row)
    let look: Look? = step.isTotal ? .strong : nil
    let name = TextWidth.fit(step.label, into: nameWidth, bold: step.isTotal)
    drawing.text(name, x: 0, middle: middle, look: look, full: step.label)
    guard let span = spans[row] else {
      let text = TextWidth.fit(step.text, into: Self.width - x(0) - 6)
      drawing.text(text, x: x(0) + 6, middle: middle, look: .note, full: step.text)
      return
    }
    if span.start != span.end {
      let bar: Look = step.isTotal ? .mainBar : span.end > span.start ? .bar : .less
      let (left, right) = (min(x(span.start), x(span.end)), max(x(span.start), x(span.end)))
      drawing.rectangle(
        bar, x: left, y: middle - Self.thickness / 2, width: max(right - left, 1),
        height: Self.thickness)
    }
    let text = TextWidth.fit(step.text, into: Self.textLimit, bold: step.isTotal)
    drawing.text(text, x: Self.width, middle: middle, anchor: .end, look: look, full: step.text)
  }

  /// Where the bars lie: totals from zero, steps from where the row above ended.
  private static func spans(of steps: [WaterfallChart.Step]) -> [Span?] {
    var level = 0.0
    return steps.map { step in
      guard let figure = step.figure?.drawable else { return nil }
      let span =
        step.isTotal ? Span(start: 0, end: figure) : Span(start: level, end: level + figure)
      level = span.end
      return span
    }
  }

  private static func widest(_ texts: [(String, Bool)], limit: Double) -> Double {
    let widest = texts.map { TextWidth.of($0.0, bold: $0.1) }.max() ?? 0
    return min(widest, limit).rounded(.up)
  }
}

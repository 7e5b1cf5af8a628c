import RaporMarkup

/// Where everything of a stage funnel goes, found before anything is drawn.
struct StageFunnelLayout {
  private static let width = 420.0
  private static let line = 18.0
  private static let thickness = 12.0
  /// The room below a stage.
  private static let gap = 8.0
  /// The widest that the figures may be beside a name.
  private static let textLimit = 210.0
  private static let markWidth = 18.0

  private let chart: StageFunnel
  private let key: ChartKey
  private let tops: [Double]
  private let height: Double
  private let x: LinearScale

  init(_ chart: StageFunnel) {
    self.chart = chart
    let hasBars = chart.stages.contains { Self.figure($0.entered) != nil }
    let hasBottleneck = chart.stages.contains(where: \.isBottleneck)
    key = ChartKey(
      [
        .init(sample: .box(.bar), text: hasBars ? chart.enteredLabel : "", look: .note),
        .init(sample: .box(.mainBar), text: hasBars ? chart.movedOnLabel : "", look: .note),
        .init(
          sample: .symbol(.triangleUp, .clear), text: hasBottleneck ? chart.bottleneckLabel : "",
          look: .note),
        .init(
          sample: .none, text: chart.stages.isEmpty ? chart.noData : "", look: .strong,
          isBold: true),
      ], width: Self.width)
    var top = key.height > 0 ? key.height + 4 : 0
    tops = chart.stages.map { stage in
      defer { top += Self.height(of: stage) }
      return top
    }
    height = top
    let most = chart.stages.compactMap { Self.figure($0.entered) }.max() ?? 0
    x = LinearScale(domain: 0...(most > 0 ? most : 1), start: 0, end: Self.width)
  }

  /// Draws stage by stage.
  func draw() -> Markup {
    var drawing = Drawing(
      "chart-stages", width: Self.width, height: max(height, 1), caption: chart.caption)
    key.draw(into: &drawing)
    for (stage, top) in zip(chart.stages, tops) { draw(stage, top: top, into: &drawing) }
    return drawing.finished()
  }

  private func draw(_ stage: StageFunnel.Stage, top: Double, into drawing: inout Drawing) {
    let middle = top + Self.line / 2
    let text = TextWidth.fit(stage.text, into: Self.textLimit)
    let start = stage.isBottleneck ? Self.markWidth : 0
    let room = Self.width - TextWidth.of(text).rounded(.up) - 10 - start
    if stage.isBottleneck {
      drawing.path(.clear, Symbol.triangleUp.path(at: Point(x: 7, y: middle)))
    }
    drawing.text(
      TextWidth.fit(stage.label, into: room, bold: true), x: start, middle: middle, look: .strong,
      full: stage.label)
    drawing.text(text, x: Self.width, middle: middle, anchor: .end, full: stage.text)
    drawBar(stage, top: top + Self.line, into: &drawing)
    let note = TextWidth.fit(stage.note, into: Self.width)
    drawing.text(
      note, x: 0, middle: top + Self.line + Self.barHeight(of: stage) + Self.line / 2, look: .note,
      full: stage.note)
  }

  /// Draws all who came, and before them those who went on; a figure above zero is at least a unit long.
  private func drawBar(_ stage: StageFunnel.Stage, top: Double, into drawing: inout Drawing) {
    guard let entered = Self.figure(stage.entered) else { return }
    let movedOn = min(Self.figure(stage.movedOn) ?? 0, entered)
    for (figure, look) in [(entered, Look.bar), (movedOn, .mainBar)] where figure > 0 {
      drawing.rectangle(
        look, x: 0, y: top, width: max(x(figure), 1), height: Self.thickness)
    }
  }

  private static func height(of stage: StageFunnel.Stage) -> Double {
    line + barHeight(of: stage) + (stage.note.isEmpty ? 0 : line) + gap
  }

  private static func barHeight(of stage: StageFunnel.Stage) -> Double {
    figure(stage.entered) == nil ? 0 : thickness
  }

  private static func figure(_ figure: Double?) -> Double? {
    figure?.drawable.flatMap { $0 >= 0 ? $0 : nil }
  }
}

import RaporMarkup

/// Where everything of a funnel plot goes, found before anything is drawn.
struct FunnelPlotLayout {
  private static let width = 420.0
  private static let plotHeight = 220.0

  private let plot: FunnelPlot
  private let data: FunnelData
  private let key: ChartKey
  private let axis: ValueAxis
  private let casesTicks: Ticks
  private let casesLabels: [String]
  private let x: LinearScale
  private let y: LinearScale
  private let scene: FunnelScene
  private let side: SideLabels

  init(
    _ plot: FunnelPlot, _ data: FunnelData, _ limits: (Double) -> FunnelPlot.Limits?,
    rateTick: (Double) -> String, casesTick: (Double) -> String
  ) {
    self.plot = plot
    let most = data.mostCases
    casesTicks = Ticks(enclosing: 0...most, intervals: 5, whole: true)
    casesLabels = casesTicks.figures.map(casesTick)
    let curves = FunnelCurves(limits, most: casesTicks.domain.upperBound)
    // The limits of very few cases reach from 0 to 1; they are cut off so that the rest has room.
    let rates = data.points.map(\.rate) + [data.centre] + curves.rates(from: most / 5)
    axis = ValueAxis(Ticks(enclosing: extent(rates) ?? 0...1, intervals: 5), label: rateTick)
    let names = Self.names(plot, curves)
    let right = Self.width - max(SideLabels(labels: names.map(\.label)).width, 6)
    let x = LinearScale(domain: casesTicks.domain, start: axis.width, end: right)
    // Labels seek room in a plot at the very top; the key, once known, moves all of it down.
    let high = LinearScale(domain: axis.ticks.domain, start: Self.plotHeight + 12, end: 12)
    let scene = FunnelScene(data, curves, x: x, y: high)
    let key = ChartKey(Self.key(plot, data, homeless: scene.homeless), width: Self.width)
    let y = LinearScale(
      domain: high.domain, start: high.start + key.height, end: high.end + key.height)
    side = SideLabels(labels: names.map { $0.label.moved(to: y($0.rate)) })
    self.scene = scene.moved(down: key.height)
    (self.data, self.key, self.x, self.y) = (data, key, x, y)
  }

  /// The names of the centre and of the upper limits, each where its line ends.
  private static func names(
    _ plot: FunnelPlot, _ curves: FunnelCurves
  ) -> [(rate: Double, label: SideLabels.Label)] {
    let ends = [
      (curves.outer[0].last?.rate, plot.outerLabel), (curves.inner[0].last?.rate, plot.innerLabel),
      (plot.centre.figure.drawable, plot.centre.label),
    ]
    return ends.compactMap { rate, text in
      guard let rate, !text.isEmpty else { return nil }
      return (rate, .init(text: TextWidth.fit(text, into: SideLabels.limit), y: 0, look: .note))
    }
  }

  private static func key(
    _ plot: FunnelPlot, _ data: FunnelData, homeless: String?
  ) -> [ChartKey.Entry] {
    func has(_ standing: FunnelPlot.Standing) -> Bool {
      data.points.contains { $0.point.standing == standing }
    }
    return [
      .init(sample: .none, text: plot.rateTitle, look: .note),
      .init(sample: .dot, text: homeless ?? "", look: .seriesText, isBold: true),
      .init(
        sample: .symbol(.triangleUp, .clear), text: has(.clear) ? plot.clearLabel : "", look: .note),
      .init(
        sample: .symbol(.triangleUp, .watch), text: has(.watch) ? plot.watchLabel : "", look: .note),
    ]
  }

  /// Draws from the back to the front.
  func draw() -> Markup {
    let titleHeight = plot.casesTitle.isEmpty ? 0.0 : 17
    var drawing = Drawing(
      "chart-funnel", width: Self.width, height: y.start + 24 + titleHeight, caption: plot.caption)
    key.draw(into: &drawing)
    axis.draw(into: &drawing, scale: y, right: x.end)
    drawCases(into: &drawing)
    drawLimits(into: &drawing)
    for mark in scene.marks { draw(mark, into: &drawing) }
    for label in scene.labels {
      drawing.text(
        label.text, x: label.middle.x, middle: label.middle.y, anchor: .middle, look: label.look,
        full: label.full)
    }
    side.draw(into: &drawing, edge: x.end, within: y.end...y.start)
    return drawing.finished()
  }

  private func drawCases(into drawing: inout Drawing) {
    let placed = LabelRow.place(
      casesLabels, at: { x(casesTicks.figures[$0]) }, within: 0...Self.width)
    var axis = Path()
    axis.segment(from: Point(x: x.start, y: y.start), to: Point(x: x.end, y: y.start))
    for figure in casesTicks.figures {
      axis.segment(
        from: Point(x: x(figure), y: y.start), to: Point(x: x(figure), y: y.start + 4))
    }
    drawing.path(.axis, axis)
    drawing.group(.note, anchor: .middle) { drawing in
      for label in placed {
        drawing.text(label.text, x: label.x, middle: y.start + 15, full: label.full)
      }
      let title = TextWidth.fit(plot.casesTitle, into: x.end - x.start)
      drawing.text(
        title, x: (x.start + x.end) / 2, middle: y.start + 32, full: plot.casesTitle)
    }
  }

  private func drawLimits(into drawing: inout Drawing) {
    for (curves, look) in [(scene.outer, Look.outerLimit), (scene.inner, Look.limit)] {
      var path = Path()
      for curve in curves { _ = path.line(through: curve) }
      drawing.path(look, path)
    }
    var centre = Path()
    let height = y(data.centre)
    centre.segment(from: Point(x: x.start, y: height), to: Point(x: x.end, y: height))
    drawing.path(.centre, centre)
  }

  private func draw(_ mark: FunnelScene.Mark, into drawing: inout Drawing) {
    let (place, title) = (mark.place, mark.point.label)
    let symbol: Symbol = mark.isLow ? .triangleDown : .triangleUp
    switch mark.point.standing {
    case .within where mark.isHighlighted:
      drawing.circle(.current, at: place, radius: 5.5, title: title)
    case .within: drawing.circle(.peer, at: place, radius: 3.5, title: title)
    case .watch: drawing.path(.watch, symbol.path(at: place), title: title)
    case .clear: drawing.path(.clear, symbol.path(at: place), title: title)
    }
    if mark.isHighlighted, mark.point.standing != .within {
      drawing.circle(.ring, at: place, radius: 10)
    }
  }
}

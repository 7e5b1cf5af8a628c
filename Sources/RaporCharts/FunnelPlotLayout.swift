import RaporMarkup

/// Where everything of a funnel plot goes, found before anything is drawn.
struct FunnelPlotLayout {
  private static let width = 420.0
  private static let plotHeight = 220.0

  private let plot: FunnelPlot
  private let data: FunnelData
  private let axis: ValueAxis
  private let casesTicks: Ticks
  private let casesLabels: [String]
  private let x: LinearScale
  /// Heights in a plot at the very top: the key, once known, moves all of it down.
  private let high: LinearScale
  private let names: [(rate: Double, label: SideLabels.Label)]
  /// The curves and marks of a plot at the very top, without labels.
  private let scene: FunnelScene

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
    names = Self.names(plot, curves)
    let right = Self.width - max(SideLabels(labels: names.map(\.label)).width, 6)
    x = LinearScale(domain: casesTicks.domain, start: axis.width, end: right)
    high = LinearScale(domain: axis.ticks.domain, start: Self.plotHeight + 12, end: 12)
    scene = FunnelScene(data, curves, x: x, y: high)
    self.data = data
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

  /// What the marks mean, with the label for which there was no room.
  func key(homeless: String?) -> ChartKey {
    func has(_ standing: FunnelPlot.Standing) -> Bool {
      data.points.contains { $0.point.standing == standing }
    }
    let entries: [ChartKey.Entry] = [
      .init(sample: .none, text: plot.rateTitle, look: .note),
      .init(sample: .dot, text: homeless ?? "", look: .seriesText, isBold: true),
      .init(
        sample: .symbol(.triangleUp, .clear), text: has(.clear) ? plot.clearLabel : "", look: .note),
      .init(
        sample: .symbol(.triangleUp, .watch), text: has(.watch) ? plot.watchLabel : "", look: .note),
    ]
    return ChartKey(entries, width: Self.width)
  }

  /// The marks as they are drawn below a key that has no label to tell of: most drawings have one.
  func drawMarks() -> FunnelBackdrop.Marks {
    let key = key(homeless: nil)
    var drawing = Drawing()
    let ends = scene.moved(down: key.height).marks.map { mark in
      Self.draw(mark, into: &drawing)
      return drawing.markup.bytes.count
    }
    return FunnelBackdrop.Marks(height: key.height, markup: drawing.markup, ends: ends)
  }

  /// Draws from the back to the front; `known` has the marks that do not stand out, as they were drawn
  /// before.
  func draw(highlighting index: Int?, label: String?, known: FunnelBackdrop.Marks) -> Markup {
    let lifted = scene.highlighting(index, label: label)
    let key = key(homeless: lifted.homeless)
    let scene = lifted.moved(down: key.height)
    let y = LinearScale(
      domain: high.domain, start: high.start + key.height, end: high.end + key.height)
    let titleHeight = plot.casesTitle.isEmpty ? 0.0 : 17
    var drawing = Drawing(
      "chart-funnel", width: Self.width, height: y.start + 24 + titleHeight, caption: plot.caption)
    key.draw(into: &drawing)
    axis.draw(into: &drawing, scale: y, right: x.end)
    drawCases(into: &drawing, at: y.start)
    drawLimits(of: scene, centre: y(data.centre), into: &drawing)
    draw(scene.marks, below: key, known: known, into: &drawing)
    for label in scene.labels {
      drawing.text(
        label.text, x: label.middle.x, middle: label.middle.y, anchor: .middle, look: label.look,
        full: label.full)
    }
    SideLabels(labels: names.map { $0.label.moved(to: y($0.rate)) })
      .draw(into: &drawing, edge: x.end, within: y.end...y.start)
    return drawing.finished()
  }

  private func drawCases(into drawing: inout Drawing, at y: Double) {
    let placed = LabelRow.place(
      casesLabels, at: { x(casesTicks.figures[$0]) }, within: 0...Self.width)
    var axis = Path()
    axis.segment(from: Point(x: x.start, y: y), to: Point(x: x.end, y: y))
    for figure in casesTicks.figures {
      axis.segment(from: Point(x: x(figure), y: y), to: Point(x: x(figure), y: y + 4))
    }
    drawing.path(.axis, axis)
    drawing.group(.note, anchor: .middle) { drawing in
      for label in placed {
        drawing.text(label.text, x: label.x, middle: y + 15, full: label.full)
      }
      let title = TextWidth.fit(plot.casesTitle, into: x.end - x.start)
      drawing.text(title, x: (x.start + x.end) / 2, middle: y + 32, full: plot.casesTitle)
    }
  }

  private func drawLimits(
    of scene: FunnelScene, centre height: Double, into drawing: inout Drawing
  ) {
    for (curves, look) in [(scene.outer, Look.outerLimit), (scene.inner, Look.limit)] {
      var path = Path()
      for curve in curves { _ = path.line(through: curve) }
      drawing.path(look, path)
    }
    var centre = Path()
    centre.segment(from: Point(x: x.start, y: height), to: Point(x: x.end, y: height))
    drawing.path(.centre, centre)
  }

  /// Draws marks, of which only one may not be among the known ones: the last, where it stands out.
  private func draw(
    _ marks: [FunnelScene.Mark], below key: ChartKey, known: FunnelBackdrop.Marks,
    into drawing: inout Drawing
  ) {
    guard key.height == known.height else {
      for mark in marks { Self.draw(mark, into: &drawing) }
      return
    }
    guard let last = marks.last, last.isHighlighted,
      let place = scene.marks.firstIndex(where: { $0.index == last.index })
    else { return drawing.append(known.markup, 0..<known.markup.bytes.count) }
    drawing.append(known.markup, 0..<(place == 0 ? 0 : known.ends[place - 1]))
    drawing.append(known.markup, known.ends[place]..<known.markup.bytes.count)
    Self.draw(last, into: &drawing)
  }

  private static func draw(_ mark: FunnelScene.Mark, into drawing: inout Drawing) {
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

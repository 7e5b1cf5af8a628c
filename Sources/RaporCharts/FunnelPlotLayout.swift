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

  /// Draws what is the same whichever point stands out, if its label has room.
  func drawCommon() -> FunnelBackdrop.Common {
    let key = key(homeless: nil)
    let scene = scene.moved(down: key.height)
    var marks = Drawing()
    let ends = scene.marks.map { mark in
      if !mark.isHidden { Self.draw(mark, into: &marks) }
      return marks.markup.count
    }
    var tail = Drawing()
    drawNames(below: key, into: &tail)
    return FunnelBackdrop.Common(
      height: key.height, head: head(of: scene, below: key).markup.markup,
      marks: marks.markup.markup,
      ends: ends, tail: tail.finished())
  }

  /// Draws the plot; `known` is what its drawings have in common.
  func draw(highlighting index: Int?, label: String?, known: FunnelBackdrop.Common) -> Markup {
    let lifted = scene.highlighting(index, label: label)
    let key = key(homeless: lifted.homeless)
    let highlight = lifted.moved(down: key.height)
    guard lifted.homeless != nil else {
      var drawing = Drawing(after: known.head)
      drawMarks(highlight, known: known, into: &drawing)
      drawLabels(of: highlight, into: &drawing)
      drawing.append(known.tail, 0..<known.tail.bytes.count)
      return drawing.markup.markup
    }
    let scene = scene.moved(down: key.height)
    var drawing = head(of: scene, below: key)
    if key.height == known.height {
      drawMarks(highlight, known: known, into: &drawing)
    } else {
      for (place, mark) in scene.marks.enumerated()
      where place != highlight.mark?.place && !mark.isHidden {
        Self.draw(mark, into: &drawing)
      }
      if let last = highlight.mark { Self.draw(last.mark, into: &drawing) }
    }
    drawLabels(of: highlight, into: &drawing)
    drawNames(below: key, into: &drawing)
    return drawing.finished()
  }

  private func rates(below key: ChartKey) -> LinearScale {
    LinearScale(domain: high.domain, start: high.start + key.height, end: high.end + key.height)
  }

  /// The beginning of the drawing: the key, the axes, the limits.
  private func head(of scene: FunnelScene, below key: ChartKey) -> Drawing {
    let y = rates(below: key)
    let titleHeight = plot.casesTitle.isEmpty ? 0.0 : 17
    var drawing = Drawing(
      "chart-funnel", width: Self.width, height: y.start + 24 + titleHeight, caption: plot.caption)
    key.draw(into: &drawing)
    axis.draw(into: &drawing, scale: y, right: x.end)
    drawCases(into: &drawing, at: y.start)
    drawLimits(of: scene, centre: y(data.centre), into: &drawing)
    return drawing
  }

  /// The names of the lines, beside their ends.
  private func drawNames(below key: ChartKey, into drawing: inout Drawing) {
    let y = rates(below: key)
    SideLabels(labels: names.map { $0.label.moved(to: y($0.rate)) })
      .draw(into: &drawing, edge: x.end, within: y.end...y.start)
  }

  private func drawLabels(of highlight: FunnelScene.Highlight, into drawing: inout Drawing) {
    for label in highlight.labels {
      drawing.text(
        label.text, x: label.middle.x, middle: label.middle.y, anchor: .middle, look: label.look,
        full: label.full)
    }
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

  /// The marks as they are known, but for the one that stands out, which comes last.
  private func drawMarks(
    _ highlight: FunnelScene.Highlight, known: FunnelBackdrop.Common, into drawing: inout Drawing
  ) {
    guard let last = highlight.mark else {
      return drawing.append(known.marks, 0..<known.marks.bytes.count)
    }
    drawing.append(known.marks, 0..<(last.place == 0 ? 0 : known.ends[last.place - 1]))
    drawing.append(known.marks, known.ends[last.place]..<known.marks.bytes.count)
    Self.draw(last.mark, into: &drawing)
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

/// What stands inside a funnel plot, at its place: curves, marks and their labels.
struct FunnelScene {
  /// A point with its place.
  struct Mark {
    var place: Point
    var point: FunnelPlot.Point
    var isHighlighted: Bool
    /// Whether the rate lies below the centre.
    var isLow: Bool

    /// Which marks get their labels first; nil for those whose labels are not drawn.
    var rank: Int? {
      guard !point.label.isEmpty else { return nil }
      if isHighlighted { return 0 }
      return point.standing == .clear ? 1 : point.standing == .watch ? 2 : nil
    }
  }

  /// A mark's label and the middle of it.
  struct Label {
    var text: String
    var full: String
    var middle: Point
    var look: Look
  }

  private(set) var inner: [[Point]]
  private(set) var outer: [[Point]]
  private(set) var marks: [Mark]
  private(set) var labels: [Label] = []

  /// The label of the highlighted mark, if there was no room for it.
  private(set) var homeless: String?

  init(_ data: FunnelData, _ curves: FunnelCurves, x: LinearScale, y: LinearScale) {
    func place(_ curve: [FunnelCurves.Sample]) -> [[Point]] {
      FunnelCurves.clipped(curve, to: y.domain).map { part in
        part.map { Point(x: x($0.cases), y: y($0.rate)) }
      }
    }
    inner = curves.inner.flatMap(place)
    outer = curves.outer.flatMap(place)
    marks = data.points.map { item in
      Mark(
        place: Point(x: x(item.cases), y: y(item.rate)), point: item.point,
        isHighlighted: item.isHighlighted, isLow: item.rate < data.centre)
    }
    placeLabels(
      in: Box(x: x.start...x.end, y: y.end...y.start), centre: y(data.centre), right: x.end)
  }

  private mutating func placeLabels(in bounds: Box, centre: Double, right: Double) {
    let middle = [Point(x: bounds.x.lowerBound, y: centre), Point(x: right, y: centre)]
    var room = PointLabels(
      bounds: bounds, marks: marks.map(\.place), lines: inner + outer + [middle])
    let ranked = marks.filter { $0.rank != nil }
      .sorted { ($0.rank ?? 0, -$0.place.x, $0.place.y) < ($1.rank ?? 0, -$1.place.x, $1.place.y) }
    for mark in ranked {
      let text = TextWidth.fit(mark.point.label, into: 130, bold: mark.isHighlighted)
      let width = TextWidth.of(text, bold: true)
      if let middle = room.place(width: width, at: mark.place) {
        labels.append(
          Label(
            text: text, full: mark.point.label, middle: middle,
            look: mark.isHighlighted ? .seriesText : .note))
      } else if mark.isHighlighted {
        homeless = mark.point.label
      }
    }
  }

  /// The same scene further down.
  func moved(down distance: Double) -> FunnelScene {
    var scene = self
    func move(_ curve: [Point]) -> [Point] { curve.map { Point(x: $0.x, y: $0.y + distance) } }
    scene.inner = inner.map(move)
    scene.outer = outer.map(move)
    for index in marks.indices { scene.marks[index].place.y += distance }
    for index in labels.indices { scene.labels[index].middle.y += distance }
    return scene
  }
}

/// What stands inside a funnel plot, at its place: curves, marks and their labels.
struct FunnelScene {
  /// A point with its place.
  struct Mark {
    /// Its place among the plot's points.
    let index: Int
    var place: Point
    var point: FunnelPlot.Point
    var isHighlighted = false
    /// Whether the rate lies below the centre.
    var isLow: Bool

    /// Whether it has no label and another one like it lies at its place. Numbers of deals are small, so that there
    /// are not many places, however many points.
    var isHidden = false

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
  /// Where labels can stand.
  private let room: PointLabels

  /// The indices of the points, in the order of the marks.
  private let indices: [Int]

  /// The marks that have a label, whichever point stands out.
  private let named: [Mark]

  init(_ data: FunnelData, _ curves: FunnelCurves, x: LinearScale, y: LinearScale) {
    func place(_ curve: [FunnelCurves.Sample]) -> [[Point]] {
      FunnelCurves.clipped(curve, to: y.domain).map { part in
        part.map { Point(x: x($0.cases), y: y($0.rate)) }
      }
    }
    inner = curves.inner.flatMap(place)
    outer = curves.outer.flatMap(place)
    var spots: Set<Spot> = []
    marks = data.points.map { item in
      var mark = Mark(
        index: item.index, place: Point(x: x(item.cases), y: y(item.rate)), point: item.point,
        isLow: item.rate < data.centre)
      mark.isHidden = item.point.label.isEmpty && !spots.insert(Spot(mark)).inserted
      return mark
    }
    indices = marks.map(\.index)
    named = marks.filter { $0.rank != nil }
    let centre = y(data.centre)
    let middle = [Point(x: x.start, y: centre), Point(x: x.end, y: centre)]
    room = PointLabels(
      bounds: Box(x: x.start...x.end, y: y.end...y.start),
      marks: marks.filter { !$0.isHidden }.map(\.place),
      lines: inner + outer + [middle])
  }

  /// Where a mark without a label lies, and what it looks like.
  private struct Spot: Hashable {
    let x, y: Double
    let standing: FunnelPlot.Standing
    let isLow: Bool

    init(_ mark: Mark) {
      (x, y) = (mark.place.x, mark.place.y)
      (standing, isLow) = (mark.point.standing, mark.isLow)
    }
  }

  /// A point that stands out, and the labels that have room then.
  struct Highlight {
    /// The mark and its place among `marks`; nil where no point stands out.
    var mark: (mark: Mark, place: Int)?
    var labels: [Label] = []
    /// The label of the mark, if it found no room.
    var homeless: String?

    /// The same, lower in the drawing.
    func moved(down distance: Double) -> Highlight {
      var highlight = self
      highlight.mark?.mark.place.y += distance
      for index in labels.indices { highlight.labels[index].middle.y += distance }
      return highlight
    }
  }

  /// Lets a point stand out, called `label` or else what it is called anyway, and finds room for labels.
  func highlighting(_ index: Int?, label: String?) -> Highlight {
    var highlight = Highlight()
    var named = named
    if let place = indices.firstIndex(where: { $0 == index }) {
      var mark = marks[place]
      mark.isHighlighted = true
      mark.point.label = label ?? mark.point.label
      highlight.mark = (mark, place)
      named.removeAll { $0.index == mark.index }
      if mark.rank != nil { named.append(mark) }
    }
    placeLabels(of: named, on: &highlight)
    return highlight
  }

  private func placeLabels(of named: [Mark], on highlight: inout Highlight) {
    var room = room
    let ranked = named.sorted {
      ($0.rank ?? 0, -$0.place.x, $0.place.y) < ($1.rank ?? 0, -$1.place.x, $1.place.y)
    }
    for mark in ranked {
      let text = TextWidth.fit(mark.point.label, into: 130, bold: mark.isHighlighted)
      let width = TextWidth.of(text, bold: true)
      if let middle = room.place(width: width, at: mark.place) {
        highlight.labels.append(
          Label(
            text: text, full: mark.point.label, middle: middle,
            look: mark.isHighlighted ? .seriesText : .note))
      } else if mark.isHighlighted {
        highlight.homeless = mark.point.label
      }
    }
  }

  /// The same curves and marks, lower in the drawing.
  func moved(down distance: Double) -> FunnelScene {
    var scene = self
    func move(_ curve: [Point]) -> [Point] { curve.map { Point(x: $0.x, y: $0.y + distance) } }
    scene.inner = inner.map(move)
    scene.outer = outer.map(move)
    for index in marks.indices { scene.marks[index].place.y += distance }
    return scene
  }
}

import RaporMarkup

/// The `d` of an SVG path: lines and shapes, which know neither scales nor figures.
struct Path: ~Copyable {
  /// The commands so far.
  private(set) var data: MarkupBuffer

  /// Makes an empty path.
  init() { data = MarkupBuffer() }

  /// Makes an empty path with room for the commands of so many points.
  init(points: Int) { data = MarkupBuffer(capacity: points * 14) }

  /// Whether there is nothing to draw.
  var isEmpty: Bool { data.count == 0 }

  /// Begins a new line.
  mutating func move(to point: Point) { command("M", point) }

  /// Draws on to a point.
  mutating func line(to point: Point) { command("L", point) }

  /// Adds a straight line from one point to another.
  mutating func segment(from start: Point, to end: Point) {
    move(to: start)
    if start.y == end.y {
      data.append("H")
      data.append(coordinate: end.x)
    } else if start.x == end.x {
      data.append("V")
      data.append(coordinate: end.y)
    } else {
      line(to: end)
    }
  }

  /// Adds a point, which a round line cap makes a dot.
  mutating func dot(at point: Point) {
    move(to: point)
    data.append("h0")
  }

  /// Adds a line through the points, broken where one is missing.
  ///
  /// - Returns: the points that have no neighbour, and so no line.
  mutating func line(through points: [Point?]) -> [Point] {
    var lonely: [Point] = []
    var isDrawing = false
    for (index, point) in points.enumerated() {
      guard let point else {
        isDrawing = false
        continue
      }
      let hasNext = index + 1 < points.count && points[index + 1] != nil
      if isDrawing {
        line(to: point)
      } else if hasNext {
        move(to: point)
        isDrawing = true
      } else {
        lonely.append(point)
      }
    }
    return lonely
  }

  private mutating func command(_ letter: StaticString, _ point: Point) {
    data.append(letter)
    data.append(coordinate: point.x)
    data.append(" ")
    data.append(coordinate: point.y)
  }
}

/// A mark with a shape of its own, so that colour is never the only sign.
enum Symbol {
  case diamond, triangleUp, triangleDown

  /// How far a symbol reaches from its middle.
  static let reach = 6.0

  /// The outline around a point.
  func path(at centre: Point) -> Path {
    var path = Path()
    add(to: &path, at: centre)
    return path
  }

  /// Adds the outline around a point.
  func add(to path: inout Path, at centre: Point) {
    let corners: [(Double, Double)] =
      switch self {
      case .diamond: [(0, -6), (6, 0), (0, 6), (-6, 0)]
      case .triangleUp: [(0, -6), (5.5, 4), (-5.5, 4)]
      case .triangleDown: [(0, 6), (5.5, -4), (-5.5, -4)]
      }
    for (index, (dx, dy)) in corners.enumerated() {
      let corner = Point(x: centre.x + dx, y: centre.y + dy)
      if index == 0 { path.move(to: corner) } else { path.line(to: corner) }
    }
    path.close()
  }
}

extension Path {
  /// Closes the line that was begun last.
  mutating func close() { data.append("Z") }
}

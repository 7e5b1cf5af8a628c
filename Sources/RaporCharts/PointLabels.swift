/// A rectangle of a drawing.
struct Box: Equatable {
  var x: ClosedRange<Double>
  var y: ClosedRange<Double>

  /// Makes a box from its sides.
  init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
    self.x = x
    self.y = y
  }

  /// The box around a point.
  init(around centre: Point, width: Double, height: Double) {
    x = (centre.x - width / 2)...(centre.x + width / 2)
    y = (centre.y - height / 2)...(centre.y + height / 2)
  }

  func overlaps(_ other: Box) -> Bool { x.overlaps(other.x) && y.overlaps(other.y) }

  func contains(_ other: Box) -> Bool {
    x.contains(other.x.lowerBound) && x.contains(other.x.upperBound)
      && y.contains(other.y.lowerBound) && y.contains(other.y.upperBound)
  }

  /// Whether the straight line between two points, the second not left of the first, meets the box.
  func meets(_ start: Point, _ end: Point) -> Bool {
    let from = max(start.x, x.lowerBound)
    let to = min(end.x, x.upperBound)
    guard from <= to else { return false }
    func height(at x: Double) -> Double {
      end.x > start.x ? start.y + (x - start.x) / (end.x - start.x) * (end.y - start.y) : start.y
    }
    let (first, last) = (height(at: from), height(at: to))
    return max(first, last) >= y.lowerBound && min(first, last) <= y.upperBound
  }
}

/// Finds room for labels beside their points.
struct PointLabels {
  /// Where labels may be.
  let bounds: Box

  /// Lines that a label should keep off if it can.
  let lines: [[Point]]

  /// What labels must keep off: marks, and labels that have their place.
  private var taken: [Box]

  init(bounds: Box, marks: [Point], lines: [[Point]]) {
    self.bounds = bounds
    self.lines = lines
    taken = marks.map { Box(around: $0, width: 10, height: 10) }
  }

  /// Finds room right, left, above or below a point, rather where no line runs.
  ///
  /// - Returns: the middle of the label, nil if there is no room.
  mutating func place(width: Double, at point: Point) -> Point? {
    let height = 15.0
    let aside = width / 2 + 11
    let offsets: [(Double, Double)] = [
      (aside, 0), (-aside, 0), (0, -16), (0, 16), (aside, -9), (-aside, -9), (aside, 9),
      (-aside, 9),
    ]
    let free = offsets.map { Point(x: point.x + $0.0, y: point.y + $0.1) }.filter { middle in
      let box = Box(around: middle, width: width, height: height)
      return bounds.contains(box) && !taken.contains { $0.overlaps(box) }
    }
    let best = free.first { middle in
      let box = Box(around: middle, width: width, height: height - 4)
      return !lines.contains { line in
        zip(line, line.dropFirst()).contains { box.meets($0, $1) }
      }
    }
    guard let middle = best ?? free.first else { return nil }
    taken.append(Box(around: middle, width: width + 4, height: height))
    return middle
  }
}

/// Labels at the right of a plot, each beside what it names.
struct SideLabels {
  /// One label and the height at which it belongs.
  struct Label {
    var text: String
    var y: Double
    var look: Look
    /// Whether the text is drawn bold.
    var isBold = false
    /// Whether it names what the label before it names already, and so needs no leader.
    var isSecond = false

    /// The same label at another height.
    func moved(to y: Double) -> Label {
      var label = self
      label.y = y
      return label
    }
  }

  /// The height of a line of text.
  static let line = 15.0

  /// The room between the plot and the labels, in which a leader runs where a label had to move.
  static let gap = 11.0

  /// The widest a label may be; a wider one belongs into the key.
  static let limit = 112.0

  /// The labels, in order of preference where two belong at the same height.
  var labels: [Label] = []

  /// Whether a text is short enough to stand at the side.
  static func hasRoom(for text: String) -> Bool { TextWidth.of(text, bold: true) <= limit }

  /// The width of the labels with their gap, 0 without labels.
  var width: Double {
    let widest = labels.map { TextWidth.of($0.text, bold: $0.isBold) }.max()
    return widest.map { ($0 + Self.gap).rounded(.up) } ?? 0
  }

  /// Moves labels apart so that none touches another, each as near to its line as can be, and all
  /// lie within `bounds`.
  ///
  /// Labels that would touch form a block around their mean height (pool adjacent violators).
  ///
  /// - Returns: the heights of the labels' middles, in the order of the labels.
  func heights(within bounds: ClosedRange<Double>) -> [Double] {
    let order = labels.indices.sorted { (labels[$0].y, $0) < (labels[$1].y, $1) }
    let room = bounds.upperBound - bounds.lowerBound
    let line = min(Self.line, room / Double(max(labels.count - 1, 1)))
    var blocks: [(mean: Double, count: Double)] = []
    for (rank, index) in order.enumerated() {
      var block = (mean: labels[index].y - Double(rank) * line, count: 1.0)
      while let above = blocks.last, above.mean > block.mean {
        blocks.removeLast()
        let count = above.count + block.count
        block = ((above.mean * above.count + block.mean * block.count) / count, count)
      }
      blocks.append(block)
    }
    let last = bounds.lowerBound + room - Double(max(labels.count - 1, 0)) * line
    let tops = blocks.flatMap { Array(repeating: $0.mean, count: Int($0.count)) }
    var heights = labels.map(\.y)
    for (rank, (index, top)) in zip(order, tops).enumerated() {
      heights[index] = min(max(top, bounds.lowerBound), last) + Double(rank) * line
    }
    return heights
  }

  /// Draws the labels beside a plot that ends at `edge`.
  func draw(into drawing: inout Drawing, edge: Double, within bounds: ClosedRange<Double>) {
    let heights = heights(within: bounds)
    var leaders = Path()
    for (label, height) in zip(labels, heights) where !label.isSecond && abs(label.y - height) > 9 {
      leaders.segment(
        from: Point(x: edge + 1, y: label.y), to: Point(x: edge + Self.gap - 2, y: height))
    }
    drawing.path(.leader, leaders)
    for (label, height) in zip(labels, heights) {
      drawing.text(label.text, x: edge + Self.gap, middle: height, look: label.look)
    }
  }
}

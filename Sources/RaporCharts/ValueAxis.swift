/// The vertical axis of a plot: ticks with their labels at the left, and light lines across.
struct ValueAxis {
  /// The ticks.
  let ticks: Ticks

  /// The tick labels, as many as ticks; repeated ones are empty.
  private let labels: [String]

  /// The room that the labels take at the left of the plot.
  let width: Double

  /// Makes an axis; `label` writes a tick's figure.
  init(_ ticks: Ticks, label: (Double) -> String) {
    self.ticks = ticks
    var labels: [String] = []
    var previous = ""
    for figure in ticks.figures {
      // Two ticks that round to the same words would contradict each other.
      let text = TextWidth.fit(label(figure), into: 100)
      labels.append(text == previous ? "" : text)
      previous = text
    }
    self.labels = labels
    width = ((labels.map { TextWidth.of($0) }.max() ?? 0) + 8).rounded(.up)
  }

  /// Draws lines from `width` to `right`, the one at zero stronger, and the labels.
  func draw(into drawing: inout Drawing, scale: LinearScale, right: Double) {
    var grid = Path()
    var zero = Path()
    for figure in ticks.figures {
      let y = scale(figure)
      let (start, end) = (Point(x: width, y: y), Point(x: right, y: y))
      if figure == 0 {
        zero.segment(from: start, to: end)
      } else {
        grid.segment(from: start, to: end)
      }
    }
    drawing.path(.grid, grid)
    drawing.path(.axis, zero)
    drawing.group(.note, anchor: .end) { drawing in
      for (figure, label) in zip(ticks.figures, labels) {
        drawing.text(label, x: width - 8, middle: scale(figure))
      }
    }
  }
}

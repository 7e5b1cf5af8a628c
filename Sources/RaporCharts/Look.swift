/// How one kind of thing in a chart looks: the one place for class names and what they mean.
struct Look: Sendable {
  /// The class in the drawing.
  let name: StaticString

  private let fill: Ink?
  private let stroke: Ink?
  private let more: StaticString

  private init(
    _ name: StaticString, fill: Ink? = nil, stroke: Ink? = nil, _ more: StaticString = ""
  ) {
    self.name = name
    self.fill = fill
    self.stroke = stroke
    self.more = more
  }

  /// The rule of the style sheet, one line.
  var css: String {
    let fill = self.fill.map { "var(\($0.property))" } ?? "none"
    let stroke = self.stroke.map { "stroke:var(\($0.property));" } ?? ""
    return ".chart .\(name){fill:\(fill);\(stroke)\(more)}\n"
  }
}

// Lines.
extension Look {
  static let grid = Look("c-grid", stroke: .grid)
  static let axis = Look("c-axis", stroke: .axis)
  static let leader = Look("c-leader", stroke: .axis, "stroke-width:.75")
  static let series = Look(
    "c-series", stroke: .series, "stroke-width:2;stroke-linejoin:round;stroke-linecap:round")
  static let comparison = Look(
    "c-comparison", stroke: .comparison, "stroke-width:1.5;stroke-dasharray:5 3")
  static let target = Look("c-target", stroke: .target, "stroke-width:1.5;stroke-dasharray:9 3")
  static let limit = Look("c-limit", stroke: .limit, "stroke-dasharray:2 3")
  static let outerLimit = Look("c-outer-limit", stroke: .limit, "stroke-dasharray:7 3")
  static let centre = Look("c-centre", stroke: .limit)
  static let since = Look("c-since", stroke: .target, "stroke-dasharray:1 3")
}

// Marks.
extension Look {
  static let dots = Look("c-dots", stroke: .series, "stroke-width:5;stroke-linecap:round")
  static let comparisonDots = Look(
    "c-comparison-dots", stroke: .comparison, "stroke-width:4;stroke-linecap:round")
  static let current = Look("c-current", fill: .series, stroke: .surface, "stroke-width:1.5")
  static let signal = Look("c-signal", fill: .surface, stroke: .signal, "stroke-width:2")
  static let beginning = Look("c-beginning", fill: .target, stroke: .surface)
  static let bar = Look("c-bar", fill: .bar)
  static let mainBar = Look("c-main-bar", fill: .series)
  static let less = Look("c-less", fill: .surface, stroke: .bar, "stroke-width:1.5")
  static let targetTick = Look("c-target-tick", fill: .target, stroke: .surface)
  static let pace = Look("c-pace", fill: .surface, stroke: .target, "stroke-width:1.5")
  static let band1 = Look("c-band1", fill: .band1)
  static let band2 = Look("c-band2", fill: .band2)
  static let band3 = Look("c-band3", fill: .band3)
  static let peer = Look("c-peer", fill: .surface, stroke: .bar, "stroke-width:1.5")
  static let watch = Look("c-watch", fill: .surface, stroke: .signal, "stroke-width:1.5")
  static let clear = Look("c-clear", fill: .signal)
  static let ring = Look("c-ring", stroke: .series, "stroke-width:2")
  static let area = Look("c-area", "pointer-events:all")
}

// Text.
extension Look {
  static let note = Look("c-note", fill: .muted)
  static let strong = Look("c-strong", fill: .text, "font-weight:600")
  static let seriesText = Look("c-series-text", fill: .series, "font-weight:600")
  static let comparisonText = Look("c-comparison-text", fill: .comparison)
  static let targetText = Look("c-target-text", fill: .target)
  static let signalText = Look("c-signal-text", fill: .signal, "font-weight:600")
}

extension Look {
  /// All looks, in the order of the style sheet.
  static let all: [Look] = [
    grid, axis, leader, series, comparison, target, limit, outerLimit, centre, since, dots,
    comparisonDots, current, signal, beginning, bar, mainBar, less, targetTick, pace, band1, band2,
    band3,
    peer,
    watch, clear, ring, area, note, strong, seriesText, comparisonText, targetText, signalText,
  ]
}

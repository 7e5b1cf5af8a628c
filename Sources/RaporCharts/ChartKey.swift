/// Says above a plot what its lines and marks are, where a direct label has no room.
struct ChartKey {
  /// What is shown before the text of an entry.
  enum Sample {
    case none
    case line(Look)
    case dot
    case symbol(Symbol, Look)
    case tick
    case box(Look)
  }

  /// One entry.
  struct Entry {
    var sample: Sample
    var text: String
    var look: Look?
    /// Whether the text is drawn bold.
    var isBold = false
  }

  private struct Placed {
    var entry: Entry
    var text: String
    var x: Double
    var row: Int
  }

  /// The height of a row.
  static let row = 19.0

  private static let gap = 14.0
  private var placed: [Placed] = []

  /// The height of all rows, 0 without entries.
  private(set) var height = 0.0

  /// Lays entries out from left to right, in as many rows as they need.
  init(_ entries: [Entry], width: Double) {
    var (x, row) = (0.0, 0)
    for entry in entries where !entry.text.isEmpty {
      let sample = Self.width(of: entry.sample)
      let text = TextWidth.fit(entry.text, into: width - sample, bold: entry.isBold)
      let needed = sample + TextWidth.of(text, bold: entry.isBold)
      if x > 0, x + needed > width { (x, row) = (0, row + 1) }
      placed.append(Placed(entry: entry, text: text, x: x, row: row))
      x += needed + Self.gap
      height = Double(row + 1) * Self.row
    }
  }

  /// Draws the key at the top left of the drawing.
  func draw(into drawing: inout Drawing) {
    for item in placed {
      let middle = (Double(item.row) + 0.5) * Self.row - 1
      draw(item.entry.sample, at: Point(x: item.x, y: middle), into: &drawing)
      drawing.text(
        item.text, x: item.x + Self.width(of: item.entry.sample), middle: middle,
        look: item.entry.look, full: item.entry.text)
    }
  }

  private func draw(_ sample: Sample, at start: Point, into drawing: inout Drawing) {
    let middle = Point(x: start.x + 7, y: start.y)
    var path = Path()
    switch sample {
    case .none: break
    case .line(let look):
      path.segment(from: start, to: Point(x: start.x + 24, y: start.y))
      drawing.path(look, path)
    case .dot: drawing.circle(.current, at: middle, radius: 4.5)
    case .symbol(let symbol, let look): drawing.path(look, symbol.path(at: middle))
    case .tick: drawing.targetTick(x: start.x + 2, from: start.y - 7, to: start.y + 7)
    case .box(let look):
      drawing.rectangle(look, x: start.x, y: start.y - 5, width: 14, height: 10)
    }
  }

  private static func width(of sample: Sample) -> Double {
    switch sample {
    case .none: 0
    case .line: 30
    case .tick: 9
    case .dot, .symbol, .box: 20
    }
  }
}

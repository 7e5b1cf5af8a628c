import Foundation
import FoundationXML
import RaporMarkup

@testable import RaporCharts

/// A drawing read back: what an XML parser makes of it, and where its parts lie.
final class DrawnSVG: NSObject, XMLParserDelegate {
  /// A text with the room it takes by the estimate.
  struct Text {
    var string: String
    var box: Box
  }

  private(set) var isWellFormed = false
  private(set) var width = 0.0
  private(set) var height = 0.0
  private(set) var points: [Point] = []
  private(set) var texts: [Text] = []
  private(set) var ids: [String] = []
  private(set) var labelledBy: [String] = []
  private(set) var classes: Set<String> = []
  private(set) var elements: [String] = []
  /// The attributes that hold numbers, as they were written.
  private(set) var numbers: [String] = []

  private var open: [(name: String, attributes: [String: String])] = []
  private var string = ""

  init(_ svg: Markup) {
    super.init()
    let parser = XMLParser(data: Data(svg.bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append((name, attributes))
    elements.append(name)
    ids += attributes["id"].map { [$0] } ?? []
    classes.formUnion((attributes["class"] ?? "").split(separator: " ").map(String.init))
    numbers += ["viewBox", "x", "y", "width", "height", "cx", "cy", "r", "d"].compactMap {
      attributes[$0]
    }
    func number(_ key: String) -> Double { attributes[key].flatMap(Double.init) ?? .nan }
    switch name {
    case "svg":
      let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      if box.count == 4 { (width, height) = (box[2], box[3]) }
      labelledBy = (attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
    case "rect":
      points.append(Point(x: number("x"), y: number("y")))
      points.append(Point(x: number("x") + number("width"), y: number("y") + number("height")))
    case "circle":
      let (x, y, radius) = (number("cx"), number("cy"), number("r"))
      points += [Point(x: x - radius, y: y - radius), Point(x: x + radius, y: y + radius)]
    case "path": addPath(attributes["d"] ?? "")
    case "text": string = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if open.last?.name == "text" { string += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "text" { addText() }
    open.removeLast()
  }

  private func addText() {
    func inherited(_ key: String) -> String? {
      open.last { $0.attributes[key] != nil }?.attributes[key]
    }
    let isBold = ["c-strong", "c-series-text", "c-signal-text"].contains(inherited("class") ?? "")
    let width = TextWidth.of(string, bold: isBold)
    let x = Double(inherited("x") ?? "") ?? .nan
    let y = Double(inherited("y") ?? "") ?? .nan
    let start =
      switch inherited("text-anchor") {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    guard !start.isNaN, !y.isNaN else { return points.append(Point(x: .nan, y: .nan)) }
    // From the top of a capital letter to the end of a descender.
    texts.append(
      Text(string: string, box: Box(x: start...(start + width), y: (y - 9.5)...(y + 2.8))))
  }

  /// Reads the commands that drawings use: M and L with a point, H, V, h and Z.
  private func addPath(_ data: String) {
    var at = Point(x: 0, y: 0)
    var rest = Substring(data)
    while let command = rest.popFirst() {
      let numbers = rest.prefix { !$0.isLetter }
      rest = rest[numbers.endIndex...]
      let values = numbers.split(separator: " ").map { Double($0) ?? .nan }
      switch (command, values.count) {
      case ("M", 2), ("L", 2): at = Point(x: values[0], y: values[1])
      case ("H", 1): at.x = values[0]
      case ("V", 1): at.y = values[0]
      case ("h", 1): at.x += values[0]
      case ("Z", 0): break
      default: at = Point(x: .nan, y: .nan)
      }
      points.append(at)
    }
  }
}

extension DrawnSVG {
  /// What is wrong with the drawing; empty when it is sound.
  var faults: [String] {
    var faults: [String] = isWellFormed ? [] : ["not well-formed"]
    if ids.count != Set(ids).count { faults.append("an id twice") }
    if labelledBy.isEmpty || !Set(labelledBy).isSubset(of: ids) { faults.append("no name") }
    let page = Box(x: -0.06...(width + 0.06), y: -0.06...(height + 0.06))
    for point in points where !(page.x.contains(point.x) && page.y.contains(point.y)) {
      faults.append("a mark at \(point.x), \(point.y) outside \(width) × \(height)")
    }
    for (index, text) in texts.enumerated() {
      if !page.contains(text.box) { faults.append("'\(text.string)' outside: \(text.box)") }
      for other in texts[..<index] where other.box.overlaps(text.box) {
        faults.append("'\(other.string)' under '\(text.string)'")
      }
    }
    return faults
  }
}

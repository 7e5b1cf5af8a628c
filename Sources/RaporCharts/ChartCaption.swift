/// What a chart is called and what it says, for those who cannot see it.
package struct ChartCaption: Hashable, Sendable {
  /// What the ids in the drawing begin with; must be unique on its page.
  package var id: String

  /// The chart's name, one short line.
  package var title: String

  /// What the chart shows, one or two sentences with the figures that matter; empty means none.
  package var description: String

  /// Makes a caption.
  package init(id: String, title: String, description: String) {
    self.id = id
    self.title = title
    self.description = description
  }

  /// The id prefix in characters that need no care in ids, links and selectors.
  ///
  /// Other bytes become `_` and two hexadecimal digits, so that different ids stay different.
  var safeID: String {
    guard !id.utf8.allSatisfy(Self.isSafe) else { return id }
    var safe: [UInt8] = []
    for byte in id.utf8 {
      guard !Self.isSafe(byte) else {
        safe.append(byte)
        continue
      }
      safe.append(UInt8(ascii: "_"))
      safe += String(byte >> 4, radix: 16).utf8
      safe += String(byte & 15, radix: 16).utf8
    }
    return String(decoding: safe, as: UTF8.self)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...0xFF:
      true
    default: false
    }
  }
}

/// HTML or SVG that is safe to put on a page, as UTF-8.
///
/// Text becomes markup only through `append(text:)`, which is the only escaping there is; anything
/// else must be a literal of the program or markup already. So raw text cannot reach a page.
package struct Markup: Hashable, Sendable {
  /// The markup's bytes, well-formed UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Makes empty markup.
  package init() {}

  /// Makes markup that shows `text` as it is.
  package init(text: String) { append(text: text) }

  /// Makes markup from a literal of the program.
  package init(literal: StaticString) { append(literal) }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The markup as a string, for tests and messages.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds markup written in the program.
  package mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds other markup.
  package mutating func append(_ other: Markup) { bytes += other.bytes }

  /// Adds a whole number.
  package mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Adds text, escaped so that it is safe between tags and inside quoted attributes.
  package mutating func append(text: some StringProtocol) {
    for byte in text.utf8 { append(escaping: byte) }
  }

  /// Adds UTF-8 text given as bytes, escaped like `append(text:)`.
  package mutating func append(textBytes: some Sequence<UInt8>) {
    for byte in textBytes { append(escaping: byte) }
  }

  /// Removes everything, keeping the memory for the next use.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Escapes `& < > " '`; control characters that HTML does not allow become U+FFFD.
  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "\""): append("&quot;")
    case UInt8(ascii: "'"): append("&#39;")
    case 0x09, 0x0A, 0x0D: bytes.append(byte)
    case 0..<0x20, 0x7F: append("\u{FFFD}")
    default: bytes.append(byte)
    }
  }
}

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

  /// Makes empty markup in the memory of `buffer`, which is left empty; `takeBytes` gives it back.
  package init(reusing buffer: inout [UInt8]) {
    swap(&bytes, &buffer)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Makes empty markup with room for so many bytes.
  package init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Hands over the bytes, which leaves this empty.
  package mutating func takeBytes() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

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

  /// Adds a part of other markup, which must be whole elements or text.
  package mutating func append(_ other: Markup, _ range: Range<Int>) {
    other.bytes.withUnsafeBufferPointer {
      append(trusted: UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// Adds a whole number.
  package mutating func append(number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(of: number.magnitude)
  }

  /// Adds a number given in tenths, with at most one decimal: 125 is `12.5`, 120 is `12`, 0 is `0`.
  package mutating func append(tenths: Int) {
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, tenth) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    if whole < 1000 { appendThreeDigits(of: whole) } else { appendDigits(of: whole) }
    guard tenth > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: tenth))
  }

  /// Adds a number below a thousand, as nearly all coordinates are.
  private mutating func appendThreeDigits(of number: UInt) {
    if number >= 100 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 100)) }
    if number >= 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10))
    }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Adds decimal digits without making a string, since a chart writes hundreds of numbers.
  private mutating func appendDigits(of number: UInt) {
    if number >= 10 { appendDigits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// Adds text, escaped so that it is safe between tags and inside quoted attributes.
  package mutating func append(text: some StringProtocol) { append(textBytes: text.utf8) }

  /// Adds text, escaped; most texts are strings, whose bytes lie together.
  package mutating func append(text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append(escaping: $0) }) == nil {
      append(textBytes: text.utf8)
    }
  }

  /// Adds UTF-8 text given as bytes, escaped like `append(text:)`.
  package mutating func append(textBytes: some Sequence<UInt8>) {
    if textBytes.withContiguousStorageIfAvailable({ append(escaping: $0) }) == nil {
      for byte in textBytes { append(escaping: byte) }
    }
  }

  /// Adds the text that `write` appends, escaped; hardly any that is put together from numbers needs it.
  package mutating func append(textBy write: (inout [UInt8]) -> Void) {
    let start = bytes.count
    write(&bytes)
    guard Markup.mustEscape(bytes, from: start) else { return }
    let text = Array(bytes[start...])
    bytes.removeSubrange(start...)
    append(textBytes: text)
  }

  private static func mustEscape(_ bytes: [UInt8], from start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count {
        if mustEscape(bytes[place]) { return true }
        place += 1
      }
      return false
    }
  }

  /// Removes everything, keeping the memory for the next use.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Adds bytes that are markup already: a template's own text.
  mutating func append(trusted markup: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Escapes text whose bytes lie together, copying what needs no escape in one go.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = text.startIndex
    for index in text.indices where Self.mustEscape(text[index]) {
      append(trusted: UnsafeBufferPointer(rebasing: text[start..<index]))
      append(escaping: text[index])
      start = index + 1
    }
    append(trusted: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether `append(escaping:)` may write anything but the byte itself.
  private static func mustEscape(_ byte: UInt8) -> Bool {
    byte < 0x40 ? escapedBelow40 >> byte & 1 == 1 : byte == 0x7F
  }

  /// A bit for each of the first 64 bytes: the control characters and `" & ' < >`.
  private static let escapedBelow40: UInt64 = 0x5000_00C4_FFFF_FFFF

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

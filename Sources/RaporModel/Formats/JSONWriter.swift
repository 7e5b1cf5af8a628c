/// Writes JSON (RFC 8259) as bytes, in the order of the calls.
package struct JSONWriter: Sendable {
  /// What is written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Begins a text.
  package init() {}

  /// The bytes of one object on a line of its own.
  package static func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var text = JSONWriter()
    text.object(members)
    return text.bytes + [UInt8(ascii: "\n")]
  }

  /// Writes an array whose elements stand on lines of their own, and ends the last line.
  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    bytes += "[".utf8
    needsComma = false
    elements(&self)
    bytes += "\n]\n".utf8
    needsComma = true
  }

  /// Writes one element of an array.
  package mutating func element(_ write: (inout JSONWriter) -> Void) {
    bytes += (needsComma ? ",\n" : "\n").utf8
    write(&self)
    needsComma = true
  }

  /// Writes an array on the same line.
  package mutating func inlineArray<Element>(
    _ elements: some Sequence<Element>, write: (Element, inout JSONWriter) -> Void
  ) {
    bytes += "[".utf8
    for (place, element) in elements.enumerated() {
      if place > 0 { bytes += ",".utf8 }
      write(element, &self)
    }
    bytes += "]".utf8
    needsComma = true
  }

  /// Writes an object, whose keys and values `members` writes in turn.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    bytes += "{".utf8
    needsComma = false
    members(&self)
    bytes += "}".utf8
    needsComma = true
  }

  /// Writes a key; its value is what is written next.
  package mutating func key(_ name: String) {
    if needsComma { bytes += ",".utf8 }
    string(name)
    bytes += ":".utf8
    needsComma = true
  }

  /// Writes a key and a text; nil is `null`.
  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  /// Writes a key and a whole number; nil is `null`.
  package mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { self.number(String(number)) } else { null() }
  }

  /// Writes a text.
  package mutating func string(_ text: String) {
    bytes += "\"".utf8
    if text.utf8.contains(where: JSONWriter.mayNeedEscape) {
      for scalar in text.unicodeScalars { append(scalar) }
    } else {
      bytes += text.utf8
    }
    bytes += "\"".utf8
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\": bytes += ["\\", scalar].map { UInt8(truncatingIfNeeded: $0.value) }
    case "\n": bytes += "\\n".utf8
    case "\r": bytes += "\\r".utf8
    case "\t": bytes += "\\t".utf8
    // Beyond what JSON asks for: these could move a terminal's cursor or break a line elsewhere.
    case "\u{0}"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": bytes += JSONWriter.escape(scalar)
    default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
    }
  }

  /// Whether a byte is, or begins, something that is not written as it is.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xE2
  }

  /// Writes a number that is already spelt as JSON spells them.
  package mutating func number(_ digits: String) { bytes += digits.utf8 }

  /// Writes `true` or `false`.
  package mutating func flag(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }

  /// Writes the word for a missing value.
  package mutating func null() { bytes += "null".utf8 }

  private static func escape(_ scalar: Unicode.Scalar) -> [UInt8] {
    let digits = String(scalar.value, radix: 16)
    return Array("\\u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)".utf8)
  }
}

/// JSON, written as bytes in the order of the calls.
struct JSONText {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Writes an array whose elements stand on lines of their own, and ends the last line.
  mutating func array(_ elements: (inout JSONText) -> Void) {
    bytes += "[".utf8
    needsComma = false
    elements(&self)
    bytes += "\n]\n".utf8
    needsComma = true
  }

  /// Writes one element of an array.
  mutating func element(_ write: (inout JSONText) -> Void) {
    bytes += (needsComma ? ",\n" : "\n").utf8
    write(&self)
    needsComma = true
  }

  /// Writes an array on the same line.
  mutating func inlineArray<Element>(
    _ elements: [Element], write: (Element, inout JSONText) -> Void
  ) {
    bytes += "[".utf8
    for (place, element) in elements.enumerated() {
      if place > 0 { bytes += ",".utf8 }
      write(element, &self)
    }
    bytes += "]".utf8
  }

  /// Writes an object, whose keys and values `members` writes in turn.
  mutating func object(_ members: (inout JSONText) -> Void) {
    bytes += "{".utf8
    needsComma = false
    members(&self)
    bytes += "}".utf8
    needsComma = true
  }

  /// Writes a key; its value is what is written next.
  mutating func key(_ name: String) {
    if needsComma { bytes += ",".utf8 }
    string(name)
    bytes += ":".utf8
    needsComma = true
  }

  /// Writes a text.
  mutating func string(_ text: String) {
    bytes += "\"".utf8
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: bytes += JSONText.escape(byte)
      default: bytes.append(byte)
      }
    }
    bytes += "\"".utf8
  }

  /// Writes a number that is already spelt as JSON spells them.
  mutating func number(_ digits: String) { bytes += digits.utf8 }

  /// Writes the word for a missing value.
  mutating func null() { bytes += "null".utf8 }

  private static func escape(_ control: UInt8) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return Array("\\u00".utf8) + [digits[Int(control >> 4)], digits[Int(control & 15)]]
  }
}

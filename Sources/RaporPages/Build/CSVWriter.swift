/// Writes rows as RFC 4180 CSV: commas, CRLF, quotes only where they are needed.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a row.
  ///
  /// A field that a spreadsheet would run as a formula gets an apostrophe in front, unless it is a
  /// number.
  mutating func row(_ fields: [String]) {
    append(fields)
    bytes += [0x0D, 0x0A]
  }

  /// Adds a row of parts that `fields` has written.
  mutating func row(written parts: [[UInt8]]) {
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += part
    }
    bytes += [0x0D, 0x0A]
  }

  /// Some fields of a row, with commas between them.
  static func fields(_ fields: [String]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(fields)
    return writer.bytes
  }

  private mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
  }

  private mutating func append(_ field: String) {
    let text = Self.looksLikeFormula(field) ? "'" + field : field
    guard text.utf8.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  private static func looksLikeFormula(_ field: String) -> Bool {
    switch field.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
      Double(field) == nil
    default: false
    }
  }
}

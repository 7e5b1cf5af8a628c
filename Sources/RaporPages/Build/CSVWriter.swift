/// Writes rows as RFC 4180 CSV: commas, CRLF, quotes only where they are needed.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []

  /// Adds a row.
  ///
  /// A field that a spreadsheet would run as a formula gets an apostrophe in front, unless it is a
  /// number.
  mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ field: String) {
    let text = Self.looksLikeFormula(field) ? "'" + field : field
    guard text.utf8.contains(where: { ",\"\r\n".utf8.contains($0) }) else {
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

  private static func looksLikeFormula(_ field: String) -> Bool {
    guard let first = field.utf8.first, "=+-@\t\r".utf8.contains(first) else { return false }
    return Double(field) == nil
  }
}

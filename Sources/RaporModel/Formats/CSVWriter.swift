/// Writes rows as CSV (RFC 4180): commas, and quotes only where they are needed.
///
/// Every CSV that Rapor makes goes through here, and may be opened in a spreadsheet: a field that one
/// would run as a formula gets an apostrophe in front. Those are the fields that begin with `=`, `+`,
/// `-`, `@`, a tab or a carriage return, unless they are plain numbers such as `-3` or `+62.5`.
package struct CSVWriter: Sendable {
  /// How a line ends.
  package enum LineEnd: String, Hashable, Sendable {
    /// As RFC 4180 and spreadsheets have it.
    case carriageReturnAndLineFeed = "\r\n"
    /// As the tools of the command line want it.
    case lineFeed = "\n"
  }

  /// What is written so far.
  package private(set) var bytes: [UInt8] = []
  private let lineEnd: LineEnd

  /// Begins a file without rows.
  package init(lineEnd: LineEnd = .carriageReturnAndLineFeed) { self.lineEnd = lineEnd }

  /// Begins a file with the names of its columns.
  package init(columns: [String], lineEnd: LineEnd = .carriageReturnAndLineFeed) {
    self.init(lineEnd: lineEnd)
    row(columns)
  }

  /// Adds a row.
  package mutating func row(_ fields: [String]) {
    append(fields)
    bytes += lineEnd.rawValue.utf8
  }

  /// Adds a row of parts that `fields` has written.
  package mutating func row(written parts: [[UInt8]]) {
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += part
    }
    bytes += lineEnd.rawValue.utf8
  }

  /// Some fields of a row, with commas between them.
  package static func fields(_ fields: [String]) -> [UInt8] {
    var writer = CSVWriter()
    writer.append(fields)
    return writer.bytes
  }

  private mutating func append(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(CSVWriter.isFormula(field) ? "'" + field : field)
    }
  }

  private mutating func append(_ field: String) {
    guard field.utf8.contains(where: CSVWriter.needsQuotes) else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  private static func isFormula(_ field: String) -> Bool {
    switch field.utf8.first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"): !isNumber(field.utf8.dropFirst())
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }

  /// Whether the bytes are digits with at most one point between them.
  private static func isNumber(_ digits: Substring.UTF8View) -> Bool {
    let point = UInt8(ascii: ".")
    let parts = digits.split(separator: point, omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

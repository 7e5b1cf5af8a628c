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
  /// Whether the row that is being written has any field.
  private var hasFields = false

  /// Begins a file without rows.
  package init(lineEnd: LineEnd = .carriageReturnAndLineFeed) { self.lineEnd = lineEnd }

  /// Begins a file with the names of its columns.
  package init(columns: [String], lineEnd: LineEnd = .carriageReturnAndLineFeed) {
    self.init(lineEnd: lineEnd)
    row(columns)
  }

  /// Begins a file in the memory of `buffer`, which is left empty; `takeBytes` gives it back.
  package init(reusing buffer: inout [UInt8]) {
    self.init()
    swap(&bytes, &buffer)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Makes room for so many bytes in all.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Hands over the bytes, which leaves this empty.
  package mutating func takeBytes() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  /// Adds a row.
  package mutating func row(_ fields: [String]) {
    for text in fields { field(text) }
    endRow()
  }

  /// Adds a field to the row that is being written.
  package mutating func field(_ text: String) {
    separate()
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    protect(from: start)
  }

  /// Adds a field to the row that is being written: what `write` appends.
  package mutating func field(_ write: (inout [UInt8]) -> Void) {
    separate()
    let start = bytes.count
    write(&bytes)
    protect(from: start)
  }

  /// Adds a plain number to the row that is being written, which needs neither quotes nor an apostrophe: what
  /// `write` appends.
  package mutating func number(_ write: (inout [UInt8]) -> Void) {
    separate()
    write(&bytes)
  }

  /// Adds fields to the row that is being written, as `fields` wrote them.
  package mutating func fields(written: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: written)
  }

  /// Adds numbers, the last `decimals` digits of each after a point.
  package mutating func numbers(_ numbers: Span<Int64>, decimals: [Int]) {
    let room = numbers.count * (UnsafeMutableBufferPointer.longestDecimal + 1)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { room in
      var end = 0
      for place in numbers.indices {
        if hasFields {
          room[end] = UInt8(ascii: ",")
          end += 1
        }
        hasFields = true
        end = room.write(decimal: numbers[place], decimals: decimals[place], at: end)
      }
      bytes.append(contentsOf: room[..<end])
    }
  }

  /// Adds a word of the program to the row that is being written, which needs no quotes.
  package mutating func field(word: StaticString) {
    separate()
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Begins a part of a row that is put together later: its first field follows none.
  package mutating func beginPart() { hasFields = false }

  /// Ends the row.
  package mutating func endRow() {
    if lineEnd == .carriageReturnAndLineFeed { bytes.append(UInt8(ascii: "\r")) }
    bytes.append(UInt8(ascii: "\n"))
    hasFields = false
  }

  /// Some fields of a row, with commas between them.
  package static func fields(_ fields: [String]) -> [UInt8] {
    var writer = CSVWriter()
    for text in fields { writer.field(text) }
    return writer.bytes
  }

  private mutating func separate() {
    if hasFields { bytes.append(UInt8(ascii: ",")) }
    hasFields = true
  }

  /// Puts an apostrophe before what a spreadsheet would run, and quotes around what needs them.
  private mutating func protect(from start: Int) {
    let isPlain = bytes.withUnsafeBufferPointer { CSVWriter.isPlain($0, from: start) }
    guard !isPlain else { return }
    let isFormula = CSVWriter.isFormula(bytes[start...])
    let field = (isFormula ? [UInt8(ascii: "'")] : []) + bytes[start...]
    bytes.removeSubrange(start...)
    guard field.contains(where: CSVWriter.needsQuotes) else { return bytes += field }
    bytes.append(UInt8(ascii: "\""))
    for byte in field {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a field needs no look at what a spreadsheet would make of it, as most do.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start < bytes.count else { return true }
    switch bytes[start] {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D:
      return false
    default: break
    }
    var place = start
    while place < bytes.count {
      if needsQuotes(bytes[place]) { return false }
      place += 1
    }
    return true
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
  }

  private static func isFormula(_ field: ArraySlice<UInt8>) -> Bool {
    switch field.first {
    case UInt8(ascii: "+"), UInt8(ascii: "-"): !isNumber(field.dropFirst())
    case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0D: true
    default: false
    }
  }

  /// Whether the bytes are digits with at most one point between them.
  private static func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    let point = UInt8(ascii: ".")
    let parts = digits.split(separator: point, omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}

/// The lines above the data: an announced delimiter, lines to skip, the header.
struct CSVTop {
  var delimiter: CSVDelimiter
  /// The names of the columns up to the last that has one.
  var header: [String] = []
  /// The number of columns, those without a name at the end included.
  var width = 0
  var headerLine = 1
  var dataStart = 0
  var dataLine = 1

  /// Nil when there is no header.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ format: CSVFormat) {
    var (start, line) = (0, 1)
    var announced: CSVDelimiter?
    if let found = CSVDelimiter.announced(in: bytes) {
      (announced, start, line) = (found.0, found.length, 2)
    }
    (start, line) = Self.skip(to: format.headerLine ?? line, in: bytes, from: start, line: line)
    delimiter =
      format.delimiter ?? announced ?? CSVDelimiter.detect(in: bytes, from: start)
    var scanner = CSVScanner(bytes, delimiter: delimiter.rawValue, from: start, line: line)
    repeat {
      guard case .record = scanner.next() else { return nil }
      header = scanner.withRecord { record in (0..<record.count).map(record.text(at:)) }
      headerLine = scanner.recordLine
    } while header.allSatisfy(\.isEmpty)
    width = header.count
    while header.last == "" { header.removeLast() }
    (dataStart, dataLine) = (scanner.position, scanner.line)
  }

  private static func skip(
    to wanted: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int
  ) -> (start: Int, line: Int) {
    var (index, line) = (start, line)
    while line < wanted, index < bytes.count {
      let isPair =
        bytes[index] == ASCII.carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == ASCII.lineFeed
      if ASCII.isNewline(bytes[index]), !isPair { line += 1 }
      index += 1
    }
    return (index, line)
  }
}

package import RaporDiagnostics

/// A CSV file, opened: its format is settled and its header read.
///
/// Rows are visited by folding. The file is cut into chunks; each is folded into a state of its own,
/// and the states are merged in the order of the file. What comes out must not depend on where the
/// cuts are, so that chunks can be folded by many threads without a change to any caller.
package struct CSVFile: Sendable {
  /// What diagnostics call the file.
  package let name: String
  /// The names of the columns, trimmed, as many as there are; some may be empty or alike.
  package let header: [String]
  /// The header's line, from 1.
  package let headerLine: Int
  /// The byte between two fields.
  package let delimiter: CSVDelimiter
  /// The decoded text and how it was encoded.
  package let text: DecodedText
  /// The number of zero bytes in the text.
  package let zeroBytes: Int

  private let format: CSVFormat
  private let width: ClosedRange<Int>
  private let dataStart: Int
  private let dataLine: Int

  /// Reads the file at `path`; diagnostics call it `name`.
  ///
  /// Throws `file-not-found`, `file-unreadable`, or `no-header` when the file holds no row.
  package init(path: String, name: String, format: CSVFormat = CSVFormat()) throws(Diagnostic) {
    try self.init(FileBytes.contents(of: path, name: name), name: name, format: format)
  }

  /// Opens a file whose bytes are at hand.
  ///
  /// Throws `no-header` when there is no row that could be the header.
  package init(_ raw: [UInt8], name: String, format: CSVFormat = CSVFormat()) throws(Diagnostic) {
    let text = DecodedText(raw, encoding: format.encoding)
    guard let top = text.bytes.withUnsafeBufferPointer({ CSVTop($0, format) }) else {
      throw Diagnostic(
        .noHeader, "“\(name)” holds no header row that can be read",
        at: SourceLocation(file: name, line: format.headerLine ?? 1),
        hint: "its first line must name the columns; `header_line` says where that is")
    }
    self.name = name
    self.text = text
    zeroBytes = text.bytes.count { $0 == 0 }
    self.format = format
    header = top.header
    headerLine = top.headerLine
    delimiter = top.delimiter
    (dataStart, dataLine) = (top.dataStart, top.dataLine)
    width = header.count...max(top.width, header.count)
  }

  /// Folds all regular rows: `row` takes one into the state of its chunk, `merge` takes the state of
  /// a later chunk into that of the chunks before it.
  ///
  /// A row is regular when it has as many fields as the header (further blank ones are forgiven) and
  /// is neither blank nor a row of sums; the others are in the ledger that is returned beside the
  /// state. A record belongs to the chunk that it begins in, however long it is.
  package func fold<State>(
    _ makeState: () -> State,
    row: (inout State, CSVRecord) -> Void, merge: (inout State, consuming State) -> Void
  ) -> (state: State, ledger: CSVLedger) {
    var (total, ledger) = (makeState(), CSVLedger())
    text.bytes.withUnsafeBufferPointer { bytes in
      var reader = CSVRowReader(
        CSVScanner(bytes, delimiter: delimiter.rawValue, from: dataStart, line: dataLine),
        width: width, acceptsShortRows: format.acceptsShortRows)
      while !reader.isAtEnd {
        let end = reader.position + max(format.chunkLength, 1)
        var state = makeState()
        reader.readRows(beginningBefore: end) { row(&state, $0) }
        merge(&total, state)
      }
      ledger = reader.ledger
    }
    ledger.settleFooters()
    return (total, ledger)
  }

  /// Line and column, from 1, of a byte of the decoded text.
  package func position(ofByte offset: Int) -> (line: Int, column: Int) {
    TextPosition.advance((1, 1), over: text.bytes.prefix(offset))
  }
}

import Dispatch
import RaporModel
package import RaporDiagnostics

/// A CSV file, opened: its format is settled and its header read.
///
/// Rows are visited by folding. The text is cut into parts, one for each thread; each part is folded into
/// a state of its own, and the states are merged in the order of the file. What comes out does not depend
/// on where the cuts are.
package struct CSVFile: Sendable {
  /// What diagnostics call the file.
  package let name: String
  /// The names of the columns, trimmed, as many as there are; some may be empty or alike.
  package let header: [String]
  /// The header's line, from 1.
  package let headerLine: Int
  /// The byte between two fields.
  package let delimiter: CSVDelimiter

  let contents: CSVContents
  private let format: CSVFormat
  private let width: ClosedRange<Int>
  private let dataStart: Int
  private let dataLine: Int

  /// Opens the file at `path`; diagnostics call it `name`.
  ///
  /// Throws `file-not-found`, `file-unreadable`, or `no-header` when the file holds no row.
  package init(path: String, name: String, format: CSVFormat = CSVFormat()) throws(Diagnostic) {
    try self.init(
      CSVContents(path: path, name: name, encoding: format.encoding), name: name, format)
  }

  /// Opens a file whose bytes are at hand.
  ///
  /// Throws `no-header` when there is no row that could be the header.
  package init(_ raw: [UInt8], name: String, format: CSVFormat = CSVFormat()) throws(Diagnostic) {
    try self.init(CSVContents(raw, encoding: format.encoding), name: name, format)
  }

  private init(_ contents: CSVContents, name: String, _ format: CSVFormat) throws(Diagnostic) {
    let head = contents.decoded?.bytes ?? contents.bytes(at: 0, count: 1 << 20)
    guard let top = head.withUnsafeBufferPointer({ CSVTop($0, format) }) else {
      throw Diagnostic(
        .noHeader, "“\(name)” holds no header row that can be read",
        at: SourceLocation(file: name, line: format.headerLine ?? 1),
        hint: "its first line must name the columns; `header_line` says where that is")
    }
    self.name = name
    self.contents = contents
    self.format = format
    header = top.header
    headerLine = top.headerLine
    delimiter = top.delimiter
    (dataStart, dataLine) = (top.dataStart, top.dataLine)
    width = header.count...max(top.width, header.count)
  }

  /// Folds all regular rows: `rows` takes some into the state of their part, `merge` takes the state of
  /// a later part into that of the parts before it. The lines of a later part are counted from the number
  /// that `merge` gets beside it.
  ///
  /// A row is regular when it has as many fields as the header (further blank ones are forgiven) and
  /// is neither blank nor a row of sums; the others are in the ledger that is returned beside the
  /// state. A record belongs to the part that it begins in, however long it is.
  ///
  /// With `head`, the rows that begin in so many first bytes of the data are all. With `reading`, nobody looks
  /// at other fields than those: what is written in them need not be taken apart.
  package func fold<State: Sendable>(
    head: Int? = nil, reading: Set<Int>? = nil, _ makeState: @Sendable () -> State,
    rows: @Sendable (inout State, CSVRows) -> Void,
    merge: (inout State, consuming State, _ linesBefore: Int) -> Void
  ) -> (state: State, ledger: CSVLedger) {
    let end = head.map { dataStart + $0 } ?? .max
    if contents.isPlain {
      let unread = reading.map { read in (0..<width.upperBound).map { !read.contains($0) } }
      let folded = foldParts(to: end, unread: unread ?? [], makeState, rows, merge: merge)
      if let folded { return folded }
    }
    return foldWithCare(to: end, makeState, rows, merge: merge)
  }

  /// Folds all regular rows as `fold(head:_:rows:merge:)` does, one by one.
  package func fold<State: Sendable>(
    head: Int? = nil, _ makeState: @Sendable () -> State,
    row: @Sendable (inout State, CSVRecord) -> Void,
    merge: (inout State, consuming State, _ linesBefore: Int) -> Void
  ) -> (state: State, ledger: CSVLedger) {
    fold(
      head: head, makeState, rows: { state, rows in rows.forEach { row(&state, $0) } }, merge: merge
    )
  }
}

extension CSVFile {
  private var judge: CSVRowJudge {
    CSVRowJudge(width: width, acceptsShortRows: format.acceptsShortRows)
  }

  /// What came of a part of the text that begins with a record.
  private struct Part<State: Sendable>: Sendable {
    var state: State
    var ledger: CSVLedger
    var start: Int
    var end: CSVPartEnd
    var outcome: CSVPartReader.Outcome
  }

  /// Folds the parts side by side; nil when one of them has to be read with care.
  ///
  /// Where a part begins is a guess: at a newline, which may lie inside of quotes. The part before knows,
  /// and a part whose guess was wrong is folded again before anything is taken from it.
  private func foldParts<State: Sendable>(
    to end: Int, unread: [Bool], _ makeState: @Sendable () -> State,
    _ rows: @Sendable (inout State, CSVRows) -> Void,
    merge: (inout State, consuming State, _ linesBefore: Int) -> Void
  ) -> (state: State, ledger: CSVLedger)? {
    // The last part comes first: a part that is taken from the end leaves no other owner of its state.
    var folded = [Part<State>](
      partsFolded(to: end) { fold($0, to: $1, unread, makeState, rows) }.reversed())
    var (total, ledger) = (makeState(), CSVLedger())
    var (start, line) = (dataStart, dataLine)
    while var part = folded.popLast() {
      if part.start != start { part = fold(start, to: part.end, unread, makeState, rows) }
      guard case .whole(let end, let lines) = part.outcome else { return nil }
      ledger.append(part.ledger, linesBefore: line)
      merge(&total, (consume part).state, line)
      (start, line) = (end, line + lines)
    }
    ledger.settleFooters()
    return (total, ledger)
  }

  /// Has all threads fold parts, in the order of the text: one for each, and when it has done that, what another
  /// has not begun.
  private func partsFolded<State: Sendable>(
    to end: Int, _ fold: @Sendable (_ start: Int, _ end: CSVPartEnd) -> Part<State>
  ) -> [Part<State>] {
    let first = firstParts(to: end)
    let ends = Guarded(first)
    let parts = Guarded<[Part<State>]>([])
    DispatchQueue.concurrentPerform(iterations: first.count) { number in
      var part: CSVPartEnd? = first[number]
      while let end = part {
        let start = end.start == dataStart ? dataStart : contents.lineStart(atOrAfter: end.start)
        let folded = fold(start, end)
        parts.withLock { $0.append(folded) }
        part = first.count > 1 ? takeOver(of: ends) : nil
      }
    }
    return parts.withLock { $0.sorted { $0.end.start < $1.end.start } }
  }

  /// Half of the largest part that nobody has begun to read; nil where there is none worth a part of its own.
  private func takeOver(of ends: Guarded<[CSVPartEnd]>) -> CSVPartEnd? {
    let largest = ends.withLock {
      $0.max { $0.rest(of: contents.count) < $1.rest(of: contents.count) }
    }
    // What threads have each is merged by one of them, which takes about as long as reading a small part.
    let least = format.effort.smallestPart * 4
    guard let taken = largest?.takeHalf(of: contents.count, atLeast: least) else { return nil }
    let end = CSVPartEnd(from: taken.start, to: taken.end)
    ends.withLock { $0.append(end) }
    return end
  }

  /// A part for each thread, but none that is too small to be worth one.
  private func firstParts(to end: Int) -> [CSVPartEnd] {
    let length = max(min(contents.count, end) - dataStart, 0)
    let count = max(min(format.effort.threads, length / max(format.effort.smallestPart, 1)), 1)
    let places = (0..<count).map { dataStart + length / count * $0 } + [end]
    return (0..<count).map { CSVPartEnd(from: places[$0], to: places[$0 + 1]) }
  }

  private func fold<State: Sendable>(
    _ start: Int, to end: CSVPartEnd, _ unread: [Bool], _ makeState: () -> State,
    _ rows: (inout State, CSVRows) -> Void
  ) -> Part<State> {
    var state = makeState()
    var reader = CSVPartReader(
      contents, delimiter: delimiter.rawValue, judge, unread: unread, window: format.effort.window,
      from: start)
    let outcome = reader.readRows(beginningBefore: end) { rows(&state, $0) }
    return Part(state: state, ledger: reader.ledger, start: start, end: end, outcome: outcome)
  }

  /// Folds a text that the fast reader cannot read, with one thread.
  private func foldWithCare<State>(
    to end: Int, _ makeState: () -> State, _ rows: (inout State, CSVRows) -> Void,
    merge: (inout State, consuming State, _ linesBefore: Int) -> Void
  ) -> (state: State, ledger: CSVLedger) {
    contents.decode().bytes.withUnsafeBufferPointer { bytes in
      var total = makeState()
      var reader = CSVRowReader(
        CSVScanner(bytes, delimiter: delimiter.rawValue, from: dataStart, line: dataLine), judge)
      while !reader.isAtEnd, reader.position < end {
        var state = makeState()
        let partEnd = reader.position + max(format.effort.smallestPart, 1)
        reader.readRows(beginningBefore: min(partEnd, end)) { rows(&state, .single($0)) }
        merge(&total, state, 0)
      }
      var ledger = reader.ledger
      ledger.settleFooters()
      return (total, ledger)
    }
  }
}

extension CSVFile {
  // MARK: Looking again

  /// What had to be mended in the text; empty for one that is not decoded.
  package var text: DecodedText? { contents.decoded }

  /// Line and column, from 1, of a byte of the text.
  package func position(ofByte offset: Int) -> (line: Int, column: Int) {
    TextPosition.advance((1, 1), over: contents.bytes(at: 0, count: offset))
  }

  /// Hands out the record that begins at a byte.
  func withRecord<Result>(at offset: Int, line: Int = 1, _ body: (CSVRecord) -> Result) -> Result {
    var length = 1 << 12
    while true {
      let bytes = contents.bytes(at: offset, count: length)
      let isAll = bytes.count < length
      let result = bytes.withUnsafeBufferPointer { bytes -> Result? in
        var scanner = CSVScanner(bytes, delimiter: delimiter.rawValue, line: line)
        _ = scanner.next()
        guard scanner.position < bytes.count || isAll else { return nil }
        return scanner.withRecord(base: offset, body)
      }
      if let result { return result }
      length *= 16
    }
  }

  /// Line and column of a field of the record that begins at a byte.
  func position(ofField field: Int, inRecordAt offset: Int, line: Int) -> (line: Int, column: Int) {
    withRecord(at: offset, line: line) { $0.position(at: field) }
  }

  /// The text of a field of the record that begins at a byte.
  func text(ofField field: Int, inRecordAt offset: Int) -> String {
    withRecord(at: offset) { $0.text(at: field) }
  }

  /// The line that begins at a byte, without its newline, at most 200 characters.
  func line(at offset: Int) -> String {
    let line = contents.bytes(at: offset, count: 800).prefix { !ASCII.isNewline($0) }
    return String(String(decoding: line, as: UTF8.self).prefix(200))
  }
}

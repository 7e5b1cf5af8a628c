/// Reads the records that begin in one part of a plain text, window by window.
///
/// A record is handed out by where its fields end; one with doubled or stray quotes is taken apart by the
/// same scanner that reads with care. Whatever that finds fault with ends the fast reading: the file is
/// then read with care from its beginning.
struct CSVPartReader {
  /// What came of a part.
  enum Outcome {
    /// Where the first record of the next part begins, and how many lines this part has.
    case whole(end: Int, lines: Int)
    /// The part holds what the fast reader cannot read.
    case needsCare
  }

  private let contents: CSVContents
  private let delimiter: UInt8
  private var judge: CSVRowJudge
  private let index = SeparatorIndex()
  private let window: CSVWindow
  private var scanner: CSVScanner
  private var line = 0

  /// The longest record that is read fast.
  private static let longestRecord = 1 << 24

  /// Reads from the record that begins at the byte `start`, from which on lines are counted from 0, in
  /// windows of `length` bytes.
  init(
    _ contents: CSVContents, delimiter: UInt8, _ judge: CSVRowJudge, window length: Int,
    from start: Int
  ) {
    self.contents = contents
    self.delimiter = delimiter
    self.judge = judge
    window = CSVWindow(contents, from: start, capacity: max(length, 1))
    scanner = CSVScanner(UnsafeBufferPointer(start: nil, count: 0), delimiter: delimiter)
  }

  /// What became of the rows so far.
  var ledger: CSVLedger { judge.ledger }

  /// Visits the regular rows that begin before the byte `end`.
  mutating func readRows(
    beginningBefore end: Int, _ visit: (CSVRecord) -> Void
  ) -> Outcome {
    while window.base < end {
      window.fill()
      guard let taken = readRecords(before: end - window.base, visit) else { return .needsCare }
      let isWhole = window.isLast && (taken >= window.filled || window.base + taken >= end)
      // What is left of the text is a quote that is never closed.
      if window.isLast, !isWhole { return .needsCare }
      window.drop(taken)
      if isWhole { break }
      guard window.makeRoom(upTo: CSVPartReader.longestRecord) else { return .needsCare }
    }
    return .whole(end: window.base, lines: line)
  }

  /// Visits the records of the window that begin before `end`; gives how many bytes they have, nil when
  /// they cannot be read fast.
  private mutating func readRecords(before end: Int, _ visit: (CSVRecord) -> Void) -> Int? {
    let text = window.text
    guard let bytes = text.baseAddress, !text.isEmpty else { return 0 }
    index.fill(bytes, length: text.count, delimiter: delimiter)
    guard !index.hasOddities, !window.endsWithReturn else { return nil }
    scanner.take(text)
    var walk = SeparatorWalk(index.positions)
    let (quotes, base) = (index.quotes, window.base)
    while walk.start < end, walk.findRecord(in: text) {
      let record = CSVRecord(
        line: line, offset: base + walk.start, bytes: text, start: walk.start,
        ends: walk.ends, count: walk.fieldCount)
      if !walk.takeQuotes(quotes) {
        _ = judge.take(record, visit)
        line += 1
      } else if record.plainFields?.haveSimpleQuotes(walk.openings(quotes)) == true {
        guard readQuoted(record, walk, text, visit) else { return nil }
      } else {
        guard scanQuoted(walk, visit) else { return nil }
      }
      walk.advance()
    }
    let taken = min(walk.start, window.filled)
    let isValid = !index.hasHighBytes || UTF8Census.isValid(.init(rebasing: text[..<taken]))
    return isValid ? taken : nil
  }

  /// Visits a record whose quotes stand around whole fields; false where rows that it took in have to be
  /// looked at one by one.
  private mutating func readQuoted(
    _ record: CSVRecord, _ walk: SeparatorWalk, _ text: UnsafeBufferPointer<UInt8>,
    _ visit: (CSVRecord) -> Void
  ) -> Bool {
    let inner = text[walk.start..<walk.end].count { $0 == ASCII.lineFeed }
    let isWrongWidth = judge.take(record, visit)
    line += inner + 1
    return !isWrongWidth || inner == 0
  }

  /// Visits a record with other quotes; false where it is not what the index took it for.
  private mutating func scanQuoted(_ walk: SeparatorWalk, _ visit: (CSVRecord) -> Void) -> Bool {
    guard case .record = scanner.next(at: walk.start, line: line),
      scanner.position == walk.end + 1
    else { return false }
    let isWrongWidth = scanner.withRecord(base: window.base) { judge.take($0, visit) }
    line = scanner.line
    return !isWrongWidth || !scanner.recordSpansLines
  }
}

/// Walks over the separators of a window, record by record.
private struct SeparatorWalk {
  private let positions: UnsafeBufferPointer<UInt32>
  /// Where the record begins, and the line feed that ends it.
  private(set) var start = 0
  private(set) var end = 0
  /// The places of its separators among the positions.
  private var first = 0
  private var last = 0
  private var firstQuote = 0
  private var nextQuote = 0

  init(_ positions: UnsafeBufferPointer<UInt32>) { self.positions = positions }

  var fieldCount: Int { last - first + 1 }

  /// Where each field of the record ends.
  var ends: UnsafePointer<UInt32> {
    // There are positions where a record was found.
    positions.baseAddress.unsafelyUnwrapped + first
  }

  /// Looks for the end of the record that begins at `start`; false when it lies beyond the window.
  @inline(__always)
  mutating func findRecord(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    last = first
    while last < positions.count {
      end = Int(positions[last])
      if text[end] == ASCII.lineFeed { return true }
      last += 1
    }
    return false
  }

  /// Whether the record has a quote; takes those that open something in it.
  @inline(__always)
  mutating func takeQuotes(_ quotes: [UInt32]) -> Bool {
    firstQuote = nextQuote
    while nextQuote < quotes.count, Int(quotes[nextQuote]) < end { nextQuote += 1 }
    return nextQuote > firstQuote
  }

  /// The quotes that open something in the record.
  func openings(_ quotes: [UInt32]) -> ArraySlice<UInt32> { quotes[firstQuote..<nextQuote] }

  /// Steps over the record.
  @inline(__always)
  mutating func advance() {
    start = end + 1
    first = last + 1
  }
}

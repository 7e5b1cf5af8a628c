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
  private let unread: [Bool]

  /// The longest record that is read fast.
  private static let longestRecord = 1 << 24

  /// Reads from the record that begins at the byte `start`, from which on lines are counted from 0, in
  /// windows of `length` bytes. `unread` says by field whether nobody reads it; empty where all are read.
  init(
    _ contents: CSVContents, delimiter: UInt8, _ judge: CSVRowJudge, unread: [Bool],
    window length: Int, from start: Int
  ) {
    self.contents = contents
    self.delimiter = delimiter
    self.judge = judge
    self.unread = unread
    window = CSVWindow(contents, from: start, capacity: max(length, 1))
    scanner = CSVScanner(UnsafeBufferPointer(start: nil, count: 0), delimiter: delimiter)
  }

  /// What became of the rows so far.
  var ledger: CSVLedger { judge.ledger }

  /// Visits the regular rows that begin before the end of the part.
  mutating func readRows(
    beginningBefore end: CSVPartEnd, _ visit: (CSVRows) -> Void
  ) -> Outcome {
    while window.base < end.begin(upTo: window.base) {
      window.fill()
      let end = end.begin(upTo: window.base + window.filled)
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
  private mutating func readRecords(before end: Int, _ visit: (CSVRows) -> Void) -> Int? {
    let text = window.text
    guard let bytes = text.baseAddress, !text.isEmpty else { return 0 }
    index.fill(bytes, length: text.count, delimiter: delimiter)
    guard !index.hasOddities, !window.endsWithReturn else { return nil }
    scanner.take(text)
    var walk = RecordWalk(index, text, width: judge.width.upperBound, unread: unread)
    while walk.start < end {
      let run = walk.takeRun(before: end, line: line, base: window.base)
      if run.count > 0 {
        judge.enter(run)
        visit(.run(run))
        line += run.count
      }
      guard walk.start < end, walk.findRecord() else { break }
      guard readSingle(walk, visit) else { return nil }
      walk.advance()
    }
    let taken = min(walk.start, window.filled)
    let isValid = !index.hasHighBytes || UTF8Census.isValid(.init(rebasing: text[..<taken]))
    return isValid ? taken : nil
  }

  /// Visits a record that no run takes in; false where it cannot be read fast.
  private mutating func readSingle(_ walk: RecordWalk, _ visit: (CSVRows) -> Void) -> Bool {
    let record = walk.record(line: line, base: window.base)
    if walk.openings.isEmpty {
      _ = judge.take(record) { visit(.single($0)) }
      line += 1
      return true
    }
    guard case .simple = record.plainFields?.quotes(walk.openings) else {
      return scanQuoted(walk, visit)
    }
    let inner = walk.innerLineFeeds
    let isWrongWidth = judge.take(record) { visit(.single($0)) }
    line += inner + 1
    // Rows that a wrong quote took in have to be looked at one by one.
    return !isWrongWidth || inner == 0
  }

  /// Visits a record with other quotes; false where it is not what the index took it for.
  private mutating func scanQuoted(_ walk: RecordWalk, _ visit: (CSVRows) -> Void) -> Bool {
    guard case .record = scanner.next(at: walk.start, line: line),
      scanner.position == walk.end + 1
    else { return false }
    let isWrongWidth = scanner.withRecord(base: window.base) { record in
      judge.take(record) { visit(.single($0)) }
    }
    line = scanner.line
    return !isWrongWidth || !scanner.recordSpansLines
  }
}

/// Walks over the separators of a window, record by record.
private struct RecordWalk {
  private let text: UnsafeBufferPointer<UInt8>
  private let separators: UnsafeBufferPointer<UInt32>
  private let lineEnds: UnsafeBufferPointer<UInt32>
  private let quotes: UnsafeBufferPointer<UInt32>
  private let hasInnerLineFeeds: Bool
  private let width: Int
  /// By field, whether nobody reads it; empty where all are read.
  private let unread: [Bool]
  /// Where the record begins, and the line feed that ends it.
  private(set) var start = 0
  private(set) var end = 0
  /// The places of its separators, of its line feed and of its quotes among all of them.
  private var first = 0
  private var last = 0
  private var line = 0
  private var firstQuote = 0
  private var endQuote = 0
  /// Where the first quote is that no record before has.
  private var nextQuote: Int

  /// Begins at the first record; `width` is how many fields those of runs have, of which some are `unread`.
  init(_ index: SeparatorIndex, _ text: UnsafeBufferPointer<UInt8>, width: Int, unread: [Bool]) {
    self.text = text
    self.width = width
    self.unread = unread
    (separators, lineEnds, quotes) = (index.positions, index.lineEnds, index.quotes)
    hasInnerLineFeeds = index.hasInnerLineFeeds
    nextQuote = quotes.first.map { Int($0) } ?? .max
  }

  // MARK: Runs

  /// Takes all records up to the first one that cannot be in a run with those before it.
  mutating func takeRun(before limit: Int, line number: Int, base: Int) -> CSVRun {
    let (firstOfRun, lineOfRun) = (first, line)
    while line < lineEnds.count, start < limit {
      let last = first &+ width &- 1
      end = Int(lineEnds[line])
      guard last < separators.count, Int(separators[last]) == end, beginsRegularly else { break }
      if end > nextQuote {
        findQuotes()
        guard quotesFitIntoRun else { break }
        passQuotes()
      }
      first = last &+ 1
      line &+= 1
      start = end &+ 1
    }
    return CSVRun(
      count: line - lineOfRun, width: width, line: number, text: text, base: base,
      // There are separators where there are records.
      ends: (separators.baseAddress.unsafelyUnwrapped + firstOfRun))
  }

  /// Whether the first value is there, and none that a row of sums begins with.
  @inline(__always)
  private var beginsRegularly: Bool {
    let byte = text[start] == ASCII.quote ? text[start &+ 1] : text[start]
    return byte > ASCII.space && byte != ASCII.quote && Int(separators[first]) > start
      && !CSVRecord.mayBeginSums(byte)
  }

  @inline(__always)
  private mutating func findQuotes() {
    endQuote = firstQuote
    while endQuote < quotes.count, Int(quotes[endQuote]) < end { endQuote &+= 1 }
  }

  /// Steps over the quotes of the record.
  @inline(__always)
  private mutating func passQuotes() {
    firstQuote = endQuote
    nextQuote = firstQuote < quotes.count ? Int(quotes[firstQuote]) : .max
  }

  /// Whether the record has all its quotes around fields, or written twice in fields that nobody reads.
  private var quotesFitIntoRun: Bool {
    let fields = PlainFields(base: base, start: start, ends: ends, count: width)
    switch fields.quotes(openings) {
    case .simple: return innerLineFeeds == 0
    case .doubled(let first, let last):
      return !unread.isEmpty && (first...last).allSatisfy { unread[$0] } && innerLineFeeds == 0
    case .stray: return false
    }
  }

  private var base: UnsafePointer<UInt8> { text.baseAddress.unsafelyUnwrapped }

  // MARK: Single records

  /// Looks for the end of the record that begins at `start`; false when it lies beyond the window.
  mutating func findRecord() -> Bool {
    guard line < lineEnds.count else { return false }
    end = Int(lineEnds[line])
    last = first
    while Int(separators[last]) < end { last += 1 }
    findQuotes()
    return true
  }

  /// The record, as the index has it.
  func record(line: Int, base: Int) -> CSVRecord {
    CSVRecord(
      line: line, offset: base + start, bytes: text, start: start, ends: ends,
      count: last - first + 1)
  }

  /// The quotes that open something in the record.
  var openings: Slice<UnsafeBufferPointer<UInt32>> { quotes[firstQuote..<endQuote] }

  /// How many line feeds there are in its fields.
  var innerLineFeeds: Int {
    hasInnerLineFeeds ? text[start..<end].count { $0 == ASCII.lineFeed } : 0
  }

  /// Where each field of the record ends.
  private var ends: UnsafePointer<UInt32> {
    separators.baseAddress.unsafelyUnwrapped + first
  }

  /// Steps over the record.
  mutating func advance() {
    start = end + 1
    first = last + 1
    passQuotes()
    line += 1
  }
}

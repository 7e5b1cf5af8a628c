/// Reads records one by one, whatever is wrong with them, and hands out the regular rows.
///
/// This is the careful reader: it needs the whole text at hand and uses one thread.
struct CSVRowReader {
  private var scanner: CSVScanner
  private var judge: CSVRowJudge
  private(set) var isAtEnd = false

  init(_ scanner: CSVScanner, _ judge: CSVRowJudge) {
    self.scanner = scanner
    self.judge = judge
  }

  /// What became of the rows so far.
  var ledger: CSVLedger { judge.ledger }

  /// The byte that the next record begins with.
  var position: Int { scanner.position }

  /// Visits the regular rows that begin before the byte `end`.
  mutating func readRows(beginningBefore end: Int, _ visit: (CSVRecord) -> Void) {
    while scanner.position < min(end, scanner.bytes.count) {
      switch scanner.next() {
      case .end: break
      case .malformed(let fault): note(fault)
      case .record: enterRecord(visit)
      }
    }
    isAtEnd = scanner.position >= scanner.bytes.count
  }

  private mutating func enterRecord(_ visit: (CSVRecord) -> Void) {
    let isWrongWidth = scanner.withRecord { judge.take($0, visit) }
    // A quote that was never meant to open a field may have taken in whole rows: look at each.
    if isWrongWidth, scanner.recordSpansLines { scanner.rewindToSecondLine() }
  }

  private mutating func note(_ fault: CSVQuoteFault) {
    let place = TextPosition.advance(
      (scanner.recordLine, 1), over: scanner.bytes[scanner.recordStart..<fault.offset])
    judge.enter(fault, at: place, offset: scanner.recordStart)
  }
}

extension CSVScanner {
  /// Hands out the record that was read last; its offset is counted from `base`.
  func withRecord<Result>(base: Int = 0, _ body: (CSVRecord) -> Result) -> Result {
    fields.withUnsafeBufferPointer { fields in
      scratch.withUnsafeBufferPointer { scratch in
        body(
          CSVRecord(
            line: recordLine, offset: base + recordStart, bytes: bytes, start: recordStart,
            fields: fields, scratch: scratch))
      }
    }
  }
}

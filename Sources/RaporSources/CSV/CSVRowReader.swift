/// Reads records and sorts them: regular rows go to the caller, the others into the ledger.
struct CSVRowReader {
  private var scanner: CSVScanner
  /// From the columns that have a name to all that the header has.
  private let width: ClosedRange<Int>
  private let acceptsShortRows: Bool
  private(set) var ledger = CSVLedger()
  private(set) var isAtEnd = false

  init(_ scanner: CSVScanner, width: ClosedRange<Int>, acceptsShortRows: Bool) {
    self.scanner = scanner
    self.width = width
    self.acceptsShortRows = acceptsShortRows
  }

  /// The byte that the next record begins with.
  var position: Int { scanner.position }

  /// Visits the regular rows that begin before the byte `end`.
  mutating func readRows(beginningBefore end: Int, _ visit: (CSVRecord) -> Void) {
    while scanner.position < min(end, scanner.bytes.count) {
      switch scanner.next() {
      case .end: break
      case .malformed(let fault): note(fault)
      case .record:
        enter(
          scanner.withRecord { record in
            let verdict = judge(record)
            if case .regular = verdict { visit(record) }
            return verdict
          })
      }
    }
    isAtEnd = scanner.position >= scanner.bytes.count
  }

  private enum Verdict {
    case blank
    case regular
    case irregular(CSVIrregularRow)
  }

  private func judge(_ record: CSVRecord) -> Verdict {
    if record.isBlank { return .blank }
    if record.namesSums { return .irregular(row(record, .summary)) }
    if let fault = faultOfWidth(record) { return .irregular(row(record, fault)) }
    return .regular
  }

  private func faultOfWidth(_ record: CSVRecord) -> CSVIrregularRow.Reason? {
    if record.count < width.lowerBound {
      return acceptsShortRows ? nil : .tooFewFields(record.count)
    }
    guard record.count > width.upperBound else { return nil }
    let hasMore = (width.upperBound..<record.count).contains { !record.bytes(at: $0).isEmpty }
    return hasMore ? .tooManyFields(record.count) : nil
  }

  private func row(_ record: CSVRecord, _ reason: CSVIrregularRow.Reason) -> CSVIrregularRow {
    let values = (0..<record.count).count { !record.bytes(at: $0).isEmpty }
    let first = (0..<record.count).lazy.map(record.text(at:)).first { !$0.isEmpty } ?? ""
    return CSVIrregularRow(
      reason: reason, line: record.line, column: 1, offset: record.offset,
      looksLikeFooter: values == 1 || ledger.endsBlank || FooterWords.opens(first))
  }

  private mutating func enter(_ verdict: Verdict) {
    switch verdict {
    case .blank:
      ledger.blankRows += 1
      ledger.endsBlank = true
    case .regular:
      ledger.regularRows += 1
      ledger.lastRegularOffset = scanner.recordStart
      ledger.endsBlank = false
    case .irregular(let row):
      ledger.irregularRows.append(row)
      // A quote that was never meant to open a field may have taken in whole rows: look at each.
      if row.reason.isWrongWidth, scanner.recordSpansLines { scanner.rewindToSecondLine() }
    }
  }

  private mutating func note(_ fault: CSVQuoteFault) {
    let place = TextPosition.advance(
      (scanner.recordLine, 1), over: scanner.bytes[scanner.recordStart..<fault.offset])
    ledger.endsBlank = false
    ledger.irregularRows.append(
      CSVIrregularRow(
        reason: fault.kind == .unclosed ? .unclosedQuote : .textAfterQuote,
        line: place.line, column: place.column, offset: scanner.recordStart))
  }
}

extension CSVScanner {
  /// Hands out the record that was read last.
  func withRecord<Result>(_ body: (CSVRecord) -> Result) -> Result {
    fields.withUnsafeBufferPointer { fields in
      scratch.withUnsafeBufferPointer { scratch in
        body(
          CSVRecord(
            line: recordLine, offset: recordStart, bytes: bytes, scratch: scratch, fields: fields))
      }
    }
  }
}

extension CSVRecord {
  /// Whether no field holds anything but blanks.
  var isBlank: Bool { (0..<count).allSatisfy { bytes(at: $0).isEmpty } }

  /// Whether this is a row of sums: it says so in its first value, and most of the others are blank.
  var namesSums: Bool {
    guard count > 1, let first = (0..<count).first(where: { !bytes(at: $0).isEmpty }) else {
      return false
    }
    let letter = bytes(at: first)[0] | 0x20
    guard letter == 0x67 || letter == 0x73 || letter == 0x74 else { return false }  // g, s, t
    let values = (0..<count).count { !bytes(at: $0).isEmpty }
    return values * 2 <= count + 1 && FooterWords.namesSums(text(at: first))
  }
}

/// Tells the regular rows of a file from the others, which it enters in a ledger.
struct CSVRowJudge {
  /// From the columns that have a name to all that the header has.
  let width: ClosedRange<Int>
  let acceptsShortRows: Bool
  private(set) var ledger = CSVLedger()

  init(width: ClosedRange<Int>, acceptsShortRows: Bool) {
    self.width = width
    self.acceptsShortRows = acceptsShortRows
  }

  /// Enters a row, and hands it on where it is regular; whether it has another number of fields than the
  /// header.
  @inline(__always)
  mutating func take(_ record: CSVRecord, _ visit: (CSVRecord) -> Void) -> Bool {
    if isClearlyRegular(record) {
      enterRegular(record)
      visit(record)
      return false
    }
    return takeWithCare(record, visit)
  }

  /// Most rows are: as many fields as columns, and a first value that no row of sums begins with.
  @inline(__always)
  private func isClearlyRegular(_ record: CSVRecord) -> Bool {
    guard width.contains(record.count), let first = record.bytes(at: 0).first else { return false }
    return !CSVRecord.mayBeginSums(first)
  }

  /// Enters the rows of a run.
  mutating func enter(_ run: CSVRun) {
    ledger.regularRows += run.count - 1
    enterRegular(run[run.count - 1])
  }

  private mutating func enterRegular(_ record: CSVRecord) {
    ledger.regularRows += 1
    ledger.lastRegularOffset = record.offset
    ledger.endsBlank = false
  }

  private mutating func takeWithCare(_ record: CSVRecord, _ visit: (CSVRecord) -> Void) -> Bool {
    if record.isBlank {
      ledger.blankRows += 1
      ledger.endsBlank = true
      return false
    }
    guard let reason = record.namesSums ? .summary : faultOfWidth(record) else {
      enterRegular(record)
      visit(record)
      return false
    }
    ledger.append(row(record, reason))
    return reason.isWrongWidth
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
      looksLikeFooter: values == 1 || FooterWords.opens(first))
  }

  /// Enters a row that a malformed quote keeps out.
  mutating func enter(_ fault: CSVQuoteFault, at place: (line: Int, column: Int), offset: Int) {
    ledger.append(
      CSVIrregularRow(
        reason: fault.kind == .unclosed ? .unclosedQuote : .textAfterQuote,
        line: place.line, column: place.column, offset: offset))
    ledger.endsBlank = false
  }
}

extension CSVRecord {
  /// Whether no field holds anything but blanks.
  var isBlank: Bool { (0..<count).allSatisfy { bytes(at: $0).isEmpty } }

  /// Whether a value with this first byte could name a row of sums: `Grand total`, `Subtotal`, `Total`.
  @inline(__always)
  static func mayBeginSums(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter == 0x67 || letter == 0x73 || letter == 0x74
  }

  /// Whether this is a row of sums: it says so in its first value, and most of the others are blank.
  var namesSums: Bool {
    guard count > 1, let first = (0..<count).first(where: { !bytes(at: $0).isEmpty }) else {
      return false
    }
    guard CSVRecord.mayBeginSums(bytes(at: first)[0]) else { return false }
    let values = (0..<count).count { !bytes(at: $0).isEmpty }
    return values * 2 <= count + 1 && FooterWords.namesSums(text(at: first))
  }
}

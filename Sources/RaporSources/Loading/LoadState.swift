import RaporDiagnostics
import RaporModel

/// What grows while a site's data is loaded.
struct LoadState {
  let currency: Currency
  let zone: TimeZoneTable
  var problems = ProblemReport()
  var ledgers: [SourceLedger] = []

  /// Enters a row that is not used in its file's ledger.
  mutating func exclude(_ reason: SourceLedger.Reason, _ ledger: Int, line: Int, _ detail: String) {
    let short = detail.count > 80 ? String(detail.prefix(79)) + "…" : detail
    ledgers[ledger].exclusions.append(
      SourceLedger.Exclusion(reason: reason, line: line, detail: short))
  }

  /// Enters and reports what the CSV reader left out of a file.
  mutating func enter(_ ledger: CSVLedger, of file: OpenFile) {
    reportText(file.csv)
    ledgers[file.ledger].rowsRead += ledger.rows
    ledgers[file.ledger].blankRows += ledger.blankRows
    var footers: [Int] = []
    for row in ledger.irregularRows {
      let text = file.csv.line(at: row.offset)
      switch row.reason {
      case .footer, .summary:
        footers.append(row.line)
        exclude(.footer, file.ledger, line: row.line, text)
      case .tooFewFields(let count), .tooManyFields(let count):
        exclude(.wrongFieldCount, file.ledger, line: row.line, text)
        reportRagged(count, row, file)
      case .unclosedQuote, .textAfterQuote:
        exclude(.malformedQuote, file.ledger, line: row.line, text)
        reportQuote(row, file)
      }
    }
    reportFooters(footers, file)
  }

  /// Reports what had to be mended in the text of a file.
  private mutating func reportText(_ csv: CSVFile) {
    guard let text = csv.text else { return }
    for fault in text.faults.prefix(ProblemReport.shown(of: .textFault)) {
      let place = csv.position(ofByte: fault)
      problems.report(
        .textFault, "a byte here is not \(text.encoding.rawValue); it is read as “\u{FFFD}”",
        at: SourceLocation(file: csv.name, line: place.line, column: place.column),
        hint: "save the file as UTF-8, or say its `encoding`")
    }
    guard let first = text.bytes.firstIndex(of: 0) else { return }
    let place = csv.position(ofByte: first)
    problems.report(
      .zeroBytes, "the file holds \(text.zeroBytes) zero bytes; they are read as blanks",
      at: SourceLocation(file: csv.name, line: place.line, column: place.column),
      hint: "if it is UTF-16, say `encoding: utf-16`")
  }

  private mutating func reportRagged(_ count: Int, _ row: CSVIrregularRow, _ file: OpenFile) {
    let width = file.csv.header.count
    problems.report(.raggedRow, in: file.csv.name, group: "") {
      (
        "the row has \(count) \(count == 1 ? "field" : "fields") where the header has \(width); it is left out",
        SourceLocation(file: file.csv.name, line: row.line),
        count < width
          ? "if the export leaves blank fields out at the end, say `short_rows: blank`"
          : "look for a delimiter or a quote too many"
      )
    }
  }

  private mutating func reportQuote(_ row: CSVIrregularRow, _ file: OpenFile) {
    problems.report(.malformedQuote, in: file.csv.name, group: "") {
      (
        row.reason == .unclosedQuote
          ? "a quote is opened here and not closed; the row is left out and reading goes on at the next line"
          : "text follows a closing quote; the row is left out and reading goes on at the next line",
        SourceLocation(file: file.csv.name, line: row.line, column: row.column),
        "write a quote inside a quoted field twice: \"\""
      )
    }
  }

  private mutating func reportFooters(_ lines: [Int], _ file: OpenFile) {
    guard let first = lines.first else { return }
    problems.report(
      .footerRow,
      "\(lines.count) \(lines.count == 1 ? "line is" : "lines are") a footer or a row of sums and left out",
      at: SourceLocation(file: file.csv.name, line: first))
  }

  /// Enters and reports the cells that could not be read; each row is left out once.
  mutating func enter(_ faults: [CellFault], of file: OpenFile, _ mapping: SourceMapping) {
    var last = -1
    for fault in faults {
      let column = mapping.schema[fault.column]
      let isDate = column.kind.isDay
      let reason: SourceLedger.Reason =
        fault.currency != nil
        ? .foreignCurrency : isDate ? .unreadableDate : .unreadableNumber
      if fault.line != last {
        exclude(reason, file.ledger, line: fault.line, "\(column.name) “\(fault.text)”")
      }
      last = fault.line
      report(fault, column, isDate, file)
    }
  }

  private mutating func report(
    _ fault: CellFault, _ column: TableColumn, _ isDate: Bool, _ file: OpenFile
  ) {
    let (currency, what) = (currency, isDate ? "a date" : "a number")
    let id: DiagnosticID =
      fault.currency != nil ? .foreignCurrency : isDate ? .unreadableDate : .unreadableNumber
    problems.report(id, in: file.csv.name, group: column.name) {
      let place = file.place(of: fault.column, offset: fault.offset, line: fault.line)
      if let other = fault.currency {
        return (
          "“\(fault.text)” is in \(other) and the site in \(currency.code); the row is left out",
          place, "convert the file, or keep each currency in a site of its own"
        )
      }
      return (
        "“\(fault.text)” in “\(column.name)” is not \(what); the row is left out", place,
        isDate
          ? "write it like the others; a word for “nothing” can be named in `blanks`"
          : "a word for “nothing” can be named in `blanks`"
      )
    }
  }
}

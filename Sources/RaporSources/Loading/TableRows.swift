import RaporDiagnostics
import RaporModel

/// The rows of one file as columns of values.
struct TableRows {
  /// One column's values, one per row: codes of spellings for a text, else integers.
  struct Column {
    var spellings = ByteInterner()
    var codes: [Int32] = []
    var integers: [Int64] = []

    mutating func removeLast() {
      if !codes.isEmpty { codes.removeLast() }
      if !integers.isEmpty { integers.removeLast() }
    }
  }

  /// By column of the schema.
  var columns: [Column]
  var lines: [Int] = []
  /// The byte that each row begins with.
  var offsets: [Int] = []
  /// Cells that could not be read; their rows are left out.
  var faults: [CellFault] = []
  /// Whether any cell says that its column is not written as assumed.
  var isContradicted = false
  fileprivate var months = PlainCell.Months()

  init(columnCount: Int) { columns = Array(repeating: Column(), count: columnCount) }

  var count: Int { lines.count }

  /// Takes in the rows of the part of the file that follows, whose lines are counted from `linesBefore`.
  mutating func append(_ next: TableRows, linesBefore: Int) {
    for index in columns.indices where next.columns.indices.contains(index) {
      let other = next.columns[index]
      let renamed = columns[index].spellings.merge(other.spellings)
      columns[index].codes += other.codes.map { renamed[Int($0)] }
      columns[index].integers += other.integers
    }
    isContradicted = isContradicted || next.isContradicted
    lines += next.lines.map { $0 + linesBefore }
    offsets += next.offsets
    faults += next.faults.map { $0.moved(by: linesBefore) }
  }

  /// An integer of a row; nil when the cell is blank.
  func integer(_ column: Int, _ row: Int) -> Int64? {
    let values = columns[column].integers
    guard values.indices.contains(row), values[row] > CellReader.foreign else { return nil }
    return values[row]
  }

  /// A day of a row; nil when the cell is blank.
  func day(_ column: Int, _ row: Int) -> Day? {
    integer(column, row).map { Day(number: Int32(clamping: $0)) }
  }

  /// A moment of a row; nil when the cell is blank.
  func moment(_ column: Int, _ row: Int) -> DatedMoment? {
    integer(column, row).map(DatedMoment.init(cell:))
  }

  /// Whether a cell holds an amount in a currency of its own.
  func isForeign(_ column: Int, _ row: Int) -> Bool {
    let values = columns[column].integers
    return values.indices.contains(row) && values[row] == CellReader.foreign
  }
}

/// A cell that could not be read.
struct CellFault {
  var column: Int
  var line: Int
  var offset: Int
  var text: String
  /// The currency it names; nil when it is no value at all.
  var currency: String?

  /// The same some lines further down.
  func moved(by lines: Int) -> CellFault {
    var fault = self
    fault.line += lines
    return fault
  }
}

/// Reads the files of one source into columns.
struct TableReader {
  let source: OpenSource
  let currency: Currency
  let zone: TimeZoneTable
  let styles: StyleInference

  /// Reads all files of a source by a closure, which says whether a cell contradicts what the reader
  /// assumes: how the heads of the files are written. Then how they are written is found out from all
  /// rows, and everything is read again.
  static func read<Result>(
    _ source: OpenSource, _ state: inout LoadState,
    _ file: (TableReader, OpenFile) -> (result: Result, isContradicted: Bool)
  ) -> (reader: TableReader, results: [Result]) {
    func all(_ styles: StyleInference) -> (TableReader, [(result: Result, isContradicted: Bool)]) {
      let reader = TableReader(
        source: source, currency: state.currency, zone: state.zone, styles: styles)
      return (reader, source.files.map { file(reader, $0) })
    }
    if let assumed = StyleInference(assuming: source) {
      let (reader, files) = all(assumed)
      if !files.contains(where: \.isContradicted) { return (reader, files.map(\.result)) }
    }
    let (reader, files) = all(StyleInference(source, problems: &state.problems))
    return (reader, files.map(\.result))
  }

  /// How the cells of a file are read.
  func readers(_ file: OpenFile) -> [CellReader] {
    let currency = source.mapping.currency ?? currency
    return source.mapping.schema.indices.map { index in
      CellReader(
        source.mapping.schema[index], file.cells[index], mapping: source.mapping,
        currency: currency, zone: zone, dateOrder: styles.dateOrders[index],
        numberStyle: styles.numberStyles[index], isUndecided: styles.undecided.contains(index),
        isAssumed: styles.isAssumed && !source.mapping.isStyleGiven(index))
    }
  }

  /// The rows of a file, and what the reader of its bytes left out.
  func rows(_ file: OpenFile) -> (rows: TableRows, ledger: CSVLedger) {
    let plan = Plan(readers(file))
    let folded = file.csv.fold(
      { TableRows(columnCount: plan.readers.count) },
      row: { rows, record in Self.take(record, plan, &rows) },
      merge: { $0.append($1, linesBefore: $2) })
    return (folded.state, folded.ledger)
  }

  /// Which columns the rows of a file have.
  private struct Plan {
    let readers: [CellReader]
    /// The columns of texts, and where the file has them.
    let texts: [(column: Int, field: Int)]
    /// The columns of other values, and how their cells are read.
    let values: [(column: Int, cells: PlainCells?)]

    init(_ readers: [CellReader]) {
      self.readers = readers
      texts = readers.indices.compactMap { index in
        guard readers[index].column.kind.isText else { return nil }
        return readers[index].place.field.map { (index, $0) }
      }
      values = readers.indices.filter {
        !readers[$0].column.kind.isText && !readers[$0].isAbsent
      }.map { ($0, readers[$0].plainCells) }
    }
  }

  private static func take(_ record: CSVRecord, _ plan: Plan, _ rows: inout TableRows) {
    var isWhole = true
    for text in plan.texts {
      let code = rows.columns[text.column].spellings.code(of: record.bytes(at: text.field))
      rows.columns[text.column].codes.append(code)
    }
    for (index, cells) in plan.values {
      if let value = cells?.value(record, &rows.months) {
        rows.columns[index].integers.append(value)
      } else if !takeWithCare(record, plan.readers[index], index, &rows) {
        isWhole = false
      }
    }
    guard isWhole else {
      for index in rows.columns.indices { rows.columns[index].removeLast() }
      return
    }
    rows.lines.append(record.line)
    rows.offsets.append(record.offset)
  }

  /// False where the cell cannot be read.
  private static func takeWithCare(
    _ record: CSVRecord, _ reader: CellReader, _ index: Int, _ rows: inout TableRows
  ) -> Bool {
    let reading = reader.read(record, isContradicted: &rows.isContradicted)
    rows.columns[index].integers.append(value(reading, reader))
    guard let fault = fault(reading, index, reader, record) else { return true }
    rows.faults.append(fault)
    return false
  }

  private static func value(_ reading: Reading<Int64>, _ reader: CellReader) -> Int64 {
    if case .foreign = reading, reader.keepsForeign { return CellReader.foreign }
    return reading.value ?? CellReader.none
  }

  private static func fault(
    _ reading: Reading<Int64>, _ index: Int, _ reader: CellReader, _ record: CSVRecord
  ) -> CellFault? {
    let currency: String?
    switch reading {
    case .value, .blank: return nil
    case .unreadable: currency = nil
    case .foreign where reader.keepsForeign: return nil
    case .foreign(let code): currency = code
    }
    return CellFault(
      column: index, line: record.line, offset: record.offset,
      text: record.text(at: reader.place.field ?? 0), currency: currency)
  }

  /// The values of a text column: tidy, replaced, nil when blank.
  func texts(_ column: Int, of rows: TableRows, in file: OpenFile) -> TextColumn {
    let name = source.mapping.schema[column].name
    return TextColumn(
      rows.columns[column], file.cells[column],
      TextValues(source.mapping, file.cells[column], name))
  }
}

/// Turns spellings into the values of a text column.
struct TextValues {
  private let replacements: [String: String]
  private let blanks: Set<String>
  private let standIn: String?

  init(_ mapping: SourceMapping, _ place: CellPlace, _ column: String) {
    replacements = mapping.values[column] ?? [:]
    blanks = mapping.blanks
    standIn = place.standIn
  }

  /// One value per spelling; nil when it means nothing is there.
  func values(_ spellings: ByteInterner) -> [String?] { spellings.spellings.map(value) }

  /// Whether every spelling stands for itself, seen without making strings of them: printable ASCII
  /// with single spaces inside at most, no word for “nothing”, and nothing that is replaced.
  func leaveAlone(_ spellings: ByteInterner) -> Bool {
    replacements.isEmpty && blanks.isEmpty
      && (0..<spellings.count).allSatisfy { spellings.withBytes(of: $0, TextValues.isTidy) }
  }

  /// Whether every id stands for itself; none at all stands for nobody.
  func leaveAlone(_ ids: DealDays) -> Bool {
    replacements.isEmpty && blanks.isEmpty
      && ids.allIDs { $0.isEmpty || TextValues.isTidy($0) }
  }

  private static func isTidy(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !BlankWords.contains(bytes), bytes.last != ASCII.space else { return false }
    var previous = ASCII.space
    for byte in bytes {
      guard byte > ASCII.space && byte < 0x7F || byte == ASCII.space && previous != ASCII.space
      else { return false }
      previous = byte
    }
    return true
  }

  /// The value that the bytes of a cell stand for; nil when they mean nothing is there.
  func value(of cell: UnsafeBufferPointer<UInt8>) -> String? {
    value(String(decoding: cell, as: UTF8.self))
  }

  /// The value that a spelling stands for.
  func value(_ spelling: String) -> String? {
    let text = Folding.tidy(spelling)
    let key = text.lowercased()
    if let replacement = replacements[key] { return replacement }
    let isBlank = Array(text.utf8).withUnsafeBufferPointer(BlankWords.contains)
    return isBlank || blanks.contains(key) ? standIn : text
  }
}

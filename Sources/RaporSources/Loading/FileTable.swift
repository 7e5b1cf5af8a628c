import RaporDiagnostics
import RaporModel

/// The rows of one file with the values of its texts settled.
struct FileTable {
  let mapping: SourceMapping
  let file: OpenFile
  let rows: TableRows
  /// By column of the schema, the value of each code; nil when blank.
  private let texts: [[String?]]
  /// By column of the schema, how its numbers are written; nil where any style will do.
  let numberStyles: [NumberStyle?]
  /// The columns whose values could be read in two ways, and are not read.
  let undecided: Set<Int>

  /// Reads the files of a source; what cannot be read is reported and in the ledgers.
  static func read(_ source: OpenSource, _ state: inout LoadState) -> [FileTable] {
    let reader = TableReader(
      source: source, currency: state.currency, zone: state.zone,
      styles: StyleInference(source, problems: &state.problems))
    if let first = source.files.first { reportFixedTexts(reader.readers(first), source, &state) }
    return source.files.map { file in
      let (rows, ledger) = reader.rows(file)
      state.enter(ledger, of: file)
      state.enter(rows.faults, of: file, source.mapping)
      return FileTable(reader, file, rows)
    }
  }

  private init(_ reader: TableReader, _ file: OpenFile, _ rows: TableRows) {
    mapping = reader.source.mapping
    numberStyles = reader.styles.numberStyles
    undecided = reader.styles.undecided
    self.file = file
    self.rows = rows
    texts = mapping.schema.indices.map { reader.values($0, of: rows, in: file) }
  }

  private static func reportFixedTexts(
    _ readers: [CellReader], _ source: OpenSource, _ state: inout LoadState
  ) {
    for reader in readers where reader.hasUnreadableText {
      let name = reader.column.name
      let text = source.mapping.constants[name] ?? source.mapping.defaults[name]
      state.problems.report(
        .badValue, "“\(text?.value ?? "")” is no value for the column “\(name)”", at: text?.place,
        hint: reader.column.kind.isDay
          ? "write the day as 2017-12-31" : "write the number with a decimal point")
    }
  }

  /// The position of a column in the schema; nil when the table has no such column.
  func column(_ name: String) -> Int? { mapping.schema.firstIndex { $0.name == name } }

  /// The position of a column that the file gives values for.
  func given(_ name: String) -> Int? {
    column(name).flatMap { file.gives($0) || file.cells[$0].standIn != nil ? $0 : nil }
  }

  /// The text of a cell; nil when blank or when there is no such column.
  func text(_ column: Int?, _ row: Int) -> String? {
    guard let column else { return nil }
    if let constant = file.cells[column].constant { return constant }
    let codes = rows.columns[column].codes
    guard codes.indices.contains(row) else { return file.cells[column].standIn }
    return texts[column][Int(codes[row])]
  }

  /// The values that the file gives for a column, each once; a constant alone where there is one.
  func distinctTexts(_ column: Int?) -> [String] {
    guard let column else { return [] }
    if let constant = file.cells[column].constant { return [constant] }
    return texts[column].compactMap { $0 } + [file.cells[column].standIn].compactMap { $0 }
  }

  /// The day of a cell; nil when blank or when there is no such column.
  func day(_ column: Int?, _ row: Int) -> Day? { column.flatMap { rows.day($0, row) } }

  /// The place of a cell, for a diagnostic.
  func place(_ column: Int?, _ row: Int) -> SourceLocation {
    file.place(of: column ?? -1, offset: rows.offsets[row], line: rows.lines[row])
  }

  /// A row as the model refers to it.
  func reference(_ row: Int) -> RowReference {
    RowReference(file: Int32(clamping: file.ledger), line: Int32(clamping: rows.lines[row]))
  }

  /// Reports ids that a spreadsheet has rounded; the rows stay.
  func reportScientificIDs(_ column: Int?, _ state: inout LoadState) {
    guard let column, let name = mapping.schema.indices.contains(column) ? column : nil else {
      return
    }
    // Ids are many: look at the rows only when one of the distinct spellings is of the kind.
    guard rows.columns[name].spellings.spellings.contains(where: Self.isScientific) else { return }
    for row in 0..<rows.count {
      guard let text = text(column, row), Self.isScientific(text) else { continue }
      state.problems.report(.scientificID, in: file.csv.name, group: mapping.schema[name].name) {
        (
          "the id “\(text)” was rounded by a spreadsheet: other ids may have become the same",
          place(column, row),
          "export again, and do not save the file from a spreadsheet (or format the column as text)"
        )
      }
    }
  }

  private static func isScientific(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasPrefix("+"), parts[1].count > 1 else { return false }
    return parts[1].dropFirst().utf8.allSatisfy(ASCII.isDigit)
      && parts[0].utf8.first.map(ASCII.isDigit) == true
      && parts[0].utf8.allSatisfy { ASCII.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
  }
}

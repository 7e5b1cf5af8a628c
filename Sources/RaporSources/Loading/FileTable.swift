import RaporDiagnostics
import RaporModel

/// The rows of one file with the values of its texts settled.
struct FileTable {
  let mapping: SourceMapping
  let file: OpenFile
  let rows: TableRows
  /// By column of the schema; those of other columns than texts are empty.
  private let texts: [TextColumn]
  /// By column of the schema, how its numbers are written; nil where any style will do.
  let numberStyles: [NumberStyle?]
  /// The columns whose values could be read in two ways, and are not read.
  let undecided: Set<Int>

  /// Reads the files of a source; what cannot be read is reported and in the ledgers.
  static func read(_ source: OpenSource, _ state: inout LoadState) -> [FileTable] {
    let (reader, files) = TableReader.read(source, &state) { reader, file in
      let read = reader.rows(file)
      return (read, read.rows.isContradicted)
    }
    if let first = source.files.first { reportFixedTexts(reader.readers(first), source, &state) }
    return zip(source.files, files).map { file, read in
      state.enter(read.ledger, of: file)
      state.enter(read.rows.faults, of: file, source.mapping)
      return FileTable(reader, file, read.rows)
    }
  }

  private init(_ reader: TableReader, _ file: OpenFile, _ rows: TableRows) {
    mapping = reader.source.mapping
    numberStyles = reader.styles.numberStyles
    undecided = reader.styles.undecided
    self.file = file
    self.rows = rows
    texts = mapping.schema.indices.map { reader.texts($0, of: rows, in: file) }
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
  func text(_ column: Int?, _ row: Int) -> String? { column.flatMap { texts[$0].text(row) } }

  /// A number that rows with the same text in a column share; nil when blank or when there is no such
  /// column.
  @inline(__always)
  func code(_ column: Int?, _ row: Int) -> Int? { column.flatMap { texts[$0].code(row) } }

  /// How many such numbers there are, all below it.
  func codeCount(_ column: Int?) -> Int { column.map { texts[$0].codeCount } ?? 0 }

  /// The values that the file gives for a column, each once; a constant alone where there is one.
  func distinctTexts(_ column: Int?) -> [String] { column.map { texts[$0].distinctTexts } ?? [] }

  /// The texts of a column in the order of first sight: how many rows have each, and the first.
  func texts(in column: Int?) -> [(text: String, rows: Int, first: Int)] {
    var places = [Int](repeating: -1, count: codeCount(column))
    var found: [(text: String, rows: Int, first: Int)] = []
    for row in 0..<rows.count {
      guard let code = code(column, row) else { continue }
      if places[code] < 0, let text = text(column, row) {
        places[code] = found.count
        found.append((text, 0, row))
      }
      found[places[code]].rows += 1
    }
    return found
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
    // Ids are many: look at the rows only when one of the distinct spellings may be of the kind.
    guard texts[name].hasSpelling(where: { $0.contains(0x2B) }) else { return }
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

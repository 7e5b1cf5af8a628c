import RaporDiagnostics
import RaporModel

/// A source whose files are open and whose columns are found.
struct OpenSource {
  var mapping: SourceMapping
  var files: [OpenFile]
}

/// One file of a source.
struct OpenFile {
  var csv: CSVFile
  /// Its position in the ledgers.
  var ledger: Int
  /// For each column of the source's schema, where its values come from.
  var cells: [CellPlace]

  /// The columns of the file that any column of the schema comes from.
  var fieldsRead: Set<Int> { Set(cells.compactMap(\.field)) }

  /// Whether the file gives any value for a column.
  func gives(_ column: Int) -> Bool { cells[column].field != nil || cells[column].constant != nil }

  /// The place of a cell, for a diagnostic.
  func place(of column: Int, offset: Int, line: Int) -> SourceLocation {
    guard cells.indices.contains(column), let field = cells[column].field else {
      return SourceLocation(file: csv.name, line: line)
    }
    let place = csv.position(ofField: field, inRecordAt: offset, line: line)
    return SourceLocation(file: csv.name, line: place.line, column: place.column)
  }
}

/// Where the values of one column come from.
struct CellPlace {
  /// The position of the file's column; nil when the file has none for it.
  var field: Int?
  /// What the file calls it.
  var theirs = ""
  /// One value for all rows, instead of the file's.
  var constant: String?
  /// What stands in for a blank.
  var standIn: String?

  /// What site.yml gives for rows that say nothing themselves.
  var fixedText: String? { constant ?? standIn }
}

/// Finds the columns of a table in the header of a file.
struct ColumnFinder {
  let mapping: SourceMapping
  let csv: CSVFile

  /// One place for each column of the schema; what is missing is reported.
  func cells(_ problems: inout ProblemReport) -> [CellPlace] {
    mapping.schema.map { column in
      var cell = CellPlace()
      cell.standIn = mapping.defaults[column.name]?.value
      cell.constant = mapping.constants[column.name]?.value
      if cell.constant == nil { cell.field = field(of: column, &problems) }
      if let field = cell.field { cell.theirs = csv.header[field] }
      return cell
    }
  }

  private func field(of column: TableColumn, _ problems: inout ProblemReport) -> Int? {
    if let wanted = mapping.columns[column.name] {
      guard let field = find(wanted.value) else {
        reportNotFound(wanted, &problems)
        return nil
      }
      checkDouble(field, &problems)
      return field
    }
    let known = mapping.preset?.columns[mapping.table]?[column.name] ?? []
    let found =
      (known + [column.name]).lazy.compactMap(find).first
      ?? csv.header.firstIndex { Folding.looseKey($0) == Folding.looseKey(column.name) }
    // The same header may serve two columns only when the source says so.
    guard let field = found, !isTaken(field, by: column) else {
      if column.isNeeded { reportMissing(column, &problems) }
      return nil
    }
    checkDouble(field, &problems)
    return field
  }

  private func isTaken(_ field: Int, by column: TableColumn) -> Bool {
    mapping.columns.contains { name, theirs in name != column.name && find(theirs.value) == field }
      && Folding.looseKey(csv.header[field]) != Folding.looseKey(column.name)
  }

  private func find(_ name: String) -> Int? {
    csv.header.firstIndex(of: name)
      ?? csv.header.firstIndex { Folding.key($0) == Folding.key(name) && !$0.isEmpty }
  }

  private var columnsFound: String {
    "The file has: " + csv.header.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func reportNotFound(_ wanted: Located<String>, _ problems: inout ProblemReport) {
    let near = NearName.hint(for: wanted.value, among: csv.header)
    problems.report(
      .columnNotFound, "“\(csv.name)” has no column “\(wanted.value)”", at: wanted.place,
      hint: [near, columnsFound].compactMap { $0 }.joined(separator: " "))
  }

  private func reportMissing(_ column: TableColumn, _ problems: inout ProblemReport) {
    problems.report(
      .missingColumn,
      "“\(csv.name)” has no column for “\(column.name)” of the table \(mapping.table.rawValue)",
      at: mapping.place,
      hint: "say which one it is with `columns: {\(column.name): …}`. \(columnsFound)")
  }

  private func checkDouble(_ field: Int, _ problems: inout ProblemReport) {
    let name = csv.header[field]
    guard csv.header.count(where: { $0 == name }) > 1 else { return }
    problems.report(
      .duplicateColumn, "“\(csv.name)” has more than one column “\(name)”; the first is read",
      at: SourceLocation(file: csv.name, line: csv.headerLine),
      hint: "rename one of them in the export")
  }
}

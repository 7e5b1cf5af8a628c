import RaporDiagnostics
import RaporModel

/// Finds and opens the files of sources.
struct SourceOpener {
  /// The folder that the sources' files are looked for in.
  let root: String

  /// A source with its files open; files that cannot be read are reported and missing.
  func open(_ mapping: SourceMapping, _ state: inout LoadState) -> OpenSource {
    let files = paths(mapping, &state).compactMap { path -> OpenFile? in
      open(path, mapping, &state)
    }
    return OpenSource(mapping: mapping, files: files)
  }

  private func paths(_ mapping: SourceMapping, _ state: inout LoadState) -> [String] {
    let pattern = FilePattern(text: mapping.file.value)
    guard pattern.isPattern else { return [mapping.file.value] }
    let found = pattern.matches(in: root)
    if found.isEmpty {
      state.problems.report(
        .fileNotFound, "no file matches “\(mapping.file.value)”", at: mapping.file.place,
        hint: "files are looked for in “\(root)”")
    }
    return found
  }

  private func open(_ path: String, _ mapping: SourceMapping, _ state: inout LoadState)
    -> OpenFile?
  {
    let name = FilePattern.join(root, path)
    do {
      let csv = try CSVFile(path: name, name: name, format: mapping.format)
      reportText(csv, &state)
      state.ledgers.append(SourceLedger(file: path, table: mapping.table.rawValue))
      let cells = ColumnFinder(mapping: mapping, csv: csv).cells(&state.problems)
      let file = OpenFile(csv: csv, ledger: state.ledgers.count - 1, cells: cells)
      return file
    } catch {
      report(error, path, mapping, &state)
      return nil
    }
  }

  private func report(
    _ error: Diagnostic, _ path: String, _ mapping: SourceMapping, _ state: inout LoadState
  ) {
    guard error.id == .fileNotFound else {
      return state.problems.report(
        error.id, error.message, at: error.location, hint: error.hint)
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[..<$0]) + "/" } ?? ""
    let beside = FilePattern(text: folder + "*").matches(in: root)
    state.problems.report(
      .fileNotFound, error.message, at: mapping.file.place,
      hint: NearName.hint(for: path, among: beside)
        ?? (beside.isEmpty
          ? "files are looked for in “\(root)”" : "there are: \(beside.joined(separator: ", "))"))
  }

  private func reportText(_ csv: CSVFile, _ state: inout LoadState) {
    for fault in csv.text.faults.prefix(ProblemReport.shown(of: .textFault)) {
      let place = csv.position(ofByte: fault)
      state.problems.report(
        .textFault, "a byte here is not \(csv.text.encoding.rawValue); it is read as “\u{FFFD}”",
        at: SourceLocation(file: csv.name, line: place.line, column: place.column),
        hint: "save the file as UTF-8, or say its `encoding`")
    }
    guard csv.zeroBytes > 0, let first = csv.text.bytes.firstIndex(of: 0) else { return }
    let place = csv.position(ofByte: first)
    state.problems.report(
      .zeroBytes, "the file holds \(csv.zeroBytes) zero bytes; they are read as blanks",
      at: SourceLocation(file: csv.name, line: place.line, column: place.column),
      hint: "if it is UTF-16, say `encoding: utf-16`")
  }
}

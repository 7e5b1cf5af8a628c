import RaporDiagnostics
import RaporModel

/// Finds and opens the files of sources.
struct SourceOpener {
  /// The folder that the sources' files are looked for in.
  let root: String
  /// How many threads read a file.
  var jobs = 1
  /// What the data is read for.
  var purpose = LoadingPurpose.site

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
      var format = mapping.format
      format.effort.threads = max(format.effort.threads, jobs)
      let csv = try CSVFile(path: name, name: name, format: format)
      state.ledgers.append(SourceLedger(file: path, table: mapping.table.rawValue))
      var cells = ColumnFinder(mapping: mapping, csv: csv).cells(&state.problems)
      for (index, column) in mapping.schema.enumerated()
      where purpose.leavesOut(column, of: mapping) {
        cells[index] = CellPlace()
      }
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
}

import RaporDiagnostics

/// Collects the problems of rows: the first of a kind are shown, the others counted.
///
/// Ten thousand rows with one fault are one fault; their lines are all in the file's ledger.
struct ProblemReport {
  /// How many problems of one kind, file and column are shown; of what is no fault, one is enough.
  static func shown(of id: DiagnosticID) -> Int { id.severity == .note ? 1 : 10 }

  private(set) var diagnostics = DiagnosticList()
  private var counts: [Key: Int] = [:]
  /// In the order of first sight, so that no order of a dictionary shows.
  private var keys: [Key] = []

  private struct Key: Hashable {
    var id: DiagnosticID
    var file: String
    var group: String
  }

  /// Reports one row's problem; `group` is what the cap counts by, such as the column.
  mutating func report(
    _ id: DiagnosticID, in file: String, group: String,
    _ make: () -> (message: String, place: SourceLocation, hint: String?)
  ) {
    let key = Key(id: id, file: file, group: group)
    let count = counts[key, default: 0]
    counts[key] = count + 1
    if count == 0 { keys.append(key) }
    guard count < Self.shown(of: id) else { return }
    let made = make()
    diagnostics.report(id, made.message, at: made.place, hint: made.hint)
  }

  /// Reports something that is said once.
  mutating func report(
    _ id: DiagnosticID, _ message: String, at place: SourceLocation?, hint: String? = nil
  ) {
    diagnostics.report(id, message, at: place, hint: hint)
  }

  /// All problems, with one note for each kind that was cut short.
  var all: DiagnosticList {
    var list = diagnostics
    for key in keys {
      let rest = (counts[key] ?? 0) - Self.shown(of: key.id)
      guard rest > 0 else { continue }
      let what = key.group.isEmpty ? "" : " in “\(key.group)”"
      list.report(
        .moreRows,
        "\(rest) more \(rest == 1 ? "row has" : "rows have") the problem \(key.id.rawValue)\(what)",
        at: SourceLocation(file: key.file))
    }
    return list
  }

  mutating func append(contentsOf other: DiagnosticList) {
    diagnostics.append(contentsOf: other)
  }
}

package import RaporDiagnostics
package import RaporModel

/// The file that `rapor metrics --json` printed earlier.
package enum PrintedFigures {
  /// Reads the rows of a file, as the table has them.
  ///
  /// - Throws: the first thing that is wrong, with its place: a file that is not such JSON as a whole is
  ///   some other file.
  package static func read(_ path: String) throws(Diagnostic) -> [PrintedFigure] {
    try read(FileBytes.contents(of: path, name: path), file: path)
  }

  /// Reads the rows of bytes; `file` is what diagnostics call them.
  package static func read(
    _ bytes: [UInt8], file: String
  ) throws(Diagnostic) -> [PrintedFigure] {
    var reader = JSONReader(bytes, file: file)
    var figures: [PrintedFigure] = []
    // Row by row: the whole file as a tree would take many times its size.
    while let row = try reader.nextElement() { figures.append(try figure(row, reader)) }
    guard !figures.isEmpty else {
      throw Diagnostic(
        .notPrintedFigures, "the file holds no figure", at: SourceLocation(file: file, line: 1),
        hint: hint)
    }
    return figures
  }

  private static let hint = "print one with “rapor metrics --json > figures.json”"

  private static func figure(
    _ row: JSONReader.Value, _ reader: JSONReader
  ) throws(Diagnostic) -> PrintedFigure {
    guard case .object(let members) = row.kind else {
      throw reader.problem("a row of the list is not an object", at: row.offset, hint: hint)
    }
    let fields = Fields(members: members, row: row, reader: reader)
    let asOf = try fields.text("as_of")
    guard let day = Day(iso: asOf) else {
      throw reader.problem("“\(asOf)” is not a day", at: row.offset, hint: hint)
    }
    return PrintedFigure(
      key: PrintedFigure.Key(
        metric: try fields.text("metric"), variant: try fields.text("variant"),
        scope: try fields.text("scope"), scopeID: try fields.text("scope_id"),
        periodKind: try fields.text("period_kind"), period: try fields.text("period")),
      value: try fields.number("value"), numerator: try fields.number("numerator"),
      denominator: try fields.number("denominator"), n: try fields.count("n"),
      reason: try fields.textOrNull("reason"), asOf: day,
      definition: try fields.text("definition"))
  }

  /// The members of a row, which must be there and of their kind.
  private struct Fields {
    let members: [(key: String, value: JSONReader.Value)]
    let row: JSONReader.Value
    let reader: JSONReader

    private func member(_ name: String) throws(Diagnostic) -> JSONReader.Value {
      guard let found = members.first(where: { $0.key == name }) else {
        throw reader.problem("a row has no “\(name)”", at: row.offset, hint: PrintedFigures.hint)
      }
      return found.value
    }

    private func wrong(_ name: String, _ value: JSONReader.Value) -> Diagnostic {
      reader.problem(
        "“\(name)” of a row is not what it should be", at: value.offset, hint: PrintedFigures.hint)
    }

    func text(_ name: String) throws(Diagnostic) -> String {
      let value = try member(name)
      guard case .string(let text) = value.kind else { throw wrong(name, value) }
      return text
    }

    func textOrNull(_ name: String) throws(Diagnostic) -> String? {
      let value = try member(name)
      if case .null = value.kind { return nil }
      return try text(name)
    }

    func number(_ name: String) throws(Diagnostic) -> String? {
      let value = try member(name)
      switch value.kind {
      case .null: return nil
      case .number(let digits): return digits
      default: throw wrong(name, value)
      }
    }

    func count(_ name: String) throws(Diagnostic) -> Int {
      let value = try member(name)
      guard case .number(let digits) = value.kind, let count = Int(digits) else {
        throw wrong(name, value)
      }
      return count
    }
  }
}

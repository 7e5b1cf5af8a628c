import RaporDiagnostics
import RaporModel

/// The reasons for which rows of several tables are left out, each with its words.
extension LoadState {
  /// A value without which a row cannot be used; leaves the row out where there is none.
  mutating func needed<Value>(
    _ value: Value?, _ name: String, _ table: FileTable, _ column: Int?, _ row: Int
  ) -> Value? {
    if value == nil { excludeMissing(name, .missingValue, table, column, row) }
    return value
  }

  /// Leaves out a row that lacks a value without which it cannot be used.
  mutating func excludeMissing(
    _ name: String, _ reason: SourceLedger.Reason, _ table: FileTable, _ column: Int?, _ row: Int
  ) {
    exclude(reason, table.file.ledger, line: table.rows.lines[row], "no \(name)")
    // A whole missing column, or one that can be read in two ways, has been reported already.
    guard let column, table.file.gives(column), !table.undecided.contains(column) else { return }
    problems.report(.missingValue, in: table.file.csv.name, group: name) {
      (
        "the row has no \(name) and is left out", table.place(column, row),
        reason == .missingID || name.contains(" ")
          ? "fill it in" : "fill it in, or say `defaults: {\(name): …}`"
      )
    }
  }

  /// Leaves out a row whose id has been met before.
  mutating func excludeDuplicate(
    _ id: String, _ table: FileTable, _ column: Int?, _ row: Int,
    hint: String = "keep one row for each id"
  ) {
    exclude(.duplicateID, table.file.ledger, line: table.rows.lines[row], id)
    problems.report(.duplicateID, in: table.file.csv.name, group: "") {
      (
        "“\(id)” occurs again; the first row is used and this one is left out",
        table.place(column, row), hint
      )
    }
  }

  /// Leaves out a row that names somebody whom no table has.
  mutating func excludeUnknownRep(
    _ name: String, of what: String, _ reps: RepDirectory, _ table: FileTable, _ column: Int?,
    _ row: Int
  ) {
    exclude(.unknownRep, table.file.ledger, line: table.rows.lines[row], name)
    problems.report(.unknownRep, in: table.file.csv.name, group: "") {
      let near = reps.suggestion(for: name)
      return (
        "\(what) is for “\(name)”, whom no other table has; the row is left out",
        table.place(column, row),
        near.map { "did you mean “\($0)”?" } ?? "add a row to the reps table"
      )
    }
  }

  /// Leaves out a row whose currency is none.
  mutating func excludeUnknownCurrency(
    _ text: String, _ table: FileTable, _ column: Int?, _ row: Int
  ) {
    exclude(.foreignCurrency, table.file.ledger, line: table.rows.lines[row], text)
    problems.report(.unknownCurrency, in: table.file.csv.name, group: text) {
      (
        "“\(text)” is no currency", table.place(column, row),
        NearName.hint(for: text, among: Currency.known.map(\.code))
          ?? "write the code, or say what it means: `values: {currency: {\(text): USD}}`"
      )
    }
  }

  /// Leaves out a row of something that happened after the as-of day.
  mutating func excludeLate(
    _ what: String, _ day: Day, after asOf: Day, _ table: FileTable, _ column: Int?, _ row: Int
  ) {
    exclude(.afterAsOf, table.file.ledger, line: table.rows.lines[row], "\(day)")
    reportLate(what, day, after: asOf, "the row is left out", table, column, row)
  }

  /// Says that something happened after the as-of day, and what becomes of it.
  mutating func reportLate(
    _ what: String, _ day: Day, after asOf: Day, _ outcome: String, _ table: FileTable,
    _ column: Int?, _ row: Int
  ) {
    let name = column.map { table.mapping.schema[$0].name } ?? ""
    problems.report(.dateAfterAsOf, in: table.file.csv.name, group: name) {
      (
        "\(what) \(day), after \(asOf), the day that the figures describe; \(outcome)",
        table.place(column, row), "mend the date, or build as of a later day"
      )
    }
  }

  /// Says that a row names a deal that the data does not have, and what becomes of it.
  mutating func reportUnknownDeal(
    _ id: String, _ outcome: String, _ table: FileTable, _ column: Int?, _ row: Int
  ) {
    problems.report(.unknownDeal, in: table.file.csv.name, group: "") {
      (
        "“\(id)” is no deal that can be used; \(outcome)", table.place(column, row),
        "look for it in the deals table: it is not there, or left out with a reason"
      )
    }
  }
}

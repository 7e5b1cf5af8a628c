import RaporModel

/// Gathers the days off of tables of holidays.
struct HolidayLoader {
  /// The days, in the order of files and lines; a day with two names is there twice.
  private(set) var days: [Day] = []

  /// Takes in the rows of one table.
  mutating func read(_ table: FileTable, _ state: inout LoadState) {
    let column = table.column("day")
    for row in 0..<table.rows.count {
      guard let day = state.needed(table.day(column, row), "day", table, column, row) else {
        continue
      }
      days.append(day)
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }
}

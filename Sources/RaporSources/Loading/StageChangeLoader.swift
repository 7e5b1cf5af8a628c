import RaporDiagnostics
import RaporModel

/// Makes entries into stages of rows.
struct StageChangeLoader {
  let asOf: Day
  private var changes: [StageChange] = []

  init(asOf: Day) { self.asOf = asOf }

  /// Takes in the rows of one table; `rowStages` has the stage of each.
  mutating func read(
    _ table: FileTable, rowStages: [Int?], _ deals: DealLoader, _ state: inout LoadState
  ) {
    let (deal, stage) = (table.column("deal_id"), table.column("stage"))
    let entered = table.column("entered_at")
    for row in 0..<table.rows.count {
      guard let position = self.deal(table, deal, row, deals, &state),
        let word = state.needed(table.text(stage, row), "stage", table, stage, row)
      else { continue }
      // An unknown stage has been reported once for all of its rows.
      guard let known = rowStages[row] else {
        state.exclude(.unknownStage, table.file.ledger, line: table.rows.lines[row], word)
        continue
      }
      guard let day = state.needed(table.day(entered, row), "entered_at", table, entered, row)
      else { continue }
      guard day <= asOf else {
        state.excludeLate("the stage was entered", day, after: asOf, table, entered, row)
        continue
      }
      changes.append(
        StageChange(
          deal: position, stage: deals.movedStages[known], enteredOn: day,
          row: table.reference(row)))
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  private func deal(
    _ table: FileTable, _ column: Int?, _ row: Int, _ deals: DealLoader, _ state: inout LoadState
  ) -> Int? {
    guard let id = table.text(column, row) else {
      state.excludeMissing("deal_id", .missingID, table, column, row)
      return nil
    }
    if let position = deals.position(of: id) { return position }
    state.exclude(.unknownDeal, table.file.ledger, line: table.rows.lines[row], id)
    state.reportUnknownDeal(id, "the row is left out", table, column, row)
    return nil
  }

  /// The entries by deal, day and line.
  var sorted: [StageChange] {
    changes.sorted {
      ($0.deal, $0.enteredOn, $0.row.file, $0.row.line)
        < ($1.deal, $1.enteredOn, $1.row.file, $1.row.line)
    }
  }
}

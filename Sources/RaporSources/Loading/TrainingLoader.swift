import RaporModel

/// Makes courses that reps completed of rows.
struct TrainingLoader {
  let asOf: Day
  private var trainings: [Training] = []

  init(asOf: Day) { self.asOf = asOf }

  /// Takes in the rows of one table.
  mutating func read(_ table: FileTable, _ reps: RepDirectory, _ state: inout LoadState) {
    let (name, course) = (table.column("rep_id"), table.column("course"))
    let completed = table.column("completed_on")
    for row in 0..<table.rows.count {
      guard table.text(name, row) != nil else {
        state.excludeMissing("rep_id", .missingRep, table, name, row)
        continue
      }
      guard let rep = reps.known("the course", table, row, &state)?.index,
        let title = state.needed(table.text(course, row), "course", table, course, row),
        let day = state.needed(table.day(completed, row), "completed_on", table, completed, row)
      else { continue }
      guard day <= asOf else {
        state.excludeLate("the course was completed on", day, after: asOf, table, completed, row)
        continue
      }
      trainings.append(Training(rep: rep, course: title, day: day, row: table.reference(row)))
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  /// The courses with their reps where `moved` put them.
  func trainings(moved: [RepIndex]) -> [Training] {
    trainings.map { training in
      var training = training
      training.rep = moved[training.rep.position]
      return training
    }
  }
}

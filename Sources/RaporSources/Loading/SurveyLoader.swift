import RaporDiagnostics
import RaporModel

/// Makes answers to surveys of rows.
struct SurveyLoader {
  let asOf: Day
  private(set) var answers: [SurveyAnswer] = []

  init(asOf: Day) { self.asOf = asOf }

  /// Takes in the rows of one table.
  mutating func read(_ table: FileTable, _ reps: RepDirectory, _ state: inout LoadState) {
    let answered = table.column("answered_on")
    for row in 0..<table.rows.count {
      guard let kind = kind(table, row, &state),
        let day = state.needed(table.day(answered, row), "answered_on", table, answered, row),
        let score = score(table, row, kind, &state),
        let rep = reps.known("the answer", table, row, &state)
      else { continue }
      guard day <= asOf else {
        state.excludeLate("the answer is of", day, after: asOf, table, answered, row)
        continue
      }
      answers.append(
        SurveyAnswer(
          kind: kind, day: day, score: score.value, rep: rep.index,
          team: table.text(table.column("team"), row),
          account: table.text(table.column("account"), row), row: table.reference(row)))
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  private func kind(_ table: FileTable, _ row: Int, _ state: inout LoadState)
    -> SurveyAnswer.Kind?
  {
    let column = table.column("kind")
    guard let text = state.needed(table.text(column, row), "kind", table, column, row) else {
      return nil
    }
    if let kind = SurveyAnswer.Kind(rawValue: Folding.looseKey(text)) { return kind }
    state.exclude(.unknownSurvey, table.file.ledger, line: table.rows.lines[row], text)
    state.problems.report(.unknownSurvey, in: table.file.csv.name, group: "") {
      let names = SurveyAnswer.Kind.allCases.map(\.rawValue)
      return (
        "“\(text)” is no kind of survey; the row is left out", table.place(column, row),
        NearName.hint(for: text, among: names)
          ?? "it is one of \(names.joined(separator: ", ")); a file's own words go under `values: {kind: {…}}`"
      )
    }
    return nil
  }

  /// A score that a row may lack.
  private struct Score { var value: Int? }

  /// Nil when the score is not on the scale; the row is then left out.
  private func score(
    _ table: FileTable, _ row: Int, _ kind: SurveyAnswer.Kind, _ state: inout LoadState
  ) -> Score? {
    let column = table.column("score")
    guard let thousandths = column.flatMap({ table.rows.integer($0, row) }) else { return Score() }
    let score = Int(clamping: thousandths / 1000)
    if thousandths % 1000 == 0, kind.scale.contains(score) { return Score(value: score) }
    let scale = "\(kind.scale.lowerBound) to \(kind.scale.upperBound)"
    state.exclude(
      .scoreOutsideScale, table.file.ledger, line: table.rows.lines[row],
      "\(kind.rawValue), not \(scale)")
    state.problems.report(.scoreOutsideScale, in: table.file.csv.name, group: kind.rawValue) {
      (
        "the scores of \(kind.rawValue) are whole numbers from \(scale); the row is left out",
        table.place(column, row), "mend the score, or look whether the survey is of another kind"
      )
    }
    return nil
  }

  /// The answers with their reps where `moved` put them.
  func answers(moved: [RepIndex]) -> [SurveyAnswer] {
    answers.map { answer in
      var answer = answer
      answer.rep = answer.rep.map { moved[$0.position] }
      return answer
    }
  }
}

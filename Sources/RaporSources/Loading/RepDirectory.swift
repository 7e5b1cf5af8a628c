import RaporDiagnostics
import RaporModel

/// Who the reps are, and whom a cell means.
struct RepDirectory {
  /// In the order they were met, until `sorted()`.
  private(set) var reps: [Rep] = []
  private var byID: [String: Int] = [:]
  /// Positions by name; nil for a name that two reps share.
  private var byName: [String: Int?] = [:]
  /// Where each rep belonged, by position, as the rows of the reps table say.
  private var assignments: [Int: [RepAssignment]] = [:]
  /// Whether there is a table of reps: then somebody who is not in it is worth a word.
  private(set) var hasTable = false

  // MARK: The reps table

  /// Takes in the rows of a reps table.
  mutating func read(_ table: FileTable, _ state: inout LoadState) {
    hasTable = true
    let id = table.column("rep_id")
    let validFrom = table.column("valid_from")
    table.reportScientificIDs(id, &state)
    for row in 0..<table.rows.count {
      guard let name = table.text(id, row) else {
        state.excludeMissing("rep_id", .missingID, table, id, row)
        continue
      }
      let assignment = RepAssignment(
        rep: rep(name, table, row), from: table.day(validFrom, row))
      guard take(assignment) else {
        state.excludeDuplicate(
          name, table, id, row,
          hint: "keep one row for each id; rows of a rep who moved need a `valid_from` each")
        continue
      }
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  /// False when the rep has a row from the same day, or two rows say no day.
  private mutating func take(_ assignment: RepAssignment) -> Bool {
    guard let known = byID[Folding.key(assignment.rep.id.rawValue)] else {
      assignments[reps.count] = [assignment]
      add(assignment.rep)
      return true
    }
    let earlier = assignments[known] ?? []
    guard !earlier.contains(where: { $0.from == assignment.from }) else { return false }
    assignments[known] = earlier + [assignment]
    name(known, assignment.rep.name)
    return true
  }

  private func rep(_ id: String, _ table: FileTable, _ row: Int) -> Rep {
    func text(_ name: String) -> String? { table.text(table.column(name), row) }
    func day(_ name: String) -> Day? { table.column(name).flatMap { table.rows.day($0, row) } }
    return Rep(
      id: RepID(rawValue: id), name: text("name") ?? id, team: text("team"),
      manager: text("manager_id"), territory: text("territory"), role: text("role"),
      startedOn: day("started_on"), endedOn: day("ended_on"), language: text("language"),
      annualCost: table.column("annual_cost").flatMap { table.rows.integer($0, row) })
  }

  private mutating func add(_ rep: Rep) {
    byID[Folding.key(rep.id.rawValue)] = reps.count
    name(reps.count, rep.name)
    reps.append(rep)
  }

  private mutating func name(_ position: Int, _ name: String) {
    let key = Folding.key(name)
    guard let known = byName[key] else {
      byName[key] = .some(position)
      return
    }
    if known != position { byName[key] = .some(nil) }
  }

  // MARK: Other tables

  /// The position of the rep that a text means, by id or else by name; nil when there is none.
  func position(of text: String) -> Int? {
    let key = Folding.key(text)
    return byID[key] ?? byName[key] ?? nil
  }

  /// The rep that a text means; one who is not known yet is taken in.
  ///
  /// `rows` is how many rows name the rep.
  mutating func takeIn(
    _ text: String, rows: @autoclosure () -> Int, column: String = "rep_id",
    _ state: inout LoadState,
    _ place: () -> SourceLocation
  ) -> Int {
    if let known = position(of: text) { return known }
    if hasTable {
      let rows = rows()
      let near = suggestion(for: text)
      state.problems.report(
        .unknownRep,
        "“\(text)” is not in the reps table; \(rows) \(rows == 1 ? "row names" : "rows name") this rep",
        at: place(),
        hint: near.map { "did you mean “\($0)”? Then say `values: {\(column): {\(text): \($0)}}`" }
          ?? "add a row to the reps table")
    }
    add(Rep(id: RepID(rawValue: text), name: text, isListed: false))
    return reps.count - 1
  }

  /// The position of each rep that a column of a table names, by the code of the text; those who were
  /// not known are taken in.
  mutating func takeIn(
    _ column: Int?, of table: FileTable, _ state: inout LoadState
  ) -> NamedReps {
    var positions = [Int?](repeating: nil, count: table.codeCount(column))
    let name = column.map { table.mapping.schema[$0].name } ?? ""
    for (text, rows, first) in table.texts(in: column) {
      let position = takeIn(text, rows: rows, column: name, &state) { table.place(column, first) }
      if let code = table.code(column, first) { positions[code] = position }
    }
    return NamedReps(table: table, column: column, positions: positions)
  }

  /// A rep whom a row may name.
  struct Named { var index: RepIndex? }

  /// The rep that a row's `rep_id` names, if it names one; nil when nobody is called so, and the row
  /// is left out. `what` is what diagnostics call the row.
  func known(_ what: String, _ table: FileTable, _ row: Int, _ state: inout LoadState) -> Named? {
    let column = table.column("rep_id")
    guard let name = table.text(column, row) else { return Named() }
    if let position = position(of: name) { return Named(index: RepIndex(position)) }
    state.excludeUnknownRep(name, of: what, self, table, column, row)
    return nil
  }

  /// The listed rep whose id or name is nearest to a text.
  func suggestion(for text: String) -> String? {
    let listed = reps.filter(\.isListed)
    return NearName.suggestion(for: text, among: listed.map(\.name) + listed.map(\.id.rawValue))
  }

  /// The reps in the order of their ids' bytes, as they were on a day, managers by name; and where
  /// each position went.
  func sorted(asOf: Day) -> (reps: [Rep], moved: [RepIndex]) {
    let order = reps.indices.sorted {
      reps[$0].id.rawValue.utf8.lexicographicallyPrecedes(reps[$1].id.rawValue.utf8)
    }
    var moved = [RepIndex](repeating: RepIndex(0), count: reps.count)
    for (new, old) in order.enumerated() { moved[old] = RepIndex(new) }
    let named = order.map { old in
      var rep = RepAssignment.rep(on: asOf, assignments[old] ?? []) ?? reps[old]
      rep.manager = rep.manager.map(spoken)
      for move in rep.moves.indices {
        rep.moves[move].manager = rep.moves[move].manager.map(spoken)
      }
      return rep
    }
    return (named, moved)
  }

  /// A manager's name where the manager is a rep too.
  private func spoken(_ manager: String) -> String {
    byID[Folding.key(manager)].map { reps[$0].name } ?? manager
  }
}

/// The reps that a column of a table names.
struct NamedReps {
  fileprivate let table: FileTable
  fileprivate let column: Int?
  /// By the code of the text.
  fileprivate let positions: [Int?]

  /// The position of the rep that a row names; nil when it names none.
  subscript(row: Int) -> Int? { table.code(column, row).flatMap { positions[$0] } }
}

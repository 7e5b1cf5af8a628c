import RaporDiagnostics
import RaporModel

/// Who the reps are, and whom a cell means.
struct RepDirectory {
  /// In the order they were met, until `sorted()`.
  private(set) var reps: [Rep] = []
  private var byID: [String: Int] = [:]
  /// Positions by name; nil for a name that two reps share.
  private var byName: [String: Int?] = [:]
  /// Whether there is a table of reps: then somebody who is not in it is worth a word.
  private(set) var hasTable = false

  // MARK: The reps table

  /// Takes in the rows of a reps table.
  mutating func read(_ table: FileTable, _ state: inout LoadState) {
    hasTable = true
    let id = table.column("rep_id")
    table.reportScientificIDs(id, &state)
    for row in 0..<table.rows.count {
      guard let name = table.text(id, row) else {
        state.excludeMissing("rep_id", .missingID, table, id, row)
        continue
      }
      guard byID[Folding.key(name)] == nil else {
        state.excludeDuplicate(name, table, id, row)
        continue
      }
      add(rep(name, table, row))
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
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
    let name = Folding.key(rep.name)
    byName[name] = byName[name] == nil ? .some(reps.count) : .some(nil)
    reps.append(rep)
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
    _ text: String, rows: Int, _ state: inout LoadState, _ place: () -> SourceLocation
  ) -> Int {
    if let known = position(of: text) { return known }
    if hasTable {
      let near = suggestion(for: text)
      state.problems.report(
        .unknownRep,
        "“\(text)” is not in the reps table; \(rows) \(rows == 1 ? "row names" : "rows name") this rep",
        at: place(),
        hint: near.map { "did you mean “\($0)”? Then say `values: {rep_id: {\(text): \($0)}}`" }
          ?? "add a row to the reps table")
    }
    add(Rep(id: RepID(rawValue: text), name: text, isListed: false))
    return reps.count - 1
  }

  /// The listed rep whose id or name is nearest to a text.
  func suggestion(for text: String) -> String? {
    let listed = reps.filter(\.isListed)
    return NearName.suggestion(for: text, among: listed.map(\.name) + listed.map(\.id.rawValue))
  }

  /// The reps in the order of their ids' bytes, managers by name, and where each position went.
  func sorted() -> (reps: [Rep], moved: [RepIndex]) {
    let order = reps.indices.sorted {
      reps[$0].id.rawValue.utf8.lexicographicallyPrecedes(reps[$1].id.rawValue.utf8)
    }
    var moved = [RepIndex](repeating: RepIndex(0), count: reps.count)
    for (new, old) in order.enumerated() { moved[old] = RepIndex(new) }
    let named = order.map { old in
      var rep = reps[old]
      if let manager = rep.manager, let own = byID[Folding.key(manager)] {
        rep.manager = reps[own].name
      }
      return rep
    }
    return (named, moved)
  }
}

extension LoadState {
  /// Leaves out a row that lacks a value without which it cannot be used.
  mutating func excludeMissing(
    _ name: String, _ reason: SourceLedger.Reason, _ table: FileTable, _ column: Int?, _ row: Int
  ) {
    exclude(reason, table.file.ledger, line: table.rows.lines[row], "no \(name)")
    // A whole missing column has been reported already.
    guard let column, table.file.gives(column) else { return }
    problems.report(.missingValue, in: table.file.csv.name, group: name) {
      (
        "the row has no \(name) and is left out", table.place(column, row),
        reason == .missingID || name.contains(" ")
          ? "fill it in" : "fill it in, or say `defaults: {\(name): …}`"
      )
    }
  }

  /// Leaves out a row whose id has been met before.
  mutating func excludeDuplicate(_ id: String, _ table: FileTable, _ column: Int?, _ row: Int) {
    exclude(.duplicateID, table.file.ledger, line: table.rows.lines[row], id)
    problems.report(.duplicateID, in: table.file.csv.name, group: "") {
      (
        "“\(id)” occurs again; the first row is used and this one is left out",
        table.place(column, row), "keep one row for each id"
      )
    }
  }
}

import GRDB
import RaporModel

/// The snapshots of a history: which days there are, and what each deal was from when on.
///
/// A snapshot keeps only what differs from the one before, so that a year of weekly builds is little
/// more than one copy of the deals.
struct SnapshotTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The days, in order.
  func days() throws -> [Day] {
    try Row.fetchCursor(database, sql: "SELECT as_of FROM snapshot ORDER BY as_of")
      .mapRows { try StoredRow($0).day(at: 0) }
  }

  /// All versions, by deal, then day.
  func versions() throws -> [DealVersion] {
    try Row.fetchCursor(
      database, sql: "SELECT \(SnapshotTable.columns) FROM deal_version ORDER BY deal, as_of"
    ).mapRows { try SnapshotTable.version(StoredRow($0)) }
  }

  /// Puts a snapshot in the place of the one of its day, if there is one.
  ///
  /// The snapshot after it is written anew against it, so that it still says what it said.
  func replace(_ snapshot: DealSnapshot) throws {
    let (day, known) = (snapshot.asOf, try days())
    if known.contains(day), try states(on: day) == snapshot.states { return }
    let before = try states(on: day.advanced(by: -1))
    let next = try known.first { $0 > day }.map { (day: $0, states: try states(on: $0)) }
    try write(snapshot.states, insteadOf: before, on: day)
    if let next { try write(next.states, insteadOf: snapshot.states, on: next.day) }
    try database.execute(
      sql: "INSERT OR IGNORE INTO snapshot VALUES (?)", arguments: [day.number])
  }

  /// What the latest snapshot of a day or before it says.
  private func states(on day: Day) throws -> [DealID: DealState] {
    // With max() in the list, the other columns are those of the row that has the maximum.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(SnapshotTable.columns), max(as_of) FROM deal_version WHERE as_of <= ? GROUP BY deal
        """, arguments: [day.number])
    var states: [DealID: DealState] = [:]
    while let row = try rows.next() {
      let version = try SnapshotTable.version(StoredRow(row))
      if let state = version.state { states[version.deal] = state }
    }
    return states
  }

  /// Writes the versions of a day: what differs from the states before.
  private func write(
    _ states: [DealID: DealState], insteadOf before: [DealID: DealState], on day: Day
  ) throws {
    try database.execute(
      sql: "DELETE FROM deal_version WHERE as_of = ?", arguments: [day.number])
    let changed = states.filter { before[$0.key] != $0.value }.keys
    let gone = before.keys.filter { states[$0] == nil }
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO deal_version (\(SnapshotTable.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for deal in (Array(changed) + gone).sorted() {
      try insertion.execute(arguments: SnapshotTable.arguments(deal, day, states[deal]))
    }
  }

  // MARK: Rows

  private static let columns =
    "deal, as_of, outcome, rep, stage, amount, created_on, closed_on, expected_close_on"

  private static func arguments(_ deal: DealID, _ day: Day, _ state: DealState?)
    -> StatementArguments
  {
    guard let state else {
      return [deal.rawValue, day.number, "gone", "", "", nil, nil, nil, nil]
    }
    return [
      deal.rawValue, day.number, state.outcome.rawValue, state.rep.rawValue, state.stage,
      state.amount, state.createdOn?.number, state.closedOn?.number,
      state.expectedCloseOn?.number,
    ]
  }

  private static func version(_ row: StoredRow) throws -> DealVersion {
    let outcome = try row.text(at: 2)
    return DealVersion(
      deal: DealID(rawValue: try row.text(at: 0)), asOf: try row.day(at: 1),
      state: outcome == "gone" ? nil : try state(row, outcome))
  }

  private static func state(_ row: StoredRow, _ word: String) throws -> DealState {
    guard let outcome = Stage.Outcome(rawValue: word) else {
      throw HistoryFailure.damaged("a deal is “\(word)”")
    }
    return DealState(
      rep: RepID(rawValue: try row.text(at: 3)), stage: try row.text(at: 4), outcome: outcome,
      amount: try row.number(at: 5), createdOn: try row.optionalDay(at: 6),
      closedOn: try row.optionalDay(at: 7), expectedCloseOn: try row.optionalDay(at: 8))
  }
}

import RaporModel

/// The columns of one deals table, by what they mean.
struct DealColumns {
  let table: FileTable
  let id: Int?
  let repColumn: Int?
  let stage: Int?
  let created: Int?
  let closed: Int?
  let expected: Int?
  let amount: Int?
  let quantity: Int?
  let cost: Int?
  let coOwner: Int?
  /// The columns whose texts deals keep, by name.
  let attributes: [(name: String, column: Int)]
  private let outcome: Int?
  private let stages: [Int?]

  /// The texts that are not kept, but decide what a deal is.
  static let judged: Set<String> = [
    "deal_id", "rep_id", "stage", "outcome", "currency", "co_owner_id",
  ]

  init(_ table: FileTable, stages: [Int?]) {
    self.table = table
    self.stages = stages
    id = table.column("deal_id")
    repColumn = table.column("rep_id")
    stage = table.column("stage")
    outcome = table.given("outcome")
    created = table.column("created_on")
    closed = table.column("closed_on")
    expected = table.column("expected_close_on")
    amount = table.column("amount")
    quantity = table.column("quantity")
    cost = table.column("cost")
    coOwner = table.given("co_owner_id")
    attributes = table.mapping.schema.compactMap { column in
      guard column.kind == .text, !DealColumns.judged.contains(column.name) else { return nil }
      return table.given(column.name).map { (column.name, $0) }
    }
  }

  func text(_ name: String, _ row: Int) -> String? { table.text(table.column(name), row) }

  func day(_ column: Int?, _ row: Int) -> Day? { column.flatMap { table.rows.day($0, row) } }

  func integer(_ column: Int?, _ row: Int) -> Int64? {
    column.flatMap { table.rows.integer($0, row) }
  }

  /// What the row says about its stage; nil when it says nothing.
  func stageWord(_ row: Int) -> String? { table.text(stage, row) ?? table.text(outcome, row) }

  /// Whether the row's stage is one that is known.
  func isKnown(_ row: Int) -> Bool { stages[row] != nil }
}

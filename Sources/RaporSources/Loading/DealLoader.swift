import RaporDiagnostics
import RaporModel

/// The deals tables, read but not yet judged: the as-of day may hang on all of them.
struct DealTables {
  private(set) var tables: [FileTable] = []
  /// For each table, the stage of each row.
  private(set) var stages: [[Int?]] = []

  mutating func append(_ table: FileTable, stages rows: [Int?]) {
    tables.append(table)
    stages.append(rows)
  }

  /// The latest day on which a deal was created or closed; nil when there is none.
  func latestDay(_ directory: StageDirectory) -> Day? {
    var latest: Day?
    for (table, stages) in zip(tables, stages) {
      let created = table.column("created_on")
      let closed = table.column("closed_on")
      for row in 0..<table.rows.count {
        let isOpen = stages[row].flatMap { directory[$0] }?.outcome == .open
        let days = [
          created.flatMap { table.rows.day($0, row) },
          isOpen ? nil : closed.flatMap { table.rows.day($0, row) },
        ]
        latest = ([latest] + days).compactMap { $0 }.max()
      }
    }
    return latest
  }
}

/// Makes deals of rows.
struct DealLoader {
  let asOf: Day
  let siteCurrency: Currency
  let stages: StageDirectory
  let movedStages: [Int]
  let products: ProductDirectory
  let lastActivity: [String: Day]

  private(set) var deals: [Deal] = []
  private(set) var attributes = AttributeBuilder()
  private var ids: Set<String> = []

  init(
    asOf: Day, currency: Currency, stages: StageDirectory, products: ProductDirectory,
    lastActivity: [String: Day]
  ) {
    self.asOf = asOf
    siteCurrency = currency
    self.stages = stages
    movedStages = stages.sorted().moved
    self.products = products
    self.lastActivity = lastActivity
  }

  /// Takes in the rows of one table; `rowStages` has the stage of each.
  mutating func read(
    _ table: FileTable, rowStages: [Int?], _ reps: inout RepDirectory, _ state: inout LoadState
  ) {
    let columns = DealColumns(table, stages: rowStages)
    table.reportScientificIDs(columns.id, &state)
    let repPositions = takeInReps(table, columns, &reps, &state)
    products.reportUnknown(table, &state)
    for row in 0..<table.rows.count {
      guard let id = usableID(table, columns, row, &state),
        let rep = columns.rep(row).flatMap({ repPositions[$0] }),
        let stage = rowStages[row], let outcome = stages[stage]?.outcome
      else { continue }
      let deal = deal(id, rep, stage, outcome, columns, row)
      guard happened(deal, table, columns, row, &state) else { continue }
      add(deal, table, columns, row)
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  // MARK: What keeps a row out

  /// The row's id when it can be used: it has an id of its own, a rep, a stage and no other currency.
  private func usableID(
    _ table: FileTable, _ columns: DealColumns, _ row: Int, _ state: inout LoadState
  ) -> DealID? {
    let line = table.rows.lines[row]
    guard let id = table.text(columns.id, row) else {
      state.excludeMissing("deal_id", .missingID, table, columns.id, row)
      return nil
    }
    guard !ids.contains(id) else {
      state.excludeDuplicate(id, table, columns.id, row)
      return nil
    }
    guard columns.rep(row) != nil else {
      state.excludeMissing("rep_id", .missingRep, table, columns.repColumn, row)
      return nil
    }
    if let other = columns.foreignCurrency(row, siteCurrency) {
      state.exclude(.foreignCurrency, table.file.ledger, line: line, other)
      reportForeign(other, table, columns, row, &state)
      return nil
    }
    return hasStage(table, columns, row, &state) ? DealID(rawValue: id) : nil
  }

  private func hasStage(
    _ table: FileTable, _ columns: DealColumns, _ row: Int, _ state: inout LoadState
  ) -> Bool {
    guard let word = columns.stageWord(row) else {
      state.excludeMissing("stage", .missingValue, table, columns.stage, row)
      return false
    }
    // An unknown stage has been reported once for all of its rows.
    guard columns.isKnown(row) else {
      state.exclude(.unknownStage, table.file.ledger, line: table.rows.lines[row], word)
      return false
    }
    return true
  }

  private func reportForeign(
    _ code: String, _ table: FileTable, _ columns: DealColumns, _ row: Int,
    _ state: inout LoadState
  ) {
    let site = siteCurrency.code
    state.problems.report(.foreignCurrency, in: table.file.csv.name, group: code) {
      (
        "the deal is in \(code) and the site in \(site); the row is left out",
        table.place(columns.currency, row),
        "convert the file, or keep each currency in a site of its own"
      )
    }
  }

  private func happened(
    _ deal: Deal, _ table: FileTable, _ columns: DealColumns, _ row: Int, _ state: inout LoadState
  ) -> Bool {
    let isEarly = { (day: Day?) in day.map { $0 > asOf } ?? false }
    guard isEarly(deal.createdOn) || isEarly(deal.closedOn) else { return true }
    let column = isEarly(deal.createdOn) ? columns.created : columns.closed
    let (name, day) =
      isEarly(deal.createdOn) ? ("created", deal.createdOn) : ("closed", deal.closedOn)
    let text = day.map { "\(name) \($0)" } ?? name
    state.exclude(.afterAsOf, table.file.ledger, line: table.rows.lines[row], text)
    state.problems.report(.dateAfterAsOf, in: table.file.csv.name, group: name) {
      (
        "the deal was \(text), after \(asOf), the day that the figures describe; the row is left out",
        table.place(column, row), "mend the date, or build as of a later day"
      )
    }
    return false
  }

  // MARK: Making deals

  /// The position of each rep that the table names; those who were not known are taken in.
  private func takeInReps(
    _ table: FileTable, _ columns: DealColumns, _ reps: inout RepDirectory,
    _ state: inout LoadState
  ) -> [String: Int] {
    var counts: [String: Int] = [:]
    var firsts: [(text: String, row: Int)] = []
    for row in 0..<table.rows.count {
      guard let text = columns.rep(row) else { continue }
      if counts[text] == nil { firsts.append((text, row)) }
      counts[text, default: 0] += 1
    }
    var positions: [String: Int] = [:]
    for (text, row) in firsts {
      positions[text] = reps.takeIn(text, rows: counts[text] ?? 0, &state) {
        table.place(columns.repColumn, row)
      }
    }
    return positions
  }

  private func deal(
    _ id: DealID, _ rep: Int, _ stage: Int, _ outcome: Stage.Outcome, _ columns: DealColumns,
    _ row: Int
  ) -> Deal {
    let closed = columns.day(columns.closed, row)
    let quantity = columns.integer(columns.quantity, row)
    var deal = Deal(
      id: id, rep: RepIndex(rep), stage: movedStages[stage], outcome: outcome,
      createdOn: columns.day(columns.created, row), closedOn: outcome == .open ? nil : closed,
      expectedCloseOn: columns.day(columns.expected, row) ?? (outcome == .open ? closed : nil),
      amount: columns.integer(columns.amount, row), quantity: quantity,
      cost: columns.integer(columns.cost, row), lastActivityOn: lastActivity[id.rawValue],
      row: columns.table.reference(row))
    if deal.amount == nil, columns.table.mapping.amountWhenBlankIsListPrice,
      let product = columns.text("product", row), let price = products[product]?.listPrice
    {
      deal.amount = Self.value(of: quantity, at: price)
      deal.amountOrigin = .listPrice
    }
    return deal
  }

  /// A quantity in thousandths times a price; one unit where no quantity is given.
  private static func value(of quantity: Int64?, at price: Int64) -> Int64? {
    guard let quantity else { return price }
    let (product, tooLarge) = price.multipliedReportingOverflow(by: quantity)
    guard !tooLarge else { return nil }
    let half: Int64 = product < 0 ? -500 : 500
    return product.addingReportingOverflow(half).overflow ? nil : (product + half) / 1000
  }

  private mutating func add(_ deal: Deal, _ table: FileTable, _ columns: DealColumns, _ row: Int) {
    ids.insert(deal.id.rawValue)
    deals.append(deal)
    attributes.beginDeal()
    for (name, column) in columns.attributes { attributes.set(name, table.text(column, row)) }
  }

  /// The deals with their reps where `moved` put them.
  func deals(moved: [RepIndex]) -> [Deal] {
    deals.map { deal in
      var deal = deal
      deal.rep = moved[deal.rep.position]
      return deal
    }
  }

  /// Fills the columns that lookups give.
  mutating func fill(_ lookups: LookupDirectory, _ state: inout LoadState) {
    lookups.fill(&attributes, &state)
  }

  /// Says which values of a column look like one value spelt in two ways.
  func reportNearDuplicates(_ state: inout LoadState, _ place: (RowReference) -> SourceLocation) {
    for pair in attributes.nearDuplicates {
      state.problems.report(
        .nearDuplicate, "“\(pair.value)” and “\(pair.other)” in “\(pair.column)” count as two",
        at: place(deals[pair.deal].row),
        hint: "if they are one, say `values: {\(pair.column): {\(pair.value): \(pair.other)}}`")
    }
  }
}

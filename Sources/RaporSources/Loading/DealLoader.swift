import RaporDiagnostics
import RaporModel

/// The deals tables, read but not yet judged: the as-of day may hang on all of them.
struct DealTables {
  private(set) var tables: [FileTable] = []
  /// For each table, the stage of each row.
  private(set) var stages: [[Int?]] = []
  /// For each table, what its source's shares of co-owners mean.
  private(set) var shares: [ShareColumn] = []

  mutating func append(_ table: FileTable, stages rows: [Int?], shares column: ShareColumn) {
    tables.append(table)
    stages.append(rows)
    shares.append(column)
  }

  /// The latest day on which a deal was created or closed; nil when there is none.
  func latestDay(_ directory: StageDirectory) -> Day? {
    var latest: Day?
    for (table, stages) in zip(tables, stages) {
      let created = table.column("created_on")
      let closed = table.column("closed_on")
      for row in 0..<table.rows.count {
        let isOpen = stages[row].flatMap { directory[$0] }?.outcome == .open
        let createdOn = created.flatMap { table.rows.day($0, row) }
        let closedOn = isOpen ? nil : closed.flatMap { table.rows.day($0, row) }
        if let day = createdOn { latest = max(latest ?? day, day) }
        if let day = closedOn { latest = max(latest ?? day, day) }
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
  let activities: DealDays
  let rates: RateTable

  private(set) var deals: [Deal] = []
  private(set) var attributes = AttributeBuilder()
  /// How the amounts of some deals came into the site's currency, by position in `deals`.
  private(set) var conversions: [Int: Conversion] = [:]
  /// The ids of the deals, and the position of each in `deals`.
  private var ids = ByteInterner()
  private var positions: [Int] = []

  init(
    asOf: Day, currency: Currency, stages: StageDirectory, products: ProductDirectory,
    activities: DealDays, rates: RateTable
  ) {
    self.asOf = asOf
    siteCurrency = currency
    self.stages = stages
    movedStages = stages.sorted().moved
    self.products = products
    self.activities = activities
    self.rates = rates
  }

  /// The position of the deal with an id; nil when there is none.
  func position(of id: String) -> Int? { ids.knownCode(of: id).map { positions[Int($0)] } }

  /// Makes room for so many deals: they are large, and moving them takes as long as making them.
  mutating func reserveCapacity(_ count: Int) {
    deals.reserveCapacity(count)
    positions.reserveCapacity(count)
  }

  /// Takes in the rows of one table; `rowStages` has the stage of each.
  mutating func read(
    _ table: FileTable, rowStages: [Int?], shares: ShareColumn, _ reps: inout RepDirectory,
    _ state: inout LoadState
  ) {
    let columns = DealColumns(table, stages: rowStages)
    table.reportScientificIDs(columns.id, &state)
    let owners = reps.takeIn(columns.repColumn, of: table, &state)
    let coOwners = reps.takeIn(columns.coOwner, of: table, &state)
    let sharing = DealSharing(table, shares)
    var amounts = DealAmounts(columns, asOf: asOf, site: siteCurrency, rates)
    products.reportUnknown(table, &state)
    var sources = columns.attributes.map { attributes.source($0.name, table, $0.column) }
    for row in 0..<table.rows.count {
      guard let id = usableID(table, columns, row, &state), amounts.begin(row, &state),
        hasStage(table, columns, row, &state), let rep = owners[row],
        let stage = rowStages[row], let outcome = stages[stage]?.outcome
      else { continue }
      var deal = deal(id, rep, stage, outcome, columns, row)
      guard happened(deal, table, columns, row, &state) else { continue }
      switch sharing.part(row, owner: rep, coOwners, &state) {
      case .none: break
      case .shared(let other, let share):
        (deal.coOwner, deal.coOwnerShare) = (RepIndex(other), share)
      case .leftOut: continue
      }
      guard amounts.fill(&deal, &state) else { continue }
      takeListPrice(&deal, columns, row)
      conversions[deals.count] = amounts.conversion
      add(deal, row, &sources)
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  // MARK: What keeps a row out

  /// The row's id when it can be used: it has an id of its own and a rep.
  private func usableID(
    _ table: FileTable, _ columns: DealColumns, _ row: Int, _ state: inout LoadState
  ) -> DealID? {
    guard let id = table.text(columns.id, row) else {
      state.excludeMissing("deal_id", .missingID, table, columns.id, row)
      return nil
    }
    guard ids.knownCode(of: id) == nil else {
      state.excludeDuplicate(id, table, columns.id, row)
      return nil
    }
    guard table.code(columns.repColumn, row) != nil else {
      state.excludeMissing("rep_id", .missingRep, table, columns.repColumn, row)
      return nil
    }
    return DealID(rawValue: id)
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

  private func deal(
    _ id: DealID, _ rep: Int, _ stage: Int, _ outcome: Stage.Outcome, _ columns: DealColumns,
    _ row: Int
  ) -> Deal {
    let closed = columns.day(columns.closed, row)
    return Deal(
      id: id, rep: RepIndex(rep), stage: movedStages[stage], outcome: outcome,
      createdOn: columns.day(columns.created, row), closedOn: outcome == .open ? nil : closed,
      expectedCloseOn: columns.day(columns.expected, row) ?? (outcome == .open ? closed : nil),
      quantity: columns.integer(columns.quantity, row),
      lastActivityOn: activities.last(of: id.rawValue),
      nextActivityOn: outcome == .open ? activities.next(of: id.rawValue) : nil,
      row: columns.table.reference(row))
  }

  private func takeListPrice(_ deal: inout Deal, _ columns: DealColumns, _ row: Int) {
    guard deal.amount == nil, columns.table.mapping.amountWhenBlankIsListPrice,
      let product = columns.text("product", row), let price = products[product]?.listPrice
    else { return }
    deal.amount = Self.value(of: deal.quantity, at: price)
    deal.amountOrigin = .listPrice
  }

  /// A quantity in thousandths times a price; one unit where no quantity is given.
  private static func value(of quantity: Int64?, at price: Int64) -> Int64? {
    guard let quantity else { return price }
    let (product, tooLarge) = price.multipliedReportingOverflow(by: quantity)
    guard !tooLarge else { return nil }
    let half: Int64 = product < 0 ? -500 : 500
    return product.addingReportingOverflow(half).overflow ? nil : (product + half) / 1000
  }

  private mutating func add(
    _ deal: Deal, _ row: Int, _ sources: inout [AttributeBuilder.Source]
  ) {
    _ = ids.code(of: deal.id.rawValue)
    positions.append(deals.count)
    deals.append(deal)
    attributes.beginDeal()
    for index in sources.indices { attributes.set(&sources[index], row) }
  }

  /// The deals with their reps where `moved` put them.
  func deals(moved: [RepIndex]) -> [Deal] {
    deals.map { deal in
      var deal = deal
      deal.rep = moved[deal.rep.position]
      deal.coOwner = deal.coOwner.map { moved[$0.position] }
      return deal
    }
  }

  /// Fills the columns that lookups give.
  mutating func fill(_ lookups: LookupDirectory, _ state: inout LoadState) {
    lookups.fill(&attributes, &state)
  }
}

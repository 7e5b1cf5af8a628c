import RaporDiagnostics
import RaporModel

/// Makes leads of rows.
struct LeadLoader {
  let asOf: Day
  /// The first activity of leads, by the id that activities give.
  let responses: [String: FirstResponse]
  private var leads: [Lead] = []
  private var ids: Set<String> = []

  init(asOf: Day, responses: [String: FirstResponse]) {
    self.asOf = asOf
    self.responses = responses
  }

  /// Where the values of a table's rows are.
  private struct Columns {
    let id: Int?
    let rep: Int?
    let created: Int?
    let converted: Int?
    let deal: Int?
    let response: Int?
    let createdHasTimes: Bool
    let responseHasTimes: Bool

    init(_ table: FileTable) {
      (id, rep) = (table.column("lead_id"), table.column("rep_id"))
      (created, converted) = (table.column("created_at"), table.column("converted_on"))
      (deal, response) = (table.column("deal_id"), table.column("first_response_at"))
      createdHasTimes = table.hasTimes(created)
      responseHasTimes = table.hasTimes(response)
    }
  }

  /// Takes in the rows of one table.
  mutating func read(
    _ table: FileTable, _ deals: DealLoader, _ reps: inout RepDirectory, _ state: inout LoadState
  ) {
    let columns = Columns(table)
    table.reportScientificIDs(columns.id, &state)
    let owners = reps.takeIn(columns.rep, of: table, &state)
    for row in 0..<table.rows.count {
      guard let id = usableID(table, columns, row, &state),
        let created = created(table, columns, row, &state)
      else { continue }
      var lead = Lead(
        id: id, rep: owners[row].map { RepIndex($0) },
        createdAt: created.moment, hasTime: created.hasTime && columns.createdHasTimes,
        source: table.text(table.column("source"), row),
        segment: table.text(table.column("segment"), row),
        territory: table.text(table.column("territory"), row), row: table.reference(row))
      setConversion(&lead, table, columns, row, deals, &state)
      setResponse(&lead, table, columns, row, &state)
      ids.insert(id)
      leads.append(lead)
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  private func usableID(
    _ table: FileTable, _ columns: Columns, _ row: Int, _ state: inout LoadState
  ) -> String? {
    guard let id = table.text(columns.id, row) else {
      state.excludeMissing("lead_id", .missingID, table, columns.id, row)
      return nil
    }
    guard !ids.contains(id) else {
      state.excludeDuplicate(id, table, columns.id, row)
      return nil
    }
    return id
  }

  private func created(
    _ table: FileTable, _ columns: Columns, _ row: Int, _ state: inout LoadState
  ) -> DatedMoment? {
    let given = columns.created.flatMap { table.rows.moment($0, row) }
    guard let moment = state.needed(given, "created_at", table, columns.created, row) else {
      return nil
    }
    guard moment.moment.day <= asOf else {
      state.excludeLate(
        "the lead came in on", moment.moment.day, after: asOf, table, columns.created, row)
      return nil
    }
    return moment
  }

  private func setConversion(
    _ lead: inout Lead, _ table: FileTable, _ columns: Columns, _ row: Int, _ deals: DealLoader,
    _ state: inout LoadState
  ) {
    if let day = table.day(columns.converted, row), day > asOf {
      state.reportLate(
        "the lead was converted on", day, after: asOf, "it counts as not converted yet", table,
        columns.converted, row)
      return
    }
    lead.convertedOn = table.day(columns.converted, row)
    guard let id = table.text(columns.deal, row) else { return }
    lead.deal = deals.position(of: id)
    guard lead.deal == nil else { return }
    state.reportUnknownDeal(id, "the lead stays without a deal", table, columns.deal, row)
  }

  private func setResponse(
    _ lead: inout Lead, _ table: FileTable, _ columns: Columns, _ row: Int,
    _ state: inout LoadState
  ) {
    if let own = columns.response.flatMap({ table.rows.moment($0, row) }) {
      guard own.moment.day <= asOf else {
        state.reportLate(
          "the lead was answered on", own.moment.day, after: asOf,
          "it counts as not answered yet", table, columns.response, row)
        return
      }
      lead.respondedOn = own.moment.day
      if own.hasTime, columns.responseHasTimes { lead.firstResponseAt = own.moment }
    } else if let first = responses[lead.id] {
      lead.respondedOn = first.day
      lead.firstResponseAt = first.moment
    }
  }

  /// The leads with their reps where `moved` put them.
  func leads(moved: [RepIndex]) -> [Lead] {
    leads.map { lead in
      var lead = lead
      lead.rep = lead.rep.map { moved[$0.position] }
      return lead
    }
  }
}

/// When something was first done about a lead.
struct FirstResponse: Hashable {
  /// The earliest minute that is known; nil when there is none.
  private var timed: Moment?
  /// The earliest day of something without a time of day; nil when there is none.
  private var untimed: Day?

  /// Something that was done.
  init(_ moment: DatedMoment) {
    if moment.hasTime { timed = moment.moment } else { untimed = moment.moment.day }
  }

  /// Takes in something else that was done.
  mutating func merge(_ other: FirstResponse) {
    timed = [timed, other.timed].compactMap { $0 }.min()
    untimed = [untimed, other.untimed].compactMap { $0 }.min()
  }

  /// Takes a time of day that no row has for none: programs that keep only days write midnight.
  mutating func forgetTimes() {
    untimed = day
    timed = nil
  }

  /// The first day.
  var day: Day? { [timed?.day, untimed].compactMap { $0 }.min() }

  /// The first minute; nil where something without a time of day may have been earlier.
  var moment: Moment? {
    guard let timed else { return nil }
    return untimed.map { timed.day < $0 } ?? true ? timed : nil
  }

  /// Whether a time of day other than midnight is known.
  var tellsTime: Bool { timed.map { $0.minuteOfDay != 0 } ?? false }
}

extension FileTable {
  /// Whether the moments of a column have times of day: where all are midnight, only days are meant.
  func hasTimes(_ column: Int?) -> Bool {
    guard let column else { return false }
    return (0..<rows.count).contains { row in
      rows.moment(column, row).map { $0.hasTime && $0.moment.minuteOfDay != 0 } ?? false
    }
  }
}

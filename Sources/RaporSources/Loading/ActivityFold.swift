import RaporModel

/// The activities of a part of a file, folded: its size grows with reps, days and types, not rows.
struct ActivityFold {
  /// What is counted apart.
  struct Key: Hashable {
    var rep: Int32
    var day: Int32
    var type: Int32
    var outcome: Int32
  }

  struct Value {
    var count = 0
    var minutes = 0
  }

  /// A row that lacks something, or is too late.
  struct Gap {
    var reason: SourceLedger.Reason
    var column: Int
    var line: Int
    var offset: Int
    /// Whether the row says what is planned for a deal.
    var isPlanned = false
  }

  /// How many rows a rep has, and the first of them.
  struct RepRows {
    var count: Int
    var line: Int
    var offset: Int
  }

  private(set) var reps = ByteInterner()
  private(set) var types = ByteInterner()
  private(set) var outcomes = ByteInterner()
  private(set) var deals = ByteInterner()
  private(set) var leads = ByteInterner()
  private(set) var repRows: [RepRows] = []
  /// The last day of each deal's activities, by code; `Int32.min` for none.
  private(set) var lastByDeal: [Int32] = []
  /// The first day of each deal's planned activities, by code; `Int32.max` for none.
  private(set) var nextByDeal: [Int32] = []
  /// What was first done about each lead, by code.
  private(set) var responses: [FirstResponse?] = []
  private(set) var counts: [Key: Value] = [:]
  private(set) var rowsUsed = 0
  private(set) var gaps: [Gap] = []
  private(set) var faults: [CellFault] = []

  /// Where a fold finds what it needs in a record.
  struct Plan {
    let rep: CellPlan
    let type: CellPlan
    let outcome: CellPlan
    let deal: CellPlan
    /// Nil where no row names a lead: then no time of day is read.
    let lead: CellPlan?
    let day: CellReader
    let dayColumn: Int
    let minutes: CellReader
    let minutesColumn: Int
    let lastDay: Int64

    init(_ mapping: SourceMapping, _ file: OpenFile, _ readers: [CellReader], _ asOf: Day?) {
      func position(_ name: String) -> Int {
        mapping.schema.firstIndex { $0.name == name } ?? 0
      }
      func plan(_ name: String) -> CellPlan { CellPlan(position(name), readers) }
      (rep, type, outcome, deal) = (
        plan("rep_id"), plan("type"), plan("outcome"), plan("deal_id")
      )
      let leadColumn = position("lead_id")
      lead = readers[leadColumn].place.field == nil ? nil : CellPlan(leadColumn, readers)
      (dayColumn, minutesColumn) = (position("occurred_at"), position("duration_minutes"))
      (day, minutes) = (readers[dayColumn], readers[minutesColumn])
      lastDay = asOf.map { Int64($0.number) } ?? .max
    }
  }

  /// Counts one row.
  mutating func take(_ record: CSVRecord, _ plan: Plan) {
    let (day, minutes) = (plan.day.read(record), plan.minutes.read(record))
    note(day, plan.dayColumn, plan.day, record)
    note(minutes, plan.minutesColumn, plan.minutes, record)
    if case .unreadable = day { return }
    if case .unreadable = minutes { return }
    guard plan.rep.hasValue(record) else { return skip(.missingRep, plan.rep.column, record) }
    guard plan.type.hasValue(record) else { return skip(.missingValue, plan.type.column, record) }
    guard let number = day.value else { return skip(.missingValue, plan.dayColumn, record) }
    guard number <= plan.lastDay else { return notePlanned(number, record, plan) }
    count(Int32(clamping: number), minutes.value ?? 0, record, plan)
  }

  private mutating func count(_ day: Int32, _ minutes: Int64, _ record: CSVRecord, _ plan: Plan) {
    let rep = plan.rep.code(record, &reps)
    if Int(rep) == repRows.count {
      repRows.append(RepRows(count: 0, line: record.line, offset: record.offset))
    }
    repRows[Int(rep)].count += 1
    let deal = dealCode(record, plan)
    lastByDeal[deal] = max(lastByDeal[deal], day)
    if let lead = plan.lead { noteResponse(lead, record, plan) }
    let key = Key(
      rep: rep, day: day, type: plan.type.code(record, &types),
      outcome: plan.outcome.code(record, &outcomes))
    counts[key, default: Value()].add(count: 1, minutes: Int(clamping: minutes))
    rowsUsed += 1
  }

  /// The code of the deal that a row names, with room for what is known of it.
  private mutating func dealCode(_ record: CSVRecord, _ plan: Plan) -> Int {
    let deal = Int(plan.deal.code(record, &deals))
    if deal == lastByDeal.count {
      lastByDeal.append(.min)
      nextByDeal.append(.max)
    }
    return deal
  }

  /// A row after the as-of day is in no count; a deal that it names has it as its next step.
  private mutating func notePlanned(_ day: Int64, _ record: CSVRecord, _ plan: Plan) {
    skip(.afterAsOf, plan.dayColumn, record)
    guard plan.deal.hasValue(record) else { return }
    gaps[gaps.count - 1].isPlanned = true
    let deal = dealCode(record, plan)
    nextByDeal[deal] = min(nextByDeal[deal], Int32(clamping: day))
  }

  private mutating func noteResponse(_ lead: CellPlan, _ record: CSVRecord, _ plan: Plan) {
    guard lead.hasValue(record), let moment = plan.day.readMoment(record) else { return }
    let code = Int(lead.code(record, &leads))
    if code == responses.count { responses.append(nil) }
    responses[code].merge(FirstResponse(moment))
  }

  private mutating func skip(_ reason: SourceLedger.Reason, _ column: Int, _ record: CSVRecord) {
    gaps.append(Gap(reason: reason, column: column, line: record.line, offset: record.offset))
  }

  private mutating func note(
    _ reading: Reading<Int64>, _ column: Int, _ reader: CellReader, _ record: CSVRecord
  ) {
    guard case .unreadable = reading else { return }
    faults.append(
      CellFault(
        column: column, line: record.line, offset: record.offset,
        text: record.text(at: reader.place.field ?? 0)))
  }

  /// Takes in the fold of the part of the file that follows, whose lines are counted from `linesBefore`.
  mutating func append(_ next: ActivityFold, linesBefore: Int) {
    let (repCodes, typeCodes) = (reps.merge(next.reps), types.merge(next.types))
    let (outcomeCodes, dealCodes) = (outcomes.merge(next.outcomes), deals.merge(next.deals))
    for (code, rows) in zip(repCodes, next.repRows) {
      if Int(code) == repRows.count {
        repRows.append(
          RepRows(count: rows.count, line: rows.line + linesBefore, offset: rows.offset))
      } else {
        repRows[Int(code)].count += rows.count
      }
    }
    for (code, (last, planned)) in zip(dealCodes, zip(next.lastByDeal, next.nextByDeal)) {
      if Int(code) == lastByDeal.count {
        lastByDeal.append(last)
        nextByDeal.append(planned)
      } else {
        lastByDeal[Int(code)] = max(lastByDeal[Int(code)], last)
        nextByDeal[Int(code)] = min(nextByDeal[Int(code)], planned)
      }
    }
    for (code, response) in zip(leads.merge(next.leads), next.responses) {
      if Int(code) == responses.count { responses.append(nil) }
      if let response { responses[Int(code)].merge(response) }
    }
    for (key, value) in next.counts {
      let renamed = Key(
        rep: repCodes[Int(key.rep)], day: key.day, type: typeCodes[Int(key.type)],
        outcome: outcomeCodes[Int(key.outcome)])
      counts[renamed, default: Value()].add(count: value.count, minutes: value.minutes)
    }
    rowsUsed += next.rowsUsed
    gaps += next.gaps.map { gap in
      var gap = gap
      gap.line += linesBefore
      return gap
    }
    faults += next.faults.map { $0.moved(by: linesBefore) }
  }
}

extension ActivityFold.Value {
  /// Adds to both; minutes beyond any that a team could have stay at the end of the range.
  mutating func add(count more: Int, minutes longer: Int) {
    count += more
    let (sum, tooLarge) = minutes.addingReportingOverflow(longer)
    minutes = tooLarge ? .max : sum
  }
}

extension FirstResponse? {
  /// Takes in something that was done.
  mutating func merge(_ other: FirstResponse) {
    if self == nil { self = other } else { self?.merge(other) }
  }
}

/// Where a text cell of an activity comes from.
struct CellPlan {
  let column: Int
  private let reader: CellReader
  private let constant: String?

  init(_ column: Int, _ readers: [CellReader]) {
    self.column = column
    reader = readers[column]
    constant = reader.place.constant ?? (reader.place.field == nil ? reader.place.standIn : nil)
  }

  /// Whether the cell, or what stands in for it, holds something.
  func hasValue(_ record: CSVRecord) -> Bool {
    guard let field = reader.place.field else { return constant != nil }
    return reader.place.standIn != nil || !reader.isBlank(record.bytes(at: field))
  }

  /// The code of the cell's spelling; that of an empty one when there is no such column.
  func code(_ record: CSVRecord, _ spellings: inout ByteInterner) -> Int32 {
    guard let field = reader.place.field else { return spellings.code(of: constant ?? "") }
    return spellings.code(of: record.bytes(at: field))
  }
}

import RaporModel

/// The activities of a part of a file, folded: its size grows with reps, days and types, not rows.
///
/// With facts, they are counted by period there; else by day.
struct ActivityFold: Sendable {
  /// A row that lacks something, or is too late.
  struct Gap {
    var reason: SourceLedger.Reason
    var column: Int
    var line: Int
    var offset: Int
    /// Whether the row says what is planned for a deal.
    var isPlanned = false
  }

  /// The first row of a rep.
  struct FirstRow {
    var line: Int
    var offset: Int
  }

  private(set) var reps = ByteInterner()
  private(set) var types = ByteInterner()
  private(set) var outcomes = ByteInterner()
  private(set) var deals = DealDays()
  private(set) var leads = ByteInterner()
  /// By code of a rep.
  private(set) var firstRows: [FirstRow] = []
  /// What was first done about each lead, by code.
  private(set) var responses: [FirstResponse?] = []
  private(set) var kinds = ActivityKinds()
  private(set) var cells = ActivityCells()
  private(set) var facts: FactGrid?
  private(set) var rowsUsed = 0
  private(set) var gaps: [Gap] = []
  private(set) var faults: [CellFault] = []
  /// Whether any cell says that its column is not written as assumed.
  private(set) var isContradicted = false
  private var seen = Seen()
  private var date = PlainCell.Date()
  /// The rows of a run that are read and not yet counted.
  private var known: [ActivityCells.Activity] = []
  private var months = PlainCell.Months()

  /// Begins without any row.
  init(facts: FactGrid? = nil) { self.facts = facts }

  /// What the columns of a file were found to hold.
  private struct Seen {
    var reps = SeenSpellings()
    var types = SeenSpellings()
    var outcomes = SeenSpellings()
  }

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
    /// Where the columns of rows in their common form are; nil where each row has to be read with care.
    let columns: PlainActivityColumns?

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
      columns = PlainActivityColumns(
        mapping, readers, lastDay: Int32(clamping: lastDay), position: position)
    }
  }

  /// Counts some rows.
  mutating func take(_ rows: CSVRows, _ plan: Plan) {
    switch rows {
    case .single(let record): _ = take(record, plan)
    case .run(let run): take(run, plan)
    }
  }

  private mutating func take(_ run: CSVRun, _ plan: Plan) {
    guard let columns = plan.columns else {
      for row in 0..<run.count { takeWithCare(run[row], plan) }
      return
    }
    var row = 0
    while true {
      row = takeKnown(run, from: row, columns)
      guard row < run.count else { return }
      if let codes = take(run[row], plan) { learn(codes, run.row(row), columns) }
      row += 1
    }
  }

  /// Counts the rows of a run that have nothing new in them, and gives the place of the first that has.
  ///
  /// Rows are read first and counted after that: counting waits for memory, and many waits at once take no
  /// longer than one.
  private mutating func takeKnown(
    _ run: CSVRun, from first: Int, _ columns: PlainActivityColumns
  ) -> Int {
    if known.count < run.count {
      known = [ActivityCells.Activity](repeating: ActivityCells.Activity(), count: run.count)
    }
    let count = Self.readKnown(run, from: first, columns, seen, kinds.near, &known, &date, &months)
    if columns.deal >= 0 {
      for row in 0..<count {
        deals.note(run.row(first + row).rawField(columns.deal).buffer, on: known[row].place.day)
      }
    }
    if facts == nil { cells.add(known, count: count) } else { facts?.add(known, count: count) }
    rowsUsed += count
    return first + count
  }

  /// Reads the rows of a run up to the first that has anything new in it; gives how many.
  private static func readKnown(
    _ run: CSVRun, from first: Int, _ columns: PlainActivityColumns, _ seen: Seen,
    _ near: [Int32], _ known: inout [ActivityCells.Activity], _ date: inout PlainCell.Date,
    _ months: inout PlainCell.Months
  ) -> Int {
    let (reps, repEnds) = (seen.reps.slots.span, seen.reps.ends.span)
    let (types, typeEnds) = (seen.types.slots.span, seen.types.ends.span)
    let (outcomes, outcomeEnds) = (seen.outcomes.slots.span, seen.outcomes.ends.span)
    let kinds = near.span
    var known = known.mutableSpan
    for row in first..<run.count {
      let fields = run.row(row)
      let rep = SeenSpellings.code(of: fields.rawField(columns.rep), in: reps, repEnds)
      let type = SeenSpellings.code(of: fields.rawField(columns.type), in: types, typeEnds)
      let outcome =
        columns.outcome < 0
        ? 0
        : SeenSpellings.code(of: fields.rawField(columns.outcome), in: outcomes, outcomeEnds)
      guard rep | type | outcome >= 0,
        columns.deal < 0 || fields.rawField(columns.deal).isBare,
        let day = date.number(fields.rawField(columns.day), &months), day <= columns.lastDay,
        let minutes = columns.minutes(of: fields),
        let kind = ActivityKinds.code(type: type, outcome: outcome, in: kinds)
      else { return row &- first }
      known[unchecked: row &- first] = ActivityCells.Activity(
        place: ActivityCells.Place(rep: rep, kind: kind, day: day),
        minutes: Int32(truncatingIfNeeded: minutes))
    }
    return run.count &- first
  }

  private mutating func learn(
    _ codes: Codes, _ row: CSVRun.Row, _ columns: PlainActivityColumns
  ) {
    seen.reps.learn(row.rawField(columns.rep), code: codes.rep)
    seen.types.learn(row.rawField(columns.type), code: codes.type)
    if columns.outcome >= 0 {
      seen.outcomes.learn(row.rawField(columns.outcome), code: codes.outcome)
    }
  }

  /// What is counted apart in a row.
  private struct Codes {
    var rep: Int32
    var type: Int32
    var outcome: Int32
  }

  /// Counts one row; gives its codes where it is in its common form.
  private mutating func take(_ record: CSVRecord, _ plan: Plan) -> Codes? {
    guard let columns = plan.columns, let fields = record.plainFields,
      let row = columns.row(fields, &months)
    else {
      takeWithCare(record, plan)
      return nil
    }
    let codes = Codes(
      rep: code(ofRep: row.rep, record), type: types.code(of: row.type),
      outcome: outcomes.code(of: row.outcome))
    deals.note(row.deal, on: row.day)
    count(codes, row.day, row.minutes)
    return codes
  }

  /// The code of a rep, whose first row is kept.
  private mutating func code(ofRep spelling: UnsafeBufferPointer<UInt8>, _ record: CSVRecord)
    -> Int32
  {
    let rep = reps.code(of: spelling)
    if Int(rep) == firstRows.count {
      firstRows.append(FirstRow(line: record.line, offset: record.offset))
    }
    return rep
  }

  private mutating func count(_ codes: Codes, _ day: Int32, _ minutes: Int) {
    let kind = kinds.code(type: codes.type, outcome: codes.outcome)
    let place = ActivityCells.Place(rep: codes.rep, kind: kind, day: day)
    let activity = ActivityCells.Activity(place: place, minutes: Int32(clamping: minutes))
    if facts == nil { cells.add(activity) } else { facts?.add(activity) }
    rowsUsed += 1
  }

  private mutating func takeWithCare(_ record: CSVRecord, _ plan: Plan) {
    let day =
      plan.day.plainValue(record, &months).map(Reading.value)
      ?? plan.day.read(record, isContradicted: &isContradicted)
    let minutes = plan.minutes.read(record, isContradicted: &isContradicted)
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
    let rep = plan.rep.withBytes(record) { code(ofRep: $0, record) }
    plan.deal.withBytes(record) { deals.note($0, on: day) }
    if let lead = plan.lead { noteResponse(lead, record, plan) }
    let type = plan.type.withBytes(record) { types.code(of: $0) }
    let outcome = plan.outcome.withBytes(record) { outcomes.code(of: $0) }
    count(Codes(rep: rep, type: type, outcome: outcome), day, Int(clamping: minutes))
  }

  /// A row after the as-of day is in no count; a deal that it names has it as its next step.
  private mutating func notePlanned(_ day: Int64, _ record: CSVRecord, _ plan: Plan) {
    skip(.afterAsOf, plan.dayColumn, record)
    guard plan.deal.hasValue(record) else { return }
    gaps[gaps.count - 1].isPlanned = true
    let deal = plan.deal.withBytes(record) { String(decoding: $0, as: UTF8.self) }
    deals.notePlan(deal, on: Int32(clamping: day))
  }

  private mutating func noteResponse(_ lead: CellPlan, _ record: CSVRecord, _ plan: Plan) {
    guard lead.hasValue(record), let moment = plan.day.readMoment(record) else { return }
    let code = Int(lead.withBytes(record) { leads.code(of: $0) })
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

  /// How many activities each rep has, by code.
  var countOfReps: [Int] {
    guard let facts else { return cells.counts(ofReps: firstRows.count) }
    return firstRows.indices.map { rep in
      facts.periods.indices.reduce(0) { count, period in
        count
          + Int(
            facts.placesOfColumns(rep, period).dropFirst(facts.days.upperBound).reduce(0) {
              $0 + facts.values[$1]
            })
      }
    }
  }

  /// Takes in the fold of the part of the file that follows, whose lines are counted from `linesBefore`.
  mutating func append(_ next: ActivityFold, linesBefore: Int) {
    let (repCodes, typeCodes) = (reps.merge(next.reps), types.merge(next.types))
    let outcomeCodes = outcomes.merge(next.outcomes)
    deals.merge(next.deals)
    for (code, first) in zip(repCodes, next.firstRows) where Int(code) == firstRows.count {
      firstRows.append(FirstRow(line: first.line + linesBefore, offset: first.offset))
    }
    for (code, response) in zip(leads.merge(next.leads), next.responses) {
      if Int(code) == responses.count { responses.append(nil) }
      if let response { responses[Int(code)].merge(response) }
    }
    let kindCodes = next.kinds.pairs.map { pair in
      kinds.code(type: typeCodes[Int(pair.type)], outcome: outcomeCodes[Int(pair.outcome)])
    }
    cells.merge(next.cells, reps: repCodes, kinds: kindCodes)
    if let others = next.facts {
      facts?.merge(others, reps: repCodes.map { Int($0) }, sums: kindCodes.map { Int($0) })
    }
    rowsUsed += next.rowsUsed
    isContradicted = isContradicted || next.isContradicted
    gaps += next.gaps.map { gap in
      var gap = gap
      gap.line += linesBefore
      return gap
    }
    faults += next.faults.map { $0.moved(by: linesBefore) }
  }
}

/// Gives each pair of a type and an outcome a code, in the order of first sight.
struct ActivityKinds {
  struct Pair: Hashable {
    var type: Int32
    var outcome: Int32
  }

  /// The pairs, by code.
  private(set) var pairs: [Pair] = []
  private var codes: [Pair: Int32] = [:]
  /// The codes of pairs of small numbers, which nearly all are; −1 for none.
  private(set) var near = [Int32](repeating: -1, count: 1 << 12)

  /// The code of a pair of small numbers in `near`; nil for one that it does not have.
  @inline(__always)
  static func code(type: Int32, outcome: Int32, in near: borrowing Span<Int32>) -> Int32? {
    guard type | outcome < 64 else { return nil }
    let code = near[unchecked: Int(type << 6 | outcome)]
    return code < 0 ? nil : code
  }

  /// The code of a pair.
  @inline(__always)
  mutating func code(type: Int32, outcome: Int32) -> Int32 {
    guard type | outcome < 64 else { return farCode(Pair(type: type, outcome: outcome)) }
    let place = Int(type << 6 | outcome)
    if near[place] < 0 { near[place] = farCode(Pair(type: type, outcome: outcome)) }
    return near[place]
  }

  private mutating func farCode(_ pair: Pair) -> Int32 {
    if let code = codes[pair] { return code }
    let code = Int32(clamping: pairs.count)
    codes[pair] = code
    pairs.append(pair)
    return code
  }
}

extension FirstResponse? {
  /// Takes in something that was done.
  mutating func merge(_ other: FirstResponse) {
    if self == nil { self = other } else { self?.merge(other) }
  }
}

import RaporModel

/// The activities of a part of a file, folded: its size grows with reps, days and types, not rows.
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

  /// How many rows a rep has, and the first of them.
  struct RepRows {
    var count: Int
    var line: Int
    var offset: Int
  }

  private(set) var reps = ByteInterner()
  private(set) var types = ByteInterner()
  private(set) var outcomes = ByteInterner()
  private(set) var deals = DealDays()
  private(set) var leads = ByteInterner()
  private(set) var repRows: [RepRows] = []
  /// What was first done about each lead, by code.
  private(set) var responses: [FirstResponse?] = []
  private(set) var kinds = ActivityKinds()
  private(set) var cells = ActivityCells()
  private(set) var rowsUsed = 0
  private(set) var gaps: [Gap] = []
  private(set) var faults: [CellFault] = []
  /// Whether any cell says that its column is not written as assumed.
  private(set) var isContradicted = false
  private var month = PlainCell.Month()

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

  /// Counts one row.
  mutating func take(_ record: CSVRecord, _ plan: Plan) {
    guard let columns = plan.columns, let fields = record.plainFields,
      let row = columns.row(fields, &month)
    else { return takeWithCare(record, plan) }
    let rep = code(ofRep: row.rep, record)
    deals.note(row.deal, on: row.day)
    count(rep, types.code(of: row.type), outcomes.code(of: row.outcome), row.day, row.minutes)
  }

  /// The code of a rep, whose first row is kept.
  @inline(__always)
  private mutating func code(ofRep spelling: UnsafeBufferPointer<UInt8>, _ record: CSVRecord)
    -> Int32
  {
    let rep = reps.code(of: spelling)
    if Int(rep) == repRows.count {
      repRows.append(RepRows(count: 0, line: record.line, offset: record.offset))
    }
    return rep
  }

  @inline(__always)
  private mutating func count(
    _ rep: Int32, _ type: Int32, _ outcome: Int32, _ day: Int32, _ minutes: Int
  ) {
    repRows[Int(rep)].count &+= 1
    let kind = kinds.code(type: type, outcome: outcome)
    cells.add(ActivityCells.Place(rep: rep, kind: kind, day: day), minutes: minutes)
    rowsUsed &+= 1
  }

  private mutating func takeWithCare(_ record: CSVRecord, _ plan: Plan) {
    let day =
      plan.day.plainValue(record).map(Reading.value)
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
    count(rep, type, outcome, day, Int(clamping: minutes))
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

  /// Takes in the fold of the part of the file that follows, whose lines are counted from `linesBefore`.
  mutating func append(_ next: ActivityFold, linesBefore: Int) {
    let (repCodes, typeCodes) = (reps.merge(next.reps), types.merge(next.types))
    let outcomeCodes = outcomes.merge(next.outcomes)
    deals.merge(next.deals)
    for (code, rows) in zip(repCodes, next.repRows) {
      if Int(code) == repRows.count {
        repRows.append(
          RepRows(count: rows.count, line: rows.line + linesBefore, offset: rows.offset))
      } else {
        repRows[Int(code)].count += rows.count
      }
    }
    for (code, response) in zip(leads.merge(next.leads), next.responses) {
      if Int(code) == responses.count { responses.append(nil) }
      if let response { responses[Int(code)].merge(response) }
    }
    let kindCodes = next.kinds.pairs.map { pair in
      kinds.code(type: typeCodes[Int(pair.type)], outcome: outcomeCodes[Int(pair.outcome)])
    }
    cells.merge(next.cells, reps: repCodes, kinds: kindCodes)
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
  private var near = [Int32](repeating: -1, count: 1 << 12)

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

/// Where a text cell of an activity comes from.
struct CellPlan {
  let column: Int
  private let reader: CellReader
  private let constant: [UInt8]?

  init(_ column: Int, _ readers: [CellReader]) {
    self.column = column
    reader = readers[column]
    let text = reader.place.constant ?? (reader.place.field == nil ? reader.place.standIn : nil)
    constant = text.map { Array($0.utf8) }
  }

  /// Whether the cell, or what stands in for it, holds something.
  @inline(__always)
  func hasValue(_ record: CSVRecord) -> Bool {
    guard let field = reader.place.field else { return constant != nil }
    return reader.place.standIn != nil || !reader.isBlank(record.bytes(at: field))
  }

  /// Hands out the bytes of the cell; none when there is no such column.
  func withBytes<Result>(
    _ record: CSVRecord, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if let field = reader.place.field { return body(record.bytes(at: field)) }
    return (constant ?? []).withUnsafeBufferPointer(body)
  }
}

/// Where the cells of an activity are, as bare numbers: most rows of most files are read by them.
struct PlainActivityColumns {
  /// A row in its common form.
  struct Row {
    var rep: UnsafeBufferPointer<UInt8>
    var type: UnsafeBufferPointer<UInt8>
    var outcome: UnsafeBufferPointer<UInt8>
    var deal: UnsafeBufferPointer<UInt8>
    var day: Int32
    var minutes: Int
  }

  private let rep: Int
  private let type: Int
  private let day: Int
  /// −1 for a column that the file does not have.
  private let outcome: Int
  private let deal: Int
  private let minutes: Int
  /// One more than the last of them.
  private let width: Int
  private let lastDay: Int32

  /// Nil where site.yml gives values for blanks or for all rows, or says what is blank, or where rows
  /// answer leads.
  init?(
    _ mapping: SourceMapping, _ readers: [CellReader], lastDay: Int32, position: (String) -> Int
  ) {
    func place(_ name: String) -> Int? {
      let reader = readers[position(name)]
      guard reader.place.fixedText == nil, !reader.isUndecided else { return nil }
      return reader.place.field ?? -1
    }
    guard mapping.blanks.isEmpty, readers[position("lead_id")].place.field == nil,
      let rep = place("rep_id"), let type = place("type"), let day = place("occurred_at"),
      let outcome = place("outcome"), let deal = place("deal_id"),
      let minutes = place("duration_minutes"), min(rep, type, day) >= 0
    else { return nil }
    (self.rep, self.type, self.day) = (rep, type, day)
    (self.outcome, self.deal, self.minutes) = (outcome, deal, minutes)
    width = max(rep, type, day, outcome, deal, minutes) + 1
    self.lastDay = lastDay
  }

  /// Reads a row; nil where anything in it has to be read with care.
  @inline(__always)
  func row(_ fields: PlainFields, _ month: inout PlainCell.Month) -> Row? {
    guard fields.count >= width else { return nil }
    var isOdd = false
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let (rep, type) = (fields.value(at: rep, &isOdd), fields.value(at: type, &isOdd))
    let outcome = outcome < 0 ? none : fields.value(at: outcome, &isOdd)
    let deal = deal < 0 ? none : fields.value(at: deal, &isOdd)
    let minutes = minutes < 0 ? none : fields.value(at: minutes, &isOdd)
    guard let day = PlainCell.dayNumber(fields.value(at: self.day, &isOdd), &month), !isOdd,
      day <= lastDay, let first = rep.first, !BlankWords.mayBegin(with: first),
      let letter = type.first, !BlankWords.mayBegin(with: letter),
      let length = minutes.isEmpty ? 0 : PlainCell.smallNumber(minutes)
    else { return nil }
    return Row(rep: rep, type: type, outcome: outcome, deal: deal, day: day, minutes: length)
  }
}

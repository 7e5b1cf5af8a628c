import RaporModel

/// What the deals of a part of a file add up to, by rep and period, folded while they are read.
///
/// It takes in rows that raise no question: whose cells are in their common form, whose stages are declared,
/// which nobody shares. The first one that does ends the folding; the deals are then read one by one, as they
/// are for pages.
struct DealFactFold: Sendable {
  /// The first row of a rep, and how many there are.
  struct RepRows: Sendable {
    var count: Int
    var line: Int
    var offset: Int
  }

  /// Whether a row raised a question.
  private(set) var isQuestioned = false
  /// The reps, as the file spells them.
  private(set) var reps = ByteInterner()
  /// By code of a rep.
  private(set) var repRows: [RepRows] = []
  /// The sums of `FactSheet.Column`s that deals have, by codes of reps.
  private(set) var facts: FactGrid
  private(set) var ids = DistinctIDs()
  private var latest = CellReader.none
  private var months = PlainCell.Months()
  private(set) var rowsUsed = 0
  private var stages = ByteInterner()
  /// By code of a stage.
  private var outcomes: [Stage.Outcome] = []
  private var (seenReps, seenStages) = (SeenSpellings(), SeenSpellings())

  /// A row that raises no question.
  private struct Row {
    var rep: Int32
    var stage: Int32
    var created: Int64
    var closed: Int64
    var amount: Int64
  }

  /// Begins without any row.
  init(by kind: Period.Kind, _ calendar: ReportingCalendar) {
    facts = FactGrid(sums: FactSheet.Column.ofDeals.count, by: kind, calendar)
  }

  /// The last day on which a deal was created or closed; nil when there is none.
  var latestDay: Day? {
    latest == CellReader.none ? nil : Day(number: Int32(clamping: latest))
  }

  /// Takes in some rows.
  mutating func take(_ rows: CSVRows, _ plan: Plan) {
    switch rows {
    case .single(let record): takeNew(record, plan)
    case .run(let run): take(run, plan)
    }
  }

  private mutating func take(_ run: CSVRun, _ plan: Plan) {
    var row = 0
    while true {
      row = takeKnown(run, from: row, plan)
      guard row < run.count, !isQuestioned else { return }
      if let codes = takeNew(run[row], plan) {
        let fields = run.row(row)
        seenReps.learn(fields.rawField(plan.rep), code: codes.rep)
        seenStages.learn(fields.rawField(plan.stage), code: codes.stage)
      }
      row += 1
    }
  }

  /// Takes in the rows of a run whose rep and stage are known, and gives the place of the first other one.
  private mutating func takeKnown(_ run: CSVRun, from first: Int, _ plan: Plan) -> Int {
    let (knownReps, knownStages) = (seenReps, seenStages)
    let (reps, repEnds) = (knownReps.slots.span, knownReps.ends.span)
    let (stages, stageEnds) = (knownStages.slots.span, knownStages.ends.span)
    for row in first..<run.count {
      let fields = run.row(row)
      let id = fields.rawField(plan.id)
      let rep = SeenSpellings.code(of: fields.rawField(plan.rep), in: reps, repEnds)
      let stage = SeenSpellings.code(of: fields.rawField(plan.stage), in: stages, stageEnds)
      guard rep | stage >= 0, id.isBare, DealFactFold.isPlainID(id.buffer),
        let created = plan.created.value(fields, &months),
        let closed = plan.closed.value(fields, &months),
        let amount = plan.amount.value(fields, &months), plan.areOthersPlain(fields, &months)
      else { return row }
      enter(
        Row(rep: rep, stage: stage, created: created, closed: closed, amount: amount),
        id: id.buffer, plan)
    }
    return run.count
  }

  private mutating func enter(_ row: Row, id: UnsafeBufferPointer<UInt8>, _ plan: Plan) {
    let (rep, outcome) = (Int(row.rep), outcomes[Int(row.stage)])
    let closed = outcome == .open ? CellReader.none : row.closed
    latest = max(latest, row.created, closed)
    guard latest <= plan.lastDay else {
      isQuestioned = true
      return
    }
    ids.insert(id)
    repRows[rep].count &+= 1
    rowsUsed &+= 1
    if row.created != CellReader.none {
      add(rep, row.created) { facts, place in
        facts.add(1, FactSheet.Column.created.place, at: place)
      }
    }
    guard closed != CellReader.none else { return }
    add(rep, closed) { facts, place in
      let isWon = outcome == .won
      let (count, sum): (FactSheet.Column, FactSheet.Column) =
        isWon ? (.won, .wonAmount) : (.lost, .lostAmount)
      facts.add(1, count.place, at: place)
      if row.amount != CellReader.none { facts.add(row.amount, sum.place, at: place) }
      if isWon, row.created != CellReader.none {
        facts.add(max(closed &- row.created, 0), FactSheet.Column.cycleDays.place, at: place)
      }
    }
  }

  @inline(__always)
  private mutating func add(_ rep: Int, _ day: Int64, _ body: (inout FactGrid, Int) -> Void) {
    if let place = facts.row(rep, Int32(truncatingIfNeeded: day)) {
      body(&facts, place)
    } else {
      isQuestioned = true
    }
  }

  /// The first look at a row that something in is new or unusual; gives the codes of its rep and stage.
  @discardableResult
  private mutating func takeNew(_ record: CSVRecord, _ plan: Plan) -> (rep: Int32, stage: Int32)? {
    guard !isQuestioned else { return nil }
    let (id, spelling) = (record.bytes(at: plan.id), record.bytes(at: plan.rep))
    guard DealFactFold.isPlainID(id), plan.reps.value(of: spelling) != nil,
      let stage = code(ofStage: record.bytes(at: plan.stage), plan),
      let created = plan.created.value(record, &months),
      let closed = plan.closed.value(record, &months),
      let amount = plan.amount.value(record, &months), plan.areOthersPlain(record, &months)
    else {
      isQuestioned = true
      return nil
    }
    let rep = reps.code(of: spelling)
    if Int(rep) == repRows.count {
      repRows.append(RepRows(count: 0, line: record.line, offset: record.offset))
    }
    enter(
      Row(rep: rep, stage: stage, created: created, closed: closed, amount: amount), id: id, plan)
    return (rep, stage)
  }

  /// The code of a stage; nil for one that the source does not declare.
  private mutating func code(ofStage spelling: UnsafeBufferPointer<UInt8>, _ plan: Plan) -> Int32? {
    if let known = stages.knownCode(of: spelling) { return known }
    guard let name = plan.stages.value(of: spelling),
      let stage = StageDirectory.declared(name, plan.mapping)
    else { return nil }
    outcomes.append(stage.outcome)
    return stages.code(of: spelling)
  }

  /// Whether an id is used as it is spelt, and no spreadsheet has rounded it.
  private static func isPlainID(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = id.first, !BlankWords.mayBegin(with: first) || !BlankWords.contains(id) else {
      return false
    }
    let plus = UInt8(ascii: "+")
    return id.allSatisfy { $0 > ASCII.space && $0 < 0x7F && $0 != plus }
  }

  /// Takes in the fold of the part of the file that follows, whose lines are counted from `linesBefore`.
  mutating func append(_ next: DealFactFold, linesBefore: Int) {
    isQuestioned = isQuestioned || next.isQuestioned
    let codes = reps.merge(next.reps)
    for (code, rows) in zip(codes, next.repRows) {
      if Int(code) == repRows.count {
        repRows.append(
          RepRows(count: rows.count, line: rows.line + linesBefore, offset: rows.offset))
      } else {
        repRows[Int(code)].count += rows.count
      }
    }
    facts.merge(next.facts, reps: codes.map { Int($0) })
    latest = max(latest, next.latest)
    ids.append(next.ids)
    rowsUsed += next.rowsUsed
  }
}

extension DealFactFold {
  /// Where a fold finds what it needs in a record.
  struct Plan: Sendable {
    let mapping: SourceMapping
    /// The place of the reps in the schema.
    let repColumn: Int
    /// The places of columns in the file.
    let id: Int
    let rep: Int
    let stage: Int
    let created: Column
    let closed: Column
    let amount: Column
    /// Columns that count nothing, whose cells could keep a row out.
    private let others: [Column]
    let reps: TextValues
    let stages: TextValues
    let lastDay: Int64

    /// Nil where any row has to be looked at with care: amounts in other currencies, shared deals, prices that
    /// stand in for amounts, values that site.yml gives to rows.
    init?(_ reader: TableReader, _ file: OpenFile, site: Currency, asOf: Day?) {
      let (mapping, readers) = (reader.source.mapping, reader.readers(file))
      func position(_ name: String) -> Int? { mapping.schema.firstIndex { $0.name == name } }
      func field(_ name: String) -> Int? {
        guard let place = position(name).map({ readers[$0].place }), place.fixedText == nil else {
          return nil
        }
        return place.field
      }
      let unusual = ["outcome", "currency", "co_owner_id", "co_owner_share"]
      let isUsual = unusual.allSatisfy { name in
        position(name).map { readers[$0].place.field == nil && readers[$0].place.fixedText == nil }
          ?? true
      }
      guard isUsual, mapping.blanks.isEmpty, mapping.values["deal_id"] == nil,
        mapping.currency ?? site == site, !mapping.amountWhenBlankIsListPrice,
        let id = field("deal_id"), let rep = field("rep_id"), let stage = field("stage"),
        let repColumn = position("rep_id"), let stageColumn = position("stage")
      else { return nil }
      let counted = ["created_on", "closed_on", "amount"].compactMap(position)
      let columns = readers.indices.filter { !readers[$0].column.kind.isText }
        .map { (place: $0, column: Column(readers[$0])) }
      let known = columns.compactMap { column in column.column.map { (column.place, $0) } }
      guard counted.count == 3, known.count == columns.count else { return nil }
      let ofPlace = Dictionary(uniqueKeysWithValues: known)
      guard let created = ofPlace[counted[0]], let closed = ofPlace[counted[1]],
        let amount = ofPlace[counted[2]]
      else { return nil }
      (self.mapping, self.repColumn) = (mapping, repColumn)
      (self.id, self.rep, self.stage) = (id, rep, stage)
      (self.created, self.closed, self.amount) = (created, closed, amount)
      others = known.filter { !counted.contains($0.0) && !$0.1.isAbsent }.map(\.1)
      reps = TextValues(mapping, file.cells[repColumn], "rep_id")
      stages = TextValues(mapping, file.cells[stageColumn], "stage")
      lastDay = asOf.map { Int64($0.number) } ?? .max
    }

    /// Whether the cells that count nothing could be read.
    @inline(__always)
    func areOthersPlain(_ row: CSVRun.Row, _ months: inout PlainCell.Months) -> Bool {
      // To go by the elements would count references to the list, which all threads share.
      for place in others.indices where others[place].value(row, &months) == nil { return false }
      return true
    }

    func areOthersPlain(_ record: CSVRecord, _ months: inout PlainCell.Months) -> Bool {
      others.allSatisfy { $0.value(record, &months) != nil }
    }
  }

  /// A column of days or numbers, which a file need not have.
  struct Column: Sendable {
    private let cells: PlainCells?

    /// Nil where its cells have to be read with care.
    init?(_ reader: CellReader) {
      cells = reader.plainCells
      guard cells != nil || reader.isAbsent else { return nil }
    }

    var isAbsent: Bool { cells == nil }

    /// The value in a row, `CellReader.none` for a blank; nil where it has to be read with care.
    @inline(__always)
    func value(_ row: CSVRun.Row, _ months: inout PlainCell.Months) -> Int64? {
      guard let cells else { return CellReader.none }
      return cells.value(row, &months)
    }

    func value(_ record: CSVRecord, _ months: inout PlainCell.Months) -> Int64? {
      guard let cells else { return CellReader.none }
      return cells.value(record, &months)
    }
  }
}

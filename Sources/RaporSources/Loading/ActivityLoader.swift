import RaporDiagnostics
import RaporModel

/// Folds activities while they are read.
struct ActivityLoader {
  /// The last day that counts, where the caller or the site says one.
  let asOf: Day?

  /// When something was done, or is planned, for each deal.
  private(set) var deals = DealDays()
  /// What was first done about leads, by the id that activities give.
  private(set) var responses: [String: FirstResponse] = [:]
  private var types: [String] = []
  private var outcomes: [String] = []
  private var kinds = ActivityKinds()
  /// By the positions of reps, and by kinds of the positions of types and outcomes.
  private var cells = ActivityCells()
  /// The same by period, in place of the cells, where that is asked for.
  private(set) var facts: FactGrid?
  private let noFacts: FactGrid?

  /// Counts by day, or by the periods of the grid `facts`, which is empty.
  init(asOf: Day?, facts: FactGrid? = nil) {
    self.asOf = asOf
    self.facts = facts
    noFacts = facts
  }

  /// The last day with an activity; nil when there is none.
  var latestDay: Day? { facts.map(\.latestDay) ?? cells.latestDay }

  /// Takes in the files of a source.
  mutating func read(
    _ source: OpenSource, _ reps: inout RepDirectory, _ state: inout LoadState
  ) {
    let (asOf, noFacts) = (asOf, noFacts)
    let (_, files) = TableReader.read(source, &state) { reader, file in
      let plan = ActivityFold.Plan(source.mapping, file, reader.readers(file), asOf)
      let folded = file.csv.fold(
        reading: file.fieldsRead, { ActivityFold(facts: noFacts) }, rows: { $0.take($1, plan) },
        merge: { $0.append($1, linesBefore: $2) })
      return (folded, folded.state.isContradicted)
    }
    for (file, (folded, ledger)) in zip(source.files, files) {
      state.enter(ledger, of: file)
      state.enter(folded.faults, of: file, source.mapping)
      enter(folded.gaps, file, source.mapping, &state)
      state.ledgers[file.ledger].rowsUsed += folded.rowsUsed
      take(folded, file, source.mapping, &reps, &state)
    }
  }

  private func enter(
    _ gaps: [ActivityFold.Gap], _ file: OpenFile, _ mapping: SourceMapping,
    _ state: inout LoadState
  ) {
    for gap in gaps {
      let name = mapping.schema[gap.column].name
      let isLate = gap.reason == .afterAsOf
      state.exclude(
        gap.reason, file.ledger, line: gap.line, isLate ? "after the as-of day" : "no \(name)")
      let asOf = asOf
      state.problems.report(
        gap.isPlanned ? .plannedActivity : isLate ? .dateAfterAsOf : .missingValue,
        in: file.csv.name, group: name
      ) {
        let place = file.place(of: gap.column, offset: gap.offset, line: gap.line)
        guard isLate, let asOf else {
          return ("the row has no \(name) and is left out", place, "fill it in")
        }
        guard !gap.isPlanned else {
          return ("the activity is planned, after \(asOf): its deal's next step", place, nil)
        }
        return (
          "the activity is after \(asOf), the day that the figures describe; the row is left out",
          place, "mend the date, or build as of a later day"
        )
      }
    }
  }

  /// Gives the codes of one file their values.
  private mutating func take(
    _ fold: ActivityFold, _ file: OpenFile, _ mapping: SourceMapping, _ reps: inout RepDirectory,
    _ state: inout LoadState
  ) {
    let names = ActivityNames(fold, file, mapping)
    // Asked only where somebody is unknown.
    lazy var counts = fold.countOfReps
    let repPositions = names.reps.indices.map { code in
      reps.takeIn(names.reps[code], rows: counts[code], &state) {
        let first = fold.firstRows[code]
        return file.place(of: names.repColumn, offset: first.offset, line: first.line)
      }
    }
    let typeCodes = names.types.map { Self.position(of: $0, in: &types) }
    // No outcome is the outcome 0.
    let outcomeCodes = names.outcomes.map { name in
      name.map { Self.position(of: $0, in: &outcomes) + 1 } ?? 0
    }
    let kindCodes = fold.kinds.pairs.map { pair in
      kinds.code(
        type: Int32(clamping: typeCodes[Int(pair.type)]),
        outcome: Int32(clamping: outcomeCodes[Int(pair.outcome)]))
    }
    cells.merge(fold.cells, reps: repPositions.map { Int32(clamping: $0) }, kinds: kindCodes)
    if let others = fold.facts {
      facts?.merge(others, reps: repPositions, sums: kindCodes.map { Int($0) })
    }
    takeDeals(fold, file, mapping)
    takeLeads(names.leads, fold)
  }

  private mutating func takeDeals(
    _ fold: ActivityFold, _ file: OpenFile, _ mapping: SourceMapping
  ) {
    guard let column = mapping.schema.firstIndex(where: { $0.name == "deal_id" }) else { return }
    let values = TextValues(mapping, file.cells[column], "deal_id")
    if file.cells[column].fixedText == nil, values.leaveAlone(fold.deals) {
      deals.merge(fold.deals)
    } else {
      deals.merge(fold.deals) { file.cells[column].constant ?? values.value($0) }
    }
  }

  private mutating func takeLeads(_ names: [String?], _ fold: ActivityFold) {
    // A program that keeps only days writes midnight everywhere.
    let tellTime = fold.responses.contains { $0?.tellsTime ?? false }
    for (lead, response) in zip(names, fold.responses) {
      guard let lead, var response else { continue }
      if !tellTime { response.forgetTimes() }
      responses[lead].merge(response)
    }
  }

  private static func position(of name: String, in names: inout [String]) -> Int {
    if let known = names.firstIndex(of: name) { return known }
    names.append(name)
    return names.count - 1
  }

  /// The types of activities, sorted, and for each sum of `facts` after the days the place of its type.
  var factTypes: (sorted: [String], ofSums: [Int]) {
    let (sorted, newType) = ActivityTally.sorted(types)
    return (sorted, kinds.pairs.map { newType[Int($0.type)] })
  }

  /// The tally with its reps where `moved` put them, which `workers` make.
  func tally(moved: [RepIndex], workers: Workers) -> ActivityTally {
    let (types, newType) = ActivityTally.sorted(types)
    let (outcomes, newOutcome) = ActivityTally.sorted(outcomes)
    let kinds = kinds.pairs.map { pair in
      ActivityEntries.Kind(
        type: newType[Int(pair.type)],
        outcome: pair.outcome == 0 ? nil : newOutcome[Int(pair.outcome) - 1])
    }
    return ActivityTally(
      sortedTypes: types, outcomes: outcomes,
      entries: cells.entries(moved: moved, kinds: kinds, workers: workers))
  }
}

/// The values that the codes of a fold stand for.
private struct ActivityNames {
  let repColumn: Int
  let reps: [String]
  let types: [String]
  let outcomes: [String?]
  let leads: [String?]

  init(_ fold: ActivityFold, _ file: OpenFile, _ mapping: SourceMapping) {
    func values(_ name: String, _ spellings: ByteInterner) -> [String?] {
      guard let column = mapping.schema.firstIndex(where: { $0.name == name }) else { return [] }
      return TextValues(mapping, file.cells[column], name).values(spellings)
    }
    repColumn = mapping.schema.firstIndex { $0.name == "rep_id" } ?? 0
    // Blanks were left out row by row; what is left always has a value.
    reps = values("rep_id", fold.reps).map { $0 ?? "" }
    types = values("type", fold.types).map { $0 ?? "" }
    outcomes = values("outcome", fold.outcomes)
    leads = values("lead_id", fold.leads)
  }
}

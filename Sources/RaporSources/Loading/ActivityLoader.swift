import RaporDiagnostics
import RaporModel

/// Folds activities while they are read.
struct ActivityLoader {
  /// The last day that counts, where the caller or the site says one.
  let asOf: Day?

  private(set) var latestDay: Day?
  /// What activities say about deals.
  private(set) var deals = DealActivities()
  /// What was first done about leads, by the id that activities give.
  private(set) var responses: [String: FirstResponse] = [:]
  private var types: [String] = []
  private var outcomes: [String] = []
  private var entries: [ActivityTally.Entry] = []

  init(asOf: Day?) { self.asOf = asOf }

  /// Takes in the files of a source.
  mutating func read(
    _ source: OpenSource, _ reps: inout RepDirectory, _ state: inout LoadState
  ) {
    let reader = TableReader(
      source: source, currency: state.currency, zone: state.zone,
      styles: StyleInference(source, problems: &state.problems))
    for file in source.files {
      let fold = ActivityFold.Plan(source.mapping, file, reader.readers(file), asOf)
      let (folded, ledger) = file.csv.fold(
        { ActivityFold() }, row: { $0.take($1, fold) },
        merge: { $0.append($1, linesBefore: $2) })
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
    let repPositions = names.reps.indices.map { code in
      reps.takeIn(names.reps[code], rows: fold.repRows[code].count, &state) {
        let first = fold.repRows[code]
        return file.place(of: names.repColumn, offset: first.offset, line: first.line)
      }
    }
    let typeCodes = names.types.map { Self.position(of: $0, in: &types) }
    let outcomeCodes = names.outcomes.map { $0.map { Self.position(of: $0, in: &outcomes) } }
    for (key, value) in fold.counts {
      let day = Day(number: key.day)
      latestDay = max(latestDay ?? day, day)
      entries.append(
        ActivityTally.Entry(
          rep: RepIndex(repPositions[Int(key.rep)]), day: day, type: typeCodes[Int(key.type)],
          outcome: outcomeCodes[Int(key.outcome)], count: value.count, minutes: value.minutes))
    }
    takeDeals(names.deals, fold)
    takeLeads(names.leads, fold)
  }

  private mutating func takeDeals(_ names: [String?], _ fold: ActivityFold) {
    for (deal, (last, next)) in zip(names, zip(fold.lastByDeal, fold.nextByDeal)) {
      guard let deal else { continue }
      if last != .min {
        deals.last[deal] = max(deals.last[deal] ?? Day(number: last), Day(number: last))
      }
      if next != .max {
        deals.next[deal] = min(deals.next[deal] ?? Day(number: next), Day(number: next))
      }
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

  /// The tally with its reps where `moved` put them.
  func tally(moved: [RepIndex]) -> ActivityTally {
    ActivityTally(
      types: types, outcomes: outcomes,
      entries: entries.map { entry in
        var entry = entry
        entry.rep = moved[entry.rep.position]
        return entry
      })
  }
}

/// The values that the codes of a fold stand for.
private struct ActivityNames {
  let repColumn: Int
  let reps: [String]
  let types: [String]
  let outcomes: [String?]
  let deals: [String?]
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
    deals = values("deal_id", fold.deals)
    leads = values("lead_id", fold.leads)
  }
}

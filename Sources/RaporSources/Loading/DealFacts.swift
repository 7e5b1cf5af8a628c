import RaporModel

/// What the deals of a site add up to, where no row raises a question.
struct DealFacts {
  /// A file with what came of it.
  private struct File {
    let file: OpenFile
    let plan: DealFactFold.Plan
    let fold: DealFactFold
    let ledger: CSVLedger
  }

  private var files: [File] = []
  private let empty: FactGrid

  /// Reads the files of all sources; nil where the deals have to be read one by one. Nothing has been reported
  /// then.
  init?(
    _ sources: [OpenSource], by kind: Period.Kind, _ calendar: ReportingCalendar, asOf: Day?,
    _ state: LoadState
  ) {
    empty = DealFactFold(by: kind, calendar).facts
    for source in sources {
      guard let styles = StyleInference(assuming: source) else { return nil }
      let reader = TableReader(
        source: source, currency: state.currency, zone: state.zone, styles: styles)
      for file in source.files {
        let plan = DealFactFold.Plan(reader, file, site: state.currency, asOf: asOf)
        guard let plan else { return nil }
        let (fold, ledger) = file.csv.fold(
          reading: file.fieldsRead, { DealFactFold(by: kind, calendar) },
          rows: { $0.take($1, plan) },
          merge: { $0.append($1, linesBefore: $2) })
        guard !fold.isQuestioned, !fold.facts.hasOverflown else { return nil }
        files.append(File(file: file, plan: plan, fold: fold, ledger: ledger))
      }
    }
    let ids = files.reduce(into: DistinctIDs()) { $0.append($1.fold.ids) }
    guard ids.areDistinct else { return nil }
  }

  /// How many deals there are.
  var count: Int { files.reduce(0) { $0 + $1.fold.rowsUsed } }

  /// The last day on which a deal was created or closed; nil when there is none.
  var latestDay: Day? { files.compactMap(\.fold.latestDay).max() }

  /// Enters the files in their ledgers, and takes in reps who are not known; gives the facts by the places of
  /// reps.
  func enter(_ reps: inout RepDirectory, _ state: inout LoadState) -> FactGrid {
    var facts = empty
    for read in files {
      state.enter(read.ledger, of: read.file)
      state.ledgers[read.file.ledger].rowsUsed += read.fold.rowsUsed
      let names = read.plan.reps.values(read.fold.reps)
      let places = zip(names, read.fold.repRows).map { name, rows in
        reps.takeIn(name ?? "", rows: rows.count, &state) {
          read.file.place(of: read.plan.repColumn, offset: rows.offset, line: rows.line)
        }
      }
      facts.merge(read.fold.facts, reps: places)
    }
    return facts
  }
}

import RaporDiagnostics
import RaporModel

/// Reads all sources of a site into one data set, tables that others refer to first.
struct DatasetLoader {
  private let site: SiteFile
  private let opener: SourceOpener
  private let asOf: Day?
  private var state: LoadState
  private var reps = RepDirectory()
  private var products = ProductDirectory()
  private var lookups = LookupDirectory()
  private var stages = StageDirectory()
  private var dealTables = DealTables()

  /// `root` is where the files lie; `asOf` is nil when the data is to say it.
  init(site: SiteFile, root: String, asOf: Day?) {
    self.site = site
    opener = SourceOpener(root: root)
    self.asOf = asOf
    state = LoadState(currency: site.settings.currency, zone: site.zone)
  }

  /// All that was wrong with the data.
  var problems: DiagnosticList { state.problems.all }

  /// Nil when no deal can be used.
  mutating func load() -> Dataset? {
    for table in tables(.reps) { reps.read(table, &state) }
    for table in tables(.products) { products.read(table, &state) }
    for table in tables(.lookup) { lookups.read(table, &state) }
    for table in tables(.deals) { dealTables.append(table, stages: stages.read(table, &state)) }
    var activities = ActivityLoader(asOf: asOf)
    for source in open(.activities) { activities.read(source, &reps, &state) }
    let days = [dealTables.latestDay(stages), activities.latestDay].compactMap { $0 }
    // Without any day there is no data, but the rest is read for its problems.
    let lastDay = asOf ?? days.max()
    let deals = loadDeals(lastDay ?? Day(number: 0), activities)
    var quotas = QuotaLoader(calendar: site.settings.calendar, currency: state.currency)
    for table in tables(.quotas) { quotas.read(table, reps, &state) }
    if deals.deals.isEmpty { reportNoData() }
    return lastDay.map { dataset($0, deals, activities, quotas) }
  }

  private mutating func loadDeals(_ asOf: Day, _ activities: ActivityLoader) -> DealLoader {
    var loader = DealLoader(
      asOf: asOf, currency: state.currency, stages: stages, products: products,
      lastActivity: activities.lastByDeal)
    for (table, rows) in zip(dealTables.tables, dealTables.stages) {
      loader.read(table, rowStages: rows, &reps, &state)
    }
    loader.fill(lookups, &state)
    loader.reportNearDuplicates(&state) { [opener, state] row in
      let ledger = state.ledgers[Int(row.file)]
      return SourceLocation(file: FilePattern.join(opener.root, ledger.file), line: Int(row.line))
    }
    return loader
  }

  private func dataset(
    _ asOf: Day, _ deals: DealLoader, _ activities: ActivityLoader, _ quotas: QuotaLoader
  ) -> Dataset {
    let (sorted, moved) = reps.sorted()
    return Dataset(
      asOf: asOf, currency: state.currency, reps: sorted, stages: stages.sorted().stages,
      deals: deals.deals(moved: moved), attributes: deals.attributes.attributes,
      activities: activities.tally(moved: moved), quotas: quotas.quotas(moved: moved),
      products: products.sorted,
      ledgers: state.ledgers.map { ledger in
        var ledger = ledger
        ledger.exclusions.sort { ($0.line, $0.reason.rawValue) < ($1.line, $1.reason.rawValue) }
        return ledger
      })
  }

  private mutating func open(_ table: TableKind) -> [OpenSource] {
    site.sources.filter { $0.table == table }.map { opener.open($0, &state) }
  }

  private mutating func tables(_ kind: TableKind) -> [FileTable] {
    open(kind).flatMap { FileTable.read($0, &state) }
  }

  /// Nothing is said when site.yml or a file is broken: that has been said already.
  private mutating func reportNoData() {
    guard !state.problems.all.hasErrors, !site.isBroken else { return }
    let hasRows = state.ledgers.contains { $0.table == "deals" && $0.rowsRead > 0 }
    let source = site.sources.first { $0.table == .deals }
    state.problems.report(
      .noData, "there is no row of deals that can be used", at: source?.place,
      hint: hasRows
        ? "the warnings say why each row is left out"
        : "the files of deals have no rows below their headers")
  }
}

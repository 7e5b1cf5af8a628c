import RaporDiagnostics
import RaporModel

/// Reads all sources of a site into one data set, tables that others refer to first.
struct DatasetLoader {
  private let site: SiteFile
  private let opener: SourceOpener
  private let asOf: Day?
  private let workers: Workers
  private var state: LoadState
  private var reps = RepDirectory()
  private var products = ProductDirectory()
  private var lookups = LookupDirectory()
  private var stages = StageDirectory()
  private var rates = RateTable()
  private var holidays = HolidayLoader()
  private var dealTables = DealTables()
  private var dated = DatedTables()

  /// `root` is where the files lie; `asOf` is nil when the data is to say it; `jobs` threads read.
  init(
    site: SiteFile, root: String, asOf: Day?, jobs: Int = 1, purpose: LoadingPurpose = .site
  ) {
    self.site = site
    opener = SourceOpener(root: root, jobs: jobs, purpose: purpose)
    self.asOf = asOf
    workers = Workers(jobs)
    state = LoadState(currency: site.settings.currency, zone: site.zone)
  }

  /// All that was wrong with the data.
  var problems: DiagnosticList { state.problems.all }

  /// The days off that tables have given.
  var daysOff: [Day] { holidays.days }

  /// How the site cuts time into periods.
  var calendar: ReportingCalendar { site.settings.calendar }

  /// Nil when no deal can be used.
  mutating func load() -> Dataset? {
    readWhatOthersReferTo()
    readDealTables(open(.deals))
    return load(readActivities())
  }

  /// Counts and sums by the periods of a kind, which is not `all`; nil when no deal can be used.
  ///
  /// Deals that raise no question are added up while they are read; else they are read one by one.
  mutating func loadFacts(by kind: Period.Kind) -> FactSheet? {
    readWhatOthersReferTo()
    let sources = open(.deals)
    var reader = self
    let (deals, activities) = workers.both(
      { [self] in dealFacts(sources, by: kind) },
      {
        reader.readActivities(facts: FactGrid(sums: 1, hasDays: true, sums: 4, by: kind, calendar))
      })
    guard let deals else {
      readDealTables(sources)
      return load(readActivities()).map { FactSheet(of: $0, by: kind, calendar: calendar) }
    }
    self = reader
    let facts = deals.enter(&reps, &state)
    readDatedTables()
    let days = [deals.latestDay, activities.latestDay, dated.latestDay]
    let lastDay = asOf ?? days.compactMap { $0 }.max() ?? Day(number: 0)
    let assembly = activities.facts.map {
      FactAssembly(ofDeals: facts, ofActivities: $0, types: activities.factTypes)
    }
    // What is read for its problems only meets no rep: where leads may, deals are read one by one.
    let (reps, currency) = (reps.sorted(asOf: lastDay), state.currency)
    let sheet: FactSheet?
    (sheet, self) = workers.all(
      { [workers] in assembly?.sheet(of: reps, in: currency, workers: workers) },
      { [self] in
        var loader = self
        _ = loader.loadRest(lastDay, loader.dealLoader(lastDay, activities), activities)
        return loader
      })
    return sheet
  }

  /// What the deals add up to; nil where they have to be read one by one.
  func dealFacts(_ sources: [OpenSource], by kind: Period.Kind) -> DealFacts? {
    let namesDeals = site.sources.contains { $0.table == .stageChanges || $0.table == .leads }
    guard !namesDeals else { return nil }
    let facts = DealFacts(sources, by: kind, calendar, asOf: asOf, state)
    return facts.flatMap { $0.count > 0 ? $0 : nil }
  }

  private mutating func readActivities(facts: FactGrid? = nil) -> ActivityLoader {
    var activities = ActivityLoader(asOf: asOf, facts: facts)
    for source in open(.activities) { activities.read(source, &reps, &state) }
    return activities
  }

  private mutating func readDatedTables() {
    for kind in DatedTables.kinds {
      for table in tables(kind) { dated.append(table, kind) }
    }
  }

  private mutating func load(_ activities: ActivityLoader) -> Dataset? {
    readDatedTables()
    // Without any day there is no data, but the rest is read for its problems.
    let lastDay = asOf ?? latestDay(activities)
    let day = lastDay ?? Day(number: 0)
    // Deals and the rest may name reps whom nobody has named before, which moves the others; mostly they don't.
    let moved = reps.sorted(asOf: day).moved
    let (tally, deals) = workers.both(
      { [workers] in activities.tally(moved: moved, workers: workers) },
      { loadDeals(day, activities) })
    let rest = loadRest(day, deals, activities)
    if deals.deals.isEmpty { reportNoData() }
    let (nearDuplicates, loaded) = workers.both(
      { [attributes = deals.attributes] in attributes.nearDuplicates },
      {
        lastDay.map { lastDay in
          let (reps, movedAtLast) = reps.sorted(asOf: lastDay)
          let tally =
            movedAtLast == moved ? tally : activities.tally(moved: movedAtLast, workers: workers)
          return dataset(lastDay, reps, moved: movedAtLast, deals, tally, rest)
        }
      })
    report(nearDuplicates, deals)
    return loaded
  }

  /// The latest day on which anything happened; nil when nothing did.
  private func latestDay(_ activities: ActivityLoader) -> Day? {
    let (ofDeals, ofOthers) = workers.both(
      { [dealTables, stages] in dealTables.latestDay(stages) },
      { [activities.latestDay, dated.latestDay] })
    return ([ofDeals] + ofOthers).compactMap { $0 }.max()
  }

  /// Says which values of a column look like one value spelt in two ways.
  private mutating func report(_ pairs: [AttributeBuilder.NearDuplicate], _ deals: DealLoader) {
    for pair in pairs {
      let row = deals.deals[pair.deal].row
      let file = FilePattern.join(opener.root, state.ledgers[Int(row.file)].file)
      state.problems.report(
        .nearDuplicate, "“\(pair.value)” and “\(pair.other)” in “\(pair.column)” count as two",
        at: SourceLocation(file: file, line: Int(row.line)),
        hint: "if they are one, say `values: {\(pair.column): {\(pair.value): \(pair.other)}}`")
    }
  }

  private mutating func readWhatOthersReferTo() {
    for table in tables(.reps) { reps.read(table, &state) }
    for table in tables(.products) { products.read(table, &state) }
    for table in tables(.lookup) { lookups.read(table, &state) }
    for table in tables(.rates) { rates.read(table, &state) }
    for table in tables(.holidays) { holidays.read(table, &state) }
  }

  /// Entries into stages are opened first, for they may name stages that no deal is in today.
  private mutating func readDealTables(_ sources: [OpenSource]) {
    let entries = tables(.stageChanges)
    for table in entries { stages.note(table) }
    for source in sources {
      let tables = FileTable.read(source, &state)
      let shares = ShareColumn("co_owner_share", tables, &state)
      for table in tables {
        dealTables.append(table, stages: stages.read(table, &state), shares: shares)
      }
    }
    for table in entries {
      dated.append(table, .stageChanges)
      dated.rowStages.append(stages.readEntries(table, &state))
    }
  }

  /// A loader without any deal.
  private func dealLoader(_ asOf: Day, _ activities: ActivityLoader) -> DealLoader {
    DealLoader(
      asOf: asOf, currency: state.currency, stages: stages, products: products,
      activities: activities.deals, rates: rates)
  }

  private mutating func loadDeals(_ asOf: Day, _ activities: ActivityLoader) -> DealLoader {
    var loader = dealLoader(asOf, activities)
    loader.reserveCapacity(dealTables.tables.reduce(0) { $0 + $1.rows.count })
    for (index, table) in dealTables.tables.enumerated() {
      loader.read(
        table, rowStages: dealTables.stages[index], shares: dealTables.shares[index], &reps, &state)
    }
    loader.fill(lookups, &state)
    return loader
  }

  /// The tables whose rows refer to deals and reps.
  private struct Rest {
    var changes: StageChangeLoader
    var leads: LeadLoader
    var surveys: SurveyLoader
    var trainings: TrainingLoader
    var expenses: ExpenseLoader
    var quotas: QuotaLoader
  }

  private mutating func loadRest(
    _ asOf: Day, _ deals: DealLoader, _ activities: ActivityLoader
  ) -> Rest {
    var rest = Rest(
      changes: StageChangeLoader(asOf: asOf),
      leads: LeadLoader(asOf: asOf, responses: activities.responses),
      surveys: SurveyLoader(asOf: asOf), trainings: TrainingLoader(asOf: asOf),
      expenses: ExpenseLoader(asOf: asOf, currency: state.currency, rates: rates),
      quotas: QuotaLoader(calendar: site.settings.calendar, currency: state.currency))
    for table in dated[.leads] { rest.leads.read(table, deals, &reps, &state) }
    for (table, rows) in zip(dated[.stageChanges], dated.rowStages) {
      rest.changes.read(table, rowStages: rows, deals, &state)
    }
    for table in dated[.surveys] { rest.surveys.read(table, reps, &state) }
    for table in dated[.trainings] { rest.trainings.read(table, reps, &state) }
    for table in tables(.expenses) { rest.expenses.read(table, reps, &state) }
    for table in tables(.quotas) { rest.quotas.read(table, reps, &state) }
    return rest
  }

  /// `moved` has the place of each rep among the sorted ones.
  private func dataset(
    _ asOf: Day, _ reps: [Rep], moved: [RepIndex], _ deals: DealLoader, _ activities: ActivityTally,
    _ rest: Rest
  ) -> Dataset {
    Dataset(
      asOf: asOf, currency: state.currency, reps: reps, stages: stages.sorted().stages,
      deals: deals.deals(moved: moved), attributes: deals.attributes.attributes,
      activities: activities,
      quotas: rest.quotas.quotas(moved: moved),
      products: products.sorted, stageChanges: rest.changes.sorted,
      leads: rest.leads.leads(moved: moved), surveys: rest.surveys.answers(moved: moved),
      trainings: rest.trainings.trainings(moved: moved),
      expenses: rest.expenses.expenses(moved: moved), conversions: deals.conversions,
      ledgers: state.ledgers.map { ledger in
        var ledger = ledger
        ledger.exclusions.sort { ($0.line, $0.reason.rawValue) < ($1.line, $1.reason.rawValue) }
        return ledger
      })
  }

  mutating func open(_ table: TableKind) -> [OpenSource] {
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

/// Tables whose rows say what happened on a day, read but not yet judged: the as-of day may hang on
/// them.
struct DatedTables {
  /// The tables that are read for it, beside deals, activities and entries into stages.
  static let kinds: [TableKind] = [.leads, .surveys, .trainings]

  private var tables: [TableKind: [FileTable]] = [:]
  /// For each table of entries into stages, the stage of each row.
  var rowStages: [[Int?]] = []

  /// The tables of a kind, in the order they were read.
  subscript(kind: TableKind) -> [FileTable] { tables[kind] ?? [] }

  mutating func append(_ table: FileTable, _ kind: TableKind) {
    tables[kind, default: []].append(table)
  }

  /// The latest day on which something happened; nil when nothing did.
  var latestDay: Day? {
    TableKind.allCases.compactMap { kind in
      self[kind].compactMap { $0.latestDay(in: Self.column[kind] ?? "") }.max()
    }.max()
  }

  /// The column that says when.
  private static let column: [TableKind: String] = [
    .stageChanges: "entered_at", .leads: "created_at", .surveys: "answered_on",
    .trainings: "completed_on",
  ]
}

extension FileTable {
  /// The latest day in a column of days or moments; nil when there is none.
  fileprivate func latestDay(in name: String) -> Day? {
    guard let column = column(name) else { return nil }
    return (0..<rows.count).lazy.compactMap { row in
      mapping.schema[column].kind == .moment
        ? rows.moment(column, row)?.moment.day : rows.day(column, row)
    }.max()
  }
}

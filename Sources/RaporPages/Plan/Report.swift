import RaporCoaching
import RaporMarkup
package import RaporMetrics
package import RaporModel

/// All that the pages say, computed once: figures, notes, commentary, and where everything lies.
///
/// One object that all pages share, since every page of a large site holds on to it.
package final class Report: Sendable {
  /// The figures of every scope and period.
  package let figures: Figures
  /// Where every page lies.
  package let map: SiteMap
  let coaching: Coaching
  let directory: Directory
  /// The columns in which pages list deals.
  let dealColumns: DealColumns
  /// What links lead to each deal's row by; never changes while the ids stay the same.
  let dealAnchors: [String]
  /// The periods that have pages, in order.
  let publishedPeriods: [Period]
  /// Where rows were read.
  let sources: SourceNames
  /// The names of the reps and of the customers, by their positions: each stands on many pages.
  let repNames, accountNames: [String]
  private let listed: ListedDeals
  private let dealTexts: [SiteLanguage: DealTexts]
  /// What deals show in CSVs.
  let dealRecords: DealRecords
  private let books: [SiteLanguage: Phrasebook]
  private let places: PeriodPlaces
  /// What is known of each period, by its place.
  private let ofPeriod: [OfPeriod]
  /// Which metrics the reviews show.
  let shown: ShownMetrics
  private let available: Set<Metric>
  private let glossaries = SharedCache<GlossaryKind, KeptList<GlossaryPage.Group>>()
  private let explained: (whole: ExplainedMetrics, own: ExplainedMetrics)

  /// What pages ask of a period again and again; what leads to other pages is of published ones alone. An
  /// object, of which a part is read without copying all.
  private final class OfPeriod: Sendable {
    let coverage: Coverage
    let neighbours: PeriodNeighbours
    let isPublished: Bool
    /// The period a year before it, where that has figures.
    let yearBefore: Int?
    /// The periods of the same kind up to it.
    let run: [Int]
    /// The periods that its trends are drawn over.
    let trend: [Int]
    let funnel: PeriodFunnel?

    init(
      _ period: Period, isPublished: Bool, kinds: [Period.Kind], of figures: Figures,
      places: PeriodPlaces, funnel: PeriodFunnel?
    ) {
      coverage = figures.coverage(of: period)
      neighbours = PeriodNeighbours(of: period, kinds: kinds, figures)
      self.isPublished = isPublished
      yearBefore = neighbours.yearBefore.flatMap { places[$0] }
      let run = figures.periods.filter { $0.kind == period.kind && $0 <= period }
      self.run = isPublished ? run.compactMap { places[$0] } : []
      let trend = isPublished ? OfPeriod.trend(upTo: period, of: figures) : []
      self.trend = trend.compactMap { places[$0] }
      self.funnel = funnel
    }

    /// Periods of the same kind while short, months for long ones; none where there are too few.
    private static func trend(upTo period: Period, of figures: Figures) -> [Period] {
      let (kinds, count): ([Period.Kind], Int) =
        switch period.kind {
        case .week: ([.week], 26)
        case .month: ([.month], 24)
        case .quarter, .half, .year, .all: ([.month, .week, period.kind], 24)
        }
      let last = min(period.lastDay, figures.dataset.asOf)
      for kind in kinds {
        let run = figures.periods.filter { $0.kind == kind && $0.start <= last }.suffix(count)
        if run.count >= 3 { return Array(run) }
      }
      return []
    }
  }

  /// Computes the notes and lays out the site, which `workers` do together.
  package init(figures: Figures, workers: Workers = .single) {
    self.figures = figures
    map = SiteMap(figures: figures)
    directory = Directory(figures: figures, map: map)
    let books = Dictionary(
      uniqueKeysWithValues: Report.languages(of: figures).map {
        ($0, Report.book(in: $0, for: figures))
      })
    self.books = books
    let columns = DealColumns(dataset: figures.dataset, dimensions: figures.settings.dimensions)
    dealColumns = columns
    let sources = SourceNames(of: figures.dataset)
    let published = figures.publishedPeriods
    self.sources = sources
    repNames = figures.dataset.reps.map(\.name)
    accountNames = figures.dataset.attributes[.account]?.values ?? []
    let listed = ListedDeals(of: figures.dataset, since: published.map(\.start).min())
    self.listed = listed
    // What one thread makes alone is begun first: the others then share what is left.
    (dealTexts, dealRecords, dealAnchors, available, coaching) = workers.all(
      { Report.dealTexts(of: figures, listed: listed, columns: columns, books: books) },
      {
        DealRecords(
          of: figures.dataset, listed: listed, columns: columns.records, sources: sources)
      },
      { Report.dealAnchors(of: figures.dataset) },
      { Report.availableMetrics(of: figures, in: published, workers: workers) },
      { Coaching(for: figures, workers: workers) })
    publishedPeriods = published
    places = PeriodPlaces(figures.periods)
    ofPeriod = Report.facts(
      ofPeriodsOf: figures, places: places, published: published, by: coaching)
    shown = ShownMetrics(for: figures)
    explained = (
      Report.explained(for: .total, of: figures, among: available),
      Report.explained(for: .rep(RepIndex(0)), of: figures, among: available)
    )
  }

  private static func dealTexts(
    of figures: Figures, listed: ListedDeals, columns: DealColumns,
    books: [SiteLanguage: Phrasebook]
  ) -> [SiteLanguage: DealTexts] {
    languages(of: figures).reduce(into: [:]) { texts, language in
      texts[language] = books[language].map {
        DealTexts(of: figures.dataset, listed: listed, columns: columns, book: $0)
      }
    }
  }

  private static func dealAnchors(of dataset: Dataset) -> [String] {
    var slugs = SlugTable()
    return dataset.deals.map { "deal-" + slugs.slug(for: $0.id.rawValue) }
  }

  private static func facts(
    ofPeriodsOf figures: Figures, places: PeriodPlaces, published: [Period], by coaching: Coaching
  ) -> [OfPeriod] {
    let reps = figures.dataset.reps.indices.map { RepIndex($0) }
    let kinds = Set(published.map(\.kind)).sorted { $0.order < $1.order }
    let isPublished = Set(published)
    return figures.periods.map { period in
      let isPublished = isPublished.contains(period)
      let funnel =
        isPublished ? coaching.winRateFunnel(of: reps, in: period).map(PeriodFunnel.init) : nil
      return OfPeriod(
        period, isPublished: isPublished, kinds: kinds, of: figures, places: places,
        funnel: funnel)
    }
  }

  /// The positions, among those with figures, of the periods that the trends of a published period are drawn
  /// over.
  func trend(upTo period: Period) -> [Int] { places[period].map { ofPeriod[$0].trend } ?? [] }

  /// Those of the periods of the same kind up to a published one, at most `count`.
  func run(upTo period: Period, count: Int) -> ArraySlice<Int> {
    places[period].map { ofPeriod[$0].run.suffix(count) } ?? []
  }

  /// How much of a period the data covers.
  func coverage(of period: Period) -> Coverage {
    places[period].map { ofPeriod[$0].coverage } ?? figures.coverage(of: period)
  }

  /// Whether the period at a position is not over on the as-of day.
  func isRunning(at position: Int) -> Bool { !ofPeriod[position].coverage.isOver }

  /// The periods around one, which its pages lead to; nil where there are no figures of it.
  func neighbours(of period: Period) -> PeriodNeighbours? {
    places[period].map { ofPeriod[$0].neighbours }
  }

  /// The position of the period a year before the one at a position; nil where that has no figures.
  func yearBefore(at position: Int) -> Int? { ofPeriod[position].yearBefore }

  /// The reps' win rates in a period with their limits; nil where nobody closed a deal.
  func winRateFunnel(in period: Period) -> PeriodFunnel? {
    places[period].flatMap { ofPeriod[$0].funnel }
  }

  /// The words of a language, with the names of the site's metrics and periods.
  private static func book(in language: SiteLanguage, for figures: Figures) -> Phrasebook {
    let settings = figures.settings
    let book = Phrasebook(
      language: language, customMetrics: settings.customMetrics, rules: settings.coachingRules)
    return Phrasebook(
      book, knowing: figures.definitions.map(\.metric), periods: figures.periods)
  }

  /// The metrics of a scope that the data can give and, for a rep, not what only the manager may know.
  private static func explained(
    for scope: Scope, of figures: Figures, among available: Set<Metric>
  ) -> ExplainedMetrics {
    let isRepsOwn = scope != .total
    return ExplainedMetrics(
      figures.definitions.filter { definition in
        definition.audience.includes(scope) && available.contains(definition.metric)
          && !(isRepsOwn && isManagersOnly(definition.metric))
      }, of: figures)
  }

  /// The metrics that the pages of a rep, or of the whole, explain.
  func explained(isRepsOwn: Bool) -> ExplainedMetrics {
    isRepsOwn ? explained.own : explained.whole
  }

  /// What tells apart the glossaries of a site.
  private struct GlossaryKind: Hashable {
    let language: SiteLanguage
    let isRepsOwn: Bool
  }

  /// What a glossary says, which `make` puts together: all reps of a language have the same one.
  func glossary(
    in language: SiteLanguage, isRepsOwn: Bool, make: () -> KeptList<GlossaryPage.Group>
  ) -> KeptList<GlossaryPage.Group> {
    glossaries.value(for: GlossaryKind(language: language, isRepsOwn: isRepsOwn), make: make)
  }

  /// The words for pages about a scope: a rep's own language where the data gives one.
  func book(for scope: Scope) -> Phrasebook {
    guard case .rep(let rep) = scope else { return book(in: figures.settings.language) }
    return book(in: language(of: rep))
  }

  /// The words of a language.
  func book(in language: SiteLanguage) -> Phrasebook {
    books[language] ?? Phrasebook(language: language)
  }

  /// The language of a rep's own pages.
  func language(of rep: RepIndex) -> SiteLanguage {
    figures.dataset[rep]?.pageLanguage ?? figures.settings.language
  }

  /// The languages that a rep's packet is made in, the rep's own first, with what tells the others' files
  /// apart.
  func packetLanguages(
    of rep: RepIndex, _ plan: AppraisalPlan
  ) -> [(language: SiteLanguage, suffix: SiteLanguage?)] {
    let own = language(of: rep)
    return [(own, nil)] + plan.languages.filter { $0 != own }.map { ($0, $0) }
  }

  private static func languages(of figures: Figures) -> Set<SiteLanguage> {
    let ofPackets = figures.settings.appraisals.flatMap(\.languages)
    return Set(
      figures.dataset.reps.compactMap(\.pageLanguage) + [figures.settings.language] + ofPackets)
  }

  /// What deals show in a language that the site uses.
  func dealTexts(in language: SiteLanguage) -> DealTexts {
    dealTexts[language]
      ?? DealTexts(
        of: figures.dataset, listed: listed, columns: dealColumns,
        book: Phrasebook(language: language))
  }

  /// Whether the data can give a metric at all: one that nobody has in any period is only explained
  /// in the glossary.
  func isAvailable(_ metric: Metric) -> Bool { available.contains(metric) }

  /// Whether a metric is nobody's business but the managers': what employees think of the employer.
  static func isManagersOnly(_ metric: Metric) -> Bool { metric.id == "enps" }

  /// Whether any metric counts something else than deals by their roles.
  var hasCases: Bool {
    figures.definitions.contains { $0.cases != nil && isAvailable($0.metric) }
  }

  /// The metrics that a part of the business is shown with.
  func breakdownMetrics(of scope: Scope) -> [Metric] {
    let asked = shown.breakdown.filter { metric in
      figures.definition(of: metric)?.audience.includes(scope) ?? false
    }
    guard figures.settings.shown.breakdowns == nil else { return asked }
    let ofColumn = figures.definitions.filter { definition in
      guard case .values = definition.audience else { return false }
      return definition.audience.includes(scope)
    }
    return asked + ofColumn.map(\.metric).filter { !asked.contains($0) }
  }

  private static func availableMetrics(
    of figures: Figures, in periods: [Period], workers: Workers
  ) -> Set<Metric> {
    /// Those of some metrics that none of some scopes has a value of. The last periods come first: they are the
    /// longest, in which nearly every metric is found.
    @Sendable func missing(of metrics: [Metric], in scopes: [Scope]) -> [Metric] {
      var missing = metrics
      for scope in scopes {
        for period in periods.reversed() where !missing.isEmpty {
          missing = figures.absent(missing, of: scope, in: period)
        }
      }
      return missing
    }
    let all = figures.definitions.map(\.metric)
    let missingInTotal = missing(of: all, in: [.total])
    let ofReps = workers.parts(of: figures.dataset.reps.count) { reps in
      Set(missing(of: missingInTotal, in: reps.map { .rep(RepIndex($0)) }))
    }
    return Set(all).subtracting(ofReps.reduce(Set(missingInTotal)) { $0.intersection($1) })
  }

  /// Whether a period has pages.
  func isPublished(_ period: Period) -> Bool {
    places[period].map { ofPeriod[$0].isPublished } ?? false
  }

  /// Whether a rep has an agenda for a period: people talk about the one that runs, or the one that is just
  /// over, and nobody talks with those who have left.
  func hasAgenda(of rep: RepIndex, in period: Period) -> Bool {
    !figures.hasLeft(rep)
      && publishedPeriods.filter { $0.kind == period.kind }.suffix(2).contains(period)
  }

  /// Whether a rep has a pay statement with a page: of a published period that a plan pays the rep for.
  func hasPayStatement(of rep: RepIndex, in period: Period) -> Bool {
    isPublished(period) && figures.payStatement(of: rep, in: period) != nil
  }

  /// Whether a plan pays anybody for a period.
  func hasPayBudget(in period: Period) -> Bool {
    figures.dataset.reps.indices.contains { figures.payout(of: RepIndex($0), in: period) != nil }
  }

  /// Whether there are figures of a period.
  func has(_ period: Period) -> Bool { places[period] != nil }
}

extension Rep {
  /// The language of the rep's own pages; nil for the site's.
  fileprivate var pageLanguage: SiteLanguage? { language.flatMap(SiteLanguage.init) }
}

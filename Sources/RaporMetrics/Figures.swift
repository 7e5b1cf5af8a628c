package import RaporModel

/// Every figure of a site: any metric of any scope in any period, with the rows behind it.
///
/// The data is folded once, when the figures are made; a figure is then a look-up and its formula. One
/// object that all share: every computation holds on to it, and copying its parts would cost more than
/// the arithmetic.
package final class Figures: Sendable {
  /// The data they are of.
  package let dataset: Dataset
  /// What the site's author decided.
  package let settings: SiteSettings
  /// The metrics there are for this data, in the order of the metrics table: the catalogue, with a
  /// variant of `activities` for each type.
  package let definitions: [MetricDefinition]
  /// The age in days beyond which an open deal is stale: the percentile that the settings ask for of
  /// the cycles of all closed deals. Nil where no closed deal has one.
  package let staleLimitDays: Int?

  // What follows are objects: every figure asks several, and a copy counts references to all their parts.
  let firstClose: Day?
  let periodGrid: PeriodGrid
  let scopeGrid: ScopeGrid
  let facts: FactTable
  let evidenceIndex: EvidenceIndex
  /// What earlier builds tell; nil where there were none.
  let pipelineHistory: PipelineHistory?
  /// The forecasts that earlier builds made.
  let forecastBook: ForecastBook
  let people: PeopleFacts
  let stageHistory: StageHistory
  let stageOdds: StageOdds
  /// Whether any activity, past or planned, names a deal.
  let hasDealActivities: Bool
  /// The forecasts that were made already: six metrics and a page ask for the same one.
  let forecasts = SharedCache<FigurePlace, [ForecastResult]>()
  /// The earlier periods that the seasonal pace of a period goes by, by the period's position.
  let seasons = SharedCache<Int, [SeasonalCourse]>()
  /// The statements of reps, by position.
  let payLedgers = SharedCache<Int, PayLedger>()
  /// The pools of plans' periods, divided.
  let payPools = SharedCache<PayPoolPlace, PayPools>()
  /// What the customers of a few scopes and periods have been worth.
  let lifetimes = SharedCache<LifetimePlace, [MetricCase]>(capacity: 16)
  /// The site's own metrics, in the order of the settings.
  let customFigures: [CustomFigures]
  private let placeOfMetric: MetricPlaces
  let revenueByDay: RevenueByDay
  let quotaBooks: [String: QuotaBook]
  let activeReps: [Bool]
  private let hasRowsOfScope: [Bool]
  private let medianReps: [MedianRep?]

  /// Folds a data set, which `workers` do together.
  package init(of dataset: Dataset, settings: SiteSettings, workers: Workers = .single) {
    let (credits, definitions, staleLimit, periods, scopes) = workers.all(
      { Credit.all(of: dataset) },
      { Catalogue.metrics(for: CatalogueInput(of: dataset, settings: settings)) },
      { Figures.staleLimit(of: dataset, percentile: settings.stalePercentile) },
      { PeriodGrid(of: dataset, settings: settings) },
      { ScopeGrid(of: dataset, dimensions: settings.dimensions) })
    let (facts, index, active) = workers.all(
      {
        FactTable(
          of: dataset, credits: credits, periods: periods, scopes: scopes, staleLimit: staleLimit,
          workers: workers)
      }, { EvidenceIndex(of: dataset, credits: credits, scopes: scopes) },
      { Figures.activeReps(of: dataset, credits: credits) })
    self.dataset = dataset
    self.settings = settings
    self.definitions = definitions
    placeOfMetric = MetricPlaces(definitions.map(\.metric))
    staleLimitDays = staleLimit
    firstClose = Figures.firstClose(of: dataset)
    (periodGrid, scopeGrid) = (periods, scopes)
    (people, revenueByDay, stageHistory, medianReps, hasRowsOfScope) = workers.all(
      {
        PeopleFacts(
          of: dataset, settings: settings, credits: credits, facts: facts, periods: periods,
          grid: scopes, index: index, isActive: active, workers: workers)
      },
      { RevenueByDay(of: credits, in: scopes) }, { StageHistory(of: dataset, scopes: scopes) },
      {
        Figures.medianReps(
          of: facts, periods: periods, firstRep: scopes.firstRep, active: active,
          currency: dataset.currency)
      }, { Figures.hasRows(in: scopes, index: index, facts: facts) })
    self.facts = facts
    evidenceIndex = index
    stageOdds = StageOdds(of: dataset, history: stageHistory)
    hasDealActivities = dataset.deals.contains {
      $0.lastActivityOn != nil || $0.nextActivityOn != nil
    }
    pipelineHistory = PipelineHistory(of: dataset, periods: periods, scopes: scopes)
    forecastBook = ForecastBook(of: dataset)
    quotaBooks = Figures.quotaBooks(of: dataset, active: active, ramp: settings.quotaRamp)
    customFigures = workers.map(settings.customMetrics.count) {
      CustomFigures(settings.customMetrics[$0], in: dataset, grid: scopes)
    }
    activeReps = active
  }

  /// Every period with figures: of each kind that the settings ask for, those from the first day with
  /// a result (a closed deal or an activity) to the as-of day, shortest kind first; and all days, last.
  package var periods: [Period] { periodGrid.periods }

  /// The periods that have pages: the latest of each kind, as many as the settings ask for; all days
  /// where they ask for none.
  package var publishedPeriods: [Period] {
    let published = settings.periods.flatMap { asked in
      let ofKind = periods.filter { $0.kind == asked.kind && $0.kind != .all }
      return ofKind.suffix(max(0, asked.latest ?? ofKind.count))
    }
    return published.isEmpty ? periods.suffix(1) : Set(published).sorted()
  }

  /// Everybody and everything that has figures: the total, teams, managers, reps, then the values of
  /// territory, product and the settings' dimensions, each with “not given” last if any deal lacks it.
  package var scopes: [Scope] { scopeGrid.scopes }

  /// A metric of a scope in a period.
  ///
  /// A metric, scope or period that these figures do not have gives a value that is not available.
  package func value(_ metric: Metric, of scope: Scope, in period: Period) -> MetricValue {
    guard let definition = definition(of: metric) else {
      return MetricValue(
        metric: metric, scope: scope, period: period, unit: .count, direction: .neutral,
        result: .unavailable(.noData), n: 0)
    }
    let context = context(of: scope, in: period)
    return value(definition, context, of: scope, in: period)
  }

  /// The same of several metrics, in their order.
  package func values(
    _ metrics: [Metric], of scope: Scope, in period: Period
  ) -> [MetricValue] {
    let context = context(of: scope, in: period)
    return metrics.map { metric in
      guard let definition = definition(of: metric) else {
        return value(metric, of: scope, in: period)
      }
      return value(definition, context, of: scope, in: period)
    }
  }

  /// Those of some metrics that have no value of a scope in a period.
  package func absent(_ metrics: [Metric], of scope: Scope, in period: Period) -> [Metric] {
    let context = context(of: scope, in: period)
    return metrics.filter { metric in
      guard let definition = definition(of: metric) else { return true }
      let outcome = outcome(of: definition, context, scope: scope, period: period)
      guard case .unavailable = outcome.result else { return false }
      return true
    }
  }

  /// Every metric that is defined for a scope, in a period, in the catalogue's order.
  package func values(of scope: Scope, in period: Period) -> [MetricValue] {
    let context = context(of: scope, in: period)
    return definitions.filter { $0.audience.includes(scope) }
      .map { value($0, context, of: scope, in: period) }
  }

  /// The definition of a metric, variants by type of activity included; nil when there is none.
  package func definition(of metric: Metric) -> MetricDefinition? {
    placeOfMetric[metric].map { definitions[$0] }
  }

  /// The place of a metric in `definitions`; nil when there is none.
  package func place(of metric: Metric) -> Int? { placeOfMetric[metric] }

  /// Whether a scope has any row at all, in any period.
  package func hasRows(_ scope: Scope) -> Bool {
    if case .rep(let rep) = scope {
      return activeReps.indices.contains(rep.position) && activeReps[rep.position]
    }
    return scopeGrid.position(of: scope).map { hasRowsOfScope[$0] } ?? false
  }

  /// A metric by the name that settings use, `id` or `id:variant`; nil when there is none.
  package func metric(named name: String) -> Metric? {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let metric = Metric(String(parts[0]), variant: parts.count == 2 ? String(parts[1]) : "")
    return placeOfMetric[metric] == nil ? nil : metric
  }

  // MARK: For the metrics

  /// Whether any won deal has a quantity.
  var hasQuantities: Bool { evidenceIndex.hasQuantities }

  /// Whether any won deal has a cost.
  var hasCosts: Bool { evidenceIndex.hasCosts }

  /// Whether any deal has an expected close date.
  var hasExpectedCloses: Bool { evidenceIndex.hasExpectedCloses }

  /// Whether any deal has a co-owner, who has a part of its value.
  package var hasSharedDeals: Bool { evidenceIndex.hasSharedDeals }

  /// Whether any lost deal has a value other than zero.
  var hasLostAmounts: Bool { evidenceIndex.hasLostAmounts }

  /// Whether there are any activities.
  var hasActivities: Bool { !dataset.activities.entries.isEmpty }

  /// What the median rep did in a period; nil where no rep has rows, or the period has no figures.
  func medianRep(in period: Period) -> MedianRep? {
    periodGrid.position(of: period).flatMap { medianReps[$0] }
  }

  /// What a metric is computed from; nil where these figures lack the scope or the period.
  func context(of scope: Scope, in period: Period) -> MetricContext? {
    guard let row = scopeGrid.position(of: scope), let column = periodGrid.position(of: period)
    else { return nil }
    return MetricContext(
      scope: scope, period: period, row: row, column: column, figures: self)
  }

  /// The days of a period up to the as-of day.
  func countedDays(of period: Period) -> Range<Day> {
    period.start..<max(period.start, min(period.end, dataset.asOf.advanced(by: 1)))
  }

  /// The value of a metric whose facts were found already.
  func value(
    _ definition: MetricDefinition, _ context: MetricContext?, of scope: Scope, in period: Period
  ) -> MetricValue {
    let outcome = outcome(of: definition, context, scope: scope, period: period)
    let counts = context.map { definition.rows.counts(in: $0.facts.roles, n: outcome.n) }
    return MetricValue(
      metric: definition.metric, scope: scope, period: period, unit: definition.unit,
      direction: definition.direction, result: outcome.result, numerator: outcome.numerator,
      denominator: outcome.denominator, n: counts?.n ?? outcome.n ?? 0,
      exclusions: (counts?.exclusions ?? []).followed(by: outcome.exclusions))
  }

  private func outcome(
    of definition: MetricDefinition, _ context: MetricContext?, scope: Scope, period: Period
  ) -> MetricOutcome {
    guard definition.audience.includes(scope) else { return .absent(.notForScope) }
    guard period.start <= dataset.asOf else { return .absent(.notStarted) }
    guard let context, context.hasRows || hasOwnRows(definition, scope) else {
      return .absent(.noData)
    }
    return definition.compute(context)
  }

  /// Whether a metric that goes by other tables has rows to look at for a scope, which may have neither
  /// deals nor activities.
  private func hasOwnRows(_ definition: MetricDefinition, _ scope: Scope) -> Bool {
    definition.cases != nil
      && scopeGrid.position(of: scope).map { tables.hasRows(scope: $0) } ?? false
  }
}

extension MetricDefinition.Rows {
  /// How many deals of a tally count, unless `n` says it, and how many are left out, by reason.
  fileprivate func counts(
    in tally: RoleTally, n: Int?
  ) -> (n: Int, exclusions: [MetricValue.Exclusion]) {
    (
      n ?? (countsDeals ? tally.count(where: count) : 0),
      reasons.isEmpty ? [] : exclusions(in: tally)
    )
  }

  /// How many deals are left out for each reason that leaves any out.
  func exclusions(in tally: RoleTally) -> [MetricValue.Exclusion] {
    reasons.compactMap { role in
      let count = tally.count { reasonsToLeaveOut($0).contains(role) }
      return count > 0 ? MetricValue.Exclusion(reason: .role(role), count: count) : nil
    }
  }
}

extension Array {
  /// These elements and those of another array; mostly one of the two has none, and is not copied.
  fileprivate func followed(by other: [Element]) -> [Element] {
    isEmpty ? other : other.isEmpty ? self : self + other
  }
}

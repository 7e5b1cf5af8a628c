import RaporDiagnostics
import RaporMetrics
import RaporModel

/// Which metrics the reviews show, and in which order: what the settings ask for, else what the data
/// can give of a common choice.
struct ShownMetrics: Sendable {
  /// At the top of a review.
  let headline: [Metric]
  /// The columns of tables of reps and periods.
  let table: [Metric]
  /// The columns of tables of teams, products and so on.
  let breakdown: [Metric]
  /// Drawn over time.
  let trends: [Metric]

  /// Leaves out what the data can never have, such as attainment where there are no quotas, unless the
  /// settings ask for it; names that no metric has are left out, and `faults` tells them.
  init(for figures: Figures) {
    let asked = figures.settings.shown
    let usual = ShownMetrics.usual(for: figures.dataset)
    func chosen(_ names: [String]?, else metrics: [Metric]) -> [Metric] {
      guard let names else { return metrics }
      return names.compactMap { figures.metric(named: $0) }.reduce(into: []) { known, metric in
        if !known.contains(metric) { known.append(metric) }
      }
    }
    headline = chosen(asked.cards, else: usual.headline)
    table = chosen(asked.table, else: usual.table)
    breakdown = chosen(asked.breakdowns, else: usual.breakdown)
    trends = chosen(asked.charts, else: usual.trends)
  }

  private init(headline: [Metric], table: [Metric], breakdown: [Metric], trends: [Metric]) {
    self.headline = headline
    self.table = table
    self.breakdown = breakdown
    self.trends = trends
  }

  private static func usual(for dataset: Dataset) -> ShownMetrics {
    let hasQuotas = !dataset.quotas.isEmpty
    let hasActivities = !dataset.activities.entries.isEmpty
    func shown(_ metrics: [Metric]) -> [Metric] {
      metrics.filter { metric in
        switch metric {
        case .quotaAttainment, .pacingLinear: hasQuotas
        case .activities: hasActivities
        default: true
        }
      }
    }
    let results: [Metric] = [
      .revenue, .quotaAttainment, .dealsWon, .dealsLost, .winRate, .averageDeal, .salesCycle,
      .pipelineValue, .stale,
    ]
    return ShownMetrics(
      headline: shown([
        .revenue, .quotaAttainment, .pacingLinear, .dealsWon, .winRate, .averageDeal,
        .salesCycle, .pipelineValue, .stale, .activities,
      ]),
      table: shown(results + [.activities]), breakdown: shown(results),
      trends: shown([.revenue, .winRate, .dealsWon, .activities]))
  }

  /// Reports each name under `pages` that no metric has: the columns of a table decide which variants
  /// there are, so only the figures can tell.
  ///
  /// Without deals and reps there is nothing to tell it by, and nothing is reported.
  static func check(_ figures: Figures, diagnostics: inout DiagnosticList) {
    guard !figures.dataset.deals.isEmpty || !figures.dataset.reps.isEmpty else { return }
    let choice = figures.settings.shown
    let known = figures.definitions.map(\.metric.name)
    for (key, names) in [
      ("cards", choice.cards), ("table", choice.table), ("breakdowns", choice.breakdowns),
      ("charts", choice.charts),
    ] {
      for name in names ?? [] where figures.metric(named: name) == nil {
        diagnostics.report(
          .unknownShownMetric,
          "“\(name)” under “pages: \(key)” in site.yml is no metric of this site",
          hint: NearName.hint(for: name, among: known)
            ?? "the metrics are listed in Documentation/Metrics.md and by `rapor metrics`")
      }
    }
  }
}

extension Metric {
  static let revenue = Metric("revenue")
  static let dealsWon = Metric("deals_won")
  static let dealsLost = Metric("deals_lost")
  static let dealsOpen = Metric("deals_open")
  static let winRate = Metric("win_rate")
  static let averageDeal = Metric("average_deal")
  static let salesCycle = Metric("sales_cycle")
  static let quotaAttainment = Metric("quota_attainment")
  static let pacingLinear = Metric("pacing_linear")
  static let pipelineValue = Metric("pipeline_value")
  static let stale = Metric("stale")
  static let activities = Metric("activities")
}

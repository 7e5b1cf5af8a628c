import RaporMetrics
import RaporModel

/// The names of a site's metrics and periods in one language: every page says dozens of them, and
/// putting them together takes several look-ups each.
struct KnownNames: Sendable {
  private var metrics = MetricPlaces([])
  private var words: [MetricWords] = []
  private var labels: [MetricLabels] = []
  private var periods = PeriodPlaces([])
  private var namesOfPeriods: [PeriodNames] = []

  /// The names of one period.
  struct PeriodNames: Sendable {
    /// The full name.
    let full: String
    /// The short name, for tables and menus.
    let short: String
    /// The name on an axis.
    let tick: String
    /// The words for a comparison with it.
    let comparison: String
  }

  private var cases: [String] = []
  private var rowsCounted: [String] = []

  /// How many cases there are, in words; nil for more than are said often.
  func cases(_ count: Int) -> String? { cases[checked: count] }

  /// How many rows are counted, in words; nil for more than are said often.
  func rowsCounted(_ count: Int) -> String? { rowsCounted[checked: count] }

  /// Knows none.
  init() {}

  /// What people read about a metric; nil for an unknown one.
  func words(for metric: Metric) -> MetricWords? { metrics[metric].map { words[$0] } }

  /// What pages show of a metric; nil for an unknown one.
  func labels(of metric: Metric) -> MetricLabels? { metrics[metric].map { labels[$0] } }

  /// The names of a period; nil for an unknown one.
  func names(of period: Period) -> PeriodNames? { periods[period].map { namesOfPeriods[$0] } }

  /// Asks for them once.
  init(_ metrics: [Metric], _ periods: [Period], by book: Phrasebook) {
    self.metrics = MetricPlaces(metrics)
    words = metrics.map { book.words(for: $0) }
    cases = (0..<500).map { book.text(.casesCount, ["n": .count($0)]) }
    rowsCounted = (0..<500).map { book.text(.rowsCounted, ["n": .count($0)]) }
    labels = metrics.map { MetricLabels(of: $0, by: book) }
    self.periods = PeriodPlaces(periods)
    namesOfPeriods = self.periods.periods.map { period in
      PeriodNames(
        full: book.name(of: period), short: book.shortName(of: period),
        tick: book.tickName(of: period), comparison: book.comparison(with: period))
    }
  }
}

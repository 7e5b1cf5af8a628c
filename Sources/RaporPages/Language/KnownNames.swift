import RaporMetrics
import RaporModel

/// The names of a site's metrics and periods in one language: every page says dozens of them, and
/// putting them together takes several look-ups each.
struct KnownNames: Sendable {
  /// What people read about the metrics.
  private(set) var metrics: [Metric: MetricWords] = [:]
  /// The names of the periods.
  private(set) var periods: [Period: PeriodNames] = [:]

  /// The names of one period.
  struct PeriodNames: Sendable {
    /// The full name.
    let full: String
    /// The short name, for tables and menus.
    let short: String
    /// The name on an axis.
    let tick: String
  }

  /// Knows none.
  init() {}

  /// Asks for them once.
  init(_ metrics: [Metric], _ periods: [Period], by book: Phrasebook) {
    for metric in metrics { self.metrics[metric] = book.words(for: metric) }
    for period in periods {
      self.periods[period] = PeriodNames(
        full: book.name(of: period), short: book.shortName(of: period),
        tick: book.tickName(of: period))
    }
  }
}

package import RaporModel

/// What a metric is computed from: the facts of one scope in one period, and what surrounds them.
///
/// One object for all metrics of a scope in a period, which are asked for together.
package final class MetricContext: Sendable {
  /// Whose figures.
  package let scope: Scope
  /// When.
  package let period: Period
  /// The position of the scope among those that have facts.
  let row: Int
  /// The position of the period among those that have facts.
  let column: Int
  /// All figures, for metrics that look at other scopes or periods.
  let figures: Figures
  /// Whether the scope has any row at all, in any period.
  let hasRows: Bool
  /// Holds what is known of the scope in the period: every metric asks for a part of it.
  private let held: HeldFacts

  init(scope: Scope, period: Period, row: Int, column: Int, figures: Figures) {
    (self.scope, self.period) = (scope, period)
    (self.row, self.column, self.figures) = (row, column, figures)
    hasRows = figures.hasRows(scope)
    held = figures.facts[row, column]
  }

  /// What is known of the scope in the period.
  package var facts: Facts { _read { yield held.facts } }

  /// An amount of minor units as money.
  func money(_ minorUnits: Int128) -> Ratio {
    figures.dataset.currency.major(minorUnits)
  }

  /// A part of minor units as money.
  func money(_ minorUnits: Ratio) -> Ratio {
    minorUnits.divided(by: Ratio(figures.dataset.currency.minorPerMajor)) ?? minorUnits
  }

  /// The calendar days of the period up to the as-of day.
  var elapsedDays: Int { figures.countedDays(of: period).count }

  /// The selling days of the period up to the as-of day.
  var elapsedSellingDays: Int {
    figures.settings.sellingDays.count(in: figures.countedDays(of: period))
  }

  /// All the selling days of the period.
  var sellingDays: Int { figures.settings.sellingDays.count(in: period.days) }
}

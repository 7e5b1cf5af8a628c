package import RaporModel

/// What a metric is computed from: the facts of one scope in one period, and what surrounds them.
package struct MetricContext: Sendable {
  /// Whose figures.
  package let scope: Scope
  /// When.
  package let period: Period
  /// What is known of the scope in the period.
  package let facts: Facts
  /// All figures, for metrics that look at other scopes or periods.
  let figures: Figures

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

package import RaporModel

/// The figures of one scope that were asked for already, and the rows of the period asked for last: for
/// one thread, which makes the scope's pages one after the other.
///
/// A page asks for the same value in a card, a table and a sentence, the charts of the next pages ask for
/// it again, and a page's evidence and the files beside it are made of the same rows. It holds one scope,
/// so that memory does not grow with the site.
package final class FigureSheet {
  /// Whose figures.
  package let scope: Scope
  private let figures: Figures
  private let metricCount: Int
  /// The values that were asked for, by the period's position, then the metric's; nil for none yet.
  ///
  /// Held until the sheet goes, so that their numbers are read without counting references to them.
  private var values: [Unmanaged<MetricValue>?]
  /// What the values of each period are computed from, once any was asked for.
  private var contexts: [MetricContext?]
  private var current: CurrentPeriod?

  /// What was found in the period asked for last.
  private struct CurrentPeriod {
    let period: Period
    var cases: [Int: [MetricCase]] = [:]
    var evidence: [DealEvidence]?
  }

  /// Makes an empty one.
  package init(of scope: Scope, figures: Figures) {
    self.scope = scope
    self.figures = figures
    metricCount = figures.definitions.count
    values = Array(repeating: nil, count: figures.periods.count * metricCount)
    contexts = Array(repeating: nil, count: figures.periods.count)
  }

  deinit { for value in values { value?.release() } }

  /// Whether it is of these figures of the scope.
  package func isOf(_ scope: Scope, _ figures: Figures) -> Bool {
    self.figures === figures && self.scope == scope
  }

  /// What `Figures.value(_:of:in:)` gives.
  package func value(_ metric: Metric, in period: Period) -> MetricValue {
    guard let place = figures.place(of: metric), let column = column(of: period) else {
      return figures.value(metric, of: scope, in: period)
    }
    return value(at: place, in: column)
  }

  /// The position of a period among those that have figures; nil when it has none.
  package func column(of period: Period) -> Int? { figures.periodGrid.position(of: period) }

  /// The value of the metric at a place in `Figures.definitions`, in the period at a position.
  package func value(at place: Int, in column: Int) -> MetricValue {
    held(at: place, in: column).takeUnretainedValue()
  }

  /// The number of that value; nil where there is none.
  package func number(at place: Int, in column: Int) -> Double? {
    held(at: place, in: column)._withUnsafeGuaranteedRef { $0.value?.double }
  }

  private func held(at place: Int, in column: Int) -> Unmanaged<MetricValue> {
    values[column * metricCount + place] ?? found(at: place, in: column)
  }

  private func found(at place: Int, in column: Int) -> Unmanaged<MetricValue> {
    let value = figures.value(
      figures.definitions[place], context(in: column), of: scope,
      in: figures.periodGrid.periods[column])
    let held = Unmanaged.passRetained(value)
    values[column * metricCount + place] = held
    return held
  }

  private func context(in column: Int) -> MetricContext? {
    if let known = contexts[column] { return known }
    let context = figures.context(of: scope, in: figures.periodGrid.periods[column])
    contexts[column] = context
    return context
  }

  /// What `Figures.cases(behind:of:in:)` gives.
  package func cases(behind metric: Metric, in period: Period) -> [MetricCase] {
    guard let place = figures.place(of: metric) else { return [] }
    turn(to: period)
    if let known = current?.cases[place] { return known }
    let cases = figures.cases(
      behind: figures.definitions[place], column(of: period).flatMap(context), of: scope, in: period
    )
    current?.cases[place] = cases
    return cases
  }

  /// What `Figures.evidence(of:in:)` gives.
  package func evidence(in period: Period) -> [DealEvidence] {
    turn(to: period)
    if let known = current?.evidence { return known }
    let evidence = figures.evidence(of: scope, in: period)
    current?.evidence = evidence
    return evidence
  }

  private func turn(to period: Period) {
    if current?.period != period { current = CurrentPeriod(period: period) }
  }
}

package import RaporModel

/// What changed between two builds of a site: the figures of an earlier one against those of now.
package struct FigureComparison: Sendable {
  /// A figure that is not what it was; the earlier or the later is nil where there is none.
  package struct Change: Hashable, Sendable {
    /// Which figure.
    package let key: PrintedFigure.Key
    /// What it was.
    package let old: PrintedFigure?
    /// What it is.
    package let new: PrintedFigure?
    /// The deals that history knows to have changed since, and that the figure counts or counted, by
    /// id; empty for what nobody restated.
    package var deals: [DealChange] = []
  }

  /// A metric or variant.
  package struct MetricName: Hashable, Sendable {
    /// The id.
    package let id: String
    /// The variant; empty for the default.
    package let variant: String
  }

  /// The day that the earlier figures described.
  package let oldAsOf: Day
  /// The day that the figures describe now.
  package let newAsOf: Day
  /// Figures of periods that were not over then, or that there were none of.
  package private(set) var newActivity: [Change] = []
  /// Figures of periods that were over then and are not what they were, though their definition is.
  package private(set) var restated: [Change] = []
  /// Metrics whose definition, or whose settings, are not what they were; their figures are in no
  /// other list.
  package private(set) var redefined: [MetricName] = []
  /// Metrics that the earlier table did not have.
  package private(set) var appeared: [MetricName] = []
  /// Metrics that there are no more.
  package private(set) var vanished: [MetricName] = []
  /// Figures of periods or scopes that there are no more, of metrics that there are.
  package private(set) var gone: [Change] = []

  /// Whether nothing changed.
  package var isEmpty: Bool {
    newActivity.isEmpty && restated.isEmpty && redefined.isEmpty && appeared.isEmpty
      && vanished.isEmpty && gone.isEmpty
  }

  /// Compares a table with an earlier one; both have their own order, which the lists keep.
  ///
  /// `oldAsOf` is the day that the earlier one described.
  package init(of new: MetricsTable, with old: [PrintedFigure], asOf oldAsOf: Day) {
    self.oldAsOf = oldAsOf
    newAsOf = new.figures.dataset.asOf
    var later: [PrintedFigure] = []
    new.forEachRow { row in later.append(row.printed) }
    let known = Metrics(old, later)
    (appeared, vanished, redefined) = (known.appeared, known.vanished, known.redefined)
    let skipped = Set(appeared + vanished + redefined)
    compare(old, later, skipping: skipped, figures: new.figures)
  }

  private mutating func compare(
    _ old: [PrintedFigure], _ new: [PrintedFigure], skipping skipped: Set<MetricName>,
    figures: Figures
  ) {
    let before = Dictionary(old.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let periods = Dictionary(
      figures.periods.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let history = RestatedDeals(in: figures, since: oldAsOf)
    for figure in new where !skipped.contains(figure.key.name) {
      let earlier = before[figure.key]
      guard earlier.map({ !$0.says(what: figure) }) ?? true else { continue }
      var change = Change(key: figure.key, old: earlier, new: figure)
      let wasOver = periods[figure.key.period].map { $0.kind != .all && $0.lastDay <= oldAsOf }
      if earlier != nil, wasOver == true {
        change.deals = history.behind(figure.key)
        restated.append(change)
      } else {
        newActivity.append(change)
      }
    }
    let after = Set(new.map(\.key))
    gone = old.filter { !skipped.contains($0.key.name) && !after.contains($0.key) }
      .map { Change(key: $0.key, old: $0, new: nil) }
  }

  /// Which metrics two tables have.
  private struct Metrics {
    var appeared: [MetricName] = []
    var vanished: [MetricName] = []
    var redefined: [MetricName] = []

    init(_ old: [PrintedFigure], _ new: [PrintedFigure]) {
      let (before, after) = (Metrics.definitions(old), Metrics.definitions(new))
      appeared = after.names.filter { before.digests[$0] == nil }
      vanished = before.names.filter { after.digests[$0] == nil }
      redefined = after.names.filter { name in
        before.digests[name].map { $0 != after.digests[name] } ?? false
      }
    }

    private static func definitions(
      _ figures: [PrintedFigure]
    ) -> (names: [MetricName], digests: [MetricName: String]) {
      var names: [MetricName] = []
      var digests: [MetricName: String] = [:]
      for figure in figures where digests[figure.key.name] == nil {
        names.append(figure.key.name)
        digests[figure.key.name] = figure.definition
      }
      return (names, digests)
    }
  }
}

extension PrintedFigure {
  /// Whether it says the same as another: the day it was printed for does not count.
  fileprivate func says(what other: PrintedFigure) -> Bool {
    value == other.value && numerator == other.numerator && denominator == other.denominator
      && n == other.n && reason == other.reason
  }
}

extension PrintedFigure.Key {
  /// The metric that it is of.
  package var name: FigureComparison.MetricName {
    FigureComparison.MetricName(id: metric, variant: variant)
  }
}

extension MetricsTableRow {
  /// The row as a comparison takes it.
  var printed: PrintedFigure {
    let digits = MetricsTable.digits
    return PrintedFigure(
      key: PrintedFigure.Key(
        metric: value.metric.id, variant: value.metric.variant, scope: value.scope.name,
        scopeID: scopeID, periodKind: value.period.kind.rawValue, period: value.period.key),
      value: value.value?.decimal(digits: digits),
      numerator: value.numerator?.decimal(digits: digits),
      denominator: value.denominator?.decimal(digits: digits), n: value.n,
      reason: value.absence?.rawValue, asOf: asOf, definition: definition)
  }
}

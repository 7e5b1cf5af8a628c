package import RaporModel

/// A figure with everything behind it: what an evidence page shows of one metric.
package struct Explanation: Sendable {
  /// Rows left out for one reason.
  package struct LeftOut: Sendable {
    /// Why, and how many.
    package let exclusion: MetricValue.Exclusion
    /// The rows, in the order of the data.
    package let rows: [MetricCase.Row]
  }

  /// What the metric is.
  package let definition: MetricDefinition
  /// The figure.
  package let value: MetricValue
  /// The rows that count, those of the formula's upper part first where they differ.
  package let counted: [MetricCase]
  /// The rows left out, by reason.
  package let leftOut: [LeftOut]
  /// The activities behind it, by day, type and outcome; empty where it counts none.
  package let activities: [ActivityEvidence]
  /// The quotas behind it; empty where it goes by none.
  package let quotas: [QuotaPart]
  /// What other definitions of the metric give: its variants, and metrics that begin with its name.
  package let rivals: [MetricValue]
}

extension Figures {
  /// Everything behind a metric of a scope in a period; nil where there is no such metric.
  package func explanation(
    of metric: Metric, of scope: Scope, in period: Period
  ) -> Explanation? {
    guard let definition = definition(of: metric) else { return nil }
    let value = value(metric, of: scope, in: period)
    let cases = cases(behind: metric, of: scope, in: period)
    return Explanation(
      definition: definition, value: value, counted: cases.filter(\.isCounted),
      leftOut: leftOut(of: value, definition, cases), activities: activities(behind: value),
      quotas: quotas(behind: value),
      rivals: rivals(of: metric).map { self.value($0, of: scope, in: period) })
  }

  /// The activities that a figure counts, by day, type and outcome; none for metrics of other things.
  package func activities(behind value: MetricValue) -> [ActivityEvidence] {
    let metric = value.metric
    if let place = settings.customMetrics.firstIndex(where: { $0.id == metric.id }) {
      return context(of: value.scope, in: value.period)
        .map(customFigures[place].activities) ?? []
    }
    guard metric.id.hasPrefix("activit") else { return [] }
    let all = activityEvidence(of: value.scope, in: value.period)
    guard let type = dataset.activities.types.firstIndex(of: metric.variant) else { return all }
    return all.filter { $0.type == type }
  }

  /// Whether a rep's rows of a day belong to a scope.
  package func belongs(_ rep: RepIndex, to scope: Scope, on day: Day) -> Bool {
    guard let position = scopeGrid.position(of: scope) else { return false }
    return scopeGrid.scopes(ofRep: rep, in: dataset, on: day).contains(position)
  }

  private func leftOut(
    of value: MetricValue, _ definition: MetricDefinition, _ cases: [MetricCase]
  ) -> [Explanation.LeftOut] {
    let evidence = evidence(of: value.scope, in: value.period)
    return value.exclusions.map { exclusion in
      let rows: [MetricCase.Row] =
        switch exclusion.reason {
        case .role(let role):
          evidence.filter { definition.rows.reasonsToLeaveOut($0.roles).contains(role) }
            .map { .deal($0.deal) }
        case .row(let reason): cases.filter { $0.part == .leftOut(reason) }.map(\.row)
        }
      return Explanation.LeftOut(exclusion: exclusion, rows: rows)
    }
  }

  private func quotas(behind value: MetricValue) -> [QuotaPart] {
    let metric = value.metric
    let goesByQuota = ["quota_attainment", "pacing", "coverage", "payout"].contains {
      metric.id.hasPrefix($0)
    }
    guard goesByQuota else { return [] }
    let isOfOther = quotaBooks[metric.variant] != nil
    return quotaEvidence(
      of: value.scope, in: value.period, for: isOfOther ? metric.variant : "revenue")
  }

  private func rivals(of metric: Metric) -> [Metric] {
    definitions.map(\.metric).filter { other in
      other != metric && customMetric(other) == nil
        && (other.id == metric.id || other.id.hasPrefix(metric.id + "_")
          || metric.id.hasPrefix(other.id + "_"))
    }
  }

  private func customMetric(_ metric: Metric) -> CustomMetric? {
    settings.customMetrics.first { $0.id == metric.id }
  }
}

extension CustomFigures {
  /// The activities that either part counts, by day, type and outcome.
  func activities(_ context: MetricContext) -> [ActivityEvidence] {
    guard let scope = context.figures.scopeGrid.position(of: context.scope) else { return [] }
    var entries: Set<Int> = []
    for rows in [upper, lower].compactMap({ $0 }) where rows.part.table == .activities {
      entries.formUnion(
        rows.selection(ofScope: scope, in: context.period).counted.map(\.place))
    }
    let all = context.figures.dataset.activities.entries
    return ActivityEvidence.merged(entries.map { ActivityEvidence(all[$0]) })
  }
}

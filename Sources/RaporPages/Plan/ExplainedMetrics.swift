import RaporMetrics

/// The metrics that pages of one kind explain, sorted out once for all of them.
struct ExplainedMetrics: Sendable {
  /// In the catalogue's order.
  let definitions: [MetricDefinition]
  /// Those of each part of a review.
  let ofBlock: [BlockKind: [MetricDefinition]]
  private let rivals: [Metric: [Metric]]

  /// Sorts them out.
  init(_ definitions: [MetricDefinition]) {
    self.definitions = definitions
    ofBlock = Dictionary(grouping: definitions) { BlockKind(of: $0) }
    rivals = Dictionary(
      definitions.map { definition in
        (definition.metric, definitions.filter { $0.isRival(of: definition) }.map(\.metric))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a metric is among them.
  func contains(_ metric: Metric) -> Bool { rivals[metric] != nil }

  /// The other definitions of a metric: its variants, and metrics that begin with its name.
  func rivals(of metric: Metric) -> [Metric] { rivals[metric] ?? [] }
}

extension MetricDefinition {
  /// Whether it is another definition of what a metric without a variant tells.
  fileprivate func isRival(of definition: MetricDefinition) -> Bool {
    let other = definition.metric
    return other.variant.isEmpty && metric != other && group == definition.group
      && Catalogue[metric] != nil
      && (metric.id == other.id || metric.id.hasPrefix(other.id + "_"))
  }
}

import RaporMetrics

/// The metrics that pages of one kind explain, sorted out once for all of them.
struct ExplainedMetrics: Sendable {
  /// In the catalogue's order.
  let definitions: [MetricDefinition]
  /// The place of each among all that the site has.
  let placesInFigures: [Int]
  /// The places of those of each part of a review among all that the site has.
  let ofBlock: [BlockKind: [Int]]
  /// The groups that have any.
  let groups: [Group]
  private let places: MetricPlaces
  private let rivals: [[Int]]

  /// The metrics of one group.
  struct Group: Sendable {
    let kind: MetricDefinition.Group
    /// Their places in `definitions`.
    let places: [Int]
  }

  /// Sorts them out.
  init(_ definitions: [MetricDefinition], of figures: Figures) {
    self.definitions = definitions
    let inFigures = definitions.map { figures.place(of: $0.metric) ?? 0 }
    placesInFigures = inFigures
    ofBlock = Dictionary(grouping: definitions.indices) { BlockKind(of: definitions[$0]) }
      .mapValues { $0.map { inFigures[$0] } }
    places = MetricPlaces(definitions.map(\.metric))
    rivals = definitions.map { definition in
      definitions.indices.filter { definitions[$0].isRival(of: definition) }
    }
    groups = MetricDefinition.Group.allCases.compactMap { kind in
      let places = definitions.indices.filter { definitions[$0].group == kind }
      return places.isEmpty ? nil : Group(kind: kind, places: places)
    }
  }

  /// Whether a metric is among them.
  func contains(_ metric: Metric) -> Bool { places[metric] != nil }

  /// The other definitions of the metric at a place, by theirs: its variants, and metrics that begin with
  /// its name.
  func rivals(ofPlace place: Int) -> [Int] { rivals[place] }
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

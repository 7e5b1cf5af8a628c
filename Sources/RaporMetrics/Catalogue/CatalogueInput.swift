package import RaporModel

/// What of the data and the settings adds variants to the catalogue.
package struct CatalogueInput: Hashable, Sendable {
  /// The types of activity, in the order of the tally.
  package var activityTypes: [String]
  /// The names of the open stages, in the order of the sales process.
  package var openStages: [String]
  /// The types of activity that lead to each other, first to last.
  package var activityChain: [String]
  /// The columns of deals, other than those that have mixes of their own name, to break revenue down by.
  package var mixColumns: [Attribute]
  /// The metrics other than revenue that quotas are set for, by id, in the order of their bytes.
  package var quotaMetrics: [String]
  /// The metric by which courses are judged, as settings write it.
  package var trainingMetric = "win_rate"
  /// The site's own metrics.
  package var customMetrics: [CustomMetric] = []

  /// Says what there is; by default nothing.
  package init(
    activityTypes: [String] = [], openStages: [String] = [], activityChain: [String] = [],
    mixColumns: [Attribute] = [], quotaMetrics: [String] = []
  ) {
    self.activityTypes = activityTypes
    self.openStages = openStages
    self.activityChain = activityChain
    self.mixColumns = mixColumns
    self.quotaMetrics = quotaMetrics
  }

  /// What a data set and its site's settings add.
  package init(of dataset: Dataset, settings: SiteSettings) {
    activityTypes = dataset.activities.types
    openStages = dataset.stages.filter { $0.outcome == .open }.map(\.name)
    activityChain = CatalogueInput.chain(of: dataset.activities, asked: settings.activityChain)
    mixColumns = Mix.columns(of: settings)
    quotaMetrics = Set(dataset.quotas.map(\.metric)).subtracting(["revenue"]).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    trainingMetric = settings.trainingMetric
    customMetrics = settings.customMetrics
  }

  /// The types that the settings ask for and the data has; the most frequent first where they ask for
  /// none.
  private static func chain(of tally: ActivityTally, asked: [String]) -> [String] {
    guard asked.isEmpty else { return asked.filter(tally.types.contains) }
    var counts = [Int](repeating: 0, count: tally.types.count)
    for entry in tally.entries where counts.indices.contains(entry.type) {
      counts[entry.type] += entry.count
    }
    return counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.map { tally.types[$0] }
  }
}

/// Which metrics pages show, and in which order; nil leaves a place as it is by default.
package struct MetricChoice: Hashable, Sendable {
  /// A metric as settings write it: the id, or `id:variant`.
  package typealias Name = String
  /// At the top of a review.
  package var cards: [Name]?
  /// The columns of tables of reps and periods.
  package var table: [Name]?
  /// The columns of tables of teams, products and so on.
  package var breakdowns: [Name]?
  /// Drawn over time.
  package var charts: [Name]?

  /// Makes a choice; by default none.
  package init(
    cards: [Name]? = nil, table: [Name]? = nil, breakdowns: [Name]? = nil, charts: [Name]? = nil
  ) {
    self.cards = cards
    self.table = table
    self.breakdowns = breakdowns
    self.charts = charts
  }
}

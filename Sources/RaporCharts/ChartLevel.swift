/// A figure that holds across a whole chart, such as a target or a mean.
package struct ChartLevel: Hashable, Sendable {
  /// The figure.
  package var figure: Double

  /// What its line is called, beside it; may be empty.
  package var label: String

  /// Makes a level.
  package init(_ figure: Double, label: String) {
    self.figure = figure
    self.label = label
  }
}

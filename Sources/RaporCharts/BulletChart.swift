package import RaporMarkup

/// A figure against its target, on bands from poor to good (after Stephen Few).
package struct BulletChart: Hashable, Sendable {
  /// A figure and how it is called in the key, such as `Target 1.0 m`.
  package struct Measure: Hashable, Sendable {
    /// The figure; nil for no data.
    package var figure: Double?

    /// The name with the figure as text, or why there is none.
    package var label: String

    /// Makes a measure.
    package init(_ figure: Double?, label: String) {
      self.figure = figure
      self.label = label
    }
  }

  /// The name, the description and the id prefix.
  package var caption: ChartCaption

  /// The figure.
  package var measure: Measure

  /// What the figure should be; nil for no target.
  package var target: Measure?

  /// What the figure should be by now; nil for no pace.
  package var pace: Measure?

  /// Where the bands end, from zero upwards, the worst first; at most three are drawn.
  package var bands: [Measure]

  /// Makes a chart.
  package init(
    _ caption: ChartCaption, measure: Measure, target: Measure? = nil, pace: Measure? = nil,
    bands: [Measure] = []
  ) {
    self.caption = caption
    self.measure = measure
    self.target = target
    self.pace = pace
    self.bands = bands
  }

  /// Draws the chart, 420 units wide.
  ///
  /// - Parameter tick: writes the figure of a tick.
  /// - Returns: the chart as an `svg` element.
  package func svg(tick: (Double) -> String) -> Markup {
    BulletChartLayout(self, tick: tick).draw()
  }
}

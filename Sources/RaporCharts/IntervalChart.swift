package import RaporMarkup

/// Estimates of several methods or people, each a dot on the range that it is likely to lie in.
package struct IntervalChart: Hashable, Sendable {
  /// One estimate.
  package struct Estimate: Hashable, Sendable {
    /// What it is called; a long name is shortened, with the whole of it in a `<title>`.
    package var label: String

    /// The estimate; nil for no data.
    package var figure: Double?

    /// The ends of the range; nil where it is not known.
    package var low: Double?, high: Double?

    /// The estimate as text, or why there is none.
    package var text: String

    /// Makes an estimate.
    package init(
      _ label: String, _ figure: Double?, low: Double? = nil, high: Double? = nil, text: String
    ) {
      self.label = label
      self.figure = figure
      self.low = low
      self.high = high
      self.text = text
    }
  }

  /// The name, the description and the id prefix.
  package var caption: ChartCaption

  /// The estimates, from top to bottom.
  package var estimates: [Estimate]

  /// What they are held against, such as the quota; nil for nothing.
  package var level: ChartLevel?

  /// What is written when there are no estimates.
  package var noData: String

  /// Makes a chart.
  package init(_ caption: ChartCaption, estimates: [Estimate], noData: String) {
    self.caption = caption
    self.estimates = estimates
    self.noData = noData
  }

  /// Draws the chart, 420 units wide and as high as it has estimates.
  ///
  /// Figures that are not finite, or larger than 1e100, count as missing.
  package func svg() -> Markup { IntervalLayout(self).draw() }
}

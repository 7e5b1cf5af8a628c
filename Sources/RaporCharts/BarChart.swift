package import RaporMarkup

/// Figures of named things as horizontal bars, one below the other, in the order given.
package struct BarChart: Hashable, Sendable {
  /// One bar.
  package struct Bar: Hashable, Sendable {
    /// What the bar is called; a long name is shortened, with the whole of it in a `<title>`.
    package var label: String

    /// The figure; nil for no data.
    package var figure: Double?

    /// The figure as text, or why there is none.
    package var text: String

    /// What the figure should be; nil for no target.
    package var target: Double?

    /// Where the bar leads; nil for nowhere.
    package var href: String?

    /// Whether the bar stands out.
    package var isHighlighted: Bool

    /// Makes a bar.
    package init(
      _ label: String, _ figure: Double?, text: String, target: Double? = nil,
      href: String? = nil, isHighlighted: Bool = false
    ) {
      self.label = label
      self.figure = figure
      self.text = text
      self.target = target
      self.href = href
      self.isHighlighted = isHighlighted
    }
  }

  /// The name, the description and the id prefix.
  package var caption: ChartCaption

  /// The bars, from top to bottom.
  package var bars: [Bar]

  /// What the target ticks are called, above the bars; empty for no key.
  package var targetLabel = ""

  /// What is written when there are no bars.
  package var noData: String

  /// Makes a chart.
  package init(_ caption: ChartCaption, bars: [Bar], noData: String) {
    self.caption = caption
    self.bars = bars
    self.noData = noData
  }

  /// Draws the chart, 420 units wide and as high as it has bars.
  ///
  /// Figures that are not finite, or larger than 1e100, count as missing. A chart with links is a
  /// group and not a picture, since a picture hides its links from screen readers; its rows are
  /// higher, so that a finger meets the right one.
  package func svg() -> Markup { BarChartLayout(self).draw() }
}

package import RaporMarkup

/// How a total became another: each step a bar that begins where the one before it ended, one below the
/// other.
package struct WaterfallChart: Hashable, Sendable {
  /// One step, or a total.
  package struct Step: Hashable, Sendable {
    /// What the step is called; a long name is shortened, with the whole of it in a `<title>`.
    package var label: String

    /// What the step adds, or the total itself; nil for no data.
    package var figure: Double?

    /// The figure as text, or why there is none.
    package var text: String

    /// Whether it is a total, drawn from zero, and not a step.
    package var isTotal: Bool

    /// Makes a step.
    package init(_ label: String, _ figure: Double?, text: String, isTotal: Bool = false) {
      self.label = label
      self.figure = figure
      self.text = text
      self.isTotal = isTotal
    }
  }

  /// The name, the description and the id prefix.
  package var caption: ChartCaption

  /// The steps, from top to bottom.
  package var steps: [Step]

  /// What bars that add and bars that take away are called, above the steps; empty for no key.
  package var moreLabel = "", lessLabel = ""

  /// What is written when there are no steps.
  package var noData: String

  /// Makes a chart.
  package init(_ caption: ChartCaption, steps: [Step], noData: String) {
    self.caption = caption
    self.steps = steps
    self.noData = noData
  }

  /// Draws the chart, 420 units wide and as high as it has steps.
  ///
  /// Figures that are not finite, or larger than 1e100, count as missing, and change nothing.
  package func svg() -> Markup { WaterfallLayout(self).draw() }
}

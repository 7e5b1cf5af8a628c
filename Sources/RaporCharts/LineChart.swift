package import RaporMarkup

/// Figures over ordered categories such as weeks or months, as a line.
///
/// It can be compared with a second line, a target, and limits of ordinary variation.
package struct LineChart: Hashable, Sendable {
  /// A line: one figure for each category, nil where there is none.
  package struct Series: Hashable, Sendable {
    /// The figures, in the order of the categories; surplus ones are ignored.
    package var figures: [Double?]

    /// What the line is called, beside it; empty where the title says it.
    package var label: String

    /// Makes a series.
    package init(_ figures: [Double?], label: String = "") {
      self.figures = figures
      self.label = label
    }
  }

  /// The limits of ordinary variation, as of an XmR chart; nil where there is none.
  package struct Limits: Hashable, Sendable {
    /// The limits and the centre between them.
    package var lower, centre, upper: ChartLevel?

    /// Makes limits.
    package init(lower: ChartLevel?, centre: ChartLevel?, upper: ChartLevel?) {
      self.lower = lower
      self.centre = centre
      self.upper = upper
    }
  }

  /// Categories in which something began, each a triangle on the base line with a line up from it.
  package struct Beginnings: Hashable, Sendable {
    /// The categories; those that the chart does not have are ignored.
    package var indices: [Int]

    /// What the triangles mean, for the key above the plot.
    package var label: String

    /// Makes beginnings.
    package init(at indices: [Int], label: String) {
      self.indices = indices
      self.label = label
    }
  }

  /// Points that stand out, drawn as diamonds.
  package struct Signals: Hashable, Sendable {
    /// The categories of the points; those without a figure are ignored.
    package var indices: [Int]

    /// What the diamonds mean, for the key above the plot; empty for no key.
    package var label: String

    /// Makes signals.
    package init(at indices: [Int], label: String) {
      self.indices = indices
      self.label = label
    }
  }

  /// The name, the description and the id prefix.
  package var caption: ChartCaption

  /// The labels of the categories; as many are shown as fit, and an empty one never is, so that
  /// weeks can be labelled by their months.
  package var categories: [String]

  /// The line itself.
  package var series: Series

  /// What it is compared with, such as last year, dashed.
  package var comparison: Series?

  /// A goal.
  package var target: ChartLevel?

  /// The limits of ordinary variation.
  package var limits: Limits?

  /// Points that stand out.
  package var signals: Signals?

  /// Where something began that may have moved the figures.
  package var beginnings: Beginnings?

  /// The category of the point that is emphasized; nil means the last that has a figure.
  package var current: Int?

  /// The text beside the emphasized point, such as its figure; empty means no text.
  package var currentLabel = ""

  /// What the figures measure, above the plot; empty where the title says it.
  package var unit = ""

  /// Whether the vertical axis must show zero.
  package var includesZero = true

  /// Whether only whole numbers may be ticks, as for counts.
  package var hasWholeTicks = false

  /// What is written when no category has a figure.
  package var noData: String

  /// Makes a chart of one line; set its other properties as needed.
  package init(
    _ caption: ChartCaption, categories: [String], series: Series, noData: String
  ) {
    self.caption = caption
    self.categories = categories
    self.series = series
    self.noData = noData
  }

  /// Draws the chart, 420 units wide.
  ///
  /// Figures that are not finite, or larger than 1e100, count as missing.
  ///
  /// - Parameter tick: writes the figure of a tick.
  /// - Returns: the chart as an `svg` element.
  package func svg(tick: (Double) -> String) -> Markup {
    LineChartLayout(self, tick: tick).draw()
  }
}

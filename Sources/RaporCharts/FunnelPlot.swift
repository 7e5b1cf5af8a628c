package import RaporMarkup

/// Rates against the number of cases behind them, with the limits within which chance alone keeps
/// them: a rate of few cases may lie far from the centre and mean nothing.
package struct FunnelPlot: Hashable, Sendable {
  /// Where a point lies; the caller judges, the plot only shows.
  package enum Standing: Hashable, Sendable {
    /// Within the inner limits.
    case within
    /// Beyond the inner limits, worth watching: a hollow triangle.
    case watch
    /// Beyond the outer limits, clear: a filled triangle.
    case clear
  }

  /// One rate.
  package struct Point: Hashable, Sendable {
    /// The number of cases; a point with none or fewer is not drawn.
    package var cases: Double

    /// The rate, as a fraction; nil for no data.
    package var rate: Double?

    /// Where the point lies.
    package var standing: Standing

    /// The name; empty for nobody in particular.
    package var label: String

    /// Makes a point.
    package init(
      cases: Double, rate: Double?, standing: Standing = .within, label: String = ""
    ) {
      self.cases = cases
      self.rate = rate
      self.standing = standing
      self.label = label
    }
  }

  /// A lower and an upper limit, as rates.
  package struct Band: Hashable, Sendable {
    /// The limits.
    package var lower, upper: Double

    /// Makes a band.
    package init(_ lower: Double, _ upper: Double) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// The limits at one number of cases.
  package struct Limits: Hashable, Sendable {
    /// The limits beyond which a rate is worth watching, and those beyond which it is clear.
    package var inner, outer: Band

    /// Makes limits.
    package init(inner: Band, outer: Band) {
      self.inner = inner
      self.outer = outer
    }
  }

  /// The name, the description and the id prefix.
  package var caption: ChartCaption

  /// The rates.
  package var points: [Point]

  /// The rate that is expected of everybody.
  package var centre: ChartLevel

  /// Which point stands out; nil for none.
  package var highlighted: Int?

  /// What the inner and the outer limits are called, such as `95 %`; may be empty.
  package var innerLabel = "", outerLabel = ""

  /// What the two kinds of triangles mean, above the plot; may be empty.
  package var watchLabel = "", clearLabel = ""

  /// What the axes measure: the rate above the plot, the cases below it; may be empty.
  package var rateTitle = "", casesTitle = ""

  /// What is written when there is no rate.
  package var noData: String

  /// Makes a plot; set its other properties as needed.
  package init(
    _ caption: ChartCaption, points: [Point], centre: ChartLevel, noData: String
  ) {
    self.caption = caption
    self.points = points
    self.centre = centre
    self.noData = noData
  }

  /// Draws the plot, 420 units wide.
  ///
  /// - Parameters:
  ///   - limits: the limits at a number of cases, which need not be whole; nil where there are
  ///     none. It is asked at a few dozen places.
  ///   - rateTick: writes a rate beside its tick.
  ///   - casesTick: writes a number of cases below its tick.
  /// - Returns: the plot as an `svg` element.
  package func svg(
    limits: (Double) -> Limits?, rateTick: (Double) -> String, casesTick: (Double) -> String
  ) -> Markup {
    backdrop(limits: limits, rateTick: rateTick, casesTick: casesTick)
      .svg(highlighting: highlighted, label: nil)
  }

  /// Lays the plot out for many drawings that each let another point stand out; what it asks for is what
  /// `svg` does.
  package func backdrop(
    limits: (Double) -> Limits?, rateTick: (Double) -> String, casesTick: (Double) -> String
  ) -> FunnelBackdrop {
    let data = FunnelData(self)
    guard !data.points.isEmpty else { return FunnelBackdrop(empty()) }
    return FunnelBackdrop(
      FunnelPlotLayout(self, data, limits, rateTick: rateTick, casesTick: casesTick))
  }

  /// Only words: limits without a rate would say nothing.
  private func empty() -> Markup {
    let key = ChartKey(
      [.init(sample: .none, text: noData, look: .strong, isBold: true)], width: 420)
    var drawing = Drawing(
      "chart-funnel", width: 420, height: max(key.height, 1), caption: caption)
    key.draw(into: &drawing)
    return drawing.finished()
  }
}

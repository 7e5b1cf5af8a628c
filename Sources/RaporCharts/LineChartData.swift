/// The figures of a line chart that can be drawn, one for each category.
struct LineChartData {
  /// The figures of the line and of the one it is compared with; the latter may be empty.
  let series, comparison: [Double?]

  /// The straight lines across the plot, and how each and its label look.
  let levels: [(level: ChartLevel, look: Look, textLook: Look)]

  /// The category of the emphasized point, which has a figure.
  let current: Int?

  /// The categories of the points that stand out, which have figures.
  let signals: [Int]

  /// The categories in which something began, each once.
  let beginnings: [Int]

  init(_ chart: LineChart) {
    let count = chart.categories.count
    let figures = Self.drawable(chart.series.figures, count: count)
    func hasFigure(_ index: Int) -> Bool {
      figures.indices.contains(index) && figures[index] != nil
    }
    series = figures
    comparison = chart.comparison.map { Self.drawable($0.figures, count: count) } ?? []
    current =
      chart.current.map { hasFigure($0) ? $0 : nil } ?? figures.indices.last(where: hasFigure)
    signals = (chart.signals?.indices ?? []).filter(hasFigure)
    beginnings = Set(chart.beginnings?.indices ?? []).filter { 0 <= $0 && $0 < count }.sorted()
    let lines: [(ChartLevel?, Look, Look)] = [
      (chart.target, .target, .targetText), (chart.limits?.upper, .limit, .note),
      (chart.limits?.centre, .centre, .note), (chart.limits?.lower, .limit, .note),
    ]
    levels = lines.compactMap { level, look, textLook in
      guard var level, let figure = level.figure.drawable else { return nil }
      level.figure = figure
      return (level, look, textLook)
    }
  }

  /// The range of all figures; 0 to 1 where there are none.
  var extent: ClosedRange<Double> {
    RaporCharts.extent(series + comparison + levels.map { $0.level.figure }) ?? 0...1
  }

  private static func drawable(_ figures: [Double?], count: Int) -> [Double?] {
    (0..<count).map { $0 < figures.count ? figures[$0]?.drawable : nil }
  }
}

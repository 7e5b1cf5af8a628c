/// Where the names in a line chart go: beside what they name, or into the key where they cannot.
struct LineChartNames {
  /// The labels at the right of the plot, with the figures at which they belong.
  private(set) var side: [(figure: Double, label: SideLabels.Label)] = []

  /// The entries above the plot.
  private(set) var key: [ChartKey.Entry] = []

  /// The text above the plot that a line leads to from the emphasized point.
  private(set) var callout = ""

  init(_ chart: LineChart, _ data: LineChartData) {
    let isEmpty = data.series.allSatisfy { $0 == nil }
    key.append(.init(sample: .none, text: isEmpty ? chart.noData : "", look: .strong, isBold: true))
    key.append(.init(sample: .none, text: chart.unit, look: .note))
    addCurrent(chart.currentLabel, data)
    add(
      chart.series.label, at: data.series.last ?? nil, isShown: !isEmpty, sample: .series,
      look: .seriesText, isBold: true)
    add(
      chart.comparison?.label ?? "", at: data.comparison.last ?? nil,
      isShown: data.comparison.contains { $0 != nil }, sample: .comparison, look: .comparisonText)
    for (level, look, textLook) in data.levels {
      add(level.label, at: level.figure, isShown: true, sample: look, look: textLook)
    }
    let hasSignals = !data.signals.isEmpty
    key.append(
      .init(
        sample: .symbol(.diamond, .signal), text: hasSignals ? chart.signals?.label ?? "" : "",
        look: .note))
    key.append(
      .init(
        sample: .symbol(.triangleUp, .beginning),
        text: data.beginnings.isEmpty ? "" : chart.beginnings?.label ?? "", look: .note))
  }

  /// Names the emphasized point at the side if it is the last, else above the plot.
  private mutating func addCurrent(_ text: String, _ data: LineChartData) {
    guard let index = data.current, let figure = data.series[index] else { return }
    if index == data.series.count - 1, SideLabels.hasRoom(for: text) {
      addSide(text, at: figure, look: .strong, isBold: true)
    } else {
      callout = text
    }
  }

  /// Names a line at its end if it reaches the right of the plot, else in the key.
  private mutating func add(
    _ text: String, at end: Double?, isShown: Bool, sample: Look, look: Look, isBold: Bool = false
  ) {
    guard isShown else { return }
    if let end, SideLabels.hasRoom(for: text) {
      addSide(text, at: end, look: look, isBold: isBold)
    } else {
      key.append(.init(sample: .line(sample), text: text, look: .note))
    }
  }

  private mutating func addSide(_ text: String, at figure: Double, look: Look, isBold: Bool) {
    guard !text.isEmpty else { return }
    // Only the emphasized figure and the name of its line share a place.
    let isSecond = isBold && !side.isEmpty
    side.append(
      (figure, SideLabels.Label(text: text, y: 0, look: look, isBold: isBold, isSecond: isSecond)))
  }
}

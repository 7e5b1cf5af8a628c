import RaporCharts
import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The trends of a review: what sells, how often it is won, and what is done for it; and of every other
  /// metric that an action is meant to move.
  func trendCharts(in period: Period, beginnings: [Beginning] = []) -> [ChartBlock] {
    let shown = report.shown.trends
    let ofActions = beginnings.compactMap { $0.isOfAction ? $0.metric : nil }
    let further = Set(ofActions).subtracting(shown).sorted()
    return trendCharts(of: shown + further, in: period, beginnings: beginnings)
  }

  /// The trends of some metrics; `showsLimits` draws the limits of ordinary variation whatever they are
  /// measured in, in place of the year before.
  func trendCharts(
    of metrics: [Metric], in period: Period, beginnings: [Beginning], showsLimits: Bool = false
  ) -> [ChartBlock] {
    let columns = report.trend(upTo: period)
    guard columns.count >= 3 else { return [] }
    let names = columns.map { tickName(of: figures.periods[$0]) }
    return metrics.compactMap { metric in
      trend(
        of: metric, over: columns, named: names,
        beginnings: beginnings.filter { $0.metric == metric }, showsLimits: showsLimits)
    }
  }

  private func trend(
    of metric: Metric, over columns: [Int], named names: [String], beginnings: [Beginning],
    showsLimits: Bool
  ) -> ChartBlock? {
    guard let place = figures.place(of: metric), let start = columns.first, let end = columns.last
    else { return nil }
    let numbers = columns.map { sheet.number(at: place, in: $0) }
    guard numbers.count(where: { $0 != nil }) >= 3 else { return nil }
    let (first, last) = (figures.periods[start], figures.periods[end])
    let id = "trend-\(SiteMap.anchor(of: metric))"
    let name = book.name(of: metric)
    let caption = ChartCaption(
      id: id, title: name,
      description: courseDescription(from: first, to: last))
    var chart = LineChart(
      caption, categories: names,
      series: .init(numbers), noData: book.text(.noData))
    let unit = figures.definitions[place].unit
    chart.hasWholeTicks = unit == .count
    let current = value(at: place, in: end)
    if current.value != nil {
      let isPart = isRunning(last) && growsWithTime(current)
      chart.currentLabel = tick(current) + (isPart ? " " + book.text(.soFar) : "")
    }
    if !showsLimits { chart.comparison = yearBefore(ofMetricAt: place, over: columns) }
    chart.target = target(of: metric)
    if showsLimits || unit == .count { addLimits(to: &chart, numbers) }
    let shownBeginnings = mark(beginnings, in: &chart, over: columns)
    let subtitle = book.text(
      .trendSubtitle,
      [
        "kind": .text(book.name(of: last.kind).lowercased()),
        "last": .text(book.shortName(of: last)),
      ])
    return ChartBlock(
      title: name, subtitle: subtitle,
      drawing: chart.svg { tick($0, unit: unit) }, footnote: footnote(of: shownBeginnings))
  }

  /// A year's first period carries the year, so that the axis tells it once.
  private func tickName(of period: Period) -> String {
    period.number <= 1 ? book.shortName(of: period) : book.tickName(of: period)
  }

  /// Marks where something began; what the chart's periods hold is given back.
  private func mark(
    _ beginnings: [Beginning], in chart: inout LineChart, over columns: [Int]
  ) -> [Beginning] {
    var shown: [Beginning] = []
    var indices: [Int] = []
    for beginning in beginnings {
      let place = columns.firstIndex { figures.periods[$0].contains(beginning.day) }
      guard let place else { continue }
      shown.append(beginning)
      indices.append(place)
    }
    chart.beginnings = .init(at: indices, label: book.text(.markKey))
    return shown
  }

  /// What began, and when; nil where nothing did.
  private func footnote(of beginnings: [Beginning]) -> String? {
    guard !beginnings.isEmpty else { return nil }
    let names = beginnings.map { "\(book.date($0.day)): \($0.name)" }
    return book.text(.marksOnChart, ["names": .text(names.joined(separator: "; "))])
  }

  private func yearBefore(
    ofMetricAt place: Int, over columns: [Int]
  ) -> LineChart.Series? {
    let earlier = columns.map { column in
      report.yearBefore(at: column).flatMap { sheet.number(at: place, in: $0) }
    }
    guard earlier.count(where: { $0 != nil }) >= columns.count / 2 else { return nil }
    return LineChart.Series(earlier, label: book.text(.yearBefore))
  }

  private func target(of metric: Metric) -> ChartLevel? {
    guard let target = figures.settings.targets.first(where: { $0.metric == metric.id }),
      metric.variant.isEmpty, let ratio = Ratio(Int128(target.millionths), over: 1_000_000)
    else { return nil }
    return ChartLevel(ratio.double, label: book.text(.target))
  }

  /// The limits of ordinary variation, where there are enough periods to know them.
  private func addLimits(to chart: inout LineChart, _ numbers: [Double?]) {
    guard chart.comparison == nil else { return }
    let known = numbers.compactMap { $0 }
    guard known.count == numbers.count, let limits = ProcessLimits(known) else { return }
    chart.limits = .init(
      lower: limits.lower > 0 ? ChartLevel(limits.lower, label: "") : nil,
      centre: ChartLevel(limits.mean, label: book.text(.average)),
      upper: ChartLevel(limits.upper, label: book.text(.usualLimit)))
  }
}

// MARK: - Reps beside each other

extension PageContext {
  /// The reps' revenue as bars and their win rates as a funnel.
  func repCharts(in period: Period) -> [ChartBlock] {
    [revenueBars(in: period), winRateFunnel(in: period)].compactMap { $0 }
  }

  private func revenueBars(in period: Period) -> ChartBlock? {
    let values = figures.dataset.reps.indices
      .map { value(.revenue, of: .rep(RepIndex($0)), in: period) }
      .filter { $0.value != nil }
      .sorted { ($0.value ?? Ratio(0)) > ($1.value ?? Ratio(0)) }
    guard !values.isEmpty else { return nil }
    let title = book.text(.revenueByRep)
    let bars = values.prefix(40).map { value in
      BarChart.Bar(
        name(of: value.scope), value.value?.double,
        text: tick(value))
    }
    let chart = BarChart(
      ChartCaption(
        id: "bars-revenue", title: title,
        description: book.text(.revenueByRepDescription, ["n": .count(bars.count)])),
      bars: bars, noData: book.text(.noData))
    return ChartBlock(title: title, subtitle: nil, drawing: chart.svg())
  }

  /// Win rates against the number of closed deals; on a rep's own page the others have no names.
  func winRateFunnel(in period: Period) -> ChartBlock? {
    guard let funnel = report.winRateFunnel(in: period), let drawing = drawing(of: funnel) else {
      return nil
    }
    return ChartBlock(
      title: book.text(.winRateFunnel), subtitle: book.text(.winRateFunnelSubtitle),
      drawing: drawing)
  }

  private func drawing(of funnel: PeriodFunnel) -> Markup? {
    guard case .rep(let rep) = scope else {
      return backdrop(of: funnel) { name(of: .rep($0.rep)) }.svg(highlighting: nil, label: nil)
    }
    guard let own = funnel.rates.points.firstIndex(where: { $0.rep == rep }),
      mayShowPeers(among: funnel.rates)
    else { return nil }
    return funnel.backdrop(in: book.language) { backdrop(of: funnel) { _ in "" } }
      .svg(highlighting: own, label: book.text(.you))
  }

  private func backdrop(
    of funnel: PeriodFunnel, named name: (WinRateFunnel.Point) -> String
  ) -> FunnelBackdrop {
    let rates = funnel.rates
    var plot = FunnelPlot(
      ChartCaption(
        id: "funnel-win-rate", title: book.text(.winRateFunnel),
        description: book.text(
          .winRateFunnelDescription, ["n": .count(rates.points.count)])),
      points: zip(rates.points, funnel.standings).map { point, standing in
        FunnelPlot.Point(
          cases: Double(point.closed), rate: point.rate, standing: standing, label: name(point))
      },
      centre: ChartLevel(rates.funnel.centre, label: book.text(.teamRate)),
      noData: book.text(.noData))
    (plot.innerLabel, plot.outerLabel) = (percentLabel(950), percentLabel(998))
    (plot.watchLabel, plot.clearLabel) = (book.text(.watch), book.text(.clear))
    plot.rateTitle = book.name(of: Metric.winRate)
    plot.casesTitle = book.text(.closedDeals)
    return plot.backdrop(
      limits: funnel.limits,
      rateTick: { tick($0, unit: .rate) }, casesTick: { tick($0, unit: .count) })
  }

  /// A rep sees the others only where there are enough of them to stay nameless.
  private func mayShowPeers(among rates: WinRateFunnel) -> Bool {
    rates.points.count > PeerDistribution.fewestOthers
  }

  /// A share in thousandths as a label: `95%`, `99.8%`.
  private func percentLabel(_ thousandths: Int) -> String {
    tick(Double(thousandths) / 1000, unit: .rate)
  }
}

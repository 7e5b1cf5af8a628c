import RaporCharts
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The metrics at the top of a review: those without any data in the whole site are left out, and
  /// so is the pace of a period that is over, since it is the attainment again.
  func cards(in period: Period) -> [MetricCard] {
    let metrics = report.shown.headline.filter { $0 != .pacingLinear || isRunning(period) }
    return metrics.map { card(of: $0, in: period) }
  }

  private func card(of metric: Metric, in period: Period) -> MetricCard {
    let value = value(metric, in: period)
    return MetricCard(
      name: book.name(of: metric), figure: view(of: value),
      changes: changes(of: value), spark: spark(of: metric, upTo: period, on: "card"))
  }

  /// How a value differs from the period before and from a year before, where those have one.
  private func changes(of value: MetricValue) -> [MetricCard.Change] {
    guard isComparable(value) else { return [] }
    let calendar = figures.settings.calendar
    let earlier = [calendar.before(value.period), calendar.yearBefore(value.period)]
    return earlier.compactMap { $0 }.filter { report.has($0) }.reduce(into: []) { changes, other in
      guard let now = value.value, let then = self.value(value.metric, in: other).value,
        let amount = change(from: then, to: now, in: value.unit)
      else { return }
      let tone = tone(of: now == then ? 0 : now > then ? 1 : -1, direction: value.direction)
      let against = book.text(.comparedWith, ["period": .text(book.shortName(of: other))])
      changes.append(MetricCard.Change(amount: amount, against: against, tone: tone))
    }
  }

  /// A sum of a period that still runs cannot be held against one that is over.
  func isComparable(_ value: MetricValue) -> Bool {
    !(isRunning(value.period) && growsWithTime(value))
  }

  /// Whether the period is not over on the as-of day.
  func isRunning(_ period: Period) -> Bool { !report.coverage(of: period).isOver }

  /// Whether a value adds up day by day, so that half a period has about half of it.
  func growsWithTime(_ value: MetricValue) -> Bool {
    if value.metric == .quotaAttainment { return true }
    let isSum = [.money, .count].contains(value.unit) && value.denominator == nil
    // Of the pipeline there is what stands at a day, whatever came before.
    return isSum && figures.definition(of: value.metric)?.group != .pipeline
  }

  private func tone(of sign: Int, direction: Metric.Direction) -> String {
    switch (sign, direction) {
    case (1, .higherIsBetter), (-1, .lowerIsBetter): "good"
    case (-1, .higherIsBetter), (1, .lowerIsBetter): "bad"
    default: ""
    }
  }

  /// A small drawing of a metric's course over the last periods; nil with fewer than three values.
  func spark(of metric: Metric, of scope: Scope? = nil, upTo period: Period, on prefix: String)
    -> Markup?
  {
    let periods = report.run(upTo: period, count: 13)
    let course = periods.map { value(metric, of: scope, in: $0) }.filter(isComparable)
      .map { $0.value?.double }
    guard course.count(where: { $0 != nil }) >= 3, let first = periods.first else { return nil }
    let caption = ChartCaption(
      id: "\(prefix)-\(SiteMap.anchor(of: metric))", title: book.name(of: metric),
      description: book.text(
        .courseDescription,
        ["first": .text(book.shortName(of: first)), "last": .text(book.shortName(of: period))]))
    return Sparkline(caption, course).svg()
  }
}

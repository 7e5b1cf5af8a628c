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
      name: book.name(of: metric), figure: view(of: value), changes: changes(of: value),
      spark: course(of: metric, upTo: period, on: "card"))
  }

  /// How a value differs from the period before and from a year before, where those have one.
  private func changes(of value: MetricValue) -> [MetricCard.Change] {
    guard isComparable(value), let neighbours = report.neighbours(of: value.period) else {
      return []
    }
    return [neighbours.before, neighbours.yearBefore].compactMap { $0 }.compactMap {
      change(of: value, against: $0)
    }
  }

  private func change(of value: MetricValue, against other: Period) -> MetricCard.Change? {
    guard report.has(other), let now = value.value,
      let then = self.value(value.metric, in: other).value,
      hasChange(from: then, to: now, in: value.unit)
    else { return nil }
    return MetricCard.Change(
      page: self, then: then, now: now, unit: value.unit, other: other,
      tone: tone(of: now == then ? 0 : now > then ? 1 : -1, direction: value.direction))
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

  /// The course of a metric over the last periods; nil with fewer than three values.
  func course(of metric: Metric, of scope: Scope? = nil, upTo period: Period, on prefix: String)
    -> CourseView?
  {
    let columns = report.run(upTo: period, count: 13)
    guard let place = figures.place(of: metric), let first = columns.first else { return nil }
    var course: [Double?] = []
    course.reserveCapacity(columns.count)
    for column in columns {
      if report.isRunning(at: column), growsWithTime(value(at: place, of: scope, in: column)) {
        continue
      }
      course.append(number(at: place, of: scope, in: column))
    }
    guard course.count(where: { $0 != nil }) >= 3 else { return nil }
    return CourseView(
      page: self, metric: metric, prefix: prefix, first: figures.periods[first], last: period,
      course: course)
  }
}

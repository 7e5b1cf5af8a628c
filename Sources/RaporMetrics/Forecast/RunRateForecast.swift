import RaporModel

/// The method that lets revenue go on as it has: per selling day, along its trend, and by season where
/// two full earlier years are known.
struct RunRateForecast {
  let history: ForecastHistory
  let calendar: ReportingCalendar
  let sellingDays: SellingDays
  /// The length of the periods whose revenue makes the trend.
  let step: Period.Kind

  /// How many completed periods a trend is drawn through, at most.
  private static let mostSteps = 12
  /// How many it needs; with fewer the mean goes on.
  private static let fewestForTrend = 3

  init(
    history: ForecastHistory, period: Period.Kind, calendar: ReportingCalendar,
    sellingDays: SellingDays
  ) {
    self.history = history
    self.calendar = calendar
    self.sellingDays = sellingDays
    step = period == .week || period == .month ? .week : .month
  }

  /// What the days ahead are expected to bring in, in minor units; nil where no period of the trend was
  /// complete by then.
  func toCome(at moment: ForecastMoment) -> Int128? {
    let season = season(knownOn: moment.asOf)
    let points = steps(completedBy: moment.asOf).compactMap { period -> (x: Double, y: Double)? in
      let days = sellingDays.count(in: period.days)
      let index = season.index(of: period.days)
      guard days > 0, index > 0 else { return nil }
      let rate = Double(history.revenue.sum(in: period.days)) / Double(days)
      return (middle(of: period.days), rate / index)
    }
    guard let rate = rate(of: points, at: middle(of: moment.days)) else { return nil }
    let total = months(of: moment.days).reduce(0.0) { sum, days in
      sum + Double(sellingDays.count(in: days)) * season.index(of: days) * rate
    }
    return Int128(Int64(rounding: total))
  }

  /// The periods of the trend that were over when a day was, the latest ones, in order.
  func steps(completedBy day: Day) -> [Period] {
    guard let first = history.firstClose, first <= day else { return [] }
    let whole = calendar.periods(step, touching: first..<day.advanced(by: 1)).filter { period in
      let before = period.start..<max(period.start, first)
      return period.end <= day.advanced(by: 1) && sellingDays.count(in: before) == 0
    }
    return whole.suffix(RunRateForecast.mostSteps)
  }

  /// The revenue per selling day at a place in time.
  ///
  /// The slope is the median of the slopes between all pairs (Theil and Sen's), which a few odd periods
  /// cannot move; the line goes through the means, since a median would forget the few large deals that
  /// make up most revenue. It is not drawn below zero, nor above the best of the periods.
  private func rate(of points: [(x: Double, y: Double)], at x: Double) -> Double? {
    guard let best = points.map(\.y).max() else { return nil }
    let count = Double(points.count)
    let mean = (
      x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count
    )
    guard points.count >= RunRateForecast.fewestForTrend else { return mean.y }
    var slopes: [Double] = []
    for (place, first) in points.enumerated() {
      slopes += points[(place + 1)...].map { ($0.y - first.y) / ($0.x - first.x) }
    }
    slopes.sort()
    let middle = (slopes[slopes.count / 2] + slopes[(slopes.count - 1) / 2]) / 2
    return min(max(mean.y + middle * (x - mean.x), 0), best)
  }

  private func middle(of days: Range<Day>) -> Double {
    (Double(days.lowerBound.number) + Double(days.upperBound.number)) / 2
  }

  /// The parts of some days that lie in one calendar month each.
  private func months(of days: Range<Day>) -> [Range<Day>] {
    calendar.periods(.month, touching: days).map { $0.days.clamped(to: days) }
  }

  private func season(knownOn day: Day) -> Season {
    Season(of: history, calendar: calendar, sellingDays: sellingDays, knownOn: day)
  }
}

/// How much of a year's revenue per selling day each month of the year has: 1 is the year's own.
struct Season {
  /// By month of the year, from January; 1 for all where fewer than two full years are known.
  private var indices = [Double](repeating: 1, count: 12)

  /// How many full years it takes.
  private static let fewestYears = 2

  /// Learns from the full years that were over when a day was.
  init(
    of history: ForecastHistory, calendar: ReportingCalendar, sellingDays: SellingDays,
    knownOn day: Day
  ) {
    guard let first = history.firstClose, first <= day else { return }
    let years = calendar.periods(.year, touching: first..<day.advanced(by: 1)).filter { year in
      let before = year.start..<max(year.start, first)
      return year.end <= day.advanced(by: 1) && sellingDays.count(in: before) == 0
        && history.revenue.sum(in: year.days) > 0
    }
    guard years.count >= Season.fewestYears else { return }
    func rate(_ days: Range<Day>) -> Double {
      let count = sellingDays.count(in: days)
      return count > 0 ? Double(history.revenue.sum(in: days)) / Double(count) : 0
    }
    var sums = [Double](repeating: 0, count: 12)
    for year in years {
      for month in calendar.periods(.month, touching: year.days) {
        sums[month.number - 1] += rate(month.days) / rate(year.days)
      }
    }
    indices = sums.map { $0 / Double(years.count) }
  }

  /// The index of the month in which the middle of some days lies.
  func index(of days: Range<Day>) -> Double {
    let middle = days.lowerBound.advanced(
      by: days.lowerBound.distance(to: days.upperBound) / 2)
    return indices[min(max(middle.civil.month - 1, 0), 11)]
  }
}

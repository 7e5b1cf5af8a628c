import RaporModel

/// One method at work on the deals of one scope and a period.
struct ForecastMaker {
  let method: ForecastMethod
  let history: ForecastHistory
  let stages: StageHistory
  let period: Period
  let settings: SiteSettings
  let asOf: Day

  /// The day and the days ahead that the forecast is about; nil where the period is over, or has no end.
  var moment: ForecastMoment? { ForecastMoment(in: period, asOf: asOf) }

  /// The forecast with its interval; without one where there is no seed to draw it by.
  func result(seed: UInt64?) -> ForecastResult {
    guard let moment else { return .absent(.periodOver, method, period) }
    guard let expected = toCome(at: moment) else { return .absent(.noHistory, method, period) }
    let wonSoFar = history.revenue.sum(in: period.start..<asOf.advanced(by: 1))
    let errors = seed == nil ? [] : errors(before: moment)
    let band = seed.flatMap { ForecastInterval.band(of: errors, seed: $0) }
    let interval = band.map { band in
      // What is won stays won, so the interval does not begin below it.
      let ends = [band.low, band.high].map { miss in
        wonSoFar + max(0, expected + Int128(Int64(rounding: miss)))
      }
      return ends[0]...max(ends[0], ends[1])
    }
    let cases = cases { Ratio($0) }
    return ForecastResult(
      method: method, period: period, wonSoFar: wonSoFar, toCome: expected, absence: nil,
      interval: interval, pastMoments: errors.count, n: cases.count(where: \.isCounted),
      exclusions: MetricOutcome.value(Ratio(0)).leavingOut(cases).exclusions)
  }

  /// What the method expects of the days ahead of a moment, with nothing that was learnt after it.
  func toCome(at moment: ForecastMoment) -> Int128? {
    switch method {
    case .stageWeighted: StageWeightedForecast(history: history, stages: stages).toCome(at: moment)
    case .runRate: runRate.toCome(at: moment)
    }
  }

  /// The method of the run rate.
  var runRate: RunRateForecast {
    RunRateForecast(
      history: history, period: period.kind, calendar: settings.calendar,
      sellingDays: settings.sellingDays)
  }

  /// What came less what the method would have expected, at earlier moments that looked as far ahead and
  /// are over, the latest first; none for moments at which it would have said nothing.
  private func errors(before moment: ForecastMoment) -> [Int128] {
    guard let first = history.firstClose else { return [] }
    return ForecastInterval.moments(before: moment, from: first).compactMap { earlier in
      toCome(at: earlier).map { history.revenue.sum(in: earlier.days) - $0 }
    }
  }
}

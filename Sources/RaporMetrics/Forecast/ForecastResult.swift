package import RaporModel

/// How a forecast is made.
package enum ForecastMethod: String, Hashable, Sendable, CaseIterable {
  /// Each open deal times the chance that it is won in the time left.
  case stageWeighted = "stage_weighted"
  /// Revenue goes on as it has, along its trend and season.
  case runRate = "run_rate"
}

/// The revenue that one method expects of a period, with where its own past errors put it.
package struct ForecastResult: Hashable, Sendable {
  /// How it was made.
  package let method: ForecastMethod
  /// The period.
  package let period: Period
  /// What was won in the period up to the as-of day, in minor units; 0 where there is no forecast.
  package let wonSoFar: Int128
  /// What is expected to come, in minor units; nil where it cannot be said.
  package let toCome: Int128?
  /// Why there is no forecast; nil where there is one.
  package let absence: MetricValue.Absence?
  /// Where the revenue lies in 80 of 100 cases, in minor units, by the method's errors at earlier moments
  /// that looked as far ahead; nil where there were too few.
  package let interval: ClosedRange<Int128>?
  /// How many earlier moments there were to learn the errors from.
  package let pastMoments: Int
  /// How many deals stand behind it.
  package let n: Int
  /// The open deals that add nothing, since their age or amount is not known, by reason.
  package let exclusions: [MetricValue.Exclusion]

  /// No forecast, for a reason.
  static func absent(
    _ absence: MetricValue.Absence, _ method: ForecastMethod, _ period: Period
  ) -> ForecastResult {
    ForecastResult(
      method: method, period: period, wonSoFar: 0, toCome: nil, absence: absence, interval: nil,
      pastMoments: 0, n: 0, exclusions: [])
  }

  /// The revenue that is expected of the whole period, in minor units.
  package var value: Int128? { toCome.map { wonSoFar + $0 } }

  /// Why there is no interval; nil where there is one.
  package var intervalAbsence: MetricValue.Absence? {
    interval == nil ? absence ?? .noPastErrors : nil
  }

  /// Whether the method has missed to one side so often that its own interval lies beside its value:
  /// the interval is then the better guess.
  package var isBesideInterval: Bool {
    guard let value, let interval else { return false }
    return !interval.contains(value)
  }
}

/// What the open deals and the past of one customer let expect.
package struct AccountForecast: Hashable, Sendable {
  /// The customer; nil for deals that name none.
  package let account: String?
  /// Both methods, in the order of `ForecastMethod.allCases`.
  package let results: [ForecastResult]
}

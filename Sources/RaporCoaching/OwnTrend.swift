import RaporMetrics
package import RaporModel

/// A rep's own series of a measure with its ordinary range: the XmR chart behind the trend rules.
package struct OwnTrend: Hashable, Sendable {
  /// What is measured over time.
  package enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Won value in minor units, on a log scale with a place for zero.
    case revenue
    /// Activities of all types, as they are.
    case activities
  }

  /// The periods, at most the latest 24, the last one being judged.
  package let periods: [Period]
  /// The values, one per period.
  package let values: [Double]
  /// The usual value: for revenue the mean on the log scale, turned back.
  package let mean: Double
  /// The lower end of the ordinary range, not under 0.
  package let lower: Double
  /// The upper end of the ordinary range.
  package let upper: Double
  /// What stands out at the last period; nil when it is ordinary.
  package let signal: ProcessLimits.Signal?

  /// Older periods say little about what is ordinary now.
  package static let longest = 24

  /// Why there is no trend.
  enum Absence: Error, Hashable {
    case notMeasured
    case tooFewPoints(Int)
    case tooManyEmpty(Int, of: Int)
    case stillRunning
  }

  /// Makes the trend of a rep's measure through a period.
  ///
  /// Throws: an `Absence` when the period is not over, or the series too short or too empty.
  init(
    _ measure: Measure, _ results: ArraySlice<PeriodResults>, isOver: Bool
  ) throws(Absence) {
    let used = results.suffix(OwnTrend.longest)
    let values = used.compactMap { period in
      measure == .revenue ? period.revenue.map(Double.init) : period.activities.map(Double.init)
    }
    guard !values.isEmpty, values.count == used.count else { throw .notMeasured }
    guard isOver else { throw .stillRunning }
    guard values.count >= ProcessLimits.minimumPoints else { throw .tooFewPoints(values.count) }
    let empty = values.count { $0 <= 0 }
    guard empty * 5 <= values.count else { throw .tooManyEmpty(empty, of: values.count) }
    let scale = measure == .revenue ? StartedLog(for: values) : nil
    let points = scale.map { scale in values.map { scale.place($0) } } ?? values
    guard let limits = ProcessLimits(points) else { throw .tooFewPoints(values.count) }
    let back = { (place: Double) in scale?.value(at: place) ?? max(0, place) }
    periods = used.map(\.period)
    self.values = values
    mean = back(limits.mean)
    lower = back(limits.lower)
    upper = back(limits.upper)
    signal = limits.signal(points)
  }

  /// On which side the signal is; nil when there is none.
  var side: Side? {
    switch signal {
    case .outside(let side), .run(let side, _): side
    case nil: nil
    }
  }

  /// The last value.
  var last: Double { values.last ?? 0 }
}

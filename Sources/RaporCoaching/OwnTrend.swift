import RaporMetrics
import RaporModel

/// A rep's own series of a metric with its ordinary range: the XmR chart behind the trend rules.
struct OwnTrend: Hashable, Sendable {
  /// The periods, at most the latest 24, the last one being judged.
  let periods: [Period]
  /// The values, one per period: money in minor units.
  let values: [Double]
  /// The usual value: on a log scale the mean of the places there, turned back.
  let mean: Double
  /// The lower end of the ordinary range, not under 0.
  let lower: Double
  /// The upper end of the ordinary range.
  let upper: Double
  /// What stands out at the last period; nil when it is ordinary.
  let signal: ProcessLimits.Signal?

  /// Older periods say little about what is ordinary now.
  static let longest = 24

  /// Why there is no trend.
  enum Absence: Error, Hashable {
    case notMeasured
    case tooFewPoints(Int)
    case tooManyEmpty(Int, of: Int)
    case stillRunning
  }

  /// Makes the trend through the last of some periods, by the value at a place of each one's results.
  ///
  /// On the log scale zero has a place too (`StartedLog`). Throws an `Absence` when the last period is not
  /// over, or the series too short or too empty.
  init(
    ofValue place: Int, isLog: Bool, _ results: ArraySlice<PeriodResults>, isOver: Bool
  ) throws(Absence) {
    let used = results.suffix(OwnTrend.longest)
    let values = used.compactMap { $0.values[place] }
    guard !values.isEmpty, values.count == used.count else { throw .notMeasured }
    guard isOver else { throw .stillRunning }
    guard values.count >= ProcessLimits.minimumPoints else { throw .tooFewPoints(values.count) }
    let empty = values.count { $0 <= 0 }
    guard empty * 5 <= values.count else { throw .tooManyEmpty(empty, of: values.count) }
    let scale = isLog ? StartedLog(for: values) : nil
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

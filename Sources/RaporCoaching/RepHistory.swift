import RaporMetrics
import RaporModel

/// A rep's results in one period, read once and used by all rules.
struct PeriodResults: Sendable {
  let rep: RepIndex
  let period: Period
  /// Deals won, and deals won and lost.
  let won: Int
  let closed: Int
  /// Won value in minor units; nil where deals were won but none has an amount.
  let revenue: Int64?
  /// Whether anything happened.
  let hasResults: Bool
  /// The values of the metrics that rules look at over time, in their order: money in minor units; nil where
  /// there is none.
  let values: [Double?]

  /// What every result is read from, in this order.
  private static let common = ["win_rate", "revenue", "activities"].map { Metric($0) }

  /// Reads the results of a rep in a period, and the values of some metrics.
  init(of rep: RepIndex, in period: Period, _ metrics: [Metric], _ figures: Figures) {
    let read = figures.values(PeriodResults.common + metrics, of: .rep(rep), in: period)
    let currency = figures.dataset.currency
    self.rep = rep
    self.period = period
    won = Int(clamping: read[0].numerator?.scaled(digits: 0) ?? 0)
    closed = read[0].n
    revenue = read[1].value?.minor(in: currency)
    hasResults = closed > 0 || read[2].value != nil && read[2].n > 0
    values = read.dropFirst(PeriodResults.common.count).map { value in
      guard let ratio = value.value else { return nil }
      return value.unit == .money ? Double(ratio.minor(in: currency)) : ratio.double
    }
  }
}

/// How one rep did in every period, each kind in order.
struct RepHistory: Sendable {
  private let results: [Period.Kind: [PeriodResults]]
  private let startedOn: Day?
  private let endedOn: Day?

  /// Reads the history of a rep, with the values of some metrics.
  init(of rep: RepIndex, metrics: [Metric], figures: Figures) {
    let read = figures.periods.map { PeriodResults(of: rep, in: $0, metrics, figures) }
    results = Dictionary(grouping: read, by: \.period.kind)
    startedOn = figures.dataset[rep]?.startedOn
    endedOn = figures.dataset[rep]?.endedOn
  }

  /// The results in a period; nil when there are no figures for it.
  subscript(period: Period) -> PeriodResults? {
    results[period.kind]?.first { $0.period == period }
  }

  /// The results of a period's kind up to and with the period, in order, from the first one in the
  /// job that has any; empty when there is none, or the rep is not in the job in the period.
  func results(through period: Period) -> ArraySlice<PeriodResults> {
    let ofKind = results[period.kind] ?? []
    guard let last = ofKind.lastIndex(where: { $0.period == period }), isInJob(period) else {
      return []
    }
    return ofKind[...last].drop { !isInJob($0.period) || !$0.hasResults }
  }

  private func isInJob(_ period: Period) -> Bool {
    let hasStarted = startedOn.map { period.end > $0 } ?? true
    return hasStarted && endedOn.map { period.start <= $0 } ?? true
  }
}

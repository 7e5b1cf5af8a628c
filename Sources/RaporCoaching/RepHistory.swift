import RaporMetrics
import RaporModel

/// A rep's results in one period, read once and used by all rules.
struct PeriodResults: Sendable {
  let rep: RepIndex
  let period: Period
  /// Deals won, and deals won and lost.
  var won: Int
  let closed: Int
  /// Won value in minor units; nil where deals were won but none has an amount.
  let revenue: Int64?
  /// The median sales cycle of the won deals in days, and how many deals have one.
  let cycle: Double?
  let cycles: Int
  /// Activities of all types; nil where the data has none at all.
  let activities: Int?

  /// What the results are read from, in this order.
  private static let metrics = ["win_rate", "sales_cycle", "activities", "revenue"].map {
    Metric($0)
  }

  /// Reads the results of a rep in a period.
  init(of rep: RepIndex, in period: Period, _ figures: Figures) {
    let values = figures.values(PeriodResults.metrics, of: .rep(rep), in: period)
    let (winRate, salesCycle, activity) = (values[0], values[1], values[2])
    self.rep = rep
    self.period = period
    won = Int(clamping: winRate.numerator?.scaled(digits: 0) ?? 0)
    closed = winRate.n
    revenue = values[3].value?.minor(in: figures.dataset.currency)
    cycle = salesCycle.value?.double
    cycles = salesCycle.n
    activities = activity.value == nil ? nil : activity.n
  }

  /// Whether anything happened.
  var hasResults: Bool { closed > 0 || (activities ?? 0) > 0 }
}

/// How one rep did in every period, each kind in order.
struct RepHistory: Sendable {
  private let results: [Period.Kind: [PeriodResults]]
  private let startedOn: Day?
  private let endedOn: Day?

  /// Reads the history of a rep.
  init(of rep: RepIndex, figures: Figures) {
    let read = figures.periods.map { PeriodResults(of: rep, in: $0, figures) }
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

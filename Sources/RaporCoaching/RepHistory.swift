import RaporMetrics
import RaporModel

/// How one rep did in every period, read once and used by all rules.
struct RepHistory: Sendable {
  /// A period and the rep's results in it.
  struct Entry: Sendable {
    let period: Period
    /// Whether it was over on the as-of day.
    let isOver: Bool
    let won: Int
    let closed: Int
    /// Won value in minor units; nil where deals were won but none has an amount.
    let revenue: Int64?
    /// Activities of all types; nil where the data has none at all.
    let activities: Int?

    /// Whether anything happened.
    var hasResults: Bool { closed > 0 || (activities ?? 0) > 0 }
  }

  private let entries: [Period.Kind: [Entry]]

  /// Reads the history of a rep, from the first period with a result to the last one in the job.
  init(of rep: RepIndex, figures: Figures) {
    let job = figures.dataset[rep]
    let all = figures.periods.filter { $0.kind != .all }.filter { period in
      job?.startedOn.map { period.end > $0 } ?? true
    }.filter { period in
      job?.endedOn.map { period.start <= $0 } ?? true
    }
    let read = all.map { RepHistory.entry(of: rep, in: $0, figures) }
    entries = Dictionary(grouping: read, by: \.period.kind)
      .mapValues { ofKind in Array(ofKind.drop { !$0.hasResults }) }
  }

  private static func entry(of rep: RepIndex, in period: Period, _ figures: Figures) -> Entry {
    let value = { figures.value(Metric($0), of: .rep(rep), in: period) }
    return Entry(
      period: period, isOver: figures.coverage(of: period).isOver,
      won: value("deals_won").n, closed: value("win_rate").n,
      revenue: value("revenue").value?.minor(in: figures.dataset.currency),
      activities: value("activities").value == nil ? nil : value("activities").n)
  }

  /// The entries of a period's kind up to and with the period, in order; empty when the rep has no
  /// result so far or is not in the job then.
  func entries(through period: Period) -> ArraySlice<Entry> {
    let ofKind = entries[period.kind] ?? []
    guard let last = ofKind.lastIndex(where: { $0.period == period }) else { return [] }
    return ofKind[...last]
  }
}

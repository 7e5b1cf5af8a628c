import RaporMetrics
import RaporModel

/// The periods that the pages of one lead to, found once for the pages of everybody.
struct PeriodNeighbours: Sendable {
  /// The one before; nil where the calendar has none.
  let before: Period?
  /// The same one of the year before; nil where the calendar has none.
  let yearBefore: Period?
  /// The one after; nil where the calendar has none.
  let after: Period?
  /// Those of other kinds that hold its last day, shortest first.
  let others: [Period]

  /// Finds them, among periods of these kinds.
  init(of period: Period, kinds: [Period.Kind], _ figures: Figures) {
    let calendar = figures.settings.calendar
    let day = min(period.lastDay, figures.dataset.asOf)
    before = calendar.before(period)
    yearBefore = calendar.yearBefore(period)
    after = calendar.after(period)
    others = kinds.filter { $0 != period.kind }.compactMap {
      calendar.period($0, containing: day)
    }
  }
}

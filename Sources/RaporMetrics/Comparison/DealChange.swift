package import RaporModel

/// A deal that is not what an earlier build knew.
package struct DealChange: Hashable, Sendable {
  /// The deal.
  package let deal: DealID
  /// What it was on the earlier day; nil where it was not known then.
  package let old: DealState?
  /// What it is; nil where the data no longer has it.
  package let new: DealState?
}

/// The deals that changed since an earlier build, as the history knows them.
struct RestatedDeals {
  private let figures: Figures
  private let changes: [DealChange]

  /// Looks for deals that have another state now than on a day; none without a snapshot of that day or
  /// before.
  init(in figures: Figures, since day: Day) {
    self.figures = figures
    guard figures.dataset.history.snapshots.contains(where: { $0 <= day }) else {
      changes = []
      return
    }
    var before: [DealID: DealState?] = [:]
    // Versions come by deal, then by day: the last one of each deal up to the day is what it was.
    for version in figures.dataset.history.versions where version.asOf <= day {
      before[version.deal] = version.state
    }
    let now = figures.dataset.snapshot.states
    changes = Set(before.keys).union(now.keys).sorted().compactMap { deal in
      let (old, new) = (before[deal] ?? nil, now[deal])
      return old == new ? nil : DealChange(deal: deal, old: old, new: new)
    }
  }

  /// The deals that changed and that a figure counts, or would have counted by what they were.
  func behind(_ key: PrintedFigure.Key) -> [DealChange] {
    guard !changes.isEmpty,
      let period = figures.periods.first(where: { $0.key == key.period }),
      let scope = figures.scopes.first(where: {
        $0.name == key.scope && $0.id(in: figures.dataset) == key.scopeID
      })
    else { return [] }
    let metric = Metric(key.metric, variant: key.variant)
    let counted = figures.cases(behind: metric, of: scope, in: period).compactMap { item in
      if case .deal(let place) = item.row { figures.dataset.deals[place].id } else { nil }
    }
    let known = Set(counted)
    return changes.filter { change in
      known.contains(change.deal)
        || change.old.map { belongs($0, to: scope, in: period) } ?? false
    }
  }

  /// Whether a deal, as it was, was closed in a period for a scope of people; of other scopes history
  /// does not tell.
  private func belongs(_ state: DealState, to scope: Scope, in period: Period) -> Bool {
    guard let closed = state.closedOn, period.contains(closed) else { return false }
    if case .attribute = scope { return false }
    let rep = figures.dataset.reps.firstIndex { $0.id == state.rep }
    guard let rep else { return scope == .total }
    return figures.belongs(RepIndex(rep), to: scope, on: closed)
  }
}

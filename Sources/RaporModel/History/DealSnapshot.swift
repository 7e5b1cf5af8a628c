/// The deals of one day, as the data of that day has them.
package struct DealSnapshot: Hashable, Sendable {
  /// The day.
  package var asOf: Day
  /// What each deal was.
  package var states: [DealID: DealState]

  /// Makes a snapshot.
  package init(asOf: Day, states: [DealID: DealState] = [:]) {
    self.asOf = asOf
    self.states = states
  }
}

extension Dataset {
  /// The deals as they are on the as-of day, to be kept for later builds.
  ///
  /// What happened after that day is not known on it: a deal created later is not there yet, and one
  /// closed later is still open, in a stage that the data does not tell.
  package var snapshot: DealSnapshot {
    var snapshot = DealSnapshot(asOf: asOf)
    snapshot.states.reserveCapacity(deals.count)
    for deal in deals where snapshot.states[deal.id] == nil {
      if let state = state(of: deal) { snapshot.states[deal.id] = state }
    }
    return snapshot
  }

  /// The history as it is told on the as-of day: the snapshots before it, and the data itself as the last
  /// one. What builds have recorded of that day or of later ones counts for nothing, so that recording a
  /// day changes none of its figures. Without any snapshot before the day it is empty.
  package var historyThroughToday: DealHistory {
    let past = history.snapshots.filter { $0 < asOf }
    guard !past.isEmpty else { return DealHistory() }
    let versions = history.versions.filter { $0.asOf < asOf }
    var last: [DealID: DealState] = [:]
    for version in versions.sorted(by: { $0.asOf < $1.asOf }) { last[version.deal] = version.state }
    let today = snapshot.states
    let changed = today.filter { last[$0.key] != $0.value }.map {
      DealVersion(deal: $0.key, asOf: asOf, state: $0.value)
    }
    let gone = last.keys.filter { today[$0] == nil }.map {
      DealVersion(deal: $0, asOf: asOf, state: nil)
    }
    return DealHistory(
      snapshots: past.sorted() + [asOf],
      versions: (versions + changed + gone).sorted { ($0.deal, $0.asOf) < ($1.deal, $1.asOf) },
      forecasts: history.forecasts.filter { $0.asOf < asOf })
  }

  /// What a deal is on the as-of day; nil when it is not there yet.
  private func state(of deal: Deal) -> DealState? {
    if let createdOn = deal.createdOn, createdOn > asOf { return nil }
    guard let rep = self[deal.rep]?.id else { return nil }
    let isLater = deal.closedOn.map { $0 > asOf } ?? false
    let stage = stages.indices.contains(deal.stage) && !isLater ? stages[deal.stage].name : ""
    return DealState(
      rep: rep, stage: stage, outcome: isLater ? .open : deal.outcome, amount: deal.amount,
      createdOn: deal.createdOn, closedOn: isLater ? nil : deal.closedOn,
      expectedCloseOn: deal.expectedCloseOn)
  }
}

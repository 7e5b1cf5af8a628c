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

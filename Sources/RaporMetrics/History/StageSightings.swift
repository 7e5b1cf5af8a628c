package import RaporModel

extension Dataset {
  /// The stages that deals were seen in by successive snapshots, as entries into them: for data that
  /// has no history of stages of its own. By deal, then day; empty without snapshots before the as-of
  /// day.
  ///
  /// A snapshot tells only that a deal entered a stage since the snapshot before. The entry is dated
  /// with the close date for a closed stage, the creation date for the first stage of a deal that was
  /// created since the snapshot before, else the day of the snapshot: the latest day it can have been.
  /// Deals that the data no longer has, and stages that it does not name, are left out.
  package var stageChangesFromHistory: [StageChange] {
    guard let timeline = DealTimeline(of: self) else { return [] }
    let places = Dictionary(
      stages.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let changes = timeline.deals.indices.flatMap { deal in
      timeline.positions[deal].map { position in
        entries(ofDeal: deal, at: position, timeline, stages: places)
      } ?? []
    }
    return changes.sorted { ($0.deal, $0.enteredOn) < ($1.deal, $1.enteredOn) }
  }

  private func entries(
    ofDeal deal: Int, at position: Int, _ timeline: DealTimeline, stages: [String: Int]
  ) -> [StageChange] {
    var entries: [StageChange] = []
    var last: Int?
    for sighting in timeline.sightings(ofDeal: deal) {
      guard let state = sighting.state, let stage = stages[state.stage], stage != last else {
        continue
      }
      let previous = timeline.snapshot(before: sighting.day)
      let created = state.createdOn.flatMap { day in
        last == nil && (previous.map { day > $0 } ?? false) ? day : nil
      }
      let day = state.closedDay ?? created ?? sighting.day
      entries.append(
        StageChange(
          deal: position, stage: stage, enteredOn: min(day, sighting.day),
          row: deals[position].row))
      last = stage
    }
    return entries
  }
}

import RaporModel

extension Dataset {
  /// The entries of deals into stages: those of the data, else those that snapshots show.
  var stageEntries: [StageChange] {
    stageChanges.isEmpty ? entriesBetweenSnapshots : stageChanges
  }

  /// The entries that show as a difference between two snapshots, each on the day of the later one.
  ///
  /// What the first snapshot found had been entered before, nobody knows when. A deal that a later one
  /// found for the first time entered its stage on the day it was created, if that was since the
  /// snapshot before, else on the day of the snapshot.
  private var entriesBetweenSnapshots: [StageChange] {
    let history = historyThroughToday
    guard let first = history.snapshots.first, history.snapshots.count > 1 else { return [] }
    let places = Dictionary(
      deals.indices.map { (deals[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let stagePlaces = Dictionary(
      stages.indices.map { (stages[$0].name, $0) }, uniquingKeysWith: { first, _ in first })
    var known: [DealID: String] = [:]
    return history.versions.sorted { ($0.asOf, $0.deal) < ($1.asOf, $1.deal) }.compactMap {
      version in
      let before = known.updateValue(version.state?.stage ?? "", forKey: version.deal)
      guard version.asOf > first, let state = version.state, before != state.stage,
        let deal = places[version.deal], let stage = stagePlaces[state.stage]
      else { return nil }
      let isNew = before == nil
      return StageChange(
        deal: deal, stage: stage,
        enteredOn: isNew ? history.day(ofFirst: version, created: state.createdOn) : version.asOf,
        row: deals[deal].row)
    }
  }

}

extension DealHistory {
  /// The day on which a deal that a version found for the first time entered its stage.
  fileprivate func day(ofFirst version: DealVersion, created: Day?) -> Day {
    let before = snapshots.last { $0 < version.asOf }
    guard let created, let before, before < created, created <= version.asOf else {
      return version.asOf
    }
    return created
  }
}

import RaporModel

/// What is folded from earlier builds: how the pipeline moved, and what was restated.
struct PipelineHistory: Sendable {
  /// Every deal at every snapshot.
  let timeline: DealTimeline
  /// How the pipelines moved.
  let movements: MovementTable
  /// What was restated.
  let restatements: RestatementTable
  /// The scopes of owners.
  let holders: MovementHolders
  /// The changes that were listed last: each of two dozen metrics asks for those of its scope and period.
  let recentMovements = SharedCache<FigurePlace, [Movement]>(capacity: 4)

  /// Folds the history of a data set; nil where no snapshot is older than the data.
  init?(of dataset: Dataset, periods: PeriodGrid, scopes: ScopeGrid) {
    guard let timeline = DealTimeline(of: dataset) else { return nil }
    let holders = MovementHolders(grid: scopes, dataset: dataset)
    self.timeline = timeline
    self.holders = holders
    movements = MovementTable(
      of: timeline, periods: periods, holders: holders, scopeCount: scopes.scopes.count)
    restatements = RestatementTable(
      of: timeline, holders: holders, scopeCount: scopes.scopes.count)
  }
}

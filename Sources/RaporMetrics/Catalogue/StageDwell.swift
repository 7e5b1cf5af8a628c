import RaporModel

/// How long deals stay in a stage.
enum StageDwell {
  /// One variant for each open stage, named after it.
  static func definitions(stages: [String]) -> [MetricDefinition] {
    stages.enumerated().map { definition($1, rank: $0) }
  }

  private static func definition(_ stage: String, rank: Int) -> MetricDefinition {
    MetricDefinition(
      Metric("stage_dwell", variant: stage), group: .pipeline, unit: .days,
      direction: .lowerIsBetter,
      words: .init(
        name: "Time in stage: \(stage)",
        meaning: """
          The median of the days that deals stayed in \(stage), of the stays that ended in the \
          period, whether the deal moved on, moved back or was closed. A deal that returns stays \
          anew. Stays that are not over at the period's end are left out and counted.
          """,
        formula: "median of left − entered, in days, of the stays in \(stage)",
        rivals: [
          "The mean: a few deals that were forgotten in the stage move it far; not computed."
        ]),
      cases: { cases($0, rank: rank) },
      compute: { compute($0, rank: rank) })
  }

  private static func compute(_ context: MetricContext, rank: Int) -> MetricOutcome {
    let figures = context.figures
    guard !figures.stageHistory.isEmpty,
      let scope = figures.scopeGrid.position(of: context.scope)
    else { return .absent(.noStageHistory, n: 0) }
    let days = figures.countedDays(of: context.period)
    let lengths = dwell(figures.stageHistory, scope: scope, rank: rank, in: days)
    var outcome =
      lengths.percentile(50).map { MetricOutcome.value($0, n: lengths.count) }
      ?? .absent(.noStageExits, n: 0)
    let standing = figures.stageHistory.visitsStanding(
      scope: scope, rank: rank, at: days.upperBound.advanced(by: -1))
    if standing > 0 {
      outcome.exclusions = [.init(reason: .row(.visitNotOver), count: standing)]
    }
    return outcome
  }

  /// The days that the stays which ended on some days lasted.
  static func dwell(
    _ history: StageHistory, scope: Int, rank: Int, in days: Range<Day>
  ) -> KeptValues {
    history.visitsEnded(scope: scope, rank: rank, in: days)
      .compactMap { history.visits[$0].days }
      .reduce(into: KeptValues()) { $0.add(Int64($1)) }
  }

  private static func cases(_ context: MetricContext, rank: Int) -> [MetricCase] {
    let figures = context.figures
    guard let scope = figures.scopeGrid.position(of: context.scope) else { return [] }
    let history = figures.stageHistory
    let days = figures.countedDays(of: context.period)
    let ended = history.visitsEnded(scope: scope, rank: rank, in: days).map { visit in
      MetricCase(.visit(visit), value: history.visits[visit].days.map { Ratio($0) })
    }
    let standing = history.standing(
      scope: scope, rank: rank, at: days.upperBound.advanced(by: -1))
    return ended + standing.map { MetricCase(.visit($0), .leftOut(.visitNotOver)) }
  }
}

import RaporModel

/// How many of the deals that come as far as a stage go on from it.
enum StageConversion {
  /// One variant for each open stage, named after it.
  static func definitions(stages: [String]) -> [MetricDefinition] {
    stages.enumerated().map { definition($1, rank: $0) }
  }

  private static func definition(_ stage: String, rank: Int) -> MetricDefinition {
    MetricDefinition(
      Metric("stage_conversion", variant: stage), group: .pipeline, unit: .rate,
      direction: .higherIsBetter, isShareOfCases: true,
      words: .init(
        name: "Stage conversion: \(stage)",
        meaning: """
          Of the deals that in this period came for the first time as far as \(stage), the share that \
          has come further by the as-of day. A won deal has passed every stage, a lost one counts \
          where it was lost. Deals that still stand there count as not gone on, so a recent period's \
          share still rises.
          """,
        formula:
          "|deals that ever entered a later stage or W| ÷ |deals that ever entered \(stage) or later|",
        rivals: [
          "Of the deals that have moved on or are closed only: it favours deals that move fast, since those that will be lost are still standing; the funnel says how many stand."
        ]),
      cases: { cases($0, rank: rank) },
      compute: { compute($0, rank: rank) })
  }

  private static func compute(_ context: MetricContext, rank: Int) -> MetricOutcome {
    let history = context.figures.stageHistory
    guard !history.isEmpty else { return .absent(.noStageHistory, n: 0) }
    let cases = cases(context, rank: rank)
    let entered = cases.count(where: \.isCounted)
    let movedOn = cases.count { $0.part == .counted }
    return .quotient(Ratio(movedOn), Ratio(entered), else: .noStageEntries, n: entered)
      .leavingOut(cases)
  }

  private static func cases(_ context: MetricContext, rank: Int) -> [MetricCase] {
    let figures = context.figures
    guard let scope = figures.scopeGrid.position(of: context.scope), !figures.stageHistory.isEmpty
    else { return [] }
    let days = figures.countedDays(of: context.period)
    let reaches = figures.stageHistory.reaches(scope: scope, rank: rank, in: days)
    let without = figures.stageHistory.dealsWithoutVisits(scope: scope, createdIn: days)
    let known = reaches.map { MetricCase(.deal($0.deal), $0.movedOn ? .counted : .compared) }
    let left = without.map { MetricCase(.deal($0), .leftOut(.dealWithoutStages)) }
    return (known + left).sortedByDeal
  }
}

extension [MetricCase] {
  /// The cases in the order of `Dataset.deals`; each must be a deal.
  var sortedByDeal: [MetricCase] {
    func place(_ row: MetricCase.Row) -> Int {
      if case .deal(let position) = row { position } else { .max }
    }
    return sorted { place($0.row) < place($1.row) }
  }
}

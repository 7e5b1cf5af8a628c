import RaporModel

/// The value of the open deals, each weighed by how often deals of its stage are won.
enum PipelineWeighted {
  static let definitions = [
    MetricDefinition(
      Metric("pipeline_weighted"), group: .pipeline, unit: .money, direction: .higherIsBetter,
      rows: .init(.anyOpen, without: [.openWithoutAmount, .anyPerhapsOpen]),
      words: .init(
        name: "Weighted pipeline",
        meaning: """
          The value of the deals open at the period's end, each times the win rate of its stage: of \
          all deals of the data that were ever in the stage and are closed by the as-of day, the \
          share that was won. Where the data has no stage history, every deal gets the win rate of \
          all closed deals.
          """,
        formula: "Σ v(O) × win rate of the stage",
        rivals: [
          "With probabilities that somebody typed in for each stage: they are rarely checked against what became of the deals; not computed.",
          "With each scope's own win rates: parts would no longer add up to the total; the forecast does so.",
        ]),
      cases: cases, compute: compute)
  ]

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    let figures = context.figures
    let tally = context.facts.roles
    let hasAmounts =
      tally.count(any: .anyOpen) == 0
      || tally.count(any: .anyOpen, without: .openWithoutAmount) > 0
    guard hasAmounts else { return .absent(.noAmounts) }
    guard let overall = figures.stageOdds.overall else { return .absent(.noHistory) }
    if figures.stageHistory.isEmpty {
      return .value(context.money(overall.weighing(context.facts.openValue)))
    }
    var values = [Int128](repeating: 0, count: figures.stageOdds.ofStage.count + 1)
    for row in figures.weighedDeals(of: context) {
      values[row.stage ?? values.count - 1] += row.amount
    }
    let terms = values.enumerated().map { stage, value in
      figures.stageOdds.winRate(ofStage: stage, or: overall).weighing(value)
    }
    return .value(context.money(Ratio.sum(terms)))
  }

  private static func cases(_ context: MetricContext) -> [MetricCase] {
    let odds = context.figures.stageOdds
    return context.figures.weighedDeals(of: context).map { row in
      let rate = odds.overall.map { odds.winRate(ofStage: row.stage ?? -1, or: $0) }
      return MetricCase(
        .deal(row.deal), value: rate.map { context.money($0.weighing(row.amount)) })
    }
  }
}

extension Figures {
  /// The open deals with an amount at a period's end, each with the stage it was in then; the stage is
  /// nil where it is not known.
  fileprivate func weighedDeals(
    of context: MetricContext
  ) -> [(deal: Int, stage: Int?, amount: Int128)] {
    evidence(of: context.scope, in: context.period).compactMap { row in
      guard !row.roles.isDisjoint(with: .anyOpen), let amount = row.amount else { return nil }
      return (row.deal, stage(ofOpenDeal: row.deal, in: context.period), Int128(amount))
    }
  }

  /// The stage that a deal open at a period's end was in then: its present one where the period holds
  /// the as-of day; nil where it is not known.
  func stage(ofOpenDeal deal: Int, in period: Period) -> Int? {
    guard !holdsLatest(period) else {
      let present = dataset.deals[deal].stage
      return dataset.stages.indices.contains(present) ? present : nil
    }
    return stageHistory.stage(ofDeal: deal, at: period.lastDay)
  }
}

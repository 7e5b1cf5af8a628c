/// How often the open deals that are due would fill what is missing of the quota.
enum PipelineCoverage {
  static let definitions = [
    MetricDefinition(
      Metric("coverage"), group: .pipeline, unit: .multiple, direction: .higherIsBetter,
      audience: .peopleAndTerritories,
      rows: .init(.due, without: [.openWithoutAmount, .openWithoutExpectedClose]),
      words: .init(
        name: "Pipeline coverage",
        meaning: """
          The value of the open deals expected to close in the period, as a multiple of what is \
          still missing of its quota. It is given for the period that is running, as long as its \
          quota is not met.
          """,
        formula: "Σ v(O due in the period) ÷ (Q − Σ v(W))",
        rivals: [
          "All open deals, whenever they are due: counts what cannot close in time; not computed.",
          "Against the whole quota: it falls as deals are won; not computed.",
        ]), compute: compute),
    MetricDefinition(
      Metric("coverage", variant: "needed"), group: .pipeline, unit: .multiple,
      direction: .lowerIsBetter, audience: .peopleAndTerritories,
      rows: .init(
        [.anyWon, .anyLost],
        without: [
          .wonWithoutAmount, .lostWithoutAmount, .anyWonWithoutDate, .anyLostWithoutDate,
        ]),
      words: .init(
        name: "Coverage needed",
        meaning: """
          How many times what is missing the pipeline must hold, if deals are won at the rate by \
          value of the period so far.
          """,
        formula: "1 ÷ (Σ v(W) ÷ Σ v(W ∪ L))",
        rivals: ["Three times, for everybody: a rule of thumb that is right at a rate of 33 %."])
    ) { context in
      let rate = WinRate.rateByValue(context)
      guard case .available = rate.result, let won = rate.numerator, let closed = rate.denominator
      else { return rate }
      return .quotient(closed, won, else: .noWonDeals)
    },
  ]

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    let (figures, tally) = (context.figures, context.facts.roles)
    guard !figures.coverage(of: context.period).isOver else { return .absent(.periodOver) }
    guard figures.hasExpectedCloses else { return .absent(.noExpectedDates) }
    guard case .target(let target) = figures.quota(of: context.scope, in: context.period) else {
      return QuotaAttainment.compute(context)
    }
    let lacksAmounts =
      tally.count(.due) > 0 && tally.count(any: .due, without: .openWithoutAmount) == 0
    guard !lacksAmounts, !context.facts.lacksWonAmounts else { return .absent(.noAmounts) }
    return .quotient(
      context.money(context.facts.dueValue), context.money(target - context.facts.wonValue),
      else: target == 0 ? .zeroQuota : .quotaMet)
  }
}

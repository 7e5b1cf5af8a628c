/// Attainment against the part of the period's selling days that has passed.
enum PacingLinear {
  static let definitions = [
    MetricDefinition(
      Metric("pacing_linear"), group: .results, unit: .rate, direction: .higherIsBetter,
      audience: .peopleAndTerritories,
      rows: .init(.anyWon, without: [.wonWithoutAmount, .anyWonWithoutDate]),
      words: .init(
        name: "Pace",
        meaning: """
          Attainment divided by the share of the period's selling days that has passed: at 100 % \
          the quota is met on the last day if sales go on as they have. It takes every selling day \
          as equal.
          """,
        formula: "attainment ÷ (selling days elapsed ÷ selling days in the period)",
        rivals: ["By calendar days: it counts weekends and holidays as time to sell; not computed."]
      ),
      compute: compute)
  ]

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    let attainment = QuotaAttainment.compute(context)
    guard case .available(let reached) = attainment.result else { return attainment }
    guard let elapsed = Ratio(Int128(context.elapsedSellingDays), over: Int128(context.sellingDays))
    else { return .absent(.notStarted) }
    return .quotient(reached, elapsed, else: .notStarted)
  }
}

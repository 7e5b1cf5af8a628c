/// How much of its quota a scope has reached.
enum QuotaAttainment {
  static let definitions = [
    MetricDefinition(
      Metric("quota_attainment"), group: .results, unit: .rate, direction: .higherIsBetter,
      audience: .people,
      rows: .init(.anyWon, without: [.wonWithoutAmount, .anyWonWithoutDate]),
      words: .init(
        name: "Quota attainment",
        meaning: """
          Revenue against the quota for the same period. A quota for a longer period is the sum of \
          those for shorter ones that make it up; a rep's is in proportion to the days in the job.
          """,
        formula: "Σ v(W) ÷ Q",
        rivals: [
          "The mean of the reps' percentages as a team's attainment: it ignores how large each quota is; not computed.",
          "A team's quota without its idle reps: a setting, since it flatters the team.",
        ]),
      compute: compute)
  ]

  static func compute(_ context: MetricContext) -> MetricOutcome {
    let facts = context.facts
    switch context.figures.quota(of: context.scope, in: context.period) {
    case .absent(let absence): return .absent(absence)
    case .target(let target):
      guard !facts.lacksWonAmounts else { return .absent(.noAmounts) }
      return .quotient(context.money(facts.wonValue), context.money(target), else: .zeroQuota)
    }
  }
}

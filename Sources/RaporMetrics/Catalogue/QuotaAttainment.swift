import RaporModel

/// How much of its quota a scope has reached.
enum QuotaAttainment {
  static let definitions = [
    definition(
      name: "Quota attainment",
      meaning: """
        Revenue against the quota for the same period. A quota for a longer period is the sum of \
        those for shorter ones that make it up; a rep's is in proportion to the days in the job, and \
        less in the first months where the site says so. A team's quota from its reps' counts the \
        days that they were in it.
        """,
      rivals: [
        "The mean of the reps' percentages as a team's attainment: it ignores how large each quota is; not computed.",
        "A team's quota without its idle reps: it flatters the team; stated beside the number where it differs.",
      ], compute: { compute($0) }),
    definition(
      "active", audience: .groups, name: "Quota attainment without idle reps",
      meaning: """
        The attainment when reps without any row do not count in the quota. Given where the quota \
        itself counts them, and it makes a difference.
        """
    ) { variant($0, countsIdle: false) },
    definition(
      "all", audience: .groups, name: "Quota attainment with idle reps",
      meaning: """
        The attainment when reps without any row count in the quota. Given where the quota itself \
        does not count them, and it makes a difference.
        """
    ) { variant($0, countsIdle: true) },
  ]

  /// The attainment of other metrics that quotas are set for, one variant each, named as the metric is.
  ///
  /// Only sums of money and counts can be held against a target that is a sum.
  static func definitions(
    ofMetrics metrics: [String], among known: [MetricDefinition]
  ) -> [MetricDefinition] {
    metrics.compactMap { id in
      known.first { $0.metric == Metric(id) && ($0.unit == .money || $0.unit == .count) }
    }.map { held in
      let name = held.words.name.lowercased()
      return MetricDefinition(
        Metric("quota_attainment", variant: held.metric.id), group: .results, unit: .rate,
        direction: .higherIsBetter, audience: .peopleAndTerritories, rows: held.rows,
        words: .init(
          name: "Quota attainment: \(name)",
          meaning: "\(held.words.name) against the quota for it in the same period.",
          formula: "\(held.words.formula) ÷ Q"),
        cases: held.cases
      ) { compute($0, held: held) }
    }
  }

  private static func definition(
    _ variant: String = "", audience: MetricDefinition.Audience = .peopleAndTerritories,
    name: String, meaning: String, rivals: [String] = [],
    compute: @escaping @Sendable (MetricContext) -> MetricOutcome
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("quota_attainment", variant: variant), group: .results, unit: .rate,
      direction: .higherIsBetter, audience: audience,
      rows: .init(.anyWon, without: [.wonWithoutAmount, .anyWonWithoutDate]),
      words: .init(name: name, meaning: meaning, formula: "Σ v(W) ÷ Q", rivals: rivals),
      compute: compute)
  }

  static func compute(_ context: MetricContext, countsIdle: Bool? = nil) -> MetricOutcome {
    let quota = context.figures.quota(
      of: context.scope, in: context.period, countsIdle: countsIdle)
    switch quota {
    case .absent(let absence): return .absent(absence)
    case .target(let target):
      guard !context.facts.lacksWonAmounts else { return .absent(.noAmounts) }
      return .quotient(
        context.money(context.facts.wonValue), context.money(target), else: .zeroQuota)
    }
  }

  /// The attainment with or without idle reps, where that is not the default and differs from it.
  private static func variant(_ context: MetricContext, countsIdle: Bool) -> MetricOutcome {
    func quota(_ countsIdle: Bool) -> QuotaBook.Answer {
      context.figures.quota(of: context.scope, in: context.period, countsIdle: countsIdle)
    }
    let isDefault = context.figures.settings.countsIdleReps == countsIdle
    guard !isDefault, quota(countsIdle) != quota(!countsIdle) else { return .absent(.sameQuota) }
    return compute(context, countsIdle: countsIdle)
  }

  private static func compute(_ context: MetricContext, held: MetricDefinition) -> MetricOutcome {
    guard held.audience.includes(context.scope) else { return .absent(.notForScope) }
    let outcome = held.compute(context)
    let quota = context.figures.quota(
      of: context.scope, in: context.period, for: held.metric.id)
    switch (quota, outcome.result) {
    case (.absent(let absence), _): return .absent(absence, n: outcome.n)
    case (_, .unavailable(let absence)): return .absent(absence, n: outcome.n)
    case (.target(let target), .available(let value)):
      let asked = held.unit == .money ? context.money(target) : Ratio(target)
      return .quotient(value, asked, else: .zeroQuota, n: outcome.n)
    }
  }
}

/// From activity to outcome: how much of each step of the chain of activities comes next, deals won last.
package enum ActivityRatio {
  /// What follows the arrow where the next step is the deals won.
  package static let lastStep = " → won"

  /// Deals won against all activities, and one variant for each step of a chain of types of activity.
  static func definitions(chain: [String], types: [String]) -> [MetricDefinition] {
    let places = chain.map { types.firstIndex(of: $0) }
    var known: Set<String> = []
    return [whole]
      + chain.indices.compactMap { step in
        let isLast = step + 1 == chain.count
        let variant = chain[step] + (isLast ? lastStep : " → " + chain[step + 1])
        guard known.insert(variant).inserted else { return nil }
        return definition(variant, from: places[step], to: isLast ? nil : places[step + 1], isLast)
      }
  }

  private static let whole = MetricDefinition(
    Metric("activity_ratio"), group: .activity, unit: .rate, direction: .neutral,
    audience: .people,
    words: .init(
      name: "Deals won per activity",
      meaning: """
        How many deals were won in the period for each activity of any type. Both are counts of the \
        same period, not the fate of the same customers. Each step on the way stands beside it.
        """,
      formula: "|W| ÷ |A|")
  ) { context in
    let count = context.facts.allActivities
    let won = Ratio(context.facts.roles.count(.won))
    return .quotient(won, Ratio(count), else: .noActivities, n: count)
  }

  private static func definition(
    _ variant: String, from this: Int?, to next: Int?, _ isLast: Bool
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("activity_ratio", variant: variant), group: .activity, unit: .rate,
      direction: .neutral, audience: .people,
      words: .init(
        name: "Activity ratio: \(variant)",
        meaning: """
          How many of the second there were in the period for each of the first. Both are counts of \
          the same period, not the fate of the same customers: a call of this week may lead to a \
          meeting of the next.
          """,
        formula: "|second| ÷ |first| of \(variant)")
    ) { context in
      let count = this.map(context.facts.activities(ofType:)) ?? 0
      let following =
        isLast
        ? context.facts.roles.count(.won) : next.map(context.facts.activities(ofType:)) ?? 0
      return .quotient(Ratio(following), Ratio(count), else: .noActivities, n: count)
    }
  }
}

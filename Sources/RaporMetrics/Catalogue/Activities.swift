/// How many activities there were, in all, per selling day, and of each type.
enum Activities {
  /// The total, the rate per day, and one variant for each type in the data.
  static func definitions(types: [String]) -> [MetricDefinition] {
    [total, perDay] + types.enumerated().map { ofType($1, at: $0) }
  }

  private static let total = definition(
    "", name: "Activities",
    meaning: "How many activities there were, of all types. More of them are not a result.",
    formula: "|A|"
  ) { .value(Ratio($0.facts.allActivities), n: $0.facts.allActivities) }

  private static let perDay = definition(
    "per_day", name: "Activities per selling day",
    meaning: "Activities for each selling day of the period up to the as-of day.",
    formula: "|A| ÷ selling days elapsed"
  ) { context in
    let count = context.facts.allActivities
    return .quotient(Ratio(count), Ratio(context.elapsedSellingDays), else: .notStarted, n: count)
  }

  private static func ofType(_ type: String, at position: Int) -> MetricDefinition {
    definition(
      type, name: "Activities: \(type)",
      meaning: "How many activities of the type \(type) there were.",
      formula: "|A of the type|"
    ) { context in
      let count = context.facts.activities(ofType: position)
      return .value(Ratio(count), n: count)
    }
  }

  private static func definition(
    _ variant: String, name: String, meaning: String, formula: String,
    compute: @escaping @Sendable (MetricContext) -> MetricOutcome
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("activities", variant: variant), group: .activity, unit: .count, direction: .neutral,
      audience: .people, words: .init(name: name, meaning: meaning, formula: formula)
    ) { context in
      context.figures.hasActivities ? compute(context) : .absent(.noActivities, n: 0)
    }
  }
}

/// How many activities there were, in all, per selling day and week, and of each type; and how many of
/// those planned took place.
enum Activities {
  /// The total, the rates, and one variant for each type in the data.
  static func definitions(types: [String]) -> [MetricDefinition] {
    [total, perDay, perWeek, held] + types.enumerated().map { ofType($1, at: $0) }
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

  private static let perWeek = definition(
    "per_week", name: "Activities per week",
    meaning: "Activities for each seven calendar days of the period up to the as-of day.",
    formula: "|A| ÷ (calendar days elapsed ÷ 7)"
  ) { context in
    let count = context.facts.allActivities
    let weeks = Ratio(Int128(context.elapsedDays), over: 7) ?? Ratio(0)
    return .quotient(Ratio(count), weeks, else: .notStarted, n: count)
  }

  private static let held = definition(
    "held_rate", unit: .rate, name: "Activities held",
    meaning: """
      Of the planned activities whose outcome is known, the share that took place. The site names the \
      outcomes that mean held and those that mean missed; activities with another outcome, or none, \
      say nothing and do not count.
      """,
    formula: "|A held| ÷ (|A held| + |A missed|)"
  ) { context in
    let sums = context.figures.activityOutcomes(of: context.scope, in: context.period)
    let known = sums.upper + sums.lower
    return .quotient(
      Ratio(sums.upper), Ratio(known), else: .noKnownOutcomes, n: Int(clamping: known))
  }

  private static func ofType(_ type: String, at position: Int) -> MetricDefinition {
    definition(
      variant(ofType: type), name: "Activities: \(type)",
      meaning: "How many activities of the type \(type) there were.",
      formula: "|A of the type|"
    ) { context in
      let count = context.facts.activities(ofType: position)
      return .value(Ratio(count), n: count)
    }
  }

  /// The variants that are not types, and the place of a type in the tables of words.
  private static let reserved = ["", "per_day", "per_week", "held_rate", "*"]
  /// Stands before a type that would be taken for something else.
  private static let mark = "type:"

  /// The variant of a type of activity: its own name, after `type:` where the name is one of the other
  /// variants' or begins with that mark itself.
  package static func variant(ofType type: String) -> String {
    reserved.contains(type) || type.hasPrefix(mark) ? mark + type : type
  }

  /// The type that a variant names; the variant itself where it names none.
  static func type(ofVariant variant: String) -> String {
    variant.hasPrefix(mark) ? String(variant.dropFirst(mark.count)) : variant
  }

  private static func definition(
    _ variant: String, unit: Metric.Unit = .count, name: String, meaning: String, formula: String,
    compute: @escaping @Sendable (MetricContext) -> MetricOutcome
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("activities", variant: variant), group: .activity, unit: unit, direction: .neutral,
      audience: .people, words: .init(name: name, meaning: meaning, formula: formula)
    ) { context in
      context.figures.hasActivities ? compute(context) : .absent(.noActivities, n: 0)
    }
  }
}

extension Metric {
  /// The variant as people read it: a type of activity by its own name.
  package var variantName: String {
    id == "activities" ? Activities.type(ofVariant: variant) : variant
  }
}

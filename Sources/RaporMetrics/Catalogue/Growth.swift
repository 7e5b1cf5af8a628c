import RaporModel

/// Revenue against the period before and against the same period a year before.
enum Growth {
  static let definitions = [
    definition(
      "previous", name: "Growth", meaning: "The change of revenue against the period before."
    ) { $0.before($1) },
    definition(
      "year_before", name: "Growth over a year",
      meaning: "The change of revenue against the same period a year before."
    ) { $0.yearBefore($1) },
  ]

  private static func definition(
    _ variant: String, name: String, meaning: String,
    comparison: @escaping @Sendable (ReportingCalendar, Period) -> Period?
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("growth", variant: variant), group: .results, unit: .rate,
      direction: .higherIsBetter,
      rows: .init(.anyWon, without: [.wonWithoutAmount, .anyWonWithoutDate]),
      words: .init(
        name: name,
        meaning: """
          \(meaning) There is none for a period that is not over, nor against one that the data \
          covers only in part.
          """,
        formula: "(Σ v(W) − Σ v(W) then) ÷ Σ v(W) then")
    ) { compute($0, comparison: comparison($0.figures.settings.calendar, $0.period)) }
  }

  private static func compute(_ context: MetricContext, comparison: Period?) -> MetricOutcome {
    let figures = context.figures
    guard case .available(let now) = Revenue.compute(context).result else {
      return .absent(.noAmounts)
    }
    guard let comparison, let earlier = figures.context(of: context.scope, in: comparison) else {
      return .absent(.noComparison)
    }
    guard figures.coverage(of: context.period).isOver else { return .absent(.notOver) }
    guard figures.coverage(of: comparison).isWhole else { return .absent(.partialComparison) }
    guard case .available(let then) = Revenue.compute(earlier).result else {
      return .absent(.noComparison)
    }
    guard let change = now.subtracting(then) else { return .absent(.noComparison) }
    return .quotient(change, then, else: .zeroComparison)
  }
}

/// Units sold, in all and per day, week and month.
enum Units {
  static let definitions = [
    definition(
      "", name: "Units sold", meaning: "How many units the deals won were for.",
      formula: "Σ quantity(W)"
    ) { _ in Ratio(1) },
    definition(
      "per_day", name: "Units per selling day",
      meaning: "Units sold for each selling day of the period up to the as-of day.",
      formula: "Σ quantity(W) ÷ selling days elapsed"
    ) { Ratio($0.elapsedSellingDays) },
    definition(
      "per_week", name: "Units per week",
      meaning: "Units sold for each seven calendar days of the period up to the as-of day.",
      formula: "Σ quantity(W) ÷ (calendar days elapsed ÷ 7)"
    ) { Ratio(Int128($0.elapsedDays), over: 7) },
    definition(
      "per_month", name: "Units per month",
      meaning: """
        Units sold for each mean month of the period up to the as-of day; a mean month has \
        30.436875 days, a twelfth of the Gregorian calendar's mean year.
        """,
      formula: "Σ quantity(W) ÷ (calendar days elapsed ÷ 30.436875)"
    ) { Ratio(Int128($0.elapsedDays) * 4_800, over: 146_097) },
  ]

  private static func definition(
    _ variant: String, name: String, meaning: String, formula: String,
    over length: @escaping @Sendable (MetricContext) -> Ratio?
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("units", variant: variant), group: .results, unit: .count,
      direction: .higherIsBetter,
      rows: .init(.anyWon, without: [.wonWithoutQuantity, .anyWonWithoutDate]),
      words: .init(name: name, meaning: meaning, formula: formula)
    ) { context in
      guard let sold = sold(context) else { return .absent(.noQuantities) }
      if variant.isEmpty { return .value(sold) }
      return .quotient(sold, length(context) ?? Ratio(0), else: .notStarted)
    }
  }

  /// The units sold; nil where there are won deals, here or in all the data, and none has a quantity.
  private static func sold(_ context: MetricContext) -> Ratio? {
    let tally = context.facts.roles
    let withQuantity = tally.count(any: .anyWon, without: .wonWithoutQuantity)
    let isKnown =
      withQuantity > 0 || (tally.count(any: .anyWon) == 0 && context.figures.hasQuantities)
    return isKnown ? Ratio(context.facts.wonQuantity, over: 1_000) : nil
  }
}

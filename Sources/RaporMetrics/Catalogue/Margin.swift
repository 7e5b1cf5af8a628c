/// What is left of revenue after the cost of what was sold.
enum Margin {
  static let definitions = [
    MetricDefinition(
      Metric("gross_margin"), group: .results, unit: .money, direction: .higherIsBetter,
      rows: rows,
      words: .init(
        name: "Gross profit",
        meaning: """
          The value of the deals won less their cost. Won deals without a cost or an amount are left \
          out and counted.
          """,
        formula: "Σ (v − cost)(W)",
        rivals: [
          "A missing cost taken as zero: it makes the deals with the worst records look the best; not computed."
        ])
    ) { context in
      guard let absence = absence(context) else { return .value(profit(context)) }
      return .absent(absence)
    },
    MetricDefinition(
      Metric("margin_rate"), group: .results, unit: .rate, direction: .higherIsBetter, rows: rows,
      words: .init(
        name: "Margin",
        meaning: """
          The share of the value of the deals won that is left after their cost. It is the margin of \
          all of them together, not the mean of each one's.
          """,
        formula: "Σ (v − cost)(W) ÷ Σ v(W)",
        rivals: [
          "Mark-up, profit ÷ cost: 25 % of margin are 33 % of mark-up; not computed.",
          "The mean of the deals' own margins: small deals weigh as much as large ones; not computed.",
        ])
    ) { context in
      if let absence = absence(context) { return .absent(absence) }
      let hasNone = context.facts.roles.count(any: .anyWon) == 0
      return .quotient(
        profit(context), context.money(context.facts.costedValue),
        else: hasNone ? .noWonDeals : .zeroTotal)
    },
  ]

  private static let rows = MetricDefinition.Rows(
    .anyWon, without: [.wonWithoutAmount, .wonWithoutCost, .anyWonWithoutDate])

  private static func profit(_ context: MetricContext) -> Ratio {
    context.money(context.facts.costedValue - context.facts.wonCost)
  }

  /// Why there is no margin: no won deal has a cost, in all the data or among those there are here.
  private static func absence(_ context: MetricContext) -> MetricValue.Absence? {
    guard context.figures.hasCosts else { return .noCosts }
    let tally = context.facts.roles
    let usable = tally.count(any: .anyWon, without: [.wonWithoutAmount, .wonWithoutCost])
    return usable == 0 && tally.count(any: .anyWon) > 0 ? .noCosts : nil
  }
}

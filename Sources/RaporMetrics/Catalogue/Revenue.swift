/// Revenue: the value of the deals won.
enum Revenue {
  static let definitions = [
    MetricDefinition(
      Metric("revenue"), group: .results, unit: .money, direction: .higherIsBetter,
      rows: .init(.anyWon, without: [.wonWithoutAmount, .anyWonWithoutDate]),
      words: .init(
        name: "Revenue",
        meaning: "The value of the deals won, by the day they were closed.",
        formula: "Σ v(W)",
        rivals: [
          "Revenue by the day an invoice was written or paid: needs those days, and is accounting's figure."
        ]),
      compute: compute)
  ]

  static func compute(_ context: MetricContext) -> MetricOutcome {
    if context.facts.lacksWonAmounts { return .absent(.noAmounts) }
    return .value(context.money(context.facts.wonValue))
  }
}

/// How much the pipeline brings in a day, by its number, size, chance and speed.
enum Velocity {
  static let definitions = [
    MetricDefinition(
      Metric("velocity"), group: .pipeline, unit: .money, direction: .higherIsBetter,
      rows: .init(
        [.open, .won], over: [.open, .won, .lost],
        without: [.wonWithoutDate, .lostWithoutDate, .perhapsOpen]),
      words: .init(
        name: "Sales velocity",
        meaning: """
          The revenue a day that the open deals would bring, if they are won as often, for as much \
          and as fast as those closed in the period. Its four factors are metrics of their own: \
          open deals, the average deal, the win rate and the mean sales cycle.
          """,
        formula: "|O| × (Σ v(W) ÷ |W|) × (|W| ÷ (|W| + |L|)) ÷ mean (close − created) of W",
        rivals: [
          "With the median cycle: a few long deals count less; not computed.",
          "With all deals created in the period in place of the open ones: not computed.",
        ]), compute: compute)
  ]

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    let tally = context.facts.roles
    let (won, lost) = (tally.count(.won), tally.count(.lost))
    guard won + lost > 0 else { return .absent(.noClosedDeals) }
    guard won > 0 else { return .absent(.noWonDeals) }
    let (value, amounts) = (context.facts.wonWholeValue, context.facts.wonAmounts.count)
    guard let average = Ratio(value, over: Int128(amounts)) else { return .absent(.noAmounts) }
    guard let days = context.facts.wonCycles.mean else { return .absent(.noCreationDates) }
    guard let rate = Ratio(Int128(won), over: Int128(won + lost)),
      let each = context.money(average.reduced).multiplied(by: rate),
      let all = each.multiplied(by: Ratio(tally.count(.open)))
    else { return .absent(.noAmounts) }
    return .quotient(all, days, else: .zeroCycle)
  }
}

/// How often, and for how much, closed deals are won.
enum WinRate {
  static let definitions = [byCount, byValue, honest]

  private static let byCount = MetricDefinition(
    Metric("win_rate"), group: .results, unit: .rate, direction: .higherIsBetter,
    isShareOfCases: true,
    rows: .init(.won, over: [.won, .lost], without: [.wonWithoutDate, .lostWithoutDate]),
    words: .init(
      name: "Win rate",
      meaning: "Of the deals closed in the period, the share that was won.",
      formula: "|W| ÷ (|W| + |L|)",
      rivals: [
        "Won ÷ all deals, open ones included: it falls whenever the pipeline grows, and can turn a ranking around; not computed.",
        "By the day of creation (of the deals created in a period, the share won so far): compares cohorts of unequal age; not computed.",
      ])
  ) { context in
    let tally = context.facts.roles
    let (won, lost) = (tally.count(.won), tally.count(.lost))
    return .quotient(Ratio(won), Ratio(won + lost), else: .noClosedDeals)
  }

  private static let byValue = MetricDefinition(
    Metric("win_rate_value"), group: .results, unit: .rate, direction: .higherIsBetter,
    rows: .init(
      .anyWon, over: [.anyWon, .anyLost],
      without: [
        .wonWithoutAmount, .lostWithoutAmount, .anyWonWithoutDate, .anyLostWithoutDate,
      ]),
    words: .init(
      name: "Win rate by value",
      meaning: """
        Of the value of the deals closed in the period, the share that was won. It needs the value \
        that lost deals would have had.
        """,
      formula: "Σ v(W) ÷ Σ v(W ∪ L)"),
    compute: rateByValue)

  /// The value won of the value closed, with both as its parts.
  static func rateByValue(_ context: MetricContext) -> MetricOutcome {
    let tally = context.facts.roles
    let lost = tally.count(any: .anyLost)
    guard tally.count(any: .anyWon) + lost > 0 else { return .absent(.noClosedDeals) }
    let lostWithValue = tally.count(any: .anyLost, without: .lostWithoutAmount)
    guard lost == 0 ? context.figures.hasLostAmounts : lostWithValue > 0 else {
      return .absent(.noLostAmounts)
    }
    let won = context.facts.wonValue
    return .quotient(
      context.money(won), context.money(won + context.facts.lostValue), else: .noAmounts)
  }

  private static let honest = MetricDefinition(
    Metric("win_rate_honest"), group: .results, unit: .rate, direction: .higherIsBetter,
    isShareOfCases: true,
    rows: .init(
      .won, over: [.won, .lost, .overdue],
      without: [.wonWithoutDate, .lostWithoutDate, .perhapsOpen]),
    words: .init(
      name: "Win rate counting overdue",
      meaning: """
        The win rate when deals that are open at the period's end, although they were expected to \
        close by then, count as not won.
        """,
      formula: "|W| ÷ (|W| + |L| + |open and past the expected close|)")
  ) { context in
    let tally = context.facts.roles
    let won = tally.count(.won)
    let all = won + tally.count(.lost) + tally.count(.overdue)
    return .quotient(Ratio(won), Ratio(all), else: .noClosedDeals)
  }
}

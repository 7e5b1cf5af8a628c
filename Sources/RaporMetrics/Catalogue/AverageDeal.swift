/// The average value of a won deal, and the median beside it.
enum AverageDeal {
  static let definitions = [
    MetricDefinition(
      Metric("average_deal"), group: .results, unit: .money, direction: .higherIsBetter,
      rows: rows,
      words: .init(
        name: "Average deal",
        meaning: "The mean value of a won deal. A few large deals can move it far from the median.",
        formula: "Σ v(W) ÷ |W|",
        rivals: [
          "The mean over won and lost deals: where lost deals carry a value of zero it is far too low."
        ])
    ) { context in
      .quotient(
        context.money(context.facts.wonWholeValue), Ratio(context.facts.wonAmounts.count),
        else: absence(context))
    },
    MetricDefinition(
      Metric("average_deal", variant: "median"), group: .results, unit: .money,
      direction: .higherIsBetter, rows: rows,
      words: .init(
        name: "Median deal",
        meaning: "The value that half of the won deals reach: what an ordinary deal is worth.",
        formula: "median v(W)")
    ) { context in
      let median = context.facts.wonAmounts.percentile(50)
      return median.map { .value(context.money($0)) } ?? .absent(absence(context))
    },
  ]

  private static let rows = MetricDefinition.Rows(
    .won, over: .won, without: [.wonWithoutAmount, .wonWithoutDate])

  private static func absence(_ context: MetricContext) -> MetricValue.Absence {
    context.facts.roles.count(.won) == 0 ? .noWonDeals : .noAmounts
  }
}

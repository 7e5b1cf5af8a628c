/// How many deals were won, were lost, and are open.
enum DealCounts {
  static let definitions = [
    MetricDefinition(
      Metric("deals_won"), group: .results, unit: .count, direction: .higherIsBetter,
      rows: .init(.won, without: .wonWithoutDate),
      words: .init(
        name: "Deals won",
        meaning: "How many deals were won, by the day they were closed.",
        formula: "|W|"),
      compute: { .value(Ratio($0.facts.roles.count(.won))) }),
    MetricDefinition(
      Metric("deals_lost"), group: .results, unit: .count, direction: .lowerIsBetter,
      rows: .init(.lost, without: .lostWithoutDate),
      words: .init(
        name: "Deals lost",
        meaning: "How many deals were lost, by the day they were closed.",
        formula: "|L|"),
      compute: { .value(Ratio($0.facts.roles.count(.lost))) }),
    MetricDefinition(
      Metric("deals_open"), group: .pipeline, unit: .count, direction: .neutral,
      rows: .init(.open, without: .perhapsOpen),
      words: .init(
        name: "Open deals",
        meaning: """
          How many deals were open at the period's end: created by then and not closed. A deal without \
          a creation date counts only where the period reaches the as-of day.
          """,
        formula: "|O|"),
      compute: { .value(Ratio($0.facts.roles.count(.open))) }),
  ]
}

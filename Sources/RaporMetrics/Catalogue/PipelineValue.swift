/// The value of the deals that are open.
enum PipelineValue {
  static let definitions = [
    MetricDefinition(
      Metric("pipeline_value"), group: .pipeline, unit: .money, direction: .higherIsBetter,
      rows: .init(.open, without: [.openWithoutAmount, .perhapsOpen]),
      words: .init(
        name: "Open pipeline",
        meaning: """
          The value of the deals open at the period's end. Values are those the data has now, since \
          it does not say what they were then.
          """,
        formula: "Σ v(O)")
    ) { context in
      let tally = context.facts.roles
      let open = tally.count(.open)
      let hasAmounts = open == 0 || tally.count([.open, .openWithoutAmount]) < open
      return hasAmounts ? .value(context.money(context.facts.openValue)) : .absent(.noAmounts)
    }
  ]
}

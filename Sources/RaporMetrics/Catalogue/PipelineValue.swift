/// The value of the deals that are open.
enum PipelineValue {
  static let definitions = [
    MetricDefinition(
      Metric("pipeline_value"), group: .pipeline, unit: .money, direction: .higherIsBetter,
      rows: .init(.anyOpen, without: [.openWithoutAmount, .anyPerhapsOpen]),
      words: .init(
        name: "Open pipeline",
        meaning: """
          The value of the deals open at the period's end. Values are those the data has now, since \
          it does not say what they were then.
          """,
        formula: "Σ v(O)")
    ) { context in
      let tally = context.facts.roles
      let hasAmounts =
        tally.count(any: .anyOpen) == 0
        || tally.count(any: .anyOpen, without: .openWithoutAmount) > 0
      return hasAmounts ? .value(context.money(context.facts.openValue)) : .absent(.noAmounts)
    }
  ]
}

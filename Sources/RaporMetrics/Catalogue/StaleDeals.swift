/// Open deals that are older than deals ever take to close.
enum StaleDeals {
  static let definitions = [
    MetricDefinition(
      Metric("stale"), group: .pipeline, unit: .count, direction: .lowerIsBetter,
      rows: .init(.stale, without: [.openWithoutCreation, .perhapsOpen]),
      words: .init(
        name: "Stale deals",
        meaning: """
          How many open deals are strictly older, at the period's end, than the given percentile \
          (95 unless the site says otherwise) of all cycles of won and lost deals; at 100 that is the \
          longest cycle ever closed.
          """,
        formula: "|O older than the percentile of closed cycles|",
        rivals: [
          "A fixed number of days: it ignores how long this business's deals take; not computed."
        ])
    ) { context in
      guard context.figures.staleLimitDays != nil else { return .absent(.noClosedDeals) }
      return .value(Ratio(context.facts.roles.count(.stale)))
    }
  ]
}

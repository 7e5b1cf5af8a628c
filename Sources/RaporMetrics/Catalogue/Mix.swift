import RaporModel

/// Of what the whole is made: the share of each value of a column, “not given” among them.
enum Mix {
  static let definitions = [
    ofRevenue(
      Metric("source_mix"), .source, name: "Revenue by source",
      meaning: "The share of revenue that came from a source of deals."),
    ofRevenue(
      Metric("territory_mix"), .territory, name: "Revenue by territory",
      meaning: """
        The share of revenue that a territory brought. A deal without a territory of its own belongs \
        to its owner's.
        """),
    ofRevenue(
      Metric("product_mix"), .product, name: "Revenue by product",
      meaning: "The share of revenue that a product brought."),
    ofRevenue(
      Metric("segment_mix"), .segment, name: "Revenue by segment",
      meaning: "The share of revenue that came from a market segment."),
    ofLosses,
  ]

  /// The mixes by other columns: the type of deals, and those that the site names.
  static func definitions(columns: [Attribute]) -> [MetricDefinition] {
    columns.map { column in
      let name = column.rawValue.replacing("_", with: " ")
      return ofRevenue(
        Metric("mix", variant: column.rawValue), column, name: "Revenue by \(name)",
        meaning: "The share of revenue of the deals that have a value of \(name).")
    }
  }

  /// The columns of a site that have no mix of their own name.
  static func columns(of settings: SiteSettings) -> [Attribute] {
    let named: Set<Attribute> = [.source, .territory, .product, .segment, .lostReason]
    return ([.type] + settings.dimensions).reduce(into: []) { columns, column in
      if !named.contains(column), !columns.contains(column) { columns.append(column) }
    }
  }

  private static func ofRevenue(
    _ metric: Metric, _ column: Attribute, name: String, meaning: String
  ) -> MetricDefinition {
    MetricDefinition(
      metric, group: .results, unit: .rate, direction: .neutral, audience: .values(of: column),
      rows: .init(.anyWon, without: [.wonWithoutAmount, .anyWonWithoutDate]),
      words: .init(
        name: name,
        meaning: "\(meaning) All shares, with “not given”, add up to 100 %.",
        formula: "Σ v(W of the value) ÷ Σ v(W)")
    ) { context in
      guard let total = total(context) else { return .absent(.noData) }
      guard !total.facts.lacksWonAmounts else { return .absent(.noAmounts) }
      return .quotient(
        context.money(context.facts.wonValue), context.money(total.facts.wonValue),
        else: total.facts.roles.count(any: .anyWon) == 0 ? .noWonDeals : .zeroTotal)
    }
  }

  private static let ofLosses = MetricDefinition(
    Metric("lost_reasons"), group: .results, unit: .rate, direction: .neutral,
    audience: .values(of: .lostReason), rows: .init(.lost, without: .lostWithoutDate),
    words: .init(
      name: "Reasons lost",
      meaning: """
        Of the deals lost in the period, the share that was lost for a reason. All shares, with “not \
        given”, add up to 100 %.
        """,
      formula: "|L for the reason| ÷ |L|",
      rivals: [
        "By value: where lost deals carry no value there is nothing to weigh them by; not computed."
      ])
  ) { context in
    guard let total = total(context) else { return .absent(.noData) }
    return .quotient(
      Ratio(context.facts.roles.count(.lost)), Ratio(total.facts.roles.count(.lost)),
      else: .noLostDeals)
  }

  private static func total(_ context: MetricContext) -> MetricContext? {
    context.figures.context(of: .total, in: context.period)
  }
}

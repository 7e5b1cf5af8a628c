/// How long deals take from creation to close.
enum SalesCycle {
  static let definitions: [MetricDefinition] = [Deals.won, .lost, .closed].flatMap { deals in
    [Statistic.median, .mean, .upperQuartile].map { definition($0, of: deals) }
  }

  /// Whose cycles.
  private enum Deals: String {
    case won, lost, closed

    var roles: DealRoles {
      switch self {
      case .won: .won
      case .lost: .lost
      case .closed: [.won, .lost]
      }
    }

    var undated: DealRoles {
      switch self {
      case .won: .wonWithoutDate
      case .lost: .lostWithoutDate
      case .closed: [.wonWithoutDate, .lostWithoutDate]
      }
    }

    var absence: MetricValue.Absence {
      switch self {
      case .won: .noWonDeals
      case .lost: .noLostDeals
      case .closed: .noClosedDeals
      }
    }

    var sign: String {
      switch self {
      case .won: "W"
      case .lost: "L"
      case .closed: "W ∪ L"
      }
    }

    func cycles(_ context: MetricContext) -> KeptValues {
      switch self {
      case .won: context.facts.wonCycles
      case .lost: context.facts.lostCycles
      case .closed: context.facts.closedCycles
      }
    }
  }

  /// Which figure of the cycles.
  private enum Statistic: String {
    case median
    case mean
    case upperQuartile = "p75"

    var name: String {
      switch self {
      case .median: "median"
      case .mean: "mean"
      case .upperQuartile: "75th percentile"
      }
    }
  }

  private static func definition(_ statistic: Statistic, of deals: Deals) -> MetricDefinition {
    let isDefault = deals == .won && statistic == .median
    let variant = deals == .won ? statistic.rawValue : "\(deals.rawValue)_\(statistic.rawValue)"
    return MetricDefinition(
      Metric("sales_cycle", variant: isDefault ? "" : variant), group: .results, unit: .days,
      direction: .lowerIsBetter,
      rows: .init(
        deals.roles,
        without: deals.undated.union([.closedWithoutCreation, .closedBeforeCreation])),
      words: words(statistic, of: deals, isDefault: isDefault)
    ) { compute(statistic, of: deals, $0) }
  }

  private static func words(
    _ statistic: Statistic, of deals: Deals, isDefault: Bool
  ) -> MetricDefinition.Words {
    MetricDefinition.Words(
      name: isDefault ? "Sales cycle" : "Sales cycle, \(deals.rawValue) deals, \(statistic.name)",
      meaning: """
        Days from creation to close of \(deals.rawValue) deals: the \(statistic.name). A deal closed \
        before it was created is left out and counted.
        """,
      formula: "\(statistic.name) of close − created, in days, of \(deals.sign)",
      rivals: isDefault
        ? ["The mean: a few very long deals move it, so it stands beside the median as a variant."]
        : [])
  }

  private static func compute(
    _ statistic: Statistic, of deals: Deals, _ context: MetricContext
  ) -> MetricOutcome {
    let cycles = deals.cycles(context)
    let absence =
      context.facts.roles.count { !$0.isDisjoint(with: deals.roles) } == 0
      ? deals.absence : .noCreationDates
    switch statistic {
    case .mean: return .quotient(Ratio(cycles.sum), Ratio(cycles.count), else: absence)
    case .median: return cycles.percentile(50).map { .value($0) } ?? .absent(absence)
    case .upperQuartile: return cycles.percentile(75).map { .value($0) } ?? .absent(absence)
    }
  }
}

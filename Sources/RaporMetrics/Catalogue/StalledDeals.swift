package import RaporModel

/// Open deals that nobody works on.
enum StalledDeals {
  static let definitions = [
    MetricDefinition(
      Metric("stalled"), group: .pipeline, unit: .count, direction: .lowerIsBetter,
      words: .init(
        name: "Stalled deals",
        meaning: """
          How many open deals have had no activity for as many days as the settings allow their \
          stage (14 unless the site says otherwise), and have none planned. A deal without any \
          activity counts from its creation. Only the latest activity of a deal is known, so only \
          periods that hold the as-of day have the figure.
          """,
        formula: "|O without an activity for the days of the stage, and none planned|",
        rivals: [
          "By the last change of stage: a deal that is worked on every day can stay in its stage for long; that is the time in stage."
        ]),
      cases: cases, compute: compute)
  ]

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    let figures = context.figures
    guard figures.holdsLatest(context.period) else { return .absent(.onlyLatest, n: 0) }
    guard figures.hasDealActivities else { return .absent(.noDealActivities, n: 0) }
    let cases = cases(context)
    let count = cases.count(where: \.isCounted)
    return .value(Ratio(count), n: count).leavingOut(cases)
  }

  private static func cases(_ context: MetricContext) -> [MetricCase] {
    let figures = context.figures
    guard figures.holdsLatest(context.period), figures.hasDealActivities else { return [] }
    return figures.evidence(of: context.scope, in: context.period).compactMap { row in
      guard row.roles.contains(.open) else { return nil }
      let deal = figures.dataset.deals[row.deal]
      guard deal.nextActivityOn == nil else { return nil }
      guard let touched = [deal.createdOn, deal.lastActivityOn].compactMap({ $0 }).max() else {
        return MetricCase(.deal(row.deal), .leftOut(.dealWithoutDate))
      }
      let idle = touched.distance(to: figures.dataset.asOf)
      return idle >= figures.stalledDays(of: deal) ? MetricCase(.deal(row.deal)) : nil
    }
  }
}

extension Figures {
  /// After how many days without an activity a deal in its present stage is stalled.
  package func stalledDays(of deal: Deal) -> Int {
    guard dataset.stages.indices.contains(deal.stage) else { return settings.stalledDays }
    return settings.stalledDaysOfStage[dataset.stages[deal.stage].name] ?? settings.stalledDays
  }

  /// Whether a period with figures holds the as-of day.
  func holdsLatest(_ period: Period) -> Bool { period.contains(dataset.asOf) }
}

import RaporModel

/// The metrics that Rapor computes: each is one file of this folder and one line here.
package enum Catalogue {
  /// Every metric and variant, in the order of the metrics table, but for those that come from the
  /// data or the settings: variants by type of activity, by stage, and the site's own metrics.
  package static let all: [MetricDefinition] = metrics(for: CatalogueInput())

  /// Every metric and variant, in the order of the metrics table.
  package static func metrics(for input: CatalogueInput) -> [MetricDefinition] {
    let metrics = [
      Revenue.definitions,
      DealCounts.definitions,
      Units.definitions,
      AverageDeal.definitions,
      WinRate.definitions,
      SalesCycle.definitions,
      Margin.definitions,
      QuotaAttainment.definitions,
      PacingLinear.definitions,
      PacingSeasonal.definitions,
      Growth.definitions,
      Incentive.definitions,
      Mix.definitions,
      Mix.definitions(columns: input.mixColumns),
      PipelineValue.definitions,
      PipelineWeighted.definitions,
      ForecastMetric.definitions,
      StageConversion.definitions(stages: input.openStages),
      StageDwell.definitions(stages: input.openStages),
      StalledDeals.definitions,
      PipelineCoverage.definitions,
      Velocity.definitions,
      StaleDeals.definitions,
      PipelineMovement.definitions,
      Slippage.definitions,
      RestatedHistory.definitions,
      ForecastAccuracy.definitions,
      Activities.definitions(types: input.activityTypes),
      ActivityResult.definitions,
      ActivityRatio.definitions(chain: input.activityChain, types: input.activityTypes),
      Leads.definitions,
      LeadResponse.definitions,
      Satisfaction.definitions,
      NetPromoter.definitions,
      TrainingEffect.definitions(metric: input.trainingMetric),
      Capacity.definitions,
      Customers.definitions,
      CustomerValue.definitions,
      CustomerCost.definitions,
      CustomDefinitions.definitions(input.customMetrics),
    ].flatMap { $0 }
    let held = QuotaAttainment.definitions(ofMetrics: input.quotaMetrics, among: metrics)
    let place = metrics.lastIndex { $0.metric.id == "quota_attainment" } ?? metrics.endIndex - 1
    return metrics[...place] + held + metrics[(place + 1)...]
  }

  /// The definition of a metric or variant; nil when the catalogue has none.
  package static subscript(metric: Metric) -> MetricDefinition? { byMetric[metric] }

  /// The ids of all metrics that any data may have; the site's own are not among them.
  package static let ids: Set<String> = {
    let input = CatalogueInput(openStages: [""], mixColumns: [.source])
    return Set(metrics(for: input).map(\.metric.id))
  }()

  private static let byMetric = Dictionary(
    all.map { ($0.metric, $0) }, uniquingKeysWith: { first, _ in first })
}

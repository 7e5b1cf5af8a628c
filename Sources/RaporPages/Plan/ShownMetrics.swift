import RaporMetrics
import RaporModel

/// Which metrics the reviews show, and in which order.
struct ShownMetrics: Sendable {
  /// At the top of a review.
  let headline: [Metric]
  /// The columns of tables of reps and periods.
  let table: [Metric]
  /// The columns of tables of teams, products and so on.
  let breakdown: [Metric]
  /// Drawn over time.
  let trends: [Metric]

  /// Leaves out what the data can never have, such as attainment where there are no quotas.
  init(for dataset: Dataset) {
    let hasQuotas = !dataset.quotas.isEmpty
    let hasActivities = !dataset.activities.entries.isEmpty
    func shown(_ metrics: [Metric]) -> [Metric] {
      metrics.filter { metric in
        switch metric {
        case .quotaAttainment, .pacingLinear: hasQuotas
        case .activities: hasActivities
        default: true
        }
      }
    }
    let results: [Metric] = [
      .revenue, .quotaAttainment, .dealsWon, .dealsLost, .winRate, .averageDeal, .salesCycle,
      .pipelineValue, .stale,
    ]
    headline = shown([
      .revenue, .quotaAttainment, .pacingLinear, .dealsWon, .winRate, .averageDeal, .salesCycle,
      .pipelineValue, .stale, .activities,
    ])
    table = shown(results + [.activities])
    breakdown = shown(results)
    trends = shown([.revenue, .winRate, .dealsWon, .activities])
  }
}

extension Metric {
  static let revenue = Metric("revenue")
  static let dealsWon = Metric("deals_won")
  static let dealsLost = Metric("deals_lost")
  static let dealsOpen = Metric("deals_open")
  static let winRate = Metric("win_rate")
  static let averageDeal = Metric("average_deal")
  static let salesCycle = Metric("sales_cycle")
  static let quotaAttainment = Metric("quota_attainment")
  static let pacingLinear = Metric("pacing_linear")
  static let pipelineValue = Metric("pipeline_value")
  static let stale = Metric("stale")
  static let activities = Metric("activities")
}

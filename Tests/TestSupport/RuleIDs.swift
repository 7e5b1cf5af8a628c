package import RaporModel

/// Built-in rules that tests ask for.
extension RuleID {
  package static let winRate = RuleID(rawValue: "win_rate")
  package static let longCycle = RuleID(rawValue: "long_cycle")
  package static let revenueTrend = RuleID(rawValue: "revenue_trend")
  package static let activityTrend = RuleID(rawValue: "activity_trend")
  package static let staleDeals = RuleID(rawValue: "stale_deals")
  package static let attainment = RuleID(rawValue: "attainment")
  package static let personalBest = RuleID(rawValue: "personal_best")
}

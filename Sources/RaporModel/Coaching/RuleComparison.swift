/// What a rule holds a rep's figure against, which decides when it may speak.
package enum RuleComparison: String, Hashable, Sendable, CaseIterable {
  /// Comparable reps in the same period.
  case peers
  /// The rep's own earlier periods.
  case trend
  /// The quota, and the days that are left for it.
  case plan
  /// Nothing: cases that are to be seen one by one.
  case listed
  /// The best of the rep's own earlier periods.
  case best
}

/// What a comparison can come to.
package enum RuleOutcome: String, Hashable, Sendable, CaseIterable {
  /// The figure is lower, or higher, than what it is held against.
  case low, high
  /// The quota is reached, missed, or still open and ahead of the days gone by or behind them.
  case reached, missed, ahead, behind
  /// There are cases to list.
  case found
  /// It is the best so far.
  case best
}

extension RuleComparison {
  /// What it can come to.
  package var outcomes: [RuleOutcome] {
    switch self {
    case .peers, .trend: [.low, .high]
    case .plan: [.reached, .missed, .ahead, .behind]
    case .listed: [.found]
    case .best: [.best]
    }
  }

  /// The figures that its sentences may name.
  package var slots: [Slot] {
    switch self {
    case .peers:
      [.value, .comparison, .lower, .upper, .peers, .count, .total, .rest, .needed, .variant]
    case .trend:
      [.value, .comparison, .lower, .upper, .points, .periodKind, .outcome, .usualOutcome]
    case .plan: [.value, .amount, .comparison, .missing, .days, .perDay, .perDaySoFar]
    case .listed: [.count, .total, .amount, .days, .percentile]
    case .best: [.value, .comparison, .period, .periodKind, .points]
    }
  }

  /// Whether it tells a run of periods from a single one.
  package var hasRuns: Bool { self == .trend }
}

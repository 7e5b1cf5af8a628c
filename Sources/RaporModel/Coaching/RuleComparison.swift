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
  /// The same share in the period before, or another share of the rep's own.
  case earlier
  /// What this rep needs of it.
  case need
  /// Comparable reps, by two figures at once.
  case pair
  /// The parts that the figure is made of.
  case parts
  /// A mark that is to be reached period by period.
  case streak
  /// Round numbers, since the data begins.
  case milestone
  /// Zero, on both sides of which it ought to fall.
  case bias
}

/// What a comparison can come to.
package enum RuleOutcome: String, Hashable, Sendable, CaseIterable {
  /// The figure is lower, or higher, than what it is held against.
  case low, high
  /// The quota is reached, missed, or still open and ahead of the days gone by or behind them.
  case reached, missed, ahead, behind
  /// There are cases to list, or what was looked for is there.
  case found
  /// Both figures are high, or one is high and the other low.
  case highHigh = "high_high"
  case highLow = "high_low"
  case lowHigh = "low_high"
  /// It is the best so far.
  case best
}

extension RuleComparison {
  /// What it can come to.
  package var outcomes: [RuleOutcome] {
    switch self {
    case .peers, .trend, .earlier, .bias: [.low, .high]
    case .need: [.low]
    case .pair: [.highHigh, .highLow, .lowHigh]
    case .plan: [.reached, .missed, .ahead, .behind]
    case .listed, .parts, .streak, .milestone: [.found]
    case .best: [.best]
    }
  }

  /// The figures that its sentences may name.
  package var slots: [Slot] {
    switch self {
    case .peers:
      [
        .value, .comparison, .lower, .upper, .peers, .count, .total, .rest, .needed, .variant,
        .outcome, .usualOutcome,
      ]
    case .trend:
      [.value, .comparison, .lower, .upper, .points, .periodKind, .outcome, .usualOutcome]
    case .plan: [.value, .amount, .comparison, .missing, .days, .perDay, .perDaySoFar]
    case .listed: [.count, .total, .amount, .days, .percentile]
    case .best: [.value, .comparison, .period, .periodKind, .points]
    case .earlier:
      [
        .value, .comparison, .lower, .upper, .peers, .count, .total, .rest, .needed, .periodKind,
      ]
    case .need: [.value, .comparison, .lower, .count, .total, .amount, .missing]
    case .pair: [.value, .comparison, .lower, .upper, .peers, .outcome, .usualOutcome]
    case .parts: [.value, .variant, .amount, .count, .total, .comparison]
    case .streak: [.points, .needed, .periodKind, .value, .comparison]
    case .milestone: [.value, .total, .periodKind]
    case .bias: [.count, .points, .periodKind, .value, .comparison, .lower, .upper]
    }
  }

  /// Whether it tells a run of periods from a single one.
  package var hasRuns: Bool { self == .trend }
}

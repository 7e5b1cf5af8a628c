/// Busy or productive: activity and revenue side by side, each as a multiple of the median rep's.
package enum ActivityResult {
  static let definitions = [volume, outcome]

  /// Where a rep stands; activity is never judged without its outcome.
  package enum Quadrant: String, Hashable, Sendable, CaseIterable {
    /// At least the median's activity, at least the median's revenue.
    case busyAndProductive = "busy_and_productive"
    /// Less activity than the median, at least its revenue.
    case productive
    /// At least the median's activity, less revenue.
    case busy
    /// Less of both.
    case quiet
  }

  /// The quadrant of a rep; nil where either multiple is not available.
  package static func quadrant(volume: MetricValue, outcome: MetricValue) -> Quadrant? {
    guard let volume = volume.value, let outcome = outcome.value else { return nil }
    let one = Ratio(1)
    return switch (volume >= one, outcome >= one) {
    case (true, true): .busyAndProductive
    case (false, true): .productive
    case (true, false): .busy
    case (false, false): .quiet
    }
  }

  private static let volume = MetricDefinition(
    Metric("activity_result", variant: "volume"), group: .activity, unit: .multiple,
    direction: .neutral, audience: .reps,
    words: .init(
      name: "Activity against the median rep",
      meaning: """
        A rep's activities as a multiple of the median rep's. It says nothing without the revenue \
        beside it.
        """,
      formula: "|A| ÷ median |A| of the reps who have any rows")
  ) { context in
    let count = context.facts.allActivities
    guard context.figures.hasActivities else { return .absent(.noActivities, n: 0) }
    return quotient(
      Ratio(count), context.figures.medianRep(in: context.period)?.activities, n: count)
  }

  private static let outcome = MetricDefinition(
    Metric("activity_result", variant: "outcome"), group: .activity, unit: .multiple,
    direction: .higherIsBetter, audience: .reps,
    rows: .init(.anyWon, without: [.wonWithoutAmount, .anyWonWithoutDate]),
    words: .init(
      name: "Revenue against the median rep",
      meaning:
        "A rep's revenue as a multiple of the median rep's: the outcome beside the activity.",
      formula: "Σ v(W) ÷ median Σ v(W) of the reps who have any rows")
  ) { context in
    guard case .available(let revenue) = Revenue.compute(context).result else {
      return .absent(.noAmounts)
    }
    return quotient(revenue, context.figures.medianRep(in: context.period)?.revenue, n: nil)
  }

  private static func quotient(_ own: Ratio, _ median: Ratio?, n: Int?) -> MetricOutcome {
    guard let median else { return .absent(.noPeers, n: n) }
    return .quotient(own, median, else: .zeroComparison, n: n)
  }
}

import RaporMetrics
import RaporModel

/// Is this the best period of its kind that the rep has had?
struct PersonalBestRule: CoachingRule {
  let id = RuleID.personalBest
  let metric = Metric("revenue")

  let reference = RuleReference(
    meaning: "The rep's best revenue in a period of this kind so far.",
    speaks: """
      Revenue is above that of every earlier period of the kind, of which enough have a won deal: 12 \
      weeks, 6 months, 4 quarters, 3 halves or 2 years. A period still running counts once it has \
      already beaten them. It is a count, so there is nothing to be unsure about.
      """,
    silent: "Too few earlier periods with a won deal; not beaten; nothing won in the period.",
    basis: "A comparison of sums; equal is not better.")

  func finding(in subject: Subject) -> Finding? {
    let results = subject.history.results(through: subject.period)
    guard let revenue = results.last?.revenue, revenue > 0 else { return nil }
    let earlier = results.dropLast().filter { $0.won > 0 && $0.revenue != nil }
    let kind = Figure.periodKind(subject.period.kind)
    let needed = PersonalBestRule.fewestEarlier(subject.period.kind)
    guard earlier.count >= needed, let best = PersonalBestRule.best(earlier) else {
      return .silence(
        Message(
          .tooFewPoints,
          [.points: .count(earlier.count), .needed: .count(needed), .periodKind: kind]))
    }
    let comparison: [Slot: Figure] = [
      .value: subject.money(revenue), .comparison: subject.money(best.revenue),
      .period: .period(best.period), .periodKind: kind,
    ]
    guard revenue > best.revenue else { return .silence(Message(.notBeaten, comparison)) }
    return .note(
      Observation(
        kind: .strength, certainty: .fact, seen: Message(.personalBest, comparison),
        against: Message(
          .againstEarlierPeriods, [.points: .count(earlier.count), .periodKind: kind]),
        nextStep: Message(.recogniseBest),
        change: Message(
          .betterPeriodWouldChange, [.value: subject.money(revenue), .periodKind: kind]),
        deals: subject.deals(.won)))
  }

  /// The best of some periods, the earliest of equals.
  private static func best(
    _ results: [PeriodResults]
  ) -> (period: Period, revenue: Int64)? {
    results.reduce(nil) { best, one in
      guard let revenue = one.revenue, revenue > best?.revenue ?? .min else { return best }
      return (one.period, revenue)
    }
  }

  /// How many earlier periods with a won deal make a best worth telling.
  private static func fewestEarlier(_ kind: Period.Kind) -> Int {
    switch kind {
    case .week: 12
    case .month: 6
    case .quarter: 4
    case .half: 3
    case .year, .all: 2
    }
  }
}

import RaporMetrics
import RaporModel

/// Which open deals are older than deals ever take to close?
struct StaleDealsRule: CoachingRule {
  let id = RuleID.staleDeals
  let metric = Metric("stale")

  let reference = RuleReference(
    meaning: "Open deals that are older than nearly all deals that were ever closed, by name.",
    speaks: """
      At least one deal was open at the period's end and older than the site's percentile of closed \
      cycles (95 unless set). It is a count, so there is nothing to be unsure about.
      """,
    silent: "No open deal is that old; no open deal's age is known; there are no open deals.",
    basis: """
      The percentile of all closed cycles. What they may be worth is their value times the share of \
      deals, of those that ever grew that old, that were still won.
      """)

  func finding(in subject: Subject) -> Finding? {
    let open = subject.value(Metric("deals_open")).n
    guard open > 0 else { return nil }
    let count = subject.value(metric)
    let undated = count.exclusions.first { $0.reason == .role(.openWithoutCreation) }?.count ?? 0
    guard let limit = subject.figures.staleLimitDays, undated < open else {
      return .silence(Message(.noAgeKnown))
    }
    let days = Figure.days(Ratio(limit))
    let stale = (count.value ?? Ratio(0)) > Ratio(0) ? subject.deals(.stale) : []
    guard !stale.isEmpty else {
      return .silence(Message(.noneStale, [.total: .count(open - undated), .days: days]))
    }
    let worth = stale.reduce(Int128(0)) { sum, deal in
      sum + Int128(subject.figures.dataset.deals[deal].amount ?? 0)
    }
    let value = Int64(clamping: worth)
    return .note(
      Observation(
        kind: .concern, certainty: .fact,
        seen: Message(
          .staleDeals,
          [
            .count: .count(stale.count), .total: .count(open), .amount: subject.money(value),
            .days: days,
          ]),
        against: Message(
          .againstClosedCycles,
          [
            .percentile: .count(subject.figures.settings.stalePercentile), .days: days,
          ]),
        nextStep: Message(.closeOrRevive, [.count: .count(stale.count)]),
        change: Message(.closedDealsWouldChange, [.count: .count(stale.count)]),
        deals: stale,
        effect: Int64(roundedAmount: Double(value) * subject.lateWinShare)))
  }

  /// The share of deals, of those that ever outlived the limit, that were won after it; 0 when no
  /// deal has.
  static func lateWinShare(_ figures: Figures) -> Double {
    guard let limit = figures.staleLimitDays else { return 0 }
    var (won, all) = (0, 0)
    for deal in figures.dataset.deals {
      guard let createdOn = deal.createdOn else { continue }
      let isOpen = deal.outcome == .open
      guard let end = isOpen ? figures.dataset.asOf : deal.closedOn,
        createdOn.distance(to: end) > limit
      else { continue }
      all += 1
      won += deal.outcome == .won ? 1 : 0
    }
    return all > 0 ? Double(won) / Double(all) : 0
  }
}

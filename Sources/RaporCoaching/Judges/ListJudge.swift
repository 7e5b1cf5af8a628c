import RaporMetrics
import RaporModel

/// Names the cases of a metric that are to be seen one by one, such as stale deals: counts, so that there
/// is nothing to be unsure about.
struct ListJudge {
  let applied: AppliedRule
  let subject: Subject

  /// The cases; a silence where there are none, or where they cannot be known; nil where there is nothing
  /// that they could be some of.
  var finding: Finding? {
    guard let metric = applied.metrics.first else { return nil }
    let count = subject.value(metric)
    // Without a metric of their own, the cases are some of those that the metric has.
    let total = applied.among.map { subject.value($0).n } ?? count.n
    guard total > 0 else { return nil }
    let undated = count.exclusions.filter(\.isUndated).reduce(0) { $0 + $1.count }
    if metric.id == "stale", subject.figures.staleLimitDays == nil || undated >= total {
      return .silence(Message(.notKnown))
    }
    // What the data never tells, or not for this period, is no question of the period's.
    guard count.value != nil else { return nil }
    let look = applied.rule.outcomes[.found]?.look
    let deals = subject.deals(look, of: metric)
    let days = Figure.days(Ratio(limit(of: metric, deals) ?? 0))
    let listed = look == nil ? count.n : deals.count
    guard listed > 0 else {
      return .silence(Message(.noneListed, [.total: .count(total - undated), .days: days]))
    }
    let worth = deals.reduce(Int128(0)) { sum, deal in
      sum + Int128(subject.figures.dataset.deals[deal].amount ?? 0)
    }
    let value = Int64(clamping: worth)
    let figures: [Slot: Figure] = [
      .count: .count(listed), .total: .count(total), .amount: subject.money(value),
      .days: days, .percentile: .count(subject.figures.settings.stalePercentile),
    ]
    return .note(
      Observation(
        outcome: .found, certainty: .fact, figures: figures, against: Message(.againstNothing),
        change: Message(.settledCasesWouldChange, figures), metric: metric, deals: deals,
        caseChoice: .listed(among: applied.among), effect: effect(value)))
  }

  /// The days beyond which a case is one; nil where that is not how cases are told.
  ///
  /// Stages may differ in it: then it is the shortest among the cases, so that it holds for all.
  private func limit(of metric: Metric, _ deals: [Int]) -> Int? {
    let figures = subject.figures
    switch metric.id {
    case "stale": return figures.staleLimitDays
    case "stalled":
      let ofDeals = deals.map { figures.stalledDays(of: figures.dataset.deals[$0]) }
      return ofDeals.min() ?? figures.settings.stalledDays
    default: return nil
    }
  }

  private func effect(_ value: Int64) -> Int64? {
    guard applied.rule.outcomes[.found]?.worth == .lateWins else { return nil }
    return Int64(roundedAmount: Double(value) * subject.lateWinShare)
  }
}

extension MetricValue.Exclusion {
  /// Whether the rows are left out because nobody knows how old they are.
  fileprivate var isUndated: Bool {
    [.role(.openWithoutCreation), .row(.dealWithoutDate)].contains(reason)
  }
}

extension Figures {
  /// The share of deals, of those that ever outlived the limit of stale ones, that were won after it; 0 when
  /// no deal has.
  var lateWinShare: Double {
    guard let limit = staleLimitDays else { return 0 }
    var (won, all) = (0, 0)
    for deal in dataset.deals {
      guard let createdOn = deal.createdOn else { continue }
      let isOpen = deal.outcome == .open
      guard let end = isOpen ? dataset.asOf : deal.closedOn, createdOn.distance(to: end) > limit
      else { continue }
      all += 1
      won += deal.outcome == .won ? 1 : 0
    }
    return all > 0 ? Double(won) / Double(all) : 0
  }
}

import RaporMetrics
import RaporModel

/// Holds what a rep has reached against the quota and the selling days that are left for it.
struct PlanJudge {
  let applied: AppliedRule
  let subject: Subject

  /// Whenever the rep has a quota for the whole period: reached, missed once no selling day is left, and
  /// anything before that ahead of the days gone by or behind them. These are counts.
  var finding: Finding? {
    guard let metric = applied.metrics.first, isAbout(applied.rule.terms.only) else { return nil }
    let attainment = subject.value(metric)
    if let absence = attainment.absence {
      let isAsked = [.noQuota, .quotaIncomplete].contains(absence)
      return isAsked && hasQuotas ? .silence(Message(.noQuota)) : nil
    }
    guard let rate = attainment.value, let reached = attainment.numerator,
      let quota = attainment.denominator
    else { return nil }
    let missing = quota.subtracting(reached) ?? Ratio(0)
    var figures: [Slot: Figure] = [
      .value: .value(rate, .rate), .amount: .value(reached, .money),
      .comparison: .value(quota, .money), .missing: .value(missing, .money),
    ]
    figures.merge(days(reached, missing)) { $1 }
    let outcome = outcome(rate)
    // Who has left has no day to plan, and no quota to miss.
    guard outcome == .reached || !subject.figures.hasLeft(subject.rep) else { return nil }
    let isOpen = [.ahead, .behind].contains(outcome)
    return .note(
      Observation(
        outcome: outcome, certainty: .fact, figures: figures,
        against: Message(.againstQuota, figures),
        change: Message(isOpen ? .revenueWouldChange : .correctionWouldChange, figures),
        metric: metric))
  }

  /// Whether the rep is one of those whom the rule is about.
  private func isAbout(_ only: CoachingRule.Only) -> Bool {
    switch only {
    case .all, .largerHalf: true
    case .ramping: subject.figures.isRamping(subject.rep, in: subject.period)
    case .ramped: !subject.figures.isRamping(subject.rep, in: subject.period)
    }
  }

  private func outcome(_ rate: Ratio) -> RuleOutcome {
    if rate >= Ratio(1) { return .reached }
    guard sellingDays.left > 0 else { return .missed }
    let pace = subject.value(Metric("pacing_linear")).value ?? Ratio(0)
    return pace >= Ratio(1) ? .ahead : .behind
  }

  private var hasQuotas: Bool {
    subject.figures.dataset.quotas.contains { $0.metric == "revenue" }
  }

  /// The days left, what each of them would have to bring, and what each of those gone by has brought.
  private func days(_ reached: Ratio, _ missing: Ratio) -> [Slot: Figure] {
    let (gone, left) = sellingDays
    return [
      .days: .days(Ratio(left)),
      .perDay: .value(missing.divided(by: Ratio(left)) ?? missing, .money),
      .perDaySoFar: .value(reached.divided(by: Ratio(gone)) ?? Ratio(0), .money),
    ]
  }

  /// The selling days of the period that are gone and left.
  private var sellingDays: (gone: Int, left: Int) {
    let tomorrow = subject.figures.dataset.asOf.advanced(by: 1)
    let (start, end) = (subject.period.start, subject.period.end)
    let middle = min(max(start, tomorrow), max(start, end))
    let days = subject.figures.settings.sellingDays
    return (days.count(in: start..<middle), days.count(in: middle..<max(middle, end)))
  }
}

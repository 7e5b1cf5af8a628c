import RaporMetrics
import RaporModel

/// How much of the quota is reached, and what each selling day left would have to bring?
struct AttainmentRule: CoachingRule {
  let id = RuleID.attainment
  let metric = Metric("quota_attainment")

  let reference = RuleReference(
    meaning: "How much of the quota is reached, and what per selling day would still reach it.",
    speaks: """
      Whenever the rep has a quota for the whole period: reached is a strength, missed a concern once \
      no selling day is left, anything before that is for information. These are counts. The gap is \
      the result itself, so it does not compete with the other notes to be the focus.
      """,
    silent: "The data has quotas, but the rep has none for the whole period.",
    basis: "Attainment and linear pace, as the glossary defines them.")

  func finding(in subject: Subject) -> Finding? {
    let attainment = subject.value(metric)
    if let absence = attainment.absence {
      let isAsked = [.noQuota, .quotaIncomplete].contains(absence)
      return isAsked && AttainmentRule.hasQuotas(subject.figures.dataset)
        ? .silence(Message(.noQuota)) : nil
    }
    guard let rate = attainment.value, let reached = attainment.numerator,
      let quota = attainment.denominator
    else { return nil }
    let gap = Gap(reached: reached, quota: quota, subject)
    if rate >= Ratio(1) { return .note(Gap.reached(rate, gap)) }
    return .note(gap.daysLeft > 0 ? Gap.running(rate, gap, subject) : Gap.missed(rate, gap))
  }

  private static func hasQuotas(_ dataset: Dataset) -> Bool {
    dataset.quotas.contains { $0.metric == "revenue" }
  }
}

/// What is reached, what is missing, and the selling days that are gone and left.
private struct Gap {
  let reached: Ratio
  let quota: Ratio
  let missing: Ratio
  let daysGone: Int
  let daysLeft: Int

  init(reached: Ratio, quota: Ratio, _ subject: Subject) {
    self.reached = reached
    self.quota = quota
    missing = quota.subtracting(reached) ?? Ratio(0)
    let tomorrow = subject.figures.dataset.asOf.advanced(by: 1)
    let (start, end) = (subject.period.start, subject.period.end)
    let middle = min(max(start, tomorrow), max(start, end))
    let sellingDays = subject.figures.settings.sellingDays
    daysGone = sellingDays.count(in: start..<middle)
    daysLeft = sellingDays.count(in: middle..<max(middle, end))
  }

  private var against: Message {
    Message(.againstQuota, [.comparison: .value(quota, .money)])
  }

  static func reached(_ rate: Ratio, _ gap: Gap) -> Observation {
    Observation(
      kind: .strength, certainty: .fact,
      seen: Message(
        .quotaReached,
        [
          .value: .value(rate, .rate), .amount: .value(gap.reached, .money),
          .comparison: .value(gap.quota, .money),
        ]),
      against: gap.against, nextStep: Message(.recogniseQuota),
      change: Message(.correctionWouldChange))
  }

  static func missed(_ rate: Ratio, _ gap: Gap) -> Observation {
    Observation(
      kind: .concern, certainty: .fact,
      seen: Message(
        .quotaMissed,
        [
          .value: .value(rate, .rate), .amount: .value(gap.reached, .money),
          .comparison: .value(gap.quota, .money), .missing: .value(gap.missing, .money),
        ]),
      against: gap.against, nextStep: Message(.agreeOnNextQuota),
      change: Message(.correctionWouldChange))
  }

  static func running(_ rate: Ratio, _ gap: Gap, _ subject: Subject) -> Observation {
    let pace = subject.value(Metric("pacing_linear")).value ?? Ratio(0)
    let perDay = Figure.value(gap.missing.divided(by: Ratio(gap.daysLeft)) ?? gap.missing, .money)
    let soFar = gap.reached.divided(by: Ratio(gap.daysGone)) ?? Ratio(0)
    let days = Figure.days(Ratio(gap.daysLeft))
    return Observation(
      kind: .information, certainty: .fact,
      seen: Message(
        pace >= Ratio(1) ? .quotaAhead : .quotaBehind,
        [
          .value: .value(rate, .rate), .missing: .value(gap.missing, .money), .days: days,
          .perDay: perDay, .perDaySoFar: .value(soFar, .money),
        ]),
      against: gap.against,
      nextStep: Message(.planSellingDays, [.perDay: perDay, .days: days]),
      change: Message(.revenueWouldChange, [.missing: .value(gap.missing, .money)]))
  }
}

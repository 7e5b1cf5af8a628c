import RaporMetrics

/// Did a rep's revenue leave its own ordinary range?
struct RevenueTrendRule: CoachingRule {
  let id = RuleID.revenueTrend
  let metric = Metric("revenue")

  let reference = RuleReference(
    meaning: "Revenue left the range that the rep's own history makes ordinary.",
    speaks: """
      The period lies outside the natural limits of the latest 12 to 24 periods of its kind, or is at \
      least the eighth in a row on one side of their mean: worth watching. Outside on the same side \
      in two successive periods, or ten in a row: clear.
      """,
    silent: """
      Under 12 periods; more than one in five of them without revenue, as weeks of few deals are; the \
      period is not over; within the limits.
      """,
    basis: """
      XmR chart: mean ± 2.66 × mean moving range (Wheeler 1993), on the scale ln(1 + x ÷ c) with c a \
      quarter of the median, so that an empty period has a place (Tukey's started logarithm).
      """)

  func finding(in subject: Subject) -> Finding? {
    TrendJudgement.finding(.revenue, subject) { judgement in
      let isLow = judgement.side == .below
      let trend = judgement.trend
      return Observation(
        kind: isLow ? .concern : .strength, certainty: judgement.certainty,
        seen: Message(seen(judgement), judgement.figures),
        against: judgement.against,
        nextStep: Message(isLow ? .askWhatChanged : .keepWhatChanged),
        change: judgement.change, deals: subject.deals(isLow ? .lost : .won),
        effect: Int64(roundedAmount: abs(trend.mean - trend.last)))
    }
  }

  private func seen(_ judgement: TrendJudgement) -> MessageID {
    switch (judgement.isRun, judgement.side) {
    case (false, .below): .revenueBelowOwnTrend
    case (false, .above): .revenueAboveOwnTrend
    case (true, .below): .revenueRunBelow
    case (true, .above): .revenueRunAbove
    }
  }
}

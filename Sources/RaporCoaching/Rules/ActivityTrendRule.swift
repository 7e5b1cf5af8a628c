import RaporMetrics

/// Did a rep's activity leave its own ordinary range, and what came of it?
struct ActivityTrendRule: CoachingRule {
  let id = RuleID.activityTrend
  let metric = Metric("activities")

  let reference = RuleReference(
    meaning: "The number of activities left the range that the rep's own history makes ordinary.",
    speaks: """
      By the same signals as revenue's trend. It is for information, names the deals won beside the \
      activities, and neither praises nor blames: more activity is not a result.
      """,
    silent: """
      Under 12 periods; more than one in five of them without activity; the period is not over; \
      within the limits.
      """,
    basis: "XmR chart: mean ± 2.66 × mean moving range (Wheeler 1993), on the counts as they are.")

  func finding(in subject: Subject) -> Finding? {
    TrendJudgement.finding(.activities, subject) { judgement in
      var figures = judgement.figures
      let won = subject.history.results(through: subject.period)
        .suffix(judgement.trend.periods.count).map { Double($0.won) }
      figures[.outcome] = .count(Int(won.last ?? 0))
      figures[.usualOutcome] = .tenths(won.reduce(0, +) / Double(max(1, won.count)), .count)
      return Observation(
        kind: .information, certainty: judgement.certainty,
        seen: Message(seen(judgement), figures), against: judgement.against,
        nextStep: Message(.lookAtOutcome), change: judgement.change)
    }
  }

  private func seen(_ judgement: TrendJudgement) -> MessageID {
    switch (judgement.isRun, judgement.side) {
    case (false, .below): .activityBelowOwnTrend
    case (false, .above): .activityAboveOwnTrend
    case (true, .below): .activityRunBelow
    case (true, .above): .activityRunAbove
    }
  }
}

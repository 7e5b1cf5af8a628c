import RaporModel

/// Customer satisfaction, from answers of 1 to 5.
enum Satisfaction {
  static let definitions = [share, mean]

  private static let share = MetricDefinition(
    Metric("csat"), group: .people, unit: .rate, direction: .higherIsBetter, audience: .people,
    isShareOfCases: true,
    words: .init(
      name: "Customer satisfaction",
      meaning: """
        The share of customers' answers that are 4 or 5 on the scale of 1 to 5. An answer counts for \
        the rep it is about, and for the rep's team of the day.
        """,
      formula: "|answers of 4 and 5| ÷ |answers|",
      rivals: ["The mean of the scores: it stands beside the share as a variant."]),
    cases: cases,
    compute: { context in
      let cases = cases(context)
      let counted = cases.count(where: \.isCounted)
      return .quotient(
        Ratio(cases.count { $0.part == .counted }), Ratio(counted), else: .noAnswers, n: counted
      ).leavingOut(cases)
    })

  private static let mean = MetricDefinition(
    Metric("csat", variant: "mean"), group: .people, unit: .score, direction: .higherIsBetter,
    audience: .people,
    words: .init(
      name: "Customer satisfaction, mean",
      meaning: """
        The mean of customers' scores on the scale of 1 to 5. Many answers of 5 can hide some of 1, \
        so read it beside the share.
        """,
      formula: "Σ score ÷ |answers|"),
    cases: meanCases,
    compute: { context in
      let cases = meanCases(context)
      let scores = context.answers(.csat).compactMap { context.score(of: $0) }
      let sum = Ratio(scores.reduce(0, +))
      return .quotient(sum, Ratio(scores.count), else: .noAnswers, n: scores.count)
        .leavingOut(cases)
    })

  @Sendable private static func cases(_ context: MetricContext) -> [MetricCase] {
    context.answers(.csat).map { answer in
      guard let score = context.score(of: answer) else {
        return MetricCase(.survey(answer), .leftOut(.answerWithoutScore))
      }
      return MetricCase(.survey(answer), score >= 4 ? .counted : .compared)
    }
  }

  @Sendable private static func meanCases(_ context: MetricContext) -> [MetricCase] {
    context.answers(.csat).map { answer in
      context.score(of: answer).map { MetricCase(.survey(answer), value: Ratio($0)) }
        ?? MetricCase(.survey(answer), .leftOut(.answerWithoutScore))
    }
  }
}

extension MetricContext {
  /// The positions of the answers of one kind, by day.
  func answers(_ kind: SurveyAnswer.Kind) -> [Int] {
    let tables = figures.tables
    let index = kind == .enps ? tables.employeeAnswers : tables.customerAnswers
    guard let row = figures.scopeGrid.position(of: scope) else { return [] }
    return index.rows(ofScope: row, in: figures.countedDays(of: period))
      .filter { figures.dataset.surveys[$0].kind == kind }
  }

  /// An answer's score; nil when it has none on its scale.
  func score(of answer: Int) -> Int? {
    let answer = figures.dataset.surveys[answer]
    return answer.score.flatMap { answer.kind.scale.contains($0) ? $0 : nil }
  }
}

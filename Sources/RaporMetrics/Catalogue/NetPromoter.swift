import RaporModel

/// Whether customers, and employees, would recommend the business: promoters less detractors.
enum NetPromoter {
  static let definitions = [
    balance(
      of: .nps, name: "Net promoter score", audience: .people,
      meaning: """
        Of customers' answers from 0 to 10, the percentage of promoters (9 and 10) less that of \
        detractors (0 to 6): from −100 to 100 points. It is hidden under five answers.
        """),
    error(
      of: .nps, name: "Net promoter score, standard error", audience: .people,
      meaning: """
        How far chance alone moves the net promoter score, in points: about two in three samples lie \
        within one standard error of the truth, 19 in 20 within two.
        """),
    balance(
      of: .enps, name: "Employee net promoter score", audience: .teams,
      meaning: """
        The same balance of what employees answer. Nobody is named: it is given for teams and the \
        total, never for a rep, and hidden with its rows under five answers.
        """),
    error(
      of: .enps, name: "Employee net promoter score, standard error", audience: .teams,
      meaning: "How far chance alone moves the employee net promoter score, in points."),
  ]

  /// The fewest answers that a score is shown for.
  static let fewestAnswers = 5

  private static func balance(
    of kind: SurveyAnswer.Kind, name: String, audience: MetricDefinition.Audience, meaning: String
  ) -> MetricDefinition {
    MetricDefinition(
      Metric(kind.rawValue), group: .people, unit: .points, direction: .higherIsBetter,
      audience: audience,
      words: .init(
        name: name, meaning: meaning,
        formula: "100 × (|promoters| − |detractors|) ÷ |answers|"),
      cases: { cases(of: kind, $0) },
      compute: { context in
        compute(kind, context) { tally in
          let upper = Ratio(100 * (tally.promoters - tally.detractors))
          return .quotient(upper, Ratio(tally.count), else: .noAnswers, n: tally.count)
        }
      })
  }

  private static func error(
    of kind: SurveyAnswer.Kind, name: String, audience: MetricDefinition.Audience, meaning: String
  ) -> MetricDefinition {
    MetricDefinition(
      Metric(kind.rawValue, variant: "standard_error"), group: .people, unit: .score,
      direction: .lowerIsBetter, audience: audience,
      words: .init(
        name: name, meaning: meaning,
        formula: "100 × √(((p + d) − (p − d)²) ÷ |answers|), p and d the two shares"),
      cases: { cases(of: kind, $0) },
      compute: { context in
        compute(kind, context) { tally in
          tally.standardError.map { .value($0, n: tally.count) }
            ?? .absent(.noAnswers, n: tally.count)
        }
      })
  }

  private static func compute(
    _ kind: SurveyAnswer.Kind, _ context: MetricContext, _ outcome: (Tally) -> MetricOutcome
  ) -> MetricOutcome {
    let tally = Tally(kind, context)
    let cases = cases(of: kind, context)
    guard tally.count > 0 else { return .absent(.noAnswers, n: 0).leavingOut(cases) }
    guard tally.count >= fewestAnswers else {
      return .absent(.tooFewAnswers, n: cases.count(where: \.isCounted)).leavingOut(cases)
    }
    return outcome(tally).leavingOut(cases)
  }

  /// The answers behind a score; none for employees' where there are too few to hide who gave them.
  private static func cases(of kind: SurveyAnswer.Kind, _ context: MetricContext) -> [MetricCase] {
    if kind == .enps, Tally(kind, context).count < fewestAnswers { return [] }
    return context.answers(kind).map { answer in
      guard let score = context.score(of: answer) else {
        return MetricCase(.survey(answer), .leftOut(.answerWithoutScore))
      }
      switch score {
      case 9...: return MetricCase(.survey(answer), value: Ratio(100))
      case ...6: return MetricCase(.survey(answer), value: Ratio(-100))
      default: return MetricCase(.survey(answer), .compared)
      }
    }
  }

  /// How many answers there are, and of which kind.
  private struct Tally {
    var promoters = 0
    var detractors = 0
    var count = 0

    init(_ kind: SurveyAnswer.Kind, _ context: MetricContext) {
      for score in context.answers(kind).compactMap({ context.score(of: $0) }) {
        count += 1
        if score >= 9 { promoters += 1 }
        if score <= 6 { detractors += 1 }
      }
    }

    /// The standard error in points, to a millionth: the spread of +1, 0 and −1 around their mean,
    /// over the root of their number.
    ///
    /// With P promoters and D detractors of n it is 100 × √(((P + D) × n − (P − D)²) ÷ n³).
    var standardError: Ratio? {
      let (n, sum, balance) = (Int128(count), promoters + detractors, promoters - detractors)
      let spread = Int128(sum) * n - Int128(balance) * Int128(balance)
      return Ratio(spread * 10_000, over: n * n * n)?.squareRoot(digits: 6)
    }
  }
}

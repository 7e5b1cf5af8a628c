import RaporModel

/// The revenue to expect of a period that is running, by two methods, each with its interval.
enum ForecastMetric {
  static let definitions = ForecastMethod.allCases.flatMap { method in
    [Figure.value, .low, .high].map { definition(method, $0) }
  }

  /// Which figure of a forecast.
  private enum Figure: String {
    case value = ""
    case low, high
  }

  private static func definition(_ method: ForecastMethod, _ figure: Figure) -> MetricDefinition {
    let suffix = figure == .value ? "" : "_\(figure.rawValue)"
    return MetricDefinition(
      Metric("forecast", variant: method.rawValue + suffix), group: .pipeline, unit: .money,
      direction: .higherIsBetter, words: words(method, figure),
      cases: { cases($0, method) },
      compute: { compute($0, method, figure) })
  }

  private static func compute(
    _ context: MetricContext, _ method: ForecastMethod, _ figure: Figure
  ) -> MetricOutcome {
    let results = context.figures.forecast(of: context.scope, in: context.period)
    guard let result = results.first(where: { $0.method == method }) else {
      return .absent(.noHistory, n: 0)
    }
    if let absence = result.absence { return .absent(absence, n: 0) }
    let money =
      switch figure {
      case .value: result.value
      case .low: result.interval?.lowerBound
      case .high: result.interval?.upperBound
      }
    var outcome =
      money.map { MetricOutcome.value(context.money($0), n: result.n) }
      ?? .absent(.noPastErrors, n: result.n)
    outcome.exclusions = result.exclusions
    return outcome
  }

  private static func cases(_ context: MetricContext, _ method: ForecastMethod) -> [MetricCase] {
    let figures = context.figures
    let results = figures.forecast(of: context.scope, in: context.period)
    guard results.first(where: { $0.method == method })?.value != nil,
      let scope = figures.scopeGrid.position(of: context.scope)
    else { return [] }
    let maker = ForecastMaker(
      method: method,
      history: figures.forecastHistory(ofScope: scope),
      stages: figures.stageHistory, period: context.period, settings: figures.settings,
      asOf: figures.dataset.asOf)
    return maker.cases(money: context.money)
  }

  private static func words(
    _ method: ForecastMethod, _ figure: Figure
  ) -> MetricDefinition.Words {
    switch (method, figure) {
    case (.stageWeighted, .value): stageWeighted
    case (.runRate, .value): runRate
    case (_, .low), (_, .high): words(ofEnd: figure == .low ? "lower" : "upper", of: method)
    }
  }

  private static let stageWeighted = MetricDefinition.Words(
    name: "Forecast by open deals",
    meaning: """
      Revenue of the period so far, and the value of each open deal times the chance that it is \
      won in the days left: of the scope's own deals that grew as old, or stood as long in the \
      stage where stages are known, the share that was won within as many days. It needs ten \
      closed deals. Deals not created yet add nothing, so early in a long period it is low.
      """,
    formula: "Σ v(W so far) + Σ v(O) × P(won in the days left | age, stage)",
    rivals: [
      "With the probability of each stage alone, whatever the deal's age and the time left: it counts on deals that closed too late, and on those nobody will close; that is the weighted pipeline.",
      "What the reps commit to: it measures their optimism; not computed.",
    ])

  private static let runRate = MetricDefinition.Words(
    name: "Forecast by run rate",
    meaning: """
      Revenue of the period so far, and for each selling day left the revenue per selling day of \
      the latest completed months (for weeks and months: weeks), at most twelve, along their \
      trend and, where two full earlier years are known, by season. It does not look at the open \
      deals.
      """,
    formula: "Σ v(W so far) + selling days left × revenue per selling day × trend × season",
    rivals: [
      "The pace of this period alone: a few days decide a whole quarter; not computed."
    ])

  private static func words(
    ofEnd end: String, of method: ForecastMethod
  ) -> MetricDefinition.Words {
    let name = method == .stageWeighted ? stageWeighted.name : runRate.name
    return MetricDefinition.Words(
      name: "\(name), \(end) end",
      meaning: """
        The \(end) end of the interval that holds the revenue in 80 of 100 cases, as the method's own \
        errors say when it is tried at earlier moments that looked as far ahead, with only what was \
        known then. It needs eight such moments.
        """,
      formula:
        "forecast + \(end == "lower" ? 10 : 90)th percentile of resampled past errors")
  }
}

extension ForecastMaker {
  /// The deals behind the forecast: won in the period, open and weighed, or won in the completed periods
  /// of the run rate; in the order of `Dataset.deals`.
  func cases(money: (Int128) -> Ratio) -> [MetricCase] {
    guard let moment else { return [] }
    let won = wins(in: period.start..<asOf.advanced(by: 1)).map {
      MetricCase(.deal($0.deal), value: money($0.amount))
    }
    switch method {
    case .stageWeighted:
      let open = StageWeightedForecast(history: history, stages: stages).weighed(at: moment) ?? []
      return (won + open.map { $0.asCase(money: money) }).sortedByDeal
    case .runRate:
      let steps = runRate.steps(completedBy: asOf)
      let days = (steps.first?.start ?? period.start)..<(steps.last?.end ?? period.start)
      let earlier = wins(in: days).filter { !period.contains($0.closedOn) }
      return (won + earlier.map { MetricCase(.deal($0.deal), .compared, value: money($0.amount)) })
        .sortedByDeal
    }
  }

  private func wins(in days: Range<Day>) -> [(deal: Int, closedOn: Day, amount: Int128)] {
    history.rows.compactMap { row in
      guard row.isWon, let day = row.closedOn, days.contains(day), let amount = row.amount else {
        return nil
      }
      return (row.deal, day, Int128(amount))
    }
  }
}

extension StageWeightedForecast.Weighed {
  fileprivate func asCase(money: (Int128) -> Ratio) -> MetricCase {
    guard hasAge else { return MetricCase(.deal(deal), .leftOut(.dealWithoutDate)) }
    guard let value else { return MetricCase(.deal(deal), .leftOut(.dealWithoutAmount)) }
    return MetricCase(.deal(deal), value: money(Int128(value)))
  }
}

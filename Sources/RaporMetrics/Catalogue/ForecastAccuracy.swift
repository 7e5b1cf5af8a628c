import RaporModel

/// How near stored forecasts came to the revenue of periods that are over.
enum ForecastAccuracy {
  static let definitions = ["stage_weighted", "run_rate"].flatMap { method in
    [definition(method, isBias: false), definition(method, isBias: true)]
  }

  private static func definition(_ method: String, isBias: Bool) -> MetricDefinition {
    MetricDefinition(
      Metric("forecast_accuracy", variant: isBias ? "\(method)_bias" : method), group: .pipeline,
      unit: .rate, direction: isBias ? .neutral : .higherIsBetter,
      words: isBias ? biasWords(of: method) : accuracyWords(of: method),
      cases: { cases(method, $0) }
    ) { context in
      compute(method, isBias: isBias, context)
    }
  }

  private static func compute(
    _ method: String, isBias: Bool, _ context: MetricContext
  ) -> MetricOutcome {
    let figures = context.figures
    guard figures.coverage(of: context.period).isOver, context.period.kind != .all else {
      return .absent(.notOver, n: 0)
    }
    guard let place = figures.judgedForecast(method, of: context.scope, in: context.period) else {
      return .absent(.noForecast, n: 0)
    }
    guard case .available(let actual) = Revenue.compute(context).result else {
      return .absent(.noAmounts, n: 1)
    }
    let forecast = context.money(Int128(figures.dataset.history.forecasts[place].value))
    guard let error = forecast.subtracting(actual), let miss = error.magnitude,
      let rest = actual.subtracting(miss)
    else { return .absent(.noRevenue, n: 1) }
    return .quotient(isBias ? error : rest, actual, else: .noRevenue, n: 1)
  }

  private static func cases(_ method: String, _ context: MetricContext) -> [MetricCase] {
    let figures = context.figures
    guard figures.hasRows(context.scope), figures.coverage(of: context.period).isOver,
      context.period.kind != .all,
      let place = figures.judgedForecast(method, of: context.scope, in: context.period)
    else { return [] }
    let value = Int128(figures.dataset.history.forecasts[place].value)
    return [MetricCase(.forecast(place), value: context.money(value))]
  }

  private static func accuracyWords(of method: String) -> MetricDefinition.Words {
    MetricDefinition.Words(
      name: "Forecast accuracy, \(name(of: method))",
      meaning: """
        How near the \(name(of: method)) forecast came to the revenue: 100 % is a forecast that was \
        right, below 0 one that missed by more than the revenue. Judged is the last forecast stored \
        before the period, else the first one of its first half: what is foretold at the end is no \
        forecast.
        """,
      formula: "1 − |F − A| ÷ A")
  }

  private static func biasWords(of method: String) -> MetricDefinition.Words {
    MetricDefinition.Words(
      name: "Forecast bias, \(name(of: method))",
      meaning: """
        By how much the \(name(of: method)) forecast was above the revenue, or below it where negative, \
        as a share of the revenue. Judged is the same forecast as for its accuracy.
        """,
      formula: "(F − A) ÷ A")
  }

  private static func name(of method: String) -> String { method.replacing("_", with: "-") }
}

extension Ratio {
  /// The value without its sign; nil when it would not fit.
  fileprivate var magnitude: Ratio? { numerator < 0 ? Ratio(0).subtracting(self) : self }
}

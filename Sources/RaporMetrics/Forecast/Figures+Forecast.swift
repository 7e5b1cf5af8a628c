package import RaporModel

extension Figures {
  /// The revenue to expect of a scope in a period that is running, or about to begin: by each method, in
  /// the order of `ForecastMethod.allCases`.
  ///
  /// Made from the scope's own deals alone, and only when it is asked for. A period that is over has no
  /// forecast, nor has all time.
  package func forecast(of scope: Scope, in period: Period) -> [ForecastResult] {
    guard let position = scopeGrid.position(of: scope) else { return [] }
    guard ForecastMoment(in: period, asOf: dataset.asOf) != nil else {
      return ForecastMethod.allCases.map { .absent(.periodOver, $0, period) }
    }
    return forecasts.value(for: FigurePlace(scope: scope, period: period)) {
      forecast(
        from: forecastHistory(ofScope: position), in: period,
        name: "\(scope.name)/\(scope.id(in: dataset))")
    }
  }

  /// The same for each customer, in the order of names, deals that name none last; empty where the data
  /// has no customers.
  ///
  /// Intervals, which take a forecast for each of many earlier moments, are made for the `shown` customers
  /// from whom most is expected by either method, the first of those from whom the same is.
  package func forecastByAccount(in period: Period, shown: Int = .max) -> [AccountForecast] {
    let known = accountHistories()
    var forecasts = known.map { account, history in
      AccountForecast(
        account: account,
        results: forecast(from: history, in: period, name: nil))
    }
    let most = forecasts.map { $0.results.compactMap(\.value).max() ?? 0 }
    let order = forecasts.indices.sorted { (most[$1], $0) < (most[$0], $1) }
    for place in order.prefix(shown) {
      let (account, history) = known[place]
      forecasts[place] = AccountForecast(
        account: account,
        results: forecast(from: history, in: period, name: "account/\(account ?? "")"))
    }
    return forecasts
  }

  private func accountHistories() -> [(account: String?, history: ForecastHistory)] {
    guard let column = dataset.attributes[.account] else { return [] }
    var credits = [[Credit]](repeating: [], count: column.values.count + 1)
    for credit in evidenceIndex.credits {
      credits[column.code(ofDeal: credit.deal) ?? column.values.count].append(credit)
    }
    return credits.enumerated().compactMap { place, credits in
      guard !credits.isEmpty else { return nil }
      return (
        place < column.values.count ? column.values[place] : nil,
        ForecastHistory(credits, of: dataset, keepsAmounts: hasLostAmounts)
      )
    }
  }

  /// The periods that have a forecast: of each kind with figures, the one that the day after the as-of
  /// day lies in, shortest kind first.
  package var forecastPeriods: [Period] {
    let next = dataset.asOf.advanced(by: 1)
    return Set(settings.periods.map(\.kind)).sorted { $0.order < $1.order }
      .compactMap { settings.calendar.period($0, containing: next) }
  }

  /// Every forecast there is, to be kept and judged later: by scope, period and method.
  package func storedForecasts() -> [StoredForecast] {
    scopes.flatMap { scope in
      forecastPeriods.flatMap { period in
        forecast(of: scope, in: period).compactMap { result in
          result.value.map { stored(result, value: $0, of: scope) }
        }
      }
    }
  }

  private func stored(
    _ result: ForecastResult, value: Int128, of scope: Scope
  ) -> StoredForecast {
    StoredForecast(
      asOf: dataset.asOf, scope: scope.name, scopeID: scope.id(in: dataset),
      period: result.period.key, method: result.method.rawValue, value: Int64(clamping: value),
      low: result.interval.map { Int64(clamping: $0.lowerBound) },
      high: result.interval.map { Int64(clamping: $0.upperBound) })
  }

  /// The deals of the scope at a position as forecasts see them: a deal of a rep who has moved belongs
  /// to the team that the rep was in when it was closed, or is in now.
  func forecastHistory(ofScope scope: Int) -> ForecastHistory {
    let credits = evidenceIndex.credits(ofScope: scope).filter { credit in
      let day = self.dataset.end(ofDeal: credit.deal).day ?? self.dataset.asOf
      return self.scopeGrid.holds(scope, rep: credit.rep, on: day)
    }
    return ForecastHistory(credits, of: dataset, keepsAmounts: hasLostAmounts)
  }

  /// The forecasts from some deals; without intervals where there is no name to draw them by.
  private func forecast(
    from history: ForecastHistory, in period: Period, name: String?
  ) -> [ForecastResult] {
    ForecastMethod.allCases.map { method in
      let maker = ForecastMaker(
        method: method, history: history, stages: stageHistory, period: period,
        settings: settings, asOf: dataset.asOf)
      return maker.result(
        seed: name.map {
          Fingerprint(of: "\($0)|\(period.key)|\(method.rawValue)".utf8).value
        })
    }
  }
}

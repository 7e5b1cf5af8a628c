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
  package func forecastByAccount(in period: Period) -> [AccountForecast] {
    guard let column = dataset.attributes[.account] else { return [] }
    var credits = [[Credit]](repeating: [], count: column.values.count + 1)
    for credit in evidenceIndex.credits {
      credits[column.code(ofDeal: credit.deal) ?? column.values.count].append(credit)
    }
    return credits.enumerated().compactMap { place, credits in
      let account = place < column.values.count ? column.values[place] : nil
      guard !credits.isEmpty else { return nil }
      let history = ForecastHistory(credits, of: dataset, keepsAmounts: hasLostAmounts)
      return AccountForecast(
        account: account,
        results: forecast(from: history, in: period, name: "account/\(account ?? "")"))
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

  private func forecast(
    from history: ForecastHistory, in period: Period, name: String
  ) -> [ForecastResult] {
    ForecastMethod.allCases.map { method in
      let maker = ForecastMaker(
        method: method, history: history, stages: stageHistory, period: period,
        settings: settings, asOf: dataset.asOf)
      return maker.result(
        seed: Fingerprint(of: "\(name)|\(period.key)|\(method.rawValue)".utf8).value)
    }
  }
}

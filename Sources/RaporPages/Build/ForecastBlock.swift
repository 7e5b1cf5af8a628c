import RaporCharts
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// Adds both forecasts side by side with their ranges and, on the team's page, those of reps, teams
  /// and territories.
  func addForecast(to block: inout ReviewBlock, in period: Period) {
    let methods = ["stage_weighted", "run_rate"].map { Metric("forecast", variant: $0) }
      .filter { figures.definition(of: $0) != nil }
    guard methods.contains(where: { value($0, in: period).value != nil }) else { return }
    let estimates = methods.map { estimate(by: $0, of: scope, in: period) }
    var chart = IntervalChart(
      ChartCaption(
        id: "forecast", title: book.text(.blockForecast),
        description: book.text(.forecastDescription)),
      estimates: estimates, noData: book.text(.noData))
    chart.level = quotaLevel(in: period)
    block.sentences.append(sentence(.forecastLead))
    block.sentences += figures.forecast(of: scope, in: period).filter(\.isBesideInterval).map {
      let method = Metric("forecast", variant: $0.method.rawValue)
      return sentence(
        .forecastOneSided, ["method": .text(book.name(of: method))], of: value(method, in: period))
    }
    block.charts.append(
      ChartBlock(
        title: book.text(.blockForecast), subtitle: book.name(of: period), drawing: chart.svg()))
    guard !isRepsOwn else { return }
    block.tables = [accountForecasts(in: period)].compactMap { $0 }
    block.grids = breakdownLines(in: period).map { id, header, lines in
      table(
        of: FigureGrid(
          id: "forecast-\(id)",
          title: "\(book.text(.blockForecast)): \(header.lowercased())",
          caption: book.text(
            .captionOf, ["title": .text(book.text(.blockForecast)), "period": .period(period)]),
          rowHeader: header, metrics: methods, lines: lines,
          total: .init(scope: .total, period: period, name: book.text(.total))),
        csv: nil)
    }
  }

  /// The customers from whom most is expected, by either method; nil where no customer has a forecast.
  private func accountForecasts(in period: Period) -> RowTable? {
    let listed = 10
    let known = figures.forecastByAccount(in: period, shown: listed).enumerated()
      .compactMap { place, forecast in
        forecast.results.compactMap(\.value).max().map {
          (place: place, most: $0, forecast: forecast)
        }
      }
      .filter { $0.most > 0 }.sorted { ($1.most, $0.place) < ($0.most, $1.place) }
    guard !known.isEmpty else { return nil }
    let shown = known.prefix(listed)
    let methods = ForecastMethod.allCases.indices.filter { method in
      shown.contains { $0.forecast.results[method].value != nil }
    }
    return RowTable(
      id: "forecast-accounts",
      caption: book.text(
        .forecastAccounts, ["shown": .count(shown.count), "total": .count(known.count)]),
      columns: [.init(label: book.text(.account))]
        + methods.map {
          let metric = Metric("forecast", variant: ForecastMethod.allCases[$0].rawValue)
          return .init(label: book.shortName(of: metric), isNumber: true)
        },
      rows: shown.map { _, _, forecast in
        .init(
          [forecast.account ?? book.text(.notGiven)]
            + methods.map { text(of: forecast.results[$0]) })
      })
  }

  /// A forecast with its range.
  private func text(of result: ForecastResult) -> String {
    guard let value = result.value else { return book.text(.noData) }
    let interval = result.interval.map { range in
      " (\(money(range.lowerBound)) – \(money(range.upperBound)))"
    }
    return money(value) + (interval ?? "")
  }

  private func money(_ minor: Int128) -> String {
    book.money(minor: minor, currency: currency, detail: .compact)
  }

  private func estimate(
    by method: Metric, of scope: Scope, in period: Period
  ) -> IntervalChart.Estimate {
    func figure(_ suffix: String) -> Double? {
      self.value(Metric("forecast", variant: method.variant + suffix), of: scope, in: period)
        .value?.double
    }
    let value = self.value(method, of: scope, in: period)
    return IntervalChart.Estimate(
      book.shortName(of: method), value.value?.double, low: figure("_low"),
      high: figure("_high"), text: tick(value))
  }

  /// The quota of the period; nil where there is none.
  private func quotaLevel(in period: Period) -> ChartLevel? {
    guard let quota = value(.quotaAttainment, in: period).denominator else { return nil }
    let text = book.money(quota, currency: currency, detail: .compact)
    return ChartLevel(quota.double, label: "\(book.text(.quota)) \(text)")
  }

  /// The reps, teams and territories, each kind that has more than one.
  private func breakdownLines(
    in period: Period
  ) -> [(id: String, header: String, lines: [FigureGrid.Line])] {
    [
      ("reps", book.text(.rep), { (scope: Scope) in !scope.isPart && scope != .total }),
      ("teams", book.text(.team), { if case .team = $0 { true } else { false } }),
      (
        "territories", book.text(.territory),
        { if case .attribute(.territory, _) = $0 { true } else { false } }
      ),
    ].compactMap { id, header, isAsked in
      let scopes = figures.scopes.filter(isAsked)
      guard scopes.count > 1 else { return nil }
      return (
        id, header,
        scopes.map { .init(scope: $0, period: period, name: name(of: $0)) }
      )
    }
  }
}

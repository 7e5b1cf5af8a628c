import RaporModel

/// The stored forecasts, by what they are of.
struct ForecastBook: Sendable {
  private struct Key: Hashable {
    let scope: String
    let id: String
    let period: String
    let method: String
  }

  private var places: [Key: [Int]] = [:]

  /// Sorts the forecasts that builds of earlier days than the data's have stored.
  init(of dataset: Dataset) {
    let forecasts = dataset.history.forecasts
    let known = forecasts.indices.filter { forecasts[$0].asOf < dataset.asOf }
    for place in known.sorted(by: { (forecasts[$0].asOf, $0) < (forecasts[$1].asOf, $1) }) {
      let forecast = forecasts[place]
      let key = Key(
        scope: forecast.scope, id: forecast.scopeID, period: forecast.period,
        method: forecast.method)
      places[key, default: []].append(place)
    }
  }

  /// The places in `DealHistory.forecasts` of the forecasts of a scope and period by one method, in the
  /// order of the days they were made on.
  func forecasts(scope: String, id: String, period: String, method: String) -> [Int] {
    places[Key(scope: scope, id: id, period: period, method: method)] ?? []
  }
}

extension Figures {
  /// The place in `DealHistory.forecasts` of the forecast by which a method is judged: the last one
  /// made before the period, else the first one made in its first half. Nil where there is none.
  func judgedForecast(_ method: String, of scope: Scope, in period: Period) -> Int? {
    let places = forecastBook.forecasts(
      scope: scope.name, id: scope.id(in: dataset), period: period.key, method: method)
    let forecasts = dataset.history.forecasts
    let middle = period.start.advanced(by: period.days.count / 2)
    return places.last { forecasts[$0].asOf < period.start }
      ?? places.first { forecasts[$0].asOf < middle }
  }
}

import Foundation
import RaporModel
import TestSupport
import Testing

@testable import RaporMetrics

/// How good the forecasts would have been on a real export, made with only what was known then.
@Suite(.enabled(if: CRMSales.isThere, "the shared crm-sales data is not beside the project"))
struct ForecastBackTest {
  private let figures: Figures

  init() throws { figures = try ForecastBackTest.figures(of: CRMSales.dataset()) }

  private static func figures(of data: Dataset) throws -> Figures {
    var settings = SiteSettings(title: "crm", currency: data.currency)
    settings.periods = [PublishedPeriods(kind: .quarter)]
    return Figures(of: data, settings: settings)
  }

  private func scopes(_ name: String) -> [Scope] {
    figures.scopes.filter { $0.name == name && figures.hasRows($0) }
  }

  private func period(_ kind: Period.Kind, after day: Day) throws -> Period {
    try #require(figures.settings.calendar.period(kind, containing: day.advanced(by: 1)))
  }

  /// A forecast of the period after a day, made on that day from all of today's rows.
  private func replayed(
    _ method: ForecastMethod, _ scope: Scope, on day: Day, _ kind: Period.Kind
  ) throws -> (result: ForecastResult, actual: Int128) {
    let row = try #require(figures.scopeGrid.position(of: scope))
    let period = try period(kind, after: day)
    let history = figures.forecastHistory(ofScope: row)
    let maker = ForecastMaker(
      method: method, history: history, stages: figures.stageHistory, period: period,
      settings: figures.settings, asOf: day)
    let seed = Fingerprint(of: "\(scope.name) \(scope.id(in: figures.dataset)) \(day)".utf8).value
    return (maker.result(seed: seed), history.revenue.sum(in: period.days))
  }

  @Test func `made in September, the fourth quarter's forecasts are those a replay gives`() throws {
    let september = try #require(Day(iso: "2017-09-30"))
    let then = try ForecastBackTest.figures(of: CRMSales.dataset(knownOn: september))
    let quarter = try period(.quarter, after: september)
    for scope in scopes("total") + scopes("manager") {
      let made = then.forecast(of: scope, in: quarter)
      for (method, made) in zip(ForecastMethod.allCases, made) {
        #expect(try made.value == replayed(method, scope, on: september, .quarter).result.value)
      }
    }
  }

  @Test func `what the documentation says of the forecast's quality is what the back-test gives`()
    throws
  {
    let section = GeneratedSection(in: "Documentation/Metrics.md", madeFrom: "the back-test")
    let report = try report()
    print(report)
    #expect(
      try section.isUpToDate(with: report),
      "run the tests with RAPOR_UPDATE_DOCUMENTATION=1 to write it anew")
  }

  /// The back-tests as a table: the fourth quarter seen from September, seven months and fifteen weeks,
  /// each seen from the day before.
  private func report() throws -> String {
    let september = try #require(Day(iso: "2017-09-30"))
    let months = try (6...12).map { month in
      try #require(Day(year: 2017, month: month, day: 1)).advanced(by: -1)
    }
    let firstSunday = try #require(Day(iso: "2017-06-11"))
    let sundays = (0..<15).map { firstSunday.advanced(by: 14 * $0) }
    let lines =
      try lines("fourth quarter", .quarter, on: [september], ["total", "manager", "rep"])
      + lines("each month from June", .month, on: months, ["total", "manager", "rep"])
      + lines("every other week from June", .week, on: sundays, ["total", "manager"])
    return """
      | period | of | method | forecasts | error | bias | within the interval |
      | --- | --- | --- | ---: | ---: | ---: | ---: |

      """ + lines.joined()
  }

  private func lines(
    _ title: String, _ kind: Period.Kind, on days: [Day], _ names: [String]
  ) throws -> [String] {
    try names.flatMap { name in
      try ForecastMethod.allCases.map { method in
        var judged = Judged()
        for day in days {
          for scope in scopes(name) {
            let (result, actual) = try replayed(method, scope, on: day, kind)
            judged.add(result, actual: actual)
          }
        }
        #expect(judged.count > 0)
        return "| \(title) | \(name) | `\(method.rawValue)` | \(judged.text) |\n"
      }
    }
  }

  /// Forecasts held against what came.
  private struct Judged {
    var count = 0
    var missed: Int128 = 0
    var bias: Int128 = 0
    var actual: Int128 = 0
    var intervals = 0
    var hits = 0

    mutating func add(_ result: ForecastResult, actual: Int128) {
      guard let value = result.value else { return }
      count += 1
      missed += abs(value - actual)
      bias += value - actual
      self.actual += actual
      guard let interval = result.interval else { return }
      intervals += 1
      hits += interval.contains(actual) ? 1 : 0
    }

    var text: String {
      func percent(_ part: Int128) -> String {
        let share = Ratio(part * 100, over: actual)
        return share.map { "\($0.scaled(digits: 0)) %" } ?? "–"
      }
      let within = intervals > 0 ? "\(hits) of \(intervals)" : "none given"
      return "\(count) | \(percent(missed)) | \(percent(bias)) | \(within)"
    }
  }
}

extension CRMSales {
  /// The export as a day would have had it: what was closed later was open then, at its list price.
  static func dataset(knownOn day: Day) throws -> Dataset {
    let whole = try dataset()
    let prices = Dictionary(
      uniqueKeysWithValues: whole.products.map { ($0.name, $0.listPrice) })
    let engaging = try #require(whole.stages.firstIndex { $0.name == "Engaging" })
    let kept = whole.deals.indices.filter { whole.deals[$0].createdOn.map { $0 <= day } ?? true }
    var data = whole
    data.asOf = day
    data.attributes = whole.attributes.mapValues { column in
      AttributeColumn(kept.map { column[$0] })
    }
    data.deals = kept.map { position in
      var deal = whole.deals[position]
      guard let closed = deal.closedOn, closed > day else { return deal }
      (deal.stage, deal.outcome, deal.closedOn) = (engaging, .open, nil)
      deal.amount = whole.attributes[.product]?[position].flatMap { prices[$0] ?? nil }
      return deal
    }
    return data
  }
}

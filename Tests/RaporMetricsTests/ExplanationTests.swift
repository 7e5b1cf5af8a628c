import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// A figure with everything behind it.
struct ExplanationTests {
  private let day = Sample.day

  @Test func `counted rows, rows left out and rivals are those of the figure`() throws {
    let figures = try Sample.figures(
      asOf: day(1, 31),
      deals: [
        Sample.deal(.won, created: day(1, 1), closed: day(1, 4), amount: 1_000),
        Sample.deal(.lost, created: day(1, 1), closed: day(1, 5), amount: 10),
        Sample.deal(.won, created: day(1, 1), amount: 7),
      ])
    let month = try #require(figures.periods.first { $0.kind == .month })
    let rate = try #require(
      figures.explanation(of: Metric("win_rate"), of: .total, in: month))
    #expect(rate.counted.map(\.row) == [.deal(0), .deal(1)])
    #expect(rate.counted.map(\.part) == [.counted, .compared])
    #expect(rate.leftOut.map(\.exclusion.reason.word) == ["won_without_date"])
    #expect(rate.leftOut.map(\.rows) == [[.deal(2)]])
    let rivals = rate.rivals.map(\.metric.id)
    #expect(rivals.contains("win_rate_value") && rivals.contains("win_rate_honest"))
    let fields = figures.fields(of: .deal(0))
    #expect(fields.kind == "deal")
    #expect(fields.fields.first { $0.name == "amount" }?.text == "1000")
    #expect(fields.fields.first { $0.name == "closed_on" }?.text == "2024-01-04")
    #expect(figures.explanation(of: Metric("no_such"), of: .total, in: month) == nil)
  }

  @Test func `activities are listed by type where the metric is of one`() throws {
    let figures = try Sample.figures(
      asOf: day(1, 31),
      activities: [
        Sample.calls(3, on: day(1, 2)), Sample.calls(2, on: day(1, 3), type: 1),
      ])
    let month = try #require(figures.periods.first { $0.kind == .month })
    func counts(_ metric: Metric) -> [Int] {
      figures.explanation(of: metric, of: .total, in: month)?.activities.map(\.count) ?? []
    }
    #expect(counts(Metric("activities")) == [3, 2])
    #expect(counts(Metric("activities", variant: "demo")) == [2])
    #expect(counts(Metric("revenue")).isEmpty)
  }

  @Test(arguments: UInt64(1)...3)
  func `as many rows are listed as the figure's n and exclusions say`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    for scope in figures.scopes where figures.hasRows(scope) {
      for period in figures.periods.suffix(8) {
        for definition in figures.definitions
        where definition.rows.countsDeals || definition.cases != nil {
          let found = try #require(
            figures.explanation(of: definition.metric, of: scope, in: period))
          if found.value.value != nil, found.counted.count != found.value.n {
            Issue.record("\(found.counted.count) rows of \(found.value)")
          }
          for reason in found.leftOut where reason.rows.count != reason.exclusion.count {
            Issue.record("\(reason.rows.count) rows left out of \(found.value)")
          }
        }
      }
    }
  }
}

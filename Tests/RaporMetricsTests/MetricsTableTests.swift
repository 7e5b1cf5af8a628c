import Foundation
import RaporMetrics
import RaporModel
import Testing

/// The metrics table in both of its forms.
struct MetricsTableTests {
  private func figures() throws -> Figures {
    let day = Sample.day
    return try Sample.figures(
      asOf: day(1, 31), reps: [Sample.rep("O\"Neil, \\Ann\n")],
      deals: [
        Sample.deal(.won, created: day(1, 1), closed: day(1, 4), amount: 1_000),
        Sample.deal(.won, created: day(1, 1), closed: day(1, 5)),
        Sample.deal(.lost, created: day(1, 1), closed: day(1, 6)),
      ]
    ) { $0.periods = [PublishedPeriods(kind: .month)] }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `the CSV has a line for each metric, scope and period`() throws {
    let figures = try figures()
    let month = figures.periods.filter { $0.kind == .month }
    let lines = text(MetricsTable(of: figures, periods: month).csv()).split(separator: "\n")
    #expect(
      lines.prefix(2) == [
        "metric,variant,scope,scope_id,period_kind,period,value,unit,numerator,denominator,n,status,reason",
        "revenue,,total,,month,2024-01,1000,money,,,1,available,",
      ])
    #expect(lines.contains("win_rate,,total,,month,2024-01,0.666667,rate,2,3,3,available,"))
    #expect(
      lines.contains(
        "win_rate_value,,total,,month,2024-01,,rate,,,1,unavailable,no values on lost deals"))
    #expect(lines.contains { $0.hasPrefix("revenue,,rep,\"O\"\"Neil, \\Ann") })
  }

  @Test func `the JSON has the same fields and the exclusions`() throws {
    let figures = try figures()
    let table = MetricsTable(of: figures)
    let parsed = try JSONSerialization.jsonObject(with: Data(table.json()))
    let rows = try #require(parsed as? [[String: Any]])
    var expected: [MetricsTableRow] = []
    table.forEachRow { expected.append($0) }
    #expect(rows.count == expected.count)
    for (row, made) in zip(rows, expected) {
      #expect(Set(row.keys) == Set(MetricsTable.fields + ["exclusions", "as_of", "definition"]))
      #expect(row["metric"] as? String == made.value.metric.id)
      #expect(row["scope_id"] as? String == made.scopeID)
      #expect(row["n"] as? Int == made.value.n)
      #expect((row["value"] is NSNull) == (made.value.value == nil))
      #expect((row["exclusions"] as? [Any])?.count == made.value.exclusions.count)
    }
    let revenue = try #require(rows.first { $0["metric"] as? String == "revenue" })
    let left = try #require(revenue["exclusions"] as? [[String: Any]])
    #expect(left.first?["reason"] as? String == "won_without_amount")
    #expect(left.first?["count"] as? Int == 1)
  }

  @Test func `a table without rows is still a table`() throws {
    let table = MetricsTable(of: try figures(), periods: [])
    #expect(text(table.json()) == "[\n]\n")
    #expect(text(table.csv()).split(separator: "\n").count == 1)
  }
}

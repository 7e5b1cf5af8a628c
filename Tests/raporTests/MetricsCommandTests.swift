import Foundation
import Testing

@Suite struct MetricsCommandTests {
  private let program: Program

  init() throws {
    program = Program(folder: TemporaryFolder())
    try SmallSite.write(to: program.folder)
  }

  private func rows(_ arguments: String...) throws -> [[String]] {
    let outcome = try program.run(["metrics"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `the table names its fields and computes what the deals say`() throws {
    let outcome = try program.run("metrics")
    #expect(
      outcome.output.hasPrefix(
        "metric,variant,scope,scope_id,period_kind,period,value,unit,numerator,denominator,n,"
          + "status,reason\n"))
    // Won are the deals with an even number: 100 + 0, 102, … 146.
    let revenue = try rows("--metric", "revenue", "--scope", "total", "--period", "all")
    #expect(revenue.map { $0[6] } == ["2952"])
    let counts = try rows(
      "--metric", "deals_won", "--metric", "deals_lost", "--scope", "total",
      "--period", "all")
    #expect(counts.map { $0[6] } == ["24", "12"])
  }

  @Test func `rows are chosen by metric, scope, rep and period`() throws {
    let chosen = try rows("--metric", "revenue", "--rep", "Rep 3", "--period", "quarter")
    #expect(!chosen.isEmpty)
    for row in chosen {
      #expect(row[0] == "revenue" && row[2] == "rep" && row[3] == "Rep 3" && row[4] == "quarter")
    }
    #expect(Set(try rows("--period", "2024-Q1").map { $0[5] }) == ["2024-Q1"])
  }

  @Test func `JSON holds the same rows`() throws {
    let outcome = try program.run("metrics", "--json", "--scope", "total")
    let objects = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(objects.count == (try rows("--scope", "total").count))
    #expect(objects.allSatisfy { $0["exclusions"] is [Any] && $0["scope"] as? String == "total" })
  }

  @Test(arguments: [
    ("--metric", "revenu", "revenue"), ("--scope", "totl", "total"), ("--rep", "Rep3", "Rep 3"),
    ("--period", "2024-Q9", "2024-Q"),
  ])
  func `a name that the figures do not have ends with 2 and a suggestion`(
    option: String, given: String, meant: String
  ) throws {
    let outcome = try program.run("metrics", option, given)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("“\(given)”") && outcome.errors.contains(meant))
  }
}

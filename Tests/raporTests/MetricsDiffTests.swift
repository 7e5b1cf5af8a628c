import Foundation
import Testing

@Suite struct MetricsDiffTests {
  private let program: Program

  init() throws {
    program = Program(folder: TemporaryFolder())
    try SmallSite.write(to: program.folder)
    let outcome = try program.run("metrics", "--json")
    try program.folder.write(Array(outcome.output.utf8), to: "old.json")
  }

  private func changeDeal(_ row: String, to other: String) throws {
    let deals = SmallSite.deals.replacingOccurrences(of: row, with: other)
    #expect(deals != SmallSite.deals)
    try program.folder.write(Array(deals.utf8), to: "content/data/deals.csv")
  }

  private func diff(_ arguments: String...) throws -> String {
    let outcome = try program.run(["metrics", "--diff", "old.json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func `nothing changed since the same data`() throws {
    #expect(try diff().contains("nothing changed"))
  }

  @Test func `a restated amount is told with what it was, and new deals apart from it`() throws {
    // The first deal was won for 100 in January, a period that is over.
    try changeDeal(
      "D0,Rep 0,Won,2024-01-01,2024-01-20,100", to: "D0,Rep 0,Won,2024-01-01,2024-01-20,175")
    let text = try diff("--metric", "revenue", "--scope", "total")
    #expect(text.contains("Restated figures"))
    #expect(text.contains("revenue  total  2024-Q1: "))
    let rows = try diff("--metric", "revenue", "--scope", "total", "--json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(rows.utf8)) as? [String: Any])
    let restated = try #require(object["restated"] as? [[String: Any]])
    let quarter = try #require(restated.first { $0["period"] as? String == "2024-Q1" })
    let (old, new) = (quarter["old"] as? [String: Any], quarter["new"] as? [String: Any])
    let change = ((new?["value"] as? Double) ?? 0) - ((old?["value"] as? Double) ?? 0)
    #expect(change == 75)
  }

  @Test func `a setting that a metric goes by is a changed definition`() throws {
    let site = SmallSite.configuration + "stale_percentile: 10\n"
    try program.folder.write(Array(site.utf8), to: "content/site.yml")
    let text = try diff()
    #expect(text.contains("Changed definitions (1)\n  stale\n"))
  }

  @Test func `a metric of the site's own appears and vanishes`() throws {
    let metrics = "- {id: big, name: Big, table: deals, measure: count, by: closed_on}\n"
    try program.folder.write(Array(metrics.utf8), to: "content/metrics.yml")
    #expect(try diff().contains("New metrics (1)\n  big\n"))
    let printed = try program.run("metrics", "--json")
    try program.folder.write(Array(printed.output.utf8), to: "old.json")
    try FileManager.default.removeItem(atPath: program.folder.path + "/content/metrics.yml")
    #expect(try diff().contains("Metrics that are gone (1)\n  big\n"))
  }

  @Test func `a file that is no such JSON is an error with its place`() throws {
    try program.folder.write(Array("[\n{\"metric\":1}\n]\n".utf8), to: "old.json")
    let outcome = try program.run("metrics", "--diff", "old.json")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("old.json:2:1: error: "))
    let missing = try program.run("metrics", "--diff", "none.json")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("none.json"))
  }
}

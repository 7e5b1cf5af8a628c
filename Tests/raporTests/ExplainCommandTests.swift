import Foundation
import Testing

@Suite struct ExplainCommandTests {
  private let program: Program

  init() throws {
    program = Program(folder: TemporaryFolder())
    try SmallSite.write(to: program.folder)
  }

  private func explain(_ arguments: String...) throws -> String {
    let outcome = try program.run(["explain"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  private func object(_ arguments: String...) throws -> [String: Any] {
    let outcome = try program.run(["explain", "--json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func `a figure is shown with its definition, formula, parts and rows`() throws {
    let text = try explain("win_rate", "--period", "all")
    // Of 48 deals every second is won and every fourth lost.
    #expect(text.hasPrefix("Win rate (win_rate)\n"))
    #expect(text.contains("Formula  deals won ÷ (deals won + deals lost)"))
    #expect(text.contains("24 ÷ 36 = 66.67%"))
    #expect(text.contains("n        36"))
    #expect(text.contains("Rows (36)"))
    #expect(text.contains("lower part") && text.contains("upper part"))
    #expect(text.contains("data/deals.csv:2"))
    #expect(text.contains("win_rate_value"))
    #expect(!text.contains("\u{1B}"))
    // The rows of the table are as wide as each other: the last column begins in one place.
    let rows = text.split(separator: "\n").filter { $0.contains("data/deals.csv:") }
    #expect(rows.count == 36)
    #expect(
      Set(
        rows.map {
          $0.distance(from: $0.startIndex, to: $0.range(of: "data/")?.lowerBound ?? $0.endIndex)
        }
      ).count == 1)
  }

  @Test func `without a period it is the latest quarter, and says so`() throws {
    let text = try explain("revenue", "--rep", "Rep 0")
    #expect(text.contains("2024-Q2") && text.contains("the latest quarter"))
    #expect(text.contains("Rep 0 (rep)"))
  }

  @Test func `JSON has the rows with their files and lines`() throws {
    let figure = try object("revenue", "--rep", "Rep 3", "--period", "all")
    let rows = try #require(figure["rows"] as? [[String: Any]])
    #expect(rows.count == figure["n"] as? Int)
    // What the rows add is what the figure says.
    let sum = rows.reduce(0.0) { $0 + (($1["amount"] as? Double) ?? 0) }
    #expect(sum == figure["value"] as? Double)
    let text = try String(
      contentsOfFile: program.folder.path + "/content/data/deals.csv", encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    for row in rows {
      let (line, id) = (try #require(row["line"] as? Int), try #require(row["deal_id"] as? String))
      #expect(row["file"] as? String == "data/deals.csv")
      #expect(lines[line - 1].hasPrefix(id + ","))
    }
    #expect((figure["rivals"] as? [Any]) != nil && (figure["exclusions"] as? [Any]) != nil)
  }

  @Test(arguments: [
    (["win_rat"], "“win_rate”"), (["growth"], "growth:previous"),
    (["sales_cycle:men"], "“sales_cycle:mean”"), (["revenue", "--rep", "Rep9"], "“Rep "),
    (["revenue", "--team", "North"], "no team"), (["revenue", "--period", "2024-Q9"], "“2024-Q"),
    (["zzz"], "there are:"), (["revenue", "--rep", "Rep 1", "--team", "x"], "exclude"),
  ])
  func `a name that there is not ends with 2 and suggestions`(
    arguments: [String], hint: String
  ) throws {
    let outcome = try program.run(["explain"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(hint), "\(outcome.errors)")
  }

  @Test func `the activities are counted by day and type, and listed on request`() throws {
    let folder = program.folder
    let site = SmallSite.configuration + "  - table: activities\n    file: data/activities.csv\n"
    try folder.write(Array(site.utf8), to: "content/site.yml")
    let rows = [
      "rep_id,type,occurred_at,outcome,duration_minutes", "Rep 0,Call,2024-01-08,done,5",
      "Rep 0,Call,2024-01-08,done,7", "Rep 1,Call,2024-01-09,,", "Rep 0,Demo,2024-02-09,,30",
    ]
    try folder.write(Array(rows.joined(separator: "\n").utf8), to: "content/data/activities.csv")
    let month = try object(
      "activities:Call", "--rep", "Rep 0", "--period", "2024-01", "--rows")
    #expect(month["n"] as? Int == 2)
    let counts = try #require(month["activities"] as? [[String: Any]])
    #expect(counts.map { $0["count"] as? Int } == [2])
    let listed = try #require(month["activity_rows"] as? [[String: Any]])
    #expect(listed.map { $0["line"] as? Int } == [2, 3])
    #expect(listed.map { $0["minutes"] as? Int } == [5, 7])
    let all = try explain("activities", "--period", "all", "--rows")
    #expect(all.contains("Rows of activities (4)"))
    #expect(all.contains("data/activities.csv:5"))
    #expect(try !explain("activities", "--period", "all").contains("activities.csv:5"))
  }

  @Test func `the site's own metrics are explained like the others`() throws {
    let metrics = """
      - id: big_deals
        name: Big deals
        table: deals
        measure: count
        by: closed_on
        where: {outcome: won, amount: {at_least: 140}}
      """
    try program.folder.write(Array(metrics.utf8), to: "content/metrics.yml")
    // Won are the deals with an even number: 140, 142, 144 and 146.
    let figure = try object("big_deals", "--period", "all")
    #expect(figure["n"] as? Int == 4 && figure["value"] as? Int == 4)
    let text = try explain("big_deals", "--period", "all")
    #expect(text.contains("Big deals (big_deals)"))
    #expect(text.contains("number of deals by closed_on where outcome is “won”, amount ≥ 140"))
    let taken = metrics.replacingOccurrences(of: "big_deals", with: "revenue")
    try program.folder.write(Array(taken.utf8), to: "content/metrics.yml")
    let outcome = try program.run("check")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/metrics.yml:1:7: error: the catalogue has a metric"))
  }

  @Test func `the same is printed for each build`() throws {
    #expect(try explain("win_rate", "--json") == explain("win_rate", "--json", "--jobs", "1"))
  }
}

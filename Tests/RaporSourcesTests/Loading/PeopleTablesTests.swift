import RaporDiagnostics
import Testing

@testable import RaporModel
@testable import RaporSources

/// Reps who moved, deals that are shared, quotas, surveys, courses, spending and days off.
struct PeopleTablesTests {
  private func load(_ tables: [String: String], deals: String? = nil, site: String = "") throws
    -> LoadedSite
  {
    var files = [
      "deals.csv": deals ?? "deal_id,rep_id,stage,created_on,amount\n1,7,Won,2017-01-01,5\n"
    ]
    var yaml = """
      title: T
      currency: USD
      as_of: 2017-06-30
      \(site)
      sources:
        - {table: deals, file: deals.csv, stages: {Won: won}}

      """
    for (name, csv) in tables {
      yaml += "  - {table: \(name), file: \(name).csv}\n"
      files["\(name).csv"] = csv
    }
    files["site.yml"] = yaml
    return try TemporarySite.load(files)
  }

  @Test func `a rep with several rows has moved`() throws {
    let loaded = try load([
      "reps": """
      rep_id,name,team,manager_id,territory,role,started_on,valid_from
      7,Ann,West,9,Java,senior,,2017-03-01
      7,,East,Bob,Sumatra,junior,2016-05-01,
      7,,North,9,,lead,,2017-09-01
      9,Bob Jones,East,,,,,
      """
    ])
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(loaded.ids.isEmpty)
    let ann = data.reps[0]
    #expect(ann.name == "Ann")
    #expect(
      [ann.team, ann.manager, ann.territory, ann.role] == ["West", "Bob Jones", "Java", "senior"])
    #expect(ann.startedOn == Day(iso: "2016-05-01"))
    #expect(ann.moves.map(\.from.description) == ["2016-05-01", "2017-03-01", "2017-09-01"])
    #expect(ann.moves.map(\.team) == ["East", "West", "North"])
    #expect(ann.moves.map(\.manager) == ["Bob", "Bob Jones", "Bob Jones"])
    #expect(ann.assignment(on: try #require(Day(iso: "2017-02-28"))).team == "East")
    #expect(ann.assignment(on: try #require(Day(iso: "2017-03-01"))).team == "West")
    #expect(data.reps[1].moves.isEmpty)
    #expect(data.ledgers.map(\.rowsUsed).reduce(0, +) == 5)
  }

  @Test func `a share may be a percentage or a fraction, as all rows say`() throws {
    func shares(_ texts: [String]) throws -> [Int32]? {
      var csv = "deal_id,rep_id,stage,created_on,amount,co_owner_id,co_owner_share\n"
      for (row, text) in texts.enumerated() { csv += "\(row),7,Won,2017-01-01,5,8,\"\(text)\"\n" }
      let loaded = try load([:], deals: csv)
      #expect(loaded.ids.isEmpty, "\(loaded.diagnostics.sorted)")
      return loaded.dataset?.deals.map(\.coOwnerShare)
    }
    #expect(try shares(["30%", "33.33 %", "0%", "100%"]) == [3_000, 3_333, 0, 10_000])
    #expect(try shares(["30", "1", "12,5"]) == [3_000, 100, 1_250])
    #expect(try shares(["0.3", "1", "0,125", "25%"]) == [3_000, 10_000, 1_250, 2_500])
  }

  @Test func `the co-owner of a deal is a rep like its owner`() throws {
    let loaded = try load(
      ["reps": "rep_id,name\n9,Zed\n7,Ann\n8,Ben\n"],
      deals: """
        deal_id,rep_id,stage,created_on,amount,co_owner_id,co_owner_share
        1,Zed,Won,2017-01-01,5,ann,40%
        2,Ann,Won,2017-01-01,5,,
        """)
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.deals[0].coOwner.flatMap { data[$0]?.name } == "Ann")
    #expect(data[data.deals[0].rep]?.name == "Zed")
    #expect(data.deals[1].coOwner == nil)
    #expect(loaded.ids.isEmpty)
  }

  @Test func `a quota may be a territory's`() throws {
    let loaded = try load([
      "quotas": """
      rep_id,team,territory,period,metric,target
      ,,Java,2017-Q1,,100
      ,,Java,2017-Q1,units,30
      """
    ])
    #expect(loaded.dataset?.quotas.map(\.owner) == [.territory("Java"), .territory("Java")])
    #expect(loaded.dataset?.quotas.map(\.target) == [100_00, 30])
  }

  @Test func `answers, courses and spending are read row by row`() throws {
    let loaded = try load([
      "reps": "rep_id,name\n7,Ann\n",
      "surveys": """
      kind,answered_on,score,rep_id,team,account
      CSAT,2017-02-01,4,Ann,,Acme
      e-nps,2017-02-02,10,,East,
      nps,2017-02-03,,7,,
      """,
      "trainings": "rep_id,course,completed_on\nann,Negotiation,2017-03-01\n",
      "expenses":
        "spent_on,amount,category,rep_id,team\n2017-02-01,1.5,fair,7,\n2017-02-01,2,,,East\n",
    ])
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(loaded.ids.isEmpty)
    #expect(data.surveys.map(\.kind) == [.csat, .enps, .nps])
    #expect(data.surveys.map(\.score) == [4, 10, nil])
    #expect(data.surveys.map(\.rep) == [RepIndex(0), nil, RepIndex(0)])
    #expect(data.surveys[0].account == "Acme")
    #expect(data.trainings.map(\.course) == ["Negotiation"])
    #expect(data.trainings[0].day == Day(iso: "2017-03-01"))
    #expect(data.expenses.map(\.amount) == [150, 200])
    #expect(data.expenses.map(\.team) == [nil, "East"])
  }

  @Test func `a table of holidays joins those of site.yml`() throws {
    let loaded = try load(
      ["holidays": "day,name\n2017-12-26,Boxing Day\n2017-12-25,Christmas\n"],
      site: "holidays: [2017-12-25, 2017-01-02]")
    let days = loaded.settings?.sellingDays.holidays.map(\.description)
    #expect(days == ["2017-01-02", "2017-12-25", "2017-12-26"])
  }
}

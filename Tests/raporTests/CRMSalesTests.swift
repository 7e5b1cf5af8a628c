import Foundation
import TestSupport
import Testing

/// The confirmed figures of a real CRM export, as `rapor metrics` prints them: through the program,
/// the mapping in Tests/Sites/crm-sales, and files that nobody made for Rapor.
@Suite(.enabled(if: Project.shared("data/crm-sales") != nil, "the crm-sales files are not here"))
struct CRMSalesTests {
  /// A row of the table: metric, variant, scope, id and period, with its value and why it has none.
  private static let rows: [[String]: (value: String, reason: String)] = {
    do { return try read() } catch { return [:] }
  }()

  private static func read() throws -> [[String]: (value: String, reason: String)] {
    let program = Program(folder: TemporaryFolder())
    let outcome = try program.run([
      "metrics", "--content", Project.root.appending(path: "Tests/Sites/crm-sales").path(),
      "--data", try #require(Project.shared("data/crm-sales")).path(),
      "--scope", "total", "--scope", "manager", "--scope", "rep",
      "--period", "all", "--period", "quarter", "--period", "week",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rows = outcome.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return Dictionary(
      rows.map { ([$0[0], $0[1], $0[2], $0[3], $0[5]], ($0[6], $0[12])) },
      uniquingKeysWith: { first, _ in first })
  }

  private func value(
    _ metric: String, _ variant: String = "", scope: String = "total", _ id: String = "",
    in period: String = "all"
  ) -> String? {
    Self.rows[[metric, variant, scope, id, period]]?.value
  }

  @Test func `the whole export`() {
    #expect(value("deals_won") == "4238")
    #expect(value("deals_lost") == "2473")
    #expect(value("deals_open") == "2089")
    #expect(value("revenue") == "10005534")
    #expect(value("win_rate") == "0.631501")
    #expect(value("average_deal")?.hasPrefix("2360.90939") == true)
    #expect(value("average_deal", "median") == "1117")
    #expect(value("sales_cycle", "mean")?.hasPrefix("51.78197") == true)
    #expect(value("sales_cycle") == "57")
    #expect(value("sales_cycle", "lost_median") == "14")
    #expect(value("sales_cycle", "closed_median") == "45")
    #expect(value("pipeline_value") == "4966215")
    #expect(value("stale") == "1291")
  }

  @Test(arguments: [
    ("2017-Q1", "531", "116", "0.820", "1134672"), ("2017-Q2", "1254", "778", "0.617", "3086111"),
    ("2017-Q3", "1257", "790", "0.614", "2982255"), ("2017-Q4", "1196", "789", "0.602", "2802496"),
  ])
  func `each quarter`(quarter: String, won: String, lost: String, rate: String, revenue: String) {
    #expect(value("deals_won", in: quarter) == won)
    #expect(value("deals_lost", in: quarter) == lost)
    #expect(value("win_rate", in: quarter)?.hasPrefix(rate) == true)
    #expect(value("revenue", in: quarter) == revenue)
  }

  @Test func `each week with a close, and the last one`() {
    let weeks = Set(Self.rows.keys.filter { $0[4].contains("-W") }.map { $0[4] })
    #expect(weeks.count == 44 && weeks.min() == "2017-W09" && weeks.max() == "2017-W52")
    #expect(value("deals_won", in: "2017-W52") == "131")
    #expect(value("revenue", in: "2017-W52") == "299803")
  }

  @Test(arguments: [
    ("Melvin Marxen", "882", "536", "2251930"), ("Summer Sewald", "828", "459", "1964750"),
    ("Rocco Neubert", "691", "422", "1960545"), ("Celia Rouche", "610", "352", "1603897"),
    ("Cara Losch", "480", "265", "1130049"), ("Dustin Brinkmann", "747", "439", "1094363"),
  ])
  func `each manager`(name: String, won: String, lost: String, revenue: String) {
    #expect(value("deals_won", scope: "manager", name) == won)
    #expect(value("deals_lost", scope: "manager", name) == lost)
    #expect(value("revenue", scope: "manager", name) == revenue)
  }

  @Test(arguments: [
    ("Darcel Schlecht", "194", "349", "204", "1153214", "49.4"),
    ("Vicki Laflamme", "104", "221", "126", "478396", "53.5"),
    ("Hayden Neloms", "50", "107", "45", "272111", "51.0"),
    ("Lajuana Vencill", "80", "127", "104", "194632", "62.8"),
    ("Violet Mclelland", "68", "122", "71", "123431", "58.0"),
  ])
  func `reps`(
    name: String, open: String, won: String, lost: String, revenue: String, days: String
  ) {
    #expect(value("deals_open", scope: "rep", name) == open)
    #expect(value("deals_won", scope: "rep", name) == won)
    #expect(value("deals_lost", scope: "rep", name) == lost)
    #expect(value("revenue", scope: "rep", name) == revenue)
    #expect(value("sales_cycle", "mean", scope: "rep", name)?.hasPrefix(days) == true)
  }

  @Test func `five reps have no data, which is no zero`() {
    let idle = Self.rows.filter {
      $0.key[0] == "revenue" && $0.key[4] == "all" && $0.value.reason == "no data"
    }
    #expect(idle.count == 5)
    #expect(idle.values.allSatisfy { $0.value.isEmpty })
  }
}

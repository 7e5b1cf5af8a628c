import Foundation
import RaporMetrics
import TestSupport
import Testing

/// Every metric that Rapor promises is defined, documented, tested, and to be seen in the sample.
@Suite struct CatalogueCoverageTests {
  /// The promised metrics, by id.
  static let promised = """
    revenue deals_won deals_lost deals_open units average_deal gross_margin margin_rate win_rate
    win_rate_value win_rate_honest sales_cycle quota_attainment pacing_linear pacing_seasonal
    new_customers retention cross_sell ltv cac ltv_cost_ratio growth pipeline_value
    pipeline_weighted coverage velocity stage_conversion stage_dwell slippage stalled stale movement
    forecast forecast_accuracy lost_reasons source_mix territory_mix product_mix segment_mix
    activities activity_ratio new_leads lead_conversion lead_response activity_result csat nps enps
    training_effect capacity payout
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test func `every one is in the catalogue`() {
    // Some have a variant for each value of the data, and are only there with data.
    let input = CatalogueInput(
      activityTypes: ["Call", "Meeting"], openStages: ["Offer"], activityChain: ["Call", "Meeting"])
    let known = Set(Catalogue.metrics(for: input).map(\.metric.id))
    #expect(Self.promised.filter { !known.contains($0) } == [])
  }

  @Test func `every one is explained in the reference`() throws {
    let file = Project.root.appending(path: "Documentation/Metrics.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let headings = text.matches(of: #/\n`([a-z_]+)`[,.]/#).map { String($0.output.1) }
    #expect(Self.promised.filter { !headings.contains($0) } == [])
  }

  @Test func `every one is named by a test of figures`() throws {
    let tests = Project.root.appending(path: "Tests").path()
    var words: Set<Substring> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: tests)
    where name.hasSuffix("Tests.swift") && name.hasPrefix("RaporMetricsTests/") {
      let text = try String(contentsOfFile: tests + "/" + name, encoding: .utf8)
      words.formUnion(text.split { !($0.isLetter || $0.isNumber || $0 == "_") })
    }
    #expect(
      Self.promised.filter { !words.contains($0[...]) && !words.contains(Self.member($0)[...]) }
        == [])
  }

  /// A metric's name in Swift, such as `winRate` for `win_rate`.
  private static func member(_ id: String) -> String {
    let parts = id.split(separator: "_")
    return parts.dropFirst().reduce(String(parts.first ?? "")) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }

  @Test func `every one has a value in the sample`() throws {
    let site = try SampleSite.built.get()
    let outcome = try Program(folder: TemporaryFolder()).run(
      "metrics", "--quiet", "--content", site.content)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rows = outcome.output.split(separator: "\n").map {
      $0.split(separator: ",").map(String.init)
    }
    let available = Set(rows.filter { $0.contains("available") }.compactMap(\.first))
    #expect(Self.promised.filter { !available.contains($0) } == [])
  }

  /// A figure of the whole or of a rep has an item, one of a part of the business stands beside its rows.
  @Test func `every one is explained on a page of the sample`() throws {
    let output = try SampleSite.built.get().output
    var found: Set<String> = []
    for name in try FileManager.default.subpathsOfDirectory(atPath: output)
    where name.hasSuffix(".html") && name.contains("evidence/") {
      let page = try String(contentsOfFile: output + "/" + name, encoding: .utf8)
      for mark in ["<div class=\"evidence-item\" id=\"", "<span data-metric=\""] {
        for part in page.split(separator: mark).dropFirst() {
          // A variant follows the metric's id after a hyphen.
          found.insert(String(part.prefix { $0 != "\"" && $0 != "-" }))
        }
      }
    }
    #expect(Self.promised.filter { !found.contains($0) } == [])
  }

  @Test(.enabled(if: Project.shared("spec/metrics.md") != nil, "the definitions are not here"))
  func `the promise is that of the definitions`() throws {
    let file = try #require(Project.shared("spec/metrics.md"))
    var ids: [String] = []
    var isTable = false
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      isTable = line.hasPrefix("|") && (isTable || line.hasPrefix("| id |"))
      let cells = line.split(separator: "|")
      guard isTable, !line.hasPrefix("| id |"), let first = cells.first else { continue }
      ids += first.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { $0.wholeMatch(of: #/[a-z_]+/#) != nil }
    }
    #expect(ids == Self.promised)
  }
}

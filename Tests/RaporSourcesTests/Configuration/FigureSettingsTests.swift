import RaporDiagnostics
import Testing

@testable import RaporModel
@testable import RaporSources

/// The keys of site.yml that decide how figures are counted, and plans.yml.
struct FigureSettingsTests {
  private func load(_ site: String, _ files: [String: String] = [:]) throws -> LoadedSite {
    try TemporarySite.load(
      [
        "site.yml": """
        title: T
        currency: USD
        \(site)
        sources:
          - {table: deals, file: d.csv, stages: {Open: open, Won: won}}
          - {table: activities, file: a.csv}
        """,
        "d.csv": "deal_id,rep_id,stage,created_on,amount\n1,Ann,Open,2017-01-01,5\n",
        "a.csv":
          "rep_id,type,occurred_at,outcome\nAnn,call,2017-01-02,Done\nAnn,Call,2017-01-02,\n",
      ].merging(files) { $1 })
  }

  private func settings(_ site: String) throws -> SiteSettings {
    let loaded = try load(site)
    #expect(loaded.ids.isEmpty, "\(loaded.diagnostics.sorted)")
    return try #require(loaded.settings)
  }

  @Test func `every key is read`() throws {
    let settings = try settings(
      """
      business_hours: 08:30-17:00
      lead_response_within: 4h
      lead_maturity_days: 45
      stalled_days: {OPEN: 21, default: 10}
      activity_chain: [CALL]
      activity_outcomes: {held: [done, met], missed: [no show]}
      quota_ramp: [25%, 0.5, 75%]
      training: {metric: "sales_cycle:mean", days: 60}
      acquisition_costs: [marketing, fairs]
      pages: {cards: [revenue, win_rate], charts: []}
      """.replacing("met], missed: [no show]", with: "DONE]"))
    #expect(settings.businessHours == BusinessHours(opens: 510, closes: 1_020))
    #expect(settings.leadServiceMinutes == 240)
    #expect(settings.leadMaturityDays == 45)
    #expect(settings.stalledDays == 10)
    // The data's own spelling of the stage has it too.
    #expect(settings.stalledDaysOfStage["Open"] == 21)
    // Of two spellings in the data, the first in the order of their bytes.
    #expect(settings.activityChain == ["Call"])
    #expect(settings.heldOutcomes == ["done", "DONE", "Done"])
    #expect(settings.quotaRamp == [2_500, 5_000, 7_500])
    #expect(settings.trainingMetric == "sales_cycle:mean")
    #expect(settings.trainingWindowDays == 60)
    #expect(settings.acquisitionCategories == ["marketing", "fairs"])
    #expect(settings.shown == MetricChoice(cards: ["revenue", "win_rate"], charts: []))
  }

  @Test(arguments: [
    ("60", 60), ("30m", 30), ("4h", 240), ("1h30m", 90), ("2 h", 120), ("1H 5M", 65),
  ])
  func `a length of time is in minutes or hours`(text: String, minutes: Int) throws {
    #expect(try settings("lead_response_within: \(text)").leadServiceMinutes == minutes)
  }

  @Test(arguments: ["0", "-5", "h", "4x", "1h2h", "99999999999999999999", "2000h", "1h-5"])
  func `anything else is no length of time`(text: String) throws {
    let loaded = try load("lead_response_within: \(text)")
    #expect(loaded.ids == [.badValue])
    #expect(loaded.settings?.leadServiceMinutes == 60)
  }

  @Test(arguments: [
    ("9-17", 540, 1_020), ("00:00-24:00", 0, 1_440), ("8.15 – 16.45", 495, 1_005),
  ])
  func `business hours are two times of a day`(text: String, opens: Int, closes: Int) throws {
    let hours = try settings("business_hours: \(text)").businessHours
    #expect(hours == BusinessHours(opens: opens, closes: closes))
  }

  @Test(arguments: ["9", "17-9", "9-25", "9:00-17:60", "9-12-17", "nine-five", "24:30-25"])
  func `anything else are no business hours`(text: String) throws {
    #expect(try load("business_hours: \(text)").ids == [.badValue])
  }

  @Test func `a site without these keys has the defaults`() throws {
    let loaded = try load("")
    var plain = SiteSettings(title: "T", currency: try #require(Currency(code: "USD")))
    plain.coachingRules = BuiltInRules.all
    #expect(loaded.settings == plain)
    #expect(loaded.settings?.historyFile == "history.sqlite")
    #expect(try settings("history: none").historyFile == nil)
    #expect(try settings("history: data/past.sqlite").historyFile == "data/past.sqlite")
  }

  // MARK: plans.yml

  private func plan(_ yaml: String) throws -> PayPlan? {
    let loaded = try load("", ["plans.yml": yaml])
    #expect(loaded.ids.isEmpty, "\(loaded.diagnostics.sorted)")
    return loaded.settings?.pay.plans.first
  }

  @Test func `a plan by amounts`() throws {
    let plan = try plan(
      """
      name: Field sales 2017
      period: quarter
      pays: band
      tiers:
        - {from: 0, rate: 5%}
        - {from: 200000, rate: 8.5%}
        - {from: USD 350000.50, rate: 0.12}
      cap: 40000
      """)
    #expect(
      plan
        == PayPlan(
          name: "Field sales 2017", period: .quarter, paysWholeAmount: false,
          tiers: [
            PayPlan.Tier(from: 0, rate: 50_000), PayPlan.Tier(from: 200_000_00, rate: 85_000),
            PayPlan.Tier(from: 350_000_50, rate: 120_000),
          ], cap: 40_000_00))
  }

  @Test func `a plan by attainment`() throws {
    let plan = try plan(
      """
      by: attainment
      pays: whole
      tiers: [{from: 0%, rate: 0%}, {from: 80%, rate: 4%}, {from: 1.2, rate: 6%}]
      """)
    #expect(
      plan
        == PayPlan(
          name: "Commission", period: .year, goesByAttainment: true, paysWholeAmount: true,
          tiers: [
            PayPlan.Tier(from: 0, rate: 0), PayPlan.Tier(from: 8_000, rate: 40_000),
            PayPlan.Tier(from: 12_000, rate: 60_000),
          ]))
  }

  @Test func `a plan that is read in part is no plan`() throws {
    let loaded = try load(
      "", ["plans.yml": "pays: band\ntiers: [{from: 0, rate: 5%}]\ncap: lots\n"])
    #expect(loaded.ids == [.badValue])
    #expect(loaded.settings?.pay.plans.isEmpty == true)
    #expect(loaded.dataset != nil)
  }

  @Test func `no bytes of plans.yml can stop the program`() throws {
    var state: UInt64 = 7
    let text = Array(
      "pays: band\ntiers:\n  - {from: 0, rate: 5%}\n  - {from: 9e9, rate: 0.1}\n".utf8)
    for _ in 0..<300 {
      var bytes = text
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 40) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      var reader = PlanFileReader(name: "plans.yml", currency: .placeholder)
      let plan = reader.read(bytes)
      #expect(plan != nil || reader.diagnostics.hasErrors)
    }
  }
}

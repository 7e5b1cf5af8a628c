import RaporMetrics
import RaporModel
import Testing

/// The figures that the crm-sales export is known to have, computed elsewhere with exact arithmetic.
@Suite(.enabled(if: CRMSales.isThere, "the shared crm-sales data is not beside the project"))
struct CRMSalesTests {
  let figures: Figures

  init() throws { figures = try CRMSalesTests.shared.get() }

  /// Folded once for all tests.
  private static let shared = Result {
    var settings = SiteSettings(title: "crm", currency: try #require(Currency(code: "USD")))
    settings.periods = Period.Kind.allCases.map { PublishedPeriods(kind: $0) }
    settings.stalePercentile = 100
    return Figures(of: try CRMSales.dataset(), settings: settings)
  }

  private func period(_ key: String) throws -> Period {
    try #require(figures.periods.first { $0.key == key })
  }

  private func text(
    _ id: String, _ variant: String = "", of scope: Scope = .total, in key: String = "all",
    digits: Int = 4
  ) throws -> String? {
    let value = figures.value(Metric(id, variant: variant), of: scope, in: try period(key))
    return value.value?.decimal(digits: digits)
  }

  private func rep(_ name: String) throws -> Scope {
    .rep(RepIndex(try #require(figures.dataset.reps.firstIndex { $0.name == name })))
  }

  @Test func `the totals are the known ones`() throws {
    #expect(try text("deals_won") == "4238")
    #expect(try text("deals_lost") == "2473")
    #expect(try text("deals_open") == "2089")
    #expect(try text("revenue") == "10005534")
    #expect(try text("win_rate", digits: 6) == "0.631501")
    #expect(try text("average_deal") == "2360.9094")
    #expect(try text("average_deal", "median") == "1117")
    #expect(try text("sales_cycle", "mean") == "51.782")
    #expect(try text("sales_cycle", "lost_mean") == "41.4792")
    #expect(try text("sales_cycle", "closed_mean") == "47.9854")
    #expect(try text("sales_cycle") == "57")
    #expect(try text("sales_cycle", "lost_median") == "14")
    #expect(try text("sales_cycle", "closed_median") == "45")
    #expect(try text("pipeline_value") == "4966215")
  }

  @Test func `with the percentile at 100, 1291 deals are older than any that ever closed`() throws {
    #expect(figures.staleLimitDays == 138)
    let stale = figures.value(Metric("stale"), of: .total, in: try period("all"))
    #expect(stale.value == Ratio(1_291))
    #expect(stale.n == 1_291)
    #expect(stale.exclusions == [.init(reason: .role(.openWithoutCreation), count: 500)])
    let listed = figures.evidence(of: .total, in: try period("all"))
    #expect(listed.count { $0.roles.contains(.stale) } == 1_291)
  }

  @Test(arguments: [
    ("2017-Q1", "531", "116", "0.8207", "1134672", "65.63"),
    ("2017-Q2", "1254", "778", "0.6171", "3086111", "51.01"),
    ("2017-Q3", "1257", "790", "0.6141", "2982255", "48.82"),
    ("2017-Q4", "1196", "789", "0.6025", "2802496", "49.56"),
  ])
  func `each quarter is the known one`(
    key: String, won: String, lost: String, rate: String, revenue: String, cycle: String
  ) throws {
    #expect(try text("deals_won", in: key) == won)
    #expect(try text("deals_lost", in: key) == lost)
    #expect(try text("win_rate", in: key) == rate)
    #expect(try text("revenue", in: key) == revenue)
    #expect(try text("sales_cycle", "mean", in: key, digits: 2) == cycle)
  }

  @Test(arguments: [
    ("Melvin Marxen", "882", "536", "0.622", "2251930"),
    ("Summer Sewald", "828", "459", "0.6434", "1964750"),
    ("Rocco Neubert", "691", "422", "0.6208", "1960545"),
    ("Celia Rouche", "610", "352", "0.6341", "1603897"),
    ("Cara Losch", "480", "265", "0.6443", "1130049"),
    ("Dustin Brinkmann", "747", "439", "0.6298", "1094363"),
  ])
  func `each manager is the known one`(
    name: String, won: String, lost: String, rate: String, revenue: String
  ) throws {
    let scope = Scope.manager(name)
    #expect(try text("deals_won", of: scope) == won)
    #expect(try text("deals_lost", of: scope) == lost)
    #expect(try text("win_rate", of: scope) == rate)
    #expect(try text("revenue", of: scope) == revenue)
  }

  @Test(arguments: [
    ("Darcel Schlecht", "194", "349", "204", "0.6311", "1153214", "49.43"),
    ("Vicki Laflamme", "104", "221", "126", "0.6369", "478396", "53.56"),
    ("Hayden Neloms", "50", "107", "45", "0.7039", "272111", "51.04"),
    ("Lajuana Vencill", "80", "127", "104", "0.5498", "194632", "62.87"),
    ("Violet Mclelland", "68", "122", "71", "0.6321", "123431", "58.05"),
  ])
  func `each rep is the known one`(
    name: String, open: String, won: String, lost: String, rate: String, revenue: String,
    cycle: String
  ) throws {
    let scope = try rep(name)
    #expect(try text("deals_open", of: scope) == open)
    #expect(try text("deals_won", of: scope) == won)
    #expect(try text("deals_lost", of: scope) == lost)
    #expect(try text("win_rate", of: scope) == rate)
    #expect(try text("revenue", of: scope) == revenue)
    #expect(try text("sales_cycle", "mean", of: scope, digits: 2) == cycle)
  }

  @Test func `the five reps without a deal show no data, which is not 0`() throws {
    let idle = figures.scopes.filter { scope in
      if case .rep = scope { !figures.hasRows(scope) } else { false }
    }
    #expect(idle.count == 5)
    for scope in idle {
      for value in figures.values(of: scope, in: try period("all")) {
        #expect(value.absence == .noData)
      }
    }
  }

  @Test func `there are 44 weeks, and the last is the known one`() throws {
    let weeks = figures.periods.filter { $0.kind == .week }.map(\.key)
    #expect(weeks.count == 44)
    #expect(weeks.first == "2017-W09")
    #expect(weeks.last == "2017-W52")
    #expect(try text("deals_won", in: "2017-W52") == "131")
    #expect(try text("revenue", in: "2017-W52") == "299803")
  }

  @Test func `the first quarter says that its data begins in March`() throws {
    #expect(figures.coverage(of: try period("2017-Q1")).beginsOn?.description == "2017-03-01")
    #expect(figures.coverage(of: try period("2017-03")).isWhole)
    #expect(figures.coverage(of: try period("2017-Q2")).isWhole)
    let growth = figures.value(
      Metric("growth", variant: "previous"), of: .total, in: try period("2017-Q2"))
    #expect(growth.absence == .partialComparison)
  }

  @Test func `lost deals without values make no win rate by value`() throws {
    let value = figures.value(Metric("win_rate_value"), of: .total, in: try period("all"))
    #expect(value.absence == .noLostAmounts)
  }

  /// 200,000 a year for each of the 35 reps, and a plan that pays 5 % up to that and 8 % above.
  private static let withQuotas = Result {
    var figures = try shared.get()
    var data = figures.dataset
    let year = try #require(ReportingCalendar().period(key: "2017"))
    data.quotas = data.reps.indices.map {
      Quota(
        owner: .rep(RepIndex($0)), period: year, metric: "revenue", target: 20_000_000,
        row: RowReference(file: 0, line: Int32($0)))
    }
    var settings = figures.settings
    settings.pay.plans = [
      PayPlan(
        name: "2017", period: .year, paysWholeAmount: false,
        tiers: [.init(from: 0, rate: 50_000), .init(from: 20_000_000, rate: 80_000)])
    ]
    figures = Figures(of: data, settings: settings)
    return figures
  }

  @Test func `attainment of 200,000 a rep is the known one, with idle reps and without`() throws {
    let figures = try CRMSalesTests.withQuotas.get()
    func text(_ variant: String, _ scope: Scope) throws -> String? {
      try figures.value("quota_attainment", variant, of: scope, in: "2017").value?
        .decimal(digits: 4)
    }
    #expect(try text("", rep("Darcel Schlecht")) == "5.7661")
    #expect(try text("", rep("Violet Mclelland")) == "0.6172")
    #expect(try text("", .total) == "1.4294")
    #expect(try text("active", .total) == "1.6676")
  }

  @Test func `pay of 5 % up to 200,000 and 8 % above is the known one`() throws {
    let figures = try CRMSalesTests.withQuotas.get()
    let value = try figures.value("payout", in: "2017")
    #expect(value.value?.decimal(digits: 2) == "625298.82")
    #expect(value.n == 30)
    let reps = figures.dataset.reps.indices.map { RepIndex($0) }
    var sum: Int128 = 0
    for rep in reps {
      let statement = try #require(figures.payStatement(of: rep, in: try period("2017")))
      let lines = figures.payLines(of: rep, statement)
      #expect(lines.reduce(0) { $0 + $1.pay } == statement.pay)
      sum += statement.pay
    }
    #expect(sum == 62_529_882)
  }
}

import RaporDiagnostics
import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

/// Pay statements and the budget for them.
@Suite struct PayPageTests {
  private static func site(
    _ language: SiteLanguage = .english, _ change: (inout SiteSettings) -> Void = { _ in }
  ) throws -> (figures: Figures, pages: [String: String]) {
    var settings = PreviewTeam.settings(language)
    change(&settings)
    let figures = Figures(of: PreviewTeam.dataset, settings: settings)
    var diagnostics = DiagnosticList()
    let plan = SitePlan(
      figures: figures, commentary: [], templates: try SitePlanTests.templates(),
      diagnostics: &diagnostics)
    var pages: [String: String] = [:]
    for file in try #require(plan).files
    where file.path.hasSuffix("pay.html") || file.path.hasSuffix("2025-Q4.html") {
      var bytes: [UInt8] = []
      try file.render(&bytes)
      pages[file.path] = String(decoding: bytes, as: UTF8.self)
    }
    return (figures, pages)
  }

  private static func context(_ figures: Figures, rep: Int) -> PageContext {
    PageContext(
      report: Report(figures: figures), scope: .rep(RepIndex(rep)), period: nil,
      path: "reps/x/appraisal.html")
  }

  private static func period(_ key: String) throws -> Period {
    try #require(ReportingCalendar().period(key: key))
  }

  @Test func `each rep of a plan has a statement of each of its periods, and nobody else has`()
    throws
  {
    let (_, pages) = try Self.site()
    let statements = pages.keys.filter { $0.hasPrefix("reps/") && $0.hasSuffix("-pay.html") }
    let reps = ["ayu-lestari", "citra-dewi", "dian-pratama", "eko-saputra", "farah-aziz"]
    #expect(statements.count == 2 * (PreviewTeam.names.count - 1))
    for rep in reps {
      for quarter in ["2025-Q3", "2025-Q4"] {
        #expect(statements.contains("reps/\(rep)/\(quarter)-pay.html"))
      }
      #expect(pages["reps/\(rep)/2025-Q4.html"]?.contains("\"2025-Q4-pay.html\"") == true)
    }
    #expect(pages["reps/budi-santoso/2025-Q4.html"]?.contains("-pay.html") == false)
    #expect(pages["team/2025-Q4.html"]?.contains("\"2025-Q4-pay.html\"") == true)
  }

  @Test(arguments: SiteLanguage.allCases)
  func `a statement shows each part that it adds up`(language: SiteLanguage) throws {
    let (figures, pages) = try Self.site(language)
    let rep = RepIndex(2)
    let period = try Self.period("2025-Q4")
    let statement = try #require(figures.payStatement(of: rep, in: period))
    let page = try #require(pages["reps/citra-dewi/2025-Q4-pay.html"])
    let book = Phrasebook(language: language)
    func money(_ minor: Int128) -> String {
      book.money(minor: minor, currency: figures.dataset.currency)
    }
    let lines = figures.payLines(of: rep, statement)
    var amounts = [statement.pay, statement.tierPay, statement.revenue]
    amounts += statement.bands.flatMap { [$0.pay, $0.amount] }
    amounts += (statement.specialRates + statement.spiffs).flatMap { [$0.pay] }
    amounts += [statement.pool?.pay, statement.draw?.advanced].compactMap { $0 }
    amounts += lines.map(\.commission)
    for amount in amounts { #expect(page.contains(money(amount)), "\(money(amount))") }
    for line in lines {
      #expect(page.contains(figures.dataset.deals[line.deal].id.rawValue))
    }
    #expect(page.contains("0123456789abcdef") && page.contains("No exceptions."))
    #expect(page.contains(book.text(.payRounding)))
  }

  @Test func `an adjustment stands with its reason, written as text`() throws {
    let (_, pages) = try Self.site()
    let page = try #require(pages["reps/ayu-lestari/2025-Q4-pay.html"])
    #expect(page.contains("A &lt;slip&gt;") && page.contains("7,77"))
    #expect(pages["reps/citra-dewi/2025-Q4-pay.html"]?.contains("slip") == false)
  }

  @Test func `what comes next is said while a period runs, and only then`() throws {
    let (figures, pages) = try Self.site { $0.pay.plans[0].draw = nil }
    let title = Phrasebook(language: .english).text(.payNext)
    #expect(pages["reps/citra-dewi/2025-Q4-pay.html"]?.contains(title) == true)
    #expect(pages["reps/citra-dewi/2025-Q3-pay.html"]?.contains(title) == false)
    let context = Self.context(figures, rep: 2)
    #expect(context.paySentences(in: try Self.period("2025-Q4")).count == 2)
    #expect(context.paySentences(in: try Self.period("2025-Q3")).count == 1)
    #expect(context.paySentences(in: try Self.period("2025-11")).isEmpty)
  }

  @Test func `a half-year has the statements of its quarters, for any page of the rep's`() throws {
    let figures = PreviewTeam.figures()
    let context = Self.context(figures, rep: 2)
    let half = try #require(context.statementView(in: try Self.period("2025-H2")))
    #expect(half.parts.map(\.id) == ["pay-2025-q3", "pay-2025-q4"])
    #expect(half.total != nil)
    let quarter = try #require(context.statementView(in: try Self.period("2025-Q4")))
    #expect(quarter.parts.count == 1 && quarter.total == nil)
    #expect(context.statementView(in: try Self.period("2025-11")) == nil)
    #expect(Self.context(figures, rep: 1).statementView(in: try Self.period("2025-Q4")) == nil)
  }

  @Test func `a budget that covers only a part of its period says which`() throws {
    var settings = PreviewTeam.settings(.english)
    for place in settings.pay.plans.indices {
      settings.pay.plans[place].from = try Self.period("2025-H2").start
    }
    let figures = Figures(of: PreviewTeam.dataset, settings: settings)
    let context = PageContext(
      report: Report(figures: figures), scope: .total, period: nil, path: "team/x.html")
    let quarter = context.payBudgetPage(in: try Self.period("2025-Q4"))
    let year = context.payBudgetPage(in: try Self.period("2025"))
    let book = Phrasebook(language: .english)
    #expect(quarter.table.caption == book.text(.payBudget))
    #expect(year.table.caption != book.text(.payBudget))
    #expect(year.sentences.count == quarter.sentences.count + 1)
    #expect(year.table.columns.map(\.label).contains(book.text(.payAttainment)))
  }

  @Test func `a statement of an adjustment alone shows nothing else`() throws {
    var dataset = PreviewTeam.dataset
    dataset.quotas = []
    var settings = PreviewTeam.settings(.english)
    for place in settings.pay.plans.indices { settings.pay.plans[place].goesByAttainment = true }
    let figures = Figures(of: dataset, settings: settings)
    let quarter = try Self.period("2025-Q4")
    let view = try #require(Self.context(figures, rep: 0).statementView(in: quarter))
    #expect(view.parts[0].sums.count == 1 && view.parts[0].deals == nil)
    #expect(view.parts[0].bands == nil && view.parts[0].prospects.isEmpty)
    #expect(Self.context(figures, rep: 2).statementView(in: quarter) == nil)
  }

  @Test func `the manager reads budget against payout, and who has no statement and why`() throws {
    let (figures, pages) = try Self.site()
    let page = try #require(pages["team/2025-Q4-pay.html"])
    let quarter = try Self.period("2025-Q4")
    let book = Phrasebook(language: .english)
    let payouts = figures.dataset.reps.indices.compactMap {
      figures.payout(of: RepIndex($0), in: quarter)?.pay
    }
    let sum = book.money(minor: payouts.reduce(0, +), currency: figures.dataset.currency)
    #expect(page.contains(sum))
    #expect(page.contains("Budi Santoso") && page.contains(book.reason(for: .noPayPlan)))
    #expect(page.contains("../reps/citra-dewi/2025-Q4-pay.html"))
    for share in ["90%", "100%", "110%", "120%"] { #expect(page.contains("At \(share)")) }
    #expect(pages["team/2025-11-pay.html"] == nil)
  }
}

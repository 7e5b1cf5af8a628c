@testable import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// What changed between two builds.
struct FigureComparisonTests {
  private static let day = Sample.day

  private static func deals(_ amount: Int64) -> [Deal] {
    var deals = [
      Sample.deal(.won, created: day(1, 2), closed: day(1, 20), amount: amount),
      Sample.deal(.won, created: day(1, 2), closed: day(2, 10), amount: 50),
    ]
    deals[0].id = DealID(rawValue: "D1")
    deals[1].id = DealID(rawValue: "D2")
    return deals
  }

  private func figures(
    asOf: Day, _ deals: [Deal], history: DealHistory = DealHistory(),
    adjust: (inout SiteSettings) -> Void = { _ in }
  ) throws -> Figures {
    let plain = try Sample.figures(asOf: asOf, deals: deals, adjust: adjust)
    var data = plain.dataset
    data.stages = [Stage(name: "Won", outcome: .won)]
    data.history = history
    return Figures(of: data, settings: plain.settings)
  }

  private func printed(_ figures: Figures) -> [PrintedFigure] {
    var rows: [PrintedFigure] = []
    MetricsTable(of: figures).forEachRow { rows.append($0.printed) }
    return rows
  }

  private func comparison(_ new: Figures, _ old: Figures) -> FigureComparison {
    FigureComparison(
      of: MetricsTable(of: new), with: printed(old), asOf: old.dataset.asOf)
  }

  @Test func `nothing changed between a build and itself`() throws {
    let figures = try figures(asOf: Self.day(2, 15), Self.deals(100))
    #expect(comparison(figures, figures).isEmpty)
  }

  @Test func `what happened since is new activity, in periods that were not over`() throws {
    let old = try figures(asOf: Self.day(2, 9), [Self.deals(100)[0]])
    let new = try figures(asOf: Self.day(2, 15), Self.deals(100))
    let result = comparison(new, old)
    // What goes by the whole history, such as the odds of a stage, may restate a month that is over.
    let results: Set = ["revenue", "deals_won", "deals_lost", "win_rate", "average_deal", "units"]
    #expect(!result.restated.contains { results.contains($0.key.metric) })
    #expect(result.redefined.isEmpty)
    let revenue = result.newActivity.filter {
      $0.key.metric == "revenue" && $0.key.scope == "total" && $0.key.period == "2024-02"
    }
    #expect(revenue.map { $0.old?.value } == ["0"] && revenue.map { $0.new?.value } == ["50"])
    #expect(!result.newActivity.contains { $0.key.period == "2024-01" })
    let moved = Set(result.restated.map(\.key.metric))
    #expect(moved.isDisjoint(with: results), "\(moved.sorted())")
  }

  @Test func `a period that was over and has another figure is restated, with the deals behind it`()
    throws
  {
    let old = try figures(asOf: Self.day(2, 15), Self.deals(100))
    let before = DealState(
      rep: RepID(rawValue: "Ayu"), stage: "Won", outcome: .won, amount: 100_00,
      createdOn: Self.day(1, 2), closedOn: Self.day(1, 20))
    let same = DealState(
      rep: RepID(rawValue: "Ayu"), stage: "Won", outcome: .won, amount: 50_00,
      createdOn: Self.day(1, 2), closedOn: Self.day(2, 10))
    let history = DealHistory(
      snapshots: [Self.day(2, 15)],
      versions: [
        DealVersion(deal: DealID(rawValue: "D1"), asOf: Self.day(2, 15), state: before),
        DealVersion(deal: DealID(rawValue: "D2"), asOf: Self.day(2, 15), state: same),
      ])
    let new = try figures(asOf: Self.day(2, 15), Self.deals(130), history: history)
    let result = comparison(new, old)
    let january = result.restated.filter {
      $0.key.metric == "revenue" && $0.key.scope == "total" && $0.key.period == "2024-01"
    }
    #expect(january.map { $0.old?.value } == ["100"] && january.map { $0.new?.value } == ["130"])
    let deals = january.flatMap(\.deals)
    #expect(deals.map(\.deal.rawValue) == ["D1"])
    #expect(deals.first?.old?.amount == 100_00 && deals.first?.new?.amount == 130_00)
    // February was still running, so that its year and all days are new activity.
    #expect(result.newActivity.contains { $0.key.metric == "revenue" && $0.key.period == "all" })
  }

  @Test func `a definition that changed is told once, and its figures not at all`() throws {
    let old = try figures(asOf: Self.day(2, 15), Self.deals(100))
    let new = try figures(asOf: Self.day(2, 15), Self.deals(100)) { $0.stalePercentile = 50 }
    let result = comparison(new, old)
    #expect(result.redefined == [.init(id: "stale", variant: "")])
    #expect(result.restated.isEmpty && result.newActivity.isEmpty)
  }

  @Test func `metrics come and go`() throws {
    let own = CustomMetric(
      id: "big", name: LocalText([.english: "Big"]),
      formula: .whole(.init(table: .deals, day: "closed_on", measure: .count)), unit: .count,
      audience: .everyone)
    let without = try figures(asOf: Self.day(2, 15), Self.deals(100))
    let with = try figures(asOf: Self.day(2, 15), Self.deals(100)) { $0.customMetrics = [own] }
    #expect(comparison(with, without).appeared == [.init(id: "big", variant: "")])
    #expect(comparison(without, with).vanished == [.init(id: "big", variant: "")])
    var other = own
    other.formula = .whole(.init(table: .deals, day: "created_on", measure: .count))
    let changed = try figures(asOf: Self.day(2, 15), Self.deals(100)) { $0.customMetrics = [other] }
    #expect(comparison(changed, with).redefined == [.init(id: "big", variant: "")])
  }

  @Test func `a setting that moves a figure changes its definition`() throws {
    let base = try RandomData.figures(seed: 3)
    let changes: [(String, (inout SiteSettings) -> Void)] = [
      ("stalePercentile", { $0.stalePercentile = 40 }),
      ("countsIdleReps", { $0.countsIdleReps.toggle() }),
      ("sellingDays", { $0.sellingDays = SellingDays(workingDays: [.monday, .saturday]) }),
      ("quotaRamp", { $0.quotaRamp = [2_500, 5_000] }),
      ("businessHours", { $0.businessHours = BusinessHours(opens: 0, closes: 1_440) }),
      ("leadServiceMinutes", { $0.leadServiceMinutes = 5 }),
      ("leadMaturityDays", { $0.leadMaturityDays = 3 }),
      ("stalledDays", { $0.stalledDays = 2 }),
      ("trainingMetric", { $0.trainingMetric = "revenue" }),
      ("trainingWindowDays", { $0.trainingWindowDays = 10 }),
      ("acquisitionCategories", { $0.acquisitionCategories = ["none"] }),
      ("activityChain", { $0.activityChain = ["demo", "call"] }),
      ("heldOutcomes", { $0.heldOutcomes = ["held"] }),
    ]
    let before = printed(base)
    for (name, change) in changes {
      var settings = base.settings
      change(&settings)
      let result = FigureComparison(
        of: MetricsTable(of: Figures(of: base.dataset, settings: settings)), with: before,
        asOf: base.dataset.asOf)
      let moved = Set((result.restated + result.newActivity).map(\.key.metric))
      #expect(moved.isEmpty, "\(name) moves \(moved.sorted())")
    }
  }

  @Test func `the digest does not depend on the order in which sets are kept`() throws {
    let names = ["a", "b", "c", "d", "e", "f"]
    func digests(_ names: [String]) throws -> [String] {
      let figures = try figures(asOf: Self.day(2, 15), Self.deals(100)) {
        $0.heldOutcomes = Set(names)
        $0.acquisitionCategories = Set(names)
      }
      return figures.definitions.map(figures.digest)
    }
    #expect(try digests(names) == digests(names.reversed()))
  }
}

import RaporMetrics
import RaporModel
import Testing

/// The parts of quotas that count: moves, ramps, territories, idle reps, and metrics other than revenue.
struct QuotaPartTests {
  private let ayu = Quota.Owner.rep(RepIndex(0))
  private let quarter = "2024-Q1"

  private func won(_ amount: Int64, rep: Int = 0, on day: Day) -> Deal {
    Sample.deal(.won, rep: rep, created: Sample.day(1, 1), closed: day, amount: amount)
  }

  private func evidence(_ figures: Figures, _ scope: Scope, _ key: String) throws -> [Int64] {
    let period = try #require(figures.periods.first { $0.key == key })
    return figures.quotaEvidence(of: scope, in: period).map(\.part)
  }

  @Test func `a team's quota counts the days that a rep was in it`() throws {
    let moves = [
      Assignment(from: Sample.day(1, 1), team: "North", manager: "Dewi"),
      Assignment(from: Sample.day(2, 1), team: "South", manager: "Eka"),
    ]
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31), reps: [Sample.rep("Ayu", moves: moves)],
      deals: [won(31, on: Sample.day(1, 5)), won(30, on: Sample.day(2, 5))],
      quotas: [try Sample.quota(ayu, quarter, 100)])
    // January has 31 of the quarter's 91 days: 10,000 × 31 ÷ 91 = 3,406.59 cents, rounded to 3,407;
    // South has the rest.
    #expect(try evidence(figures, .team("North"), quarter) == [3_407])
    #expect(try evidence(figures, .team("South"), quarter) == [6_593])
    #expect(try evidence(figures, .manager("Eka"), quarter) == [6_593])
    #expect(try evidence(figures, .total, quarter) == [3_407, 6_593])
    #expect(try evidence(figures, .rep(RepIndex(0)), quarter) == [10_000])
    let north = try figures.value("quota_attainment", of: .team("North"), in: quarter)
    #expect(north.value == Ratio(3_100, over: 3_407))
    #expect(
      try figures.value("quota_attainment", of: .total, in: quarter).denominator == Ratio(100))
  }

  @Test func `the first months ask for less, day by day`() throws {
    // Joined on 16 January: to 15 February nothing, to 15 March half, then all. Of the quarter's 91
    // days 31 ask for nothing, 29 for half and 16 for all: 30.5 days of 91.
    let rep = Sample.rep("Ayu", from: Sample.day(1, 16))
    let figures = try Sample.figures(
      asOf: Sample.day(6, 30), reps: [rep], deals: [won(1, on: Sample.day(2, 5))],
      quotas: [try Sample.quota(ayu, quarter, 9_100), try Sample.quota(ayu, "2024-Q2", 50)]
    ) { $0.quotaRamp = [0, 5_000] }
    #expect(try evidence(figures, .rep(RepIndex(0)), quarter) == [305_000])
    #expect(try evidence(figures, .rep(RepIndex(0)), "2024-Q2") == [5_000])
  }

  @Test func `a month in the job that begins on the 31st ends on the month's last day`() throws {
    // From 31 January to 28 February, which are 29 days of a leap year's quarter, nothing is asked.
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31), reps: [Sample.rep("Ayu", from: Sample.day(1, 31))],
      deals: [won(1, on: Sample.day(2, 5))], quotas: [try Sample.quota(ayu, quarter, 91)]
    ) { $0.quotaRamp = [0] }
    #expect(try evidence(figures, .rep(RepIndex(0)), quarter) == [3_200])
  }

  @Test func `a territory has its own quota, and the total the territories' where nobody has any`()
    throws
  {
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31),
      deals: [won(60, on: Sample.day(2, 5)), won(40, on: Sample.day(2, 6))],
      attributes: [.territory: AttributeColumn(["n", "s"])],
      quotas: [
        try Sample.quota(.territory("n"), quarter, 80),
        try Sample.quota(.territory("s"), quarter, 20),
      ])
    func attainment(_ scope: Scope) throws -> MetricValue {
      try figures.value("quota_attainment", of: scope, in: quarter)
    }
    #expect(try attainment(.attribute(.territory, "n")).value == Ratio(3, over: 4))
    #expect(try attainment(.attribute(.territory, "s")).value == Ratio(2))
    #expect(try attainment(.total).value == Ratio(1))
    #expect(try attainment(.rep(RepIndex(0))).absence == .noQuota)
  }

  @Test(arguments: [true, false])
  func `attainment with and without idle reps stand beside each other`(countsIdle: Bool) throws {
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31), reps: [Sample.rep("Ayu"), Sample.rep("Idle")],
      deals: [won(60, on: Sample.day(2, 5))],
      quotas: [
        try Sample.quota(ayu, quarter, 40), try Sample.quota(.rep(RepIndex(1)), quarter, 80),
      ]
    ) { $0.countsIdleReps = countsIdle }
    func attainment(_ variant: String) throws -> MetricValue {
      try figures.value("quota_attainment", variant, in: quarter)
    }
    let (with, without) = (Ratio(1, over: 2), Ratio(3, over: 2))
    #expect(try attainment("").value == (countsIdle ? with : without))
    #expect(try attainment("active").value == (countsIdle ? without : nil))
    #expect(try attainment("all").value == (countsIdle ? nil : with))
    #expect(try attainment(countsIdle ? "all" : "active").absence == .sameQuota)
    #expect(
      try figures.value("quota_attainment", "active", of: .rep(RepIndex(0)), in: quarter).absence
        == .notForScope)
  }

  @Test func `quotas for other metrics are held against them, in their own unit`() throws {
    var deals = try Sample.quota(ayu, quarter, 0)
    (deals.metric, deals.target) = ("deals_won", 4)
    var margin = try Sample.quota(ayu, quarter, 80)
    margin.metric = "gross_margin"
    var rate = deals
    rate.metric = "win_rate"
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31),
      deals: [Sample.deal(.won, closed: Sample.day(2, 5), amount: 60, cost: 40)],
      quotas: [deals, margin, rate])
    func attainment(_ variant: String) throws -> MetricValue {
      try figures.value("quota_attainment", variant, in: quarter)
    }
    #expect(try attainment("deals_won").value == Ratio(1, over: 4))
    #expect(try attainment("deals_won").n == 1)
    #expect(try attainment("gross_margin").value == Ratio(1, over: 4))
    #expect(try attainment("").absence == .noQuota)
    #expect(figures.definition(of: Metric("quota_attainment", variant: "win_rate")) == nil)
  }

  @Test func `the seasonal pace goes by what earlier periods had reached by then`() throws {
    // Selling days of 2024: January 23, February 21, March 21. On 11 March 7 of 21 have passed, a
    // third; a third of January's 23 is 7.67, rounded to 8, which 10 January ends; of February's 21,
    // 7, which 9 February ends and 10 and 11 February, a weekend, follow.
    let figures = try Sample.figures(
      asOf: Sample.day(3, 11),
      deals: [
        won(1, on: Sample.day(1, 1)), won(20, on: Sample.day(1, 10)),
        won(79, on: Sample.day(1, 11)), won(20, on: Sample.day(2, 11)),
        won(20, on: Sample.day(2, 12)), won(30, on: Sample.day(3, 5)),
      ], quotas: [try Sample.quota(ayu, "2024-03", 100), try Sample.quota(ayu, "2024-02", 100)])
    let pace = try figures.value("pacing_seasonal", in: "2024-03")
    // F = (21 % + 50 %) ÷ 2 = 35.5 %; attainment 30 %.
    #expect(pace.denominator == Ratio(355, over: 1_000))
    #expect(pace.value == Ratio(300, over: 355))
    #expect(pace.n == 2)
    let march = try #require(figures.periods.first { $0.key == "2024-03" })
    let cases = figures.cases(behind: Metric("pacing_seasonal"), of: .total, in: march)
    #expect(cases.map(\.value) == [Ratio(1, over: 2), Ratio(21, over: 100)])
    // February has only January to compare with, and January is over.
    let february = try figures.value("pacing_seasonal", in: "2024-02")
    #expect(february.absence == .fewComparisons)
    #expect(february.n == 1)
  }
}

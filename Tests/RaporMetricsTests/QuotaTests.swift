import RaporMetrics
import RaporModel
import Testing

/// Attainment and pace, and the quotas they are held against.
struct QuotaTests {
  private let ayu = Quota.Owner.rep(RepIndex(0))
  private let budi = Quota.Owner.rep(RepIndex(1))

  private func figures(
    _ quotas: [Quota], reps: [Rep]? = nil, asOf: Day = Sample.day(3, 31),
    countsIdleReps: Bool = true
  ) throws -> Figures {
    try Sample.figures(
      asOf: asOf,
      reps: reps ?? [
        Sample.rep("Ayu", team: "North", manager: "Dewi"),
        Sample.rep("Budi", team: "North", manager: "Dewi"),
      ],
      deals: [Sample.deal(.won, closed: Sample.day(1, 1), amount: 120)], quotas: quotas
    ) { $0.countsIdleReps = countsIdleReps }
  }

  private func attainment(
    _ figures: Figures, of scope: Scope = .rep(RepIndex(0)), in key: String = "2024-Q1"
  ) throws -> MetricValue { try figures.value("quota_attainment", of: scope, in: key) }

  @Test func `a rep's revenue is held against the quota of the same period`() throws {
    let value = try attainment(figures([Sample.quota(ayu, "2024-Q1", 100)]))
    #expect(value.value == Ratio(6, over: 5))
    #expect(value.denominator == Ratio(100))
    #expect(value.n == 1)
  }

  @Test func `months that tile a quarter make its quota, and missing ones leave it incomplete`()
    throws
  {
    var quotas = [try Sample.quota(ayu, "2024-01", 50), try Sample.quota(ayu, "2024-02", 60)]
    #expect(try attainment(figures(quotas)).absence == .quotaIncomplete)
    #expect(try attainment(figures(quotas), in: "2024-W01").absence == .noQuota)
    quotas.append(try Sample.quota(ayu, "2024-03", 70))
    #expect(try attainment(figures(quotas)).denominator == Ratio(180))
  }

  @Test func `a quarter's own quota goes before those of its months`() throws {
    let quotas = try [
      Sample.quota(ayu, "2024-02", 60), Sample.quota(ayu, "2024-Q1", 100),
      Sample.quota(ayu, "2024-01", 50), Sample.quota(ayu, "2024-Q2", 90),
    ]
    #expect(try attainment(figures(quotas)).denominator == Ratio(100))
    #expect(try attainment(figures(quotas), in: "2024-H1").denominator == Ratio(190))
  }

  @Test func `a team has its own quota, or the sum of its reps'`() throws {
    var quotas = try [Sample.quota(ayu, "2024-Q1", 100), Sample.quota(budi, "2024-Q1", 40)]
    let team = Scope.team("North")
    #expect(try attainment(figures(quotas), of: team).denominator == Ratio(140))
    #expect(try attainment(figures(quotas), of: .manager("Dewi")).denominator == Ratio(140))
    #expect(try attainment(figures(quotas), of: .total).denominator == Ratio(140))
    quotas.append(try Sample.quota(.team("North"), "2024-Q1", 150))
    #expect(try attainment(figures(quotas), of: team).denominator == Ratio(150))
    #expect(try attainment(figures(quotas), of: .total).denominator == Ratio(150))
    #expect(try attainment(figures(quotas), of: .manager("Dewi")).denominator == Ratio(140))
  }

  @Test func `whether an idle rep's quota counts in the team's is a setting`() throws {
    let quotas = try [Sample.quota(ayu, "2024-Q1", 100), Sample.quota(budi, "2024-Q1", 40)]
    let without = try figures(quotas, countsIdleReps: false)
    #expect(try attainment(without, of: .total).denominator == Ratio(100))
    #expect(try attainment(without, of: .rep(RepIndex(1))).absence == .noData)
  }

  @Test func `a quota is in proportion to the days in the job`() throws {
    let joined = Sample.rep("Ayu", from: Sample.day(2, 1))
    // 60 of the 91 days of the quarter.
    let whole = try figures([Sample.quota(ayu, "2024-Q1", 91)], reps: [joined])
    #expect(try attainment(whole).denominator == Ratio(60))
    let months = try figures(
      [Sample.quota(ayu, "2024-02", 50), Sample.quota(ayu, "2024-03", 50)], reps: [joined])
    #expect(try attainment(months).denominator == Ratio(100))
    let left = Sample.rep("Ayu", to: Sample.day(1, 31))
    let ended = try figures([Sample.quota(ayu, "2024-Q1", 91)], reps: [left])
    #expect(try attainment(ended).denominator == Ratio(31))
    #expect(
      try attainment(
        figures([Sample.quota(ayu, "2024-Q2", 9)], reps: [left], asOf: Sample.day(6, 30)),
        in: "2024-Q2"
      )
      .absence == .zeroQuota)
  }

  @Test func `pace divides attainment by the share of selling days that has passed`() throws {
    // The first quarter of 2024 has 65 weekdays, 13 of them by 17 January.
    let early = try figures([Sample.quota(ayu, "2024-Q1", 240)], asOf: Sample.day(1, 17))
    let pace = try early.value("pacing_linear", of: .rep(RepIndex(0)), in: "2024-Q1")
    #expect(pace.numerator == Ratio(1, over: 2))
    #expect(pace.denominator == Ratio(13, over: 65))
    #expect(pace.value == Ratio(5, over: 2))
    let late = try figures([Sample.quota(ayu, "2024-Q1", 240)], asOf: Sample.day(5, 1))
    #expect(
      try late.value("pacing_linear", of: .rep(RepIndex(0)), in: "2024-Q1").value
        == Ratio(1, over: 2))
  }

  @Test func `quotas of zero make no attainment, and products have none`() throws {
    #expect(try attainment(figures([Sample.quota(ayu, "2024-Q1", 0)])).absence == .zeroQuota)
    let product = Scope.attribute(.product, "x")
    #expect(
      try attainment(figures([Sample.quota(ayu, "2024-Q1", 9)]), of: product).absence
        == .notForScope)
  }
}

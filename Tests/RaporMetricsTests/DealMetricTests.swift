import RaporMetrics
import RaporModel
import Testing

/// Margin, coverage, velocity and mixes of data small enough to work out by hand.
struct DealMetricTests {
  /// As of 15 February 2024: won 100 (cost 60, 10 days) and 300 (cost 240, 30 days), won 50 without
  /// a cost and 70 without an amount, lost 150, and in January there was one call; open are 80 due on the 20th, 40 due in March, 30
  /// without an expected close, and one due on the 10th without an amount.
  private func sample(quota: Int64? = 1_000) throws -> Figures {
    let day = Sample.day
    let quotas = try quota.map { [try Sample.quota(.rep(RepIndex(0)), "2024-02", $0)] } ?? []
    return try Sample.figures(
      asOf: day(2, 15),
      deals: [
        Sample.deal(.won, created: day(1, 25), closed: day(2, 4), amount: 100, cost: 60),
        Sample.deal(.won, created: day(1, 5), closed: day(2, 4), amount: 300, cost: 240),
        Sample.deal(.won, closed: day(2, 5), amount: 50),
        Sample.deal(.won, closed: day(2, 6), cost: 70),
        Sample.deal(.lost, created: day(1, 1), closed: day(2, 7), amount: 150),
        Sample.deal(.open, created: day(1, 1), expected: day(2, 20), amount: 80),
        Sample.deal(.open, created: day(1, 1), expected: day(3, 20), amount: 40),
        Sample.deal(.open, created: day(1, 1), amount: 30),
        Sample.deal(.open, created: day(1, 1), expected: day(2, 10)),
      ],
      attributes: [
        .source: AttributeColumn(["Web", "Fair", nil, "Web", "Web", nil, nil, nil, nil]),
        .segment: AttributeColumn(["Retail", nil, "Retail", nil, nil, nil, nil, nil, nil]),
        .lostReason: AttributeColumn([nil, nil, nil, nil, "Price", nil, nil, nil, nil]),
        .type: AttributeColumn(["New", "New", "Old", "Old", nil, nil, nil, nil, nil]),
      ], activities: [Sample.calls(1, on: day(1, 10))], quotas: quotas)
  }

  @Test func `margin leaves out what has no cost or no amount`() throws {
    let figures = try sample()
    let profit = try figures.value("gross_margin", in: "2024-02")
    #expect(profit.value == Ratio(100))  // (100 − 60) + (300 − 240)
    #expect(profit.n == 2)
    #expect(
      profit.exclusions == [
        .init(reason: .role(.wonWithoutAmount), count: 1),
        .init(reason: .role(.wonWithoutCost), count: 1),
      ])
    let rate = try figures.value("margin_rate", in: "2024-02")
    #expect(rate.value == Ratio(1, over: 4))  // 100 ÷ 400
    #expect(rate.denominator == Ratio(400))
    #expect(try figures.value("margin_rate", in: "2024-01").absence == .noWonDeals)
    #expect(try figures.value("gross_margin", in: "2024-01").value == Ratio(0))
  }

  @Test func `where no deal has a cost there is no margin, and no deal is marked`() throws {
    let figures = try Sample.figures(
      asOf: Sample.day(2, 15), deals: [Sample.deal(.won, closed: Sample.day(2, 1), amount: 5)])
    #expect(try figures.value("gross_margin", in: "all").absence == .noCosts)
    #expect(try figures.value("gross_margin", in: "all").exclusions == [])
  }

  @Test func `coverage is what is due against what is missing`() throws {
    let coverage = try sample().value("coverage", in: "2024-02")
    #expect(coverage.numerator == Ratio(80))
    #expect(coverage.denominator == Ratio(550))  // 1,000 − 450
    #expect(coverage.value == Ratio(8, over: 55))
    #expect(coverage.n == 1)
    #expect(
      coverage.exclusions == [
        .init(reason: .role(.openWithoutAmount), count: 1),
        .init(reason: .role(.openWithoutExpectedClose), count: 1),
      ])
    let needed = try sample().value("coverage", "needed", in: "2024-02")
    #expect(needed.value == Ratio(4, over: 3))  // (450 + 150) ÷ 450
    #expect(needed.n == 4)
  }

  @Test func `coverage is absent where it says nothing`() throws {
    #expect(try sample(quota: 450).value("coverage", in: "2024-02").absence == .quotaMet)
    #expect(try sample(quota: 0).value("coverage", in: "2024-02").absence == .zeroQuota)
    #expect(try sample(quota: nil).value("coverage", in: "2024-02").absence == .noQuota)
    #expect(try sample().value("coverage", in: "2024-01").absence == .periodOver)
    #expect(try sample().value("coverage", "needed", in: "2024-01").absence == .noClosedDeals)
    let undated = try Sample.figures(
      asOf: Sample.day(2, 15), deals: [Sample.deal(.open, created: Sample.day(2, 1), amount: 5)])
    #expect(try undated.value("coverage", in: "2024-02").absence == .noExpectedDates)
  }

  @Test func `velocity is the product of its factors over the cycle`() throws {
    let velocity = try sample().value("velocity", in: "2024-02")
    // 4 open × 150 a deal × 4 won of 5 ÷ 20 days.
    #expect(velocity.numerator == Ratio(480))
    #expect(velocity.denominator == Ratio(20))
    #expect(velocity.value == Ratio(24))
    #expect(velocity.n == 9)
    #expect(try sample().value("velocity", in: "2024-01").absence == .noClosedDeals)
    let sameDay = try Sample.figures(
      asOf: Sample.day(2, 15),
      deals: [
        Sample.deal(.won, created: Sample.day(2, 1), closed: Sample.day(2, 1), amount: 5)
      ])
    #expect(try sameDay.value("velocity", in: "2024-02").absence == .zeroCycle)
  }

  @Test func `the shares of a mix add up to all of it, with what is not given`() throws {
    let figures = try sample()
    func share(_ id: String, variant: String = "", _ column: Attribute, _ value: String?) throws
      -> MetricValue
    { try figures.value(id, variant, of: .attribute(column, value), in: "2024-02") }
    #expect(try share("source_mix", .source, "Web").value == Ratio(100, over: 450))
    #expect(try share("source_mix", .source, "Fair").value == Ratio(300, over: 450))
    #expect(try share("source_mix", .source, nil).value == Ratio(50, over: 450))
    #expect(try share("source_mix", .source, "Web").exclusions.map(\.count) == [1])
    #expect(try share("segment_mix", .segment, "Retail").value == Ratio(150, over: 450))
    #expect(try share("segment_mix", .segment, nil).value == Ratio(300, over: 450))
    #expect(try share("mix", variant: "type", .type, "New").value == Ratio(400, over: 450))
    #expect(try share("lost_reasons", .lostReason, "Price").value == Ratio(1))
    #expect(try share("lost_reasons", .lostReason, nil).value == Ratio(0))
    #expect(try share("source_mix", .type, "New").absence == .notForScope)
    #expect(
      try figures.value("source_mix", of: .attribute(.source, "Web"), in: "2024-01").absence
        == .noWonDeals)
  }

  @Test func `a column with very many values is broken down by only where it is asked for`() throws
  {
    let texts = (0...30).map { "\($0)" }
    let deals = texts.map { _ in Sample.deal(.won, closed: Sample.day(2, 1), amount: 1) }
    func scopes(_ dimensions: [Attribute]) throws -> Int {
      try Sample.figures(
        asOf: Sample.day(2, 15), deals: deals, attributes: [.source: AttributeColumn(texts)]
      ) { $0.dimensions = dimensions }.scopes.count { $0.name == "source" }
    }
    #expect(try scopes([]) == 0)
    #expect(try scopes([.source]) == 31)
  }
}

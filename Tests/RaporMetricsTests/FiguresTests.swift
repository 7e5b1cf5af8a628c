import RaporMetrics
import RaporModel
import Testing

/// Figures of data small enough to work out by hand.
struct FiguresTests {
  /// Six closed deals of one rep in January and February 2024, and three open ones.
  private func sample() throws -> Figures {
    let day = Sample.day
    return try Sample.figures(
      asOf: day(2, 20),
      deals: [
        Sample.deal(.won, created: day(1, 1), closed: day(1, 11), amount: 100, quantity: 2),
        Sample.deal(.won, created: day(1, 1), closed: day(1, 21), amount: 300, quantity: 3),
        Sample.deal(.won, created: day(1, 5), closed: day(1, 25), amount: nil, quantity: nil),
        Sample.deal(.won, created: day(1, 30), closed: day(1, 20), amount: 50, quantity: 1),
        Sample.deal(.lost, created: day(1, 1), closed: day(1, 31), amount: 50),
        Sample.deal(.lost, closed: day(2, 1), amount: 0),
        Sample.deal(.open, created: day(1, 15), expected: day(1, 31), amount: 70),
        Sample.deal(.open, created: day(2, 1), expected: day(2, 21)),
        Sample.deal(.open, amount: 30),
      ])
  }

  @Test(arguments: [
    ("revenue", "", "450", 3), ("deals_won", "", "4", 4), ("deals_lost", "", "1", 1),
    ("deals_open", "", "1", 1), ("units", "", "6", 3), ("average_deal", "", "150", 3),
    ("average_deal", "median", "100", 3), ("win_rate", "", "0.8", 5),
    ("win_rate_value", "", "0.9", 4), ("win_rate_honest", "", "0.666667", 6),
    ("sales_cycle", "", "20", 3), ("sales_cycle", "mean", "16.666667", 3),
    ("sales_cycle", "p75", "20", 3), ("sales_cycle", "lost_median", "30", 1),
    ("sales_cycle", "closed_mean", "20", 4), ("pipeline_value", "", "70", 1),
    ("units", "per_day", "0.26087", 3), ("units", "per_week", "1.354839", 3),
    ("units", "per_month", "5.891008", 3),
  ])
  func `January has these`(id: String, variant: String, text: String, n: Int) throws {
    let value = try sample().value(id, variant, in: "2024-01")
    #expect(value.value?.decimal() == text)
    #expect(value.n == n)
  }

  @Test(arguments: [
    ("revenue", [MetricValue.Exclusion(reason: .role(.wonWithoutAmount), count: 1)]),
    ("sales_cycle", [MetricValue.Exclusion(reason: .role(.closedBeforeCreation), count: 1)]),
    ("units", [MetricValue.Exclusion(reason: .role(.wonWithoutQuantity), count: 1)]),
    ("deals_open", [MetricValue.Exclusion(reason: .role(.perhapsOpen), count: 2)]),
    ("win_rate", []),
  ])
  func `January leaves these out`(id: String, exclusions: [MetricValue.Exclusion]) throws {
    #expect(try sample().value(id, in: "2024-01").exclusions == exclusions)
  }

  @Test(arguments: [
    ("average_deal", MetricValue.Absence.noWonDeals), ("win_rate_value", .noLostAmounts),
    ("sales_cycle", .noWonDeals), ("quota_attainment", .noQuota), ("pacing_linear", .noQuota),
    ("activities", .noActivities),
  ])
  func `February, with one lost deal, lacks these`(id: String, absence: MetricValue.Absence) throws
  {
    let value = try sample().value(id, in: "2024-02")
    #expect(value.absence == absence)
  }

  @Test func `February's sums are 0 and its pipeline holds what reaches the as-of day`() throws {
    let figures = try sample()
    #expect(try figures.value("revenue", in: "2024-02").value == Ratio(0))
    #expect(try figures.value("units", in: "2024-02").value == Ratio(0))
    #expect(try figures.value("deals_open", in: "2024-02").value == Ratio(3))
    #expect(try figures.value("pipeline_value", in: "2024-02").value == Ratio(100))
    #expect(
      try figures.value("pipeline_value", in: "2024-02").exclusions
        == [.init(reason: .role(.openWithoutAmount), count: 1)])
    #expect(try figures.value("win_rate_honest", in: "2024-02").denominator == Ratio(2))
    #expect(
      try figures.value("sales_cycle", "lost_mean", in: "2024-02").absence == .noCreationDates)
  }

  @Test func `stale deals are strictly older than the percentile of closed cycles`() throws {
    func stale(_ percentile: Int) throws -> (limit: Int?, count: Ratio?) {
      let data = try sample().dataset
      var settings = try sample().settings
      settings.stalePercentile = percentile
      let figures = Figures(of: data, settings: settings)
      return (figures.staleLimitDays, try figures.value("stale", in: "all").value)
    }
    // The cycles are 10, 20, 20 and 30 days; the open deals' ages are 36 and 19 days.
    #expect(try stale(100) == (30, Ratio(1)))
    #expect(try stale(50) == (20, Ratio(1)))
    #expect(try stale(1) == (10, Ratio(2)))
    #expect(
      try sample().value("stale", in: "all").exclusions == [
        .init(reason: .role(.openWithoutCreation), count: 1)
      ])
  }

  @Test func `a deal as old as the limit is not stale, and one a day older is`() throws {
    let day = Sample.day
    let closed = Sample.deal(.won, created: day(1, 1), closed: day(1, 11))
    for (created, expected) in [(day(1, 10), 0), (day(1, 9), 1)] {
      let figures = try Sample.figures(
        asOf: day(1, 20), deals: [closed, Sample.deal(.open, created: created)])
      #expect(try figures.value("stale", in: "all").n == expected)
    }
  }

  @Test func `a close after the as-of day has not happened yet`() throws {
    let day = Sample.day
    let figures = try Sample.figures(
      asOf: day(1, 20),
      deals: [Sample.deal(.won, created: day(1, 1), closed: day(1, 21), amount: 5)])
    #expect(try figures.value("deals_won", in: "2024-01").value == Ratio(0))
    #expect(try figures.value("deals_open", in: "2024-01").value == Ratio(1))
  }

  @Test func `closed deals without a close date are left out of every period, and counted`() throws
  {
    let day = Sample.day
    let figures = try Sample.figures(
      asOf: day(1, 20),
      deals: [Sample.deal(.won, created: day(1, 1), amount: 5), Sample.deal(.lost)])
    let rate = try figures.value("win_rate", in: "all")
    #expect(rate.absence == .noClosedDeals)
    #expect(
      rate.exclusions == [
        .init(reason: .role(.wonWithoutDate), count: 1),
        .init(reason: .role(.lostWithoutDate), count: 1),
      ])
    #expect(try figures.value("revenue", in: "all").exclusions.map(\.count) == [1])
    #expect(figures.evidence(of: .total, in: try #require(figures.periods.last)).count == 2)
  }

  @Test func `growth compares whole periods only`() throws {
    let day = Sample.day
    func won(_ closed: Day, _ amount: Int64) -> Deal {
      Sample.deal(.won, closed: closed, amount: amount)
    }
    let figures = try Sample.figures(
      asOf: day(5, 10),
      deals: [
        won(day(1, 1), 100), won(day(2, 5), 150), won(day(5, 2), 10),
        Sample.deal(.lost, closed: day(4, 5)),
      ])
    func growth(_ key: String) throws -> MetricValue {
      try figures.value("growth", "previous", in: key)
    }
    #expect(try growth("2024-01").absence == .noComparison)
    #expect(try growth("2024-02").value?.decimal() == "0.5")
    #expect(try growth("2024-02").denominator == Ratio(100))
    #expect(try growth("2024-03").value == Ratio(-1))
    #expect(try growth("2024-04").absence == .zeroComparison)
    #expect(try growth("2024-05").absence == .notOver)
    #expect(try figures.value("growth", "year_before", in: "2024-02").absence == .noComparison)
  }

  @Test func `the first period is only partly covered when it begins before the data`() throws {
    let day = Sample.day
    let figures = try Sample.figures(
      asOf: day(4, 10),
      deals: [
        Sample.deal(.won, closed: day(1, 10), amount: 1),
        Sample.deal(.won, closed: day(2, 5), amount: 2),
      ])
    let january = try #require(figures.periods.first { $0.key == "2024-01" })
    #expect(figures.coverage(of: january).beginsOn == day(1, 10))
    #expect(figures.coverage(of: january).isOver)
    let quarter = try #require(figures.periods.first { $0.key == "2024-Q2" })
    #expect(figures.coverage(of: quarter).beginsOn == nil)
    #expect(figures.coverage(of: quarter).endsOn == day(4, 10))
    #expect(try figures.value("growth", "previous", in: "2024-02").absence == .partialComparison)
  }

  @Test func `activities count by type and per selling day, and are not asked of products`() throws
  {
    let day = Sample.day
    let figures = try Sample.figures(
      asOf: day(1, 9), reps: [Sample.rep("Ayu"), Sample.rep("Budi"), Sample.rep("Citra")],
      deals: [
        Sample.deal(.won, rep: 0, closed: day(1, 3), amount: 100),
        Sample.deal(.won, rep: 1, closed: day(1, 3), amount: 300),
      ],
      attributes: [.product: AttributeColumn(["x", nil])],
      activities: [
        Sample.calls(6, rep: 0, on: day(1, 2)), Sample.calls(2, rep: 0, on: day(1, 3), type: 1),
        Sample.calls(2, rep: 1, on: day(1, 9)), Sample.calls(9, rep: 1, on: day(1, 10)),
      ])
    #expect(try figures.value("activities", in: "2024-01").value == Ratio(10))
    #expect(try figures.value("activities", "demo", in: "2024-01").value == Ratio(2))
    // 1 to 9 January 2024 have seven weekdays.
    #expect(try figures.value("activities", "per_day", in: "2024-01").denominator == Ratio(7))
    let product = Scope.attribute(.product, "x")
    #expect(try figures.value("activities", of: product, in: "all").absence == .notForScope)
    #expect(
      !figures.values(of: product, in: try #require(figures.periods.last)).contains {
        $0.metric.id == "activities"
      })
    #expect(figures.scopes.suffix(2) == [product, .attribute(.product, nil)])
    #expect(try figures.value("revenue", of: .rep(RepIndex(2)), in: "all").absence == .noData)
  }

  @Test func `volume and outcome are multiples of the median rep's and make a quadrant`() throws {
    let day = Sample.day
    let figures = try Sample.figures(
      asOf: day(1, 9), reps: [Sample.rep("Ayu"), Sample.rep("Budi"), Sample.rep("Idle")],
      deals: [
        Sample.deal(.won, rep: 0, closed: day(1, 3), amount: 100),
        Sample.deal(.won, rep: 1, closed: day(1, 3), amount: 300),
      ],
      activities: [Sample.calls(6, rep: 0, on: day(1, 2)), Sample.calls(2, rep: 1, on: day(1, 9))])
    func multiple(_ variant: String, _ rep: Int) throws -> MetricValue {
      try figures.value("activity_result", variant, of: .rep(RepIndex(rep)), in: "2024-01")
    }
    #expect(try multiple("volume", 0).value == Ratio(3, over: 2))
    #expect(try multiple("outcome", 0).value == Ratio(1, over: 2))
    #expect(try multiple("volume", 2).absence == .noData)
    func quadrant(_ rep: Int) throws -> ActivityResult.Quadrant? {
      ActivityResult.quadrant(
        volume: try multiple("volume", rep), outcome: try multiple("outcome", rep))
    }
    #expect(try [0, 1, 2].map(quadrant) == [.busy, .productive, nil])
    #expect(
      try figures.value("activity_result", "volume", in: "2024-01").absence == .notForScope)
  }

  @Test func `a later period has not begun, and an earlier one has no data`() throws {
    let figures = try sample()
    #expect(try figures.value("revenue", in: "2024-Q2").absence == .notStarted)
    #expect(try figures.value("revenue", in: "2020-Q2").absence == .noData)
    #expect(try figures.value("no_such_metric", in: "all").absence == .noData)
    #expect(try figures.value("revenue", of: .team("none"), in: "all").absence == .noData)
  }

  @Test func `published are the latest periods that the settings ask for`() throws {
    let data = try sample().dataset
    var settings = try sample().settings
    settings.periods = [
      PublishedPeriods(kind: .month, latest: 1), PublishedPeriods(kind: .week, latest: 2),
    ]
    let published = Figures(of: data, settings: settings).publishedPeriods
    #expect(published.map(\.key) == ["2024-W07", "2024-W08", "2024-02"])
    settings.periods = []
    #expect(Figures(of: data, settings: settings).publishedPeriods.map(\.key) == ["all"])
  }

  @Test func `one mistyped year does not make thousands of periods`() throws {
    let ancient = try #require(Day(iso: "0017-01-05"))
    let figures = try Sample.figures(
      asOf: Sample.day(2, 1),
      deals: [Sample.deal(.won, created: ancient, closed: ancient, amount: 1)])
    #expect(figures.periods.count < 1_500)
    #expect(try figures.value("revenue", in: "all").value == Ratio(1))
  }

  @Test func `an empty data set has its total, without data`() throws {
    let figures = try Sample.figures(asOf: Sample.day(2, 1), reps: [])
    #expect(figures.scopes == [.total])
    #expect(try figures.value("revenue", in: "all").absence == .noData)
  }
}

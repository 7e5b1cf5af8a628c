import RaporMetrics
import RaporModel
import Testing

/// What was reported otherwise, against values worked out by hand.
@Suite struct RestatementTests {
  /// Snapshots of 14 and 28 January, and the data of 29 February:
  ///
  ///     r1  won on 10 January for 100, now for 90         changed, found on 29 February
  ///     r2  won on 12 January for 50, gone on the 28th    removed, found on 28 January
  ///     r3  won on 20 January for 30, unknown till now    late, found on 29 February
  ///     r4  open on the 28th, now won on the 25th for 40  late, found on 29 February
  ///     r5  open on the 28th, won on 5 February           new activity
  ///     r6  won on 11 January for 7, now open             reopened, found on 29 February
  private let sample = HistorySample(
    reps: [Sample.rep("Ayu"), Sample.rep("Budi")],
    snapshots: [
      HistorySample.snapshot(
        Sample.day(1, 14),
        [
          "r1": HistorySample.state("Ayu", .won, 100, closed: Sample.day(1, 10)),
          "r2": HistorySample.state("Budi", .won, 50, closed: Sample.day(1, 12)),
          "r6": HistorySample.state("Ayu", .won, 7, closed: Sample.day(1, 11)),
        ]),
      HistorySample.snapshot(
        Sample.day(1, 28),
        [
          "r1": HistorySample.state("Ayu", .won, 100, closed: Sample.day(1, 10)),
          "r4": HistorySample.state("Ayu", .open, 40), "r5": HistorySample.state("Ayu", .open, 9),
          "r6": HistorySample.state("Ayu", .won, 7, closed: Sample.day(1, 11)),
        ]),
    ],
    today: HistorySample.snapshot(
      Sample.day(2, 29),
      [
        "r1": HistorySample.state("Ayu", .won, 90, closed: Sample.day(1, 10)),
        "r3": HistorySample.state("Budi", .won, 30, closed: Sample.day(1, 20)),
        "r4": HistorySample.state("Ayu", .won, 40, closed: Sample.day(1, 25)),
        "r5": HistorySample.state("Ayu", .won, 9, closed: Sample.day(2, 5)),
        "r6": HistorySample.state("Ayu", .open, 7),
      ]))

  @Test func `each restated deal is listed with what it was and is`() throws {
    let figures = try sample.figures()
    let january = try #require(figures.periods.first { $0.key == "2024-01" })
    let rows = figures.restatements(of: .total, in: january)
    #expect(rows.map(\.deal.rawValue) == ["r1", "r2", "r3", "r4", "r6"])
    #expect(rows.map(\.kind) == [.changed, .removed, .late, .late, .reopened])
    #expect(
      rows.map(\.foundOn) == [
        Sample.day(2, 29), Sample.day(1, 28), Sample.day(2, 29), Sample.day(2, 29),
        Sample.day(2, 29),
      ])
    #expect(rows[0].before?.amount == 10_000 && rows[0].after?.amount == 9_000)
    #expect(rows[0].reportedOn == Sample.day(1, 28) && rows[1].reportedOn == Sample.day(1, 14))
    #expect(rows[1].after == nil && rows[1].position == nil)
  }

  @Test func `they are counted where they change figures, and where they were found`() throws {
    let figures = try sample.figures()
    #expect(try figures.value("restated", in: "2024-01").value == Ratio(5))
    // −10 for r1, −50 for r2, +30 for r3, +40 for r4, −7 for r6
    #expect(try figures.value("restated", "value", in: "2024-01").value == Ratio(3))
    #expect(try figures.value("restated", in: "2024-W04").value == Ratio(1))
    #expect(try figures.value("restated", "value", in: "2024-W04").value == Ratio(40))
    #expect(try figures.value("restated", "found", in: "2024-W04").value == Ratio(1))
    #expect(try figures.value("restated", "found", in: "2024-02").value == Ratio(4))
    #expect(try figures.value("restated", "found", in: "2024-01").value == Ratio(1))
    #expect(try figures.value("restated", in: "2024-02").absence == .noEarlierSnapshot)
  }

  @Test func `each owner has the own ones`() throws {
    let figures = try sample.figures()
    let ayu = Scope.rep(RepIndex(0))
    #expect(try figures.value("restated", of: ayu, in: "2024-01").value == Ratio(3))
    // −10 + 40 − 7
    #expect(try figures.value("restated", "value", of: ayu, in: "2024-01").value == Ratio(23))
    let budi = Scope.rep(RepIndex(1))
    // −50 + 30
    #expect(try figures.value("restated", "value", of: budi, in: "2024-01").value == Ratio(-20))
  }

  @Test func `restated revenue explains the difference to what was reported`() throws {
    let figures = try sample.figures()
    let now = try figures.value("revenue", in: "2024-W02").value
    var then = sample
    then.today = sample.snapshots[0]
    then.snapshots = []
    let reported = try then.figures().value("revenue", in: "2024-W02").value
    let restated = try figures.value("restated", "value", in: "2024-W02").value
    // 90 now; 100 + 50 + 7 reported
    #expect(now == Ratio(90) && reported == Ratio(157) && restated == Ratio(-67))
  }
}

/// Stored forecasts against what became of them.
@Suite struct ForecastAccuracyTests {
  private func forecast(
    _ day: Day, _ method: String, _ value: Int64, scope: String = "total", id: String = "",
    period: String = "2024-01"
  ) -> StoredForecast {
    StoredForecast(
      asOf: day, scope: scope, scopeID: id, period: period, method: method, value: value * 100)
  }

  private func figures(_ forecasts: [StoredForecast]) throws -> Figures {
    try HistorySample(
      reps: [Sample.rep("Ayu")],
      today: HistorySample.snapshot(
        Sample.day(2, 10),
        [
          "a": HistorySample.state("Ayu", .won, 60, closed: Sample.day(1, 9)),
          "b": HistorySample.state("Ayu", .won, 40, closed: Sample.day(1, 30)),
          "c": HistorySample.state("Ayu", .lost, 5, closed: Sample.day(2, 9)),
        ]), forecasts: forecasts
    ).figures()
  }

  @Test func `the last forecast before the period is judged`() throws {
    let before = try #require(Day(year: 2023, month: 12, day: 31))
    let figures = try figures([
      forecast(before.advanced(by: -7), "stage_weighted", 10),
      forecast(before, "stage_weighted", 120), forecast(Sample.day(1, 9), "stage_weighted", 100),
    ])
    // Revenue is 100, the forecast was 120: 1 − 20 ÷ 100, and 20 ÷ 100 too high.
    let accuracy = try figures.value("forecast_accuracy", "stage_weighted", in: "2024-01")
    #expect(accuracy.value == Ratio(80, over: 100) && accuracy.n == 1)
    let bias = try figures.value("forecast_accuracy", "stage_weighted_bias", in: "2024-01")
    #expect(bias.value == Ratio(20, over: 100))
    #expect(
      figures.cases(
        behind: Metric("forecast_accuracy", variant: "stage_weighted"), of: .total,
        in: accuracy.period)
        == [MetricCase(.forecast(1), value: Ratio(120))])
  }

  @Test func `without one the first of the period's first half is judged, and none later`() throws {
    let figures = try figures([
      forecast(Sample.day(1, 10), "run_rate", 90), forecast(Sample.day(1, 14), "run_rate", 100),
      forecast(Sample.day(1, 10), "run_rate", 250, scope: "rep", id: "Ayu"),
      forecast(Sample.day(1, 20), "stage_weighted", 100),
    ])
    #expect(
      try figures.value("forecast_accuracy", "run_rate", in: "2024-01").value
        == Ratio(90, over: 100))
    #expect(
      try figures.value("forecast_accuracy", "run_rate_bias", in: "2024-01").value
        == Ratio(-10, over: 100))
    // A miss by more than the revenue: 1 − 150 ÷ 100.
    #expect(
      try figures.value("forecast_accuracy", "run_rate", of: .rep(RepIndex(0)), in: "2024-01").value
        == Ratio(-50, over: 100))
    #expect(
      try figures.value("forecast_accuracy", "stage_weighted", in: "2024-01").absence
        == .noForecast)
  }

  @Test func `a period that runs, and one without revenue, are not judged`() throws {
    let figures = try figures([
      forecast(Sample.day(1, 31), "run_rate", 9, period: "2024-02"),
      forecast(Sample.day(1, 7), "run_rate", 9, period: "2024-W03"),
    ])
    #expect(
      try figures.value("forecast_accuracy", "run_rate", in: "2024-02").absence == .notOver)
    #expect(
      try figures.value("forecast_accuracy", "run_rate", in: "2024-W03").absence == .noRevenue)
  }
}

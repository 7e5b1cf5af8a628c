import RaporModel
import TestSupport
import Testing

@testable import RaporMetrics

/// Forecasts, worked out by hand.
struct ForecastTests {
  private let day = Sample.day

  /// Created on 1 January 2024: four deals won and two lost after 10 days, four won after 30 days, two
  /// still open on 10 April after 100 days. One more, of 300, was created on 31 March.
  private func sample(_ adjust: (inout Dataset) -> Void = { _ in }) throws -> Figures {
    try StageData.figures { data, _ in
      func deals(_ count: Int, _ stage: Int, closed: Day?, _ amount: Int64?) -> [Deal] {
        (0..<count).map { _ in
          StageData.deal("d", stage: stage, created: day(1, 1), closed: closed, amount: amount)
        }
      }
      data.asOf = day(4, 10)
      data.stageChanges = []
      data.deals =
        deals(4, 3, closed: day(1, 11), 100) + deals(2, 4, closed: day(1, 11), 100)
        + deals(4, 3, closed: day(1, 31), 100) + deals(2, 0, closed: nil, 700)
        + [StageData.deal("young", stage: 0, created: day(3, 31), amount: 300)]
      adjust(&data)
    }
  }

  private func april(_ figures: Figures, _ method: ForecastMethod) throws -> ForecastResult {
    let period = try #require(figures.periods.first { $0.key == "2024-04" })
    return try #require(figures.forecast(of: .total, in: period).first { $0.method == method })
  }

  @Test func `the odds of winning are those of the deals that grew as old`() throws {
    let figures = try sample { $0.deals.removeLast() }
    let history = figures.forecastHistory(ofScope: 0)
    let odds = try #require(ClosingOdds(of: history.rows, knownOn: day(4, 10)))
    // Of 12 deals, 4 were won and 2 lost at age 10; of the 6 that grew older, 4 were won at age 30.
    #expect(abs(odds.winning(within: 10, age: 0) - 1.0 / 3) < 1e-12)
    #expect(abs(odds.winning(within: 30, age: 0) - 2.0 / 3) < 1e-12)
    #expect(abs(odds.winning(within: 20, age: 10) - 2.0 / 3) < 1e-12)
    #expect(odds.winning(within: 19, age: 10) == 0)
    #expect(odds.winning(within: 500, age: 30) == 0)
    #expect(odds.winning(within: 10, age: 101) == 0)
    #expect(odds.winning(within: -1, age: 0) == 0)
  }

  @Test func `fewer than ten closed deals say nothing`() throws {
    let figures = try sample { $0.deals.removeFirst() }
    #expect(try april(figures, .stageWeighted).absence == .noHistory)
    #expect(try figures.value("forecast", "stage_weighted", in: "2024-04").absence == .noHistory)
  }

  @Test func `each open deal counts with its chance in the days left`() throws {
    // 20 days are left. The young deal is 10 days old: of the deals that grew older, 4 of 6 were won
    // within 20 days, so it counts with 300 × 2 ÷ 3. The two old ones are older than any that closed.
    let figures = try sample()
    let result = try april(figures, .stageWeighted)
    #expect(result.value == 200_00)
    #expect(result.wonSoFar == 0)
    #expect(result.interval == nil)
    #expect(result.intervalAbsence == .noPastErrors)
    let value = try figures.value("forecast", "stage_weighted", in: "2024-04")
    #expect(value.value == Ratio(200))
    #expect(value.n == 3)
    #expect(
      try figures.value("forecast", "stage_weighted_low", in: "2024-04").absence == .noPastErrors)
    let period = try #require(figures.periods.first { $0.key == "2024-04" })
    let cases = figures.cases(behind: value.metric, of: .total, in: period)
    #expect(cases.compactMap(\.value) == [Ratio(0), Ratio(0), Ratio(200)])
  }

  @Test func `deals without an age or an amount are left out and counted`() throws {
    let figures = try sample { data in
      data.deals += [
        StageData.deal("ageless", stage: 0, amount: 50),
        StageData.deal("worthless", stage: 0, created: Sample.day(4, 1)),
      ]
    }
    #expect(
      try figures.value("forecast", "stage_weighted", in: "2024-04").exclusions == [
        .init(reason: .row(.dealWithoutAmount), count: 1),
        .init(reason: .row(.dealWithoutDate), count: 1),
      ])
  }

  @Test func `the run rate goes on per selling day`() throws {
    // The twelve full weeks since 15 January brought 400, all in one of them: 400 ÷ 60 a selling day,
    // and most pairs of weeks have no slope. 11 to 30 April have 14 selling days.
    let figures = try sample()
    #expect(try april(figures, .runRate).value == 93_33)
    // The four deals won on 31 January are the ones it rests on; those of 11 January came before.
    #expect(try figures.value("forecast", "run_rate", in: "2024-04").n == 4)
  }

  @Test(arguments: [([10, 20, 30], 30.0), ([30, 20, 10], 0.0), ([20, 5, 20], 15.0)])
  func `a trend neither passes the best period nor falls below zero`(
    rates: [Int64], expected: Double
  ) throws {
    // Three weeks from Monday 1 January; the fourth is foreseen, with five selling days.
    let figures = try sample { data in
      data.deals = rates.enumerated().map { week, rate in
        StageData.deal(
          "d", stage: 3, created: Sample.day(1, 1), closed: Sample.day(1, 1 + 7 * week),
          amount: rate * 5)
      }
    }
    let rate = RunRateForecast(
      history: figures.forecastHistory(ofScope: 0), period: .week,
      calendar: figures.settings.calendar, sellingDays: figures.settings.sellingDays)
    let moment = ForecastMoment(asOf: day(1, 21), horizon: 7)
    #expect(rate.toCome(at: moment) == Int128(expected * 500))
  }

  @Test func `two full years make a season`() throws {
    // 10 a selling day, but 30 in December, from the first selling day of 2022 to November 2024.
    let figures = try sample { data in
      let first = Day(year: 2022, month: 1, day: 3) ?? data.asOf
      data.asOf = Sample.day(11, 30)
      data.deals = ReportingCalendar().periods(.month, touching: first..<data.asOf).map { month in
        let days = Int64(SellingDays().count(in: month.days))
        let offset = (0..<3).first {
          SellingDays().count(
            in: month.start.advanced(by: $0)..<month.start.advanced(by: $0 + 1)) > 0
        }
        return StageData.deal(
          "d", stage: 3, created: month.start, closed: month.start.advanced(by: offset ?? 0),
          amount: days * (month.number == 12 ? 30 : 10))
      }
    }
    let year = try #require(figures.periods.first { $0.key == "2024" })
    let result = try #require(figures.forecast(of: .total, in: year).last)
    // December 2024 has 22 selling days.
    let toCome = Double(try #require(result.toCome)) / 100
    #expect(abs(toCome - 660) < 660 * 0.02)
  }

  @Test func `a period that is over has no forecast, and the next one has`() throws {
    let figures = try sample { $0.asOf = Sample.day(3, 31) }
    #expect(try figures.value("forecast", "run_rate", in: "2024-03").absence == .periodOver)
    #expect(try figures.value("forecast", "run_rate", in: "all").absence == .periodOver)
    let april = try #require(figures.settings.calendar.period(key: "2024-04"))
    #expect(figures.forecastPeriods.contains(april))
    #expect(figures.forecast(of: .total, in: april).allSatisfy { $0.value != nil })
    #expect(figures.storedForecasts().contains { $0.period == "2024-04" && $0.scope == "rep" })
  }

  @Test func `stages sharpen the odds where their history is known`() throws {
    // Twelve deals entered Proposal on 1 February: six were won 20 days later, the
    // others stand there still. A thirteenth entered it today: 6 of 12 were won within 20 days.
    let figures = try sample { data in
      let others = data.deals.filter { $0.outcome != .open }
      let proposals = (0..<12).map { number in
        StageData.deal(
          "p", stage: number < 6 ? 3 : 1, created: Sample.day(1, 1),
          closed: number < 6 ? Sample.day(2, 21) : nil, amount: 10)
      }
      data.deals =
        proposals + others
        + [StageData.deal("today", stage: 1, created: Sample.day(4, 10), amount: 500)]
      data.stageChanges =
        (0..<12).map { StageData.change($0, 1, Sample.day(2, 1)) }
        + [StageData.change(data.deals.count - 1, 1, Sample.day(4, 10))]
    }
    let period = try #require(figures.periods.first { $0.key == "2024-04" })
    let cases = figures.cases(
      behind: Metric("forecast", variant: "stage_weighted"), of: .total, in: period)
    #expect(cases.last?.value == Ratio(250))
  }

  @Test func `equal errors make a band without width, and a seed makes the same band twice`() {
    let even = ForecastInterval.band(of: Array(repeating: 5, count: 8), seed: 1)
    #expect(even?.low == 5 && even?.high == 5)
    #expect(ForecastInterval.band(of: Array(repeating: 5, count: 7), seed: 1) == nil)
    let errors: [Int128] = [-40, -30, -20, -10, 10, 20, 30, 40]
    let band = ForecastInterval.band(of: errors, seed: 7)
    #expect(band.map { $0.low < -20 && $0.high > 20 } == true)
    let again = ForecastInterval.band(of: errors, seed: 7)
    #expect(band?.low == again?.low && band?.high == again?.high)
  }

  @Test func `earlier moments are a week apart, over, and not before the history has begun`() {
    let moment = ForecastMoment(asOf: day(4, 10), horizon: 20)
    let earlier = ForecastInterval.moments(before: moment, from: day(1, 11))
    #expect(earlier.map(\.asOf) == [day(3, 21), day(3, 14), day(3, 7)])
    let long = ForecastInterval.moments(before: moment, from: Day(number: 0))
    #expect(long.count <= ForecastInterval.mostMoments)
    #expect(long.count > ForecastInterval.mostMoments / 2)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `an earlier moment gives what a build on that day would have given`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let figures = try StageRandom.figures(&random)
    var data = figures.dataset
    // Lost deals keep their amounts, so that nothing is known later that was not known then.
    for deal in data.deals.indices { data.deals[deal].amount = 1_000 + Int64(deal) }
    let late = Figures(of: data, settings: figures.settings)
    let moment = ForecastMoment(asOf: data.asOf.advanced(by: -30), horizon: 25)
    data.asOf = moment.asOf
    let early = Figures(of: data, settings: figures.settings)
    for method in ForecastMethod.allCases {
      func toCome(_ figures: Figures) throws -> Int128? {
        ForecastMaker(
          method: method, history: figures.forecastHistory(ofScope: 0),
          stages: figures.stageHistory,
          period: try #require(figures.settings.calendar.period(.month, containing: data.asOf)),
          settings: figures.settings, asOf: data.asOf
        ).toCome(at: moment)
      }
      #expect(try toCome(late) == toCome(early), "\(method)")
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `chances lie within 0 and 1, and an interval beside its value says so`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let figures = try StageRandom.figures(&random)
    let history = figures.forecastHistory(ofScope: 0)
    if let odds = ClosingOdds(of: history.rows, knownOn: figures.dataset.asOf) {
      for age in 0...150 {
        for days in [0, 1, 7, 30, 365] {
          #expect((0...1).contains(odds.winning(within: days, age: age)))
        }
      }
    }
    for scope in figures.scopes {
      for period in figures.forecastPeriods {
        for result in figures.forecast(of: scope, in: period) {
          #expect((result.value == nil) == (result.absence != nil))
          #expect((result.interval == nil) == (result.intervalAbsence != nil))
          guard let value = result.value, let interval = result.interval else { continue }
          #expect(interval.contains(value) != result.isBesideInterval)
          #expect(interval.lowerBound >= result.wonSoFar)
        }
      }
    }
  }

  @Test func `customers have forecasts of their own`() throws {
    let figures = try sample { data in
      let names: [String?] = data.deals.indices.map { $0 < 12 ? "Acme" : nil }
      data.attributes = [.account: AttributeColumn(names)]
    }
    let period = try #require(figures.periods.first { $0.key == "2024-04" })
    let forecasts = figures.forecastByAccount(in: period)
    #expect(forecasts.map(\.account) == ["Acme", nil])
    // Acme's two open deals are older than any that closed; nobody's one has no history of its own.
    #expect(forecasts.first?.results.map(\.value) == [0, 93_33])
    #expect(forecasts.last?.results.map(\.absence) == [.noHistory, .noHistory])
    // Intervals are made for those alone who are shown; the rest is the same.
    let some = figures.forecastByAccount(in: period, shown: 1)
    #expect(some.map { $0.results.map(\.value) } == forecasts.map { $0.results.map(\.value) })
    #expect(some.last == forecasts.last)
  }
}

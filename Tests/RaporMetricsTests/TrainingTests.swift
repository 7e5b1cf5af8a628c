import RaporMetrics
import RaporModel
import Testing

/// What changes after courses, worked out by hand.
struct TrainingTests {
  private typealias P = PeopleSample
  private let day = Sample.day

  /// Ayu completes a course on 30 June 2024 and another on 20 December; the data goes to the year's end.
  ///
  /// In the 30 days before the first she wins 1 of 4 deals, for 210, and in the 30 days after it 3 of 4,
  /// for 440. Budi, who takes none, wins 2 of 4 and then 3 of 4. `others` more reps take none either and
  /// close nothing in those days; one who does, and one who begins in June, do not count.
  private func sample(metric: String = "win_rate", others: Int = 0) throws -> Figures {
    func deals(_ rep: Int, _ month: Int, won: [Int64], lost: Int) -> [Deal] {
      let closed = day(month, 10)
      return won.map { Sample.deal(.won, rep: rep, closed: closed, amount: $0) }
        + (0..<lost).map { _ in Sample.deal(.lost, rep: rep, closed: closed) }
    }
    let reps =
      ["Ayu", "Budi", "Trained"].map { Sample.rep($0, team: "North") }
      + [Sample.rep("New", team: "North", from: day(6, 10))]
      + (0..<others).map { Sample.rep("Other \($0)", team: "North") }
    return try P.figures(
      asOf: day(12, 31), reps: reps,
      deals: [Sample.deal(.lost, rep: 1, closed: day(1, 2))]
        + deals(0, 6, won: [210], lost: 3) + deals(0, 7, won: [200, 140, 100], lost: 1)
        + deals(1, 6, won: [10, 20], lost: 2) + deals(1, 7, won: [10, 20, 30], lost: 1)
        + deals(2, 7, won: [1, 1, 1, 1], lost: 0) + deals(3, 7, won: [1, 1, 1, 1], lost: 0)
        + reps.indices.dropFirst(4).flatMap { deals($0, 2, won: [1], lost: 0) }
    ) { data in
      func course(_ rep: Int, _ on: Day) -> Training {
        Training(rep: RepIndex(rep), course: "Negotiation", day: on, row: P.row)
      }
      // The third rep's course lies in the window of Ayu's, so that rep is not without one.
      data.trainings = [course(0, day(6, 30)), course(0, day(12, 20)), course(2, day(7, 30))]
    } adjust: {
      $0.trainingWindowDays = 30
      $0.trainingMetric = metric
    }
  }

  @Test(arguments: [
    ("win_rate", "before", "0.25"), ("win_rate", "after", "0.75"),
    ("win_rate", "comparison", "0.25"),
    ("win_rate", "", "0.25"),
    // Revenue per selling day: 210 in the 21 of 31 May to 29 June, 440 in the 22 of 1 to 30 July; Budi's
    // 30 and then 60 are 10/7 and 30/11 a day, a change of 100/77.
    ("revenue", "before", "10"), ("revenue", "after", "20"), ("revenue", "comparison", "1.298701"),
    ("revenue", "", "8.701299"),
    // The average deal goes from 210 to 440 ÷ 3, and Budi's from 15 to 20.
    ("average_deal", "before", "210"), ("average_deal", "after", "146.666667"),
    ("average_deal", "", "-68.333333"),
    // Deals won a selling day: 1/21 and 3/22.
    ("deals_won", "before", "0.047619"), ("deals_won", "after", "0.136364"),
  ])
  func `in the month of the course these are measured`(
    metric: String, variant: String, text: String
  ) throws {
    let value = try sample(metric: metric).value("training_effect", variant, in: "2024-06")
    #expect(value.value?.decimal() == text)
    #expect(value.n == 1)
  }

  @Test func `activities are measured per selling day`() throws {
    let plain = try sample(metric: "activities:call")
    var data = plain.dataset
    data.activities = ActivityTally(
      types: ["call", "demo"],
      entries: [
        Sample.calls(1, rep: 1, on: day(1, 2)), Sample.calls(42, rep: 0, on: day(6, 10)),
        Sample.calls(22, rep: 0, on: day(7, 10)), Sample.calls(9, rep: 0, on: day(7, 10), type: 1),
      ])
    let figures = Figures(of: data, settings: plain.settings)
    #expect(try figures.value("training_effect", "before", in: "2024-06").value == Ratio(2))
    #expect(try figures.value("training_effect", "after", in: "2024-06").value == Ratio(1))
    #expect(try figures.value("training_effect", in: "2024-06").value == Ratio(-1))
  }

  @Test func `a course whose days after it are not over is left out and counted`() throws {
    let december = try sample().value("training_effect", in: "2024-12")
    #expect(december.absence == .noWholeWindows)
    #expect(december.exclusions == [.init(reason: .row(.windowIncomplete), count: 1)])
    let year = try sample().value("training_effect", "after", of: .rep(RepIndex(0)), in: "2024")
    #expect(year.value == Ratio(3, over: 4))
    #expect(year.exclusions == [.init(reason: .row(.windowIncomplete), count: 1)])
    #expect(try sample().value("training_effect", in: "2024-05").absence == .noTrainings)
  }

  @Test func `on a rep's own page others are shown as five people or not at all`() throws {
    let ayu = Scope.rep(RepIndex(0))
    let few = try sample(others: 3).value("training_effect", of: ayu, in: "2024-06")
    #expect(few.absence == .tooFewPeers)
    #expect(few.exclusions == [.init(reason: .row(.courseWithoutPeers), count: 1)])
    let enough = try sample(others: 4)
    #expect(
      try enough.value("training_effect", of: ayu, in: "2024-06").value == Ratio(1, over: 4))
    #expect(
      try enough.cases("training_effect", of: ayu, in: "2024-06") == [MetricCase(.training(0))])
  }

  @Test(arguments: ["quota_attainment", "win_rate:x", "activities:per_day", "growth:previous", ""])
  func `what cannot be measured around a course is said so`(metric: String) throws {
    #expect(
      try sample(metric: metric).value("training_effect", in: "2024-06").absence == .noMeasure)
  }
}

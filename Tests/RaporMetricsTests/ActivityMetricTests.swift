import RaporMetrics
import RaporModel
import Testing

/// Figures of activities and their outcomes, worked out by hand.
struct ActivityMetricTests {
  private typealias P = PeopleSample
  private let day = Sample.day

  /// January 2024 to its 14th day: 14 calls, of which 6 were held, 2 missed and 6 say nothing; 7 meetings
  /// and 4 of a type that is called as a variant is; and two deals won.
  private func sample(held: Set<String> = ["done"]) throws -> Figures {
    func entry(_ type: Int, _ outcome: Int?, _ count: Int) -> ActivityTally.Entry {
      ActivityTally.Entry(
        rep: RepIndex(0), day: day(1, 8), type: type, outcome: outcome, count: count, minutes: 0)
    }
    return try P.figures(
      asOf: day(1, 14),
      deals: [1, 2].map { Sample.deal(.won, closed: day(1, $0), amount: 1) }
    ) { data in
      data.activities = ActivityTally(
        types: ["call", "meeting", "per_day"], outcomes: ["done", "left word", "no show"],
        entries: [
          entry(0, 0, 6), entry(0, 1, 4), entry(0, 2, 2), entry(0, nil, 2), entry(1, nil, 7),
          entry(2, nil, 4),
        ])
    } adjust: {
      $0.heldOutcomes = held
      $0.missedOutcomes = ["no show"]
      $0.activityChain = ["call", "meeting", "unknown"]
    }
  }

  @Test func `held is the share of those that took place or did not`() throws {
    let value = try sample().value("activities", "held_rate", in: "2024-01")
    #expect(value.value == Ratio(3, over: 4))
    #expect(value.n == 8)
    #expect(
      try sample().value("activities", "held_rate", of: .rep(RepIndex(0)), in: "2024-W02").n == 8)
    let silent = try sample(held: []).value("activities", "held_rate", in: "2024-W01")
    #expect(silent.absence == .noKnownOutcomes)
  }

  @Test func `a week has seven days, and a type called as a variant keeps its own place`() throws {
    let figures = try sample()
    // 25 activities in 14 days.
    #expect(
      try figures.value("activities", "per_week", in: "2024-01").value == Ratio(25, over: 2))
    // 1 to 14 January 2024 have ten weekdays.
    #expect(try figures.value("activities", "per_day", in: "2024-01").value == Ratio(5, over: 2))
    #expect(try figures.value("activities", "type:per_day", in: "2024-01").value == Ratio(4))
    #expect(figures.metric(named: "activities:type:per_day") != nil)
    #expect(Metric("activities", variant: "type:per_day").variantName == "per_day")
    let variants = figures.definitions.map(\.metric)
    #expect(Set(variants).count == variants.count)
  }

  @Test(arguments: [
    ("", Ratio(2), Ratio(25)), ("call → meeting", Ratio(7), Ratio(14)),
    ("meeting → won", Ratio(2), Ratio(7)),
  ])
  func `a step of the chain sets the next count against this one`(
    variant: String, upper: Ratio, lower: Ratio
  ) throws {
    let value = try sample().value("activity_ratio", variant, in: "2024-01")
    #expect((value.numerator, value.denominator) == (upper, lower))
    #expect(value.value == upper.divided(by: lower))
    #expect(
      try sample().value("activity_ratio", variant, in: "2024-W01").absence == .noActivities)
  }

  @Test func `a chain that the settings leave out goes from the most frequent type to the least`()
    throws
  {
    let plain = try sample()
    var settings = plain.settings
    settings.activityChain = []
    let figures = Figures(of: plain.dataset, settings: settings)
    let steps = figures.definitions.map(\.metric).filter { $0.id == "activity_ratio" }.map(
      \.variant)
    #expect(steps == ["", "call → meeting", "meeting → per_day", "per_day → won"])
  }
}

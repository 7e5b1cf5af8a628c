import RaporMetrics
import RaporModel
import Testing

/// How full people are, worked out by hand.
struct CapacityTests {
  private typealias P = PeopleSample
  private let day = Sample.day

  /// Reps who each open one deal a month from January to June 2024 and close none, and who do as many
  /// activities a selling day as they have open deals; the first one wins 100 in June.
  private func sample(reps count: Int = 2, quota: Int64 = 100, activities: Bool = true) throws
    -> Figures
  {
    let reps = (0..<count).map { Sample.rep("r\($0)", team: "North") }
    let months = 1...6
    var deals = [Sample.deal(.won, rep: 0, created: day(6, 3), closed: day(6, 5), amount: 100)]
    var entries: [ActivityTally.Entry] = []
    for (month, rep) in months.flatMap({ month in reps.indices.map { (month, $0) } }) {
      deals.append(Sample.deal(.open, rep: rep, created: day(month, 1)))
      let end = month == 6 ? day(7, 1) : day(month + 1, 1)
      let selling = SellingDays().count(in: day(month, 1)..<end)
      entries.append(Sample.calls(selling * month, rep: rep, on: day(month, 5)))
    }
    return try Sample.figures(
      asOf: day(6, 30), reps: reps, deals: deals, activities: activities ? entries : [],
      quotas: [try Sample.quota(.team("North"), "2024-06", quota)])
  }

  @Test(arguments: ["", "open_deals", "activities"])
  func `the load is the mean of the reps against the 90th percentile so far`(variant: String) throws
  {
    // By June the loads are 1 to 6, each twice: place 11 × 0.9 = 9.9 lies between 5 and 6, at 5.9. By May
    // 1 to 5: place 8.1 lies between two fives.
    let june = try sample().value("capacity", variant, in: "2024-06")
    #expect(june.value == Ratio(60, over: 59))
    #expect((june.numerator, june.denominator) == (Ratio(6), Ratio(59, over: 10)))
    #expect(june.n == 2)
    #expect(
      try sample().value("capacity", variant, of: .team("North"), in: "2024-05").value == Ratio(1))
    // Eight periods of reps are too few for a percentile.
    #expect(try sample().value("capacity", variant, in: "2024-04").absence == .tooFewPeriods)
  }

  @Test func `without activities the load is that of open deals`() throws {
    // The data begins in June then, with the first deal closed: twelve reps are enough at once.
    let figures = try sample(reps: 12, activities: false)
    #expect(try figures.value("capacity", in: "2024-06").value == Ratio(1))
    #expect(try figures.value("capacity", "activities", in: "2024-06").absence == .noActivities)
    let june = try #require(figures.periods.first { $0.key == "2024-06" })
    #expect(!figures.capacityCall(of: .total, in: june))
  }

  @Test func `a rep's load is held against a team of six, and against nobody in a smaller one`()
    throws
  {
    let rep = Scope.rep(RepIndex(0))
    #expect(try sample(reps: 5).value("capacity", of: rep, in: "2024-06").absence == .tooFewPeers)
    let six = try sample(reps: 6)
    // Loads 1 to 6, six times each: place 35 × 0.9 = 31.5 lies among the sixes.
    #expect(try six.value("capacity", of: rep, in: "2024-06").value == Ratio(1))
    #expect(
      try six.cases("capacity", of: rep, in: "2024-06")
        == [MetricCase(.rep(RepIndex(0)), value: Ratio(6))])
  }

  @Test func `more people are called for only where the quota is met and both loads are high`()
    throws
  {
    func calls(_ figures: Figures, _ scope: Scope, _ key: String) throws -> Bool {
      figures.capacityCall(of: scope, in: try #require(figures.periods.first { $0.key == key }))
    }
    let full = try sample()
    #expect(try calls(full, .team("North"), "2024-06"))
    #expect(try calls(full, .total, "2024-06"))
    // No quota in May, no call for a rep, and none where the quota is not met.
    #expect(try !calls(full, .team("North"), "2024-05"))
    #expect(try !calls(full, .rep(RepIndex(0)), "2024-06"))
    #expect(try !calls(sample(quota: 101), .team("North"), "2024-06"))
    // Performing, but with room: nobody does anything in June.
    var data = full.dataset
    data.activities = ActivityTally(
      types: data.activities.types,
      entries: data.activities.entries.filter { $0.day < day(6, 1) })
    #expect(try !calls(Figures(of: data, settings: full.settings), .team("North"), "2024-06"))
  }
}

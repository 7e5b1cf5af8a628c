import RaporMetrics
import RaporModel
import Testing

/// Figures of leads, worked out by hand.
struct LeadTests {
  private typealias P = PeopleSample
  private let day = Sample.day

  /// Ten leads of January 2024 and one of March; the data ends on 31 March. Ayu's first four become
  /// deals after 2, 4, 6 and 30 days.
  private func sample(maturity: Int? = 10) throws -> Figures {
    try P.figures(
      asOf: day(3, 31), reps: [Sample.rep("Ayu", team: "North"), Sample.rep("Budi")],
      deals: [
        Sample.deal(.won, rep: 0, created: day(1, 5), closed: day(1, 6), amount: 1),
        Sample.deal(.lost, rep: 1, closed: day(2, 6), amount: 1),
      ],
      attributes: [.source: AttributeColumn(["web", nil])]
    ) { data in
      data.leads = [
        P.lead(P.at(1, 8), source: "web", converted: day(1, 10)),
        P.lead(P.at(1, 8), source: "web", converted: day(1, 12)),
        P.lead(P.at(1, 8), source: "fair", converted: day(1, 14)),
        P.lead(P.at(1, 8), converted: day(2, 7)),
        P.lead(P.at(1, 9)),
        P.lead(P.at(1, 9), converted: day(1, 2)),
        // The deal was created on 5 January: two days after the lead.
        P.lead(P.at(1, 3), rep: 1, deal: 0),
        P.lead(P.at(1, 20), rep: 1),
        P.lead(P.at(1, 25), rep: nil),
        P.lead(P.at(1, 31), rep: nil),
        P.lead(P.at(3, 30), source: "web", converted: day(3, 31)),
      ]
    } adjust: {
      $0.leadMaturityDays = maturity
      $0.dimensions = [.source]
    }
  }

  @Test func `leads are counted by the day they came in, for rep, team, total and source`() throws {
    let figures = try sample()
    func count(_ scope: Scope, _ key: String = "2024-01") throws -> Ratio? {
      let value = try figures.value("new_leads", of: scope, in: key)
      #expect(try figures.cases("new_leads", of: scope, in: key).count == value.n)
      return value.value
    }
    #expect(try count(.total) == Ratio(10))
    #expect(try count(.rep(RepIndex(0))) == Ratio(6))
    #expect(try count(.rep(RepIndex(1))) == Ratio(2))
    #expect(try count(.team("North")) == Ratio(6))
    #expect(try count(.attribute(.source, "web")) == Ratio(2))
    // No deal comes from a fair, but a lead does.
    #expect(try count(.attribute(.source, "fair")) == Ratio(1))
    #expect(try count(.attribute(.source, nil)) == Ratio(7))
    #expect(try count(.total, "2024-02") == Ratio(0))
    #expect(try count(.total, "2024-03") == Ratio(1))
  }

  @Test func `leads convert within the age that they all have reached`() throws {
    // Old enough are all of January. Within 10 days: 2, 4 and 6 days, and Budi's 2; after 30 days is too
    // late; the one that became a deal before it came in is left out: 4 of 9.
    let figures = try sample()
    let value = try figures.value("lead_conversion", in: "2024-01")
    #expect(value.value == Ratio(4, over: 9))
    #expect(value.n == 9)
    #expect(value.exclusions == [.init(reason: .row(.leadConvertedEarly), count: 1)])
    // The lead of 30 March converted after a day, but it is one day old.
    let march = try figures.value("lead_conversion", in: "2024-03")
    #expect(march.absence == .noMatureLeads)
    #expect(march.exclusions == [.init(reason: .row(.leadTooYoung), count: 1)])
    #expect(try figures.value("lead_conversion", in: "2024-02").absence == .noLeads)
    let ofBudi = try figures.value("lead_conversion", of: .rep(RepIndex(1)), in: "2024-01")
    #expect(ofBudi.value == Ratio(1, over: 2))
  }

  @Test func `without a setting the age is what 95 of 100 converted leads took`() throws {
    // 1, 2, 2, 4, 6 and 30 days: place 5 × 0.95 = 4.75 lies three quarters from 6 to 30, at 24 days.
    #expect(try sample(maturity: nil).leadMaturityDays == 24)
    let none = try P.figures(asOf: day(3, 31)) { $0.leads = [P.lead(P.at(1, 8))] }
    #expect(none.leadMaturityDays == nil)
    #expect(try none.value("lead_conversion", in: "all").absence == .noConversions)
  }

  @Test(arguments: [
    // 8 January 2024 is a Monday; business is from 9 to 17.
    ((1, 8, 9, 0), (1, 8, 9, 30), 30),
    ((1, 8, 16, 50), (1, 9, 9, 20), 10),
    ((1, 8, 16, 50), (1, 10, 9, 20), 30),
    ((1, 8, 7, 0), (1, 8, 9, 10), 10),
    ((1, 8, 18, 0), (1, 8, 23, 0), 0),
    // Friday 16:30 to Monday 9:30, over a weekend.
    ((1, 12, 16, 30), (1, 15, 9, 30), 60),
    // Friday 5 January to Wednesday the 10th, of which Tuesday the 9th is off: Friday and Monday.
    ((1, 5, 9, 0), (1, 10, 9, 0), 960),
    ((1, 9, 9, 0), (1, 9, 17, 0), 0),
    ((1, 6, 0, 0), (1, 8, 9, 5), 5),
    ((1, 8, 9, 30), (1, 8, 9, 0), -30),
  ])
  func `business minutes are those of selling days`(
    from: (Int, Int, Int, Int), to: (Int, Int, Int, Int), minutes: Int
  ) {
    let selling = SellingDays(holidays: [day(1, 9)])
    let start = P.at(from.0, from.1, from.2, from.3)
    let end = P.at(to.0, to.1, to.2, to.3)
    #expect(selling.minutes(from: start, to: end, within: BusinessHours()) == minutes)
  }

  /// Leads of Monday 8 January: answered after 30 and 90 minutes, on the next morning (20 + 40 minutes),
  /// not at all, before they came in, and one without a time; and one of the last half hour of the data.
  private func answered() throws -> Figures {
    try P.figures(asOf: day(1, 10)) { data in
      data.leads = [
        P.lead(P.at(1, 8, 10), answered: P.at(1, 8, 10, 30)),
        P.lead(P.at(1, 8, 10), answered: P.at(1, 8, 11, 30)),
        P.lead(P.at(1, 8, 16, 40), answered: P.at(1, 9, 9, 40)),
        P.lead(P.at(1, 8, 10)),
        P.lead(P.at(1, 8, 10), answered: P.at(1, 8, 9)),
        P.lead(P.at(1, 8), hasTime: false, answered: P.at(1, 8, 11)),
        P.lead(P.at(1, 10, 16, 30), answered: P.at(1, 10, 16, 40)),
        // An answer after the as-of day has not been given yet.
        P.lead(P.at(1, 9, 10), answered: P.at(1, 11, 10)),
      ]
    }
  }

  @Test func `the response time is the median in business hours of those answered`() throws {
    // 10, 30, 60 and 90 minutes: the median is 45 minutes.
    let value = try answered().value("lead_response", in: "2024-01")
    #expect(value.value == Ratio(3, over: 4))
    #expect(value.unit == .hours)
    #expect(value.n == 4)
    #expect(
      value.exclusions == [
        .init(reason: .row(.leadWithoutResponse), count: 2),
        .init(reason: .row(.leadWithoutTime), count: 1),
        .init(reason: .row(.leadAnsweredEarly), count: 1),
      ])
  }

  @Test func `a lead without an answer is not in time once its time is up`() throws {
    // In time: 30 and 60 minutes. Not: 90 minutes, and two without an answer. Left out: the early one,
    // the one without a time, and the one whose hour is not over at the end of the data.
    let value = try answered().value("lead_response", "within", in: "2024-01")
    #expect(value.value == Ratio(2, over: 5))
    #expect(value.n == 5)
    #expect(value.exclusions.reduce(0) { $0 + $1.count } == 3)
    #expect(value.exclusions.contains(.init(reason: .row(.leadTooRecent), count: 1)))
  }

  @Test func `without any answer in the data nothing is said of answers`() throws {
    let figures = try P.figures(asOf: day(1, 10)) { $0.leads = [P.lead(P.at(1, 8, 10))] }
    for variant in ["", "within"] {
      #expect(try figures.value("lead_response", variant, in: "all").absence == .noResponses)
    }
    #expect(
      try Sample.figures(
        asOf: day(1, 10), deals: [Sample.deal(.won, closed: day(1, 2), amount: 1)]
      ).value("new_leads", in: "all").absence == .noLeads)
  }
}

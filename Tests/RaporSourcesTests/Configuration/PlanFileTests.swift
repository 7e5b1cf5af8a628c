import RaporDiagnostics
import RaporModel
import Testing

@testable import RaporSources

/// Reading plans.yml where it has several plans.
struct PlanFileTests {
  private static let file = """
    plans:
      - name: Executives
        for: {roles: [account  EXECUTIVE], teams: North, reps: [e1, Ben Ray]}
        text: {en: Paid quarterly., id: Per kuartal.}
        from: 2017-01-01
        until: 2017-12-31
        period: quarter
        by: attainment
        pays: band
        base_pay: 60000
        target_pay: 24000.50
        tiers: [{from: 0%, rate: 0.9x}, {from: 80%, rate: 1.4 X}, {from: 1.2, rate: 5%}]
        threshold: 50%
        cap: 250%
        prorate: yes
        rates: [{type: RENEWAL, product: [gtx pro, GTX Plus], rate: 1%}]
        spiffs:
          - {name: Spring, from: 2017-04-01, until: 2017-06-30, product: GTX Pro, pay: 120}
          - {name: Any, from: 2017-01-01, until: 2017-01-01, rate: 0.25%}
        pool: {name: Team, team: north, rate: 0.5%, from: 100%, shared: by_revenue}
        draw: {pay: 3000, recoverable: true}
      - {name: Others, pays: whole, cap: 100, tiers: [{from: 0, rate: 5%}], threshold: 10}
    adjustments:
      - {rep: ann lee, period: 2017-Q2, pay: -500.25, reason: {en: Slip, ms: Silap}}
      - {rep: E1, period: 2017-Q2, takes_back: D1, reason: Gone}

    """

  private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  private static func dataset() throws -> Dataset {
    let currency = try #require(Currency(code: "USD"))
    var deal = Deal(
      id: DealID(rawValue: "D1"), rep: RepIndex(0), stage: 0, outcome: .won,
      row: RowReference(file: 0, line: 2))
    deal.closedOn = try day("2017-02-01")
    return Dataset(
      asOf: try day("2017-12-31"), currency: currency,
      reps: [
        Rep(
          id: RepID(rawValue: "E1"), name: "Ann Lee", team: "North", role: "Account Executive"),
        Rep(
          id: RepID(rawValue: "E2"), name: "Ben Ray", team: "North", role: "Account Executive"),
      ],
      stages: [Stage(name: "Won", outcome: .won)], deals: [deal],
      attributes: [
        .type: AttributeColumn(["Renewal"]), .product: AttributeColumn(["GTX Pro"]),
      ], products: [Product(name: "GTX Plus", listPrice: nil, family: nil)])
  }

  private func read(_ text: String) throws -> (scheme: PayScheme?, DiagnosticList) {
    var reader = PlanFileReader(
      name: "plans.yml", currency: try #require(Currency(code: "USD")))
    _ = reader.read(Array(text.utf8))
    let scheme = reader.settled(try Self.dataset())
    return (scheme, reader.diagnostics)
  }

  @Test func `every key is read, with the data's own spellings of names`() throws {
    let (read, diagnostics) = try read(Self.file)
    #expect(diagnostics.all == [])
    let plans = try #require(read?.plans)
    #expect(plans.map(\.name) == ["Executives", "Others"])
    #expect(plans[0] == (try Self.executives()))
    var others = PayPlan(
      name: "Others", period: .year, paysWholeAmount: true, tiers: [.init(from: 0, rate: 50_000)],
      cap: 100_00)
    others.threshold = 10_00
    #expect(plans[1] == others)
    #expect(read?.digest == Fingerprint(of: Self.file.utf8).digits)
  }

  private static func executives() throws -> PayPlan {
    var plan = PayPlan(
      name: "Executives", period: .quarter, goesByAttainment: true, paysWholeAmount: false,
      tiers: [
        .init(from: 0, rate: 900_000, isMultiple: true),
        .init(from: 8_000, rate: 1_400_000, isMultiple: true), .init(from: 12_000, rate: 50_000),
      ])
    plan.audience = .init(
      roles: ["Account Executive"], teams: ["North"],
      reps: [RepID(rawValue: "E1"), RepID(rawValue: "E2")])
    plan.text = LocalText([.english: "Paid quarterly.", .indonesian: "Per kuartal."])
    (plan.from, plan.until) = (try day("2017-01-01"), try day("2017-12-31"))
    (plan.basePay, plan.targetPay) = (60_000_00, 24_000_50)
    plan.threshold = 5_000
    plan.cap = .shareOfTarget(2_500_000)
    plan.isProrated = true
    plan.rates = [
      .init(
        .init([.init(.product, ["GTX Pro", "GTX Plus"]), .init(.type, ["Renewal"])]), rate: 10_000)
    ]
    plan.spiffs = [
      .init(
        name: "Spring", from: try day("2017-04-01"), until: try day("2017-06-30"),
        filter: .init([.init(.product, ["GTX Pro"])]), pay: .perDeal(120_00)),
      .init(
        name: "Any", from: try day("2017-01-01"), until: try day("2017-01-01"),
        pay: .rate(2_500)),
    ]
    plan.pool = .init(name: "Team", team: "North", rate: 5_000, from: 10_000, sharing: .byRevenue)
    plan.draw = .init(pay: 3_000_00, isRecoverable: true)
    return plan
  }

  @Test func `adjustments are of reps by name or id`() throws {
    let quarter = try #require(ReportingCalendar().period(key: "2017-Q2"))
    let rep = RepID(rawValue: "E1")
    #expect(
      try read(Self.file).scheme?.adjustments == [
        PayAdjustment(
          rep: rep, period: quarter, change: .pay(-500_25),
          reason: LocalText([.english: "Slip", .malay: "Silap"])),
        PayAdjustment(
          rep: rep, period: quarter, change: .takesBack(DealID(rawValue: "D1")),
          reason: LocalText([.english: "Gone"])),
      ])
  }

  @Test func `one plan for everybody can have adjustments too`() throws {
    let (scheme, diagnostics) = try read(
      """
      pays: band
      tiers: [{from: 0, rate: 5%}]
      adjustments: [{rep: E2, period: 2017, pay: 5, reason: A gift}]
      """)
    #expect(diagnostics.all == [])
    #expect(scheme?.plans.map(\.name) == ["Commission"])
    #expect(scheme?.adjustments.map(\.rep.rawValue) == ["E2"])
  }

  /// What is wrong with a plan for everybody, with more keys.
  private func problems(_ keys: String, currency: String = "USD") throws -> [String] {
    var reader = PlanFileReader(
      name: "plans.yml", currency: try #require(Currency(code: currency)),
      dimensions: [Attribute(rawValue: "rate"), Attribute(rawValue: "name")])
    let text = "pays: band\n\(keys)\n"
    _ = reader.read(Array(text.utf8))
    return reader.diagnostics.all.map(\.message)
  }

  @Test func `numbers finer than those kept are refused`() throws {
    let tiers = "tiers: [{from: 0, rate: 5%}]"
    for keys in [
      "tiers: [{from: 0, rate: 5.00001%}]", "tiers: [{from: 0, rate: 0.0500001}]",
      "\(tiers)\ncap: 25.999", "\(tiers)\nthreshold: 1.001",
      "by: attainment\ntiers: [{from: 0%, rate: 5%}, {from: 33.333%, rate: 6%}]",
      "by: attainment\ntiers: [{from: 0%, rate: 5%}, {from: 0.33333, rate: 6%}]",
      "by: attainment\ntarget_pay: 1\ntiers: [{from: 0%, rate: 1.0000001x}]",
    ] { #expect(try problems(keys).count == 1, "\(keys)") }
    #expect(try problems("\(tiers)\ncap: 100.5", currency: "JPY").count == 1)
    for keys in [
      "tiers: [{from: 0, rate: 5.0001%}]", "\(tiers)\ncap: 25.990", "\(tiers)\ncap: 25.9",
      "by: attainment\ntiers: [{from: 0%, rate: 5%}, {from: 33.33%, rate: 6%}]",
    ] { #expect(try problems(keys) == [], "\(keys)") }
    #expect(try problems("\(tiers)\ncap: 100.0", currency: "JPY") == [])
  }

  @Test func `a column that is called like a key of a part is no column of it`() throws {
    var reader = PlanFileReader(
      name: "plans.yml", currency: try #require(Currency(code: "USD")),
      dimensions: [Attribute(rawValue: "rate"), Attribute(rawValue: "name")])
    let text = """
      pays: band
      tiers: [{from: 0, rate: 5%}]
      rates: [{type: Renewal, rate: 1%}]
      spiffs: [{name: Spring, from: 2017-01-01, until: 2017-03-31, rate: 1%}]
      """
    let read = reader.read(Array(text.utf8))
    let scheme = try #require(read)
    #expect(scheme.plans[0].rates[0].filter.conditions.map(\.column) == [.type])
    #expect(scheme.plans[0].spiffs[0].filter.conditions.isEmpty)
  }

  @Test func `no bytes of several plans can stop the program`() throws {
    let text = Array(Self.file.utf8)
    let currency = try #require(Currency(code: "USD"))
    var state: UInt64 = 11
    for _ in 0..<400 {
      var bytes = text
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 40) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
      }
      var reader = PlanFileReader(name: "plans.yml", currency: currency)
      _ = reader.read(bytes)
      let scheme = reader.settled(try Self.dataset())
      #expect(scheme != nil || reader.diagnostics.hasErrors)
    }
  }
}

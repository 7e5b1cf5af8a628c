import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// The parts of a plan beside its bands, each by hand.
struct PayPartTests {
  private let ayu = RepIndex(0)
  private let budi = RepIndex(1)

  private func plan(_ adjust: (inout PayPlan) -> Void = { _ in }) -> PayPlan {
    var plan = PayPlan(
      name: "Plan", period: .month, paysWholeAmount: false,
      tiers: [.init(from: 0, rate: 50_000), .init(from: 20_000, rate: 100_000)])
    adjust(&plan)
    return plan
  }

  private func deal(
    _ id: String, _ day: Day, _ amount: Int64, rep: Int = 0, with coOwner: Int? = nil,
    share: Int32 = 0
  ) -> Deal {
    var deal = Sample.deal(
      .won, rep: rep, closed: day, amount: amount, with: coOwner, share: share)
    deal.id = DealID(rawValue: id)
    return deal
  }

  /// Ayu wins 300 in January, 100 in February; Budi 200 in January and nothing later.
  private func figures(
    _ plans: [PayPlan], reps: [Rep]? = nil, types: [String?] = [], quotas: [Quota] = [],
    adjustments: [PayAdjustment] = []
  ) throws -> Figures {
    let deals = [
      deal("A1", Sample.day(1, 20), 100), deal("A2", Sample.day(1, 5), 200),
      deal("A3", Sample.day(2, 10), 100), deal("B1", Sample.day(1, 9), 200, rep: 1),
    ]
    return try Sample.figures(
      asOf: Sample.day(3, 31),
      reps: reps ?? [Sample.rep("Ayu", team: "N"), Sample.rep("Budi", team: "N")], deals: deals,
      attributes: types.isEmpty ? [:] : [.type: AttributeColumn(types)], quotas: quotas
    ) { $0.pay = PayScheme(plans: plans, adjustments: adjustments) }
  }

  private func statement(
    _ figures: Figures, _ key: String = "2024-01", of rep: RepIndex? = nil
  ) throws -> Payout.Statement {
    let period = try #require(ReportingCalendar().period(key: key))
    return try #require(figures.payStatement(of: rep ?? ayu, in: period))
  }

  @Test func `deals are paid in the order of their days`() throws {
    let figures = try figures([plan()])
    let january = try statement(figures)
    // 200 on the 5th fill the first band: 10. The 100 after it are in the second: 10.
    let lines = figures.payLines(of: ayu, january)
    #expect(lines.map { figures.dataset.deals[$0.deal].id.rawValue } == ["A2", "A1"])
    #expect(lines.map(\.commission) == [1_000, 1_000])
    #expect(january.pay == 2_000)
  }

  @Test func `below the threshold nothing is paid, and from it on everything`() throws {
    let figures = try figures([plan { $0.threshold = 10_001 }])
    #expect(try statement(figures).tierPay == 2_000)
    let february = try statement(figures, "2024-02")
    #expect(february.isBelowThreshold && february.pay == 0 && february.uncapped == 500)
    #expect(february.prospect.rate == 0)
    #expect(february.prospect.next?.missing == 1)
    #expect(february.prospect.next?.gain == 500)
    #expect(february.gain(from: 0) == 0 && february.gain(from: 10_100) == 1_010)
  }

  @Test func `multiples are of target pay by quota`() throws {
    // 1,200 a year are 100 a month; a quota of 200 makes the base rate 50 %.
    let multiples = plan {
      $0.goesByAttainment = true
      $0.targetPay = 120_000
      $0.tiers = [
        .init(from: 0, rate: 1_000_000, isMultiple: true),
        .init(from: 10_000, rate: 1_500_000, isMultiple: true),
      ]
      $0.cap = .shareOfTarget(1_600_000)
    }
    let figures = try figures(
      [multiples],
      quotas: [
        try Sample.quota(.rep(ayu), "2024-01", 200), try Sample.quota(.rep(budi), "2024-01", 200),
      ])
    let january = try statement(figures)
    #expect(january.bands.map(\.pay) == [10_000, 7_500])
    #expect(january.bands.map(\.rate) == [500_000, 750_000])
    #expect(january.tierPay == 16_000)
    // On the quota the target is paid, half of it on half, and the cap on 140 %.
    #expect(january.scale.pay(atAttainment: 10_000) == 10_000)
    #expect(january.scale.pay(atAttainment: 5_000) == 5_000)
    #expect(january.scale.pay(atAttainment: 14_000) == 16_000)
  }

  @Test func `deals with a rate of their own are outside the tiers`() throws {
    let figures = try figures(
      [plan { $0.rates = [.init(.init([.init(.type, ["renewal"])]), rate: 10_000)] }],
      types: ["new", "renewal", "new", "new"])
    let january = try statement(figures)
    // 100 in the first band pay 5; the renewal of 200 pays 1 % of its own.
    #expect(january.revenue == 10_000 && january.tierPay == 500)
    #expect(january.specialRates.map(\.pay) == [200] && january.specialRates.map(\.count) == [1])
    #expect(figures.payLines(of: ayu, january).map(\.commission) == [200, 500])
    #expect(january.pay == 700)
  }

  @Test func `a SPIFF pays each owner's share of a deal`() throws {
    let spiff = PayPlan.Spiff(
      name: "Sprint", from: Sample.day(1, 1), until: Sample.day(1, 10), pay: .perDeal(2_001))
    var shared = deal("S", Sample.day(1, 10), 0, with: 1, share: 3_333)
    shared.amount = nil
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31), reps: [Sample.rep("Ayu"), Sample.rep("Budi")],
      deals: [
        shared, deal("L", Sample.day(1, 11), 100), deal("F", Sample.day(1, 1), 100),
      ]
    ) { $0.pay.plans = [plan { $0.spiffs = [spiff] }] }
    // 33.33 % of 20.01 are 6.67 for the co-owner; the owner has the rest, and all of the other deal's.
    #expect(try statement(figures, of: budi).spiffs.map(\.pay) == [667])
    let own = try statement(figures)
    #expect(own.spiffs.map(\.pay) == [2_001 + 1_334] && own.spiffs.map(\.count) == [2])
    #expect(figures.payLines(of: ayu, own).map(\.spiffs) == [2_001, 1_334, 0])
  }

  @Test func `a pool is shared to the last unit once the team is there`() throws {
    let equally = plan {
      $0.pool = .init(name: "Team", rate: 10_001, from: 10_000, sharing: .equally)
    }
    let quotas = [try Sample.quota(.team("N"), "2024-01", 500)]
    // 1.0001 % of 500.00 are 5.00, and the first of two equal parts is not larger.
    let january = try figures([equally], quotas: quotas)
    #expect(try statement(january).pool?.amount == 500)
    #expect(try statement(january).pool?.pay == 250)
    // In February there is no quota that the team could reach.
    #expect(try statement(january, "2024-02").pool?.isReached == false)
    #expect(try statement(january, "2024-02").pool?.pay == 0)
    let byRevenue = plan { $0.pool = .init(name: "Team", rate: 10_001, sharing: .byRevenue) }
    let other = try figures([byRevenue])
    #expect(try statement(other).pool?.pay == 300)
    #expect(try statement(other).pool?.byRevenue?.own == 30_000)
    #expect(try statement(other).pool?.byRevenue?.members == 50_000)
    // Nobody has won anything in March: all get the same.
    #expect(try statement(other, "2024-03").pool?.byRevenue == nil)
    #expect(try statement(other, of: budi).pool?.pay == 200)
  }

  @Test func `a recoverable draw is given back by later pay above it`() throws {
    let drawn = plan { $0.draw = .init(pay: 1_200, isRecoverable: true) }
    let figures = try figures(
      [drawn], reps: [Sample.rep("Ayu"), Sample.rep("Budi", from: Sample.day(2, 1))])
    // January earns 20.00, above the draw of 12.00; February 5.00, so that 7.00 are advanced.
    #expect(try statement(figures).draw?.advanced == 0)
    let february = try statement(figures, "2024-02")
    #expect(february.draw?.advanced == 700 && february.pay == 1_200)
    #expect(february.prospect.isTakenByDraw && february.prospect.rate == 0)
    let march = try statement(figures, "2024-03")
    #expect(march.draw?.before == 700 && march.draw?.after == 1_900)
    // Budi is no employee before February, and gets no draw.
    #expect(try statement(figures, of: budi).draw == nil)
    #expect(try statement(figures, "2024-02", of: budi).draw?.advanced == 1_200)
  }

  @Test func `what was advanced is recovered, and no more`() throws {
    let drawn = plan { $0.draw = .init(pay: 700, isRecoverable: true) }
    let deals = [
      deal("1", Sample.day(1, 3), 100), deal("2", Sample.day(2, 3), 150),
      deal("3", Sample.day(3, 3), 200),
    ]
    let figures = try Sample.figures(asOf: Sample.day(3, 31), deals: deals) {
      $0.pay.plans = [drawn]
    }
    let settled = try ["2024-01", "2024-02", "2024-03"].map { try statement(figures, $0) }
    // 5.00, 7.50 and 10.00 are earned; 2.00 advanced, 0.50 and 1.50 of it given back.
    #expect(settled.map(\.pay) == [700, 700, 850])
    #expect(settled.map { $0.draw?.advanced } == [200, 0, 0])
    #expect(settled.map { $0.draw?.recovered } == [0, 50, 150])
    #expect(settled.map { $0.draw?.after } == [200, 150, 0])
    #expect(
      try figures.value("payout", of: .rep(ayu), in: "2024-Q1").value == Ratio(2_250, over: 100))
  }

  @Test func `adjustments add and take away, and take back what a deal was paid`() throws {
    let february = try #require(ReportingCalendar().period(key: "2024-02"))
    func adjust(_ change: PayAdjustment.Change) -> PayAdjustment {
      PayAdjustment(
        rep: RepID(rawValue: "Ayu"), period: february, change: change, reason: LocalText())
    }
    let figures = try figures(
      [plan()],
      adjustments: [
        adjust(.takesBack(DealID(rawValue: "A1"))), adjust(.pay(123)),
        adjust(.takesBack(DealID(rawValue: "none"))),
      ])
    #expect(try statement(figures, "2024-02").adjustments.map(\.pay) == [-1_000, 123, 0])
    #expect(try statement(figures, "2024-02").pay == 500 - 1_000 + 123)
    #expect(try statement(figures).adjustments.isEmpty)
  }

  @Test func `amounts shrink to the days employed where the plan prorates`() throws {
    let prorated = plan {
      $0.isProrated = true
      $0.basePay = 120_000
      $0.targetPay = 240_000
      $0.cap = .amount(1_000)
      $0.draw = .init(pay: 310, isRecoverable: false)
    }
    let figures = try figures(
      [prorated], reps: [Sample.rep("Ayu", from: Sample.day(1, 17)), Sample.rep("Budi")])
    // 15 of 31 days: the second band begins at 96.77 instead of 200.
    let january = try statement(figures)
    #expect(january.bands.map(\.from) == [0, 9_677])
    #expect(january.scale.cap == 484 && january.scale.draw == 150)
    #expect(january.scale.basePay == 4_839 && january.scale.targetPay == 9_677)
    #expect(try statement(figures, of: budi).scale.targetPay == 20_000)
  }

  @Test func `the first plan that fits and is in force pays`() throws {
    var own = plan { $0.audience.reps = [RepID(rawValue: "Budi")] }
    own.name = "Own"
    own.from = Sample.day(2, 1)
    var quarterly = plan { $0.period = .quarter }
    quarterly.audience.teams = ["S"]
    let figures = try figures([quarterly, own, plan()])
    #expect(try statement(figures, of: budi).plan == 2)
    #expect(try statement(figures, "2024-02", of: budi).plan == 1)
    #expect(try statement(figures, "2024-02").plan == 2)
    // A quarter is made up of months here, and nobody has a statement of it.
    let quarter = try #require(ReportingCalendar().period(key: "2024-Q1"))
    #expect(figures.payStatement(of: ayu, in: quarter) == nil)
    #expect(figures.payout(of: ayu, in: quarter)?.statements.count == 3)
    let nobody = try self.figures([own])
    #expect(try nobody.value("payout", of: .rep(ayu), in: "2024-02").absence == .noPayPlan)
    #expect(
      try nobody.value("payout", in: "2024-02").exclusions
        == [.init(reason: .row(.repWithoutPlan), count: 1)])
  }

  @Test func `periods without a day of employment are left out of longer ones`() throws {
    var own = plan { $0.goesByAttainment = true }
    own.basePay = 120_000
    let quotas = try [ayu, budi].flatMap { rep in
      try ["2024-02", "2024-03"].map { try Sample.quota(.rep(rep), $0, 100) }
    }
    let newcomers = [Sample.rep("Ayu"), Sample.rep("Budi", from: Sample.day(2, 1))]
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31), reps: newcomers,
      deals: [
        deal("1", Sample.day(1, 20), 100), deal("2", Sample.day(2, 20), 100, rep: 1),
      ], quotas: quotas
    ) { $0.pay.plans = [own] }
    let months = try ["2024-01", "2024-02", "2024-03"].map {
      try figures.value("payout", of: .rep(budi), in: $0)
    }
    #expect(months[0].absence == .notEmployed && months[1].value == Ratio(5))
    let quarter = try figures.value("payout", of: .rep(budi), in: "2024-Q1")
    #expect(quarter.value == Ratio(5))
    // Ayu was there all the time, and has no quota for January: the quarter lacks a part.
    #expect(try figures.value("payout", of: .rep(ayu), in: "2024-Q1").absence == .noQuota)
    // Nobody is left out of January but Ayu; without proration nobody has base pay before the first day.
    let plain = try self.figures([plan { $0.basePay = 120_000 }], reps: newcomers)
    #expect(try statement(plain, "2024-02", of: budi).scale.basePay == 10_000)
    #expect(try statement(plain, of: budi).scale.basePay == 0)
  }

  @Test func `an adjustment has a statement where nothing else is paid`() throws {
    let quotas = try ["2024-02", "2024-03"].map { try Sample.quota(.rep(ayu), $0, 100) }
    let periods = try ["2024-03", "2024-01"].map {
      try #require(ReportingCalendar().period(key: $0))
    }
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31),
      reps: [Sample.rep("Ayu", to: Sample.day(2, 29)), Sample.rep("Budi")],
      deals: [deal("1", Sample.day(2, 20), 100), deal("2", Sample.day(1, 20), 100, rep: 1)],
      quotas: quotas
    ) {
      $0.pay = PayScheme(
        plans: [plan { $0.goesByAttainment = true }],
        adjustments: [
          PayAdjustment(
            rep: RepID(rawValue: "Ayu"), period: periods[0],
            change: .takesBack(DealID(rawValue: "1")), reason: LocalText()),
          PayAdjustment(
            rep: RepID(rawValue: "Budi"), period: periods[1], change: .pay(700),
            reason: LocalText()),
        ])
    }
    // Ayu has left, Budi has no quota: both statements are of the adjustments alone.
    let march = try statement(figures, "2024-03")
    #expect(march.isAdjustmentsAlone && march.pay == -500 && march.bands.isEmpty)
    let january = try statement(figures, of: budi)
    #expect(january.isAdjustmentsAlone && january.pay == 700 && january.tierPay == 0)
    #expect(figures.payLines(of: budi, january).isEmpty)
    #expect(january.prospect.next == nil)
  }

  @Test func `a recoverable draw is recovered by the next plan that has one`() throws {
    let old = plan {
      $0.draw = .init(pay: 700, isRecoverable: true)
      $0.until = Sample.day(1, 31)
    }
    let between = plan {
      $0.draw = .init(pay: 100, isRecoverable: false)
      $0.from = Sample.day(2, 1)
      $0.until = Sample.day(2, 29)
    }
    let new = plan { $0.draw = .init(pay: 400, isRecoverable: true) }
    let deals = [deal("1", Sample.day(1, 3), 100), deal("3", Sample.day(3, 3), 200)]
    let figures = try Sample.figures(asOf: Sample.day(3, 31), deals: deals) {
      $0.pay.plans = [old, between, new]
    }
    #expect(try statement(figures).draw?.after == 200)
    #expect(try statement(figures, "2024-02").draw?.advanced == 100)
    #expect(try statement(figures, "2024-03").draw?.recovered == 200)
    #expect(try statement(figures, "2024-03").pay == 800)
  }

  @Test func `no draw is paid before the first close`() throws {
    let early = plan {
      $0.draw = .init(pay: 700, isRecoverable: true)
      $0.from = Day(iso: "2018-01-01")
    }
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31), deals: [deal("1", Sample.day(2, 3), 100)]
    ) { $0.pay.plans = [early] }
    #expect(try statement(figures, "2024-02").draw?.before == 0)
    #expect(try statement(figures, "2024-03").draw?.before == 200)
  }

  @Test func `a SPIFF pays nothing for a deal below zero`() throws {
    let spiff = PayPlan.Spiff(
      name: "Sprint", from: Sample.day(1, 1), until: Sample.day(1, 31), pay: .perDeal(2_000))
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31),
      deals: [deal("1", Sample.day(1, 3), -100), deal("2", Sample.day(1, 4), 0)]
    ) { $0.pay.plans = [plan { $0.spiffs = [spiff] }] }
    #expect(try statement(figures).spiffs.map(\.pay) == [2_000])
  }

  @Test func `a cap of the target pay is whole for somebody who has left`() throws {
    let capped = plan {
      $0.isProrated = true
      $0.targetPay = 120_000
      $0.cap = .shareOfTarget(100_000)
    }
    let figures = try figures(
      [capped],
      reps: [Sample.rep("Ayu", to: Sample.day(1, 1).advanced(by: -1)), Sample.rep("Budi")])
    #expect(try statement(figures).scale.cap == 1_000)
    #expect(try statement(figures).pay == 1_000)
  }

  @Test func `the largest amounts stop nothing`() throws {
    let largest = plan {
      $0.goesByAttainment = true
      $0.targetPay = .max
      $0.basePay = .max
      $0.tiers = [.init(from: 0, rate: 100_000_000, isMultiple: true)]
      $0.threshold = 1_000_000
      $0.cap = .shareOfTarget(100_000_000)
      $0.draw = .init(pay: .max, isRecoverable: true)
      $0.spiffs = [
        .init(name: "", from: Sample.day(1, 1), until: Sample.day(1, 1), pay: .perDeal(.max))
      ]
      $0.pool = .init(name: "", rate: 1_000_000, sharing: .byRevenue)
    }
    var huge = deal("h", Sample.day(1, 1), 1)
    huge.amount = .max
    var negative = deal("n", Sample.day(2, 1), 1)
    negative.amount = .min
    let months = ["2024-01", "2024-02", "2024-03"]
    let figures = try Sample.figures(
      asOf: Sample.day(3, 31), reps: [Sample.rep("Ayu", team: "N")], deals: [huge, huge, negative],
      quotas: try months.map { try Sample.quota(.rep(ayu), $0, 1) }
    ) { $0.pay.plans = [largest] }
    for month in months { #expect(try statement(figures, month).pay > 0) }
  }
}

import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// What deals pay, band by band.
struct PayoutTests {
  private let ayu = RepIndex(0)

  private func plan(
    _ period: Period.Kind = .month, byAttainment: Bool = false, whole: Bool = false,
    tiers: [(Int64, Int64)], cap: Int64? = nil
  ) -> PayPlan {
    PayPlan(
      name: "Plan", period: period, goesByAttainment: byAttainment, paysWholeAmount: whole,
      tiers: tiers.map { PayPlan.Tier(from: $0.0, rate: $0.1) }, cap: cap)
  }

  /// Ayu wins 150.10 in January and 30 in February, Budi 10 in January.
  private func figures(
    _ plan: PayPlan?, quotas: [Quota] = [], adjust: (inout SiteSettings) -> Void = { _ in }
  ) throws -> Figures {
    var odd = Sample.deal(.won, rep: 0, closed: Sample.day(1, 1))
    odd.amount = 15_010
    return try Sample.figures(
      asOf: Sample.day(3, 31), reps: [Sample.rep("Ayu", team: "N"), Sample.rep("Budi", team: "N")],
      deals: [
        odd, Sample.deal(.won, rep: 0, closed: Sample.day(2, 10), amount: 30),
        Sample.deal(.won, rep: 1, closed: Sample.day(1, 10), amount: 10),
      ], quotas: quotas
    ) {
      $0.pay = PayScheme(plans: plan.map { [$0] } ?? [])
      adjust(&$0)
    }
  }

  private func statement(
    _ figures: Figures, _ key: String = "2024-01"
  ) throws -> Payout.Statement {
    let period = try #require(figures.periods.first { $0.key == key })
    return try #require(figures.payout(of: ayu, in: period)?.statements.first)
  }

  @Test func `each band pays its own rate, rounded half up to the cent`() throws {
    let figures = try figures(plan(tiers: [(0, 50_000), (10_000, 85_000)]))
    // 100.00 at 5 % are 5.00; 50.10 at 8.5 % are 4.2585, rounded to 4.26.
    let bands = try statement(figures).bands
    #expect(bands.map(\.from) == [0, 10_000])
    #expect(bands.map(\.to) == [10_000, nil])
    #expect(bands.map(\.amount) == [10_000, 5_010])
    #expect(bands.map(\.pay) == [500, 426])
    let january = try figures.value("payout", of: .rep(ayu), in: "2024-01")
    #expect(january.value == Ratio(926, over: 100))
    #expect(january.n == 1)
    // February's 30.00 at 5 %: 1.50. The quarter adds its months up, and so does all time.
    #expect(
      try figures.value("payout", of: .rep(ayu), in: "2024-Q1").value == Ratio(1_076, over: 100))
    #expect(try figures.value("payout", of: .rep(ayu), in: "all").value == Ratio(1_076, over: 100))
    #expect(try figures.value("payout", of: .rep(ayu), in: "2024-W01").absence == .notPayPeriod)
  }

  @Test func `a group's pay is the sum of its reps'`() throws {
    let figures = try figures(plan(tiers: [(0, 50_000), (10_000, 85_000)]))
    for scope in [Scope.total, .team("N")] {
      let value = try figures.value("payout", of: scope, in: "2024-01")
      #expect(value.value == Ratio(976, over: 100))
      #expect(value.n == 2)
    }
  }

  @Test func `the whole amount can be paid at the rate of the highest band reached`() throws {
    let figures = try figures(plan(whole: true, tiers: [(0, 50_000), (10_000, 85_000)]))
    // 150.10 at 8.5 % are 12.7585.
    #expect(try statement(figures).bands.map(\.pay) == [1_276])
    #expect(try statement(figures, "2024-02").bands.map(\.pay) == [150])
    #expect(try statement(figures, "2024-03").bands.isEmpty)
  }

  @Test func `a cap holds for each of the plan's periods`() throws {
    let figures = try figures(plan(tiers: [(0, 100_000)], cap: 400))
    #expect(try statement(figures).uncapped == 1_501)
    #expect(try statement(figures).pay == 400)
    #expect(try figures.value("payout", of: .rep(ayu), in: "2024-Q1").value == Ratio(7))
  }

  @Test func `bands can be set in shares of the quota`() throws {
    let quota = try Sample.quota(.rep(ayu), "2024-01", 75)
    let byShare = plan(byAttainment: true, tiers: [(0, 10_000), (10_000, 100_000)])
    let figures = try figures(byShare, quotas: [quota])
    // 75.00 at 1 % are 0.75; the 75.10 beyond the quota at 10 % are 7.51.
    let january = try statement(figures)
    #expect(january.quota == 7_500)
    #expect(january.bands.map(\.pay) == [75, 751])
    #expect(try figures.value("payout", of: .rep(ayu), in: "2024-02").absence == .noQuota)
    let total = try figures.value("payout", in: "2024-01")
    #expect(total.value == Ratio(826, over: 100))
    #expect(total.n == 1)
    #expect(total.exclusions == [.init(reason: .row(.repWithoutQuota), count: 1)])
  }

  @Test func `without a plan nobody is paid, and losses pay nothing back`() throws {
    #expect(try figures(nil).value("payout", in: "2024-01").absence == .noPayPlan)
    let negative = try Sample.figures(
      asOf: Sample.day(3, 31),
      deals: [Sample.deal(.won, closed: Sample.day(1, 5), amount: -50)]
    ) { $0.pay.plans = [plan(tiers: [(0, 50_000)])] }
    #expect(try negative.value("payout", of: .rep(ayu), in: "2024-01").value == Ratio(0))
  }

  // MARK: What more would bring

  @Test func `a statement says what the next band takes and brings`() throws {
    let bands = plan(tiers: [(0, 50_000), (20_000, 85_000)])
    let next = try statement(try figures(bands)).prospect
    // 49.90 are missing to 200.00; 5 % of the first 200.00 are 10.00, of which 7.51 are paid.
    #expect(next.rate == 50_000)
    let step = try #require(next.next)
    #expect(step.from == 20_000 && step.missing == 4_990)
    #expect(step.rate == 85_000 && step.gain == 249)
    // Paid as a whole, all of 200.00 gets 8.5 %: 17.00.
    let whole = plan(whole: true, tiers: [(0, 50_000), (20_000, 85_000)])
    #expect(try statement(try figures(whole)).prospect.next?.gain == 949)
  }

  @Test func `the highest band has none above it, and a cap ends what more would bring`() throws {
    let low = plan(tiers: [(0, 50_000), (10_000, 85_000)])
    let top = try statement(try figures(low)).prospect
    #expect(top.rate == 85_000 && top.next == nil)
    let capped = plan(tiers: [(0, 100_000), (90_000, 200_000)], cap: 400)
    let full = try statement(try figures(capped)).prospect
    #expect(full.rate == 0 && full.next == nil)
  }

  @Test func `reaching the next band pays what a statement at its start pays, for any plan`() throws
  {
    for seed in 0..<300 {
      var random = SplitMix(state: UInt64(seed))
      let starts = Set(
        (0..<Int.random(in: 0..<4, using: &random)).map { _ in
          Int64.random(in: 1...40_000, using: &random)
        }
      ).sorted()
      let any = plan(
        whole: Bool.random(using: &random),
        tiers: ([0] + starts).map { ($0, Int64.random(in: 0..<200_000, using: &random)) },
        cap: Bool.random(using: &random) ? Int64.random(in: 1...3_000, using: &random) : nil)
      let now = try statement(try figures(any))
      let prospect = now.prospect
      guard let next = prospect.next else {
        let isTop = (starts.last ?? 0) <= 15_010
        #expect(isTop || now.scale.cap.map { now.pay >= $0 } == true, "seed \(seed)")
        continue
      }
      #expect(next.from == starts.first { $0 > 15_010 }.map { Int128($0) }, "seed \(seed)")
      // The same plan, and as much more won.
      var more = Sample.deal(.won, rep: 0, closed: Sample.day(1, 3))
      more.amount = Int64(next.missing)
      var odd = Sample.deal(.won, rep: 0, closed: Sample.day(1, 1))
      odd.amount = 15_010
      let figures = try Sample.figures(
        asOf: Sample.day(3, 31), reps: [Sample.rep("Ayu", team: "N")], deals: [odd, more]
      ) { $0.pay.plans = [any] }
      #expect(try statement(figures).pay - now.pay == next.gain, "seed \(seed)")
    }
  }
}

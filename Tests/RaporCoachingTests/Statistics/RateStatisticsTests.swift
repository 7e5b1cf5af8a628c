import Testing

@testable import RaporCoaching

/// Expected values are published ones, or were computed independently with SciPy 1.17.
struct RateStatisticsTests {
  private func near(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-9) -> Bool {
    a.map { abs($0 - b) <= tolerance } ?? false
  }

  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `the interval is Newcombe's published one`(k: Int, n: Int, lower: Double, upper: Double) {
    let interval = WilsonInterval(k, of: n)
    #expect(near(interval?.lower, lower, 5e-5) && near(interval?.upper, upper, 5e-5))
  }

  @Test func `the interval agrees with an independent computation at both confidences`() {
    #expect(near(WilsonInterval(81, of: 263)?.lower, 0.2552885198782742))
    #expect(near(WilsonInterval(81, of: 263, .clear)?.upper, 0.40138942190936955))
    #expect(near(WilsonInterval(4, of: 4)?.lower, 0.5101091635454027))
    #expect(WilsonInterval(4, of: 4)?.upper == 1)
    #expect(WilsonInterval(0, of: 20)?.lower == 0)
  }

  @Test func `there is no interval without cases or with more successes than cases`() {
    #expect(WilsonInterval(0, of: 0) == nil)
    #expect(WilsonInterval(3, of: 2) == nil)
    #expect(WilsonInterval(-1, of: 2) == nil)
  }

  @Test func `12 cases at 25 % and 35 at 10 % are the fewest that can be low`() {
    #expect(WilsonInterval.minimumCases(.below, 0.25) == 12)
    #expect(WilsonInterval.minimumCases(.below, 0.10) == 35)
    #expect(WilsonInterval.minimumCases(.above, 0.90) == 35)
    #expect(WilsonInterval.minimumCases(.below, 0) == nil)
    #expect(WilsonInterval.minimumCases(.below, 1e-300) == nil)
  }

  @Test(arguments: [0.05, 0.1, 0.25, 0.5, 0.63, 0.9])
  func `the fewest cases are exactly where nothing won falls below the rate`(rate: Double) throws {
    let fewest = try #require(WilsonInterval.minimumCases(.below, rate))
    #expect(WilsonInterval(0, of: fewest)?.side(of: rate) == .below)
    if fewest > 1 { #expect(WilsonInterval(0, of: fewest - 1)?.side(of: rate) == nil) }
  }

  @Test func `binomial probabilities agree with an independent computation`() throws {
    let small = try #require(Binomial(cases: 20, rate: 0.25))
    #expect(near(small.atMost(3), 0.22515605, 1e-8))
    #expect(near(small.atMost(5), 0.61717265, 1e-8))
    #expect(small.atMost(-1) == 0 && small.atMost(20) == 1)
    let large = try #require(Binomial(cases: 5000, rate: 0.37))
    #expect(near(large.atMost(1800), 0.07333803, 1e-8))
    #expect(near(large.atMost(1850), 0.50634878, 1e-8))
    #expect(near(Binomial(cases: 16, rate: 0.5)?.atMost(3), 0.0106353759765625))
  }

  @Test func `a binomial needs cases and a rate that is neither 0 nor 1`() {
    #expect(Binomial(cases: 0, rate: 0.5) == nil)
    #expect(Binomial(cases: 5, rate: 0) == nil)
    #expect(Binomial(cases: 5, rate: 1) == nil)
  }

  @Test(arguments: [
    (20, 0.25, 0.05051336642638786, 0.4794248445768099, 0, 0.5989256103958386),
    (
      100, 0.631501, 0.5307893540975717, 0.7296295796426573, 0.47401424426639877,
      0.7808512236003257
    ),
    (5000, 0.37, 0.3565417367769112, 0.383507762285478, 0.34887541609003053, 0.3912727250297431),
    (5, 0.6, 0.0384375, 1, 0, 1),
  ])
  func `funnel limits agree with an independent computation`(
    n: Int, rate: Double, low: Double, high: Double, lowest: Double, highest: Double
  ) {
    let funnel = Funnel(centre: rate)
    let (watch, clear) = (funnel.limits(.watch, cases: n), funnel.limits(.clear, cases: n))
    #expect(near(watch.lowerBound, low) && near(watch.upperBound, high))
    #expect(near(clear.lowerBound, lowest) && near(clear.upperBound, highest))
  }

  @Test(arguments: [7, 20, 63, 200])
  func `a funnel flags exactly what has a smaller tail probability than its limit`(n: Int) throws {
    let rate = 0.3
    let funnel = Funnel(centre: rate)
    let binomial = try #require(Binomial(cases: n, rate: rate))
    for k in 0...n {
      let low = binomial.atMost(k)
      let high = 1 - binomial.atMost(k - 1)
      let verdict = funnel.verdict(k, of: n)
      #expect((verdict?.side == .below) == (low < 0.025), "\(k) of \(n)")
      #expect((verdict?.side == .above) == (high < 0.025), "\(k) of \(n)")
      #expect((verdict?.confidence == .clear) == (min(low, high) < 0.001), "\(k) of \(n)")
    }
  }

  @Test func `overdispersion widens the limits by its root`() {
    let narrow = Funnel(centre: 0.5).limits(.watch, cases: 200)
    let wide = Funnel(centre: 0.5, overdispersion: 4).limits(.watch, cases: 200)
    #expect(near(0.5 - wide.lowerBound, 2 * (0.5 - narrow.lowerBound)))
    #expect(near(wide.upperBound - 0.5, 2 * (narrow.upperBound - 0.5)))
    #expect(Funnel(centre: 0.5, overdispersion: 0.2) == Funnel(centre: 0.5))
  }

  @Test func `a funnel at 0 or 1 has no width and flags nothing at its centre`() {
    #expect(Funnel(centre: 0).limits(.watch, cases: 10) == 0...0)
    #expect(Funnel(centre: 1).limits(.clear, cases: 10) == 1...1)
    #expect(Funnel(centre: 1).verdict(10, of: 10) == nil)
    #expect(Funnel(centre: 0.5).verdict(0, of: 0) == nil)
  }

  @Test func `a curve begins at one case, ends at the last, and narrows`() throws {
    let curve = Funnel(centre: 0.6).curve(to: 400, points: 30)
    #expect(curve.first?.cases == 1 && curve.last?.cases == 400)
    #expect(curve.map(\.cases) == Set(curve.map(\.cases)).sorted())
    let last = try #require(curve.last)
    #expect(last.clear.lowerBound < last.watch.lowerBound)
    #expect(last.watch.upperBound - last.watch.lowerBound < 0.1)
    #expect(Funnel(centre: 0.6).curve(to: 0).isEmpty)
    #expect(Funnel(centre: 0.6).curve(to: 3).map(\.cases) == [1, 2, 3])
  }

  private let seven = [
    (successes: 5, cases: 20), (12, 30), (9, 25), (20, 31), (2, 24), (8, 22), (11, 28),
  ]

  @Test func `one outlier at each end does not make overdispersion`() {
    // Unwinsorised, the mean square would be 2.84; winsorised it is 0.40, which counts as 1.
    #expect(Funnel.overdispersion(seven, centre: 67.0 / 180) == 1)
  }

  @Test func `reps who all differ by more than chance make overdispersion`() {
    let rates = [(10, 100), (20, 100), (30, 100), (70, 100), (80, 100), (90, 100)]
      .map { (successes: $0.0, cases: $0.1) }
    // z = ±8, ±6, ±4; the ends drawn in to ±6: (4 × 36 + 2 × 16) ÷ 6.
    #expect(near(Funnel.overdispersion(rates, centre: 0.5), 176.0 / 6))
    #expect(Funnel.overdispersion([], centre: 0.5) == 1)
    #expect(Funnel.overdispersion(rates, centre: 0) == 1)
  }

  @Test func `shrunk rates agree with an independent computation`() throws {
    let shrunk = try #require(ShrunkRates(seven))
    #expect(near(shrunk.priorCases, 9.622809524475874))
    #expect(near(shrunk.estimate(5, of: 20), 0.28970323, 1e-8))
    #expect(near(shrunk.estimate(20, of: 31), 0.58050696, 1e-8))
    #expect(near(shrunk.estimate(0, of: 0), 67.0 / 180))
  }

  @Test func `reps who do not differ are all shrunk to the pooled rate`() throws {
    let same = [(5, 10), (10, 20), (15, 30)].map { (successes: $0.0, cases: $0.1) }
    let shrunk = try #require(ShrunkRates(same))
    #expect(shrunk.priorCases == nil)
    #expect(shrunk.estimate(5, of: 10) == 0.5)
    #expect(ShrunkRates([]) == nil)
    #expect(ShrunkRates([(successes: 1, cases: 2)])?.estimate(1, of: 2) == 0.5)
  }

  /// R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.0582, 0.8062), (5, 56, 0, 29, -0.0381, 0.1926),
    (0, 10, 0, 20, -0.1611, 0.2775), (10, 10, 0, 20, 0.6791, 1.0),
  ])
  func `the interval of a difference is the published one`(
    k: Int, n: Int, l: Int, m: Int, lower: Double, upper: Double
  ) throws {
    let interval = try #require(NewcombeInterval((k, n), less: (l, m)))
    #expect(abs(interval.lower - lower) < 0.00006 && abs(interval.upper - upper) < 0.00006)
    let mirrored = try #require(NewcombeInterval((l, m), less: (k, n)))
    #expect(abs(mirrored.lower + interval.upper) < 1e-12)
  }

  @Test func `a difference needs cases on both sides`() {
    #expect(NewcombeInterval((1, 2), less: (0, 0)) == nil)
    #expect(NewcombeInterval((3, 2), less: (0, 1)) == nil)
    #expect(NewcombeInterval((20, 20), less: (0, 20))?.side(of: 0) == .above)
    #expect(NewcombeInterval((5, 20), less: (6, 20))?.side(of: 0) == nil)
  }
}

import Testing

@testable import RaporCoaching

struct SeriesStatisticsTests {
  private func near(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-9) -> Bool {
    a.map { abs($0 - b) <= tolerance } ?? false
  }

  // MARK: Robust z

  @Test func `the robust score is 0.6745 times the distance in median deviations`() throws {
    let spread = try #require(RobustSpread([10, 12, 11, 14, 13, 12, 55]))
    #expect(spread.median == 12 && spread.deviation == 1)
    #expect(near(spread.score(55), 29.0035))
    #expect(near(spread.value(atScore: 0.6745), 13))
  }

  @Test func `without spread there is no score`() throws {
    let spread = try #require(RobustSpread([7, 7, 7, 7, 90]))
    #expect(spread.deviation == 0)
    #expect(spread.score(90) == nil && spread.value(atScore: 2) == nil)
    #expect(RobustSpread([]) == nil)
    #expect(RobustSpread.median([4, 1, 3, 2]) == 2.5)
  }

  // MARK: XmR

  // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, Individuals Control Charts.
  private let flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

  @Test func `the limits are those of the published flow rates`() throws {
    let limits = try #require(ProcessLimits(flow, minimum: 10))
    #expect(near(limits.mean, 50.81))
    #expect(near(limits.upper, 55.8041, 2e-3) && near(limits.lower, 45.8159, 2e-3))
    #expect(limits.signal(flow) == nil)
  }

  @Test func `eleven points make no limits, twelve do`() {
    #expect(ProcessLimits(Array(repeating: 1, count: 11)) == nil)
    #expect(ProcessLimits(Array(repeating: 1, count: 12)) != nil)
    #expect(ProcessLimits([1], minimum: 0) == nil)
  }

  private func signal(_ points: [Double]) -> ProcessLimits.Signal? {
    ProcessLimits(points)?.signal(points)
  }

  @Test func `a point outside the limits is a signal on its side`() {
    let steady: [Double] = [10, 11, 9, 10, 12, 10, 9, 11, 10, 11, 9, 10]
    #expect(signal(steady + [30]) == .outside(.above))
    #expect(signal(steady + [-10]) == .outside(.below))
    #expect(signal(steady + [12]) == nil)
  }

  @Test func `eight in a row on one side are a signal, seven are not`() {
    let high: [Double] = [12, 14, 12, 14, 12, 14, 12, 14]
    #expect(signal(high + [9, 8, 9, 8, 9, 8, 9]) == nil)
    #expect(signal(high + [9, 8, 9, 8, 9, 8, 9, 8]) == .run(.below, length: 8))
    #expect(signal(high.map { -$0 } + [-9, -8, -9, -8, -9, -8, -9, -8]) == .run(.above, length: 8))
  }

  @Test func `a point on the mean ends a run`() {
    let broken: [Double] = [-8, 3, -3, 3, -3, 3, -3, 1, 1, 1, 1, 0, 1, 1, 1, 1]
    #expect(broken.reduce(0, +) == 0)
    #expect(signal(broken) == nil)
  }

  @Test func `equal points and all zeros are ordinary`() {
    #expect(signal(Array(repeating: 0, count: 20)) == nil)
    #expect(signal(Array(repeating: 0.1, count: 20)) == nil)
  }

  // MARK: Logarithms

  // Independently computed with NumPy.
  @Test(arguments: [
    (1.5, 0.4054651081081644), (2, 0.6931471805599453), (1000, 6.907755278982137),
    (1e-5, -11.512925464970229), (7.389, 1.9999924078065106), (1, 0),
  ])
  func `the logarithm agrees with an independent computation`(value: Double, expected: Double) {
    #expect(near(StartedLog.logarithm(value), expected, 1e-13))
    #expect(near(StartedLog.exponential(expected) / value, 1, 1e-13))
  }

  @Test func `the scale turns back, and has a place for zero`() throws {
    let scale = try #require(StartedLog(for: [0, 400, 800, 0, 200]))
    #expect(scale.start == 100)
    #expect(scale.place(0) == 0 && scale.place(-5) == 0)
    for value in [1.0, 99, 400, 123_456] {
      #expect(near(scale.value(at: scale.place(value)), value, 1e-8))
    }
    #expect(scale.value(at: -3) == 0)
    #expect(StartedLog(for: [0, 0]) == nil && StartedLog(for: []) == nil)
  }

  @Test func `logarithms of what has none do not trap`() {
    #expect(StartedLog.logarithm(0) == 0 && StartedLog.logarithm(-.infinity) == 0)
    #expect(StartedLog.exponential(.infinity).isFinite && StartedLog.exponential(.nan) == 1)
  }
}

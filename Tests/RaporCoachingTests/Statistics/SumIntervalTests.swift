import RaporCoaching
import Testing

@Suite struct SumIntervalTests {
  /// The exact 95 % limits of a Poisson count, as F. Garwood's table (Biometrika 28 (1936) 437–442) has them.
  static let poisson: [(count: Int, lower: Double, upper: Double)] = [
    (3, 0.6187, 8.7673), (5, 1.6235, 11.6683), (10, 4.7954, 18.3904), (20, 12.2165, 30.8884),
    (50, 37.1110, 65.9188), (100, 81.3640, 121.6272),
  ]

  @Test(arguments: poisson)
  func `deals of one value are a Poisson count of them`(
    count: Int, lower: Double, upper: Double
  ) throws {
    let deals = Array(repeating: 250.0, count: count)
    let interval = try #require(SumInterval(deals, typical: 250))
    #expect(abs(interval.lower / 250 - lower) < 0.03 * lower)
    #expect(abs(interval.upper / 250 - upper) < 0.02 * upper)
  }

  @Test func `without a deal there is a range up to what three more would bring`() throws {
    let interval = try #require(SumInterval([], typical: 1_000))
    #expect(interval.lower == 0)
    // −ln 0.025 = 3.689 Poisson events.
    #expect(abs(interval.upper - 3_689) < 100)
    #expect(SumInterval([1], typical: 0) == nil)
  }

  @Test func `one huge deal leaves more open than many small ones`() throws {
    let one = try #require(SumInterval([10_000], typical: 1_000))
    let many = try #require(SumInterval(Array(repeating: 1_000, count: 10), typical: 1_000))
    #expect(one.lower < many.lower && one.upper > many.upper)
    #expect(one.lower > 0 && many.lower < 10_000 && many.upper > 10_000)
  }

  @Test func `what is no amount counts for nothing`() throws {
    let deals = [100.0, .infinity, .nan, -5, 0]
    #expect(SumInterval(deals, typical: 100) == SumInterval([100], typical: 100))
  }
}

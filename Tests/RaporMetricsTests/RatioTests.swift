import RaporMetrics
import Testing

/// Exact fractions.
struct RatioTests {
  @Test func `equal values are equal and hash alike, whatever their terms`() throws {
    let half = try #require(Ratio(1, over: 2))
    let same = try #require(Ratio(-50, over: 100)).subtracting(Ratio(-1))
    #expect(same == half)
    #expect(Set([half, try #require(same)]).count == 1)
    #expect(half.reduced.denominator == 2)
  }

  @Test func `decimals have all digits of numbers beyond 64 bits, and no zeros at the end`() throws
  {
    let big = Int128(UInt64.max) * 1_000
    #expect(Ratio(big).decimal() == "18446744073709551615000")
    #expect(Ratio(Int128.min).decimal() == "\(Int128.min)")
    #expect(Ratio(Int128.max).decimal(digits: 0) == "\(Int128.max)")
    #expect(Ratio(-big).decimal() == "-18446744073709551615000")
    #expect(try #require(Ratio(-big, over: 1_000_000)).decimal() == "-18446744073709551.615")
    #expect(try #require(Ratio(1, over: 20)).decimal() == "0.05")
    #expect(Ratio(0).decimal() == "0")
    #expect(try #require(Ratio(big, over: 3_000)).reduced.denominator == 1)
  }

  @Test func `terms near the limit compare without overflow`() throws {
    let big = Int128.max
    let a = try #require(Ratio(big - 1, over: big))
    let b = try #require(Ratio(big - 2, over: big - 1))
    #expect(b < a)
    #expect(!(a < b))
    #expect(a != b)
    #expect(try #require(Ratio(-big, over: 3)) < Ratio(0))
    #expect(Ratio(big).divided(by: try #require(Ratio(1, over: big))) == nil)
  }

  @Test func `comparing agrees with cross multiplication`() throws {
    for a in -7...7 {
      for b in 1...7 {
        for c in -7...7 {
          for d in 1...7 {
            let (x, y) = (Ratio(Int128(a), over: Int128(b)), Ratio(Int128(c), over: Int128(d)))
            let (left, right) = (try #require(x), try #require(y))
            #expect((left < right) == (a * d < c * b))
            #expect((left == right) == (a * d == c * b))
          }
        }
      }
    }
  }

  @Test(arguments: [
    (631_501, 1_000_000, "0.631501"), (1, 3, "0.333333"), (2, 3, "0.666667"), (-1, 2, "-0.5"),
    (0, 5, "0"), (10, 5, "2"), (1, 2_000_000, "0.000001"), (-1, 3_000_000, "0"),
  ])
  func `a decimal is rounded half away from zero and has no trailing zeros`(
    upper: Int128, lower: Int128, text: String
  ) throws {
    #expect(try #require(Ratio(upper, over: lower)).decimal() == text)
  }

  @Test func `nothing is divided by what is not above zero`() {
    #expect(Ratio(1, over: 0) == nil)
    #expect(Ratio(1, over: -2) == nil)
    #expect(Ratio(1).divided(by: Ratio(0)) == nil)
    #expect(Ratio(1).divided(by: Ratio(-2)) == nil)
  }

  @Test func `percentiles interpolate between the two nearest values`() {
    var values = KeptValues()
    #expect(values.percentile(50) == nil)
    #expect(values.mean == nil)
    for value in [40, 10, 30, 20] as [Int64] { values.add(value) }
    #expect(values.percentile(50) == Ratio(25))
    #expect(values.percentile(75) == Ratio(65, over: 2))
    #expect(values.percentile(0) == Ratio(10))
    #expect(values.percentile(100) == Ratio(40))
    #expect(values.percentile(1_000) == Ratio(40))
    #expect(values.mean == Ratio(25))
    values.add(.max)
    values.add(.max)
    #expect(values.sum == 2 * Int128(Int64.max) + 100)
  }

  @Test func `what is too large for 128 bits is cut there, and a part of it is exact`() throws {
    let huge = Int128.max / 3
    #expect(Ratio(huge).scaled(digits: 4) == .max)
    #expect(Ratio(-huge).scaled(digits: 4) == -.max)
    // Two thirds, of parts whose product with the factor has more than 128 bits.
    let part = try #require(Ratio(huge * 2 - 1, over: huge * 3 - 1))
    #expect(part.scaled(digits: 6) == 666_667)
    #expect(Ratio(Int128(UInt64.max)).scaled(digits: 2) == Int128(UInt64.max) * 100)
  }
}

import RaporCoaching
import TestSupport
import Testing

/// Who rates higher or lower than results alone would.
struct RaterGapTests {
  @Test func `a generous rater is told from the others, and one like them is not`() throws {
    let others = [0.1, -0.2, 0, 0.3, -0.1, 0.2, -0.3, 0.1]
    let generous = try #require(RaterGap(own: [1.1, 0.9, 1.3, 0.8], others: others))
    #expect(generous.side == .above)
    #expect(generous.count == 4 && abs(generous.mean - 1.025) < 1e-9)
    #expect(try #require(RaterGap(own: [-1.1, -0.9, -1.2], others: others)).side == .below)
    #expect(try #require(RaterGap(own: [0.2, -0.1, 0.1], others: others)).side == nil)
  }

  @Test func `with fewer than three on either side there is no telling`() throws {
    let few = try #require(RaterGap(own: [3, 3], others: [0, 0, 0, 0.1]))
    #expect(!few.isKnown && few.side == nil)
    #expect(try !#require(RaterGap(own: [3, 3, 3], others: [0, 0])).isKnown)
    #expect(RaterGap(own: [], others: [1]) == nil)
  }

  @Test func `numbers that differ in their last bits are the same`() throws {
    let (own, others) = (
      [Double](repeating: 3 - 2.7, count: 9), [Double](repeating: 0.3, count: 11)
    )
    #expect(try #require(RaterGap(own: own, others: others)).side == nil)
  }

  /// Of raters who differ by chance alone, about one in twenty is named, as it says.
  @Test func `chance names one rater in twenty`() throws {
    var random = SplitMix(state: 7)
    var named = 0
    for _ in 0..<4_000 {
      let gaps = (0..<12).map { _ in
        // The sum of twelve uniform numbers is nearly normal.
        (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &random) }
      }
      let gap = try #require(RaterGap(own: Array(gaps[..<4]), others: Array(gaps[4...])))
      if gap.side != nil { named += 1 }
    }
    #expect((160...240).contains(named), "\(named) of 4000")
  }
}

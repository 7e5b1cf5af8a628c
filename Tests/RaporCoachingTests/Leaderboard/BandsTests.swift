import RaporCoaching
import TestSupport
import Testing

@Suite struct BandsTests {
  @Test func `ranges that all overlap share one band`() {
    #expect(Bands.bands(of: [0...5, 4...9, 3...6]) == [0...0, 0...0, 0...0])
    #expect(Bands.bands(of: []) == [])
  }

  @Test func `a range between two that differ lies in the bands of both`() {
    // The first two are told apart, the third is like either.
    #expect(Bands.bands(of: [8...10, 0...2, 1...9]) == [0...0, 1...1, 0...1])
  }

  @Test func `ranges that touch cannot be told apart, points at one place either`() {
    #expect(Bands.bands(of: [2...3, 3...4]) == [0...0, 0...0])
    #expect(Bands.bands(of: [3...3, 3...3, 4...4]) == [1...1, 1...1, 0...0])
  }

  @Test func `two ranges share a band exactly where they overlap, for any ranges`() {
    for seed in 1...200 {
      var random = SplitMix(state: UInt64(seed))
      let ranges = (0..<Int(random.next() % 12)).map { _ in
        let low = Double(random.next() % 20)
        return low...(low + Double(random.next() % 8))
      }
      let bands = Bands.bands(of: ranges)
      for a in ranges.indices {
        for b in ranges.indices {
          #expect(bands[a].overlaps(bands[b]) == ranges[a].overlaps(ranges[b]), "seed \(seed)")
          if ranges[a].lowerBound > ranges[b].upperBound {
            #expect(bands[a].upperBound < bands[b].lowerBound, "seed \(seed)")
          }
        }
      }
      #expect(
        Set(bands.flatMap { Array($0) }) == Set(0..<(bands.map(\.upperBound).max() ?? -1) + 1))
    }
  }
}

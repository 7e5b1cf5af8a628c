import TestSupport
import Testing

@testable import RaporSources

@Suite struct DistinctIDsTests {
  /// Takes ids in by parts of a random length, some of them empty.
  private func ids(_ texts: [String], _ random: inout SplitMix) -> DistinctIDs {
    var (all, part) = (DistinctIDs(), DistinctIDs())
    for text in texts {
      while Int.random(in: 0..<4, using: &random) == 0 {
        all.append(part)
        part = DistinctIDs()
      }
      Array(text.utf8).withUnsafeBufferPointer { part.insert($0) }
    }
    all.append(part)
    all.append(DistinctIDs())
    return all
  }

  @Test(arguments: 0..<60)
  func `a repeated id is found, in whatever order and parts they come`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let numbers = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      Int.random(in: 0...400, using: &random)
    }
    for numbers in [numbers, numbers.sorted(), Set(numbers).sorted()] {
      let texts = numbers.map { "D\(10_000 + $0)" }
      #expect(ids(texts, &random).areDistinct == (Set(texts).count == texts.count))
    }
  }

  @Test func `ids of more than eight bytes are told apart`() {
    var random = SplitMix(state: 1)
    let texts = (0..<500).map { "opportunity-\($0)" }
    #expect(ids(texts, &random).areDistinct)
    #expect(!ids(texts + ["opportunity-77"], &random).areDistinct)
  }
}

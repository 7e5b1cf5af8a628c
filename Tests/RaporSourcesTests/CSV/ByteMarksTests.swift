import TestSupport
import Testing

@testable import RaporSources

struct ByteMarksTests {
  @Test func `vectors mark the bytes that looking one by one marks`() {
    var numbers = SplitMix(state: 64)
    let alphabet: [UInt8] = [0, 9, 10, 13, 34, 44, 59, 65, 0x7F, 0x80, 0xC3, 0xFF]
    for _ in 0..<2000 {
      let bytes = (0..<ByteMarks.width).map { _ in
        alphabet.randomElement(using: &numbers) ?? 0
      }
      bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        for delimiter in [44, 59, 9] as [UInt8] {
          #expect(
            ByteMarks(base, delimiter: delimiter)
              == ByteMarks(oneByOne: base, delimiter: delimiter))
        }
        #expect(RareMarks(base) == RareMarks(oneByOne: base))
      }
    }
  }
}

struct SeparatorIndexTests {
  private struct Found: Equatable {
    var positions: [UInt32]
    var lineEnds: [UInt32]
    var quotes: [UInt32]
    var flags: [Bool]

    init(_ index: SeparatorIndex) {
      positions = Array(index.positions)
      lineEnds = Array(index.lineEnds)
      quotes = Array(index.quotes)
      flags = [index.hasOddities, index.hasHighBytes, index.hasInnerLineFeeds]
    }
  }

  @Test func `vectors of any width find what is found without, whatever the bytes`() {
    var numbers = SplitMix(state: 65)
    let alphabets: [[UInt8]] = [
      [10, 44, 65, 66, 67, 68], [0, 10, 13, 34, 44, 65, 0x80], [34, 44, 10], [65],
    ]
    let indexes = [64, 32, 0].map { SeparatorIndex(widestVectors: $0) }
    for round in 0..<2000 {
      let length = Int.random(in: 1...300, using: &numbers)
      let bytes = (0..<length + ByteMarks.width).map { _ in
        alphabets[round % alphabets.count].randomElement(using: &numbers) ?? 0
      }
      bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        for index in indexes { index.fill(base, length: length, delimiter: 44) }
      }
      let found = indexes.map(Found.init)
      #expect(found[0] == found[2])
      #expect(found[1] == found[2])
    }
  }
}

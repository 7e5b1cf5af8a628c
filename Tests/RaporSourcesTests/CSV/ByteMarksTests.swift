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

import RaporModel
import TestSupport
import Testing

@testable import RaporSources

/// What is read fast must be what is read with care.
struct PlainCellTests {
  private static func changed(_ text: String, _ numbers: inout SplitMix) -> [UInt8] {
    var bytes = Array(text.utf8)
    let alphabet = Array("0123456789-:T .,Zxé°".utf8) + [0xB0, 0xBA, 0xFF]
    for _ in 0..<Int.random(in: 0...2, using: &numbers) where !bytes.isEmpty {
      let place = bytes.indices.randomElement(using: &numbers) ?? 0
      bytes[place] = alphabet.randomElement(using: &numbers) ?? 0
    }
    return Bool.random(using: &numbers)
      ? bytes : bytes.dropLast(Int.random(in: 0...3, using: &numbers))
  }

  @Test func `a day that is read fast is the day that is read with care`() {
    var (numbers, months, found) = (SplitMix(state: 3), PlainCell.Months(), 0)
    let careful = DayReader(order: nil, zone: .utc)
    let texts = ["2024-02-29", "2023-12-31T23:59:59", "2024-06-30 00:00", "1999-01-01T07:08:09"]
    for _ in 0..<40_000 {
      let bytes = Self.changed(texts.randomElement(using: &numbers) ?? "", &numbers)
      bytes.withUnsafeBufferPointer { cell in
        var noMonths = PlainCell.Months()
        let fast = PlainCell.dayNumber(cell, &noMonths).map(Day.init(number:))
        let number = PlainCell.dayNumber(cell, &months)
        #expect(number == fast?.number)
        guard let fast else { return }
        found += 1
        #expect(careful.read(cell).value == fast, "\(String(decoding: cell, as: UTF8.self))")
      }
    }
    #expect(found > 10_000)
  }

  @Test func `a number that is read fast is the number that is read with care`() {
    var (numbers, found) = (SplitMix(state: 5), 0)
    for _ in 0..<40_000 {
      let text = ["1234567", "12.5", "0.05", "1250,75", "999999999999"].randomElement(
        using: &numbers)
      let bytes = Self.changed(text ?? "", &numbers)
      bytes.withUnsafeBufferPointer { cell in
        for style in [NumberStyle.decimalPoint, .decimalComma] {
          let sign = style.decimalSign
          guard let fast = PlainCell.number(cell, decimals: 2, decimalSign: sign) else { continue }
          found += 1
          let careful = DecimalReader(style: style, decimals: 2).read(cell)
          #expect(careful.value == fast, "\(String(decoding: cell, as: UTF8.self))")
        }
      }
    }
    #expect(found > 10_000)
  }

  @Test func `a small number that is read at once is the number of its digits`() {
    var (numbers, found) = (SplitMix(state: 7), 0)
    for _ in 0..<40_000 {
      let text = ["0", "7", "15", "120", "99999", "123456", ""].randomElement(using: &numbers)
      let bytes = Self.changed(text ?? "", &numbers)
      let room =
        bytes + (0..<RawField.readable).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      room.withUnsafeBufferPointer { room in
        guard let base = room.baseAddress else { return }
        let fast = RawField(bytes: base, length: bytes.count).smallNumber
        let careful = bytes.withUnsafeBufferPointer { PlainCell.smallNumber($0) }
        #expect(fast == (bytes.isEmpty ? 0 : careful), "\(bytes)")
        if fast != nil { found += 1 }
      }
    }
    #expect(found > 10_000)
  }
}

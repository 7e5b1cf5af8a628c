/// The fingerprint that a page carries, on paper too: equal pages have equal ones.
///
/// It is made of the page's own bytes, so that a page whose content did not change keeps its bytes
/// when others change, and a printed page can be matched with a published one.
enum BuildID {
  /// What stands in the page until its fingerprint is known; as long as the fingerprint.
  static let placeholder = "@@rapor-build@@@"

  /// Puts the page's fingerprint wherever the placeholder stands.
  static func stamp(_ page: inout [UInt8]) {
    let mark = Array(placeholder.utf8)
    let digits = hexDigits(of: fnv1a(page))
    var index = 0
    while let found = firstIndex(of: mark, in: page, from: index) {
      page.replaceSubrange(found..<found + mark.count, with: digits)
      index = found + mark.count
    }
  }

  /// FNV-1a with 64 bits (Fowler, Noll, Vo): small, and the same on every machine.
  static func fnv1a(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
  }

  private static func hexDigits(of number: UInt64) -> [UInt8] {
    let digits = String(number, radix: 16)
    return Array((String(repeating: "0", count: 16 - digits.count) + digits).utf8)
  }

  private static func firstIndex(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = mark.first, bytes.count >= mark.count else { return nil }
    var index = start
    while index <= bytes.count - mark.count {
      if bytes[index] == first, bytes[index..<index + mark.count].elementsEqual(mark) {
        return index
      }
      index += 1
    }
    return nil
  }
}

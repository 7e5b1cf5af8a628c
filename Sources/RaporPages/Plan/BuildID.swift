import RaporModel

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
    let digits = Array(Fingerprint(of: page).digits.utf8)
    var index = 0
    while let found = firstIndex(of: mark, in: page, from: index) {
      page.replaceSubrange(found..<found + mark.count, with: digits)
      index = found + mark.count
    }
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

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
    let digits = Array(Fingerprint(of: page).digits.utf8)
    var index = page.startIndex
    while let found = firstPlaceholder(in: page[index...]) {
      for (offset, digit) in digits.enumerated() { page[found + offset] = digit }
      index = found + digits.count
    }
  }

  private static func firstPlaceholder(in bytes: ArraySlice<UInt8>) -> Int? {
    let mark = Array(placeholder.utf8)
    var rest = bytes
    while let found = rest.firstIndex(of: UInt8(ascii: "@")) {
      if rest[found...].starts(with: mark) { return found }
      rest = rest[(found + 1)...]
    }
    return nil
  }
}

import RaporModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The fingerprint that a page carries, on paper too: equal pages have equal ones.
///
/// It is made of the page's own bytes, so that a page whose content did not change keeps its bytes
/// when others change, and a printed page can be matched with a published one.
enum BuildID {
  /// What stands in the page until its fingerprint is known; as long as the fingerprint.
  static let placeholder = "@@rapor-build@@@"

  private static let mark = Array(placeholder.utf8)

  /// Puts the fingerprint of a page wherever the placeholder stands in it.
  static func stamp(_ page: inout [UInt8]) {
    var digest = ContentDigest()
    digest.add(page)
    let digits = Array(digest.digits.utf8.prefix(mark.count))
    page.withUnsafeMutableBufferPointer { page in
      var start = 0
      while let found = firstPlaceholder(in: UnsafeBufferPointer(page), from: start) {
        for (offset, digit) in digits.enumerated() { page[found + offset] = digit }
        start = found + digits.count
      }
    }
  }

  /// Looks for the placeholder's first byte, which is rare, by a function that looks at many bytes at once.
  private static func firstPlaceholder(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int?
  {
    guard let base = page.baseAddress else { return nil }
    var place = start
    while place + mark.count <= page.count,
      let found = memchr(base + place, Int32(mark[0]), page.count - place - mark.count + 1)
    {
      let first = UnsafeRawPointer(base).distance(to: found)
      if page[first..<first + mark.count].elementsEqual(mark) { return first }
      place = first + 1
    }
    return nil
  }
}

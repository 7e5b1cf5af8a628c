import RaporModel

/// The fingerprint that a page carries, on paper too: equal pages have equal ones.
///
/// It is made of the page's own bytes, so that a page whose content did not change keeps its bytes
/// when others change, and a printed page can be matched with a published one.
enum BuildID {
  /// What stands in the page until its fingerprint is known; as long as the fingerprint.
  static let placeholder = "@@rapor-build@@@"

  private static let mark = Array(placeholder.utf8)

  /// How far a search may move on when it sees a byte at the placeholder's end: to where that byte stands
  /// in the placeholder, or past it.
  private static let steps: [UInt8] = {
    var steps = [UInt8](repeating: UInt8(mark.count), count: 256)
    for (place, byte) in mark.dropLast().enumerated() {
      steps[Int(byte)] = UInt8(mark.count - 1 - place)
    }
    return steps
  }()

  /// Puts the page's fingerprint wherever the placeholder stands.
  static func stamp(_ page: inout [UInt8]) {
    let digits = Array(Fingerprint(of: page).digits.utf8)
    page.withUnsafeMutableBufferPointer { page in
      var start = 0
      while let found = firstPlaceholder(in: UnsafeBufferPointer(page), from: start) {
        for (offset, digit) in digits.enumerated() { page[found + offset] = digit }
        start = found + digits.count
      }
    }
  }

  /// Looks at one byte in ten or so, since pages are long (Horspool's search).
  private static func firstPlaceholder(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int?
  {
    var end = start + mark.count - 1
    while end < page.count {
      let byte = page[end]
      let first = end - mark.count + 1
      if byte == mark[mark.count - 1], page[first...end].elementsEqual(mark) { return first }
      end += Int(steps[Int(byte)])
    }
    return nil
  }
}

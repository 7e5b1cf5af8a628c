/// Markup being written, at its end: a page, a drawing or a part of one.
///
/// It has its bytes to itself and is never copied, so that adding to it asks nobody. Text becomes markup
/// only through `append(text:)` and its likes, which is the only escaping there is.
package struct MarkupBuffer: ~Copyable {
  private var storage: MarkupStorage
  /// Texts that were written by somebody else, on their way to be escaped.
  private var texts: [UInt8] = []
  private static let mostTexts = 4096

  /// Makes an empty buffer with room for so many bytes.
  package init(capacity: Int = 256) { storage = MarkupStorage(capacity: capacity) }

  /// How many bytes are written.
  package var count: Int { storage.count }

  /// The last byte; nil where there is none.
  var last: UInt8? { storage.withBytes { $0.last } }

  /// What is written, as markup.
  package var markup: Markup { markup(from: 0) }

  /// What is written from a place on, which must be whole elements or text.
  package func markup(from start: Int) -> Markup {
    storage.withBytes { Markup(trusted: UnsafeBufferPointer(rebasing: $0[start...])) }
  }

  /// Adds what is written to other bytes, such as a file's.
  package func append(to bytes: inout [UInt8]) {
    storage.withBytes { bytes.append(contentsOf: $0) }
  }

  /// Removes everything; keeps the room for the next use, unless it is more than `limit` bytes.
  package mutating func removeAll(keepingUpTo limit: Int = .max) {
    if storage.capacity > limit {
      storage = MarkupStorage(capacity: limit)
    } else {
      storage.removeAll()
    }
  }

  // MARK: Markup

  /// Adds markup written in the program.
  package mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { storage.append($0) }
  }

  /// Adds other markup.
  package mutating func append(_ other: Markup) {
    other.bytes.withUnsafeBufferPointer { storage.append($0) }
  }

  /// Adds a part of other markup, which must be whole elements or text.
  package mutating func append(_ other: Markup, _ range: Range<Int>) {
    other.bytes.withUnsafeBufferPointer {
      storage.append(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  /// Adds other markup that is being written.
  package mutating func append(_ other: borrowing MarkupBuffer) {
    other.storage.withBytes { storage.append($0) }
  }

  /// Adds bytes that are markup already: a template's own text.
  mutating func append(trusted markup: UnsafeBufferPointer<UInt8>) { storage.append(markup) }

  // MARK: Numbers

  /// Adds a whole number.
  package mutating func append(number: Int) {
    storage.write(atMost: 20) { end in
      if number < 0 { end.append(UInt8(ascii: "-")) }
      end.append(digits: number.magnitude)
    }
  }

  /// Adds a number given in tenths, with at most one decimal: 125 is `12.5`, 120 is `12`, 0 is `0`.
  package mutating func append(tenths: Int) {
    storage.write(atMost: 22) { end in
      if tenths < 0 { end.append(UInt8(ascii: "-")) }
      let (whole, tenth) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
      end.append(digits: whole)
      guard tenth > 0 else { return }
      end.append(UInt8(ascii: "."))
      end.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: tenth))
    }
  }

  // MARK: Text

  /// Adds text, escaped so that it is safe between tags and inside quoted attributes.
  package mutating func append(text: some StringProtocol) { append(textBytes: text.utf8) }

  /// Adds text, escaped; most texts are strings, whose bytes lie together.
  package mutating func append(text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ storage.append(escaping: $0) }) == nil {
      append(textBytes: text.utf8)
    }
  }

  /// Adds UTF-8 text given as bytes, escaped like `append(text:)`.
  package mutating func append(textBytes: some Sequence<UInt8>) {
    if textBytes.withContiguousStorageIfAvailable({ storage.append(escaping: $0) }) == nil {
      Array(textBytes).withUnsafeBufferPointer { storage.append(escaping: $0) }
    }
  }

  /// Adds the text that `write` appends, escaped.
  package mutating func append(textBy write: (inout [UInt8]) -> Void) {
    // What was written before is left there for a while: emptying an array costs more than most texts.
    if texts.count > MarkupBuffer.mostTexts { texts.removeAll(keepingCapacity: true) }
    let start = texts.count
    write(&texts)
    texts.withUnsafeBufferPointer {
      storage.append(escaping: UnsafeBufferPointer(rebasing: $0[start...]))
    }
  }
}

/// Memory that grows: the first `count` of its `capacity` bytes are set, and nobody else points to it.
package struct MarkupStorage: ~Copyable {
  private(set) var count = 0
  private(set) var capacity: Int
  private var start: UnsafeMutablePointer<UInt8>

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  mutating func removeAll() { count = 0 }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: start, count: count))
  }

  /// Makes room for so many more bytes, and returns where they go.
  @inline(__always)
  private mutating func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if more > capacity - count { grow(by: more) }
    return start + count
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(count + more, 2 * capacity, 256)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    room(for: bytes.count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Adds what `body` writes, which must not be more than so many bytes.
  @inline(__always)
  fileprivate mutating func write(atMost most: Int, _ body: (inout WritingEnd) -> Void) {
    var end = WritingEnd(place: room(for: most))
    body(&end)
    count = end.place - start
  }

  /// Adds text, escaped; hardly any needs it, which is found out first.
  mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    guard Escaping.isNeeded(in: text) else { return append(text) }
    write(atMost: text.count * Escaping.longest) { end in
      for byte in text { end.append(escaping: byte) }
    }
  }
}

/// Where the next byte goes; whoever made it has seen to it that there is room.
private struct WritingEnd {
  private(set) var place: UnsafeMutablePointer<UInt8>

  init(place: UnsafeMutablePointer<UInt8>) { self.place = place }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    place.pointee = byte
    place += 1
  }

  /// Adds decimal digits; nearly all coordinates are below a thousand.
  @inline(__always)
  mutating func append(digits number: UInt) {
    if number >= 1000 { appendMany(digits: number / 1000) }
    if number >= 100 { append(digit: number / 100 % 10) }
    if number >= 10 { append(digit: number / 10 % 10) }
    append(digit: number % 10)
  }

  private mutating func appendMany(digits number: UInt) {
    if number >= 10 { appendMany(digits: number / 10) }
    append(digit: number % 10)
  }

  @inline(__always)
  private mutating func append(digit: UInt) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }

  /// Adds a byte of text: escapes `& < > " '`; control characters that HTML does not allow become U+FFFD.
  @inline(__always)
  mutating func append(escaping byte: UInt8) {
    if Escaping.isNeeded(for: byte) { append(escaped: byte) } else { append(byte) }
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "\""): append("&quot;")
    case UInt8(ascii: "'"): append("&#39;")
    case 0x09, 0x0A, 0x0D: append(byte)
    default: append("\u{FFFD}")
    }
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { for byte in $0 { append(byte) } }
  }
}

/// Which bytes of a text are written otherwise.
private enum Escaping {
  /// The most bytes that one byte becomes: those of `&quot;`.
  static let longest = 6

  /// A bit for each of the first 64 bytes: the control characters and `" & ' < >`.
  private static let neededBelow40: UInt64 = 0x5000_00C4_FFFF_FFFF

  static func isNeeded(for byte: UInt8) -> Bool {
    byte < 0x40 ? neededBelow40 >> byte & 1 == 1 : byte == 0x7F
  }

  /// Whether any byte of a text needs it: looks at eight at once, the last eight of which may have been
  /// looked at before, and at two times four of a shorter text.
  static func isNeeded(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let (bytes, count) = (UnsafeRawBufferPointer(text), text.count)
    guard count >= 8 else {
      guard count >= 4 else { return text.contains(where: isNeeded(for:)) }
      let (first, last) = (four(of: bytes, at: 0), four(of: bytes, at: count - 4))
      return isNeeded(in: first | last << 32)
    }
    var place = 0
    while place < count - 8 {
      if isNeeded(in: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { return true }
      place += 8
    }
    return isNeeded(in: bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
  }

  private static func four(of bytes: UnsafeRawBufferPointer, at place: Int) -> UInt64 {
    UInt64(bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }

  /// Whether any of eight bytes needs it.
  ///
  /// A byte is zero where subtracting one from it borrows: what is looked for is turned into zero, `<` and
  /// `>` at once, which differ in one bit, as do `&` and `'`. (Bit Twiddling Hacks, “a zero byte”.)
  static func isNeeded(in eight: UInt64) -> Bool {
    func borrows(_ bytes: UInt64, by least: UInt64) -> UInt64 { (bytes &- least * ones) & ~bytes }
    func equals(_ bytes: UInt64, _ byte: UInt64) -> UInt64 { borrows(bytes ^ (byte * ones), by: 1) }
    let found =
      borrows(eight, by: 0x20) | equals(eight, 0x22) | equals(eight | ones, 0x27)
      | equals(eight | 2 * ones, 0x3E) | equals(eight, 0x7F)
    return found & (0x80 * ones) != 0
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
}

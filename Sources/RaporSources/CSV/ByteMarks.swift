import CBytes

/// Which of 64 bytes mean something to a CSV file; bit 0 is the first byte.
struct ByteMarks: Equatable {
  var delimiters: UInt64 = 0
  var lineFeeds: UInt64 = 0
  var quotes: UInt64 = 0
  var carriageReturns: UInt64 = 0
  var zeros: UInt64 = 0
  /// The bytes of characters that are not ASCII.
  var high: UInt64 = 0

  /// How many bytes are looked at together.
  static let width = 64

  /// Looks at the 64 bytes from an address on, by the processor's vectors where it has some.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, delimiter: UInt8) {
    #if arch(x86_64) || arch(arm64)
      let marks = cbytes_mark(bytes, delimiter)
      delimiters = marks.delimiters
      lineFeeds = marks.lineFeeds
      quotes = marks.quotes
      carriageReturns = marks.carriageReturns
      zeros = marks.zeros
      high = marks.high
    #else
      self.init(oneByOne: bytes, delimiter: delimiter)
    #endif
  }

  /// Looks at the 64 bytes from an address on, one after the other.
  init(oneByOne bytes: UnsafePointer<UInt8>, delimiter: UInt8) {
    for index in 0..<ByteMarks.width {
      let (byte, bit) = (bytes[index], UInt64(1) << index)
      if byte == delimiter { delimiters |= bit }
      if byte == ASCII.lineFeed { lineFeeds |= bit }
      if byte == ASCII.quote { quotes |= bit }
      if byte == ASCII.carriageReturn { carriageReturns |= bit }
      if byte == 0 { zeros |= bit }
      if byte >= 0x80 { high |= bit }
    }
  }

  /// Forgets all bytes but the first `count`.
  mutating func keep(first count: Int) {
    let kept = UInt64(1) << count &- 1
    delimiters &= kept
    lineFeeds &= kept
    quotes &= kept
    carriageReturns &= kept
    zeros &= kept
    high &= kept
  }
}

import CBytes

/// Which of 64 bytes mean something to a CSV file; bit 0 is the first byte.
struct ByteMarks: Equatable {
  var delimiters: UInt64 = 0
  var lineFeeds: UInt64 = 0
  var quotes: UInt64 = 0
  /// Those that `RareMarks` tells apart.
  var rare: UInt64 = 0

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
      rare = marks.rare
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
      if byte == ASCII.carriageReturn || byte == 0 || byte >= 0x80 { rare |= bit }
    }
  }

  /// Forgets all bytes but the first `count`.
  mutating func keep(first count: Int) {
    let kept = UInt64(1) << count &- 1
    delimiters &= kept
    lineFeeds &= kept
    quotes &= kept
    rare &= kept
  }
}

/// Which of 64 bytes are what most files have few of; bit 0 is the first byte.
struct RareMarks: Equatable {
  var carriageReturns: UInt64 = 0
  var zeros: UInt64 = 0
  /// The bytes of characters that are not ASCII.
  var high: UInt64 = 0

  /// There are none.
  init() {}

  /// Looks at the 64 bytes from an address on, by the processor's vectors where it has some.
  init(_ bytes: UnsafePointer<UInt8>) {
    #if arch(x86_64) || arch(arm64)
      let marks = cbytes_mark_rare(bytes)
      carriageReturns = marks.carriageReturns
      zeros = marks.zeros
      high = marks.high
    #else
      self.init(oneByOne: bytes)
    #endif
  }

  /// Looks at the 64 bytes from an address on, one after the other.
  init(oneByOne bytes: UnsafePointer<UInt8>) {
    for index in 0..<ByteMarks.width {
      let (byte, bit) = (bytes[index], UInt64(1) << index)
      if byte == ASCII.carriageReturn { carriageReturns |= bit }
      if byte == 0 { zeros |= bit }
      if byte >= 0x80 { high |= bit }
    }
  }

  /// Forgets all bytes that are not among some.
  mutating func keep(_ kept: UInt64) {
    carriageReturns &= kept
    zeros &= kept
    high &= kept
  }
}

/// Where the fields of some bytes of a CSV file end.
///
/// The bytes are looked at 64 at a time. Quotes are counted: after an odd number of them a delimiter or
/// a newline belongs to a field. That is exact as long as every quoted field is well-formed, which whoever
/// reads the fields of a record with quotes finds out.
final class SeparatorIndex {
  /// What the fast reading of fields cannot do; the file is then read with care.
  private(set) var hasOddities = false
  /// Whether any byte is that of a character beyond ASCII.
  private(set) var hasHighBytes = false
  /// Where quotes begin to hold, ascending: a record without any of them has no quote at all.
  private(set) var quotes: [UInt32] = []
  private var room = UnsafeMutableBufferPointer<UInt32>(start: nil, count: 0)
  private var count = 0

  deinit { room.deallocate() }

  /// Where each delimiter and each line feed is that ends a field, ascending; good until the next `fill`.
  var positions: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(rebasing: room[..<count]) }

  /// Indexes `length` bytes, which begin with a record; as many as fill the last 64 must be readable.
  func fill(_ bytes: UnsafePointer<UInt8>, length: Int, delimiter: UInt8) {
    guard var found = reserve(length) else { return }
    let first = found
    // A property of a class would be guarded at every block.
    var (quotes, walk, start) = ([UInt32](), Walk(), 0)
    swap(&quotes, &self.quotes)
    quotes.removeAll(keepingCapacity: true)
    while start < length {
      var marks = ByteMarks(bytes + start, delimiter: delimiter)
      if length - start < ByteMarks.width { marks.keep(first: length - start) }
      if marks.rare | walk.returned != 0 {
        var rare = RareMarks(bytes + start)
        rare.keep(marks.rare)
        walk.note(rare, lineFeeds: marks.lineFeeds)
      }
      let separators = walk.separators(marks, at: start, &quotes)
      if separators != 0 { SeparatorIndex.write(separators, from: start, to: &found) }
      start += ByteMarks.width
    }
    swap(&quotes, &self.quotes)
    count = found - first
    hasOddities = walk.zeros != 0 || walk.loneReturns != 0
    hasHighBytes = walk.high != 0
  }

  /// Makes room for a separator at every byte, and for those that are written ahead.
  private func reserve(_ length: Int) -> UnsafeMutablePointer<UInt32>? {
    let wanted = length + 2 * ByteMarks.width
    if room.count < wanted {
      room.deallocate()
      room = UnsafeMutableBufferPointer.allocate(capacity: wanted)
    }
    return room.baseAddress
  }

  /// Writes the place of each bit: four at a time, since most blocks have several, and more than there
  /// are does no harm.
  @inline(__always)
  private static func write(
    _ separators: UInt64, from start: Int, to found: inout UnsafeMutablePointer<UInt32>
  ) {
    let end = found + separators.nonzeroBitCount
    var (place, left) = (found, separators)
    repeat {
      for offset in 0..<4 {
        place[offset] = UInt32(truncatingIfNeeded: start &+ left.trailingZeroBitCount)
        left &= left &- 1
      }
      place += 4
    } while place < end
    found = end
  }

  /// What is carried from one block to the next.
  private struct Walk {
    /// All ones inside of quotes.
    var inside: UInt64 = 0
    /// 1 after a carriage return.
    var returned: UInt64 = 0
    var loneReturns: UInt64 = 0
    var zeros: UInt64 = 0
    var high: UInt64 = 0

    /// Notes what is rare in a block.
    mutating func note(_ marks: RareMarks, lineFeeds: UInt64) {
      zeros |= marks.zeros
      high |= marks.high
      loneReturns |= (returned | marks.carriageReturns << 1) & ~lineFeeds
      returned = marks.carriageReturns >> 63
    }

    /// The delimiters and line feeds of a block that lie outside of quotes.
    @inline(__always)
    mutating func separators(_ marks: ByteMarks, at start: Int, _ quotes: inout [UInt32]) -> UInt64
    {
      let all = marks.delimiters | marks.lineFeeds
      guard marks.quotes | inside != 0 else { return all }
      let quoted = Walk.toggled(by: marks.quotes) ^ inside
      var openings = marks.quotes & quoted
      while openings != 0 {
        quotes.append(UInt32(truncatingIfNeeded: start &+ openings.trailingZeroBitCount))
        openings &= openings &- 1
      }
      inside = 0 &- quoted >> 63
      return all & ~quoted
    }

    /// Ones from each odd bit up to the even one after it.
    @inline(__always)
    private static func toggled(by bits: UInt64) -> UInt64 {
      var result = bits
      result ^= result << 1
      result ^= result << 2
      result ^= result << 4
      result ^= result << 8
      result ^= result << 16
      result ^= result << 32
      return result
    }
  }
}

import CBytes

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
  /// Whether a field has a line feed in it.
  private(set) var hasInnerLineFeeds = false
  private var ends = Places()
  private var lines = Places()
  private var openings = Places()
  /// How many bytes vectors have at most, 0 for none.
  private let widestVectors: Int

  /// Uses vectors of at most so many bytes, as far as the processor has them; the result is the same.
  init(widestVectors: Int = 64) {
    self.widestVectors = min(widestVectors, SeparatorIndex.widestOfProcessor)
  }

  private static let widestOfProcessor = Int(cbytes_widest_vectors())

  /// Where each delimiter and each line feed is that ends a field, ascending; good until the next `fill`.
  /// Before the first one there is a place from which the next byte is that at 0.
  var positions: UnsafeBufferPointer<UInt32> { ends.found }

  /// Where each line feed is that ends a record, ascending; good until the next `fill`.
  var lineEnds: UnsafeBufferPointer<UInt32> { lines.found }

  /// Where quotes begin to hold, ascending: a record without any of them has no quote at all. Good until the
  /// next `fill`.
  var quotes: UnsafeBufferPointer<UInt32> { openings.found }

  /// Indexes `length` bytes, which begin with a record; as many as fill the last 64 must be readable.
  func fill(_ bytes: UnsafePointer<UInt8>, length: Int, delimiter: UInt8) {
    var walk = cbytes_walk()
    walk.ends = ends.begin(length)
    walk.lines = lines.begin(length)
    walk.quotes = openings.begin(length)
    let count = UInt32(truncatingIfNeeded: length)
    switch widestVectors {
    case 64...: cbytes_index_at_once(bytes, count, delimiter, &walk)
    case 32...: cbytes_index(bytes, count, delimiter, &walk)
    default: walk.index(bytes, length: length, delimiter: delimiter)
    }
    ends.end(at: walk.ends)
    lines.end(at: walk.lines)
    openings.end(at: walk.quotes)
    hasOddities = walk.zeros != 0 || walk.loneReturns != 0
    hasHighBytes = walk.high != 0
    hasInnerLineFeeds = walk.innerLineFeeds != 0
  }
}

extension cbytes_walk {
  /// Does what `cbytes_index` does, on processors that lack what it needs.
  fileprivate mutating func index(
    _ bytes: UnsafePointer<UInt8>, length: Int, delimiter: UInt8
  ) {
    var start = 0
    while start < length {
      var marks = ByteMarks(bytes + start, delimiter: delimiter)
      if length - start < ByteMarks.width { marks.keep(first: length - start) }
      if marks.rare | returned != 0 {
        var rare = RareMarks(bytes + start)
        rare.keep(marks.rare)
        note(rare, lineFeeds: marks.lineFeeds)
      }
      let separators = separators(marks, at: start)
      cbytes_walk.write(separators, from: start, to: &ends)
      cbytes_walk.write(separators & marks.lineFeeds, from: start, to: &lines)
      start += ByteMarks.width
    }
  }

  /// Notes what is rare in a block.
  private mutating func note(_ marks: RareMarks, lineFeeds: UInt64) {
    zeros |= marks.zeros
    high |= marks.high
    loneReturns |= (returned | marks.carriageReturns << 1) & ~lineFeeds
    returned = marks.carriageReturns >> 63
  }

  /// The delimiters and line feeds of a block that lie outside of quotes.
  @inline(__always)
  private mutating func separators(_ marks: ByteMarks, at start: Int) -> UInt64 {
    let all = marks.delimiters | marks.lineFeeds
    guard marks.quotes | inside != 0 else { return all }
    let quoted = cbytes_walk.toggled(by: marks.quotes) ^ inside
    cbytes_walk.write(marks.quotes & quoted, from: start, to: &quotes)
    innerLineFeeds |= marks.lineFeeds & quoted
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

  /// Writes the place of each bit, four at a time: more than there are does no harm.
  @inline(__always)
  private static func write(
    _ bits: UInt64, from start: Int, to found: inout UnsafeMutablePointer<UInt32>
  ) {
    let end = found + bits.nonzeroBitCount
    var (place, left) = (found, bits)
    while place < end {
      for offset in 0..<4 {
        place[offset] = UInt32(truncatingIfNeeded: start &+ left.trailingZeroBitCount)
        left &= left &- 1
      }
      place += 4
    }
    found = end
  }
}

/// Room for the places of bytes in some text.
private struct Places: ~Copyable {
  private var room = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
  private var capacity = 0
  private var count = 0

  deinit { room.deallocate() }

  var found: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: room + 1, count: count) }

  /// Makes room for one at every byte, and for those that are written ahead; gives where the first belongs.
  mutating func begin(_ length: Int) -> UnsafeMutablePointer<UInt32> {
    if capacity < length {
      room.deallocate()
      room = UnsafeMutablePointer.allocate(capacity: 1 + length + ByteMarks.width)
      capacity = length
    }
    room[0] = .max
    return room + 1
  }

  /// Keeps those up to the place behind the last one.
  mutating func end(at last: UnsafeMutablePointer<UInt32>) { count = last - (room + 1) }
}

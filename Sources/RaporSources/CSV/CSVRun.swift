/// Rows that are handed out together: most of a file in long runs, the others one by one.
package enum CSVRows {
  case run(CSVRun)
  case single(CSVRecord)

  /// Visits each of them.
  @inline(__always)
  package func forEach(_ visit: (CSVRecord) -> Void) {
    switch self {
    case .single(let record): visit(record)
    case .run(let run): for row in 0..<run.count { visit(run[row]) }
    }
  }
}

/// Regular records that follow one another, a line each: all have as many fields as the header, and quotes
/// only around whole fields.
///
/// Like a record, it is good only while it is visited.
package struct CSVRun {
  /// How many records there are.
  package let count: Int
  /// How many fields each of them has.
  let width: Int
  /// The line of the first one.
  let line: Int
  /// What the records are in, and where that begins in the file's text.
  let text: UnsafeBufferPointer<UInt8>
  let base: Int
  /// Where each field ends; before the first of them, where the record before ends.
  let ends: UnsafePointer<UInt32>

  /// A record, by its place.
  @inline(__always)
  package subscript(row: Int) -> CSVRecord {
    let start = start(of: row)
    return CSVRecord(
      line: line &+ row, offset: base &+ start, bytes: text, start: start,
      ends: ends + row &* width, count: width)
  }

  /// Where a record begins in the text.
  @inline(__always)
  private func start(of row: Int) -> Int {
    // The first record of a text follows a place that overflows to 0.
    Int((ends - 1)[row &* width] &+ 1)
  }

  /// A record as bare bytes, by its place.
  @inline(__always)
  func row(_ row: Int) -> Row {
    // A text with records has bytes.
    Row(
      text: text.baseAddress.unsafelyUnwrapped, starts: ends - 1 + row &* width,
      lastField: width &- 1)
  }

  /// The fields of a record as bare bytes.
  struct Row {
    fileprivate let text: UnsafePointer<UInt8>
    /// The place before each field, and the end of the last one.
    fileprivate let starts: UnsafePointer<UInt32>
    fileprivate let lastField: Int

    /// The bytes of a field, quotes and blanks included, without the newline; those after them can be
    /// looked at too, some dozens.
    @inline(__always)
    func rawField(_ field: Int) -> RawField {
      let start = starts[field] &+ 1
      let bytes = text + Int(start)
      var length = Int(starts[field &+ 1] &- start)
      if field == lastField, length > 0, bytes[length &- 1] == ASCII.carriageReturn {
        length &-= 1
      }
      return RawField(bytes: bytes, length: length)
    }
  }
}

/// The bytes of a field as they stand in a window of a file, which has more bytes behind them.
struct RawField {
  let bytes: UnsafePointer<UInt8>
  let length: Int

  /// How many bytes can be looked at from the first one on, however long the field is.
  static let readable = 16

  /// Whether neither blanks nor a quote have to be taken off.
  @inline(__always)
  var isBare: Bool {
    guard length > 0 else { return true }
    return bytes[0] > ASCII.space && bytes[0] != ASCII.quote && bytes[length &- 1] > ASCII.space
  }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: length) }

  /// Eight bytes from a place on, the first in the lowest bits.
  @inline(__always)
  func eight(at place: Int = 0) -> UInt64 {
    let word = UnsafeRawPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// The first eight bytes of the field, zeros behind a shorter one.
  @inline(__always)
  var firstEight: UInt64 {
    length >= 8 ? eight() : eight() & (1 &<< (8 &* UInt64(truncatingIfNeeded: length)) &- 1)
  }

  /// The whole number that at most six digits write, 0 for an empty field; nil for anything else.
  @inline(__always)
  var smallNumber: Int? {
    guard length <= 6 else { return nil }
    // The digits as numbers, in the upper bytes, the last one uppermost; zeros before them.
    let digits = (eight() ^ 0x3030_3030_3030_3030) << UInt64(truncatingIfNeeded: (8 &- length) &* 8)
    guard (digits | (digits &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0 else {
      return nil
    }
    // Neighbours become numbers of two digits, and those one number.
    let pairs = digits &* 10 &+ digits >> 8
    let high = (pairs & 0xFF_0000_00FF) &* 0x000F_4240_0000_0064
    let low = (pairs >> 16 & 0xFF_0000_00FF) &* 0x0000_2710_0000_0001
    return Int(truncatingIfNeeded: (high &+ low) >> 32)
  }
}

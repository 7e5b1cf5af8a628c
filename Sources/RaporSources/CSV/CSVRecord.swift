/// One row of a CSV file, as the closure that folds the file sees it.
///
/// It points into the file's bytes and into space that the next record reuses: take out what you need
/// and keep neither the record nor the buffers that it hands out.
package struct CSVRecord {
  /// The line that the record begins on, from 1.
  package let line: Int
  /// The record's first byte in the file's decoded text.
  package let offset: Int
  /// The number of fields, which may be less than the header has when short rows are accepted.
  package let count: Int

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the record begins in `bytes`.
  private let start: Int
  private let shape: Shape

  /// What is known of the fields.
  private enum Shape {
    /// Where each field ends, in `bytes`. A field that begins with a quote ends with the next one.
    case plain(ends: UnsafePointer<UInt32>)
    case scanned(UnsafeBufferPointer<CSVField>, scratch: UnsafeBufferPointer<UInt8>)
  }

  /// A record without doubled quotes, `count` fields whose ends are at hand.
  @inline(__always)
  init(
    line: Int, offset: Int, bytes: UnsafeBufferPointer<UInt8>, start: Int,
    ends: UnsafePointer<UInt32>, count: Int
  ) {
    self.line = line
    self.offset = offset
    self.bytes = bytes
    self.start = start
    self.count = count
    shape = .plain(ends: ends)
  }

  /// A record whose fields were taken apart one by one.
  init(
    line: Int, offset: Int, bytes: UnsafeBufferPointer<UInt8>, start: Int,
    fields: UnsafeBufferPointer<CSVField>, scratch: UnsafeBufferPointer<UInt8>
  ) {
    self.line = line
    self.offset = offset
    self.bytes = bytes
    self.start = start
    count = fields.count
    shape = .scanned(fields, scratch: scratch)
  }

  /// The fields of a record without doubled quotes, by where they end; nil for any other.
  @inline(__always)
  var plainFields: PlainFields? {
    guard case .plain(let ends) = shape, let base = bytes.baseAddress else { return nil }
    return PlainFields(base: base, start: start, ends: ends, count: count)
  }

  /// The value of field `index`, quotes taken off and blanks around it trimmed; empty when the
  /// record has no such field.
  @inline(__always)
  package func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    let raw = rawBytes(at: index)
    guard let first = raw.first, let last = raw.last else { return raw }
    // All that is trimmed is no greater than a space.
    return first > ASCII.space && last > ASCII.space ? raw : CSVRecord.trimmed(raw)
  }

  /// The value of a field, blanks included.
  @inline(__always)
  private func rawBytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    guard index >= 0, index < count, let base = bytes.baseAddress else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    switch shape {
    case .plain(let ends):
      return PlainFields(base: base, start: start, ends: ends, count: count).value(at: index)
    case .scanned(let fields, let scratch):
      let field = fields[index]
      let space = field.isInScratch ? scratch : bytes
      return UnsafeBufferPointer(rebasing: space[field.start..<field.end])
    }
  }

  private static func trimmed(_ raw: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, raw.count)
    while start < end, isTrimmed(raw[start]) { start += 1 }
    while start < end, isTrimmed(raw[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: raw[start..<end])
  }

  /// The trimmed value of field `index` as a string.
  package func text(at index: Int) -> String { String(decoding: bytes(at: index), as: UTF8.self) }

  /// The value of field `index` as it stands, blanks included.
  package func untrimmedText(at index: Int) -> String {
    String(decoding: rawBytes(at: index), as: UTF8.self)
  }

  /// Line and column, from 1, of field `index`; of the record when it has no such field.
  package func position(at index: Int) -> (line: Int, column: Int) {
    guard index >= 0, index < count else { return (line, 1) }
    let origin =
      switch shape {
      case .plain(let ends): index == 0 ? start : Int(ends[index - 1]) + 1
      case .scanned(let fields, _): fields[index].origin
      }
    return TextPosition.advance((line, 1), over: bytes[start..<origin])
  }

  /// Zero bytes are trimmed like blanks: programs that pad fields leave them.
  static func isTrimmed(_ byte: UInt8) -> Bool {
    ASCII.isBlank(byte) || ASCII.isNewline(byte) || byte == 0
  }
}

/// The fields of a record without doubled quotes, for readers that look at nothing twice.
struct PlainFields {
  let base: UnsafePointer<UInt8>
  let start: Int
  let ends: UnsafePointer<UInt32>
  let count: Int

  /// The value of a field, quotes taken off.
  @inline(__always)
  func value(at index: Int) -> UnsafeBufferPointer<UInt8> {
    let from = index == 0 ? start : Int(ends[index &- 1]) &+ 1
    var length = Int(ends[index]) &- from
    // The carriage return before the line feed belongs to the newline.
    if index == count &- 1, length > 0, base[from &+ length &- 1] == ASCII.carriageReturn {
      length &-= 1
    }
    guard length > 1, base[from] == ASCII.quote else {
      return UnsafeBufferPointer(start: base + from, count: length)
    }
    return UnsafeBufferPointer(start: base + from + 1, count: length &- 2)
  }

  /// The value of a field; notes when blanks would have to be trimmed off it.
  @inline(__always)
  func value(at index: Int, _ hasBlanks: inout Bool) -> UnsafeBufferPointer<UInt8> {
    let value = value(at: index)
    if let first = value.first, first <= ASCII.space || value[value.count &- 1] <= ASCII.space {
      hasBlanks = true
    }
    return value
  }

  /// How the quotes of a record stand.
  enum Quotes {
    /// Where fields begin and end alone, so that `value(at:)` takes off the right ones.
    case simple
    /// Within quoted fields too, written twice; `first` is the first such field and `last` the last one.
    case doubled(first: Int, last: Int)
    /// In no way that a quoted field is written.
    case stray
  }

  /// How the quotes stand: `openings` are the places after which quotes hold, every other quote of the record
  /// ends one of them.
  func quotes(_ openings: Slice<UnsafeBufferPointer<UInt32>>) -> Quotes {
    var (field, begun) = (0, -1)
    var doubled: (first: Int, last: Int)?
    for opening in openings {
      while field < count, Int(ends[field]) < Int(opening) { field += 1 }
      guard field < count else { return .stray }
      if Int(opening) == (field == 0 ? start : Int(ends[field - 1]) + 1) {
        guard endsWithQuote(field, openedAt: Int(opening)) else { return .stray }
        begun = field
      } else {
        // One that is written twice ends the quotes and opens them again at once.
        guard begun == field, base[Int(opening) - 1] == ASCII.quote else { return .stray }
        doubled = (doubled?.first ?? field, field)
      }
    }
    return doubled.map { .doubled(first: $0.first, last: $0.last) } ?? .simple
  }

  private func endsWithQuote(_ field: Int, openedAt opening: Int) -> Bool {
    var last = Int(ends[field]) - 1
    if field == count - 1, base[last] == ASCII.carriageReturn { last -= 1 }
    return last > opening && base[last] == ASCII.quote
  }
}

/// Counts lines and columns the way editors do.
enum TextPosition {
  /// The place after `bytes` when `place` was before them; a column is a Unicode scalar.
  static func advance(_ place: (line: Int, column: Int), over bytes: some Sequence<UInt8>)
    -> (line: Int, column: Int)
  {
    var (line, column) = place
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == ASCII.lineFeed, previous == ASCII.carriageReturn {
        column = 1
      } else if ASCII.isNewline(byte) {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      previous = byte
    }
    return (line, column)
  }
}

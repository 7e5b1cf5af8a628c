/// One row of a CSV file, as the closure that folds the file sees it.
///
/// It points into the file's bytes and into space that the next record reuses: take out what you need
/// and keep neither the record nor the buffers that it hands out.
package struct CSVRecord {
  /// The line that the record begins on, from 1.
  package let line: Int
  /// The record's first byte in the file's decoded text.
  package let offset: Int

  let bytes: UnsafeBufferPointer<UInt8>
  let scratch: UnsafeBufferPointer<UInt8>
  let fields: UnsafeBufferPointer<CSVField>

  /// The number of fields, which may be less than the header has when short rows are accepted.
  package var count: Int { fields.count }

  /// The value of field `index`, quotes taken off and blanks around it trimmed; empty when the
  /// record has no such field.
  package func bytes(at index: Int) -> UnsafeBufferPointer<UInt8> {
    guard fields.indices.contains(index) else { return UnsafeBufferPointer(start: nil, count: 0) }
    let field = fields[index]
    let space = field.isInScratch ? scratch : bytes
    var (start, end) = (field.start, field.end)
    while start < end, Self.isTrimmed(space[start]) { start += 1 }
    while start < end, Self.isTrimmed(space[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: space[start..<end])
  }

  /// The trimmed value of field `index` as a string.
  package func text(at index: Int) -> String { String(decoding: bytes(at: index), as: UTF8.self) }

  /// The value of field `index` as it stands, blanks included.
  package func untrimmedText(at index: Int) -> String {
    guard fields.indices.contains(index) else { return "" }
    let field = fields[index]
    let space = field.isInScratch ? scratch : bytes
    return String(decoding: space[field.start..<field.end], as: UTF8.self)
  }

  /// Line and column, from 1, of field `index`; of the record when it has no such field.
  package func position(at index: Int) -> (line: Int, column: Int) {
    guard fields.indices.contains(index) else { return (line, 1) }
    let place = TextPosition.advance(
      (line, 1), over: bytes[offset..<fields[index].origin])
    return place
  }

  /// Zero bytes are trimmed like blanks: programs that pad fields leave them.
  static func isTrimmed(_ byte: UInt8) -> Bool {
    ASCII.isBlank(byte) || ASCII.isNewline(byte) || byte == 0
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

/// Where one field of a record lies.
struct CSVField {
  /// The first byte of the field in the file, its opening quote included: for positions.
  var origin: Int
  /// The field's value, quotes taken off: a range of the file, or of the scratch space.
  var start: Int
  var end: Int
  /// Whether the value lies in the scratch space, where its doubled quotes were made single.
  var isInScratch = false
}

/// Splits bytes into records and fields as RFC 4180 says, one record at a time.
///
/// A field that begins with a quote runs to its closing quote, over newlines and delimiters; a quote
/// anywhere else is a character like any other (`37°36'37.8"N` is common in real files). Spaces
/// between a closing quote and the delimiter are forgiven. LF, CRLF and CR each end a record.
///
/// The arrays of fields and of unescaped bytes are reused, so that a record allocates nothing.
struct CSVScanner {
  enum Step {
    case record
    case malformed(CSVQuoteFault)
    case end
  }

  private(set) var bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  /// The byte that the next record begins with, and its line.
  private(set) var position: Int
  private(set) var line: Int
  /// The record that was read last.
  private(set) var recordStart = 0
  private(set) var recordLine = 1
  private(set) var fields: [CSVField] = []
  private(set) var scratch: [UInt8] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, from position: Int = 0, line: Int = 1)
  {
    self.bytes = bytes
    self.delimiter = delimiter
    self.position = position
    self.line = line
  }

  private enum FieldEnd {
    case delimiter
    case record
    case malformed(CSVQuoteFault)
  }

  /// Reads the next record into `fields`.
  ///
  /// After a malformed quote the next record begins on the line after the quote's own, so that no
  /// later row is swallowed by it.
  mutating func next() -> Step {
    guard position < bytes.count else { return .end }
    recordStart = position
    recordLine = line
    fields.removeAll(keepingCapacity: true)
    scratch.removeAll(keepingCapacity: true)
    while true {
      let isQuoted = position < bytes.count && bytes[position] == ASCII.quote
      switch isQuoted ? readQuotedField() : readBareField() {
      case .delimiter: continue
      case .record: return .record
      case .malformed(let fault): return .malformed(fault)
      }
    }
  }

  /// Turns to other bytes; what was read before is not asked for any more.
  mutating func take(_ other: UnsafeBufferPointer<UInt8>) { bytes = other }

  /// Reads the record that begins at a byte.
  mutating func next(at start: Int, line: Int) -> Step {
    (position, self.line) = (start, line)
    return next()
  }

  /// Whether the record that was read last has a newline inside a quoted field.
  var recordSpansLines: Bool {
    fields.contains { field in
      !field.isInScratch && bytes[field.start..<field.end].contains(where: ASCII.isNewline)
        || field.isInScratch && scratch[field.start..<field.end].contains(where: ASCII.isNewline)
    }
  }

  /// Goes back to the second line of the record that was read last.
  mutating func rewindToSecondLine() {
    line = recordLine
    skipLine(from: recordStart)
  }

  private mutating func readBareField() -> FieldEnd {
    var end = position
    while end < bytes.count, bytes[end] != delimiter, !ASCII.isNewline(bytes[end]) { end += 1 }
    fields.append(CSVField(origin: position, start: position, end: end))
    return endField(at: end)
  }

  private mutating func readQuotedField() -> FieldEnd {
    let (open, openLine) = (position, line)
    var (index, hasDoubledQuotes) = (open + 1, false)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == ASCII.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == ASCII.quote else { break }
        hasDoubledQuotes = true
        index += 1
      } else if ASCII.isNewline(byte), endsLine(at: index) {
        line += 1
      }
      index += 1
    }
    let close = index
    index += 1
    while index < bytes.count, ASCII.isBlank(bytes[index]), bytes[index] != delimiter { index += 1 }
    guard close < bytes.count, endsField(at: index) else {
      return recover(open: open, openLine: openLine, stopped: min(index, bytes.count))
    }
    appendQuoted(origin: open, value: open + 1..<close, hasDoubledQuotes)
    return endField(at: index)
  }

  private mutating func appendQuoted(origin: Int, value: Range<Int>, _ hasDoubledQuotes: Bool) {
    guard hasDoubledQuotes else {
      fields.append(CSVField(origin: origin, start: value.lowerBound, end: value.upperBound))
      return
    }
    let start = scratch.count
    var index = value.lowerBound
    while index < value.upperBound {
      scratch.append(bytes[index])
      index += bytes[index] == ASCII.quote ? 2 : 1
    }
    fields.append(CSVField(origin: origin, start: start, end: scratch.count, isInScratch: true))
  }

  /// Reports a malformed quote, and moves on to the line after the one that it was opened on.
  private mutating func recover(open: Int, openLine: Int, stopped: Int) -> FieldEnd {
    let isOnOneLine = line == openLine && stopped < bytes.count
    line = openLine
    skipLine(from: open)
    return .malformed(
      isOnOneLine
        ? CSVQuoteFault(kind: .textAfterQuote, offset: stopped)
        : CSVQuoteFault(kind: .unclosed, offset: open))
  }

  private mutating func skipLine(from start: Int) {
    var end = start
    while end < bytes.count, !ASCII.isNewline(bytes[end]) { end += 1 }
    _ = endField(at: end)
  }

  /// Steps over the delimiter or the newline that ends a field.
  private mutating func endField(at index: Int) -> FieldEnd {
    guard index < bytes.count else {
      position = bytes.count
      return .record
    }
    position = index + 1
    if bytes[index] == delimiter { return .delimiter }
    if !endsLine(at: index) { position += 1 }
    line += 1
    return .record
  }

  private func endsField(at index: Int) -> Bool {
    index >= bytes.count || bytes[index] == delimiter || ASCII.isNewline(bytes[index])
  }

  /// False for the CR of a CRLF, true for every other newline byte.
  private func endsLine(at index: Int) -> Bool {
    bytes[index] == ASCII.lineFeed || index + 1 >= bytes.count
      || bytes[index + 1] != ASCII.lineFeed
  }
}

/// A quote that breaks the rules, and where.
struct CSVQuoteFault {
  enum Kind {
    case unclosed
    case textAfterQuote
  }

  var kind: Kind
  /// The opening quote when it is unclosed, else the first byte of the text after the closing one.
  var offset: Int
}

/// The few bytes that mean something to the readers of this module.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22

  static func isNewline(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

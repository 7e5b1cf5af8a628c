import RaporDiagnostics

/// Reads JSON (RFC 8259) from bytes, and knows where each value begins.
struct JSONReader {
  /// A value and the byte that it begins with.
  struct Value {
    indirect enum Kind {
      case null
      case flag(Bool)
      /// The digits as they are written.
      case number(String)
      case string(String)
      case array([Value])
      case object([(key: String, value: Value)])
    }

    var kind: Kind
    var offset: Int
  }

  /// Deeper nesting is no table, and could exhaust the stack.
  private static let deepest = 32

  private let bytes: [UInt8]
  private let file: String
  private var offset = 0
  private var depth = 0
  /// Whether the outermost array has begun.
  private var isInside = false

  /// Reads `bytes`; `file` is what diagnostics call them.
  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The next element of the array that is all of the text; nil after the last.
  mutating func nextElement() throws(Diagnostic) -> Value? {
    if !isInside {
      guard take(UInt8(ascii: "[")) else {
        throw problem("the file is not a list of figures", at: offset)
      }
      isInside = true
      if !take(UInt8(ascii: "]")) { return try value() }
    } else if take(UInt8(ascii: ",")) {
      return try value()
    } else if !take(UInt8(ascii: "]")) {
      throw problem("a “,” or “]” is missing", at: offset)
    }
    skipSpace()
    guard offset == bytes.count else { throw problem("nothing may follow the list", at: offset) }
    return nil
  }

  /// A problem at a byte, as a diagnostic with its line and column.
  func problem(_ message: String, at offset: Int, hint: String? = nil) -> Diagnostic {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // Bytes that continue a character are no columns of their own.
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return Diagnostic(
      .notPrintedFigures, message, at: SourceLocation(file: file, line: line, column: column),
      hint: hint ?? "the file must be what “rapor metrics --json” printed, unchanged")
  }

  // MARK: Values

  private mutating func value() throws(Diagnostic) -> Value {
    skipSpace()
    let start = offset
    let kind: Value.Kind
    guard let first = peek else { throw problem("the file ends in the middle", at: offset) }
    switch first {
    case UInt8(ascii: "{"): kind = try object()
    case UInt8(ascii: "["): kind = try array()
    case UInt8(ascii: "\""): kind = .string(try string())
    case UInt8(ascii: "t"): kind = try word("true", .flag(true))
    case UInt8(ascii: "f"): kind = try word("false", .flag(false))
    case UInt8(ascii: "n"): kind = try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): kind = try number()
    default: throw problem("this is not JSON", at: offset)
    }
    return Value(kind: kind, offset: start)
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  /// Takes a byte if it is next, spaces before it aside.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func word(_ word: String, _ kind: Value.Kind) throws(Diagnostic) -> Value.Kind {
    guard bytes[offset...].starts(with: word.utf8) else {
      throw problem("this is not JSON", at: offset)
    }
    offset += word.utf8.count
    return kind
  }

  private mutating func enter() throws(Diagnostic) {
    depth += 1
    guard depth <= JSONReader.deepest else {
      throw problem("the file nests deeper than a table can", at: offset)
    }
    offset += 1
  }

  private mutating func array() throws(Diagnostic) -> Value.Kind {
    try enter()
    var elements: [Value] = []
    if !take(UInt8(ascii: "]")) {
      repeat { elements.append(try value()) } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else { throw problem("a “,” or “]” is missing", at: offset) }
    }
    depth -= 1
    return .array(elements)
  }

  private mutating func object() throws(Diagnostic) -> Value.Kind {
    try enter()
    var members: [(key: String, value: Value)] = []
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        guard peek == UInt8(ascii: "\"") else { throw problem("a key is missing", at: offset) }
        let key = try string()
        guard take(UInt8(ascii: ":")) else { throw problem("a “:” is missing", at: offset) }
        members.append((key, try value()))
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw problem("a “,” or “}” is missing", at: offset) }
    }
    depth -= 1
    return .object(members)
  }

  private mutating func number() throws(Diagnostic) -> Value.Kind {
    let start = offset
    let signs = Set("+-.eE0123456789".utf8)
    while let byte = peek, signs.contains(byte) { offset += 1 }
    let digits = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard Double(digits) != nil else { throw problem("“\(digits)” is not a number", at: start) }
    return .number(digits)
  }

  // MARK: Texts

  private mutating func string() throws(Diagnostic) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = peek {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw problem("a text is not UTF-8", at: start)
        }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw problem("a text is not closed on its line", at: start)
      default: text.append(byte)
      }
    }
    throw problem("a text is not closed", at: start)
  }

  private mutating func escape(into text: inout [UInt8]) throws(Diagnostic) {
    let start = offset - 1
    guard let byte = peek else { throw problem("a text is not closed", at: start) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text += try character(from: start).utf8
    default: throw problem("there is no such escape", at: start)
    }
  }

  /// The character of `\uXXXX`, or of two of them where one does not do.
  private mutating func character(from start: Int) throws(Diagnostic) -> String {
    let first = try unit(from: start)
    guard (0xD800..<0xDC00).contains(first) else {
      return String(decoding: [first], as: UTF16.self)
    }
    guard bytes[offset...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw problem("half a character", at: start)
    }
    offset += 2
    return String(decoding: [first, try unit(from: start)], as: UTF16.self)
  }

  private mutating func unit(from start: Int) throws(Diagnostic) -> UInt16 {
    let digits = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
      throw problem("four hexadecimal digits must follow", at: start)
    }
    offset += 4
    return unit
  }
}

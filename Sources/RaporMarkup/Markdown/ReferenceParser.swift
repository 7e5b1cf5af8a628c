import RaporDiagnostics

/// Reads what stands between the braces of one reference.
struct ReferenceParser {
  /// Double quotes, straight and as word processors set them.
  private static let quotes: [[UInt8]] = ["\"", "“", "”", "„"].map { Array($0.utf8) }
  private static let example = "write {{ metric \"revenue\" }}; to show two braces write \\{{"

  private let source: SourceText
  private let range: Range<Int>
  private var position: Int
  private let end: Int

  /// Reads the reference at `range`, which begins with `{{` and ends with `}}`.
  static func parse(
    _ range: Range<Int>, in source: SourceText
  ) -> Result<MetricReference, Diagnostic> {
    var parser = ReferenceParser(source: source, range: range)
    do throws(Diagnostic) {
      return .success(try parser.reference())
    } catch {
      return .failure(error)
    }
  }

  private init(source: SourceText, range: Range<Int>) {
    self.source = source
    self.range = range
    position = range.lowerBound + 2
    end = range.upperBound - 2
  }

  private mutating func reference() throws(Diagnostic) -> MetricReference {
    try verb()
    let metric = try quoted("the metric's id")
    var arguments: [MetricReference.Argument: MetricReference.Part] = [:]
    skipSpaces()
    while position < end {
      let start = position
      let argument = try argumentName()
      guard arguments[argument] == nil else {
        throw problem("“\(argument.rawValue)” is given twice", at: start, hint: "keep one of them")
      }
      arguments[argument] = try quoted("the value of \(argument.rawValue)")
      skipSpaces()
    }
    return MetricReference(
      metric: metric, arguments: arguments,
      source: String(decoding: source.bytes[range], as: UTF8.self),
      location: source.location(at: range.lowerBound))
  }

  private mutating func verb() throws(Diagnostic) {
    skipSpaces()
    let start = position
    let verb = name()
    guard !verb.isEmpty else {
      throw problem("the braces hold no reference", at: start, hint: Self.example)
    }
    guard verb == "metric" else {
      throw problem("“\(verb)” is not a kind of reference", at: start, hint: Self.example)
    }
  }

  private mutating func argumentName() throws(Diagnostic) -> MetricReference.Argument {
    let start = position
    let known = MetricReference.Argument.allCases.map(\.rawValue)
    let text = name()
    guard !text.isEmpty else {
      throw problem(
        "the reference goes on where its end was expected", at: start,
        hint: "after the metric only \(known.joined(separator: ", ")) may follow, as name=\"value\""
      )
    }
    guard let argument = MetricReference.Argument(rawValue: text) else {
      throw problem(
        "a reference has no “\(text)”", at: start,
        hint: NearName.hint(for: text, among: known)
          ?? "it may have \(known.joined(separator: ", "))")
    }
    skipSpaces()
    guard position < end, source.bytes[position] == UInt8(ascii: "=") else {
      throw problem(
        "“=” is missing after “\(text)”", at: position, hint: "write \(text)=\"…\"")
    }
    position += 1
    return argument
  }

  /// A text between double quotes of any style.
  private mutating func quoted(_ what: String) throws(Diagnostic) -> MetricReference.Part {
    skipSpaces()
    guard skipQuote() else {
      throw problem("\(what) must stand in quotes", at: position, hint: "write it as \"…\"")
    }
    let start = position
    while position < end {
      let textEnd = position
      guard skipQuote() else {
        position += 1
        continue
      }
      let text = String(decoding: source.bytes[start..<textEnd], as: UTF8.self)
      guard text.contains(where: { $0 != " " }) else {
        throw problem("\(what) is empty", at: start)
      }
      return MetricReference.Part(text: text, location: source.location(at: start))
    }
    throw problem("the closing quote of \(what) is missing", at: start, hint: "close it with \"")
  }

  private mutating func skipQuote() -> Bool {
    let rest = source.bytes[position..<end]
    guard let quote = Self.quotes.first(where: { rest.starts(with: $0) }) else { return false }
    position += quote.count
    return true
  }

  /// Skips spaces, tabs and no-break spaces, which editors put beside quotes.
  private mutating func skipSpaces() {
    while position < end {
      if source.bytes[position] == 0x20 || source.bytes[position] == 0x09 {
        position += 1
      } else if source.bytes[position..<end].starts(with: [0xC2, 0xA0]) {
        position += 2
      } else {
        return
      }
    }
  }

  /// A word up to a space, `=` or a quote.
  private mutating func name() -> String {
    let start = position
    while position < end {
      let byte = source.bytes[position]
      let rest = source.bytes[position..<end]
      let isQuote = Self.quotes.contains { rest.starts(with: $0) }
      if byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "=") || isQuote { break }
      position += 1
    }
    return String(decoding: source.bytes[start..<position], as: UTF8.self)
  }

  private func problem(_ message: String, at offset: Int, hint: String? = nil) -> Diagnostic {
    Diagnostic(.referenceMalformed, message, at: source.location(at: offset), hint: hint)
  }
}

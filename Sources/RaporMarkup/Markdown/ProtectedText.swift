import RaporDiagnostics

/// A Markdown text in which references and escaped tildes are hidden from the parser.
///
/// What is hidden becomes a short mark that no text can hold: an index between two 0xFF bytes, which
/// UTF-8 never contains, with a harmless character on both sides so that emphasis beside it works
/// (a digit for a reference, since it will become a figure; a full stop for `\~`). Only after parsing
/// is it known whether the mark stands in prose, where it means something, or in code, where the
/// author's own bytes come back.
struct ProtectedText {
  /// What a mark stands for.
  enum Hidden {
    /// A `{{ … }}`, well formed or not; it may yet turn out to stand in code.
    case reference(Result<MetricReference, Diagnostic>, source: Range<Int>)
    /// `\~`, which must not strike anything out.
    case tilde
  }

  /// A stretch of parsed text.
  enum Piece {
    case text(ArraySlice<UInt8>)
    case hidden(Int)
  }

  /// Begins a table cell, so that nothing in it can begin a block; never text.
  static let cellStart: UInt8 = 0xFE
  private static let fence: UInt8 = 0xFF

  let source: SourceText
  /// The text to parse: as many lines as in the source.
  private(set) var bytes: [UInt8] = []
  private(set) var hidden: [Hidden] = []

  /// Hides what `extensions` give a meaning to, from `start` to the end of the source.
  init(_ source: SourceText, from start: Int, extensions: MarkdownExtensions) {
    self.source = source
    var scanner = Scanner(source: source.bytes, position: start)
    bytes.reserveCapacity(source.bytes.count - start)
    while let byte = scanner.peek() {
      if byte == UInt8(ascii: "\\") {
        hideEscape(&scanner, tildes: extensions.contains(.strikethrough))
      } else if extensions.contains(.references), let range = scanner.reference() {
        let parsed = ReferenceParser.parse(range, in: source)
        hide(.reference(parsed, source: range), edge: UInt8(ascii: "0"))
        scanner.position = range.upperBound
      } else if extensions.contains(.references), let range = scanner.unclosedReference() {
        hide(
          .reference(.failure(unclosed(at: range)), source: range), edge: UInt8(ascii: "0"))
        scanner.position = range.upperBound
      } else {
        bytes.append(byte)
        scanner.position += 1
      }
    }
  }

  private func unclosed(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .referenceMalformed, "the reference has no end",
      at: source.location(at: range.lowerBound), hint: "close it with }} on the same line")
  }

  private mutating func hideEscape(_ scanner: inout Scanner, tildes: Bool) {
    let escaped = scanner.peek(1)
    if tildes, escaped == UInt8(ascii: "~") {
      hide(.tilde, edge: UInt8(ascii: "."))
    } else {
      bytes.append(UInt8(ascii: "\\"))
      if let escaped { bytes.append(escaped) }
    }
    scanner.position += 2
  }

  private mutating func hide(_ what: Hidden, edge: UInt8) {
    bytes += [edge, Self.fence]
    bytes.append(contentsOf: String(hidden.count).utf8)
    bytes += [Self.fence, edge]
    hidden.append(what)
  }
}

// MARK: - After parsing

extension ProtectedText {
  /// Cuts parsed text into what the author wrote and what was hidden.
  func pieces(of parsed: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var textStart = parsed.first == Self.cellStart ? 1 : 0
    var position = textStart
    while let open = parsed[position...].firstIndex(of: Self.fence) {
      guard let close = parsed[(open + 1)...].firstIndex(of: Self.fence) else { break }
      let index = Int(String(decoding: parsed[(open + 1)..<close], as: UTF8.self))
      if open - 1 > textStart { pieces.append(.text(parsed[textStart..<(open - 1)])) }
      if let index, hidden.indices.contains(index) { pieces.append(.hidden(index)) }
      textStart = min(close + 2, parsed.count)
      position = textStart
    }
    if textStart < parsed.count { pieces.append(.text(parsed[textStart...])) }
    return pieces
  }

  /// Parsed code as the author wrote it.
  func code(_ parsed: [UInt8]) -> String { restore(parsed, tilde: "\\~") }

  /// A parsed address or title with what was hidden shown as text.
  func plainText(_ parsed: [UInt8]) -> String { restore(parsed, tilde: "~") }

  /// What the author wrote at `range` of the source.
  func original(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  private func restore(_ parsed: [UInt8], tilde: String) -> String {
    var text: [UInt8] = []
    for piece in pieces(of: parsed) {
      switch piece {
      case .text(let bytes): text += bytes
      case .hidden(let index):
        switch hidden[index] {
        case .tilde: text += Array(tilde.utf8)
        case .reference(_, let range): text += source.bytes[range]
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

// MARK: - Finding references

/// Walks over source bytes.
private struct Scanner {
  let source: [UInt8]
  var position: Int

  func peek(_ distance: Int = 0) -> UInt8? {
    position + distance < source.count ? source[position + distance] : nil
  }

  /// The reference that begins here and ends on this line; nil when these braces are only text.
  ///
  /// A backquote between the braces means that they belong to two pieces of code; braces that open
  /// again before they close are text.
  func reference() -> Range<Int>? {
    guard isPair(UInt8(ascii: "{"), at: position) else { return nil }
    var end = position + 2
    scan: while end < source.count {
      switch source[end] {
      case 0x0A, 0x0D, UInt8(ascii: "`"): break scan
      case UInt8(ascii: "{") where isPair(UInt8(ascii: "{"), at: end): break scan
      case UInt8(ascii: "{") where end == position + 2: return nil
      case UInt8(ascii: "}") where isPair(UInt8(ascii: "}"), at: end):
        return position..<(end + 2)
      default: end += 1
      }
    }
    return nil
  }

  /// The braces that begin here and say `metric`, for a reference that `reference()` did not find.
  func unclosedReference() -> Range<Int>? {
    guard isPair(UInt8(ascii: "{"), at: position) else { return nil }
    let rest = source[(position + 2)...].drop(while: { $0 == 0x20 || $0 == 0x09 })
    guard rest.starts(with: Array("metric".utf8)) else { return nil }
    let end = rest.startIndex + 6
    guard end < source.count, source[end] == 0x20 || source[end] == UInt8(ascii: "\"") else {
      return nil
    }
    return position..<end
  }

  private func isPair(_ byte: UInt8, at offset: Int) -> Bool {
    offset + 1 < source.count && source[offset] == byte && source[offset + 1] == byte
  }
}

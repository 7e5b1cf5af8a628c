import RaporDiagnostics

/// A Markdown text in which references and escaped tildes are hidden from the parser.
///
/// What is hidden becomes a short mark that no text can hold: an index between two U+FDD0, with a
/// harmless character on both sides so that emphasis beside it works (a digit for a reference, since
/// it will become a figure; a full stop otherwise). U+FDD0 is no character and HTML forbids it, so
/// one that the author wrote shows as U+FFFD, and one written as `&#xFDD0;` is hidden itself. Only
/// after parsing is it known whether a mark stands in prose, where it means something, or in code,
/// where the author's own bytes come back.
struct ProtectedText {
  /// What a mark stands for.
  enum Hidden {
    /// A `{{ … }}`, well formed or not; it may yet turn out to stand in code.
    case reference(Result<MetricReference, Diagnostic>, source: Range<Int>)
    /// `\~`, which must not strike anything out.
    case tilde
    /// An entity for U+FDD0, which shows as U+FFFD.
    case noncharacter(source: Range<Int>)
  }

  /// A stretch of parsed text.
  enum Piece {
    case text(ArraySlice<UInt8>)
    case hidden(Int)
  }

  /// Begins a table cell, so that nothing in it can begin a block; never text, for it is not UTF-8.
  static let cellStart: UInt8 = 0xFE
  /// U+FDD0. It must be well-formed, since libcmark takes nothing else in a link's title.
  fileprivate static let fence: [UInt8] = [0xEF, 0xB7, 0x90]

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
      switch byte {
      case UInt8(ascii: "\\"):
        hideEscape(&scanner, tildes: extensions.contains(.strikethrough))
      case UInt8(ascii: "{") where extensions.contains(.references): hideReference(&scanner)
      case UInt8(ascii: "&"): hideEntity(&scanner)
      case Self.fence[0] where scanner.isFence:
        bytes += Array("\u{FFFD}".utf8)
        scanner.position += Self.fence.count
      default: copy(byte, &scanner)
      }
    }
  }

  private mutating func copy(_ byte: UInt8, _ scanner: inout Scanner) {
    bytes.append(byte)
    scanner.position += 1
  }

  private mutating func hideReference(_ scanner: inout Scanner) {
    if let range = scanner.reference() {
      let parsed = ReferenceParser.parse(range, in: source)
      hide(.reference(parsed, source: range), edge: UInt8(ascii: "0"))
      scanner.position = range.upperBound
    } else if let range = scanner.unclosedReference() {
      let problem = unclosed(at: range)
      hide(.reference(.failure(problem), source: range), edge: UInt8(ascii: "0"))
      scanner.position = range.upperBound
    } else {
      copy(UInt8(ascii: "{"), &scanner)
    }
  }

  private mutating func hideEntity(_ scanner: inout Scanner) {
    guard let range = scanner.fenceEntity() else { return copy(UInt8(ascii: "&"), &scanner) }
    hide(.noncharacter(source: range), edge: UInt8(ascii: "."))
    scanner.position = range.upperBound
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
    bytes += [edge] + Self.fence
    bytes.append(contentsOf: String(hidden.count).utf8)
    bytes += Self.fence + [edge]
    hidden.append(what)
  }
}

// MARK: - After parsing

extension ProtectedText {
  /// Cuts parsed text into what the author wrote and what was hidden.
  func pieces(of parsed: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var textStart = parsed.first == Self.cellStart ? 1 : 0
    while let open = fence(in: parsed, from: textStart),
      let close = fence(in: parsed, from: open + Self.fence.count)
    {
      let digits = parsed[(open + Self.fence.count)..<close]
      // One character on either side belongs to the mark.
      if open - 1 > textStart { pieces.append(.text(parsed[textStart..<(open - 1)])) }
      if let index = Int(String(decoding: digits, as: UTF8.self)), hidden.indices.contains(index) {
        pieces.append(.hidden(index))
      }
      textStart = min(close + Self.fence.count + 1, parsed.count)
    }
    if textStart < parsed.count { pieces.append(.text(parsed[textStart...])) }
    return pieces
  }

  private func fence(in parsed: [UInt8], from start: Int) -> Int? {
    guard !hidden.isEmpty else { return nil }
    var position = start
    while let found = parsed[position...].firstIndex(of: Self.fence[0]) {
      if parsed[found...].starts(with: Self.fence) { return found }
      position = found + 1
    }
    return nil
  }

  /// Parsed code as the author wrote it.
  func code(_ parsed: [UInt8]) -> String { restore(parsed, isCode: true) }

  /// A parsed address or title with what was hidden shown as text.
  func plainText(_ parsed: [UInt8]) -> String { restore(parsed, isCode: false) }

  /// What the author wrote at `range` of the source.
  func original(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  private func restore(_ parsed: [UInt8], isCode: Bool) -> String {
    var text: [UInt8] = []
    for piece in pieces(of: parsed) {
      switch piece {
      case .text(let bytes): text += bytes
      case .hidden(let index):
        switch hidden[index] {
        case .tilde: text += Array((isCode ? "\\~" : "~").utf8)
        case .reference(_, let range): text += source.bytes[range]
        case .noncharacter(let range):
          text += isCode ? Array(source.bytes[range]) : Array("\u{FFFD}".utf8)
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

  /// Whether the character that marks are made with stands here.
  var isFence: Bool { source[position...].starts(with: ProtectedText.fence) }

  /// An entity such as `&#xFDD0;` that stands for that character.
  func fenceEntity() -> Range<Int>? {
    guard peek(1) == UInt8(ascii: "#") else { return nil }
    let isHex = peek(2) == UInt8(ascii: "x") || peek(2) == UInt8(ascii: "X")
    let rest = source[(position + (isHex ? 3 : 2))...].prefix(8)
    let digits = rest.prefix { $0 != UInt8(ascii: ";") }
    let value = Int(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
    return value == 0xFDD0 && digits.count < rest.count ? position..<(digits.endIndex + 1) : nil
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

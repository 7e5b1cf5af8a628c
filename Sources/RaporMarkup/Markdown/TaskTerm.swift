import RaporDiagnostics

/// One thing that a task says about itself in braces at its end: `owner: Farah` of
/// `{owner: Farah, due: 2026-07-17}`.
package struct TaskTerm: Hashable, Sendable {
  /// The word before the colon.
  package var key: FrontMatter.Scalar
  /// What stands after it; never empty.
  package var value: FrontMatter.Scalar
}

/// Reads the braces at the end of a task from the file's own bytes, so that each part has its place.
struct TaskTermReader {
  private static let example = "write a task's terms as {owner: Farah, due: 2026-07-17}"

  let source: SourceText
  private(set) var diagnostics = DiagnosticList()

  init(source: SourceText) { self.source = source }

  /// What stands between the braces that some lines end with; nil where they end with none, or where these
  /// begin with no key.
  static func braces(endingIn lines: Range<Int>, of source: SourceText) -> Range<Int>? {
    let start = source.start(ofLine: lines.lowerBound)
    let text = source.bytes[start..<max(start, source.start(ofLine: lines.upperBound))]
    guard let end = text.lastIndex(where: { !isSpace($0) }), text[end] == UInt8(ascii: "}"),
      let open = text[..<end].lastIndex(of: UInt8(ascii: "{")),
      open == start || ![UInt8(ascii: "{"), UInt8(ascii: "\\")].contains(text[open - 1])
    else { return nil }
    let inside = text[(open + 1)..<end]
    let key = inside.drop(while: isSpace).prefix { isLetter($0) || $0 == UInt8(ascii: "_") }
    let isKey = !key.isEmpty && inside[key.endIndex...].first { !isSpace($0) } == UInt8(ascii: ":")
    return isKey ? inside.startIndex..<inside.endIndex : nil
  }

  /// The terms between braces, each of the form `key: value`; others are reported.
  mutating func terms(in braces: Range<Int>) -> [TaskTerm] {
    let pieces = source.bytes[braces].split(
      separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return pieces.compactMap { term(in: $0) }
  }

  private mutating func term(in piece: ArraySlice<UInt8>) -> TaskTerm? {
    guard let colon = piece.firstIndex(of: UInt8(ascii: ":")),
      let key = scalar(piece[..<colon]), let value = scalar(piece[(colon + 1)...])
    else {
      let place = scalar(piece)?.location ?? source.location(at: piece.startIndex)
      diagnostics.report(
        .taskTerm, "a task's term is not of the form “key: value”", at: place,
        hint: TaskTermReader.example)
      return nil
    }
    return TaskTerm(key: key, value: value)
  }

  /// The text of some bytes without the space around it; nil where there is none.
  private func scalar(_ bytes: ArraySlice<UInt8>) -> FrontMatter.Scalar? {
    guard let first = bytes.firstIndex(where: { !TaskTermReader.isSpace($0) }),
      let last = bytes.lastIndex(where: { !TaskTermReader.isSpace($0) })
    else { return nil }
    // A text that goes on in the next line has one space there.
    let words = bytes[first...last].split(whereSeparator: TaskTermReader.isSpace)
    return FrontMatter.Scalar(
      text: String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self),
      location: source.location(at: first))
  }

  /// Space, and the sign of a quote, with which the lines of one begin.
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: ">")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension [MarkdownInline] {
  /// The words before the braces that they end with; nil where there is markup between these.
  var withoutBracesAtEnd: [MarkdownInline]? {
    var words = self
    while let last = words.popLast() {
      switch last {
      case .softBreak, .lineBreak: continue
      case .text(let text):
        guard let open = text.lastIndex(of: "{") else { continue }
        return (words + [.text(String(text[..<open]))]).withoutSpaceAtEnd
      default: return nil
      }
    }
    return nil
  }

  private var withoutSpaceAtEnd: [MarkdownInline] {
    var words = self
    while let last = words.popLast() {
      switch last {
      case .softBreak, .lineBreak: continue
      case .text(let text):
        guard let end = text.lastIndex(where: { !$0.isWhitespace }) else { continue }
        return words + [.text(String(text[...end]))]
      default: return words + [last]
      }
    }
    return words
  }
}

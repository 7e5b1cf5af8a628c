import RaporDiagnostics

/// Cuts a template into text and tags; a tag that is not closed is reported and shown as text.
struct TemplateLexer {
  private let source: TemplateSource
  private var openDelimiter = Array("{{".utf8)
  private var closeDelimiter = Array("}}".utf8)
  private(set) var tokens: [TemplateToken] = []
  private(set) var diagnostics = DiagnosticList()

  /// Reads all of `source`.
  init(_ source: TemplateSource) {
    self.source = source
    var at = 0
    while let start = find(openDelimiter, from: at) {
      appendText(at..<start)
      at = readTag(at: start)
    }
    appendText(at..<source.bytes.count)
  }

  /// Reads the tag that starts at `start`, and returns where to go on.
  private mutating func readTag(at start: Int) -> Int {
    let content = start + openDelimiter.count
    let sigil = content < source.bytes.count ? source.bytes[content] : 0
    let isBraced = sigil == UInt8(ascii: "{") && openDelimiter == Array("{{".utf8)
    let ending =
      isBraced
      ? Array("}}}".utf8) : (sigil == UInt8(ascii: "=") ? [sigil] : []) + closeDelimiter
    let isComment = sigil == UInt8(ascii: "!")
    guard let end = findEnd(ending, from: content + (isBraced ? 1 : 0), skippingTags: isComment)
    else { return reportUnclosed(start: start, content: content, ending: ending, isComment) }
    let range = start..<(end + ending.count)
    if sigil == UInt8(ascii: "=") {
      tokens.append(TemplateToken(.silent, range))
      setDelimiters(content + 1..<max(end, content + 1), tag: start)
    } else {
      appendTag(kind(of: sigil), range, content: content, end: end)
    }
    return range.upperBound
  }

  private func kind(of sigil: UInt8) -> TemplateToken.Kind? {
    switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .insert(raw: true)
    case UInt8(ascii: "#"): .section(inverted: false)
    case UInt8(ascii: "^"): .section(inverted: true)
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .layout
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "!"): .silent
    default: nil
    }
  }

  private mutating func appendTag(
    _ sigilKind: TemplateToken.Kind?, _ range: Range<Int>, content: Int, end: Int
  ) {
    let kind = sigilKind ?? .insert(raw: false)
    let start = min(sigilKind == nil ? content : content + 1, end)
    let name = trimmed(start..<end)
    if kind != .silent, let problem = TagName.problem(source.string(name), kind) {
      report(problem.message, at: range.lowerBound, hint: problem.hint)
      tokens.append(TemplateToken(.silent, range))
    } else {
      tokens.append(TemplateToken(kind, range, name: name))
    }
  }

  /// Adds text, a token a line.
  private mutating func appendText(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let newline = source.bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? range.upperBound
      tokens.append(TemplateToken(.text, start..<end))
      start = end
    }
  }

  private mutating func setDelimiters(_ range: Range<Int>, tag: Int) {
    let parts = source.bytes[range].split { TemplateSource.isBlank($0) }
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      report(
        "a set-delimiter tag needs an opening and a closing delimiter with a space between them",
        at: tag, hint: "for example {{=<% %>=}}")
      return
    }
    (openDelimiter, closeDelimiter) = (Array(parts[0]), Array(parts[1]))
  }

  /// Reports a tag without an end, and returns where to go on: after its opening delimiter, or at
  /// the template's end for a comment, which would have hidden all the rest.
  private mutating func reportUnclosed(
    start: Int, content: Int, ending: [UInt8], _ isComment: Bool
  ) -> Int {
    let what = isComment ? "comment" : "tag"
    report(
      "the \(what) is not closed", at: start,
      hint: "end it with \(String(decoding: ending, as: UTF8.self))")
    if isComment { return source.bytes.count }
    appendText(start..<content)
    return content
  }

  private mutating func report(_ message: String, at offset: Int, hint: String?) {
    diagnostics.report(.templateSyntax, message, at: source.location(at: offset), hint: hint)
  }

  // MARK: Searching

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    var at = start
    while at < source.bytes.count {
      if source.bytes[at] == first, source.bytes[at...].starts(with: wanted) { return at }
      at += 1
    }
    return nil
  }

  /// Where the tag ends; nil when it doesn't, or another tag opens before.
  private func findEnd(_ ending: [UInt8], from start: Int, skippingTags: Bool) -> Int? {
    guard !skippingTags else { return find(ending, from: start) }
    for at in start..<max(start, source.bytes.count) {
      let rest = source.bytes[at...]
      if rest.starts(with: ending) { return at }
      if rest.starts(with: openDelimiter) { return nil }
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = source.bytes[range]
    guard let start = bytes.firstIndex(where: { !TemplateSource.isBlank($0) }),
      let end = bytes.lastIndex(where: { !TemplateSource.isBlank($0) })
    else { return range.lowerBound..<range.lowerBound }
    return start..<(end + 1)
  }
}

/// What may stand in a tag.
private enum TagName {
  /// What is wrong with the name of a tag; nil when it's well-formed.
  static func problem(
    _ name: String, _ kind: TemplateToken.Kind
  ) -> (message: String, hint: String?)? {
    if name.isEmpty { return ("the tag has no name", nil) }
    if name.utf8.contains(where: { TemplateSource.isBlank($0) }) {
      return ("“\(name)” has a space, and a tag holds one name", spaceHint(name))
    }
    if let odd = name.unicodeScalars.first(where: { !isAllowed($0) }) {
      return ("“\(name)” is not a name: it has “\(odd)”", characterHint(odd))
    }
    let isLookup = kind == .insert(raw: false) || kind == .insert(raw: true)
    if isLookup, name != ".",
      name.split(separator: ".", omittingEmptySubsequences: false)
        .contains(where: \.isEmpty)
    {
      return ("“\(name)” has a dot without a name beside it", nil)
    }
    return nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "_-./".unicodeScalars.contains(scalar)
  }

  private static func spaceHint(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let keyword = words.first, let last = words.last else { return nil }
    return switch keyword {
    case "if", "each", "with", "range", "for":
      "write {{#\(last)}}…{{/\(last)}}: a section shows its content if, or for each"
    case "unless", "else": "write {{^\(last)}}…{{/\(last)}}"
    default: nil
    }
  }

  private static func characterHint(_ scalar: Unicode.Scalar) -> String? {
    scalar == "*" ? "names of partials must be written out: they are resolved once" : nil
  }
}

extension TemplateSource {
  /// Whether a byte is a blank or a line ending.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }
}

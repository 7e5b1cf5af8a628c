import RaporDiagnostics

/// A template whose tags are read and paired.
struct ParsedTemplate: Sendable {
  let source: TemplateSource
  let nodes: [TemplateNode]
  /// Whether something was wrong with it, so that it can't be used.
  let isBroken: Bool

  /// Reads `source`, reporting everything that is wrong with it.
  init(_ source: TemplateSource, diagnostics: inout DiagnosticList) {
    var found = DiagnosticList()
    if let location = source.malformedLocation {
      found.report(
        .templateEncoding, "the template is not UTF-8", at: location,
        hint: "save it as UTF-8")
    }
    let lexer = TemplateLexer(source)
    let lines = TemplateLines(lexer.tokens, of: source)
    var parser = TemplateParser(source)
    for token in lines.tokens { parser.read(token) }
    self.source = source
    nodes = parser.finish()
    found.append(contentsOf: lexer.diagnostics)
    found.append(contentsOf: parser.diagnostics)
    isBroken = found.hasErrors
    diagnostics.append(contentsOf: found)
  }
}

/// Pairs opening and closing tags, in one pass over the tokens.
private struct TemplateParser {
  /// A section, block or layout whose closing tag has not come yet.
  private struct Opened {
    var tag: TemplateToken
    var name: TemplateName
    var nodes: [TemplateNode] = []
    /// The blocks of a layout.
    var blocks: [TemplateBlock] = []
  }

  /// How deep sections may lie in each other.
  private static let depthLimit = 64

  private let source: TemplateSource
  private var root: [TemplateNode] = []
  private var opened: [Opened] = []
  private(set) var diagnostics = DiagnosticList()

  init(_ source: TemplateSource) { self.source = source }

  mutating func read(_ token: TemplateToken) {
    switch token.kind {
    case .text: append(.text(token.range), from: token)
    case .lineStart: append(.lineStart(token.range), from: token)
    case .insert(let raw): append(.insert(name(token), raw: raw), from: token)
    case .partial: append(.partial(inclusion(token)), from: token)
    case .section, .layout, .block: open(token)
    case .close: close(token)
    case .silent: break
    }
  }

  /// Closes what is still open, and returns the whole.
  mutating func finish() -> [TemplateNode] {
    while let last = opened.last {
      reportUnclosed(last)
      closeLast()
    }
    return root
  }

  private mutating func open(_ token: TemplateToken) {
    if opened.count == Self.depthLimit {
      diagnostics.report(
        .templateTooLarge, "tags lie more than \(Self.depthLimit) deep in each other",
        at: location(token), hint: "move the inner ones into a partial")
    }
    opened.append(Opened(tag: token, name: name(token)))
  }

  private mutating func close(_ token: TemplateToken) {
    let closing = name(token).text
    guard let index = opened.lastIndex(where: { $0.name.text == closing }) else {
      return reportStray(token, closing)
    }
    while opened.count > index + 1, let inner = opened.last {
      reportUnclosed(inner)
      closeLast()
    }
    closeLast()
  }

  /// Makes a node of the innermost open tag, unless it lies too deep to be kept.
  private mutating func closeLast() {
    guard let last = opened.popLast(), opened.count < Self.depthLimit else { return }
    switch last.tag.kind {
    case .section(let inverted):
      append(.section(last.name, inverted: inverted, last.nodes), from: last.tag)
    case .layout: append(.layout(inclusion(last.tag), last.blocks), from: last.tag)
    case .block: closeBlock(last)
    default: break
    }
  }

  private mutating func closeBlock(_ last: Opened) {
    let block = TemplateBlock(
      name: last.name, indentation: last.tag.indentation, nodes: last.nodes)
    guard let layout = opened.indices.last, opened[layout].tag.kind == .layout else {
      return append(.block(block), from: last.tag)
    }
    if opened[layout].blocks.contains(where: { $0.name.text == block.name.text }) {
      diagnostics.report(
        .templateDuplicate, "the block “\(block.name.text)” is given twice",
        at: location(last.tag), hint: "keep one of them")
    } else {
      opened[layout].blocks.append(block)
    }
  }

  /// Adds a node to the innermost open tag; a layout's own content is never shown.
  private mutating func append(_ node: TemplateNode, from token: TemplateToken) {
    guard let last = opened.indices.last else { return root.append(node) }
    guard opened[last].tag.kind == .layout else { return opened[last].nodes.append(node) }
    if case .lineStart = node { return }
    if case .text(let range) = node,
      source.bytes[range].allSatisfy({ TemplateSource.isBlank($0) })
    {
      return
    }
    diagnostics.report(
      .templateIgnoredText,
      "what stands in {{<\(opened[last].name.text)}} outside its blocks is not shown",
      at: location(token), hint: "put it into a block: {{$name}}…{{/name}}")
  }

  // MARK: Reporting

  private mutating func reportUnclosed(_ open: Opened) {
    diagnostics.report(
      .templateSection, "\(source.string(open.tag.range)) is not closed", at: location(open.tag),
      hint: "end it with {{/\(open.name.text)}}")
  }

  private mutating func reportStray(_ token: TemplateToken, _ closing: String) {
    let tag = source.string(token.range)
    guard let last = opened.last else {
      return diagnostics.report(
        .templateSection, "\(tag) closes nothing", at: location(token))
    }
    diagnostics.report(
      .templateSection, "\(tag) does not close \(source.string(last.tag.range))",
      at: location(token), hint: "write {{/\(last.name.text)}}")
    // A misspelt end still ends what it was meant for, so that one slip gives one message.
    if NearName.suggestion(for: closing, among: [last.name.text]) != nil { closeLast() }
  }

  private func name(_ token: TemplateToken) -> TemplateName {
    TemplateName(text: source.string(token.name), offset: token.name.lowerBound)
  }

  private func inclusion(_ token: TemplateToken) -> TemplateInclusion {
    TemplateInclusion(
      name: name(token), indentation: token.indentation, isStandalone: token.isStandalone)
  }

  private func location(_ token: TemplateToken) -> SourceLocation {
    source.location(at: token.range.lowerBound)
  }
}

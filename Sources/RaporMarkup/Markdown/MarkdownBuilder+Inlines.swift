import CCmark
import RaporDiagnostics

extension MarkdownBuilder {
  /// The contents of a paragraph, a heading, a cell, or of emphasis and links in them.
  mutating func inlines(in node: CmarkNode) -> [MarkdownInline] {
    nested(in: node) { builder in
      var line = StrikethroughLine()
      for child in node.children { builder.append(child, to: &line) }
      return line.inlines
    }
  }

  private mutating func append(_ node: CmarkNode, to line: inout StrikethroughLine) {
    switch node.type {
    case CMARK_NODE_TEXT: append(text: node.literal, to: &line)
    case CMARK_NODE_SOFTBREAK: line.append(.softBreak)
    case CMARK_NODE_LINEBREAK: line.append(.lineBreak)
    case CMARK_NODE_CODE: line.append(.code(text.code(node.literal)))
    case CMARK_NODE_EMPH: line.append(.emphasis(inlines(in: node)))
    case CMARK_NODE_STRONG: line.append(.strong(inlines(in: node)))
    case CMARK_NODE_LINK: line.append(contentsOf: link(node))
    case CMARK_NODE_IMAGE: line.append(image(node))
    case CMARK_NODE_HTML_INLINE: htmlLines.append(node.startLine + lineOffset)
    default: break
    }
  }

  private mutating func append(text bytes: [UInt8], to line: inout StrikethroughLine) {
    for piece in text.pieces(of: bytes) {
      switch piece {
      case .text(let bytes):
        if extensions.contains(.strikethrough) {
          line.append(text: bytes)
        } else {
          line.append(.text(String(decoding: bytes, as: UTF8.self)))
        }
      case .hidden(let index):
        switch text.hidden[index] {
        case .tilde: line.append(.text("~"))
        case .noncharacter: line.append(.text("\u{FFFD}"))
        case .reference(let parsed, let source): line.append(reference(parsed, at: source))
        }
      }
    }
  }

  private mutating func reference(
    _ parsed: Result<MetricReference, Diagnostic>, at range: Range<Int>
  ) -> MarkdownInline {
    switch parsed {
    case .success(var reference):
      reference.isInsideLink = isInsideLink
      document.references.append(reference)
      return .reference(reference)
    case .failure(let diagnostic):
      diagnostics.append(diagnostic)
      return .text(text.original(range))
    }
  }
}

// MARK: - Links and images

extension MarkdownBuilder {
  private mutating func link(_ node: CmarkNode) -> [MarkdownInline] {
    let address = attribute(node.url)
    guard case .refused = LinkPolicy.target(of: address) else {
      let title = attribute(node.title)
      let wasInsideLink = isInsideLink
      isInsideLink = true
      defer { isInsideLink = wasInsideLink }
      return [.link(address: address, title: title, inlines(in: node))]
    }
    reportRefused("link", address, at: node)
    return inlines(in: node)
  }

  /// An image of the site; one elsewhere becomes a link, since a page makes no outside request.
  private mutating func image(_ node: CmarkNode) -> MarkdownInline {
    let address = attribute(node.url)
    let title = attribute(node.title)
    let words = alternativeText(of: node)
    switch LinkPolicy.target(of: address) {
    case .relative: return .image(address: address, title: title, text: words)
    case .web:
      diagnostics.report(
        .imageRemote, "the image “\(address)” is shown as a link", at: location(of: node),
        hint: "pages load nothing from elsewhere: keep a copy beside the text")
      let shown = words.isEmpty ? address : words
      return isInsideLink
        ? .text(shown) : .link(address: address, title: title, [.text(shown)])
    case .contact, .refused:
      reportRefused("image", address, at: node)
      return .text(words)
    }
  }

  private mutating func reportRefused(_ what: String, _ address: String, at node: CmarkNode) {
    diagnostics.report(
      .linkRefused, "the \(what) to “\(address)” is left out, its text stays",
      at: location(of: node),
      hint: "an address may be relative or begin with http:, https:, mailto: or tel:")
  }

  /// An image's words without markup, where a figure cannot stand.
  private mutating func alternativeText(of node: CmarkNode) -> String {
    var words = ""
    var hiddenPlaces: [UInt8] = []
    node.forEachDescendant { inner in
      switch inner.type {
      case CMARK_NODE_TEXT:
        hiddenPlaces += inner.literal
        words += text.plainText(inner.literal)
      case CMARK_NODE_CODE: words += text.code(inner.literal)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: words += " "
      default: break
      }
    }
    reportMisplaced(in: hiddenPlaces)
    return words
  }

  /// An address or a title, where a figure cannot stand.
  private mutating func attribute(_ bytes: [UInt8]) -> String {
    reportMisplaced(in: bytes)
    return text.plainText(bytes)
  }

  private mutating func reportMisplaced(in bytes: [UInt8]) {
    for case .hidden(let index) in text.pieces(of: bytes) {
      guard case .reference(_, let range) = text.hidden[index] else { continue }
      diagnostics.report(
        .referenceMisplaced, "a figure cannot stand in an address, a title or an image's text",
        at: text.source.location(at: range.lowerBound), hint: "move the reference into the text")
    }
  }
}

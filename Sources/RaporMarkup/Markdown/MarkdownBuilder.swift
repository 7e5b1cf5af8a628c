import CCmark
import RaporDiagnostics

/// Turns libcmark's tree into a document and reports what cannot be shown.
struct MarkdownBuilder {
  /// Deeper than any note that somebody wrote by hand.
  static let depthLimit = 100

  /// The piece of a parsed text that stands for one table.
  private struct Table {
    var draft: TableDraft
    /// The index of its first piece, the paragraph before it; the cells follow.
    var firstPiece: Int
  }

  let text: ProtectedText
  let extensions: MarkdownExtensions
  var document = MarkdownDocument()
  var diagnostics = DiagnosticList()
  /// What to add to a node's line to get the line in the file.
  var lineOffset: Int
  var depth = 0
  /// Whether what is being built stands in a link's text.
  var isInsideLink = false
  /// The file's lines on which raw HTML begins.
  var htmlLines: [Int] = []

  private let finder: TableFinder
  private let bodyOffset: Int
  private var tables: [CmarkNode: Table] = [:]
  private var pieces: [[CmarkNode]] = []
  private var pieceOffsets: [Int] = []
  private var isTooDeep = false

  /// Parses `text`, which begins on `line` of its file.
  static func build(
    _ text: ProtectedText, line: Int, extensions: MarkdownExtensions,
    diagnostics: inout DiagnosticList
  ) -> MarkdownDocument {
    var builder = MarkdownBuilder(text, line: line, extensions: extensions)
    Cmark.withTree(of: text.bytes) { builder.buildAll(under: $0) }
    diagnostics.append(contentsOf: builder.diagnostics)
    return builder.document
  }

  private init(_ text: ProtectedText, line: Int, extensions: MarkdownExtensions) {
    self.text = text
    self.extensions = extensions
    bodyOffset = line - 1
    lineOffset = line - 1
    finder = TableFinder(text.bytes)
  }

  private mutating func buildAll(under root: CmarkNode) {
    let found = extensions.contains(.tables) ? finder.tables(under: root) : []
    var cells = CellText()
    for (paragraph, draft) in found {
      tables[paragraph] = Table(draft: draft, firstPiece: cells.lineOffsets.count)
      cells.append(draft)
    }
    pieceOffsets = cells.lineOffsets
    guard !found.isEmpty else { return finish(root) }
    cells.finish(with: text.bytes)
    // Both trees must live until the document is built.
    Cmark.withTree(of: cells.bytes) { cellRoot in
      pieces = cells.pieces(under: cellRoot)
      finish(root)
      pieces = []
    }
  }

  private mutating func finish(_ root: CmarkNode) {
    document.blocks = blocks(root.children)
    reportHTML()
  }

  private mutating func reportHTML() {
    guard let first = htmlLines.min() else { return }
    let places = htmlLines.count == 1 ? "" : " (\(htmlLines.count) places)"
    diagnostics.report(
      .rawHTML, "raw HTML is left out\(places)", at: location(line: first),
      hint: "write Markdown, or put `…` around what should be read as it is")
  }

  func location(line: Int) -> SourceLocation { SourceLocation(file: text.source.file, line: line) }

  func location(of node: CmarkNode) -> SourceLocation {
    location(line: max(node.startLine + lineOffset, 1))
  }
}

// MARK: - Blocks

extension MarkdownBuilder {
  /// Builds one level deeper with `build`; nothing and one report a file past the limit.
  mutating func nested<Element>(
    in node: CmarkNode, _ build: (inout MarkdownBuilder) -> [Element]
  ) -> [Element] {
    guard depth < Self.depthLimit else {
      if !isTooDeep {
        diagnostics.report(
          .markdownDepth, "the text is nested more than \(Self.depthLimit) levels deep",
          at: location(of: node), hint: "start a new paragraph")
      }
      isTooDeep = true
      return []
    }
    depth += 1
    defer { depth -= 1 }
    return build(&self)
  }

  private mutating func blocks(_ nodes: [CmarkNode]) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    for node in nodes { append(node, to: &blocks) }
    return blocks
  }

  private mutating func blocks(in node: CmarkNode) -> [MarkdownBlock] {
    nested(in: node) { $0.blocks(node.children) }
  }

  private mutating func append(_ node: CmarkNode, to blocks: inout [MarkdownBlock]) {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: appendParagraph(node, to: &blocks)
    case CMARK_NODE_HEADING:
      blocks.append(
        .heading(level: node.headingLevel, inlines(in: node), at: location(of: node)))
    case CMARK_NODE_BLOCK_QUOTE: blocks.append(.quote(self.blocks(in: node)))
    case CMARK_NODE_LIST: blocks.append(.list(list(node)))
    case CMARK_NODE_CODE_BLOCK:
      let info = text.plainText(node.fenceInfo)
      let language = info.prefix { $0 != " " && $0 != "\t" }
      blocks.append(.code(language: String(language), text.code(node.literal)))
    case CMARK_NODE_THEMATIC_BREAK: blocks.append(.thematicBreak)
    case CMARK_NODE_HTML_BLOCK: htmlLines.append(node.startLine + lineOffset)
    default: break
    }
  }

  private mutating func appendParagraph(_ node: CmarkNode, to blocks: inout [MarkdownBlock]) {
    if let table = tables[node] {
      blocks += lead(of: table)
      blocks.append(.table(self.table(table)))
      document.tableCount += 1
    } else {
      let inlines = inlines(in: node)
      // Nothing is left of a paragraph that was all HTML.
      if !inlines.isEmpty { blocks.append(.paragraph(inlines)) }
    }
  }

  private mutating func list(_ node: CmarkNode) -> MarkdownList {
    let items = nested(in: node) { builder in
      var items: [MarkdownList.Item] = []
      for item in node.children { items.append(builder.item(item)) }
      return items
    }
    return MarkdownList(
      start: node.isOrderedList ? node.listStart : nil, isTight: node.isTightList, items: items)
  }

  private mutating func item(_ node: CmarkNode) -> MarkdownList.Item {
    guard extensions.contains(.tasks), let paragraph = node.children.first,
      let isDone = tick(of: paragraph)
    else { return MarkdownList.Item(blocks: blocks(in: node)) }
    // The task goes before those of the lists inside it.
    let index = document.tasks.count
    var item = MarkdownList.Item(blocks: blocks(in: node))
    guard case .paragraph(var inlines)? = item.blocks.first, case .text(let text)? = inlines.first,
      text.hasPrefix("[")
    else { return item }
    inlines[0] = .text(String(text.dropFirst(3).drop { $0 == " " || $0 == "\t" }))
    let terms = self.terms(of: paragraph, takenFrom: &inlines)
    item.blocks[0] = .paragraph(inlines)
    let task = MarkdownTask(
      text: inlines.plainText, isDone: isDone, location: location(ofTask: paragraph),
      terms: terms, words: inlines)
    item.task = task
    document.tasks.insert(task, at: index)
    return item
  }

  /// Whether the paragraph begins with `[x]` or `[ ]`; nil when it begins with anything else.
  private func tick(of paragraph: CmarkNode) -> Bool? {
    guard paragraph.type == CMARK_NODE_PARAGRAPH, tables[paragraph] == nil else { return nil }
    let start = Array(finder.start(of: paragraph).prefix(4))
    guard start.count == 4, start[0] == UInt8(ascii: "["), start[2] == UInt8(ascii: "]"),
      start[3] == 0x20 || start[3] == 0x09
    else { return nil }
    switch start[1] {
    case 0x20: return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }

  /// What a task says about itself in braces at its end, which are taken from its words.
  private mutating func terms(
    of paragraph: CmarkNode, takenFrom inlines: inout [MarkdownInline]
  ) -> [TaskTerm] {
    let lines = (paragraph.startLine + lineOffset)..<(paragraph.endLine + lineOffset + 1)
    guard let braces = TaskTermReader.braces(endingIn: lines, of: text.source),
      let words = inlines.withoutBracesAtEnd
    else { return [] }
    inlines = words
    var reader = TaskTermReader(source: text.source)
    defer { diagnostics.append(contentsOf: reader.diagnostics) }
    return reader.terms(in: braces)
  }

  private func location(ofTask paragraph: CmarkNode) -> SourceLocation {
    let line = paragraph.startLine + lineOffset
    return text.source.location(
      at: text.source.start(ofLine: line) + max(paragraph.startColumn - 1, 0))
  }
}

// MARK: - Tables

extension MarkdownBuilder {
  private mutating func lead(of table: Table) -> [MarkdownBlock] {
    atPiece(table.firstPiece) { $0.blocks($1) }
  }

  private mutating func table(_ table: Table) -> MarkdownTable {
    var piece = table.firstPiece + 1
    var rows: [[MarkdownTable.Cell]] = []
    for row in [table.draft.header] + table.draft.rows {
      let count = min(row.cells.count, table.draft.alignments.count)
      reportLongRow(row, columns: table.draft.alignments.count)
      var cells: [MarkdownTable.Cell] = []
      for index in piece..<piece + count {
        cells.append(
          atPiece(index) { builder, nodes in nodes.first.map { builder.inlines(in: $0) } ?? [] })
      }
      rows.append(cells)
      piece += count
    }
    return MarkdownTable(
      alignments: table.draft.alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  /// Builds from one piece of the cells' tree, with lines counted as in the file.
  private mutating func atPiece<Built>(
    _ index: Int, _ build: (inout MarkdownBuilder, [CmarkNode]) -> [Built]
  ) -> [Built] {
    guard pieces.indices.contains(index), pieceOffsets.indices.contains(index) else { return [] }
    lineOffset = bodyOffset + pieceOffsets[index]
    defer { lineOffset = bodyOffset }
    return build(&self, pieces[index])
  }

  private mutating func reportLongRow(_ row: TableDraft.Row, columns: Int) {
    guard row.cells.count > columns else { return }
    diagnostics.report(
      .tableRowLength,
      "the row has \(row.cells.count) cells, the table \(columns): the rest is left out",
      at: location(line: row.line + bodyOffset),
      hint: "write \\| for a bar inside a cell, or add a column to the first two rows")
  }
}

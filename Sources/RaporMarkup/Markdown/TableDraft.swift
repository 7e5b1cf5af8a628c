import CCmark

/// A table that was found in a paragraph, before the Markdown in its cells is parsed.
struct TableDraft {
  struct Row {
    /// The line of the parsed text, from 1.
    var line: Int
    var cells: [[UInt8]]
  }

  /// The lines of the paragraph before the heading, and the first one's number.
  var lead: [ArraySlice<UInt8>]
  var leadLine: Int
  var alignments: [MarkdownTable.Alignment]
  var header: Row
  var rows: [Row]
}

/// Finds the paragraphs that are tables.
///
/// Cells are cut from the text, not from the paragraph's parsed contents, since there a `*` in one
/// cell may have found its partner in another.
struct TableFinder {
  private let bytes: [UInt8]
  private let lineStarts: [Int]

  /// Prepares to look at the lines of `bytes`, the text that the tree was parsed from.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = [0] + LineEnds.offsetsAfter(bytes)
  }

  /// The tables under `root` with their paragraphs, in reading order.
  func tables(under root: CmarkNode) -> [(paragraph: CmarkNode, draft: TableDraft)] {
    var found: [(CmarkNode, TableDraft)] = []
    root.forEachDescendant { node in
      guard node.type == CMARK_NODE_PARAGRAPH, node.endLine > node.startLine else { return }
      if let draft = draft(of: node) { found.append((node, draft)) }
    }
    return found
  }

  /// Where a paragraph's own text begins in its first line.
  func start(of paragraph: CmarkNode) -> ArraySlice<UInt8> {
    line(paragraph.startLine).dropFirst(max(paragraph.startColumn - 1, 0))
  }

  private func draft(of paragraph: CmarkNode) -> TableDraft? {
    let first = paragraph.startLine
    // Most paragraphs have no row of dashes: look before the containers are counted.
    guard (first + 1...paragraph.endLine).contains(where: { looksLikeDashes(line($0)) }) else {
      return nil
    }
    let lines = lines(of: paragraph)
    guard let match = TableLayout.find(in: lines) else { return nil }
    func row(_ index: Int) -> TableDraft.Row {
      TableDraft.Row(line: first + index, cells: TableLayout.cells(of: lines[index]))
    }
    return TableDraft(
      lead: Array(lines[..<match.header]), leadLine: first, alignments: match.alignments,
      header: row(match.header), rows: (match.header + 2..<lines.count).map(row))
  }

  private func looksLikeDashes(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "|")) && line.allSatisfy { " \t|:->".utf8.contains($0) }
  }

  /// The paragraph's lines without the marks of the quotes around it and without indentation.
  private func lines(of paragraph: CmarkNode) -> [ArraySlice<UInt8>] {
    let quotes = sequence(first: paragraph) { $0.parent }
      .count { $0.type == CMARK_NODE_BLOCK_QUOTE }
    let rest = (paragraph.startLine + 1...paragraph.endLine).map { number in
      var line = TableLayout.trimmed(line(number))
      for _ in 0..<quotes where line.first == UInt8(ascii: ">") {
        line = TableLayout.trimmed(line.dropFirst())
      }
      return line
    }
    return [TableLayout.trimmed(start(of: paragraph))] + rest
  }

  private func line(_ number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= lineStarts.count else { return [] }
    let end = number < lineStarts.count ? lineStarts[number] : bytes.count
    return bytes[lineStarts[number - 1]..<end].prefix { $0 != 0x0A && $0 != 0x0D }
  }
}

/// The cells of all tables as a text of their own: each is a paragraph between ruled lines.
///
/// The whole text follows them, so that its link definitions hold in cells too.
struct CellText {
  private(set) var bytes: [UInt8] = []
  /// For each piece, what to add to a line of this text to get the line of the text it is from.
  private(set) var lineOffsets: [Int] = []
  private var line = 1

  /// Adds the paragraph before the table, then every cell, row by row.
  mutating func append(_ table: TableDraft) {
    // Indented lines can only continue a paragraph, as they did where they came from.
    append(Array(table.lead.joined(separator: Array("\n    ".utf8))), from: table.leadLine)
    for row in [table.header] + table.rows {
      for cell in row.cells.prefix(table.alignments.count) {
        append([ProtectedText.cellStart] + cell, from: row.line)
      }
    }
  }

  /// Ends with the text that the tables are from.
  mutating func finish(with text: [UInt8]) { bytes += text }

  private mutating func append(_ piece: [UInt8], from source: Int) {
    lineOffsets.append(source - line)
    bytes += piece + Array("\n\n***\n\n".utf8)
    line += 4 + piece.count { $0 == 0x0A }
  }

  /// What each piece was parsed to.
  func pieces(under root: CmarkNode) -> [[CmarkNode]] {
    root.children.split(omittingEmptySubsequences: false) { $0.type == CMARK_NODE_THEMATIC_BREAK }
      .prefix(lineOffsets.count).map(Array.init)
  }
}

package import RaporDiagnostics

/// How a Markdown text is shown on a page.
package struct MarkdownStyle: Hashable, Sendable {
  /// The level of the page's heading that the text stands below: its own headings begin one level
  /// deeper and, whatever their author began with, leave no level out. Under 1 they stay as written;
  /// levels end at 6.
  package var headingShift = 0
  /// The word for a table in the page's language, for the names of the regions they scroll in.
  package var tableLabel: String
  /// The number of the first table: continue it when several texts stand on one page, since two
  /// regions of a page must not share a name.
  package var firstTableNumber = 1

  /// Describes a style.
  package init(headingShift: Int = 0, tableLabel: String, firstTableNumber: Int = 1) {
    self.headingShift = headingShift
    self.tableLabel = tableLabel
    self.firstTableNumber = firstTableNumber
  }
}

extension MarkdownDocument {
  /// What turns a reference into the figure it stands for.
  package typealias Resolver = (MetricReference) -> Result<Markup, ReferenceProblem>

  /// The text as HTML; each reference is replaced by what `resolve` gives, and what `describe` says of a task
  /// stands behind its words.
  ///
  /// A reference that does not resolve is reported at its place and shown as it is written. There is
  /// no raw HTML in the output, no `id`, and no address but those of `LinkPolicy`.
  package func render(
    _ style: MarkdownStyle, resolving resolve: Resolver,
    describing describe: (MarkdownTask) -> String? = { _ in nil },
    diagnostics: inout DiagnosticList
  ) -> Markup {
    withoutActuallyEscaping(resolve) { resolve in
      withoutActuallyEscaping(describe) { describe in
        var renderer = MarkdownRenderer(style: style, resolve: resolve, describe: describe)
        for block in blocks { renderer.write(block, tight: false) }
        diagnostics.append(contentsOf: renderer.diagnostics)
        return renderer.output.markup
      }
    }
  }
}

extension MarkdownTask {
  /// Its words without markup, with what `figure` gives for each reference; as it is written where that is nil.
  package func text(naming figure: (MetricReference) -> String?) -> String {
    MarkdownTask.text(of: words, figure)
  }

  private static func text(
    of inlines: [MarkdownInline], _ figure: (MetricReference) -> String?
  ) -> String {
    inlines.map { inline in
      switch inline {
      case .emphasis(let inner), .strong(let inner), .struckOut(let inner),
        .link(_, _, let inner):
        text(of: inner, figure)
      case .reference(let reference): figure(reference) ?? reference.source
      default: [inline].plainText
      }
    }.joined()
  }

  /// Its words as HTML for a page of any place: without links, and with figures for references.
  ///
  /// A reference that does not resolve is shown as it is written: the text that the task is of reports it.
  package func render(resolving resolve: MarkdownDocument.Resolver) -> Markup {
    withoutActuallyEscaping(resolve) { resolve in
      var renderer = MarkdownRenderer(
        style: MarkdownStyle(tableLabel: ""), resolve: resolve, describe: { _ in nil })
      renderer.write(words.withoutLinks)
      return renderer.output.markup
    }
  }
}

/// Writes a document as HTML, laid out like libcmark's own output.
private struct MarkdownRenderer: ~Copyable {
  let style: MarkdownStyle
  let resolve: MarkdownDocument.Resolver
  let describe: (MarkdownTask) -> String?
  var output = MarkupBuffer()
  var diagnostics = DiagnosticList()
  private var tableNumber: Int
  /// The levels, as written, of the headings that the text is under.
  private var outline: [Int] = []

  init(
    style: MarkdownStyle, resolve: @escaping MarkdownDocument.Resolver,
    describe: @escaping (MarkdownTask) -> String?
  ) {
    self.style = style
    self.resolve = resolve
    self.describe = describe
    tableNumber = style.firstTableNumber
  }

  /// Begins a line unless one has just begun.
  private mutating func newLine() {
    if let last = output.last, last != 0x0A { output.append("\n") }
  }
}

// MARK: - Blocks

extension MarkdownRenderer {
  /// Writes a block; in a tight list paragraphs have no tags of their own.
  mutating func write(_ block: MarkdownBlock, tight: Bool) {
    if case .paragraph(let inlines) = block, tight { return write(inlines) }
    newLine()
    switch block {
    case .paragraph(let inlines): paragraph { $0.write(inlines) }
    case .heading(let level, let inlines, _): heading(level, inlines)
    case .quote(let blocks):
      output.append("<blockquote>\n")
      for block in blocks { write(block, tight: false) }
      newLine()
      output.append("</blockquote>\n")
    case .list(let list): write(list)
    case .code(let language, let text): code(text, language: language)
    case .thematicBreak: output.append("<hr>\n")
    case .table(let table): write(table)
    }
  }

  private mutating func paragraph(_ contents: (inout MarkdownRenderer) -> Void) {
    output.append("<p>")
    contents(&self)
    output.append("</p>\n")
  }

  private mutating func heading(_ level: Int, _ inlines: [MarkdownInline]) {
    let shown = shownLevel(ofHeading: level)
    output.append("<h")
    output.append(number: shown)
    output.append(">")
    write(inlines)
    output.append("</h")
    output.append(number: shown)
    output.append(">\n")
  }

  private mutating func shownLevel(ofHeading level: Int) -> Int {
    guard style.headingShift > 0 else { return min(max(level, 1), 6) }
    while let last = outline.last, last >= level { outline.removeLast() }
    outline.append(level)
    return min(min(style.headingShift, 6) + outline.count, 6)
  }

  private mutating func code(_ text: String, language: String) {
    output.append("<pre><code")
    if !language.isEmpty { attribute(" class=\"language-", language) }
    output.append(">")
    output.append(text: text)
    output.append("</code></pre>\n")
  }

  private mutating func write(_ list: MarkdownList) {
    if let start = list.start {
      output.append("<ol")
      if start != 1 { attribute(" start=\"", String(start)) }
      output.append(">\n")
    } else {
      output.append("<ul>\n")
    }
    for item in list.items { write(item, tight: list.isTight) }
    output.append(list.start == nil ? "</ul>\n" : "</ol>\n")
  }

  private mutating func write(_ item: MarkdownList.Item, tight: Bool) {
    newLine()
    if let task = item.task {
      output.append("<li class=\"task\">")
      if tight {
        write(task)
      } else {
        newLine()
        paragraph { $0.write(task) }
      }
      for block in item.blocks.dropFirst() { write(block, tight: tight) }
    } else {
      output.append("<li>")
      for block in item.blocks { write(block, tight: tight) }
    }
    output.append("</li>\n")
  }

  /// The box has its own words for a label, so that it has a name in every language.
  private mutating func write(_ task: MarkdownTask) {
    output.append("<label><input type=\"checkbox\" disabled")
    output.append(task.isDone ? " checked> " : "> ")
    write(task.words)
    output.append("</label>")
    guard let description = describe(task) else { return }
    output.append(" <small class=\"muted\">")
    output.append(text: description)
    output.append("</small>")
  }
}

// MARK: - Tables

extension MarkdownRenderer {
  /// Writes a table in a region that scrolls by itself, by keyboard too.
  private mutating func write(_ table: MarkdownTable) {
    // A name is text, which a figure need not be.
    let words = table.header.map { cell in
      cell.filter { if case .reference = $0 { false } else { true } }.plainText
    }
    let headings = words.filter { !$0.isEmpty }
    let name = ["\(style.tableLabel) \(tableNumber)", headings.joined(separator: ", ")]
    tableNumber += 1
    attribute(
      "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"",
      name.filter { !$0.isEmpty }.joined(separator: ": "))
    output.append(">\n<table>\n<thead>\n")
    row(table.header, of: table, isHeading: true)
    output.append("</thead>\n")
    if !table.rows.isEmpty { output.append("<tbody>\n") }
    for cells in table.rows { row(cells, of: table, isHeading: false) }
    if !table.rows.isEmpty { output.append("</tbody>\n") }
    output.append("</table>\n</div>\n")
  }

  /// Writes a row, filled up with empty cells; an empty cell is never a heading.
  private mutating func row(
    _ cells: [MarkdownTable.Cell], of table: MarkdownTable, isHeading: Bool
  ) {
    output.append("<tr>\n")
    for (index, alignment) in table.alignments.enumerated() {
      let cell = index < cells.count ? cells[index] : []
      let isHeading = isHeading && !cell.isEmpty
      output.append(isHeading ? "<th scope=\"col\"" : "<td")
      switch alignment {
      case .none: output.append(">")
      case .left: output.append(" class=\"align-left\">")
      case .center: output.append(" class=\"align-center\">")
      case .right: output.append(" class=\"align-right\">")
      }
      write(cell)
      output.append(isHeading ? "</th>\n" : "</td>\n")
    }
    output.append("</tr>\n")
  }
}

// MARK: - Inlines

extension MarkdownRenderer {
  fileprivate mutating func write(_ inlines: [MarkdownInline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: MarkdownInline) {
    switch inline {
    case .text(let text): output.append(text: text)
    case .softBreak: output.append("\n")
    case .lineBreak: output.append("<br>\n")
    case .code(let text):
      output.append("<code>")
      output.append(text: text)
      output.append("</code>")
    case .emphasis(let inner): wrap(inner, "<em>", "</em>")
    case .strong(let inner): wrap(inner, "<strong>", "</strong>")
    case .struckOut(let inner): wrap(inner, "<del>", "</del>")
    case .link(let address, let title, let inner):
      target("<a href=\"", address)
      if !title.isEmpty { attribute(" title=\"", title) }
      wrap(inner, ">", "</a>")
    case .image(let address, let title, let text):
      target("<img src=\"", address)
      attribute(" alt=\"", text)
      if !title.isEmpty { attribute(" title=\"", title) }
      output.append(">")
    case .reference(let reference): write(reference)
    }
  }

  private mutating func wrap(
    _ inner: [MarkdownInline], _ open: StaticString, _ close: StaticString
  ) {
    output.append(open)
    write(inner)
    output.append(close)
  }

  private mutating func write(_ reference: MetricReference) {
    switch resolve(reference) {
    case .success(let markup): output.append(markup)
    case .failure(let problem):
      diagnostics.append(reference.diagnostic(for: problem))
      output.append(text: reference.source)
    }
  }

  /// Writes the rest of an attribute that `open` begins.
  private mutating func attribute(_ open: StaticString, _ value: String) {
    output.append(open)
    output.append(text: value)
    output.append("\"")
  }

  private mutating func target(_ open: StaticString, _ address: String) {
    output.append(open)
    output.append(textBytes: LinkPolicy.encoded(address))
    output.append("\"")
  }
}

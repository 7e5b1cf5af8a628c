package import RaporDiagnostics

/// The parts of Markdown beyond CommonMark, each of which can be left out.
package struct MarkdownExtensions: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) { self.rawValue = rawValue }

  /// Tables with `|`.
  package static let tables = MarkdownExtensions(rawValue: 1)
  /// `- [ ]` and `- [x]` items.
  package static let tasks = MarkdownExtensions(rawValue: 2)
  /// `~~struck out~~`.
  package static let strikethrough = MarkdownExtensions(rawValue: 4)
  /// `{{ metric "…" }}`.
  package static let references = MarkdownExtensions(rawValue: 8)
  /// All of them.
  package static let all: MarkdownExtensions = [.tables, .tasks, .strikethrough, .references]
}

/// A task of a list, as a value that other pages can count and show.
package struct MarkdownTask: Hashable, Sendable {
  /// The task's own words without markup; a reference stays as it is written.
  package var text: String
  /// Whether it is ticked.
  package var isDone: Bool
  /// Where its item begins.
  package var location: SourceLocation
  /// What it says about itself in braces at its end, such as `{owner: Farah, due: 2026-07-17}`.
  package var terms: [TaskTerm] = []
  /// Its words with their markup, without the braces.
  var words: [MarkdownInline] = []
}

/// A Markdown text, parsed and checked; rendering it again and again parses nothing.
package struct MarkdownDocument: Hashable, Sendable {
  /// The well-formed references in prose, in reading order.
  package internal(set) var references: [MetricReference] = []
  /// The tasks, in reading order.
  package internal(set) var tasks: [MarkdownTask] = []
  /// How many tables there are, for numbering those of the next text on the same page.
  package internal(set) var tableCount = 0
  var blocks: [MarkdownBlock] = []

  /// Makes an empty text.
  package init() {}

  /// Whether there is nothing to show.
  package var isEmpty: Bool { blocks.isEmpty }

  /// The text cut at its headings of the level that its first one has, or of a higher one; what stands before
  /// the first has no heading.
  package var sections: [MarkdownSection] {
    var sections = [MarkdownSection()]
    var top: Int?
    for block in blocks {
      if case .heading(let level, let words, let location) = block, level <= top ?? level {
        top = top ?? level
        sections.append(MarkdownSection(heading: words.plainText, location: location))
      } else {
        sections[sections.count - 1].text.blocks.append(block)
      }
    }
    return sections.filter { $0.heading != nil || !$0.text.isEmpty }
  }
}

/// What stands under a heading of a text.
package struct MarkdownSection: Hashable, Sendable {
  /// The heading's words without markup; nil for what stands before the first one.
  package var heading: String?
  /// Where the heading begins; nil without one.
  package var location: SourceLocation?
  /// What stands under it. Its references and tasks are those of the whole text, and not listed again.
  package var text = MarkdownDocument()
}

/// A block of a Markdown text.
indirect enum MarkdownBlock: Hashable, Sendable {
  case paragraph([MarkdownInline])
  case heading(level: Int, [MarkdownInline], at: SourceLocation)
  case quote([MarkdownBlock])
  case list(MarkdownList)
  case code(language: String, String)
  case thematicBreak
  case table(MarkdownTable)
}

/// A list with its items.
struct MarkdownList: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    var blocks: [MarkdownBlock]
    /// The task that it is; nil for an item that is none.
    var task: MarkdownTask?
  }

  /// The first number; nil for a list without numbers.
  var start: Int?
  /// Whether its paragraphs stand without space between them.
  var isTight: Bool
  var items: [Item]
}

/// A table: every row has as many cells as the heading.
struct MarkdownTable: Hashable, Sendable {
  enum Alignment: Hashable, Sendable { case none, left, center, right }

  typealias Cell = [MarkdownInline]

  var alignments: [Alignment]
  var header: [Cell]
  var rows: [[Cell]]
}

/// A piece of a paragraph.
indirect enum MarkdownInline: Hashable, Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case struckOut([MarkdownInline])
  case link(address: String, title: String, [MarkdownInline])
  /// An image inside the site.
  case image(address: String, title: String, text: String)
  case reference(MetricReference)
}

extension [MarkdownInline] {
  /// The same without links and images, which lead from one page only.
  var withoutLinks: [MarkdownInline] {
    flatMap { inline -> [MarkdownInline] in
      switch inline {
      case .emphasis(let inner): [.emphasis(inner.withoutLinks)]
      case .strong(let inner): [.strong(inner.withoutLinks)]
      case .struckOut(let inner): [.struckOut(inner.withoutLinks)]
      case .link(_, _, let inner): inner.withoutLinks
      case .image(_, _, let text): [.text(text)]
      case .lineBreak: [.softBreak]
      case .text, .code, .softBreak, .reference: [inline]
      }
    }
  }

  /// The words without markup.
  var plainText: String {
    map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .softBreak, .lineBreak: " "
      case .emphasis(let inner), .strong(let inner), .struckOut(let inner): inner.plainText
      case .link(_, _, let inner): inner.plainText
      case .image(_, _, let text): text
      case .reference(let reference): reference.source
      }
    }.joined()
  }
}

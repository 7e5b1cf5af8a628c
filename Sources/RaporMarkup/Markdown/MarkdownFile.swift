package import RaporDiagnostics

/// A Markdown file: what it says about itself, and its text.
package struct MarkdownFile: Hashable, Sendable {
  /// The largest file that is read, in bytes: libcmark takes quadratic time on some texts.
  package static let sizeLimit = 64 * 1024

  /// The file's path as the user would type it.
  package let file: String
  /// What stands between its first two `---` lines; empty without them.
  package let frontMatter: FrontMatter
  /// The text after the front matter.
  package let document: MarkdownDocument

  /// The well-formed references in the text, in reading order.
  package var references: [MetricReference] { document.references }
  /// The tasks in the text, in reading order.
  package var tasks: [MarkdownTask] { document.tasks }

  /// Reads a file's bytes as they are on disk; every problem is reported and the rest is still read.
  ///
  /// A byte order mark, CRLF and lone CR are fine. Of a file above `sizeLimit` only the front matter
  /// is read. Safe to call from many threads at once. `records` are the keys of the front matter that may list
  /// records.
  package static func parse(
    _ bytes: [UInt8], file: String, extensions: MarkdownExtensions = .all,
    records: Set<String> = [], diagnostics: inout DiagnosticList
  ) -> MarkdownFile {
    let isTooLarge = bytes.count > sizeLimit
    if isTooLarge {
      diagnostics.report(
        .markdownSize, "the file has \(bytes.count) bytes, the limit is \(sizeLimit)",
        at: SourceLocation(file: file), hint: "split it into several files")
    }
    let source = SourceText(
      isTooLarge ? wholeLines(of: bytes) : bytes, file: file, diagnostics: &diagnostics)
    let reader = FrontMatterReader(source, records: records, diagnostics: &diagnostics)
    let document =
      isTooLarge
      ? MarkdownDocument()
      : MarkdownDocument.parse(
        source, fromLine: reader.bodyLine, extensions: extensions, diagnostics: &diagnostics)
    return MarkdownFile(file: file, frontMatter: reader.frontMatter, document: document)
  }

  /// As much of the file as is read; the cut never splits a character.
  private static func wholeLines(of bytes: [UInt8]) -> [UInt8] {
    let start = bytes.prefix(sizeLimit)
    return Array(start[..<((start.lastIndex(of: 0x0A) ?? -1) + 1)])
  }

  /// The text as HTML, as `MarkdownDocument.render` says.
  package func render(
    _ style: MarkdownStyle, resolving resolve: MarkdownDocument.Resolver,
    describing describe: (MarkdownTask) -> String? = { _ in nil },
    diagnostics: inout DiagnosticList
  ) -> Markup {
    document.render(
      style, resolving: resolve, describing: describe, diagnostics: &diagnostics)
  }
}

extension MarkdownDocument {
  /// Parses a text without front matter, of at most `MarkdownFile.sizeLimit` bytes; a
  /// longer one is reported and left out whole.
  package static func parse(
    _ bytes: [UInt8], file: String, extensions: MarkdownExtensions = .all,
    diagnostics: inout DiagnosticList
  ) -> MarkdownDocument {
    guard bytes.count <= MarkdownFile.sizeLimit else {
      diagnostics.report(
        .markdownSize, "the text has \(bytes.count) bytes, the limit is \(MarkdownFile.sizeLimit)",
        at: SourceLocation(file: file), hint: "split it into several files")
      return MarkdownDocument()
    }
    let source = SourceText(bytes, file: file, diagnostics: &diagnostics)
    return parse(source, fromLine: 1, extensions: extensions, diagnostics: &diagnostics)
  }

  fileprivate static func parse(
    _ source: SourceText, fromLine line: Int, extensions: MarkdownExtensions,
    diagnostics: inout DiagnosticList
  ) -> MarkdownDocument {
    let text = ProtectedText(source, from: source.start(ofLine: line), extensions: extensions)
    return MarkdownBuilder.build(
      text, line: line, extensions: extensions, diagnostics: &diagnostics)
  }
}

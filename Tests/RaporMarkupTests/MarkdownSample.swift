import RaporDiagnostics
import RaporMarkup
import Testing

/// A Markdown file written in a test, in which ①②③… mark the places that diagnostics should name.
struct MarkdownSample {
  static let marks: [Character] = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"]

  let file: MarkdownFile
  /// The text without marks.
  let text: String
  /// What parsing reported, in reading order.
  let diagnostics: [Diagnostic]
  /// The place of each mark, in the order of the marks.
  let places: [RaporDiagnostics.SourceLocation]

  init(_ marked: String) {
    var text = ""
    var places: [(mark: Character, place: RaporDiagnostics.SourceLocation)] = []
    var (line, column) = (1, 1)
    for character in marked {
      if Self.marks.contains(character) {
        places.append(
          (character, RaporDiagnostics.SourceLocation(file: "note.md", line: line, column: column)))
        continue
      }
      text.append(character)
      (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
    }
    self.text = text
    self.places = places.sorted { $0.mark < $1.mark }.map(\.place)
    var list = DiagnosticList()
    file = MarkdownFile.parse(Array(text.utf8), file: "note.md", diagnostics: &list)
    diagnostics = list.sorted
  }

  /// The text as HTML; a reference becomes its metric's id in brackets.
  var html: String { html(MarkdownStyle(tableLabel: "Table")) }

  func html(_ style: MarkdownStyle) -> String {
    var list = DiagnosticList()
    return file.render(
      style, resolving: { .success(Markup(text: "[\($0.metric.text)]")) }, diagnostics: &list
    ).string
  }

  /// What rendering reports when no metric is known.
  func unresolved(_ problem: ReferenceProblem) -> [Diagnostic] {
    var list = DiagnosticList()
    _ = file.render(
      MarkdownStyle(tableLabel: "Table"), resolving: { _ in .failure(problem) }, diagnostics: &list)
    return list.sorted
  }

  /// The kinds of problems, with their places as far as the line when they name no column.
  var problems: [String] {
    diagnostics.map { "\($0.location?.description ?? "-") \($0.id.rawValue)" }
  }
}

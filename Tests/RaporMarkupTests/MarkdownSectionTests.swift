import RaporDiagnostics
import RaporMarkup
import Testing

/// Texts cut at their headings, and front matter that lists records.
struct MarkdownSectionTests {
  private func file(
    _ text: String, records: Set<String> = ["goals"]
  ) -> (file: MarkdownFile, problems: [Diagnostic]) {
    var diagnostics = DiagnosticList()
    let file = MarkdownFile.parse(
      Array(text.utf8), file: "a.md", records: records, diagnostics: &diagnostics)
    return (file, diagnostics.sorted)
  }

  @Test func `a text is cut at headings of the first one's level, and at higher ones`() {
    let text = "before\n\n## One *more*\n\na\n\n### inner\n\nb\n\n## Two\n\n# Three\n\nc\n"
    let sections = file(text).file.document.sections
    #expect(sections.map(\.heading) == [nil, "One more", "Two", "Three"])
    #expect(sections.map { $0.location?.line } == [nil, 3, 11, 13])
    #expect(sections.map(\.text.isEmpty) == [false, false, true, false])
    var diagnostics = DiagnosticList()
    let html = sections[1].text.render(
      MarkdownStyle(tableLabel: "Table"), resolving: { _ in .failure(ReferenceProblem("none")) },
      diagnostics: &diagnostics)
    #expect(html.string == "<p>a</p>\n<h3>inner</h3>\n<p>b</p>\n")
  }

  @Test func `a text without headings is one section, an empty one is none`() {
    #expect(file("a\n\nb").file.document.sections.map(\.heading) == [nil])
    #expect(file("").file.document.sections.isEmpty)
  }

  @Test func `front matter lists records where they are asked for`() throws {
    let text = "---\ngoals:\n  - goal: win\n    due: 2026-06-30\n  - goal: call\nrep: Ana\n---\n"
    let (file, problems) = file(text)
    #expect(problems.isEmpty)
    let goals = file.frontMatter.records("goals")
    #expect(goals.map { $0.scalar("goal")?.text } == ["win", "call"])
    #expect(goals.map { $0.scalar("due")?.text } == ["2026-06-30", nil])
    #expect(goals.map(\.location.line) == [3, 5])
    #expect(goals[0].scalar("due")?.location.column == 10)
    #expect(file.frontMatter.scalar("rep")?.text == "Ana")
    #expect(self.file(text, records: []).problems.map(\.id) == [.frontMatterValue])
  }

  @Test(arguments: [
    ("goals: many", 2, 8), ("goals:\n  - one", 3, 5), ("goals:\n  - goal: [a, b]", 3, 11),
    ("goals: {goal: a}", 2, 8),
  ])
  func `what is no record is told with its place`(yaml: String, line: Int, column: Int) {
    let problems = file("---\n\(yaml)\n---\n").problems
    #expect(problems.map(\.id) == [.frontMatterValue])
    #expect(problems.first?.location?.line == line)
    #expect(problems.first?.location?.column == column)
  }

  @Test func `a key for records may be empty`() {
    #expect(file("---\ngoals:\n---\n").problems.isEmpty)
    #expect(file("---\ngoals: []\n---\n").problems.isEmpty)
  }
}

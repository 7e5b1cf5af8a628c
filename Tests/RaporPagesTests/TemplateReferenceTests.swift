import RaporMarkup
import TestSupport
import Testing

@testable import RaporPages

@Suite struct TemplateReferenceTests {
  @Test func `the reference in Documentation/Templates.md is what the pages offer`() throws {
    let section = GeneratedSection(in: "Documentation/Templates.md", madeFrom: "the pages")
    #expect(
      try section.isUpToDate(with: TemplateReference.markdown),
      "run the tests with RAPOR_UPDATE_DOCUMENTATION=1 to write it anew")
  }

  @Test func `every name that a template can use is explained`() {
    let all = TemplateReference.pages.flatMap(\.fields)
    let silent = all.filter { $0.summary.isEmpty && !$0.path.hasPrefix("words.") }
    #expect(silent.map(\.path) == [])
  }
}

/// The names that each page's template can use, as Markdown.
private enum TemplateReference {
  static let pages: [(summary: String, fields: [FieldReference])] = [
    page(IndexPage.self), page(TeamPage.self), page(RepIndexPage.self), page(RepPage.self),
    page(AgendaPage.self), page(LeaderboardPage.self), page(PacketPage.self),
    page(CalibrationPage.self), page(PayStatementPage.self), page(PayBudgetPage.self),
    page(EvidencePage.self), page(GlossaryPage.self), page(DataQualityPage.self),
  ]

  private static func page<Content: Page>(_: Content.Type) -> (String, [FieldReference]) {
    (Content.schema.summary, Content.schema.reference)
  }

  static var markdown: String {
    let shared = PageFrame.schema.reference.map { row($0, prefix: "frame.") }
    let words = Words.schema.reference.map { "`words.\($0.path)`" }.joined(separator: ", ")
    return "\n### On every page\n\n" + table(shared)
      + "\nThe words of the page's language: \(words).\n"
      + pages.map { page in
        let own = page.fields.filter {
          !$0.path.hasPrefix("frame") && !$0.path.hasPrefix("words")
        }
        return "\n### \(page.summary)\n\n" + table(own.map { row($0, prefix: "") })
      }.joined() + "\n"
  }

  private static func table(_ rows: [String]) -> String {
    "| name | type | what it is |\n| --- | --- | --- |\n" + rows.joined()
  }

  private static func row(_ field: FieldReference, prefix: String) -> String {
    "| `\(prefix)\(field.path)` | \(field.kind) | \(field.summary) |\n"
  }
}

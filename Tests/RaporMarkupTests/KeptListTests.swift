import RaporDiagnostics
import Testing

@testable import RaporMarkup

/// A list that pages share is shown as any other list is, whatever was kept of it.
struct KeptListTests {
  struct Word: TemplateData, Sendable {
    var text: String
    static let schema = Schema<Word>([.text("text", \.text)])
  }

  struct Page: TemplateData {
    var name: String
    var words: KeptList<Word>
    static let schema = Schema<Page>([
      .text("name", \.name), .list("words", kept: { $0.words }),
    ])
  }

  private func shown(_ template: String) throws -> [String] {
    var diagnostics = DiagnosticList()
    let source = TemplateSource(name: "page", file: "page.html", bytes: Array(template.utf8))
    let set = TemplateSet([source], diagnostics: &diagnostics)
    let compiled = try #require(
      set.compile("page", for: Page.self, diagnostics: &diagnostics))
    let words = KeptList([Word(text: "a"), Word(text: "<b>")])
    return ["one", "two", "three"].map { name in
      Markup { compiled.render(Page(name: name, words: words), into: &$0) }.string
    }
  }

  @Test func `a section over its elements alone is the same on every page`() throws {
    let pages = try shown("{{name}}:{{#words}} {{^-first}}and {{/-first}}{{text}}{{/words}}.")
    #expect(pages == ["one", "two", "three"].map { "\($0): a and &lt;b&gt;." })
  }

  @Test func `a section that names what stands around the list differs from page to page`() throws {
    let pages = try shown("{{#words}}{{text}} of {{name}}, {{/words}}")
    #expect(pages == ["one", "two", "three"].map { "a of \($0), &lt;b&gt; of \($0), " })
  }

  @Test func `two sections over the list keep what each has made`() throws {
    let pages = try shown("{{#words}}({{text}}){{/words}}{{#words}}[{{text}}]{{/words}}")
    #expect(pages == Array(repeating: "(a)(&lt;b&gt;)[a][&lt;b&gt;]", count: 3))
  }
}

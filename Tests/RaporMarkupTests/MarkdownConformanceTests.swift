import Foundation
import RaporDiagnostics
import RaporMarkup
import TestSupport
import Testing

/// One example of the CommonMark specification.
private struct CommonMarkExample: Decodable {
  var example: Int
  var markdown: String
  var html: String
}

/// The CommonMark 0.30 examples, which lie in a folder beside the project.
private enum CommonMarkSuite {
  static let file = Project.shared("conformance/commonmark/spec-0.30.json")

  /// The examples whose output must differ, since they hold raw HTML.
  static let rawHTML: Set<Int> = [
    21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163,
    164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181,
    182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 474, 475, 476, 490,
    493, 523, 535, 612, 613, 614, 615, 616, 622, 624, 627, 628, 629, 630, 631, 642, 643,
  ]

  /// The examples whose output must differ, since they link to an address that no page carries.
  static let refusedLinks: Set<Int> = [499, 595, 597, 598, 600]
}

@Suite struct MarkdownConformanceTests {
  @Test(
    .enabled(
      if: CommonMarkSuite.file != nil, "skipped: the CommonMark examples are not beside the project"
    ))
  func `every CommonMark example passes but those with raw HTML or refused links`() throws {
    let file = try #require(CommonMarkSuite.file)
    let examples = try JSONDecoder().decode(
      [CommonMarkExample].self, from: Data(contentsOf: file))
    #expect(examples.count == 652)
    var rawHTML = Set<Int>()
    var refusedLinks = Set<Int>()
    for example in examples {
      var diagnostics = DiagnosticList()
      let html = plainHTML(of: example.markdown, diagnostics: &diagnostics)
      guard html != example.html.replacing(" />", with: ">") else { continue }
      let reasons = diagnostics.all.map(\.id)
      if reasons.contains(.rawHTML) {
        rawHTML.insert(example.example)
      } else if reasons.contains(.linkRefused) {
        refusedLinks.insert(example.example)
      } else {
        Issue.record("example \(example.example): \(example.markdown)\ngives \(html)")
      }
    }
    #expect(rawHTML.sorted() == CommonMarkSuite.rawHTML.sorted())
    #expect(refusedLinks.sorted() == CommonMarkSuite.refusedLinks.sorted())
  }

  /// CommonMark alone; apostrophes, which are escaped here, as the specification writes them. Its
  /// `<br />` is `<br>` here, which is all that HTML needs.
  private func plainHTML(of markdown: String, diagnostics: inout DiagnosticList) -> String {
    let document = MarkdownDocument.parse(
      Array(markdown.utf8), file: "example.md", extensions: [], diagnostics: &diagnostics)
    let html = document.render(
      MarkdownStyle(tableLabel: ""), resolving: { _ in .failure(ReferenceProblem("")) },
      diagnostics: &diagnostics)
    return html.string.replacing("&#39;", with: "'")
  }
}

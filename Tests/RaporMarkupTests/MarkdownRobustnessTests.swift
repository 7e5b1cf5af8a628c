import Dispatch
import RaporDiagnostics
import RaporMarkup
import TestSupport
import Testing

@Suite struct MarkdownRobustnessTests {
  private func render(_ bytes: [UInt8]) -> (html: Markup, diagnostics: [Diagnostic]) {
    var list = DiagnosticList()
    let file = MarkdownFile.parse(bytes, file: "note.md", diagnostics: &list)
    let html = file.render(
      MarkdownStyle(headingShift: 1, tableLabel: "Table"),
      resolving: { .success(Markup(text: $0.metric.text)) }, diagnostics: &list)
    return (html, list.sorted)
  }

  @Test func `a file over the limit is refused, one at the limit is read`() {
    let limit = MarkdownFile.sizeLimit
    let full = render(Array(repeating: UInt8(ascii: "a"), count: limit))
    #expect(full.diagnostics == [])
    #expect(full.html.bytes.count > limit)
    let matter = Array("---\nrep: ana\n---\n".utf8)
    var list = DiagnosticList()
    let file = MarkdownFile.parse(
      matter + Array(repeating: UInt8(ascii: "a"), count: limit), file: "note.md",
      diagnostics: &list)
    #expect(list.all.map(\.id) == [.markdownSize])
    #expect(file.document.isEmpty)
    #expect(file.frontMatter.scalar("rep")?.text == "ana")
  }

  @Test(arguments: [
    "![[]()", "[", "![", "](", "*a ", "**a *", "*_`~", "`a``", "<a ", "<!--", "<?", "<![CDATA[",
    "[a](",
    "a_", "~~a ", "|", "| a ", "|-", "\\~", "\\|", "{{", "{{ metric ", "{{ metric \"a\" }}", "}}",
    "&a",
    "[a]: b\n", "[a][b]", "a|b\n-|-\n", "|\n", "- [ ] ", "~~",
  ])
  func `what is slow or deep for other parsers is read`(unit: String) {
    let isSlowest = unit == "![[]()"
    let count = (isSlowest ? MarkdownFile.sizeLimit : 8_192) / unit.utf8.count
    let text = Array(String(repeating: unit, count: count).utf8)
    let (html, _) = render(text)
    #expect(String(validating: html.bytes, as: UTF8.self) != nil)
  }

  @Test(arguments: ["> ", "- ", "1. ", "* - ", ">- "])
  func `deep nesting is reported once and does not end the program`(unit: String) {
    let (html, diagnostics) = render(Array((String(repeating: unit, count: 8_000) + "a").utf8))
    #expect(diagnostics.map(\.id) == [.markdownDepth])
    #expect(html.bytes.count < 20_000)
  }

  @Test func `deep emphasis is reported once`() {
    let text =
      String(repeating: "*a **b ", count: 1_000) + String(repeating: "c** d*", count: 1_000)
    #expect(render(Array(text.utf8)).diagnostics.map(\.id) == [.markdownDepth])
  }

  @Test func `nesting within the limit is shown whole`() {
    let (html, diagnostics) = render(Array((String(repeating: "> ", count: 90) + "a").utf8))
    #expect(diagnostics == [])
    #expect(html.string.contains("<p>a</p>"))
  }

  @Test func `any bytes make well-formed text that holds no script`() {
    let parts: [String] = [
      "---\n", "{{ metric \"", "\" }}", "{{", "}}", "|", "|---|", ":-:", "\n", "\r\n", "\r",
      "- [ ] ",
      "- [x] ", "~~", "\\~", "\\", "`", "```\n", "*", "**", "_", "[", "](", ")", "![", "<b>",
      "<script>",
      "javascript:", "&#255;", "&#0;", "> ", "    ", "\t", "# ", "a", "é", "€", "😀", "\u{FEFF}",
      ":",
      "key: ", "period=\"", "\u{0}", "<!--", "1. ", "***\n", "http://x", " ",
    ]
    var random = SplitMix(state: 20_171_231)
    for round in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        if Int.random(in: 0..<12, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else if let part = parts.randomElement(using: &random) {
          bytes += Array(part.utf8)
        }
      }
      let (html, _) = render(bytes)
      let text = String(validating: html.bytes, as: UTF8.self)
      let problem =
        text == nil || text?.contains("<script") == true
        || text?.contains("href=\"javascript:") == true
      #expect(!problem, "round \(round): \(bytes)")
    }
  }

  @Test func `many threads at once give the same bytes as one`() {
    let texts = (0..<64).map { index in
      Array("# \(index)\n\n| a | *b* |\n|---|---|\n| {{ metric \"m\(index)\" }} | ~~c~~ |\n".utf8)
    }
    let expected = texts.map { render($0).html }
    let results = UnsafeMutableBufferPointer<Markup>.allocate(capacity: 640)
    results.initialize(repeating: Markup())
    defer {
      results.deinitialize()
      results.deallocate()
    }
    nonisolated(unsafe) let shared = results
    DispatchQueue.concurrentPerform(iterations: 640) { index in
      shared[index] = render(texts[index % texts.count]).html
    }
    for index in 0..<640 { #expect(results[index] == expected[index % texts.count]) }
  }
}

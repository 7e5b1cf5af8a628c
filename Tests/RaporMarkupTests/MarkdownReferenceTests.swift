import RaporDiagnostics
import RaporMarkup
import Testing

@Suite struct MarkdownReferenceTests {
  @Test func `a reference is replaced by what the page resolves it to`() {
    let sample = MarkdownSample("Won ①{{ metric \"②revenue\" }} this week.")
    #expect(sample.html == "<p>Won [revenue] this week.</p>\n")
    #expect(sample.file.references.map(\.location) == [sample.places[0]])
    #expect(sample.file.references.map(\.metric.location) == [sample.places[1]])
    #expect(sample.diagnostics == [])
  }

  @Test func `arguments may be given in any order and any quotes`() throws {
    let sample = MarkdownSample(
      "héllo {{metric “sales_cycle” rep = \"①darcel-schlecht\"  variant=„median“"
        + " team=“EMEA West” period=\"2017-Q3\"}}")
    #expect(sample.diagnostics == [])
    let reference = try #require(sample.file.references.first)
    #expect(reference.metric.text == "sales_cycle")
    #expect(reference[.variant]?.text == "median")
    #expect(reference[.period]?.text == "2017-Q3")
    #expect(reference[.rep]?.text == "darcel-schlecht")
    #expect(reference[.team]?.text == "EMEA West")
    #expect(reference[.rep]?.location == sample.places[0])
  }

  @Test func `an unknown metric is an error at its place with the page's own hint`() throws {
    let sample = MarkdownSample(
      "---\nrep: ana\n---\n\n- a\r\n- é {{ metric \"①revnue\" period=\"②x\" }}\n")
    let hint = NearName.hint(for: "revnue", among: ["revenue", "win_rate"])
    let metric = ReferenceProblem("there is no metric “revnue”", hint: hint)
    #expect(
      sample.unresolved(metric) == [
        Diagnostic(
          .referenceUnresolved, "there is no metric “revnue”", at: sample.places[0],
          hint: "did you mean “revenue”?")
      ])
    let period = ReferenceProblem("there is no period “x”", argument: .period)
    #expect(sample.unresolved(period).map(\.location) == [sample.places[1]])
    #expect(sample.unresolved(period).map(\.severity) == [.error])
  }

  @Test(arguments: [
    ("`{{ metric \"a\" }}`", "{{ metric \"a\" }}"),
    ("    {{ metric \"a\" }}", "{{ metric \"a\" }}"),
    ("```\n{{ metric \"a\" }}\n```", "{{ metric \"a\" }}"),
    ("`` ` {{ nonsense }} ``", "` {{ nonsense }}"),
    ("`{{` and `}}`", "{{</code> and <code>}}"),
    ("`\\~ {{ metric \"a\" }}`", "\\~ {{ metric \"a\" }}"),
    ("`\\{{ metric \"a\" }}`", "\\{{ metric \"a\" }}"),
  ])
  func `code shows its braces as they are`(text: String, shown: String) {
    let sample = MarkdownSample(text)
    #expect(sample.file.references == [])
    #expect(sample.diagnostics == [])
    #expect(sample.html.replacing("&quot;", with: "\"").contains("<code>\(shown)"))
  }

  @Test(arguments: [
    ("\\{{ metric \"a\" }}", "{{ metric &quot;a&quot; }}"), ("{a} }} {{", "{a} }} {{"),
    ("{{ open", "{{ open"), ("{ { metric } }", "{ { metric } }"), ("x}} {{\ny}}", "x}} {{\ny}}"),
    ("{{ metrics", "{{ metrics"), ("}}{{", "}}{{"), ("{}", "{}"),
  ])
  func `other braces stay text`(text: String, html: String) {
    let sample = MarkdownSample(text)
    #expect(sample.html == "<p>\(html)</p>\n")
    #expect(sample.diagnostics == [])
  }

  @Test(arguments: [
    "{{ ①total \"revenue\" }}", "{{①}}", "{{ metric ①revenue }}", "{{ metric \"①revenue }}",
    "{{ metric ①}}", "{{ metric \"①\" }}", "{{ metric \"a\" ①perod=\"b\" }}",
    "{{ metric \"a\" period①}}", "{{ metric \"a\" period=①2017 }}", "①{{ metric \"a\" }",
    "{{ metric \"a\" period=\"b\" ①period=\"c\" }}", "{{ metric \"a\" ①\"b\" }}",
    "①{{ metric “a” and more\n}}", "①{{ metric \"a\" {{ metric \"b\" }}",
  ])
  func `a malformed reference is an error at its place`(text: String) {
    let sample = MarkdownSample("# Title\n\nÄ bit: " + text)
    #expect(sample.problems == sample.places.map { "\($0) reference-malformed" })
    #expect(sample.diagnostics.allSatisfy { $0.severity == .error })
    #expect(sample.html.contains("{{"))
  }

  @Test func `a mistyped argument has a near name as its hint`() {
    let sample = MarkdownSample("{{ metric \"a\" perod=\"b\" }}")
    #expect(sample.diagnostics.first?.hint == "did you mean “period”?")
  }

  @Test func `emphasis, headings, links and lists may hold a reference`() {
    let sample = MarkdownSample(
      """
      ## **{{ metric "a" }}** won
      - up_{{ metric "b" }}_
      - [see _{{ metric "c" }}_](x.html)
      - 1{{ metric "d" }}2
      """)
    #expect(
      sample.html == """
        <h2><strong>[a]</strong> won</h2>
        <ul>
        <li>up_[b]_</li>
        <li><a href="x.html">see <em>[c]</em></a></li>
        <li>1[d]2</li>
        </ul>

        """)
    #expect(sample.file.references.map(\.isInsideLink) == [false, false, true, false])
  }

  @Test func `an address, a title and an image's words cannot hold a figure`() {
    let sample = MarkdownSample(
      """
      [a](x/①{{metric "a"}}) [b](c "②{{ metric "b" }}")
      ![③{{ metric "c" }}](d.png)
      """)
    #expect(sample.problems == sample.places.map { "\($0) reference-misplaced" })
    #expect(sample.file.references == [])
    #expect(sample.html.contains("href=\"x/%7B%7Bmetric%20%22a%22%7D%7D\""))
    #expect(sample.html.contains("alt=\"{{ metric &quot;c&quot; }}\""))
  }

  @Test func `no text of the user's is taken for a hidden reference`() throws {
    let noncharacter = String(try #require(Unicode.Scalar(UInt32(0xFDD0))))
    let marks =
      "0\u{FF}0\u{FF}0 &#255;0&#255; 0&#xFDD0;0&#64976;0 `&#xFDD0;` 0\(noncharacter)0\(noncharacter)0"
    let sample = MarkdownSample("{{ metric \"a\" }} " + marks)
    #expect(sample.file.references.count == 1)
    #expect(
      sample.html
        == "<p>[a] 0ÿ0ÿ0 ÿ0ÿ 0\u{FFFD}0\u{FFFD}0 <code>&amp;#xFDD0;</code> 0\u{FFFD}0\u{FFFD}0</p>\n"
    )
  }

  @Test func `references in dropped HTML are not asked for`() {
    let sample = MarkdownSample("<div>\n{{ metric \"a\" }} {{ b }}\n</div>\n")
    #expect(sample.file.references == [])
    #expect(sample.problems == ["note.md:1 raw-html"])
  }

  @Test func `a resolved figure may be markup`() {
    var list = DiagnosticList()
    let html = MarkdownSample("{{ metric \"a\" }}").file.render(
      MarkdownStyle(tableLabel: ""),
      resolving: { _ in .success(Markup(literal: "<data>1</data>")) }, diagnostics: &list)
    #expect(html.string == "<p><data>1</data></p>\n")
    #expect(list.all == [])
  }
}

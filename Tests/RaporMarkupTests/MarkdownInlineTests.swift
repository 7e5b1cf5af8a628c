import RaporDiagnostics
import RaporMarkup
import Testing

@Suite struct MarkdownInlineTests {
  @Test(arguments: [
    ("~~gone~~", "<p><del>gone</del></p>\n"),
    ("a ~~b *c* `d`~~ e", "<p>a <del>b <em>c</em> <code>d</code></del> e</p>\n"),
    ("~~a~~ and ~~b~~", "<p><del>a</del> and <del>b</del></p>\n"),
    ("~~two\nlines~~", "<p><del>two\nlines</del></p>\n"),
    ("~~[a](b.html)~~", "<p><del><a href=\"b.html\">a</a></del></p>\n"),
    ("*~~a~~*", "<p><em><del>a</del></em></p>\n"),
    ("\\~~~a~~", "<p>~<del>a</del></p>\n"),
  ])
  func `two tildes on both sides strike out`(text: String, html: String) {
    #expect(MarkdownSample(text).html == html)
  }

  @Test(arguments: [
    "~a~", "~~a", "a~~", "~~ a ~~", "x ~~~a~~~", "~~*a~~*", "~~~~", "about ~5% or ~6%", "~~a ~~",
  ])
  func `other tildes are text`(text: String) {
    #expect(!MarkdownSample(text).html.contains("<del"), "\(text)")
  }

  @Test func `escaped tildes are text, and code keeps the backslash`() {
    #expect(
      MarkdownSample("\\~\\~a\\~\\~ *\\~b\\~* `\\~` [c](d\\~e \"\\~\")").html
        == "<p>~~a~~ <em>~b~</em> <code>\\~</code> <a href=\"d~e\" title=\"~\">c</a></p>\n")
  }

  @Test func `a tilde fence is code`() {
    #expect(
      MarkdownSample("~~~ swift\n~~a~~ \\~\n~~~\n").html
        == "<pre><code class=\"language-swift\">~~a~~ \\~\n</code></pre>\n")
  }

  @Test(arguments: [
    "https://example.com/a?b=c&d", "http://example.com", "mailto:ana@example.com", "tel:+62-1",
    "HTTPS://EXAMPLE.COM", "deals.html", "../reps/ana.html#won", "#top", "?q=a:b", "a/b:c", "",
  ])
  func `an address on the list becomes a link`(address: String) {
    let sample = MarkdownSample("[words](<\(address)>)")
    let escaped = Markup(text: address).string
    #expect(sample.html == "<p><a href=\"\(escaped)\">words</a></p>\n")
    #expect(sample.diagnostics == [])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "javascript&colon;alert(1)", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "//example.com", "&#x6a;avascript:x", "foo:bar", ":x",
    "java&#10;script:x", "&#1;javascript:x",
  ])
  func `any other address leaves only its text, with a warning at its line`(address: String) {
    let sample = MarkdownSample("text\n\n[some *words*](<\(address)>)\n")
    #expect(sample.html == "<p>text</p>\n<p>some <em>words</em></p>\n")
    #expect(sample.problems == ["note.md:3 link-refused"])
  }

  @Test func `what browsers leave out of an address is encoded`() {
    let html = MarkdownSample("[a](<\\\\\\\\host\\\\x>) [b](<x&#9;y\"'>)").html
    #expect(
      html == "<p><a href=\"%5C%5Chost%5Cx\">a</a> <a href=\"x%09y%22&#39;\">b</a></p>\n")
  }

  @Test func `an image of the site stays, one elsewhere becomes a link`() {
    let sample = MarkdownSample(
      "![our *board*](img/board.png \"t\")\n\n![far](https://x.test/a.png) ![](http://y.test/b)\n\n"
        + "[![in link](https://x.test/c.png)](d.html)\n\n![no](data:image/png;base64,x)\n")
    #expect(
      sample.html == """
        <p><img src="img/board.png" alt="our board" title="t"></p>
        <p><a href="https://x.test/a.png">far</a> <a href="http://y.test/b">http://y.test/b</a></p>
        <p><a href="d.html">in link</a></p>
        <p>no</p>

        """)
    #expect(
      sample.problems == [
        "note.md:3 image-remote", "note.md:3 image-remote", "note.md:5 image-remote",
        "note.md:7 link-refused",
      ])
  }

  @Test func `raw HTML never reaches the page and is reported once`() {
    let sample = MarkdownSample(
      "a <b>c</b> d\n\n<script>alert(1)</script>\n\n<!-- e --> f\n\n`<b>`\n\n<i></i>\n")
    #expect(sample.html == "<p>a c d</p>\n<p><code>&lt;b&gt;</code></p>\n")
    #expect(sample.problems == ["note.md:1 raw-html"])
    #expect(sample.diagnostics.first?.message.contains("(6 places)") == true)
  }

  @Test func `headings stand below the page's and leave no level out`() {
    let sample = MarkdownSample("# a\n\n### b\n\n###### c\n\n### d\n\n## e\n")
    #expect(
      sample.html(MarkdownStyle(headingShift: 2, tableLabel: ""))
        == "<h3>a</h3>\n<h4>b</h4>\n<h5>c</h5>\n<h4>d</h4>\n<h4>e</h4>\n")
    #expect(
      MarkdownSample("## a\n\n## b\n\n# c\n").html(
        MarkdownStyle(headingShift: 3, tableLabel: ""))
        == "<h4>a</h4>\n<h4>b</h4>\n<h4>c</h4>\n")
    #expect(
      MarkdownSample("## a\n\n##### b\n").html(MarkdownStyle(tableLabel: ""))
        == "<h2>a</h2>\n<h5>b</h5>\n")
    #expect(
      sample.html(MarkdownStyle(headingShift: .max, tableLabel: "")).hasPrefix("<h6>a</h6>"))
    #expect(
      sample.html(MarkdownStyle(headingShift: .min, tableLabel: "")).hasPrefix("<h1>a</h1>"))
  }

  @Test func `text and code are escaped`() {
    #expect(
      MarkdownSample("a < b & \"c\" `<i>&amp;`\n\n    <pre>\n").html
        == "<p>a &lt; b &amp; &quot;c&quot; <code>&lt;i&gt;&amp;amp;</code></p>\n"
        + "<pre><code>&lt;pre&gt;\n</code></pre>\n")
  }
}

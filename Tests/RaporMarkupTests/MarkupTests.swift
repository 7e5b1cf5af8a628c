import RaporMarkup
import Testing

@Suite struct MarkupTests {
  @Test func `text cannot become a tag or leave an attribute`() {
    #expect(
      Markup(text: "<a href=\"x\">R&D's</a>").string
        == "&lt;a href=&quot;x&quot;&gt;R&amp;D&#39;s&lt;/a&gt;")
  }

  @Test func `control characters that a page may not hold are replaced`() {
    #expect(Markup(text: "a\u{0}b\u{1B}c\td").string == "a\u{FFFD}b\u{FFFD}c\td")
  }
}

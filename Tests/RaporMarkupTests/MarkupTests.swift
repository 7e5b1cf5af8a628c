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

  @Test func `each byte is escaped the same alone, in a string and in a sequence`() {
    for value in UInt8(0)..<0x80 {
      let text = String(UnicodeScalar(value))
      let bytewise = Markup { $0.append(textBytes: AnySequence([0x61, value, 0x62])) }
      #expect(Markup(text: "a\(text)b") == bytewise)
      let mustChange = "&<>\"'".contains(text) || (value < 0x20 && !"\t\n\r".contains(text))
      #expect((bytewise.string == "a\(text)b") == !(mustChange || value == 0x7F))
    }
  }
}

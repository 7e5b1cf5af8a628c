import Testing

@testable import RaporMarkup

@Suite struct LinkTests {
  @Test(arguments: [
    "https://example.com/a?b=c#d", "HTTP://x", "mailto:a@b.c", "tel:+62", "a/b.html", "../a.html#x",
    "#a:b", "?q=a:b", "//host/x", "", "a/b:c",
  ])
  func `a link of an allowed scheme or none is a link`(text: String) {
    #expect(Link(text)?.text == text)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "java\tscript:x", "java\nscript:x", " javascript:x",
    "\u{1}javascript:x", "data:text/html,x", "vbscript:x", "file:///etc/passwd", ":x",
  ])
  func `any other scheme is none`(text: String) {
    #expect(Link(text) == nil)
  }

  @Test func `a path is encoded so that it stays a relative path`() {
    #expect(
      Link(path: "reps/Ayu & Co é.html", fragment: "win rate").text
        == "reps/Ayu%20%26%20Co%20%C3%A9.html#win%20rate")
    #expect(Link(path: "javascript:x").text == "./javascript:x")
    #expect(Link(path: "//host/x").text == ".//host/x")
    #expect(Link(path: "", fragment: "a").text == "#a")
    #expect(Link(path: "a%\n\"'<").text == "a%25%0A%22%27%3C")
  }
}

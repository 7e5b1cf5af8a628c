import RaporMarkup
import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

@Suite struct PlanPartsTests {
  @Test func `links are relative, from any depth to any other`() {
    let place = PagePlace(path: "reps/ayu/evidence/2025-Q4.html")
    #expect(place.link(to: "reps/ayu/2025-Q4.html").text == "../2025-Q4.html")
    #expect(place.link(to: "reps/ayu/assets/site.css").text == "../assets/site.css")
    #expect(place.link(to: "reps/ayu/evidence/2025-Q3.html").text == "2025-Q3.html")
    #expect(place.link(to: "index.html").text == "../../../index.html")
    #expect(PagePlace(path: "index.html").link(to: "team/2025.html").text == "team/2025.html")
  }

  @Test func `a link to the page itself is only its anchor`() {
    let place = PagePlace(path: "a/b.html")
    #expect(place.link(to: "a/b.html", anchor: "win_rate").text == "#win_rate")
    #expect(place.link(to: "a/c.html", anchor: "win_rate").text == "c.html#win_rate")
  }

  @Test func `a folder and a file of the same name are not the same place`() {
    #expect(PagePlace(path: "a/b.html").link(to: "a/b.html/c").text == "b.html/c")
    #expect(PagePlace(path: "a/a/x.html").link(to: "a/x.html").text == "../x.html")
  }

  @Test func `slugs are readable and never the same twice`() {
    var slugs = SlugTable()
    #expect(slugs.slug(for: "Darcel Schlecht") == "darcel-schlecht")
    #expect(slugs.slug(for: "Darcel  SCHLECHT!") == "darcel-schlecht-2")
    #expect(slugs.slug(for: "Siti Nur'aini / Öz") == "siti-nur-aini-öz")
    #expect(slugs.slug(for: "../..") == "unnamed")
    #expect(slugs.slug(for: "李 明") == "李-明")
  }

  @Test func `equal pages have equal fingerprints, and others do not`() {
    var pages = [page("x"), page("x"), page("y")]
    for place in pages.indices { BuildID.stamp(&pages[place]) }
    #expect(pages[0] == pages[1])
    #expect(pages[0] != pages[2])
    #expect(!String(decoding: pages[0], as: UTF8.self).contains("@@"))
    #expect(pages[0].count == page("x").count)
  }

  private func page(_ text: String) -> [UInt8] {
    Array("<p>\(text)</p>\(BuildID.placeholder) and \(BuildID.placeholder)".utf8)
  }
}

import Foundation
import RaporPages
import RaporSite
import Testing

@testable import rapor

/// Tests/Checks/printed_packets.py over documents made by hand, printed as packets are: sound ones, and each other one
/// wrong in its own way.
@Suite(
  .enabled(if: Checks.canRun && Checks.browser != nil, "there is no python3, or no Chromium"),
  .enabled(if: Checks.hasPoppler, "there is no poppler"))
struct PrintedPacketsTests {
  private static let style = """
    @page { size: A4; margin: 20mm;
      @top-left { content: "Budi Santoso · H1 2026" }
      @top-right { content: "Serai"; font-size: 9px }
      @bottom-left { content: "Confidential"; font-size: 7px }
      @bottom-right { content: counter(page) " of " counter(pages) } }
    section { break-before: page }
    """

  private static let body = """
    <h1>Appraisal</h1><p>3 of 8 deals; see <a href="#two">below</a>.</p>
    <section id="two"><h2>Results</h2><p>Won.</p></section><section><h2>Comments</h2></section>
    """

  /// A document by its name.
  private static func page(
    _ name: String, style: String = "", body: String = body
  ) -> PlannedFile {
    let text = """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>\
      <style>\(PrintedPacketsTests.style)\(style)</style></head><body>\(body)</body></html>
      """
    return PlannedFile(path: "\(name).html", bytes: Array(text.utf8))
  }

  private static let empty = "<section><p style=\"height: 1mm\"></p></section>"
  private static let last = "@page bare {%} section:last-of-type { page: bare }"

  private static func last(_ margins: String) -> String {
    last.replacing("%", with: margins)
  }

  private static let pages = [
    page("good"), page("short", body: "<h1>Appraisal</h1><p>3 of 8 deals.</p>"),
    page("paper", style: "@page { size: A5 }"),
    page("mixed", style: last("size: A4 landscape; @top-left {content: 'Budi Santoso · H1 2026'}")),
    page("blank", body: body + empty), page("header", style: last("@top-left { content: none }")),
    page("no-number", style: last("@bottom-right { content: none }")),
    page("number", style: last("@bottom-right { content: '7 of 9' }")),
    page("moved", style: last("@bottom-right { content: none } @top-right { content: '3 of 3' }")),
    page(
      "no-text",
      style: """
        @page empty { @top-left { content: none } @top-right { content: none } \
        @bottom-left { content: none } @bottom-right { content: none } }
        """, body: body + "<section style=\"page: empty\"></section>"),
    page("type3"), page("no-tags"),
    page("no-bookmarks"), page("no-copy"), page("link"),
  ]

  /// What is changed in a PDF afterwards, without its length.
  private static let harms = [
    "type3": ["/Subtype /Type0": "/Subtype /Type3", "/DescendantFonts ": "/DescendantFontz "],
    "no-tags": ["/Marked true": "/Marked null"], "link": ["/Dest /two": "/URI (a/b)"],
    "no-bookmarks": ["/Outlines ": "/Outlinez "], "no-copy": ["/ToUnicode ": "/ToUnicodX "],
  ]

  @Test func `each fault is found, and nothing in what is sound`() throws {
    let folder = TemporaryFolder()
    try print(Self.pages, to: folder)
    for (name, harm) in Self.harms {
      for (old, new) in harm { try change(old, to: new, in: folder.path + "/\(name).pdf") }
    }
    let check = try Checks.run("printed_packets.py", [folder.path, "--paper", "A4"])
    #expect(check.status == 1)
    #expect(
      check.output.replacing(/the font \S+/, with: "the font F") == """
        blank.pdf page 4: blank
        header.pdf page 3: no running header “Budi Santoso · H1 2026 Serai”; it begins with “Serai”
        link.pdf: a link leads to a/b
        mixed.pdf page 3: 841.92 x 594.96 points, not A4
        mixed.pdf page 3: its number stands elsewhere than on page 1
        moved.pdf page 3: its number stands elsewhere than on page 1
        moved.pdf page 3: no running header “Budi Santoso · H1 2026 Serai”; it begins with “Budi \
        Santoso · H1 2026”
        no-bookmarks.pdf: no bookmarks
        no-copy.pdf page 1: no page number at its top or bottom
        no-copy.pdf page 2: no page number at its top or bottom
        no-copy.pdf page 3: no page number at its top or bottom
        no-copy.pdf page 1: 22 signs that are no text when copied
        no-copy.pdf page 2: 14 signs that are no text when copied
        no-copy.pdf page 3: 13 signs that are no text when copied
        no-copy.pdf: the text in the font F cannot be copied
        no-copy.pdf: the text in the font F cannot be copied
        no-number.pdf page 3: no page number at its top or bottom
        no-tags.pdf: not tagged
        no-text.pdf page 4: no text that can be selected
        number.pdf page 3: numbered “7 of 9”, not 3 of 3
        paper.pdf page 1: 420 x 594.96 points, not A4
        paper.pdf page 2: 420 x 594.96 points, not A4
        paper.pdf page 3: 420 x 594.96 points, not A4
        short.pdf: 1 pages, not 2 or more
        type3.pdf: the font F is of Type 3
        type3.pdf: the font F is of Type 3
        15 packets, 45 pages; 26 problems

        """)
  }

  @Test func `sound packets pass with their own words`() throws {
    let folder = TemporaryFolder()
    let dari = Self.style.replacing(" of ", with: " dari ")
    try print([Self.page("en"), Self.page("id", style: dari)], to: folder)
    var check = try Checks.run("printed_packets.py", [folder.path])
    #expect(
      check.status == 0 && check.output == "2 packets, 6 pages; 0 problems\n", "\(check.output)")
    check = try Checks.run("printed_packets.py", [folder.path, "--word", "of", "--pages", "4"])
    #expect(check.status == 1)
    #expect(check.output.contains("id.pdf page 1: no page number at its top or bottom"))
    #expect(check.output.contains("en.pdf: 3 pages, not 4 or more"))
    check = try Checks.run("printed_packets.py", [folder.path, "--paper", "Letter"])
    #expect(check.output.contains("en.pdf page 1: 594.96 x 841.92 points, not Letter"))
  }

  private func print(_ pages: [PlannedFile], to folder: TemporaryFolder) throws {
    let printing = PacketPrinting(
      browser: Browser(path: try #require(Checks.browser)),
      day: try SiteOptions.day("2026-06-30"), jobs: 2, folder: folder.path)
    _ = try printing.print(pages.map(\.path), of: pages)
  }

  private func change(_ old: String, to new: String, in path: String) throws {
    var data = try Data(contentsOf: URL(filePath: path))
    while let range = data.range(of: Data(old.utf8)) {
      data.replaceSubrange(range, with: Data(new.utf8))
    }
    try data.write(to: URL(filePath: path))
  }
}

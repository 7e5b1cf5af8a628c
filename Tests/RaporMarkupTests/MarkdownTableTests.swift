import RaporMarkup
import Testing

@Suite struct MarkdownTableTests {
  /// The rows of all tables, a line each: cells between bars, headings marked with `#`.
  private func rows(_ html: String) -> [String] {
    html.split(separator: "<tr>\n").dropFirst().map { row in
      let cells = row.split(separator: "</tr>")[0].split(separator: "\n")
      return cells.map { cell in
        let name = cell.hasPrefix("<th") ? "#" : ""
        let inside = cell.drop { $0 != ">" }.dropFirst()
        return name + inside.dropLast("</td>".count)
      }.joined(separator: "|")
    }
  }

  @Test func `a table scrolls in a region that is named after its headings`() {
    let sample = MarkdownSample("| Rep | Won |\n| --- | --: |\n| Ana & Co | 3 |\n")
    #expect(
      sample.html == """
        <div class="table-scroll" role="region" tabindex="0" aria-label="Table 1: Rep, Won">
        <table>
        <thead>
        <tr>
        <th scope="col">Rep</th>
        <th scope="col" class="align-right">Won</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>Ana &amp; Co</td>
        <td class="align-right">3</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(sample.diagnostics == [])
  }

  @Test func `tables are counted on from the number the page gives`() {
    let sample = MarkdownSample("| a |\n|---|\n\ntext\n\n| b |\n|---|\n")
    let html = sample.html(MarkdownStyle(tableLabel: "Tabel", firstTableNumber: 4))
    #expect(html.contains("aria-label=\"Tabel 4: a\""))
    #expect(html.contains("aria-label=\"Tabel 5: b\""))
    #expect(sample.file.document.tableCount == 2)
  }

  @Test func `alignment follows the colons`() {
    let html = MarkdownSample("a | b | c | d\n:-- | :-: | --: | ---\n").html
    #expect(html.contains("<th scope=\"col\" class=\"align-left\">a</th>"))
    #expect(html.contains("<th scope=\"col\" class=\"align-center\">b</th>"))
    #expect(html.contains("<th scope=\"col\" class=\"align-right\">c</th>"))
    #expect(html.contains("<th scope=\"col\">d</th>"))
  }

  @Test func `an escaped bar stays in its cell, in code too`() {
    let sample = MarkdownSample("| a | b |\n|---|---|\n| x \\| y | `p\\|q` |\n| \\\\| z |\n")
    #expect(rows(sample.html) == ["#a|#b", "x | y|<code>p|q</code>", "\\|z"])
  }

  @Test func `a bar inside a reference does not end the cell`() {
    let sample = MarkdownSample("| a | b |\n|---|---|\n| {{ metric \"x|y\" }} | z |\n")
    #expect(rows(sample.html) == ["#a|#b", "[x|y]|z"])
  }

  @Test func `short rows are filled up and long rows are reported at their line`() {
    let sample = MarkdownSample("> | a | b |\n> |---|---|\n> | 1 |\n> | 1 | 2 | 3 |\n")
    #expect(rows(sample.html) == ["#a|#b", "1|", "1|2"])
    #expect(sample.problems == ["note.md:4 table-row-length"])
  }

  @Test func `cells hold emphasis, links and figures, and never reach into another cell`() {
    let sample = MarkdownSample(
      """
      | *a | b* | **c** |
      |---|---|---|
      | ~~x~~ | [y][ref] | {{ metric "revenue" }} |
      | `t | u` | [v](w.html) |

      [ref]: page.html
      """)
    #expect(
      rows(sample.html) == [
        "#*a|#b*|#<strong>c</strong>",
        "<del>x</del>|<a href=\"page.html\">y</a>|[revenue]",
        "`t|u`|<a href=\"w.html\">v</a>",
      ])
    #expect(sample.file.references.map(\.metric.text) == ["revenue"])
  }

  @Test func `what would begin a block is text in a cell`() {
    let sample = MarkdownSample("| # a | - b |\n|---|---|\n| > c | 1. d |\n| *** | [x]: y |\n")
    #expect(
      rows(sample.html) == ["## a|#- b", "&gt; c|1. d", "***|[x]: y"])
  }

  @Test func `tables stand in lists and quotes`() {
    let sample = MarkdownSample("- > | a | b |\n  > |---|---|\n  > | c | d |\n")
    #expect(rows(sample.html) == ["#a|#b", "c|d"])
    #expect(sample.html.hasPrefix("<ul>\n<li>\n<blockquote>\n<div class=\"table-scroll\""))
  }

  @Test func `lines before the heading are a paragraph of their own`() {
    let sample = MarkdownSample("Some *words\nhere*:\n| a |\n|---|\n| b |\n")
    #expect(sample.html.hasPrefix("<p>Some <em>words\nhere</em>:</p>\n<div"))
    #expect(rows(sample.html) == ["#a", "b"])
  }

  @Test func `a link definition right before a table is not shown`() {
    let sample = MarkdownSample("[r]: x.html\n| [r] |\n|---|\n")
    #expect(sample.html.hasPrefix("<div"))
    #expect(rows(sample.html) == ["#<a href=\"x.html\">r</a>"])
  }

  @Test func `bars alone, dashes alone and unequal rows are no table`() {
    for text in [
      "a | b", "a | b\nc | d", "a | b\n---", "a | b\n|---|", "a\n|---|", "a | b\n|-x|--|",
    ] {
      #expect(!MarkdownSample(text).html.contains("<table"), "\(text)")
    }
  }

  @Test func `an empty heading cell is no heading`() {
    #expect(rows(MarkdownSample("| | b |\n|---|---|\n").html) == ["|#b"])
  }

  @Test func `a figure in a heading is no part of the region's name`() {
    let html = MarkdownSample("| {{ metric \"a\" }} | b |\n|---|---|\n").html
    #expect(html.contains("aria-label=\"Table 1: b\""))
    #expect(rows(html) == ["#[a]|#b"])
  }

  @Test func `problems in a table name the line of their row`() {
    let sample = MarkdownSample(
      "intro\n\n| a |\n|---|\n| [x](javascript:1) |\n| b |\n| {{ metric ①revenue }} |\n")
    #expect(
      sample.problems == [
        "note.md:5 link-refused", "\(sample.places[0]) reference-malformed",
      ])
  }
}

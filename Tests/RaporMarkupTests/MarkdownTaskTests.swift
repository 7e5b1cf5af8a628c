import RaporDiagnostics
import RaporMarkup
import Testing

@Suite struct MarkdownTaskTests {
  @Test func `a task is a box that is labelled by its own words`() {
    let sample = MarkdownSample("- [ ] call *Ana*\n- [x] send it\n- plain\n")
    #expect(
      sample.html == """
        <ul>
        <li class="task"><label><input type="checkbox" disabled> call <em>Ana</em></label></li>
        <li class="task"><label><input type="checkbox" disabled checked> send it</label></li>
        <li>plain</li>
        </ul>

        """)
  }

  @Test func `tasks are values with their words, state and place`() {
    let sample = MarkdownSample(
      """
      > 1. ①[X] raise {{ metric "win_rate" }} *now*
      >    - ②[ ] ask `Ana` ~~Bo~~

      * ③[ ]	tab
      """)
    #expect(
      sample.file.tasks.map(\.text) == [
        "raise {{ metric \"win_rate\" }} now", "ask Ana Bo", "tab",
      ])
    #expect(sample.file.tasks.map(\.isDone) == [true, false, false])
    #expect(sample.file.tasks.map(\.location) == sample.places)
  }

  @Test func `a loose task keeps its paragraph`() {
    let html = MarkdownSample("- [x] a\n\n  more\n").html
    #expect(
      html == """
        <ul>
        <li class="task">
        <p><label><input type="checkbox" disabled checked> a</label></p>
        <p>more</p>
        </li>
        </ul>

        """)
  }

  @Test func `brackets that are no tick are text`() {
    let text = "- \\[x] a\n- [y] b\n- [x]c\n- [ ]\n- [x](u.html) d\n\n[x] e\n"
    let sample = MarkdownSample(text)
    #expect(sample.file.tasks == [])
    #expect(!sample.html.contains("<input"))
  }

  @Test func `braces at the end are the task's terms, and leave its words`() {
    let sample = MarkdownSample(
      """
      - [ ] call *Ana* {①owner: ②Bo Lim, ③due: ④2026-07-17}
      - [x] write `x` {for: win_rate,
        since: 2026-07-01}
      """)
    #expect(sample.diagnostics.isEmpty)
    let terms = sample.file.tasks.map { $0.terms.map { "\($0.key.text)=\($0.value.text)" } }
    #expect(terms == [["owner=Bo Lim", "due=2026-07-17"], ["for=win_rate", "since=2026-07-01"]])
    let places = sample.file.tasks[0].terms.flatMap { [$0.key.location, $0.value.location] }
    #expect(places == sample.places)
    #expect(sample.file.tasks.map(\.text) == ["call Ana", "write x"])
    #expect(!sample.html.contains("{"))
  }

  @Test(arguments: [
    "- [ ] use {x}\n", "- [ ] use \\{a: b}\n", "- [ ] {{ metric \"n\" }}\n", "- {a: b}\n",
  ])
  func `braces that hold no terms are words`(text: String) {
    let sample = MarkdownSample(text)
    #expect(sample.file.tasks.allSatisfy { $0.terms.isEmpty })
    #expect(sample.diagnostics.isEmpty)
    #expect(sample.html.contains("{") || sample.html.contains("[n]"))
  }

  @Test func `braces may go on in the next line of a quote, and after a line break`() {
    let sample = MarkdownSample(
      "> - [ ] call {owner: Bo,\n>   due: ①2026-07-17}\n- [ ] b  \n  {for: x}\n")
    #expect(sample.diagnostics.isEmpty)
    #expect(sample.file.tasks.map(\.text) == ["call", "b"])
    #expect(sample.file.tasks[0].terms.map(\.key.text) == ["owner", "due"])
    #expect(sample.file.tasks[0].terms[1].value.location == sample.places[0])
    #expect(!sample.html.contains("<br>"))
  }

  @Test func `a term that is none is reported at its place, and the others hold`() {
    let sample = MarkdownSample("- [ ] call {owner: Bo, ①tomorrow, due:②}\n")
    #expect(sample.problems == ["note.md:1:24 task-term", "note.md:1:34 task-term"])
    #expect(sample.file.tasks.first?.terms.map(\.value.text) == ["Bo"])
  }

  @Test func `what is said of a task stands behind its words, and its words stand anywhere`() {
    let sample = MarkdownSample("- [ ] ask [Ana](a.html) <b>now {owner: Bo}\n")
    var list = DiagnosticList()
    let html = sample.file.render(
      MarkdownStyle(tableLabel: ""), resolving: { .success(Markup(text: $0.source)) },
      describing: { $0.terms.first.map { $0.value.text + " & Co" } }, diagnostics: &list)
    #expect(html.string.contains("</label> <small class=\"muted\">Bo &amp; Co</small>"))
    let words = sample.file.tasks.first?.render { .success(Markup(text: $0.source)) }
    #expect(words?.string == "ask Ana now")
  }
}

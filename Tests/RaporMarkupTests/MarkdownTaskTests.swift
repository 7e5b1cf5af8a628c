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
}

import RaporDiagnostics
import Testing

@testable import rapor

@Suite struct DiagnosticTextTests {
  private let text = DiagnosticText(inColour: false)

  @Test func `a problem shows its place, its line with a mark, and how to mend it`() {
    let diagnostic = Diagnostic(
      .fileNotFound, "there is no column “Ammount”",
      at: SourceLocation(file: "content/site.yml", line: 12, column: 11),
      hint: "did you mean “Amount”?")
    #expect(
      text.lines(for: diagnostic, source: "  amount: Ammount") == """
        content/site.yml:12:11: error: there is no column “Ammount” [file-not-found]
              amount: Ammount
                      ^
          hint: did you mean “Amount”?

        """)
  }

  @Test func `a problem without a place is the program's, and shows no line`() {
    #expect(
      text.lines(for: Diagnostic(.pageFailed, "the page a.html cannot be made"), source: nil)
        == "rapor: error: the page a.html cannot be made [page-failed]\n")
  }

  @Test func `a mark below a line with tabs keeps the tabs, and one past the end stays there`() {
    let tabbed = Diagnostic(
      .fileUnreadable, "odd", at: SourceLocation(file: "a", line: 1, column: 4))
    #expect(
      text.lines(for: tabbed, source: "\ta\tb")
        == "a:1:4: error: odd [file-unreadable]\n    \ta\tb\n    \t \t^\n")
    let beyond = Diagnostic(
      .fileUnreadable, "odd", at: SourceLocation(file: "a", line: 1, column: 99))
    #expect(
      text.lines(for: beyond, source: "ab")
        == "a:1:99: error: odd [file-unreadable]\n    ab\n      ^\n")
  }

  @Test func `a long line is cut to the part around the column`() {
    let source = String(repeating: "x", count: 500) + "HERE" + String(repeating: "y", count: 500)
    let diagnostic = Diagnostic(
      .fileUnreadable, "odd", at: SourceLocation(file: "a", line: 1, column: 501))
    let lines = text.lines(for: diagnostic, source: source).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].count < 110)
    #expect(lines[1].contains("…") && lines[1].contains("HERE"))
    #expect(Array(lines[1])[lines[2].count - 1] == "H")
  }

  @Test func `control characters of a file do not reach the terminal`() {
    let diagnostic = Diagnostic(.fileUnreadable, "odd", at: SourceLocation(file: "a", line: 1))
    #expect(!text.lines(for: diagnostic, source: "a\u{1B}[31mb").contains("\u{1B}"))
  }

  @Test func `colours are escape codes, and only when they are wanted`() {
    let diagnostic = Diagnostic(.fileUnreadable, "odd", at: SourceLocation(file: "a"), hint: "x")
    let painted = DiagnosticText(inColour: true).lines(for: diagnostic, source: nil)
    #expect(painted.contains("\u{1B}[1;31merror:\u{1B}[0m"))
    #expect(!text.lines(for: diagnostic, source: nil).contains("\u{1B}"))
  }

  @Test func `a problem is one line of JSON, whatever it holds`() {
    let diagnostic = Diagnostic(
      .fileIgnored, "a “quoted” \"word\"\nand \\ more\u{1}",
      at: SourceLocation(file: "a b.csv", line: 3))
    #expect(
      DiagnosticText.json(for: diagnostic)
        == #"{"kind":"diagnostic","severity":"note","id":"file-ignored","#
        + #""message":"a “quoted” \"word\"\nand \\ more\u0001","file":"a b.csv","line":3,"#
        + #""column":null,"hint":null}"# + "\n")
  }

  @Test func `problems are counted by severity, in words`() {
    var list = DiagnosticList()
    #expect(DiagnosticText.count(of: list) == nil)
    list.report(.fileNotFound, "one")
    #expect(DiagnosticText.count(of: list) == "1 error")
    list.report(.fileUnreadable, "two")
    list.report(.fileIgnored, "three")
    #expect(DiagnosticText.count(of: list) == "2 errors, 1 note")
  }
}

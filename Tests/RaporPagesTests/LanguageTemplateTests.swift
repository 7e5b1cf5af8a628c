import RaporModel
import Testing

@testable import RaporPages

@Suite struct LanguageTemplateTests {
  private let words = Phrasebook(language: .english)

  private func filled(_ text: String, _ figures: [(name: String, figure: PhraseFigure)]) throws
    -> String
  {
    try PhraseTemplate(text[...]).filled(with: figures, by: words)
  }

  @Test func `a placeholder is filled as the language writes figures`() throws {
    #expect(
      try filled("{who} won {n}.", [("who", "Ana"), ("n", 1234)]) == "Ana won 1,234.")
  }

  @Test(arguments: [(0, "0 deals"), (1, "1 deal"), (2, "2 deals"), (1001, "1,001 deals")])
  func `two forms are for one and for all else`(count: Int, expected: String) throws {
    #expect(try filled("{n|# deal|# deals}", [("n", .count(count))]) == expected)
  }

  @Test(arguments: [(0, "Nothing is"), (1, "One is"), (2, "2 are")])
  func `three forms have one for none`(count: Int, expected: String) throws {
    #expect(try filled("{n|Nothing is|One is|# are}", [("n", .count(count))]) == expected)
  }

  @Test func `a missing figure shows its name`() throws {
    #expect(try filled("{who} won {n|# deal|# deals}", []) == "{who} won {n} deals")
  }

  @Test(arguments: [
    ("{n", PhraseTemplate.Fault.unclosedBrace), ("n}", .strayBrace), ("{}", .emptyName),
    ("{n|one}", .wrongNumberOfForms("n")), ("{n|a|b|c|d}", .wrongNumberOfForms("n")),
  ])
  func `a text whose braces make no sense is refused`(text: String, fault: PhraseTemplate.Fault) {
    #expect(throws: fault) { try PhraseTemplate(text[...]) }
  }

  @Test func `a table reports each line that it cannot use`() {
    let table = PhraseTable(["a = one\n\n# note\nb: two", "a = again\nc = {n"])
    #expect(
      table.faults == [
        "not of the form “key = text”: b: two", "twice: a", "c: unclosedBrace",
      ])
  }
}

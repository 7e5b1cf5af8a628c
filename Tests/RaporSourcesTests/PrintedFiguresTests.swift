import RaporDiagnostics
import RaporModel
import RaporSources
import Testing

/// The file that an earlier build printed.
struct PrintedFiguresTests {
  private static let row =
    #"{"metric":"revenue","variant":"","scope":"rep","scope_id":"O\"Neil \u00e9 \ud83d\ude00","period_kind":"month","period":"2024-01","value":-1.5,"unit":"money","numerator":null,"denominator":null,"n":3,"status":"available","reason":null,"exclusions":[{"reason":"x","count":1}],"as_of":"2024-01-31","definition":"0123456789abcdef"}"#

  private func read(_ text: String) throws(Diagnostic) -> [PrintedFigure] {
    try PrintedFigures.read(Array(text.utf8), file: "old.json")
  }

  @Test func `rows are read as they were printed`() throws {
    let figures = try read("[\n\(Self.row),\n\(Self.row)\n]\n")
    #expect(figures.count == 2)
    let figure = try #require(figures.first)
    #expect(figure.key.scopeID == "O\"Neil é 😀")
    #expect(figure.value == "-1.5" && figure.numerator == nil && figure.n == 3)
    #expect(figure.asOf == Day(iso: "2024-01-31") && figure.definition == "0123456789abcdef")
  }

  @Test(arguments: [
    ("", "1:1", "not a list"),
    ("{}", "1:1", "not a list"),
    ("metric,variant\n", "1:1", "not a list"),
    ("[]", "1", "no figure"),
    ("[\n", "2:1", "ends"),
    ("[\n1\n]", "2:1", "not an object"),
    ("[\n  {\"metric\":\"revenue\"}\n]", "2:3", "has no “as_of”"),
    ("[\n\(row)\n\(row)]", "3:1", "“,” or “]”"),
    ("[\n\(row)\n] x", "3:3", "nothing may follow"),
    ("[{\"a\" 1}]", "1:7", "“:” is missing"),
    ("[{\"é\":tru}]", "1:7", "not JSON"),
    ("[\"abc", "1:2", "not closed"),
    ("[\"\\x\"]", "1:3", "no such escape"),
    ("[\"\\ud83d\"]", "1:3", "half a character"),
    ("[1-2]", "1:2", "not a number"),
    (String(repeating: "[", count: 100_000), "1:34", "nests deeper"),
  ])
  func `what is no such file is an error with its place`(
    text: String, place: String, message: String
  ) {
    let problem = #expect(throws: Diagnostic.self) { try read(text) }
    #expect(problem?.location?.description == "old.json:\(place)")
    #expect(problem?.message.contains(message) == true, "\(problem?.message ?? "")")
    #expect(problem?.hint?.contains("rapor metrics --json") == true)
  }

  @Test func `a field of the wrong kind is named`() {
    for (good, bad, name) in [
      ("\"n\":3", "\"n\":3.5", "n"), ("\"value\":-1.5", "\"value\":\"1\"", "value"),
      ("\"scope\":\"rep\"", "\"scope\":null", "scope"),
      ("\"2024-01-31\"", "\"yesterday\"", "yesterday"),
    ] {
      let text = "[" + Self.row.replacing(good, with: bad) + "]"
      let problem = #expect(throws: Diagnostic.self) { try read(text) }
      #expect(problem?.message.contains("“\(name)”") == true)
    }
  }

  @Test func `no part of a file makes the reader crash`() {
    let whole = Array("[\n\(Self.row)\n]\n".utf8)
    for length in 0..<whole.count {
      // Every beginning but that without the last line break is an error.
      if length == whole.count - 1 { continue }
      #expect(throws: Diagnostic.self) {
        try PrintedFigures.read(Array(whole.prefix(length)), file: "old.json")
      }
    }
  }
}

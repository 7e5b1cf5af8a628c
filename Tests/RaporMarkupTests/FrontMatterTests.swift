import RaporDiagnostics
import RaporMarkup
import Testing

@Suite struct FrontMatterTests {
  @Test func `keys and values come with their places`() throws {
    let sample = MarkdownSample(
      """
      ---
      ①rep: ②Darcel Schlecht
      ③täg: [④a, ⑤"b: c"]
      list:
        - ⑥one
        - ⑦'two'
      empty:
      ---
      # Text
      """)
    #expect(sample.diagnostics == [])
    let entries = sample.file.frontMatter.entries
    #expect(entries.map(\.key.text) == ["rep", "täg", "list", "empty"])
    #expect(
      entries.map { $0.value.scalars.map(\.text) }
        == [["Darcel Schlecht"], ["a", "b: c"], ["one", "two"], [""]])
    let found = [
      entries[0].key.location, entries[0].value.scalars[0].location, entries[1].key.location,
      entries[1].value.scalars[0].location, entries[1].value.scalars[1].location,
      entries[2].value.scalars[0].location, entries[2].value.scalars[1].location,
    ]
    #expect(found == sample.places)
    #expect(sample.file.frontMatter.scalar("rep")?.text == "Darcel Schlecht")
    #expect(sample.file.frontMatter.scalar("list") == nil)
    #expect(sample.file.frontMatter["none"] == nil)
    #expect(sample.html == "<h1>Text</h1>\n")
  }

  @Test func `a byte order mark and CRLF change nothing`() {
    let plain = "---\nrep: ana\n---\na\nb {{ metric \"x\" }}\n"
    var list = DiagnosticList()
    let windows = MarkdownFile.parse(
      [0xEF, 0xBB, 0xBF] + Array(plain.replacing("\n", with: "\r\n").utf8), file: "note.md",
      diagnostics: &list)
    let unix = MarkdownSample(plain).file
    #expect(list.all == [])
    #expect(windows == unix)
    #expect(unix.references.first?.location.description == "note.md:5:3")
  }

  @Test func `a key given twice is reported each time and the first one holds`() {
    let sample = MarkdownSample(
      "---\nrep: a\n①rep: b\nlist: [x]\n②list:\n- y\n- z\n③\"rep\" : c\nteam: t\n---\ntext\n")
    #expect(sample.problems == sample.places.map { "\($0) front-matter-key" })
    #expect(sample.diagnostics.first?.hint == "it was given on line 2 already: keep one of them")
    #expect(sample.file.frontMatter.entries.map(\.key.text) == ["rep", "list", "team"])
    #expect(sample.file.frontMatter.scalar("rep")?.text == "a")
  }

  @Test func `broken YAML is reported where the reader stops`() {
    let sample = MarkdownSample("---\ntitle: a①: b\n---\ntext {{ x }}\n")
    #expect(sample.problems.first == "\(sample.places[0]) front-matter-syntax")
    #expect(sample.problems.last?.hasSuffix("reference-malformed") == true)
    #expect(sample.diagnostics.count == 2)
  }

  @Test func `a control character in YAML is reported at its place`() {
    let sample = MarkdownSample("---\na: b\nc: d①\u{1}\n---\n")
    #expect(sample.problems == ["\(sample.places[0]) front-matter-syntax"])
  }

  @Test func `nested values are reported and the rest is read`() {
    let sample = MarkdownSample(
      "---\na: ①{b: c}\nd: ②[[e]]\nf: g\n③? [h]\n: i\nj:\n  ④k: l\n---\n")
    // A list that holds a list is named at the outer one; a mapping at its first key.
    #expect(
      Set(sample.problems)
        == Set(
          [sample.places[0], sample.places[1], sample.places[3]].map { "\($0) front-matter-value" }
            + ["note.md:5:3 front-matter-value"]))
    #expect(sample.file.frontMatter.entries.map(\.key.text) == ["f"])
  }

  @Test(arguments: ["- a\n- b", "just words", "[a]"])
  func `front matter that is no mapping is reported`(yaml: String) {
    let sample = MarkdownSample("---\n①\(yaml)\n---\ntext")
    #expect(sample.problems == ["\(sample.places[0]) front-matter-value"])
    #expect(sample.html == "<p>text</p>\n")
  }

  @Test(arguments: ["---\n---\ntext", "---\n\n# note\n---\ntext", "--- \n---\t\r\ntext", "text"])
  func `empty and missing front matter are fine`(text: String) {
    let sample = MarkdownSample(text)
    #expect(sample.diagnostics == [])
    #expect(sample.file.frontMatter.entries == [])
    #expect(sample.html == "<p>text</p>\n")
  }

  @Test(arguments: ["---", "---\na: b", "---\ntext\n\n--- more\n", "---\n\n----\n"])
  func `front matter without an end is an error`(text: String) {
    #expect(MarkdownSample(text).problems == ["note.md:1:1 front-matter-unclosed"])
  }

  @Test func `a file that is not UTF-8 is reported at the first bad byte and still read`() {
    var list = DiagnosticList()
    let bytes = Array("---\nrep: é".utf8) + [0xE9] + Array("\n---\n{{ x }}".utf8)
    let file = MarkdownFile.parse(bytes, file: "note.md", diagnostics: &list)
    #expect(
      list.sorted.map { "\($0.location?.description ?? "") \($0.id.rawValue)" }
        == ["note.md:2:7 text-encoding", "note.md:4:4 reference-malformed"])
    #expect(file.frontMatter.scalar("rep")?.text == "é\u{FFFD}")
  }

  @Test func `aliases cannot blow a small text up`() {
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1...40 {
      yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n"
    }
    #expect(MarkdownSample("---\n\(yaml)---\n").problems == ["note.md:2 front-matter-syntax"])
    #expect(MarkdownSample("---\na: &x b\nc: *x\n---\n").diagnostics == [])
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[{a: "])
  func `front matter nested without end is reported`(opening: String) {
    let sample = MarkdownSample("---\na:\n \(String(repeating: opening, count: 5_000))\n---\n")
    #expect(sample.problems.count == 1)
    #expect(sample.diagnostics.allSatisfy { $0.severity == .error })
  }
}

import Foundation
import RaporModel
import RaporPages
import RaporSite
import TestSupport
import Testing

@testable import rapor

@Suite struct PacketsCommandTests {
  private let program = Program(folder: TemporaryFolder())

  init() throws { try SmallSite.write(to: program.folder) }

  @Test func `a site without packets has an empty list, and none to print`() throws {
    let list = try program.run("packets")
    #expect(list.status == 0 && list.output.isEmpty)
    #expect(list.errors.hasSuffix("There are no packets\n"))
    let printed = try program.run(
      ["packets", "--pdf", "--json", "--quiet"], environment: ["RAPOR_BROWSER": "/none"])
    #expect(printed.status == 0 && printed.errors.isEmpty)
    #expect(
      printed.output == """
        {"kind":"summary","output":"packets","packets_written":0,"packets_unchanged":0,\
        "packets_incomplete":0,"bytes":0}

        """)
  }

  @Test(arguments: [
    (["--rep", "Rep 9"], "there is no rep “Rep 9”; did you mean “Rep "),
    (["--rep", "Rep 1", "--rep", "nobody"], "there is no rep “nobody”"),
    (["--to", "x"], "--to is about PDFs; add --pdf"),
    (["--browser", "x"], "--browser is about PDFs; add --pdf"),
    (["--pdf", "--to", ""], "--to needs a path"),
  ])
  func `arguments that make no sense end with 2 and say why`(
    arguments: [String], words: String
  ) throws {
    let outcome = try program.run(["packets"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func `input with an error ends with 1, and nothing of a site is made or changed`() throws {
    #expect(try program.run("packets", "--quiet").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(names.filter { !$0.hasPrefix(".") } == ["content"])
    let content = try FileManager.default.contentsOfDirectory(
      atPath: program.folder.path + "/content")
    #expect(!content.contains { $0.hasPrefix("history") })
    try program.folder.write(Array("titel: x\n".utf8), to: "content/site.yml")
    let outcome = try program.run("packets", "--pdf")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("packets stays as it was"), "\(outcome.errors)")
  }

  @Test func `the list says of each packet what it lacks`() {
    let packets = [
      Packet(path: "reps/ana/2026-H1-appraisal.html", title: "Ana, H1 2026"),
      Packet(
        path: "reps/budi-s/2026-H1-appraisal.html", title: "Budi “S”",
        missing: ["goals", "the rep's comment"]),
    ]
    let summary = PacketSummary(packets: packets)
    #expect(
      summary.list == """
        PACKET                              TITLE         STATE
        reps/ana/2026-H1-appraisal.html     Ana, H1 2026  complete
        reps/budi-s/2026-H1-appraisal.html  Budi “S”      missing: goals, the rep's comment

        """)
    #expect(
      summary.json() == """
        {"kind":"packet","path":"reps/ana/2026-H1-appraisal.html","title":"Ana, H1 2026",\
        "complete":true,"missing":[]}
        {"kind":"packet","path":"reps/budi-s/2026-H1-appraisal.html","title":"Budi “S”",\
        "complete":false,"missing":["goals","the rep's comment"]}

        """)
    let prints = [
      PacketPrinting.Print(name: "a.pdf", bytes: 4000, arrival: .written),
      PacketPrinting.Print(name: "b.pdf", bytes: 5000, arrival: .unchanged),
    ]
    #expect(
      summary.words(of: prints, in: "packets", duration: .milliseconds(1250)) == """
        Packets: 1 written, 1 unchanged; 9000 bytes in 1.25 s
        1 of them lacks something; `rapor packets` says what
        packets/
        """)
    #expect(
      summary.json(prints: prints, folder: "out/").contains(
        #""missing":[],"pdf":"out/a.pdf","written":true}"#))
  }
}

/// What is printed holds no link that leads out of it.
@Suite struct PrintedCopyTests {
  @Test(arguments: [
    (##"<a href="../x.html#y">x</a>"##, "<a>x</a>"),
    (##"<a href="#y">x</a>"##, ##"<a href="#y">x</a>"##),
    (##"<a class=c href = 'x' id=i>x</a>"##, "<a class=c id=i>x</a>"),
    (##"<A HREF=x/y>x</A><p>"##, "<A>x</A><p>"),
    (##"<a href=https://a.b/c target=_blank>"##, "<a target=_blank>"),
    (##"<a title="a > b" href="x"/>"##, ##"<a title="a > b"/>"##),
    (##"<area href=x><svg><a xlink:href="x" href="z">"##, "<area><svg><a>"),
    (##"<use href="#u"/><use href="u.svg#u"/>"##, ##"<use href="#u"/><use href="u.svg#u"/>"##),
    (##"<link rel=stylesheet href="a.css">"##, ##"<link rel=stylesheet href="a.css">"##),
    (
      ##"<abbr href="x"><!-- <a href="x"> --><a href>"##,
      ##"<abbr href="x"><!-- <a href="x"> --><a>"##
    ),
    (##"<title><a href="x"></title><a href="x">"##, ##"<title><a href="x"></title><a>"##),
    (
      ##"<script>"<a href='x'></scr"</SCRIPT><a href='x'>"##,
      ##"<script>"<a href='x'></scr"</SCRIPT><a>"##
    ),
    ("1 < 2 <3 <a href='x", "1 < 2 <3 <a"), ("<a =href=x href=x", "<a =href=x"), ("<a", "<a"),
    ("<!-- <a href=x>", "<!-- <a href=x>"), ("<title>x<", "<title>x<"), ("", ""), ("<", "<"),
    ("<a data-href=x ping=y href=\"\">", "<a data-href=x ping=y>"),
  ])
  func `links that lead out lose their addresses, and nothing else changes`(
    page: String, copy: String
  ) {
    #expect(String(decoding: PrintedCopy.copy(of: Array(page.utf8)), as: UTF8.self) == copy)
  }

  @Test func `whatever a page holds, its copy is no longer and made again is the same`() {
    var random = SplitMix(state: 20_260_630)
    let pieces = [
      "<a", " href=", "x", "'", "\"", ">", "<!--", "-->", "</", "title", "<", "=", "#", " ",
    ]
    for _ in 0..<3000 {
      let page = (0..<Int.random(in: 0..<24, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let copy = PrintedCopy.copy(of: Array(page.utf8))
      #expect(copy.count <= page.utf8.count)
      #expect(PrintedCopy.copy(of: copy) == copy, "\(page)")
    }
  }

  @Test func `the moment of printing becomes the day of the data`() throws {
    let moment = "<</CreationDate (D:20261123133233+00'00')\n/ModDate (D:20261123133233+08'00')>>"
    var bytes = Array("%PDF-1.4\n\(moment)/CreationDate (D:2026)/ModDate (D:%%EOF\n".utf8)
    PrintedFile.set(try SiteOptions.day("2026-06-30"), in: &bytes)
    let day = "<</CreationDate (D:20260630000000+00'00')\n/ModDate (D:20260630000000+00'00')>>"
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "%PDF-1.4\n\(day)/CreationDate (D:2026)/ModDate (D:%%EOF\n")
    #expect(PrintedFile.isComplete(bytes))
    #expect(!PrintedFile.isComplete(bytes.dropLast(3)) && !PrintedFile.isComplete([]))
  }

  @Test(arguments: [
    ("reps/budi-santoso/2026-H1-appraisal.html", "budi-santoso-2026-H1-appraisal.pdf"),
    ("reps/ana/2026-H1-appraisal-en.html", "ana-2026-H1-appraisal-en.pdf"),
    ("team/2026-Q2.html", "team-2026-Q2.pdf"), ("index.html", "index.pdf"), ("", ".pdf"),
  ])
  func `a PDF is named after the rep and the page`(path: String, name: String) {
    #expect(PacketPrinting.name(ofPageAt: path) == name)
  }
}

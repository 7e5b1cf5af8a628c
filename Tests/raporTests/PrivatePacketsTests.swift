import Foundation
import RaporPages
import Testing

@testable import rapor

/// Tests/Checks/private_packets.py over a site made by hand, as it is and tampered with.
@Suite(.enabled(if: Checks.canRun, "there is no python3"))
struct PrivatePacketsTests {
  private let folder = TemporaryFolder()

  init() throws {
    for (name, text) in Self.files { try folder.write(Array(text.utf8), to: "output/\(name)") }
  }

  /// Ana has one name with the first half of another's and a customer called like a third rep; 1700 is a deal and a
  /// number, and D1 one that two share.
  private static let files = [
    "evidence/2026-Q1.csv": """
    deal_id,rep,account,counts_as
    D1,Ana,"May, Ltd",won
    D2,Ana Lim,Kopi,won
    1700,May,Teh,lost
    170044,May,Teh,lost
    D 9,Budi Santoso,Roti,open
    """,
    "evidence/2026-Q1-rows.csv": """
    metric,kind,row,part
    payout,rep,SR-1,counted
    payout,rep,SR-2,counted
    payout,deal,D7,counted
    """,
    "reps/ana/evidence/2026-Q1.csv": "deal_id,account\nD1,\"May, Ltd\"\n",
    "reps/ana/evidence/2026-Q1-rows.csv": "metric,kind,row,part\npayout,rep,SR-1,counted\n",
    "reps/ana-lim/evidence/2026-Q1.csv": "deal_id,account\nD1,May\nD2,Kopi\n",
    "reps/ana/2026-H1-appraisal.html": page(
      """
      <h1 class="May" title="Ana">Ana (SR-1)</h1><p>Won D1 of May, Ltd for 1700, of 1,170,044 and 170,044.
      Anabel, Mayday, XD2, D22, D2x, SR-21, Ana-Lim.</p><style>.D2{}</style>
      """),
    "reps/ana-lim/2026-H1-appraisal-en.html": page("<p>Ana\n <b>Lim</b>: D1,D2.</p>"),
    "reps/ana-lim/2026-Q1.html": page("<p>May may: this is no packet.</p>"),
    "reps/ana-lim/2026-Q1-pay.html": page("<p>Ana Lim</p>"),
  ]

  private static func page(_ body: String) -> String {
    "<!doctype html><html><head><title>T</title></head><body>\(body)</body></html>"
  }

  private func check(_ arguments: String...) throws -> (status: Int32, output: String) {
    try Checks.run("private_packets.py", [folder.path + "/output"] + arguments)
  }

  @Test func `what is a rep's own, or only looks like another's, may be said`() throws {
    let check = try check()
    #expect(check.output == "3 packets, 6 names and 5 deals looked for; 0 problems\n")
    #expect(check.status == 0)
  }

  @Test func `every other name, id and deal is found, wherever it stands`() throws {
    let own = "reps/ana/2026-H1-appraisal.html"
    let page = try #require(Self.files[own]).replacing(
      "</body>",
      with: """
        <p>Ana Lim's, by May; Budi
        Santoso-led (SR-2).</p><img alt="of D2"><!-- D7 --><i>170044,D 9</i><a href="../budi-santoso/">x</a></body>
        """)
    try folder.write(Array(page.utf8), to: "output/\(own)")
    let pay = Self.page("<p>Ana Lim, <em>Ana</em>: D2, D7</p>")
    try folder.write(Array(pay.utf8), to: "output/reps/ana-lim/2026-Q1-pay.html")
    let rows = "metric,kind,row,part\npayout,rep,SR-1,counted\npayout,rep,SR-2,counted\n"
    try folder.write(Array(rows.utf8), to: "output/reps/ana-lim/evidence/2026-Q1-rows.csv")
    var check = try check()
    #expect(check.status == 1)
    #expect(
      check.output == """
        reps/ana/2026-H1-appraisal.html: names Ana Lim
        reps/ana/2026-H1-appraisal.html: names May
        reps/ana/2026-H1-appraisal.html: names Budi Santoso
        reps/ana/2026-H1-appraisal.html: names SR-2
        reps/ana/2026-H1-appraisal.html: names budi-santoso
        reps/ana/2026-H1-appraisal.html: tells of the deal 170044
        reps/ana/2026-H1-appraisal.html: tells of the deal D 9
        reps/ana/2026-H1-appraisal.html: tells of the deal D2
        reps/ana/2026-H1-appraisal.html: tells of the deal D7
        reps/ana-lim/evidence: ids of several reps: SR-1, SR-2
        reps/ana-lim/2026-Q1-pay.html: names Ana
        reps/ana-lim/2026-Q1-pay.html: tells of the deal D7
        3 packets, 6 names and 5 deals looked for; 12 problems

        """)
    check = try self.check("--allow", "May", "Ana Lim", "Budi Santoso")
    #expect(!check.output.contains("names May") && check.output.contains("names SR-2"))
  }

  @Test(
    .enabled(if: Checks.browser != nil, "there is no Chromium"),
    .enabled(if: Checks.hasPoppler, "there is no poppler"))
  func `PDFs are read as pages are, each for its rep`() throws {
    let pages = [
      ("reps/ana-lim/2026-H1-appraisal.html", "<p>Ana Lim: D2</p>"),
      ("reps/ana/2026-H1-appraisal.html", "<p>Ana: D2 of Budi</p><p>Santoso</p>"),
    ].map { PlannedFile(path: $0.0, bytes: Array(Self.page($0.1).utf8)) }
    let printing = PacketPrinting(
      browser: Browser(path: try #require(Checks.browser)),
      day: try SiteOptions.day("2026-06-30"), jobs: 2, folder: folder.path + "/pdf")
    _ = try printing.print(pages.map { $0.path }, of: pages)
    try folder.write(Array("%PDF-1.4".utf8), to: "pdf/nobody.pdf")
    let check = try check(folder.path + "/pdf")
    #expect(check.status == 1)
    #expect(
      check.output == """
        nobody.pdf: is no rep's
        ana-2026-H1-appraisal.pdf: names Budi Santoso
        ana-2026-H1-appraisal.pdf: tells of the deal D2
        5 packets, 6 names and 5 deals looked for; 3 problems

        """)
  }
}

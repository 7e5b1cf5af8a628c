import Foundation
import RaporDiagnostics
import RaporMetrics
import RaporModel
import RaporPages
import RaporSources
import Testing

/// Appraisals of reps: what people write, and the packets that come of it.
@Suite struct AppraisalTests {
  private static let period = PreviewTeam.settings(.english).calendar.period(key: "2025-Q3")

  private static func settings(
    _ adjust: (inout AppraisalPlan) -> Void = { _ in }
  ) throws -> SiteSettings {
    var settings = PreviewTeam.settings(.english)
    settings.coachingRules = BuiltInRules.all
    let bands: [AppraisalPlan.Band] = [
      .init(from: 0, score: 0), .init(from: 900_000, score: 2_000),
      .init(from: 1_000_000, score: 3_000),
    ]
    var plan = AppraisalPlan(
      name: LocalText([.english: "Quarterly appraisal", .indonesian: "Penilaian triwulan"]),
      period: try #require(period), file: "content/appraisals/2025-Q3.yml", digest: "0123")
    plan.languages = [.indonesian]
    plan.kpis = [
      .init(metric: "win_rate", weight: 600_000, target: 550_000, bands: bands, line: 8),
      .init(metric: "sales_cycle", weight: 300_000, target: 40_000_000, bands: bands, line: 9),
      .init(
        metric: "lead_response:within", weight: 100_000, target: 800_000, bands: bands, line: 10),
    ]
    plan.kpiShare = 700_000
    plan.competencies = [
      .init(id: "teamwork", name: LocalText([.english: "Teamwork"]), weight: 500_000),
      .init(id: "focus", name: LocalText([.english: "Focus"]), weight: 500_000),
    ]
    plan.levels = [
      .init(rating: 1, name: LocalText([.english: "seldom"])),
      .init(rating: 3, name: LocalText([.english: "always"])),
    ]
    plan.ratings = [
      .init(from: 0, name: LocalText([.english: "Below"])),
      .init(from: 2_000, name: LocalText([.english: "Meets"])),
    ]
    adjust(&plan)
    settings.appraisals = [plan]
    return settings
  }

  private struct Site {
    var pages: [String: String] = [:]
    var problems: [Diagnostic] = []
  }

  private func site(
    _ texts: [String: String], adjust: (inout AppraisalPlan) -> Void = { _ in }
  ) throws -> Site {
    let figures = Figures(of: PreviewTeam.dataset, settings: try Self.settings(adjust))
    var diagnostics = DiagnosticList()
    let plan = SitePlan(
      figures: figures, commentary: [],
      appraisals: texts.map { SourceFile(name: $0, file: $0, bytes: Array($1.utf8)) },
      templates: try SitePlanTests.templates(), diagnostics: &diagnostics)
    var site = Site(problems: diagnostics.sorted.filter { $0.severity == .error })
    for file in plan?.files ?? []
    where file.path.contains("2025-Q3-appraisal") || file.path.contains("calibration")
      || file.path == "reps/citra-dewi/2025-Q4.html"
    {
      var bytes: [UInt8] = []
      try file.render(&bytes)
      site.pages[file.path] = String(decoding: bytes, as: UTF8.self)
    }
    return site
  }

  private static let whole = """
    ---
    rep: Citra Dewi
    period: 2025-Q3
    made_by: Rina Wijaya
    approved_by: Hana Putri
    date: 2025-10-06
    goals:
      - goal: Win three hotels
        measure: three deals won with hotels
        due: 2025-09-30
        status: partly
        result: two
    competencies:
      - competency: teamwork
        rating: 3
        reason: shows newcomers around
      - competency: focus
        rating: 1
    ---
    ## Self-assessment

    I won {{ metric "win_rate" }} of my deals.

    ## Komentar manajer

    Keep it up.

    ## Development plan

    - [ ] Practise openings {due: 2025-11-30}
    """

  @Test func `a packet says what was written, and how the score comes about`() throws {
    let site = try site(["citra.md": Self.whole])
    #expect(site.problems.isEmpty, "\(site.problems)")
    let page = try #require(site.pages["reps/citra-dewi/2025-Q3-appraisal.html"])
    for text in [
      "Quarterly appraisal", "Win three hotels", "partly met", "shows newcomers around",
      "class=\"metric-ref\"", "Keep it up.", "Practise openings", "Rina Wijaya", "Hana Putri",
      "of 3", "No data: ", "due 30 Nov 2025",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("Still to be written"))
    #expect(!page.contains("DIV/0") && !page.contains("NaN"))
  }

  @Test func `a packet is made in the languages of the plan too, with page numbers in them`() throws
  {
    let site = try site(["citra.md": Self.whole])
    let page = try #require(site.pages["reps/citra-dewi/2025-Q3-appraisal-id.html"])
    #expect(page.contains("<html lang=\"id\">") && page.contains("Penilaian triwulan"))
    #expect(page.contains("Bobot") && page.contains("Realisasi") && page.contains("Pengesahan"))
    #expect(page.contains(#"@bottom-right{content:"" counter(page) " dari " counter(pages) ""}"#))
    #expect(page.contains("<div lang=\"en\">") == false)
  }

  @Test func `what a development plan asks for is followed up on the next scorecard`() throws {
    let site = try site(["citra.md": Self.whole])
    let page = try #require(site.pages["reps/citra-dewi/2025-Q4.html"])
    #expect(page.contains("overdue</span> <span>Practise openings</span>"))
    let packet = try #require(site.pages["reps/citra-dewi/2025-Q3-appraisal.html"])
    #expect(packet.contains("Nothing was written down as agreed in this period."))
  }

  @Test func `what is missing is named, on the packet and for the manager`() throws {
    let site = try site([:])
    let page = try #require(site.pages["reps/citra-dewi/2025-Q3-appraisal.html"])
    #expect(page.contains("Still to be written") && page.contains("Not complete yet"))
    let calibration = try #require(site.pages["team/2025-Q3-calibration.html"])
    #expect(calibration.contains("0 of 8 packets are complete."))
    #expect(calibration.contains("missing: Goals, Competencies, Self-assessment"))
  }

  @Test func `a name in the running header cannot end the style`() throws {
    var settings = try Self.settings()
    settings.title = "A\"}</style><b>"
    var data = PreviewTeam.dataset
    data.reps[2].name = "Ci\"}*{x:\\y</style>"
    var diagnostics = DiagnosticList()
    let plan = SitePlan(
      figures: Figures(of: data, settings: settings), commentary: [],
      templates: try SitePlanTests.templates(), diagnostics: &diagnostics)
    let file = try #require(
      plan?.files.first { $0.path.hasPrefix("reps/ci") && $0.path.hasSuffix("appraisal.html") })
    var bytes: [UInt8] = []
    try file.render(&bytes)
    let page = String(decoding: bytes, as: UTF8.self)
    let style = try #require(page.components(separatedBy: "<style>").dropFirst().first)
      .components(separatedBy: "</style>")[0]
    #expect(style.contains(#"Ci\22 \7d \2a \7b x\3a \5c y\3c \2f style\3e "#))
    #expect(style.hasSuffix("}}"))
  }

  @Test func `a rep's packet holds no other rep's name or id`() throws {
    let site = try site(["citra.md": Self.whole])
    let packets = site.pages.filter { $0.key.contains("appraisal") }
    #expect(packets.count == 15)
    for (path, page) in packets {
      for (place, name) in PreviewTeam.names.enumerated() {
        let slug = name.lowercased().replacingOccurrences(of: " ", with: "-")
        guard !path.contains(slug) else { continue }
        #expect(!page.contains(name), "\(name) on \(path)")
        #expect(!page.contains(">R\(place + 1)<"), "R\(place + 1) on \(path)")
      }
    }
  }

  /// Every kind of broken record, with the id and the place of what is said.
  @Test(
    arguments: [
      ("rep: Citra", "rep: Cirta", "appraisal-subject", 2, 6),
      ("rep: Citra Dewi\n", "", "appraisal-key", 1, nil),
      ("period: 2025-Q3", "period: 2025-Q4", "appraisal-period", 3, 9),
      ("period: 2025-Q3\n", "", "appraisal-key", 1, nil),
      ("made_by", "maker", "appraisal-key", 4, 1),
      ("date: 2025-10-06", "date: 6 October", "appraisal-value", 6, 7),
      ("    measure: three deals won with hotels\n", "", "appraisal-key", 8, 5),
      ("due: 2025-09-30", "due: soon", "appraisal-value", 10, 10),
      ("status: partly", "status: nearly", "appraisal-value", 11, 13),
      ("result: two", "outcome: two", "appraisal-key", 12, 5),
      ("goals:\n", "goals: none\nskills:\n", "front-matter-value", 7, 8),
      ("competency: teamwork", "competency: team_work", "appraisal-value", 14, 17),
      ("competency: focus", "competency: teamwork", "appraisal-value", 17, 17),
      ("result: two", "result: '{{ metric \"deals_won\" }}'", "appraisal-value", 12, 13),
      ("rating: 3", "rating: 2", "appraisal-value", 15, 13),
      ("rating: 1", "rating: high", "appraisal-value", 18, 13),
      ("## Self-assessment", "## Self-praise", "appraisal-section", 20, nil),
      ("## Self-assessment", "Some text.\n\n## Self-assessment", "appraisal-section", 1, nil),
      ("## Komentar manajer", "## Development plan", "appraisal-section", 28, nil),
      ("\"win_rate\"", "\"win_rat\"", "reference-unresolved", 22, nil),
      ("Keep it up", "Ask Budi Santoso", "appraisal-subject", 26, 5),
      ("Keep it up", "Ask BUDI\nSantoso", "appraisal-subject", 26, 5),
      ("Keep it up", "As [he](../budi-santoso/index.html) does", "appraisal-subject", 26, 12),
      ("approved_by: Hana Putri", "approved_by: [Hana, Rina]", "appraisal-value", 5, 1),
    ] as [(String, String, String, Int, Int?)])
  func `a broken record is told with its place`(
    old: String, new: String, id: String, line: Int, column: Int?
  ) throws {
    let text = Self.whole.replacingOccurrences(of: old, with: new)
    #expect(text != Self.whole)
    let problems = try site(["citra.md": text]).problems
    let found = problems.first { $0.id.rawValue == id && $0.location?.line == line }
    #expect(found != nil, "\(problems)")
    if let column { #expect(found?.location?.column == column, "\(problems)") }
    #expect(found?.hint != nil || id == "reference-unresolved")
  }

  @Test func `a rep is appraised once, and by metrics that there are`() throws {
    let twice = try site(["a.md": Self.whole, "b.md": Self.whole]).problems
    #expect(twice.map(\.id) == [.appraisalSubject])
    let unknown = try site([:]) { $0.kpis[0].metric = "win_rat" }.problems
    #expect(unknown.map(\.id) == [.appraisalMetric])
    #expect(unknown.first?.location?.line == 8)
    let neutral = try site([:]) { $0.kpis[1].metric = "activities" }.problems
    #expect(neutral.map(\.id) == [.appraisalMetric] || neutral.isEmpty)
    let year = try #require(PreviewTeam.settings(.english).calendar.period(key: "2024"))
    #expect(try site([:]) { $0.period = year }.problems.map(\.id) == [.appraisalPeriod])
  }

  /// The packets and calibrations of a site by their paths, with what they are made of.
  private func files(
    _ data: Dataset, _ text: String = whole
  ) throws -> [String: PlannedFile] {
    var diagnostics = DiagnosticList()
    let plan = SitePlan(
      figures: Figures(of: data, settings: try Self.settings()), commentary: [],
      appraisals: [SourceFile(name: "citra.md", file: "citra.md", bytes: Array(text.utf8))],
      templates: try SitePlanTests.templates(), site: ContentDigest(), diagnostics: &diagnostics)
    let files = try #require(plan).files.filter { $0.path.contains("-appraisal") }
    return Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func bytes(of file: PlannedFile) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try file.render(&bytes)
    return bytes
  }

  @Test func `as long as what a packet is made of stays, so do its bytes`() throws {
    let before = try files(PreviewTeam.dataset)
    var texts = [Self.whole]
    for (old, new) in [
      ("Win three", "Win four"), ("rating: 1", "rating: 3"), ("Keep it", "Keep all"),
      ("Hana Putri", "Hana"), ("status: partly", "status: met"), ("2025-10-06", "2025-10-07"),
    ] {
      texts.append(Self.whole.replacingOccurrences(of: old, with: new))
    }
    let deals = PreviewTeam.dataset.deals.indices.filter { $0.isMultiple(of: 90) }
    let edited = deals.map { deal -> Dataset in
      var data = PreviewTeam.dataset
      data.deals[deal].amount = (data.deals[deal].amount ?? 0) * 3 + 12_345
      return data
    }
    var changed = 0
    for after in try texts.map({ try files(PreviewTeam.dataset, $0) })
      + edited.map({ try files($0) })
    {
      for (path, old) in before {
        let new = try #require(after[path])
        let isSame = try Self.bytes(of: old) == Self.bytes(of: new)
        changed += isSame ? 0 : 1
        #expect(isSame || old.inputs == nil || old.inputs != new.inputs, "\(path)")
      }
    }
    #expect(changed > 20)
    #expect(before.values.allSatisfy { $0.inputs != nil })
  }

  /// The packets of one rep as a golden text: what a reader sees, without tags.
  @Test func `the packet is what it was`() throws {
    let site = try site(["citra.md": Self.whole])
    var text = ""
    for suffix in ["", "-id"] {
      let page = try #require(site.pages["reps/citra-dewi/2025-Q3-appraisal\(suffix).html"])
      text += "== \(suffix)\n" + Self.words(of: page)
    }
    text += "== calibration\n"
    text += Self.words(of: try #require(site.pages["team/2025-Q3-calibration.html"]))
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/Packet.txt")
    if ProcessInfo.processInfo.environment["RAPOR_REWRITE_EXPECTED"] == "1" {
      try Data(text.utf8).write(to: url)
    }
    #expect(text == (try String(contentsOf: url, encoding: .utf8)))
  }

  /// What stands between tags, a piece a line; drawings and styles aside.
  private static func words(of page: String) -> String {
    var text = page.components(separatedBy: "<main")[1].components(separatedBy: "</main>")[0]
    text = text.replacing(#/<svg.*?<\/svg>/#.dotMatchesNewlines(), with: "[drawing]")
    text = "<main" + text
    let pieces = text.replacing(#/<[^>]*>/#, with: "\n").split(separator: "\n")
    return pieces.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .joined(separator: "\n") + "\n"
  }
}

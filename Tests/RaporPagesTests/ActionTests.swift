import RaporDiagnostics
import RaporMetrics
import RaporModel
import RaporPages
import RaporSources
import Testing

/// Tasks of commentary as actions: on scorecards, agendas and the team's page.
@Suite struct ActionTests {
  private static let figures: Figures = {
    var settings = PreviewTeam.settings(.english)
    settings.coachingRules = BuiltInRules.all
    return Figures(of: PreviewTeam.dataset, settings: settings)
  }()

  private struct Site {
    var pages: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
  }

  /// The preview site with some commentary: what its pages about 2025-Q4 say.
  private func site(_ texts: [String: String]) throws -> Site {
    var diagnostics = DiagnosticList()
    let plan = SitePlan(
      figures: Self.figures,
      commentary: texts.map { SourceFile(name: $0, file: $0, bytes: Array($1.utf8)) },
      templates: try SitePlanTests.templates(), diagnostics: &diagnostics)
    var site = Site(diagnostics: diagnostics.sorted.filter { $0.severity == .error })
    for file in plan?.files ?? [] where file.path.contains("2025-Q4") && file.path.hasSuffix("html")
    {
      var bytes: [UInt8] = []
      try file.render(&bytes)
      site.pages[file.path] = String(decoding: bytes, as: UTF8.self)
    }
    return site
  }

  private func head(_ period: String, _ more: String = "audience: rep") -> String {
    "---\nrep: Citra Dewi\nperiod: \(period)\nauthor: Rina Wijaya\n\(more)\n---\n"
  }

  private static let scorecard = "reps/citra-dewi/2025-Q4.html"
  private static let agenda = "reps/citra-dewi/2025-Q4-agenda.html"
  private static let team = "team/2025-Q4.html"

  @Test func `what was agreed stands first, the overdue before the open and the done`() throws {
    let text =
      head("2025-Q3") + """
        - [x] send it {done: 2025-11-03, owner: Rina Wijaya}
        - [ ] call {due: 2026-01-10}
        - [ ] write {due: 2025-12-01}
        - [x] long ago {done: 2025-08-01}
        """
    let site = try site(["a.md": text])
    #expect(site.diagnostics.isEmpty)
    let page = try #require(site.pages[Self.scorecard])
    let (agreed, cards) = (
      page.firstRange(of: "id=\"agreed\""), page.firstRange(of: "class=\"cards\"")
    )
    #expect(try #require(agreed).lowerBound < (try #require(cards)).lowerBound)
    let order = ["write", "call", "send it"].compactMap {
      page.firstRange(of: ">\($0)<")?.lowerBound
    }
    #expect(order.count == 3 && order == order.sorted())
    #expect(page.contains("overdue") && page.contains("done on 3 Nov 2025"))
    #expect(page.contains("Citra Dewi · due 1 Dec 2025") && page.contains("Rina Wijaya"))
    #expect(!page.contains("long ago"))
    let agenda = try #require(site.pages[Self.agenda])
    #expect(agenda.contains(">write<") && agenda.contains(">call<"))
  }

  @Test func `a manager's own actions stay off the rep's pages, and stand on the team's`() throws {
    let site = try site([
      "a.md": head("2025-Q3", "audience: manager") + "- [ ] the secret plan {due: 2025-12-01}\n"
    ])
    for (path, page) in site.pages where path.hasPrefix("reps/") {
      #expect(!page.contains("secret plan"), "\(path)")
    }
    let team = try #require(site.pages[Self.team])
    #expect(team.contains("the secret plan") && team.contains("One action overdue"))
  }

  @Test func `an action is marked on its metric's chart and held before and since`() throws {
    let site = try site([
      "a.md": head("2025-Q3") + "- [ ] qualify {since: 2025-09-03, for: win_rate}\n"
    ])
    let page = try #require(site.pages[Self.scorecard])
    #expect(page.contains("▲ 3 Sep 2025: qualify") && page.contains("c-beginning"))
    #expect(page.contains("Win rate: ") && page.contains("weeks before"))
    #expect(page.contains("drifts back by itself"))
  }

  @Test func `a note says which action came of it`() throws {
    let texts = head("2025-Q4") + "- [ ] read the lost ones {note: stale_deals}\n"
    let site = try site(["a.md": texts])
    let page = try #require(site.pages[Self.scorecard])
    let note = page.firstMatch(of: #/id="note-stale-deals">(.*?)<\/li>/#.dotMatchesNewlines())
    #expect(note?.output.1.contains("read the lost ones (open)") == true)
  }

  @Test func `a reply stands beside the comment, for the rep to read`() throws {
    let reply = "---\nrep: R3\nperiod: 2025-Q4\nkind: reply\n---\nI see it *differently*.\n"
    let site = try site(["0-reply.md": reply, "a.md": head("2025-Q4") + "Well done.\n"])
    let page = try #require(site.pages[Self.scorecard])
    let (comment, answer) = (page.firstRange(of: "Well done."), page.firstRange(of: "I see it"))
    #expect(try #require(comment).lowerBound < (try #require(answer)).lowerBound)
    #expect(page.contains("commentary reply") && page.contains("Reply · Citra Dewi"))
  }

  @Test(arguments: [
    ("- [ ] a {owner: Rina, due: tomorrow}", "7:28 action-value"),
    ("- [ ] a {due: 2025-12-01, since: 2025-12-24}", "7:15 action-value"),
    ("- [ ] a {done: 2025-12-01}", "7:16 action-value"),
    ("- [ ] a {for: win_rat}", "7:15 action-value"),
    ("- [ ] a {note: stale}", "7:16 action-value"),
    ("- [ ] a {owner: Budi Santoso}", "7:17 action-value"),
    ("- [ ] a {whom: x}", "7:10 action-key"),
    ("- [ ] a {owner: Rina, owner: Lim}", "7:23 action-key"),
    ("- [ ] a {owner: Rina, soon}", "7:23 task-term"),
    ("- [x] a {since: 2025-12-10, done: 2025-12-01}", "7:35 action-value"),
    ("- [ ] {due: 2025-12-24}", "7:3 action-value"),
    ("- [ ] a {due: 2025-12-24}.", "7:3 task-term"),
    ("- [ ] a {due 2025-12-24}", "7:3 task-term"),
    ("- [ ] a {owner: *Rina*}", "7:3 task-term"),
  ])
  func `what an action says wrongly is told at its place`(task: String, expected: String) throws {
    let found = try site(["a.md": head("2025-Q4") + task + "\n"]).diagnostics
    #expect(
      found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.id.rawValue)" }
        == [expected])
    #expect(found.allSatisfy { $0.hint != nil })
  }

  @Test func `every page that says something else is made of something else`() throws {
    let task = "- [ ] call {{ metric \"revenue\" }} {due: 2025-12-01, note: stale_deals}\n"
    let variants = [
      head("2025-Q3") + task, head("2025-Q3", "audience: rep\nlanguage: id") + task,
      head("2025-Q3", "audience: manager") + task,
      head("2025-Q3").replacing("Rina Wijaya", with: "Lim Wei") + task,
      head("2025-Q3", "audience: manager").replacing("Rina Wijaya", with: "Lim Wei") + task,
      head("2025-Q3").replacing("Citra Dewi", with: "Budi Santoso") + task,
      head("2025-Q3", "audience: manager").replacing("Citra Dewi", with: "Budi Santoso") + task,
      head("2025-Q3") + task.replacing("[ ]", with: "[x]"),
      head("2025-Q3") + task.replacing("2025-12-01", with: "2026-01-31"),
      head("2025-Q3") + task.replacing("{due", with: "{owner: Lim Wei, due"),
      head("2025-Q3") + task.replacing("{due", with: "{for: activities, due"),
      head("2025-Q3") + task.replacing("revenue", with: "deals_won"),
      head("2025-Q3", "kind: reply") + task,
      head("2025-Q3", "date: 2025-08-08\naudience: rep") + task,
    ]
    let plans = try variants.map { text in try made(of: text) }
    for first in plans {
      for second in plans {
        for (path, file) in first where file.inputs == second[path]?.inputs {
          let isSame = file.bytes == second[path]?.bytes
          #expect(isSame, "\(path) would be left behind")
        }
      }
    }
  }

  /// What each page about 2025-Q4 is made of, and its bytes, with one commentary.
  private func made(of text: String) throws -> [String: (inputs: ContentDigest?, bytes: [UInt8])] {
    var diagnostics = DiagnosticList()
    let plan = try #require(
      SitePlan(
        figures: Self.figures,
        commentary: [SourceFile(name: "a", file: "a", bytes: Array(text.utf8))],
        templates: try SitePlanTests.templates(), site: ContentDigest(), diagnostics: &diagnostics))
    var made: [String: (inputs: ContentDigest?, bytes: [UInt8])] = [:]
    for file in plan.files where file.path.hasSuffix(".html") && file.inputs != nil {
      guard file.path.contains("2025-Q4"), !file.path.contains("evidence") else { continue }
      guard ["team/", "reps/citra", "reps/budi"].contains(where: file.path.hasPrefix) else {
        continue
      }
      var bytes: [UInt8] = []
      try file.render(&bytes)
      made[file.path] = (file.inputs, bytes)
    }
    #expect(made.count >= 6)
    return made
  }

  @Test(arguments: [
    ("kind: reply\nperiod: 2025-Q4", "2:7 commentary-subject"),
    ("rep: R3\nkind: reply\naudience: manager\nperiod: 2025-Q4", "4:11 commentary-value"),
    ("rep: R3\nkind: answer\nperiod: 2025-Q4", "3:7 commentary-value"),
  ])
  func `a reply that nobody can place is told`(front: String, expected: String) throws {
    let found = try site(["a.md": "---\n\(front)\n---\nText\n"]).diagnostics
    #expect(
      found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.id.rawValue)" }
        == [expected])
  }
}

import Foundation
import TestSupport
import Testing

/// Tests/Checks/built_site.py over every page of built sites: links, evidence, counts, rates, zeros.
@Suite(.enabled(if: Checks.canRun, "there is no python3"))
struct BuiltSiteTests {
  @Test func `the sample site is sound`() throws {
    let site = try SampleSite.built.get()
    let check = try Checks.run("built_site.py", [site.output])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `a small site is sound`() throws {
    let program = Program(folder: TemporaryFolder())
    try SmallSite.write(to: program.folder)
    #expect(try program.run("build", "--quiet").status == 0)
    let check = try Checks.run("built_site.py", [program.folder.path + "/output"])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(arguments: ["en", "id", "ms"])
  func `a site of data with every difficulty is sound`(language: String) throws {
    let program = Program(folder: TemporaryFolder())
    try HardSite.write(to: program.folder, language: language)
    let build = try program.run("build", "--quiet")
    #expect(build.status == 0, "\(build.errors)")
    let check = try Checks.run("built_site.py", [program.folder.path + "/output"])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(.enabled(if: Project.shared("data/crm-sales") != nil, "the crm-sales files are not here"))
  func `a site of a real export is sound`() throws {
    let program = Program(folder: TemporaryFolder())
    let site = Project.root.appending(path: "Tests/Sites/crm-sales")
    for name in ["site.yml", "plans.yml", "appraisals/2017.yml"] {
      let text = try String(contentsOf: site.appending(path: name), encoding: .utf8)
        .replacing("weeks: all", with: "weeks: 1").replacing("months: all", with: "months: 3")
      try program.folder.write(Array(text.utf8), to: "content/\(name)")
    }
    let data = try #require(Project.shared("data/crm-sales")).path()
    let build = try program.run("build", "--quiet", "--data", data)
    #expect(build.status == 0, "\(build.errors)")
    let check = try Checks.run("built_site.py", [program.folder.path + "/output"])
    #expect(check.status == 0, "\(check.output)")
    // 5 % up to 200,000 and 8 % above, per rep, on the year: the sum that analyses of this data publish.
    let sums = try Checks.run("added_up.py", [program.folder.path + "/output"])
    #expect(sums.status == 0, "\(sums.output)")
    #expect(sums.output.contains("2017: 35 statements, 625298.82\n"), "\(sums.output)")
  }

  @Test func `the sums of statements and packets are right, and a wrong one is found`() throws {
    let site = try SampleSite.built.get().output
    let check = try Checks.run("added_up.py", [site])
    #expect(check.status == 0, "\(check.output)")
    let copy = TemporaryFolder()
    try FileManager.default.copyItem(atPath: site, toPath: copy.path + "/output")
    for (name, old, new) in [
      ("2026-Q2-pay.html", "<td class=\"num\">RM500,00</td>", "<td class=\"num\">RM501,00</td>"),
      ("2026-Q2-pay.html", "<td>RM15.442,00<td>", "<td>RM15.443,00<td>"),
      ("2026-H1-appraisal.html", "<td>3<td>1,50\n", "<td>3<td>1,60\n"),
    ] {
      let path = copy.path + "/output/reps/budi-santoso/\(name)"
      let page = try String(contentsOfFile: path, encoding: .utf8)
      #expect(page.contains(old), "\(old)")
      try page.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
    }
    let wrong = try Checks.run("added_up.py", [copy.path + "/output"])
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("pay-2026-q2-sums: the parts add up to"), "\(wrong.output)")
    #expect(wrong.output.contains("pay-2026-q2-bands: column 2 adds up to"))
    #expect(wrong.output.contains("50% × 3 is not 1,60"))
  }

  @Test(.enabled(if: Checks.browser != nil, "there is no Chromium"))
  func `every agenda of the sample prints on one sheet`() throws {
    let check = try Checks.run("printed_agendas.py", [try SampleSite.built.get().output])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `a note that says another count than its rows is found`() throws {
    let site = try SampleSite.built.get().output
    let copy = TemporaryFolder()
    try FileManager.default.copyItem(atPath: site, toPath: copy.path + "/output")
    let path = copy.path + "/output/reps/daniel-tan/2026-Q2.html"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("won 6 of 44 closed"))
    try page.replacing("won 6 of 44 closed", with: "won 7 of 44 closed")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let check = try Checks.run("built_site.py", [copy.path + "/output"])
    #expect(check.status == 1)
    #expect(check.output.contains("2026-Q2.html: says nothing of the [6] rows"), "\(check.output)")
  }

  /// What is wrong with a page, and what makes it so.
  struct Harm: CustomTestStringConvertible, Sendable {
    let page: String
    let old: String
    let new: String
    let found: String

    var testDescription: String { found }
  }

  @Test(arguments: [
    Harm(
      page: "team/2024.html", old: "#deals_won\">24<", new: "#deals_won\">25<",
      found: "'25', but its evidence says '24'"),
    Harm(page: "team/2024.html", old: "24 of 36", new: "24 of 37", found: "'24 of 37' beside"),
    Harm(page: "team/2024.html", old: "#win_rate\">66.7%", new: "#win_rate\">NaN%", found: "NaN"),
    Harm(
      page: "team/2024.html", old: "<main id=\"main\">", new: "<main id=\"main\"><p>12.5%</p>",
      found: "a percentage without n: '12.5%'"),
    Harm(
      page: "team/2024.html", old: "2024.html#revenue\"", new: "2024.html#revenu\"",
      found: "leads to no anchor"),
    Harm(
      page: "evidence/2024.html", old: "<tr id=\"deal-d0\"", new: "<p", found: "23 rows are listed"),
  ])
  func `a page that was tampered with is found`(harm: Harm) throws {
    let program = Program(folder: TemporaryFolder())
    try SmallSite.write(to: program.folder)
    try program.folder.write(
      Array(SmallSite.configuration.replacing("months: 2", with: "years: 1").utf8),
      to: "content/site.yml")
    #expect(try program.run("build", "--quiet").status == 0)
    let path = program.folder.path + "/output/" + harm.page
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains(harm.old))
    try page.replacing(harm.old, with: harm.new, maxReplacements: 1)
      .write(toFile: path, atomically: true, encoding: .utf8)
    let check = try Checks.run("built_site.py", [program.folder.path + "/output"])
    #expect(check.status == 1)
    #expect(check.output.contains(harm.found), "\(check.output)")
  }
}

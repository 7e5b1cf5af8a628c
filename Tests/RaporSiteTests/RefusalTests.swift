import Foundation
import RaporDiagnostics
import RaporPages
import RaporSite
import Testing

@Suite struct RefusalTests {
  let scratch = Scratch()

  private func refusal(of files: KeyValuePairs<String, String>) -> WriteFailure? {
    failure { () throws(WriteFailure) in try SiteWriter.write(plan(files), to: scratch.output) }
  }

  @Test func `a folder with files that no build made is refused and stays as it is`() throws {
    try scratch.write("precious", to: "output/thesis.txt")
    let refused = refusal(of: ["index.html": "home"])
    #expect(refused?.cause == .environment)
    #expect(refused?.diagnostics.map(\.id) == [.outputForeign])
    #expect(refused?.diagnostics.first?.message.contains("thesis.txt") == true)
    #expect(scratch.site == ["thesis.txt": "precious"])
    #expect(!scratch.exists("output/.rapor"))
  }

  @Test func `a page does not replace a file that no build made`() throws {
    try SiteWriter.write(plan(["index.html": "home"]), to: scratch.output)
    try scratch.write("mine", to: "output/team.html")
    try scratch.write("mine", to: "output/reps")
    try scratch.write("mine", to: "output/glossary.html/mine.txt")
    let refused = refusal(of: [
      "index.html": "new", "team.html": "team", "reps/ana.html": "Ana", "glossary.html": "words",
    ])
    #expect(refused?.diagnostics.map(\.id) == [.outputObstacle, .outputObstacle, .outputObstacle])
    #expect(
      refused?.diagnostics.compactMap(\.location?.file)
        == ["glossary.html", "reps", "team.html"].map { scratch.output + "/" + $0 })
    #expect(scratch.site["index.html"] == "home")
    #expect(scratch.site["team.html"] == "mine")
  }

  @Test func `a symbolic link inside the folder is not followed out of it`() throws {
    try SiteWriter.write(
      plan(["reps/ana.html": "Ana", "old/page.html": "old", "index.html": "home"]),
      to: scratch.output)
    try scratch.write("safe", to: "elsewhere/page.html")
    try scratch.write("safe", to: "elsewhere/ana.html")
    let files = FileManager.default
    for name in ["reps", "old"] {
      try files.removeItem(atPath: scratch.output + "/" + name)
      try files.createSymbolicLink(
        atPath: scratch.output + "/" + name, withDestinationPath: "../elsewhere")
    }
    #expect(
      refusal(of: ["reps/ana.html": "new"])?.diagnostics.map(\.id) == [.outputObstacle])
    // A left-over behind a link is not ours to remove.
    try files.removeItem(atPath: scratch.output + "/reps")
    try SiteWriter.write(plan(["index.html": "home"]), to: scratch.output)
    #expect(
      Scratch.files(below: scratch.path + "/elsewhere")
        == ["page.html": "safe", "ana.html": "safe"])
  }

  @Test func `a link in a page's own place is replaced, not written through`() throws {
    try SiteWriter.write(plan(["index.html": "home"]), to: scratch.output)
    try scratch.write("safe", to: "elsewhere.html")
    try FileManager.default.removeItem(atPath: scratch.output + "/index.html")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.output + "/index.html", withDestinationPath: "../elsewhere.html")
    try SiteWriter.write(plan(["index.html": "safe"]), to: scratch.output)
    #expect(
      (try? FileManager.default.destinationOfSymbolicLink(atPath: scratch.output + "/index.html"))
        == nil)
    try SiteWriter.write(plan(["index.html": "new"]), to: scratch.output)
    #expect(
      FileManager.default.contents(atPath: scratch.path + "/elsewhere.html")
        == Data("safe".utf8))
  }

  @Test func `a second build at the same time is refused, and the next one is not`() throws {
    let path = scratch.output
    let inner = Seen()
    let pages = [
      PlannedFile(path: "index.html") { bytes in
        let refused = failure { () throws(WriteFailure) in
          try SiteWriter.write(plan(["index.html": "other"]), to: path)
        }
        if refused?.diagnostics.map(\.id) == [.outputBusy] { inner.note(.finishing) }
        bytes += Array("mine".utf8)
      }
    ]
    try SiteWriter.write(pages, to: path)
    #expect(inner.steps == [.finishing])
    #expect(scratch.site == ["index.html": "mine"])
    try SiteWriter.write(plan(["index.html": "other"]), to: path)
    #expect(scratch.site == ["index.html": "other"])
  }

  @Test func `a manifest that is not ours stops the build before anything is removed`() throws {
    for text in [
      "", "something else\n", "rapor-manifest 1\n../../etc/passwd\n", "rapor-manifest 1\nind",
    ] {
      try scratch.write(text, to: "output/.rapor/manifest")
      let refused = refusal(of: ["index.html": "home"])
      #expect(refused?.diagnostics.map(\.id) == [.outputRecordDamaged])
    }
    #expect(scratch.site.isEmpty)
  }

  @Test func `a page that cannot be made leaves the last good site, and all such pages are named`()
    throws
  {
    try SiteWriter.write(plan(["index.html": "home", "team.html": "team"]), to: scratch.output)
    let pages =
      plan(["index.html": "changed"])
      + ["b.html", "a.html"].map { path in
        PlannedFile(path: path) { _ in throw Diagnostic(.fileUnreadable, path) }
      }
    let refused = failure { () throws(WriteFailure) in
      try SiteWriter.write(pages, to: scratch.output, jobs: 2)
    }
    #expect(refused?.cause == .site)
    #expect(refused?.diagnostics.map(\.message) == ["b.html", "a.html"])
    #expect(scratch.site == ["index.html": "home", "team.html": "team"])
    #expect(!scratch.exists("output/.rapor/staging"))
  }

  @Test(arguments: [
    "", "/etc/passwd", "../up.html", "a/../b.html", "a//b.html", "a/", "./a.html", "a\u{0}b.html",
    "a\nb.html", "a\\b.html", ".rapor/manifest", ".RAPOR/x", String(repeating: "x", count: 256),
  ])
  func `an unsafe path is refused`(path: String) {
    let refused = refusal(of: [path: "x"])
    #expect(refused?.cause == .site)
    #expect(refused?.diagnostics.map(\.id) == [.pagePathInvalid])
    #expect(!scratch.exists("output"))
  }

  @Test func `two pages may not share a path, whatever the letter case or composition`() {
    let refused = refusal(of: [
      "reps/Ana.html": "", "reps/ana.html": "", "caf\u{E9}.html": "", "cafe\u{301}.html": "",
      "reps/ana.html/more.html": "",
    ])
    #expect(
      refused?.diagnostics.map(\.id) == [.pagePathInvalid, .pagePathInvalid, .pagePathInvalid])
  }

  @Test func `a file where the folder should be is named as the reason`() throws {
    try scratch.write("", to: "output")
    let refused = refusal(of: ["index.html": "home"])
    #expect(refused?.cause == .environment)
    #expect(refused?.diagnostics.first?.id == .outputFailed)
    #expect(refused?.diagnostics.first?.hint != nil)
  }
}

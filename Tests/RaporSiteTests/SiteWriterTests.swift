import Foundation
import RaporPages
import RaporSite
import Synchronization
import Testing

@Suite struct SiteWriterTests {
  let scratch = Scratch()

  @Test func `a first build makes the folder and every file in it`() throws {
    let summary = try SiteWriter.write(
      plan(["index.html": "home", "reps/ana/index.html": "Ana"]), to: scratch.path + "/a/b/output")
    #expect(summary == WriteSummary(pages: .init(written: 2), bytes: 7))
    #expect(
      Scratch.files(below: scratch.path + "/a/b/output")
        == ["index.html": "home", "reps/ana/index.html": "Ana"])
  }

  @Test func `a build that changes nothing leaves every file and folder alone`() throws {
    try SiteWriter.write(Versions.old, to: scratch.output)
    let names =
      ["output", "output/.rapor"]
      + (try FileManager.default.subpathsOfDirectory(atPath: scratch.output)).map { "output/" + $0 }
    let before = names.map(scratch.stamp)
    let summary = try SiteWriter.write(Versions.old, to: scratch.output)
    #expect(summary.unchanged == 40)
    #expect(summary.written == 0)
    #expect(names.map(scratch.stamp) == before)
    #expect(names.contains("output/.rapor/manifest"))
  }

  @Test func `only changed files are written, and left-overs go with their folders`() throws {
    try SiteWriter.write(Versions.old, to: scratch.output)
    let kept = scratch.stamp("output/old-0/page-0.html")
    let summary = try SiteWriter.write(Versions.new, to: scratch.output)
    #expect(summary.pages == WriteSummary.Tally(written: 30, unchanged: 10))
    #expect(summary.removed == 20)
    #expect(scratch.stamp("output/old-0/page-0.html") == kept)
    #expect(try scratch.site == Versions.texts(of: Versions.new))

    try SiteWriter.write(plan(["index.html": "home"]), to: scratch.output)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.output).sorted()
        == [".rapor", "index.html"])
  }

  @Test func `files of the user's in the output folder are left alone`() throws {
    try SiteWriter.write(Versions.old, to: scratch.output)
    try scratch.write("example.org", to: "output/CNAME")
    try scratch.write("mine", to: "output/old-1/notes.txt")
    try SiteWriter.write(plan(["index.html": "home"]), to: scratch.output)
    #expect(
      scratch.site == ["CNAME": "example.org", "index.html": "home", "old-1/notes.txt": "mine"])
  }

  @Test func `an emptied plan empties the site`() throws {
    try SiteWriter.write(Versions.old, to: scratch.output)
    let summary = try SiteWriter.write([], to: scratch.output, jobs: 3)
    #expect(summary == WriteSummary(removed: 40))
    #expect(scratch.site.isEmpty)
  }

  @Test func `names in any script are written and removed again`() throws {
    let names = ["tim/Żółć/日本語.html", "tim/naïve/😀.html", "tim/O'Brien & Söhne.html"]
    try SiteWriter.write(
      names.map { PlannedFile(path: $0, bytes: Array($0.utf8)) }, to: scratch.output)
    #expect(scratch.site == Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }))
    let second = try SiteWriter.write(
      names.map { PlannedFile(path: $0, bytes: Array($0.utf8)) }, to: scratch.output)
    #expect(second.unchanged == 3)
    try SiteWriter.write([], to: scratch.output)
    #expect(scratch.site.isEmpty)
  }

  @Test func `two thousand pages give the same bytes with one job and with eight`() throws {
    let pages = (0..<2000).map { number in
      PlannedFile(path: "reps/rep-\(number % 50)/week-\(number).html") { bytes in
        for line in 0..<(number % 97) { bytes += Array("page \(number), line \(line)\n".utf8) }
      }
    }
    let one = try SiteWriter.write(pages, to: scratch.path + "/one", jobs: 1)
    let eight = try SiteWriter.write(pages, to: scratch.path + "/eight", jobs: 8)
    #expect(one == eight)
    #expect(one.written == 2000)
    let files = Scratch.files(below: scratch.path + "/one")
    #expect(files.count == 2000)
    #expect(files == Scratch.files(below: scratch.path + "/eight"))
    #expect(try files == Versions.texts(of: pages))
    #expect(
      FileManager.default.contents(atPath: scratch.path + "/one/.rapor/manifest")
        == FileManager.default.contents(atPath: scratch.path + "/eight/.rapor/manifest"))
  }

  @Test func `a page longer than the reading buffer is compared to its last byte`() throws {
    var bytes = [UInt8](repeating: 7, count: 300_000)
    let big = { [bytes] in [PlannedFile(path: "big.csv", bytes: bytes)] }()
    try SiteWriter.write(big, to: scratch.output)
    #expect(try SiteWriter.write(big, to: scratch.output).unchanged == 1)
    bytes[299_999] = 8
    let summary = try SiteWriter.write(
      [PlannedFile(path: "big.csv", bytes: bytes)], to: scratch.output)
    #expect(summary.written == 1)
    #expect(FileManager.default.contents(atPath: scratch.output + "/big.csv") == Data(bytes))
  }

  @Test func `new folders come whole, and leave those alone that were there`() throws {
    func page(_ path: String) -> PlannedFile { PlannedFile(path: path, bytes: Array(path.utf8)) }
    let old = ["a/x.html", "a/b/x.html"].map(page)
    try SiteWriter.write(old, to: scratch.output)
    let new = old + ["a/b/y.html", "a/c/d/y.html", "a/c/y.html", "e/f/y.html", "y.html"].map(page)
    let summary = try SiteWriter.write(new, to: scratch.output, jobs: 2)
    #expect(summary.written == 5)
    #expect(summary.unchanged == 2)
    #expect(
      scratch.site == Dictionary(uniqueKeysWithValues: new.map { ($0.path, $0.path) }))
    #expect(!scratch.exists("output/.rapor/staging"))
    #expect(try SiteWriter.write(new, to: scratch.output).written == 0)
  }

  @Test func `threads that need the staging folder at the same moment all get it`() throws {
    for round in 0..<40 {
      let start = StartingLine(runners: 2)
      let pages = (0..<2).map { number in
        PlannedFile(path: "page-\(number).html") { bytes in
          start.wait()
          bytes += Array("\(round) \(number)".utf8)
        }
      }
      #expect(try SiteWriter.write(pages, to: scratch.output, jobs: 2).written == 2)
    }
  }

  @Test func `progress counts every page up to the whole`() throws {
    let seen = Seen()
    try SiteWriter.write(Versions.old, to: scratch.output, jobs: 4) { seen.note($0) }
    let rendered = seen.steps.compactMap { if case .rendered(let n, 40) = $0 { n } else { nil } }
    #expect(rendered.sorted() == Array(1...40))
    #expect(seen.steps.last == .finishing)
  }
}

/// Collects steps from several threads.
final class Seen: @unchecked Sendable {
  private let lock = NSLock()
  private var noted: [WriteProgress] = []
  var steps: [WriteProgress] { lock.withLock { noted } }
  func note(_ step: WriteProgress) { lock.withLock { noted.append(step) } }
}

/// Lets threads go on only when all are there, or after a moment, should one never come.
final class StartingLine: Sendable {
  private let missing: Atomic<Int>
  init(runners: Int) { missing = Atomic(runners) }

  func wait() {
    missing.wrappingSubtract(1, ordering: .sequentiallyConsistent)
    for _ in 0..<200_000 where missing.load(ordering: .sequentiallyConsistent) > 0 {}
  }
}

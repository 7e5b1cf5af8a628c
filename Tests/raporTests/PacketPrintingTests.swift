import Foundation
import RaporDiagnostics
import RaporPages
import RaporSite
import TestSupport
import Testing

@testable import rapor

/// Printing by what is there and by what should be a browser and is none.
@Suite struct PacketPrintingTests {
  private let sample: PrintedSample

  init() throws { sample = try PrintedSample() }

  private static let chromium = Checks.browser.map { Browser(path: $0) }

  @Test(.enabled(if: Checks.browser != nil, "there is no Chromium"))
  func `the same pages give the same bytes, which are left alone`() throws {
    let browser = try #require(Self.chromium)
    let first = try sample.print(by: browser, jobs: 1)
    let names = ["daniel-tan-2026-Q2-agenda.pdf", "budi-santoso-2026-Q2-agenda.pdf"]
    #expect(first.map(\.name) == names)
    #expect(first.map(\.arrival) == [.written, .written])
    let files = try sample.files()
    #expect(files.keys.sorted() == names.sorted())
    let stamps = names.map(stamp)
    let again = try sample.print(by: browser, jobs: 4)
    #expect(again.map(\.arrival) == [.unchanged, .unchanged])
    #expect(names.map(stamp) == stamps)
    try Data("%PDF-1.4 mine".utf8).write(to: URL(filePath: sample.folder.path + "/" + names[0]))
    #expect(try sample.print(by: browser).map(\.arrival) == [.written, .unchanged])
    #expect(try sample.files() == files)
  }

  @Test(.enabled(if: Checks.browser != nil, "there is no Chromium"))
  func `a PDF tells of its page and its day, and nothing of the machine`() throws {
    let browser = try #require(Self.chromium)
    let print = try #require(try sample.print([sample.paths[0]], by: browser).first)
    let bytes = try #require(try sample.files()[print.name])
    let text = String(decoding: bytes, as: UTF8.self)
    for trace in ["file:", "/tmp", "rapor-", NSTemporaryDirectory(), "/URI", "http"] {
      // Not within the expectation, which would show the whole PDF.
      let isThere = text.contains(trace)
      #expect(!isThere, "\(trace)")
    }
    let date = "(D:20260630000000+00'00')"
    for part in ["/Outlines", "/StructTreeRoot", "/CreationDate \(date)", "/ModDate \(date)"] {
      let isThere = text.contains(part)
      #expect(isThere, "\(part)")
    }
    // Without the style sheet of the site it would take more than a sheet.
    let sheets = text.components(separatedBy: "/Type /Page\n").count - 1
    #expect(sheets == 1)
  }

  @Test func `a browser is looked for where it is named, and where programs are`() throws {
    let folder = TemporaryFolder()
    let edge = try script("exit 0", in: folder, named: "bin/microsoft-edge")
    let named = try script("exit 0", in: folder, named: "own/mine")
    let path = ["PATH": "\(folder.path)/none:\(folder.path)/bin"]
    let variable = ["RAPOR_BROWSER": named].merging(path) { $1 }
    #expect(try Browser.find(named: nil, environment: path).path == edge)
    #expect(try Browser.find(named: nil, environment: variable).path == named)
    #expect(try Browser.find(named: edge, environment: variable).path == edge)
    #expect(try Browser.find(named: "microsoft-edge", environment: path).path == edge)
    let chromium = try script("exit 0", in: folder, named: "bin/chromium")
    #expect(try Browser.find(named: nil, environment: path).path == chromium)
    #expect(try Browser.find(named: nil, environment: path).limit == .seconds(60))
  }

  @Test func `where there is no browser it says what to install or to name`() throws {
    let folder = TemporaryFolder()
    try folder.write(Array("no program".utf8), to: "file")
    var problem = missing(named: nil, ["PATH": folder.path])
    #if !os(macOS)
      #expect(problem?.message == "there is no Chromium to print with")
      #expect(problem?.hint?.contains("apt-get install chromium-headless-shell") == true)
      #expect(problem?.hint?.contains("RAPOR_BROWSER") == true)
    #endif
    problem = missing(named: nil, ["RAPOR_BROWSER": folder.path + "/none"])
    #expect(problem?.message.contains("RAPOR_BROWSER names, is no program") == true)
    for name in ["\(folder.path)/file", folder.path, "none", ""] {
      problem = missing(named: name, ["PATH": folder.path])
      #expect(problem?.message.contains("“\(name)”, which --browser names") == true)
    }
  }

  @Test(
    arguments: [
      ("echo one; echo two >&2; exit 7", "ended with 7", "two"),
      ("exit 0", "wrote nothing", nil), ("kill -9 $$", "was ended by signal 9", nil),
      (
        "for a; do case $a in --print-to-pdf=*) echo %PDF-1.4 >\"${a#*=}\";; esac; done",
        "wrote no whole PDF", nil
      ),
    ] as [(String, String, String?)])
  func `a browser that does not print is told of with its last words`(
    script: String, fault: String, words: String?
  ) throws {
    let folder = TemporaryFolder()
    let path = try self.script(script, in: folder, named: "browser")
    let problem = try #require(self.problem(by: Browser(path: path)))
    #expect(problem.id == .browserFailed)
    let said = words.map { ": \($0)" } ?? ""
    #expect(
      sample.paths.map { "\(path) \(fault) instead of printing \($0)\(said)" }
        .contains(problem.message), "\(problem.message)")
    #expect(try sample.files().isEmpty)
  }

  @Test func `a browser that hangs is ended with what it has begun`() throws {
    let folder = TemporaryFolder()
    let path = try script(
      """
      echo $TMPDIR >\(folder.path)/room
      trap '' TERM
      (for i in $(seq 200); do echo x >>\(folder.path)/alive; sleep 0.05; done) &
      wait
      """, in: folder, named: "browser")
    let start = ContinuousClock.now
    let problem = try #require(self.problem(by: Browser(path: path, limit: .seconds(1))))
    #expect(problem.id == .browserTimeout)
    #expect(problem.message.contains("longer than 1 s to print reps/"))
    #expect(start.duration(to: .now) < .seconds(30))
    let alive = try Data(contentsOf: URL(filePath: folder.path + "/alive"))
    let room = try String(contentsOfFile: folder.path + "/room", encoding: .utf8)
    let scratch = URL(filePath: room.trimmingCharacters(in: .newlines)).deletingLastPathComponent()
    #expect(scratch.lastPathComponent.hasPrefix("rapor-"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path()))
    usleep(300_000)
    #expect(try Data(contentsOf: URL(filePath: folder.path + "/alive")) == alive)
  }

  @Test func `what stands in the way of a PDF is told of, and what is there stays`() throws {
    let folder = TemporaryFolder()
    let path = try script(
      "for a; do case $a in --print-to-pdf=*) printf '%%PDF-1.4\\n%%%%EOF\\n' >\"${a#*=}\";; esac; done",
      in: folder, named: "browser")
    #expect(try sample.print(by: Browser(path: path)).map(\.bytes) == [15, 15])
    let printing = PacketPrinting(
      browser: Browser(path: path), day: sample.day, jobs: 1, folder: path)
    do {
      _ = try printing.print(sample.paths, of: sample.plan.files)
      Issue.record("a file was taken for a folder")
    } catch {
      #expect(error.cause == .environment)
      #expect(error.diagnostics.map(\.id) == [.outputFailed])
      #expect(error.diagnostics.first?.hint?.contains("--to") == true)
    }
    let name = sample.folder.path + "/daniel-tan-2026-Q2-agenda.pdf"
    try FileManager.default.removeItem(atPath: name)
    try sample.folder.write([], to: "daniel-tan-2026-Q2-agenda.pdf/mine")
    #expect(problem(by: Browser(path: path))?.id == .outputFailed)
    // Nor is anything left of the attempt.
    let names = try FileManager.default.contentsOfDirectory(atPath: sample.folder.path)
    #expect(
      names.sorted() == ["budi-santoso-2026-Q2-agenda.pdf", "daniel-tan-2026-Q2-agenda.pdf"])
  }

  // MARK: Parts

  /// What is said of a browser with which nothing is printed, once the temporary folder is gone.
  private func problem(by browser: Browser) -> Diagnostic? {
    do {
      _ = try sample.print(by: browser, jobs: 1)
      return nil
    } catch {
      #expect(error.cause == .environment)
      return error.diagnostics.first
    }
  }

  private func missing(named name: String?, _ environment: [String: String]) -> Diagnostic? {
    do {
      _ = try Browser.find(named: name, environment: environment)
      return nil
    } catch {
      #expect(error.id == .browserNotFound)
      return error
    }
  }

  /// A program of the shell's.
  private func script(
    _ text: String, in folder: TemporaryFolder, named name: String
  ) throws -> String {
    let source = try folder.write(Array("#!/bin/sh\n\(text)\n".utf8), to: name + ".sh")
    // Written by another program: a file that this one has open to write, which what other tests begin inherits for a
    // moment, cannot be run.
    let copy = try Process.run(
      URL(filePath: "/bin/cp"), arguments: [source, folder.path + "/" + name])
    copy.waitUntilExit()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/" + name)
    return folder.path + "/" + name
  }

  /// What tells whether a PDF was written again.
  private func stamp(_ name: String) -> [Int] {
    var status = stat()
    guard lstat(sample.folder.path + "/" + name, &status) == 0 else { return [] }
    return [Int(status.st_ino), Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec)]
  }
}

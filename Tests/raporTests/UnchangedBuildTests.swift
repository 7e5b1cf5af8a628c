import Foundation
import TestSupport
import Testing

/// A build of what has not changed is not made again, and nobody can tell from the output.
@Suite struct UnchangedBuildTests {
  private let program: Program

  init() throws {
    program = Program(folder: TemporaryFolder())
    try SmallSite.write(to: program.folder)
  }

  private static let words = "Nothing has changed since the last build"

  /// Every file of a site, with its bytes.
  private func files(_ name: String) -> [String: Data] {
    let root = program.folder.path + "/" + name
    var found: [String: Data] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [] {
      found[path] = FileManager.default.contents(atPath: root + "/" + path)
    }
    return found
  }

  private func change(_ path: String, _ change: (String) -> String) throws {
    let url = URL(filePath: program.folder.path + "/" + path)
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try change(text).write(to: url, atomically: true, encoding: .utf8)
  }

  @Test func `a second build says what the first one said and touches nothing`() throws {
    let first = try program.run("build")
    let site = files("output")
    let second = try program.run("build")
    #expect(second.status == 0)
    #expect(!first.errors.contains(Self.words))
    #expect(second.errors.contains(Self.words))
    #expect(second.errors.contains("Read 48 rows of 1 file (all used) in "))
    #expect(second.errors.contains("Pages: 0 written, "))
    #expect(files("output") == site)
    let problems = { (text: String) in text.split(separator: "\n").filter { $0.contains("warning") }
    }
    #expect(problems(second.errors) == problems(first.errors))
  }

  @Test func `warnings are told again, to the letter`() throws {
    try change("content/data/deals.csv") { $0 + "D99,Rep 1,Won,2024-13-01,,x\n" }
    let first = try program.run("build", "--json")
    let second = try program.run("build", "--json")
    let problems = { (text: String) in
      text.split(separator: "\n").filter { $0.contains("\"kind\":\"diagnostic\"") }
    }
    #expect(!problems(first.output).isEmpty)
    #expect(problems(first.output) == problems(second.output))
    #expect(second.errors.contains(Self.words))
  }

  @Test func `whatever is edited, the site is that of a build from nothing`() throws {
    let edits: [(String, (String) -> String)] = [
      ("content/data/deals.csv", { $0.replacingOccurrences(of: "Won", with: "Lost") }),
      ("content/site.yml", { $0.replacingOccurrences(of: "Small team", with: "Smaller team") }),
      ("content/commentary/2024-Q1.md", { $0 + "\nA new line.\n" }),
      ("content/metrics.yml", { _ in "metrics: []\n" }),
      ("content/plans.yml", { _ in "" }),
      ("content/coaching.yml", { _ in "- {id: win_rate, use: false}\n" }),
      ("templates/extra.txt", { _ in "not a template" }),
      ("output/index.html", { _ in "edited by hand" }),
    ]
    _ = try program.run("build")
    for (path, edit) in edits {
      try change(path, edit)
      let built = try program.run("build")
      let anew = try program.run("build", "--output", "anew")
      #expect(built.status == anew.status, "\(path): \(built.errors)")
      #expect(!built.errors.contains(Self.words), "\(path)")
      if built.status == 0 { #expect(files("output") == files("anew"), "\(path)") }
      for name in ["anew", "templates"] {
        try? FileManager.default.removeItem(atPath: "\(program.folder.path)/\(name)")
      }
    }
  }

  @Test func `other options make another build`() throws {
    _ = try program.run("build")
    #expect(try !program.run("build", "--no-record").errors.contains(Self.words))
    #expect(try program.run("build", "--no-record", "--jobs", "1").errors.contains(Self.words))
    #expect(
      try !program.run("build", "--no-record", "--as-of", "2017-06-30").errors.contains(Self.words))
  }

  @Test func `what is kept of a build lies outside of what is published`() throws {
    _ = try program.run("build")
    #expect(
      files("output").keys.filter { $0.hasPrefix(".rapor/") }.sorted() == [
        ".rapor/lock", ".rapor/manifest",
      ])
  }
}

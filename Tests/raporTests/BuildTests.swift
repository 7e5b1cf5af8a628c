import Foundation
import Testing

@Suite struct BuildTests {
  private let program: Program

  init() throws {
    program = Program(folder: TemporaryFolder())
    try SmallSite.write(to: program.folder)
  }

  /// Every file below a folder, with its bytes.
  private func files(_ name: String) -> [String: Data] {
    let root = program.folder.path + "/" + name
    var found: [String: Data] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [] {
      found[path] = FileManager.default.contents(atPath: root + "/" + path)
    }
    return found
  }

  /// Inode and time of change of every file below a folder.
  private func stamps(_ name: String) -> [String: [Int]] {
    let root = program.folder.path + "/" + name
    var found: [String: [Int]] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [] {
      var status = stat()
      if lstat(root + "/" + path, &status) == 0 {
        found[path] = [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
      }
    }
    return found
  }

  @Test func `a build makes a site and says what it read and wrote`() throws {
    let outcome = try program.run("build")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Read 48 rows of 1 file (all used) in "))
    #expect(outcome.errors.contains(" written, 0 unchanged; other files: "))
    #expect(outcome.errors.hasSuffix("output/index.html\n"))
    #expect(!outcome.errors.contains("\u{1B}"))
    let site = files("output")
    #expect(
      site["index.html"].map { String(decoding: $0, as: UTF8.self) }?.contains("Small team")
        == true)
    #expect(site.keys.contains { $0.hasPrefix("reps/") && $0.hasSuffix(".html") })
  }

  @Test func `the number of jobs does not show, and a second build writes nothing`() throws {
    #expect(try program.run("build", "--jobs", "1", "--output", "one").status == 0)
    #expect(try program.run("build", "--jobs", "8", "--output", "eight").status == 0)
    #expect(files("one") == files("eight"))
    let before = stamps("one")
    let again = try program.run("build", "--jobs", "8", "--output", "one", "--json")
    #expect(again.status == 0)
    #expect(stamps("one") == before)
    #expect(again.output.contains("\"pages_written\":0,"))
    #expect(again.output.contains("\"files_removed\":0,"))
  }

  @Test func `a build with errors leaves the site as it was`() throws {
    #expect(try program.run("build").status == 0)
    let before = stamps("output")
    try program.folder.write(Array("titel: x\ncurrency: USD\n".utf8), to: "content/site.yml")
    let outcome = try program.run("build")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/site.yml:1:1: error: "))
    #expect(outcome.errors.contains("did you mean “title”?"))
    #expect(outcome.errors.contains("output stays as it was"))
    #expect(stamps("output") == before)
  }

  @Test func `check finds every problem in one run and writes nothing`() throws {
    try program.folder.write(
      Array((SmallSite.configuration + "languag: en\n").utf8), to: "content/site.yml")
    try program.folder.write(
      Array("---\nperiod: 2024-Q9\n---\n{{ metric \"revenu\" }}\n".utf8),
      to: "content/commentary/wrong.md")
    let text = try program.run("check")
    #expect(text.status == 1)
    #expect(text.output.isEmpty)
    #expect(text.errors.contains("content/site.yml:8:1: error: "))
    #expect(text.errors.contains("content/commentary/wrong.md:2:9: error: "))
    #expect(!FileManager.default.fileExists(atPath: program.folder.path + "/output"))

    let json = try program.run("check", "--json")
    #expect(json.status == 1)
    let lines = json.output.split(separator: "\n")
    #expect(lines.count >= 2)
    for line in lines {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object["kind"] as? String == "diagnostic")
      #expect(object["message"] is String)
    }
  }

  @Test func `warnings stop a strict run only`() throws {
    try program.folder.write(
      Array((SmallSite.deals + "D99,Rep 1,Won,2024-01-01,2024-13-45,5\n").utf8),
      to: "content/data/deals.csv")
    let lenient = try program.run("check")
    #expect(lenient.status == 0, "\(lenient.errors)")
    #expect(lenient.errors.contains("content/data/deals.csv:50:"))
    let strict = try program.run("check", "--strict")
    #expect(strict.status == 1)
    #expect(strict.errors.contains("with --strict, warnings are errors"))
  }

  @Test func `a folder that no build made is refused with 3`() throws {
    try program.folder.write(Array("mine".utf8), to: "public/thesis.txt")
    let outcome = try program.run("build", "--output", "public")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("public: error: holds files that no build of Rapor made"))
    #expect(files("public") == ["thesis.txt": Data("mine".utf8)])
  }

  @Test func `a missing site is explained`() throws {
    let outcome = try program.run("build", "--content", "nowhere")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nowhere/site.yml"))
  }

  @Test func `quiet runs print problems only`() throws {
    let outcome = try program.run("build", "--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty && outcome.output.isEmpty)
  }
}

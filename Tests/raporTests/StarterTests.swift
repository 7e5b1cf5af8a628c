import Foundation
import RaporPages
import RaporSite
import Testing

@testable import rapor

@Suite struct StarterTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sample site's files in the repository, but for hidden ones and what builds keep.
  private static var sample: [String: Data] {
    var files: [String: Data] = [:]
    for folder in ["content", "templates"] {
      let path = root.path + "/" + folder
      for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
        let file = (name as NSString).lastPathComponent
        let isHidden = file.hasPrefix(".") || file.hasPrefix("history.sqlite")
        var isFolder: ObjCBool = false
        guard !isHidden,
          FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder),
          !isFolder.boolValue, let bytes = FileManager.default.contents(atPath: "\(path)/\(name)")
        else { continue }
        files["\(folder)/\(name)"] = bytes
      }
    }
    return files
  }

  @Test func `a new site is the sample of the repository, byte for byte`() throws {
    let folder = TemporaryFolder()
    let count = try NewFolder.fill(folder.path + "/site", with: Starter.files())
    let sample = StarterTests.sample
    #expect(count == sample.count)
    #expect(
      Set(Starter.files().map(\.path)) == Set(sample.keys),
      "run scripts/embed-starter after a change in content/ or templates/")
    for (path, bytes) in sample {
      let made = FileManager.default.contents(atPath: folder.path + "/site/" + path)
      #expect(made == bytes, "\(path) has changed: run scripts/embed-starter")
    }
  }

  @Test func `a new site has no problem`() throws {
    let program = Program(folder: TemporaryFolder())
    #expect(try program.run("init", "team", "--quiet").status == 0)
    let content = ["--content", "team/content", "--templates", "team/templates"]
    let check = try program.run(["check", "--strict", "--quiet"] + content)
    #expect(check.status == 0)
    #expect(check.output + check.errors == "")
  }

  /// The whole sample is built by scripts/demo; its latest quarter is enough to see that it can be.
  @Test func `a new site's latest quarter builds without a word`() throws {
    let program = Program(folder: TemporaryFolder())
    #expect(try program.run("init", "team", "--quiet").status == 0)
    let team = program.folder.path + "/team"
    let settings = try String(contentsOfFile: team + "/content/site.yml", encoding: .utf8)
    let start = try #require(settings.range(of: "\nperiods:\n"))
    let end = try #require(settings.range(of: "\n\n", range: start.upperBound..<settings.endIndex))
    let shorter = settings.replacingCharacters(
      in: start.upperBound..<end.lowerBound, with: "  quarters: 2\n  halves: 2")
    try shorter.write(toFile: team + "/content/site.yml", atomically: true, encoding: .utf8)
    try StarterTests.removeCommentary(exceptOn: "2026-Q2", in: team + "/content/commentary")
    let build = try program.run([
      "build", "--strict", "--quiet", "--content", "team/content", "--templates", "team/templates",
      "--output", "site",
    ])
    #expect(build.status == 0)
    #expect(build.output + build.errors == "")
    let page = program.folder.path + "/site/reps/rina-wulandari/2026-Q2.html"
    let text = try String(contentsOfFile: page, encoding: .utf8)
    #expect(text.contains("lang=\"id\""))
  }

  private static func removeCommentary(exceptOn period: String, in folder: String) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where name.hasSuffix(".md") && !name.contains(period) {
      try FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }
}

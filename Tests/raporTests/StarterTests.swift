import Foundation
import RaporPages
import RaporSite
import Testing

@testable import rapor

@Suite struct StarterTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sample site's text files in the repository.
  private static var texts: [String: String] {
    var texts: [String: String] = [:]
    for folder in ["content", "templates"] {
      let path = root.path + "/" + folder
      for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
        let isText = folder == "templates" || name.hasSuffix(".yml") || name.hasSuffix(".md")
        let isHidden = (name as NSString).lastPathComponent.hasPrefix(".")
        guard isText, !isHidden,
          let text = try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
        else { continue }
        texts["\(folder)/\(name)"] = text
      }
    }
    return texts
  }

  @Test func `the embedded texts are those of content and templates`() {
    let embedded = Dictionary(
      StarterTexts.files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    let texts = StarterTests.texts
    #expect(
      Set(embedded.keys) == Set(texts.keys),
      "run scripts/embed-starter after a change in content/ or templates/")
    for (path, text) in texts {
      #expect(embedded[path] == text, "\(path) has changed: run scripts/embed-starter")
    }
  }

  @Test func `a new site holds every file of the sample`() throws {
    let folder = TemporaryFolder()
    let count = try NewFolder.fill(folder.path + "/site", with: Starter.files)
    #expect(count == Starter.files.count)
    for (path, text) in StarterTests.texts {
      #expect(try String(contentsOfFile: folder.path + "/site/" + path, encoding: .utf8) == text)
    }
  }
}

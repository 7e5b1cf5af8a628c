import Foundation
import Testing

@testable import RaporPages

/// Words that no page says are not kept: they would be translated for nothing.
@Suite struct LanguageUseTests {
  @Test func `every phrase is said by a page or a template`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let pages = try texts(under: root.appending(path: "Sources/RaporPages")) { path in
      path.hasSuffix(".swift") && !path.contains("/Words/") && !path.hasSuffix("/Phrase.swift")
    }
    let templates = try texts(under: root.appending(path: "templates")) { $0.hasSuffix(".html") }
    let said = try names(after: ".", in: pages)
    let shown = try names(after: "words.", in: templates)
    let unused = Phrase.allCases.filter {
      !said.contains($0.key) && !shown.contains($0.templateName)
    }
    #expect(unused.map(\.key) == [])
  }

  private func texts(under folder: URL, where isWanted: (String) -> Bool) throws -> String {
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return try files.compactMap { $0 as? URL }.filter { isWanted($0.path()) }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
  }

  /// The identifiers that follow `prefix` anywhere in a text.
  private func names(after prefix: String, in text: String) throws -> Set<String> {
    let pattern = NSRegularExpression.escapedPattern(for: prefix) + "([A-Za-z0-9_]+)"
    let text = NSString(string: text)
    let matches = try NSRegularExpression(pattern: pattern)
      .matches(in: text.description, range: NSRange(location: 0, length: text.length))
    return Set(matches.map { text.substring(with: $0.range(at: 1)) })
  }
}

import Foundation
import RaporDiagnostics
import RaporModel
import RaporSources
import Testing

/// Every kind of broken input, each a folder: `content/` and the diagnostics that it must give.
///
/// With RAPOR_REWRITE_EXPECTED=1 the expectations are written instead of compared.
struct BrokenInputTests {
  static let folder = ProjectFolder.path + "/Tests/RaporSourcesTests/Broken"
  static let cases =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()
  static let rewrites = ProcessInfo.processInfo.environment["RAPOR_REWRITE_EXPECTED"] == "1"

  @Test func `there are at least sixty kinds of broken input`() {
    #expect(Self.cases.count >= 60)
  }

  @Test(arguments: cases)
  func `broken input is explained, all of it in one run`(name: String) throws {
    let root = "\(Self.folder)/\(name)"
    let loaded = SiteLoader.load(
      contentFolder: root + "/content", metricIDs: ["revenue", "win_rate"])
    let text = loaded.diagnostics.sorted.map(render).joined()
      .replacingOccurrences(of: root + "/", with: "")
    if Self.rewrites {
      try Data(text.utf8).write(to: URL(filePath: root + "/expected.txt"))
    }
    let expected = try String(contentsOf: URL(filePath: root + "/expected.txt"), encoding: .utf8)
    #expect(text == expected)
    #expect(!loaded.diagnostics.all.isEmpty)
    #expect(loaded.dataset != nil || loaded.diagnostics.hasErrors)
  }

  @Test(arguments: cases)
  func `every row of broken input is used or left out with its reason`(name: String) {
    let loaded = SiteLoader.load(contentFolder: "\(Self.folder)/\(name)/content")
    for ledger in loaded.dataset?.ledgers ?? [] {
      #expect(ledger.rowsRead == ledger.rowsUsed + ledger.exclusions.count, "\(ledger)")
    }
  }

  private func render(_ problem: Diagnostic) -> String {
    let place = problem.location.map { "\($0): " } ?? ""
    let hint = problem.hint.map { "  hint: \($0)\n" } ?? ""
    return
      "\(place)\(problem.severity.rawValue): \(problem.message) [\(problem.id.rawValue)]\n\(hint)"
  }
}

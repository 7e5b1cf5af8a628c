import Foundation
import RaporDiagnostics
import RaporModel
import RaporSources
import Testing

/// Documentation/Data.md says what the code does.
struct DataReferenceTests {
  static let path = ProjectFolder.path + "/Documentation/Data.md"

  @Test func `the generated parts of Data.md are up to date`() throws {
    let document = try String(contentsOf: URL(filePath: Self.path), encoding: .utf8)
    let refreshed = DataReference.refreshed(document)
    if ProcessInfo.processInfo.environment["RAPOR_REWRITE_EXPECTED"] == "1" {
      try Data(refreshed.utf8).write(to: URL(filePath: Self.path))
      return
    }
    #expect(document == refreshed)
    for part in DataReference.parts { #expect(document.contains(part.text)) }
  }

  @Test func `the example of metrics.yml in Data.md is read without a problem`() throws {
    let document = try String(contentsOf: URL(filePath: Self.path), encoding: .utf8)
    let blocks = document.components(separatedBy: "```yml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(!blocks.isEmpty)
    for block in blocks {
      let site = try TemporarySite(["site.yml": "title: T\ncurrency: USD\n", "metrics.yml": block])
      defer { site.remove() }
      let loaded = SiteLoader.load(contentFolder: site.folder)
      let faults = loaded.diagnostics.sorted.filter {
        $0.location?.file.hasSuffix("metrics.yml") == true
      }
      #expect(faults.isEmpty, "\(faults)")
      #expect((loaded.settings?.customMetrics.count ?? 0) >= 2)
    }
  }

  @Test func `the examples of site.yml in Data.md are read without a problem`() throws {
    let document = try String(contentsOf: URL(filePath: Self.path), encoding: .utf8)
    let blocks = document.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    #expect(blocks.count >= 2)
    for block in blocks {
      let isWhole = block.contains("title:")
      let yaml = isWhole ? block : "title: T\ncurrency: USD\ndimensions: [sector, region]\n" + block
      let site = try TemporarySite(["site.yml": yaml])
      defer { site.remove() }
      let problems = SiteLoader.load(contentFolder: site.folder).diagnostics.sorted
      let faults = problems.filter { ![.fileNotFound].contains($0.id) }
      #expect(faults.isEmpty, "\(block)\n\(faults)")
    }
  }
}

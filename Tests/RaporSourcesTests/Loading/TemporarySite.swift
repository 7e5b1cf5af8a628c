import Foundation
import RaporDiagnostics
import RaporModel

@testable import RaporSources

/// A content folder made for one test.
struct TemporarySite {
  let folder: String

  init(_ files: [String: String]) throws {
    folder = NSTemporaryDirectory() + "rapor-" + UUID().uuidString
    for (path, text) in files {
      let url = URL(filePath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// Loads files given as text; the folder is gone afterwards.
  static func load(_ files: [String: String], asOf: Day? = nil) throws -> LoadedSite {
    let site = try TemporarySite(files)
    defer { site.remove() }
    return SiteLoader.load(contentFolder: site.folder, asOf: asOf)
  }

  /// Loads one table of deals under a site.yml of a few lines.
  static func deals(_ csv: String, source: String = "", site: String = "") throws -> LoadedSite {
    try load([
      "site.yml": """
      title: Test
      currency: USD
      \(site)
      sources:
        - table: deals
          file: deals.csv
      \(source.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
      """,
      "deals.csv": csv,
    ])
  }
}

extension LoadedSite {
  /// The kinds of problem found, in reading order.
  var ids: [DiagnosticID] { diagnostics.sorted.map(\.id) }
}

import Foundation
import RaporDiagnostics
import RaporMetrics
import RaporModel
import RaporPages
import Testing

@Suite struct SitePlanTests {
  @Test func `the sample templates fit every page`() throws {
    var diagnostics = DiagnosticList()
    let plan = SitePlan(
      figures: PreviewTeam.figures(), commentary: [], templates: try Self.templates(),
      diagnostics: &diagnostics)
    #expect(diagnostics.all == [])
    let files = try #require(plan).files
    #expect(files.contains { $0.path == "index.html" })
    #expect(Set(files.map(\.path)).count == files.count)
    try Self.write(files, into: ProcessInfo.processInfo.environment["RAPOR_PREVIEW"])
  }

  /// The files of the templates folder, as the program reads them.
  static func templates() throws -> [SourceFile] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "templates")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    return try names.sorted().filter { $0.contains(".") }.map { name in
      let bytes = try Data(contentsOf: root.appending(path: name))
      return SourceFile(name: name, file: "templates/\(name)", bytes: Array(bytes))
    }
  }

  /// Writes the pages somewhere for people to look at.
  private static func write(_ files: [PlannedFile], into folder: String?) throws {
    guard let folder else { return }
    for file in files {
      let url = URL(filePath: folder).appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      var bytes: [UInt8] = []
      try file.render(&bytes)
      try Data(bytes).write(to: url)
    }
  }
}

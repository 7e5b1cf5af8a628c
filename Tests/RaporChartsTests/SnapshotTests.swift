import Foundation
import RaporCharts
import RaporMarkup
import Testing

/// Compares whole drawings with the files in Snapshots, which a browser shows in their colours.
///
/// `RAPOR_REWRITE_SNAPSHOTS=1 swift test --filter SnapshotTests` writes them anew.
struct SnapshotTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")
  static let isRewriting = ProcessInfo.processInfo.environment["RAPOR_REWRITE_SNAPSHOTS"] == "1"

  @Test(arguments: ChartSamples.all.map(\.name))
  func `a drawing is the same as its snapshot`(name: String) throws {
    let svg = try #require(ChartSamples.all.first { $0.name == name }).svg
    try compare("<?xml-stylesheet href=\"charts.css\"?>\n\(svg.string)\n", with: "\(name).svg")
  }

  @Test func `the style sheet is the same as its snapshot`() throws {
    try compare(ChartStyle.css, with: "charts.css")
  }

  @Test func `every snapshot belongs to a drawing`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == (ChartSamples.all.map { "\($0.name).svg" } + ["charts.css"]).sorted())
  }

  private func compare(_ text: String, with file: String) throws {
    let url = Self.folder.appending(path: file)
    if Self.isRewriting { try Data(text.utf8).write(to: url) }
    let snapshot = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    #expect(text == snapshot, "\(file) has changed")
  }
}

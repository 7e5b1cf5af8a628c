import Foundation
import Testing

/// The site that `rapor init` makes, built as its user would: at the ends of two quarters, so that it
/// has a history, and for its latest periods.
final class SampleSite: Sendable {
  /// What went wrong while it was built.
  struct Fault: Error { let outcome: String }

  /// The site, built once for all tests.
  static let built = Result { try SampleSite() }

  private let folder = TemporaryFolder()

  /// The folder of its settings and data.
  var content: String { folder.path + "/\(last)/content" }
  /// The folder that it was built into.
  var output: String { folder.path + "/output" }

  private let last = "2026-06-30"

  private init() throws {
    for (day, before) in [("2026-03-31", nil), ("2026-05-12", "2026-03-31"), (last, "2026-05-12")] {
      try run("init", day, "--as-of", day, "--quiet")
      try shorten(folder.path + "/\(day)/content", keeping: "2026-Q2")
      if let before { try moveHistory(from: before, to: day) }
      try run(
        "build", "--quiet", "--content", "\(day)/content", "--templates", "\(day)/templates",
        "--output", "output")
    }
  }

  private func run(_ arguments: String...) throws {
    let outcome = try Program(folder: folder).run(arguments)
    guard outcome.status == 0, (outcome.output + outcome.errors).isEmpty else {
      throw Fault(outcome: "\(arguments): \(outcome)")
    }
  }

  private func moveHistory(from day: String, to next: String) throws {
    try FileManager.default.moveItem(
      atPath: folder.path + "/\(day)/content/history.sqlite",
      toPath: folder.path + "/\(next)/content/history.sqlite")
  }

  /// Leaves pages for some months, quarters and the year only, and the commentary of one period.
  private func shorten(_ content: String, keeping period: String) throws {
    let settings = try String(contentsOfFile: content + "/site.yml", encoding: .utf8)
    guard let start = settings.range(of: "\nperiods:\n"),
      let end = settings.range(of: "\n\n", range: start.upperBound..<settings.endIndex)
    else { throw Fault(outcome: "site.yml has no block of periods") }
    let shorter = settings.replacingCharacters(
      in: start.upperBound..<end.lowerBound,
      with: "  weeks: 2\n  months: 2\n  quarters: 6\n  halves: 2\n  years: 1")
    try shorter.write(toFile: content + "/site.yml", atomically: true, encoding: .utf8)
    let notes = content + "/commentary"
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: notes)) ?? []
    where name.hasSuffix(".md") && !name.contains(period) {
      try FileManager.default.removeItem(atPath: notes + "/" + name)
    }
  }
}

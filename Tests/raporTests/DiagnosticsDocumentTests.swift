import Foundation
import RaporDiagnostics
import Testing

@Suite struct DiagnosticsDocumentTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Documentation/Diagnostics.md")

  private static let end = "<!-- end -->"

  /// The generated part: every kind of problem, by name.
  private static var list: String {
    DiagnosticID.allCases.sorted { $0.rawValue < $1.rawValue }
      .map { "\n### `\($0.rawValue)`\n\n\($0.severity.rawValue.capitalized). \($0.summary)\n" }
      .joined()
  }

  @Test func `the reference lists every kind of problem as it is`() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let mark = try #require(text.range(of: "<!-- begin:[^\n]*\n", options: .regularExpression))
    let end = try #require(text.range(of: Self.end, range: mark.upperBound..<text.endIndex))
    let expected = text[..<mark.upperBound] + Self.list + "\n" + text[end.lowerBound...]
    if ProcessInfo.processInfo.environment["RAPOR_UPDATE_DOCUMENTATION"] != nil {
      try Data(expected.utf8).write(to: Self.file)
    } else {
      #expect(text == expected, "run scripts/update-documentation")
    }
  }

  @Test func `every kind of problem is explained in whole sentences`() {
    for id in DiagnosticID.allCases {
      #expect(id.summary.hasSuffix("."), "\(id.rawValue) has no full stop")
      #expect(
        id.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    }
  }
}

import RaporDiagnostics
import TestSupport
import Testing

@Suite struct DiagnosticsDocumentTests {
  /// Every kind of problem, by name.
  private static var list: String {
    DiagnosticID.allCases.sorted { $0.rawValue < $1.rawValue }
      .map { id in
        let severity = id.severity.rawValue
        return "\n### `\(id.rawValue)`\n\n"
          + "\(severity.prefix(1).uppercased())\(severity.dropFirst()). \(id.summary)\n"
      }
      .joined() + "\n"
  }

  @Test func `the reference lists every kind of problem as it is`() throws {
    let section = GeneratedSection(
      in: "Documentation/Diagnostics.md",
      madeFrom: "Sources/RaporDiagnostics/DiagnosticID.swift")
    #expect(try section.isUpToDate(with: Self.list), "run scripts/update-documentation")
  }

  @Test func `every kind of problem is explained in whole sentences`() {
    for id in DiagnosticID.allCases {
      #expect(id.summary.hasSuffix("."), "\(id.rawValue) has no full stop")
      #expect(
        id.rawValue.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    }
  }
}

/// Every kind of problem Rapor can report, each with its severity and what it means.
///
/// Documentation/Diagnostics.md is generated from this list; a case is added here with its first use.
package enum DiagnosticID: String, Hashable, Sendable, CaseIterable {
  case fileNotFound = "file-not-found"
  case fileUnreadable = "file-unreadable"

  /// How much the problem weighs.
  package var severity: Diagnostic.Severity { explanation.severity }

  /// What the problem means and what is done about it, for the reference.
  package var summary: String { explanation.summary }

  private var explanation: (severity: Diagnostic.Severity, summary: String) {
    switch self {
    case .fileNotFound: (.error, "A file that the configuration names does not exist.")
    case .fileUnreadable: (.error, "A file exists but cannot be read.")
    }
  }
}

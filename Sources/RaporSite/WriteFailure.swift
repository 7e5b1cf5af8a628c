package import RaporDiagnostics

/// Why the site could not be written; what was there before is still there, or is put right by the next build.
package struct WriteFailure: Error, Hashable, Sendable {
  /// Who can mend it.
  package enum Cause: Hashable, Sendable {
    /// What is to be written is wrong: the site's author.
    case site
    /// The place to write to is not fit: whoever looks after the machine.
    case environment
  }

  /// Who can mend it.
  package let cause: Cause
  /// What is wrong; at least one.
  package let diagnostics: [Diagnostic]

  /// Reports problems.
  package init(_ cause: Cause, _ diagnostics: [Diagnostic]) {
    self.cause = cause
    self.diagnostics = diagnostics
  }
}

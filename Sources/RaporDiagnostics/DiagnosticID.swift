/// Every kind of problem Rapor can report, each with its severity and what it means.
///
/// Documentation/Diagnostics.md is generated from this list; a case is added here with its first use.
package enum DiagnosticID: String, Hashable, Sendable, CaseIterable {
  case fileNotFound = "file-not-found"
  case fileUnreadable = "file-unreadable"
  case templateEncoding = "template-encoding"
  case templateSyntax = "template-syntax"
  case templateSection = "template-section"
  case templateNotFound = "template-not-found"
  case templateDuplicate = "template-duplicate"
  case templateName = "template-name"
  case templateType = "template-type"
  case templatePlace = "template-place"
  case templateBlock = "template-block"
  case templateIgnoredText = "template-ignored-text"
  case templateRecursion = "template-recursion"
  case templateTooLarge = "template-too-large"

  /// How much the problem weighs.
  package var severity: Diagnostic.Severity { explanation.severity }

  /// What the problem means and what is done about it, for the reference.
  package var summary: String { explanation.summary }

  private var explanation: (severity: Diagnostic.Severity, summary: String) {
    switch self {
    case .fileNotFound: (.error, "A file that the configuration names does not exist.")
    case .fileUnreadable: (.error, "A file exists but cannot be read.")
    case .templateEncoding: (.error, "A template is not UTF-8.")
    case .templateSyntax: (.error, "A tag of a template is not closed or is malformed.")
    case .templateSection: (.error, "A section, block or layout is not closed as it was opened.")
    case .templateNotFound: (.error, "A template, partial or layout does not exist.")
    case .templateDuplicate: (.error, "Two templates, or two blocks of a layout, share a name.")
    case .templateName: (.error, "A template uses a name that the page does not have.")
    case .templateType: (.error, "A name is used as what it is not: text as a list, for example.")
    case .templatePlace: (.error, "A value stands where it would not be safe.")
    case .templateBlock: (.error, "A block is given to a layout that has no such block.")
    case .templateIgnoredText:
      (.warning, "Content of a layout tag lies outside all blocks, so it is not shown.")
    case .templateRecursion: (.error, "A partial or layout contains itself.")
    case .templateTooLarge: (.error, "A template, with its partials, is too large or too deep.")
    }
  }
}

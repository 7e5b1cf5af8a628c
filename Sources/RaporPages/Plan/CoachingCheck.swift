import RaporCoaching
package import RaporDiagnostics
package import RaporMetrics
import RaporModel

/// Whether a site's own coaching rules can be applied to what they name.
package enum CoachingCheck {
  /// Reports each rule of `file`, the site's coaching.yml, whose comparison does not fit its metric.
  ///
  /// Without deals and reps there is nothing to tell it by, and nothing is reported.
  package static func check(
    _ figures: Figures, file: String, diagnostics: inout DiagnosticList
  ) {
    guard !figures.dataset.deals.isEmpty || !figures.dataset.reps.isEmpty else { return }
    for rule in figures.settings.coachingRules {
      guard let line = rule.line, let (problem, remedy) = rule.misfit(in: figures) else { continue }
      diagnostics.report(
        .ruleMisfit, "the rule “\(rule.id.rawValue)” cannot be applied: \(problem)",
        at: SourceLocation(file: file, line: line), hint: remedy)
    }
  }
}

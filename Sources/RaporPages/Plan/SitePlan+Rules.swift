import RaporCoaching
import RaporMetrics
package import RaporModel

extension SitePlan {
  /// The coaching rules that cannot speak on this data, each with the reason in an English sentence.
  package var rulesOutOfReach: [(rule: CoachingRule, reason: String)] {
    let words = Phrasebook(language: .english, rules: report.figures.settings.coachingRules)
    return report.coaching.rulesOutOfReach.map { found in
      let reason: String =
        switch found.reason {
        case .noMetric: "the data has nothing that “\(found.rule.metric)” could be measured by"
        case .noPeriod: "no period of the kinds that it looks at is published"
        case .nobody: "nobody is in the months that `quota_ramp` in site.yml names"
        case .absent(let absence): "its metric has no value: \(words.reason(for: absence))"
        case .silent(let silence):
          words.sentence(
            of: silence, for: .rep, currency: report.figures.settings.currency)
        }
      return (found.rule, reason)
    }
  }
}

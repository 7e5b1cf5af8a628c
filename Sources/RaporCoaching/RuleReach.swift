package import RaporMetrics
package import RaporModel

/// A rule that cannot speak on the data of a site, about anybody in any published period, and why.
package struct RuleOutOfReach: Hashable, Sendable {
  /// Why a rule cannot speak.
  package enum Reason: Hashable, Sendable {
    /// There is no such metric on this data.
    case noMetric
    /// No period of the kinds that it looks at is published.
    case noPeriod
    /// Nobody is one of those whom it is about.
    case nobody
    /// Its metric has no value, mostly for this reason.
    case absent(MetricValue.Absence)
    /// It looked, and could never judge; what it said most often.
    case silent(Silence)
  }

  /// The rule.
  package let rule: CoachingRule
  /// Why it cannot speak.
  package let reason: Reason
}

extension Coaching {
  /// The rules that cannot speak, in the order of the settings; none where there is no rep to look at.
  package var rulesOutOfReach: [RuleOutOfReach] {
    guard !figures.dataset.reps.isEmpty else { return [] }
    return figures.settings.coachingRules.enumerated().compactMap { place, rule in
      reason(AppliedRule(rule, at: place, in: figures)).map {
        RuleOutOfReach(rule: rule, reason: $0)
      }
    }
  }

  /// Why a rule cannot speak; nil where it can.
  private func reason(_ applied: AppliedRule) -> RuleOutOfReach.Reason? {
    let rule = applied.rule
    guard let metric = applied.metrics.first else { return .noMetric }
    let periods = figures.publishedPeriods.filter { rule.looks(at: $0.kind) }
    guard !periods.isEmpty else { return .noPeriod }
    let said = periods.flatMap { period in
      figures.dataset.reps.indices.map { notes(of: RepIndex($0), in: period) }
    }
    guard !said.contains(where: { $0.all.contains { $0.rule == rule.id } }) else { return nil }
    if rule.terms.only == .ramping, !hasRamp(in: periods) { return .nobody }
    let silences = said.flatMap(\.silences).filter { $0.rule == rule.id }
    guard !silences.contains(where: \.reason.id.isJudgement) else { return nil }
    if let most = mostFrequent(silences.map(\.reason.id)) {
      return silences.first { $0.reason.id == most }.map { .silent($0) }
    }
    let absences = periods.flatMap { period in
      figures.dataset.reps.indices.compactMap { rep in
        figures.value(metric, of: .rep(RepIndex(rep)), in: period).absence
      }
    }
    // A metric that has values may still come to nothing that is worth a word, as milestones mostly do.
    guard absences.count == periods.count * figures.dataset.reps.count else { return nil }
    return mostFrequent(absences).map { .absent($0) }
  }

  /// Whether anybody is new enough for a part of the quota.
  private func hasRamp(in periods: [Period]) -> Bool {
    figures.dataset.reps.indices.contains { rep in
      periods.contains { figures.isRamping(RepIndex(rep), in: $0) }
    }
  }

  /// What occurs most often; of equals what comes first.
  private func mostFrequent<Value: Hashable>(_ values: [Value]) -> Value? {
    let counts = Dictionary(grouping: values) { $0 }.mapValues(\.count)
    return values.reduce(nil as Value?) { best, value in
      guard let best else { return value }
      return counts[value] ?? 0 > counts[best] ?? 0 ? value : best
    }
  }
}

package import RaporMetrics
package import RaporModel

extension CoachingRule.Only {
  /// Whether a comparison tells them apart from the others.
  fileprivate func fits(_ comparison: RuleComparison) -> Bool {
    switch self {
    case .all: true
    case .largerHalf: comparison == .peers
    case .ramping, .ramped: comparison == .plan
    }
  }
}

extension CoachingRule {
  /// Why the rule's comparison cannot be made with what it names, in English, with what would do; nil where
  /// it can.
  ///
  /// Only the figures know what a metric is measured in, and which columns there are. A metric that this
  /// data has not is no fault: the next data may have it.
  package func misfit(in figures: Figures) -> (problem: String, remedy: String)? {
    missingPart(in: figures) ?? unfitMetric(in: figures)
  }

  /// What the comparison takes besides the metric, and has not.
  private func missingPart(in figures: Figures) -> (problem: String, remedy: String)? {
    if let beside = terms.beside, figures.metric(named: beside) == nil {
      return ("“\(beside)” is no metric of this site", "`rapor metrics` lists them")
    }
    if [.need, .pair].contains(comparison), terms.beside == nil {
      return ("“compare: \(comparison.rawValue)” takes a second metric", "add “beside: …”")
    }
    if comparison == .parts, terms.by == nil {
      return ("“compare: parts” takes a column", "add “by: account”, or another column of deals")
    }
    if !terms.only.fits(comparison) {
      return (
        "“only: \(terms.only.rawValue)” does not fit “compare: \(comparison.rawValue)”",
        "it takes “compare: \(terms.only == .largerHalf ? "peers" : "plan")”"
      )
    }
    let columns = figures.dataset.attributes.keys.map(\.rawValue).sorted()
    if let by = terms.by, !columns.contains(by), !columns.isEmpty {
      return (
        "“\(by)” is no column of this site's deals",
        "it is one of \(columns.joined(separator: ", "))"
      )
    }
    return nil
  }

  /// What the metric would have to be.
  private func unfitMetric(in figures: Figures) -> (problem: String, remedy: String)? {
    guard
      let definition = AppliedRule(self, at: 0, in: figures).metrics.first
        .flatMap(figures.definition(of:)), let wanted = wanted(definition, figures)
    else { return nil }
    return ("“compare: \(comparison.rawValue)” does not fit “\(metric)”", "it takes \(wanted)")
  }

  /// What the comparison takes; nil where the metric is such a one.
  private func wanted(_ definition: MetricDefinition, _ figures: Figures) -> String? {
    let (id, unit) = (definition.metric.id, definition.unit)
    switch comparison {
    case .peers where terms.by != nil || terms.isOfLargerHalf:
      return definition.rows.countsDeals ? nil : "a metric that counts deals"
    case .earlier:
      let isShare = definition.isShareOfCases || id == "training_effect"
      return isShare ? nil : "a share of cases, such as win_rate"
    case .plan: return id == "quota_attainment" ? nil : "quota_attainment"
    case .need: return id == "coverage" ? nil : "coverage, beside coverage:needed"
    case .parts: return id == "revenue" ? nil : "revenue"
    case .streak: return unit == .rate ? nil : "a rate, such as quota_attainment"
    case .milestone: return unit == .count ? nil : "a count, such as deals_won"
    case .bias:
      return unit == .rate && definition.direction == .neutral ? nil : "a bias of forecasts"
    case .best:
      let isSum = [.money, .count].contains(unit) && definition.direction != .lowerIsBetter
      return isSum ? nil : "an amount or a count of which more is better"
    case .listed:
      let hasRows = definition.cases != nil || definition.rows.countsDeals
      return hasRows && (unit == .count || outcomes[.found]?.look != nil)
        ? nil : "a metric that counts rows, with “look_at” unless it is a count"
    case .peers, .trend, .pair: return nil
    }
  }
}

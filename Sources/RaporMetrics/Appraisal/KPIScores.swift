package import RaporModel

/// What one result of an appraisal came to, so that it can be worked out again by hand.
package struct KPIScore: Hashable, Sendable {
  /// What the plan says of it.
  package let kpi: AppraisalPlan.KPI
  /// The result, in the metric's unit.
  package let value: MetricValue
  /// What was aimed at, in the same unit; nil where the metric has no target.
  package let target: Ratio?
  /// Whether less is better.
  package let isLowerBetter: Bool
  /// How much of the target was reached; nil without data.
  ///
  /// The result ÷ the target; where less is better, 2 − the result ÷ the target, so that a tenth less than
  /// the target is 110 % and a tenth more is 90 %.
  package let attainment: Ratio?
  /// The score of the highest band that the attainment reaches, in points; nil without data.
  package let score: Ratio?
  /// What it counts of all results: the plan's weight, and what it takes over from results without data.
  package let effectiveWeight: Ratio
  /// The score times that weight, in points; nil without data.
  package let weightedScore: Ratio?
}

/// What the results of an appraisal came to.
package struct KPIScores: Hashable, Sendable {
  /// Each of them, in the order of the plan.
  package let scores: [KPIScore]
  /// The sum of the weighted scores, in points; nil where no result has data.
  package let total: Ratio?
  /// The weight of the results without data, as the plan has it.
  package let missingWeight: Ratio

  /// Scores a rep's results in the period of a plan.
  package init(of rep: RepIndex, by plan: AppraisalPlan, _ figures: Figures) {
    let measured = plan.kpis.map { Measured($0, of: rep, in: plan.period, figures) }
    let known = measured.filter { $0.score != nil }.reduce(Int64(0)) { $0 + $1.kpi.weight }
    let whole = plan.redistributes && known > 0 ? known : 1_000_000
    scores = measured.map { $0.weighted(of: whole) }
    let points = scores.compactMap(\.weightedScore)
    total = points.isEmpty ? nil : points.dropFirst().reduce(points.first) { $0?.adding($1) }
    missingWeight = Ratio(millionths: plan.kpis.reduce(0) { $0 + $1.weight } - known)
  }

  /// A result before it is known what the others are.
  private struct Measured {
    let kpi: AppraisalPlan.KPI
    let value: MetricValue
    let target: Ratio?
    let isLowerBetter: Bool
    let attainment: Ratio?
    var score: Ratio? { attainment.map(kpi.score) }

    init(
      _ kpi: AppraisalPlan.KPI, of rep: RepIndex, in period: Period, _ figures: Figures
    ) {
      self.kpi = kpi
      let metric = figures.metric(named: kpi.metric) ?? Metric(kpi.metric)
      value = figures.value(metric, of: .rep(rep), in: period)
      let target =
        kpi.target ?? figures.settings.targets.first { $0.metric == kpi.metric }?.millionths
      let aim = target.map { Ratio(millionths: $0) }
      self.target = aim
      isLowerBetter = kpi.isLowerBetter ?? (value.direction == .lowerIsBetter)
      let result = value.value
      let share = aim.flatMap { result?.divided(by: $0) }
      attainment = isLowerBetter ? share.flatMap { Ratio(2).subtracting($0) } : share
    }

    func weighted(of whole: Int64) -> KPIScore {
      let own = Ratio(Int128(kpi.weight), over: Int128(whole)) ?? Ratio(0)
      let weight = score == nil ? Ratio(millionths: kpi.weight) : own
      return KPIScore(
        kpi: kpi, value: value, target: target, isLowerBetter: isLowerBetter,
        attainment: attainment, score: score, effectiveWeight: weight,
        weightedScore: score.flatMap { $0.multiplied(by: own) })
    }
  }
}

extension AppraisalPlan.KPI {
  /// What an attainment scores, in points: that of the highest band it reaches, compared before anything is
  /// rounded; below all of them, that of the first.
  package func score(of attainment: Ratio) -> Ratio {
    let reached = bands.last { Ratio(millionths: $0.from) <= attainment } ?? bands.first
    return Ratio(thousandths: reached?.score ?? 0)
  }
}

extension Ratio {
  /// A number of millionths.
  package init(millionths: Int64) {
    self = Ratio(Int128(millionths), over: 1_000_000) ?? Ratio(0)
  }

  /// The sum with another; nil when the terms of the result would not fit.
  package func adding(_ other: Ratio) -> Ratio? {
    Ratio(-other.numerator, over: other.denominator).flatMap { subtracting($0) }
  }
}

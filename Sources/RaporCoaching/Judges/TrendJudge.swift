import RaporMetrics
import RaporModel

/// Holds a rep's figure against the rep's own earlier periods: the XmR chart's signals.
struct TrendJudge {
  let applied: AppliedRule
  let subject: Subject

  /// What the first of the rule's metrics shows at the period.
  var finding: Finding? {
    guard let metric = applied.metrics.first, let place = subject.places[metric] else { return nil }
    let results = subject.history.results(through: subject.period)
    let isLog = applied.rule.terms.usesLogScale
    do throws(OwnTrend.Absence) {
      let trend = try OwnTrend(ofValue: place, isLog: isLog, results, isOver: subject.isOver)
      let figures = figures(trend, of: metric)
      guard let signal = trend.signal, let side = trend.side else {
        return .silence(Message(.withinOwnTrend, figures))
      }
      let before = try? OwnTrend(
        ofValue: place, isLog: isLog, results.dropLast(), isOver: true)
      return .note(observation(trend, signal, side, before: before?.signal, figures, metric))
    } catch {
      return silence(error)
    }
  }

  private func observation(
    _ trend: OwnTrend, _ signal: ProcessLimits.Signal, _ side: Side,
    before: ProcessLimits.Signal?, _ figures: [Slot: Figure], _ metric: Metric
  ) -> Observation {
    let isRun = signal != .outside(side)
    let worth = applied.rule.outcomes[side.outcome]?.worth
    // The whole series, not only the run.
    let all = figures.merging([.points: .count(trend.periods.count)]) { _, all in all }
    return Observation(
      outcome: side.outcome, isRun: isRun, certainty: certainty(signal, before: before),
      figures: figures, against: Message(.againstOwnTrend, all),
      change: Message(isRun ? .otherSideWouldChange : .insideLimitsWouldChange, figures),
      metric: metric,
      effect: worth == .distance ? Int64(roundedAmount: abs(trend.mean - trend.last)) : nil)
  }

  /// One period outside is worth watching, as 12 points do not make limits that chance crosses less
  /// than once in 500; a second one in succession makes it clear, and so do twelve in a row.
  private func certainty(
    _ signal: ProcessLimits.Signal, before: ProcessLimits.Signal?
  ) -> Note.Certainty {
    switch signal {
    case .outside: before == signal ? .clear : .watch
    case .run(_, let length): length >= ProcessLimits.clearRunLength ? .clear : .watch
    }
  }

  private func figures(_ trend: OwnTrend, of metric: Metric) -> [Slot: Figure] {
    var points = trend.periods.count
    if case .run(_, let length) = trend.signal { points = length }
    let figures: [Slot: Figure] = [
      .value: subject.figure(trend.last, of: metric),
      .comparison: subject.figure(trend.mean, of: metric),
      .lower: subject.figure(trend.lower, of: metric),
      .upper: subject.figure(trend.upper, of: metric),
      .points: .count(points), .periodKind: .periodKind(subject.period.kind),
    ]
    return figures.merging(outcome(trend)) { own, _ in own }
  }

  /// What came of it in the period, and what usually does.
  private func outcome(_ trend: OwnTrend) -> [Slot: Figure] {
    guard let beside = applied.beside, let place = subject.places[beside] else { return [:] }
    let values = subject.history.results(through: subject.period).suffix(trend.periods.count)
      .map { $0.values[place] ?? 0 }
    let usual = values.reduce(0, +) / Double(max(1, values.count))
    return [
      .outcome: subject.figure(values.last ?? 0, of: beside),
      .usualOutcome: subject.figure(usual, of: beside),
    ]
  }

  private func silence(_ absence: OwnTrend.Absence) -> Finding? {
    let kind = Figure.periodKind(subject.period.kind)
    switch absence {
    case .notMeasured: return nil
    case .stillRunning: return .silence(Message(.stillRunning, [.periodKind: kind]))
    case .tooFewPoints(let points):
      return .silence(
        Message(
          .tooFewPoints,
          [
            .points: .count(points), .needed: .count(ProcessLimits.minimumPoints),
            .periodKind: kind,
          ]))
    case .tooManyEmpty(let count, let total):
      return .silence(
        Message(
          .tooManyEmptyPeriods,
          [.count: .count(count), .total: .count(total), .periodKind: kind]))
    }
  }
}

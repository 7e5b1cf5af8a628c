import RaporMetrics
import RaporModel

/// A trend that stands out at its last period, judged: what both trend rules share.
struct TrendJudgement {
  /// The series and its limits.
  let trend: OwnTrend
  /// On which side of the usual it stands out.
  let side: Side
  /// Whether it is a run of periods rather than one outside the limits.
  let isRun: Bool
  /// How sure it is.
  let certainty: Note.Certainty
  /// Figures for every slot that a trend's sentences may have.
  let figures: [Slot: Figure]

  /// Judges a rep's measure in a period, and lets `observe` speak where it stands out.
  static func finding(
    _ measure: OwnTrend.Measure, _ subject: Subject,
    observe: (TrendJudgement) -> Observation
  ) -> Finding? {
    let results = subject.history.results(through: subject.period)
    do throws(OwnTrend.Absence) {
      let trend = try OwnTrend(measure, results, isOver: subject.isOver)
      let figures = figures(trend, measure, subject)
      guard let signal = trend.signal, let side = trend.side else {
        return .silence(Message(.withinOwnTrend, figures))
      }
      let before = try? OwnTrend(measure, results.dropLast(), isOver: true)
      let judgement = TrendJudgement(
        trend: trend, side: side, isRun: signal != .outside(side),
        certainty: certainty(signal, before: before?.signal), figures: figures)
      return .note(observe(judgement))
    } catch {
      return silence(error, subject.period.kind)
    }
  }

  /// One period outside is worth watching, as 12 points do not make limits that chance crosses less
  /// than once in 500; a second one in succession makes it clear, and so do ten in a row.
  private static func certainty(
    _ signal: ProcessLimits.Signal, before: ProcessLimits.Signal?
  ) -> Note.Certainty {
    switch signal {
    case .outside: before == signal ? .clear : .watch
    case .run(_, let length): length >= ProcessLimits.clearRunLength ? .clear : .watch
    }
  }

  private static func figures(
    _ trend: OwnTrend, _ measure: OwnTrend.Measure, _ subject: Subject
  ) -> [Slot: Figure] {
    let figure = { (value: Double) -> Figure in
      switch measure {
      case .revenue: subject.money(Int64(roundedAmount: value))
      case .activities: .tenths(value, .count)
      }
    }
    var points = trend.periods.count
    if case .run(_, let length) = trend.signal { points = length }
    return [
      .value: figure(trend.last), .comparison: figure(trend.mean), .lower: figure(trend.lower),
      .upper: figure(trend.upper), .points: .count(points),
      .periodKind: .periodKind(subject.period.kind),
    ]
  }

  /// What the note was held against: all the periods, not only the run.
  var against: Message {
    Message(
      .againstOwnTrend,
      figures.merging([.points: .count(trend.periods.count)]) { _, all in all })
  }

  /// What would end the signal.
  var change: Message { Message(isRun ? .otherSideWouldChange : .insideLimitsWouldChange, figures) }

  private static func silence(_ absence: OwnTrend.Absence, _ kind: Period.Kind) -> Finding? {
    let periodKind = Figure.periodKind(kind)
    switch absence {
    case .notMeasured: return nil
    case .stillRunning: return .silence(Message(.stillRunning, [.periodKind: periodKind]))
    case .tooFewPoints(let points):
      return .silence(
        Message(
          .tooFewPoints,
          [
            .points: .count(points), .needed: .count(ProcessLimits.minimumPoints),
            .periodKind: periodKind,
          ]))
    case .tooManyEmpty(let count, let total):
      return .silence(
        Message(
          .tooManyEmptyPeriods,
          [.count: .count(count), .total: .count(total), .periodKind: periodKind]))
    }
  }
}

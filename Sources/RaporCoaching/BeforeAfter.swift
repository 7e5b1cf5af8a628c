package import RaporMetrics
package import RaporModel

/// A metric of a rep in the weeks before something began, such as an action, and in the weeks since.
///
/// Whole weeks alone count; the one in which it began counts on neither side.
package enum BeforeAfter: Hashable, Sendable {
  /// A share of cases, in as many weeks before as since.
  case share(Shares)
  /// A sum week by week, held against its own ordinary range.
  case level(Levels)
  /// Only so many weeks have passed since.
  case tooEarly(weeks: Int)
  /// Only so many weeks lie before it, where at least some are needed.
  case tooFewBefore(weeks: Int, needed: Int)

  /// Two shares of cases.
  package struct Shares: Hashable, Sendable {
    /// The weeks on each side.
    package let weeks: Int
    /// The cases that counted, and all, before.
    package let before: Count
    /// The same since.
    package let after: Count
    /// The 95 % interval of the later share less the earlier one.
    package let difference: NewcombeInterval

    /// Cases that count, of all.
    package struct Count: Hashable, Sendable {
      /// Those that count.
      package let count: Int
      /// All of them; above 0.
      package let total: Int
      /// The share.
      package var share: Double { Double(count) / Double(total) }
    }
  }

  /// Two means of weekly sums, in the metric's unit.
  package struct Levels: Hashable, Sendable {
    /// The weeks before and since.
    package let weeksBefore, weeksSince: Int
    /// The mean a week.
    package let before, after: Double
    /// The range in which the mean of as many ordinary weeks lies.
    package let ordinary: ClosedRange<Double>
  }

  /// The fewest weeks since that are worth comparing.
  package static let fewestWeeks = 4
  /// The most that are compared: half a year.
  static let mostWeeks = 26

  /// Compares a metric of a rep around the day on which something began, up to the end of a period; nil
  /// for a metric that is neither a share of cases nor a sum over days, and where there is nothing to measure a
  /// difference by: no cases, or weeks that were all alike.
  package init?(
    _ metric: Metric, of rep: RepIndex, since began: Day, upTo period: Period, _ figures: Figures
  ) {
    guard let definition = figures.definition(of: metric) else { return nil }
    let isShare = definition.isShareOfCases
    let weeks = Weeks(around: began, upTo: period, of: rep, figures)
    func values(_ weeks: [Period]) -> [MetricValue] {
      weeks.map { figures.value(metric, of: .rep(rep), in: $0) }
    }
    let (before, since) = (values(weeks.before), values(weeks.since))
    guard isShare || (before + since).allSatisfy({ $0.isSumOverDays(definition) }) else {
      return nil
    }
    let needed = isShare ? BeforeAfter.fewestWeeks : ProcessLimits.minimumPoints
    guard since.count >= BeforeAfter.fewestWeeks else {
      self = .tooEarly(weeks: since.count)
      return
    }
    guard before.count >= needed else {
      self = .tooFewBefore(weeks: before.count, needed: needed)
      return
    }
    let compared = min(before.count, since.count)
    let found =
      isShare
      ? BeforeAfter.shares(before.suffix(compared), since.prefix(compared))
      : BeforeAfter.levels(before, since)
    guard let found else { return nil }
    self = found
  }

  private static func shares(
    _ before: ArraySlice<MetricValue>, _ after: ArraySlice<MetricValue>
  ) -> BeforeAfter? {
    let counts = [before, after].map { values in
      let shares = values.map(RepFigure.init(share:))
      return Shares.Count(
        count: shares.reduce(0) { $0 + $1.count }, total: shares.reduce(0) { $0 + $1.total })
    }
    guard
      let difference = NewcombeInterval(
        (counts[1].count, counts[1].total), less: (counts[0].count, counts[0].total))
    else { return nil }
    return .share(
      Shares(weeks: after.count, before: counts[0], after: counts[1], difference: difference))
  }

  /// The natural limits of a mean of m weeks around one of n: the reach of a single week's × √(1 ÷ m + 1 ÷ n),
  /// since the earlier mean is itself known from n weeks only.
  private static func levels(_ before: [MetricValue], _ after: [MetricValue]) -> BeforeAfter? {
    let (earlier, later) = (before.map(\.number), after.map(\.number))
    guard let limits = ProcessLimits(earlier), limits.upper > limits.mean else { return nil }
    let share = 1 / Double(later.count) + 1 / Double(earlier.count)
    let reach = (limits.upper - limits.mean) * share.squareRoot()
    let after = later.reduce(0, +) / Double(later.count)
    return .level(
      Levels(
        weeksBefore: earlier.count, weeksSince: later.count, before: limits.mean, after: after,
        ordinary: max(0, limits.mean - reach)...max(0, limits.mean + reach)))
  }
}

/// The whole weeks around a day in which a rep was in the job.
private struct Weeks {
  /// The latest half year of them before the week of the day, in order.
  let before: [Period]
  /// The first half year of those after it, in order, up to the end of a period and of the data.
  let since: [Period]

  init(around day: Day, upTo period: Period, of rep: RepIndex, _ figures: Figures) {
    let rep = figures.dataset[rep]
    let inJob = figures.periods.filter { week in
      week.kind == .week && figures.coverage(of: week).isOver
        && rep?.startedOn.map { $0 <= week.start } != false
        && rep?.endedOn.map { week.lastDay <= $0 } != false
    }
    before = Array(inJob.filter { $0.end <= day }.suffix(BeforeAfter.mostWeeks))
    since = Array(
      inJob.filter { day < $0.start && $0.end <= period.end }.prefix(BeforeAfter.mostWeeks))
  }
}

extension MetricValue {
  /// Whether it adds up day by day: neither a quotient, nor what stands at a day, as a pipeline does.
  fileprivate func isSumOverDays(_ definition: MetricDefinition) -> Bool {
    [.money, .count].contains(unit) && denominator == nil && definition.group != .pipeline
  }

  /// The value as a number; 0 where there is nothing.
  fileprivate var number: Double { value?.double ?? 0 }
}

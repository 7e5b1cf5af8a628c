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
  /// Only so many weeks have passed since, or lie before it.
  case tooEarly(weeks: Int)

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
  /// for a metric that is neither a share of cases nor a sum over days.
  package init?(
    _ metric: Metric, of rep: RepIndex, since began: Day, upTo period: Period, _ figures: Figures
  ) {
    guard let definition = figures.definition(of: metric) else { return nil }
    let weeks = Weeks(around: began, upTo: period, of: rep, figures)
    func values(_ weeks: ArraySlice<Period>) -> [MetricValue] {
      weeks.map { figures.value(metric, of: .rep(rep), in: $0) }
    }
    if definition.isShareOfCases {
      let compared = min(weeks.before.count, weeks.since.count)
      self =
        BeforeAfter.shares(
          values(weeks.before.suffix(compared)), values(weeks.since.suffix(compared)))
        ?? .tooEarly(weeks: compared)
      return
    }
    let (before, after) = (values(weeks.before[...]), values(weeks.since[...]))
    // What stands at a day, as a pipeline does, and what is a quotient, does not add up over days.
    guard [.money, .count].contains(definition.unit), definition.group != .pipeline,
      (before + after).allSatisfy({ $0.denominator == nil })
    else { return nil }
    self = BeforeAfter.levels(before, after) ?? .tooEarly(weeks: after.count)
  }

  private static func shares(_ before: [MetricValue], _ after: [MetricValue]) -> BeforeAfter? {
    guard after.count >= fewestWeeks else { return nil }
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

  /// The natural limits of a mean of m weeks: the reach of a single week's ÷ √m.
  private static func levels(_ before: [MetricValue], _ after: [MetricValue]) -> BeforeAfter? {
    let (earlier, later) = (before.map(\.number), after.map(\.number))
    guard later.count >= fewestWeeks, let limits = ProcessLimits(earlier) else { return nil }
    let reach = (limits.upper - limits.mean) / Double(later.count).squareRoot()
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
  /// The value as a number; 0 where there is nothing.
  fileprivate var number: Double { value?.double ?? 0 }
}

import RaporModel

/// Attainment against the share of a period's revenue that earlier periods had reached by then.
enum PacingSeasonal {
  static let definitions = [
    MetricDefinition(
      Metric("pacing_seasonal"), group: .results, unit: .rate, direction: .higherIsBetter,
      audience: .peopleAndTerritories,
      words: .init(
        name: "Pace, seasonal",
        meaning: """
          Attainment divided by the share of their revenue that earlier whole periods of the same \
          length had reached after the same share of their selling days: the mean of the latest \
          twelve at most, and of two at least, each rounded to nine decimals. Its n is the number \
          of these periods.
          """,
        formula: "attainment ÷ F(t), F(t) = mean of Σ v(W by t) ÷ Σ v(W) of earlier periods",
        rivals: [
          "By selling days alone, as if every day sold alike: see the linear pace.",
          "From the same periods of earlier years only: needs several years; not computed.",
        ]),
      cases: { context in
        shares(context).map {
          MetricCase(.period($0.period), .compared, value: Ratio($0.billionths, over: billion))
        }
      },
      compute: compute)
  ]

  private static let billion: Int128 = 1_000_000_000
  private static let fewest = 2
  private static let most = 12

  /// The part of an earlier period's revenue that it had reached.
  private struct Share {
    let period: Period
    let billionths: Int128
  }

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    let shares = shares(context)
    let attainment = QuotaAttainment.compute(context)
    guard case .available(let reached) = attainment.result else {
      return MetricOutcome(
        result: attainment.result, numerator: attainment.numerator,
        denominator: attainment.denominator, n: shares.count)
    }
    guard shares.count >= fewest else { return .absent(.fewComparisons, n: shares.count) }
    let expected = Ratio(
      shares.reduce(0) { $0 + $1.billionths }, over: Int128(shares.count) * billion)
    return .quotient(reached, expected ?? Ratio(0), else: .zeroComparison, n: shares.count)
  }

  /// The latest earlier periods of the same kind that the data covers whole and that sold anything.
  private static func shares(_ context: MetricContext) -> [Share] {
    let (figures, scope) = (context.figures, context.row)
    let courses = figures.seasons.value(for: context.column) {
      PacingSeasonal.courses(before: context)
    }
    var shares: [Share] = []
    for course in courses {
      let start = figures.revenueByDay.reached(by: course.period.start, in: scope)
      let total = figures.revenueByDay.reached(by: course.period.days.upperBound, in: scope) - start
      guard total > 0 else { continue }
      let part = figures.revenueByDay.reached(by: course.end, in: scope) - start
      guard let share = Ratio(part, over: total) else { continue }
      shares.append(Share(period: course.period, billionths: share.scaled(digits: 9)))
      if shares.count == most { break }
    }
    return shares
  }

  /// The earlier periods of the same kind that the data covers whole, the latest first, which are the same
  /// for everybody.
  private static func courses(before context: MetricContext) -> [SeasonalCourse] {
    let figures = context.figures
    let (elapsed, all) = (context.elapsedSellingDays, context.sellingDays)
    guard all > 0 else { return [] }
    var courses: [SeasonalCourse] = []
    var next = figures.settings.calendar.before(context.period)
    while let period = next, figures.periodGrid.position(of: period) != nil {
      next = figures.settings.calendar.before(period)
      guard figures.coverage(of: period).isWhole else { continue }
      let end = figures.settings.sellingDays.end(of: elapsed, of: all, in: period.days)
      courses.append(SeasonalCourse(period: period, end: end))
    }
    return courses
  }
}

/// An earlier period, and the day before which as much of it had passed as has of the one that it is
/// compared with.
struct SeasonalCourse: Sendable {
  let period: Period
  let end: Day
}

extension SellingDays {
  /// The day before which a share of the selling days of `days` has passed, the share rounded half up
  /// to a whole number of them; days off that follow belong to it.
  func end(of part: Int, of whole: Int, in days: Range<Day>) -> Day {
    let count = count(in: days)
    guard whole > 0, part < whole else { return days.upperBound }
    let passed = (2 * count * part + whole) / (2 * whole)
    let end = (0..<days.count).partitioningIndex { day in
      self.count(in: days.lowerBound..<days.lowerBound.advanced(by: day + 1)) > passed
    }
    return days.lowerBound.advanced(by: end)
  }
}

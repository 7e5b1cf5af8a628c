/// How a site cuts time into periods: the week's first day and the fiscal year.
package struct ReportingCalendar: Hashable, Sendable {
  /// Which of the two calendar years that a fiscal year touches gives it its name.
  package enum FiscalYearName: String, Hashable, Sendable, CaseIterable {
    case start, end
  }

  /// The day a week begins with.
  package var firstWeekday: Weekday
  /// The calendar month, 1…12, that the fiscal year begins with.
  package var fiscalYearFirstMonth: Int
  /// Which calendar year names a fiscal year that touches two.
  package var fiscalYearName: FiscalYearName

  /// Makes a calendar; by default ISO weeks and a fiscal year that is the calendar year.
  package init(
    firstWeekday: Weekday = .monday, fiscalYearFirstMonth: Int = 1,
    fiscalYearName: FiscalYearName = .end
  ) {
    self.firstWeekday = firstWeekday
    self.fiscalYearFirstMonth = min(max(fiscalYearFirstMonth, 1), 12)
    self.fiscalYearName = fiscalYearName
  }

  /// The period of one kind that a day lies in; nil for `all`, which only the data knows.
  package func period(_ kind: Period.Kind, containing day: Day) -> Period? {
    switch kind {
    case .week: week(containing: day)
    case .month: month(containing: day)
    case .quarter: fiscalPart(kind, months: 3, containing: day)
    case .half: fiscalPart(kind, months: 6, containing: day)
    case .year: fiscalPart(kind, months: 12, containing: day)
    case .all: nil
    }
  }

  /// The periods of one kind that any of `days` lies in, in order; empty for `all`.
  package func periods(_ kind: Period.Kind, touching days: Range<Day>) -> [Period] {
    var found: [Period] = []
    var day = days.lowerBound
    while day < days.upperBound, let next = period(kind, containing: day) {
      found.append(next)
      day = next.end
    }
    return found
  }

  /// Reads a period's key, such as `2017-W40`; nil when it is not one, or is `all`.
  package func period(key: some StringProtocol) -> Period? {
    let parts = key.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4, let year = Int(head), parts.count <= 2
    else { return nil }
    guard parts.count == 2 else { return first(.year, year: year) }
    let tail = parts[1]
    switch tail.first {
    case "W": return Int(tail.dropFirst()).flatMap { week(year: year, number: $0) }
    case "Q": return Int(tail.dropFirst()).flatMap { part(.quarter, year: year, number: $0) }
    case "H": return Int(tail.dropFirst()).flatMap { part(.half, year: year, number: $0) }
    default:
      guard tail.utf8.count == 2, let month = Int(tail) else { return nil }
      return Day(year: year, month: month, day: 1).flatMap { self.month(containing: $0) }
    }
  }

  /// The period of the same kind just before; nil for `all`.
  package func before(_ period: Period) -> Period? {
    self.period(period.kind, containing: period.start.advanced(by: -1))
  }

  /// The period of the same kind just after; nil for `all`.
  package func after(_ period: Period) -> Period? {
    self.period(period.kind, containing: period.end)
  }

  /// The same period a year earlier; nil for `all`, and for a week 53 whose year before has none.
  package func yearBefore(_ period: Period) -> Period? {
    switch period.kind {
    case .all: nil
    case .week: week(year: period.year - 1, number: period.number)
    case .month: Day(year: period.year - 1, month: period.number, day: 1).flatMap(month)
    case .quarter, .half: part(period.kind, year: period.year - 1, number: period.number)
    case .year: first(.year, year: period.year - 1)
    }
  }

  // MARK: Weeks

  /// A week belongs to the year that has most of its days, which is the year of its fourth day
  /// (ISO 8601 where weeks begin on Monday).
  private func week(containing day: Day) -> Period {
    let offset = (day.weekday.rawValue - firstWeekday.rawValue).modulo(7)
    let start = day.advanced(by: -offset)
    let fourthDay = start.advanced(by: 3)
    let year = fourthDay.civil.year
    let newYear = Day(year: year, month: 1, day: 1) ?? start
    return Period(
      kind: .week, year: year, number: newYear.distance(to: fourthDay) / 7 + 1,
      start: start, end: start.advanced(by: 7))
  }

  private func week(year: Int, number: Int) -> Period? {
    guard (1...53).contains(number), let fourth = Day(year: year, month: 1, day: 4) else {
      return nil
    }
    // 4 January always lies in week 1.
    let candidate = week(containing: fourth.advanced(by: 7 * (number - 1)))
    return candidate.year == year && candidate.number == number ? candidate : nil
  }

  // MARK: Months and parts of the fiscal year

  private func month(containing day: Day) -> Period {
    let (year, month, dayOfMonth) = day.civil
    let start = day.advanced(by: 1 - dayOfMonth)
    return Period(
      kind: .month, year: year, number: month, start: start,
      end: start.advanced(by: Day.length(ofMonth: month, year: year)))
  }

  private func fiscalPart(_ kind: Period.Kind, months: Int, containing day: Day) -> Period? {
    let (year, month, _) = day.civil
    let monthsIn = (month - fiscalYearFirstMonth).modulo(12)
    let startYear = month >= fiscalYearFirstMonth ? year : year - 1
    return part(kind, startYear: startYear, months: months, number: monthsIn / months + 1)
  }

  private func part(_ kind: Period.Kind, year: Int, number: Int) -> Period? {
    let months = kind == .quarter ? 3 : 6
    guard number >= 1, number <= 12 / months else { return nil }
    return part(kind, startYear: startYear(ofFiscalYear: year), months: months, number: number)
  }

  private func first(_ kind: Period.Kind, year: Int) -> Period? {
    part(kind, startYear: startYear(ofFiscalYear: year), months: 12, number: 1)
  }

  private func part(_ kind: Period.Kind, startYear: Int, months: Int, number: Int) -> Period? {
    let first = fiscalYearFirstMonth - 1 + (number - 1) * months
    guard let start = firstDay(ofMonth: first, from: startYear),
      let end = firstDay(ofMonth: first + months, from: startYear)
    else { return nil }
    return Period(
      kind: kind, year: fiscalYear(startingIn: startYear), number: kind == .year ? 0 : number,
      start: start, end: end)
  }

  /// The first day of the month that lies `index` months after January of `year`.
  private func firstDay(ofMonth index: Int, from year: Int) -> Day? {
    Day(year: year + index / 12, month: index % 12 + 1, day: 1)
  }

  private var namesByLaterYear: Bool { fiscalYearFirstMonth > 1 && fiscalYearName == .end }

  private func fiscalYear(startingIn year: Int) -> Int { namesByLaterYear ? year + 1 : year }

  private func startYear(ofFiscalYear year: Int) -> Int { namesByLaterYear ? year - 1 : year }
}

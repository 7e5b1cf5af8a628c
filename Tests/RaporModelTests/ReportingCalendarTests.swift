import RaporModel
import Testing

/// Periods against tables made elsewhere, and against what every way of cutting time must satisfy.
struct ReportingCalendarTests {
  private let iso = ReportingCalendar()

  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// The examples of ISO 8601, and years with and without a week 53.
  @Test(arguments: [
    ("2004-12-31", "2004-W53"), ("2005-01-01", "2004-W53"), ("2005-01-02", "2004-W53"),
    ("2005-01-03", "2005-W01"), ("2005-12-31", "2005-W52"), ("2006-01-01", "2005-W52"),
    ("2006-01-02", "2006-W01"), ("2006-12-31", "2006-W52"), ("2007-01-01", "2007-W01"),
    ("2007-12-30", "2007-W52"), ("2007-12-31", "2008-W01"), ("2008-12-28", "2008-W52"),
    ("2008-12-29", "2009-W01"), ("2009-12-31", "2009-W53"), ("2010-01-03", "2009-W53"),
    ("2010-01-04", "2010-W01"), ("2015-12-31", "2015-W53"), ("2016-01-03", "2015-W53"),
    ("2017-12-31", "2017-W52"), ("2020-12-31", "2020-W53"), ("2024-12-30", "2025-W01"),
    ("2026-12-31", "2026-W53"), ("2027-01-03", "2026-W53"),
  ])
  func `a day lies in its ISO week`(text: String, key: String) throws {
    let week = try #require(iso.period(.week, containing: try day(text)))
    #expect(week.key == key)
    #expect(week.start.weekday == .monday)
    #expect(week.days.count == 7)
  }

  @Test func `a period is found at its place in a list, and others are not`() throws {
    let days = try day("2015-01-01")..<day("2025-01-01")
    let periods = Period.Kind.allCases.filter { $0 != .all }.flatMap {
      iso.periods($0, touching: days)
    }
    let places = PeriodPlaces(periods + periods.reversed())
    #expect(places.periods == periods)
    for (place, period) in periods.enumerated() { #expect(places[period] == place) }
    #expect(places[.all(days)] == nil)
    #expect(PeriodPlaces([])[periods[0]] == nil)
  }

  @Test func `of 400 years, 71 have a week 53`() {
    let long = (1801...2200).filter { iso.period(key: "\($0)-W53") != nil }
    #expect(long.count == 71)
  }

  @Test(arguments: Weekday.allCases, 1...12)
  func `periods of every kind follow each other without a gap and read back from their keys`(
    firstWeekday: Weekday, firstMonth: Int
  ) throws {
    for naming in ReportingCalendar.FiscalYearName.allCases {
      let calendar = ReportingCalendar(
        firstWeekday: firstWeekday, fiscalYearFirstMonth: firstMonth, fiscalYearName: naming)
      for kind in Period.Kind.allCases where kind != .all {
        let periods = calendar.periods(kind, touching: try day("2014-11-20")..<day("2018-02-02"))
        #expect(periods.count > 3)
        for (earlier, later) in zip(periods, periods.dropFirst()) {
          #expect(earlier.end == later.start)
          #expect(calendar.after(earlier) == later)
          #expect(calendar.before(later) == earlier)
        }
        #expect(periods.allSatisfy { calendar.period(key: $0.key) == $0 })
        #expect(Set(periods.map(\.key)).count == periods.count)
        #expect(periods == periods.sorted())
      }
    }
  }

  @Test(arguments: 1...12)
  func `fiscal quarters begin every third month from the first one`(firstMonth: Int) throws {
    let calendar = ReportingCalendar(fiscalYearFirstMonth: firstMonth)
    for month in 1...12 {
      let middle = try #require(Day(year: 2021, month: month, day: 15))
      let quarter = try #require(calendar.period(.quarter, containing: middle))
      let half = try #require(calendar.period(.half, containing: middle))
      let year = try #require(calendar.period(.year, containing: middle))
      let monthsIn = (month - firstMonth + 12) % 12
      #expect(quarter.number == monthsIn / 3 + 1)
      #expect(half.number == monthsIn / 6 + 1)
      #expect(year.number == 0)
      let startMonth = (firstMonth - 1 + monthsIn / 3 * 3) % 12 + 1
      #expect(quarter.start.civil == (month >= startMonth ? 2021 : 2020, startMonth, 1))
      #expect(year.start.civil.month == firstMonth)
      #expect(Set([quarter.year, half.year, year.year]).count == 1)
      let naming = month >= firstMonth ? 2021 : 2020
      #expect(year.year == naming + (firstMonth > 1 ? 1 : 0))
    }
  }

  @Test func `a fiscal year can be named by the year it begins in`() throws {
    let calendar = ReportingCalendar(fiscalYearFirstMonth: 4, fiscalYearName: .start)
    let quarter = try #require(calendar.period(.quarter, containing: try day("2018-02-01")))
    #expect(quarter.key == "2017-Q4")
  }

  @Test(arguments: [
    ("2017-W40", "2016-W40"), ("2017-10", "2016-10"), ("2017-Q4", "2016-Q4"),
    ("2017-H2", "2016-H2"), ("2017", "2016"), ("2016-02", "2015-02"),
  ])
  func `the year before has the same number`(key: String, before: String) throws {
    #expect(iso.yearBefore(try #require(iso.period(key: key)))?.key == before)
  }

  @Test func `a week 53 has no week to compare with in a shorter year, and all days have none`()
    throws
  {
    #expect(iso.yearBefore(try #require(iso.period(key: "2020-W53"))) == nil)
    let all = Period.all(try day("2017-01-01")..<day("2018-01-01"))
    #expect(iso.yearBefore(all) == nil)
    #expect(iso.before(all) == nil)
  }

  @Test(arguments: [
    "2017-W54", "2017-W00", "2018-W53", "2017-Q5", "2017-Q0", "2017-H3", "2017-13", "2017-1", "17",
    "all", "", "-", "2017-", "2017-W", "2017-Q4-1", "2017-X1", "0000", "2017-W-1", "-017",
  ])
  func `what is no period is not read`(key: String) { #expect(iso.period(key: key) == nil) }

  @Test func `days at the calendar's ends have periods or none, without a trap`() {
    for number in [Int32.min, Int32.min + 3, -719_162, 2_932_896, Int32.max - 3, Int32.max] {
      for kind in Period.Kind.allCases {
        let period = iso.period(kind, containing: Day(number: number))
        #expect(period == nil || period?.kind == kind)
      }
    }
  }
}

import RaporModel

/// The time that the sample data covers, and how busy it is.
enum SampleCalendar {
  /// Deals are simulated from here, so that the first ones closed have a past.
  static let firstCreation = day(2024, 8, 1)
  /// The first day on which a deal of the data was closed, and an activity happened.
  static let firstClose = day(2025, 1, 1)
  /// The last day of the data.
  static let asOf = day(2026, 6, 30)
  /// The last day for which anything is planned.
  static let planned = day(2026, 7, 17)

  /// Days off in both countries.
  static let holidays: [(day: Day, name: String)] = [
    (day(2024, 9, 16), "Malaysia Day"), (day(2024, 12, 25), "Christmas"),
    (day(2025, 1, 1), "New Year"), (day(2025, 1, 29), "Lunar New Year"),
    (day(2025, 3, 31), "Eid"), (day(2025, 4, 1), "Eid, second day"),
    (day(2025, 5, 1), "Labour Day"), (day(2025, 5, 12), "Vesak"),
    (day(2025, 6, 27), "Islamic New Year"), (day(2025, 9, 5), "Birthday of the Prophet"),
    (day(2025, 12, 25), "Christmas"), (day(2026, 1, 1), "New Year"),
    (day(2026, 2, 17), "Lunar New Year"), (day(2026, 3, 20), "Eid"),
    (day(2026, 5, 1), "Labour Day"), (day(2026, 5, 27), "Feast of Sacrifice"),
    (day(2026, 6, 1), "Pancasila Day, and birthday of the King"),
    (day(2026, 12, 25), "Christmas"),
  ]

  private static let daysOff = Set(holidays.map(\.day))

  /// A day of the calendar; the first one of all for what is none.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }

  /// How many deals begin in a month, in per cent of an ordinary one: quiet at the end of the year,
  /// around the Lunar New Year and in the fasting month.
  static func demand(on day: Day) -> Int {
    let (year, month, _) = day.civil
    let ofMonth = [92, 86, 90, 102, 106, 110, 104, 102, 106, 108, 106, 78]
    let months = (year - 2024) * 12 + month - 8
    return ofMonth[month - 1] * (96 + months / 2) / 100
  }

  /// Whether the team sells on a day.
  static func isSellingDay(_ day: Day) -> Bool {
    ![.saturday, .sunday].contains(day.weekday) && !daysOff.contains(day)
  }

  /// The first selling day from a day on.
  static func sellingDay(from day: Day) -> Day {
    var day = day
    while !isSellingDay(day) { day = day.advanced(by: 1) }
    return day
  }

  /// The last day of the quarter that a day lies in.
  static func quarterEnd(_ day: Day) -> Day {
    let (year, month, _) = day.civil
    let last = (month + 2) / 3 * 3
    return self.day(year, last, Day.length(ofMonth: last, year: year))
  }

  /// The months from one to another, as year and month.
  static func months(
    from first: (year: Int, month: Int), to last: (year: Int, month: Int)
  ) -> [(year: Int, month: Int)] {
    let (start, end) = (first.year * 12 + first.month - 1, last.year * 12 + last.month - 1)
    return (start...max(start, end)).map { ($0 / 12, $0 % 12 + 1) }
  }
}

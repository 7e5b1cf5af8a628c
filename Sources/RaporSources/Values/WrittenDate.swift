import RaporModel

/// In which order a date in digits is written.
package enum DateOrder: String, Hashable, Sendable, CaseIterable {
  case dayMonthYear = "day-month-year"
  case monthDayYear = "month-day-year"
  case yearMonthDay = "year-month-day"

  /// The order that a user calls `name`: its full name or `dmy`, `mdy`, `ymd`.
  package init?(name: String) {
    switch name.lowercased() {
    case "dmy": self = .dayMonthYear
    case "mdy": self = .monthDayYear
    case "ymd": self = .yearMonthDay
    case let other:
      guard let order = DateOrder(rawValue: other) else { return nil }
      self = order
    }
  }
}

/// A date as a cell writes it, before anybody has said what the order of its parts is.
enum WrittenDate {
  /// Nothing to decide.
  case day(Day)
  /// Three numbers; the year is the last one when `yearIsLast`, else all three have two digits.
  case parts(first: Int, second: Int, third: Int, hasLongYear: Bool)

  /// The day in one order; nil when there is none.
  func day(in order: DateOrder?) -> Day? {
    switch (self, order) {
    case (.day(let day), _): return day
    case (.parts(let a, let b, let c, let isLong), .yearMonthDay?):
      return isLong ? nil : Day(year: Self.fullYear(a, isLong: false), month: b, day: c)
    case (.parts(let a, let b, let c, let isLong), .dayMonthYear?):
      return Day(year: Self.fullYear(c, isLong: isLong), month: b, day: a)
    case (.parts(let a, let b, let c, let isLong), .monthDayYear?):
      return Day(year: Self.fullYear(c, isLong: isLong), month: a, day: b)
    case (.parts, nil):
      let (dayFirst, monthFirst) = (day(in: .dayMonthYear), day(in: .monthDayYear))
      if let dayFirst, let monthFirst, dayFirst != monthFirst { return nil }
      return dayFirst ?? monthFirst
    }
  }

  static func fullYear(_ year: Int, isLong: Bool) -> Int {
    isLong ? year : year + (year < 70 ? 2000 : 1900)
  }
}

/// What one date says about the order of its column.
enum DateEvidence {
  case none
  case only(DateOrder)
  /// `03/04/2017` is 3 April or 4 March.
  case ambiguous(dayFirst: Day, monthFirst: Day)

  init(_ date: WrittenDate) {
    guard case .parts = date else {
      self = .none
      return
    }
    switch (date.day(in: .dayMonthYear), date.day(in: .monthDayYear)) {
    case (let dayFirst?, let monthFirst?):
      self =
        dayFirst == monthFirst ? .none : .ambiguous(dayFirst: dayFirst, monthFirst: monthFirst)
    case (.some, nil): self = .only(.dayMonthYear)
    case (nil, .some): self = .only(.monthDayYear)
    case (nil, nil): self = date.day(in: .yearMonthDay) == nil ? .none : .only(.yearMonthDay)
    }
  }
}

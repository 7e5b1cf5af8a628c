/// A day of the site's local calendar, without a time or a zone.
package struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, which is 0.
  package var number: Int32

  /// Makes the day that lies `number` days after 1970-01-01.
  package init(number: Int32) { self.number = number }

  /// Makes a day of the Gregorian calendar; nil when there is no such day or year is not 1…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Day.daysFromCivil(year: year, month: month, day: day))
  }

  /// Year, month and day of the Gregorian calendar.
  ///
  /// The arithmetic counts years from 1 March, so that the leap day is a year's last
  /// (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday, which is 3 when Monday is 0.
    Weekday(rawValue: (Int(number) + 3).modulo(7)) ?? .monday
  }

  /// The number of days in a month of the Gregorian calendar.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension Day: Comparable, Strideable, CustomStringConvertible {
  package static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The days from this one to `other`; negative when it is earlier.
  package func distance(to other: Day) -> Int { Int(other.number) - Int(number) }

  /// The day `n` days later; the calendar's ends hold.
  package func advanced(by n: Int) -> Day {
    Day(number: Int32(clamping: Int(number) + n))
  }

  /// The ISO 8601 form, `2017-12-31`.
  package var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the same as bytes.
  package func append(to bytes: inout [UInt8]) {
    let (year, month, day) = civil
    for (number, places) in [(year, 1_000), (month, 10), (day, 10)] {
      if places == 10 { bytes.append(UInt8(ascii: "-")) }
      var place = places
      while place > number, place > 1 {
        bytes.append(UInt8(ascii: "0"))
        place /= 10
      }
      bytes.append(decimal: number)
    }
  }

  /// Reads the ISO 8601 form `2017-12-31`; nil when it is anything else.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// A day of the week; Monday is 0, as in ISO 8601.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The English name in lower case, as settings spell it.
  package var name: String { "\(self)" }
}

extension Int {
  /// The remainder that is never negative.
  func modulo(_ divisor: Int) -> Int {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }

  /// Decimal digits with leading zeros up to `width`.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

import RaporModel

/// The rule at the end of a TZif file by which a zone goes on changing its offset: the POSIX form
/// `EST5EDT,M3.2.0,M11.1.0`.
struct DaylightRule {
  private var standard: Int32
  private var daylight: Int32
  private var begins: Change
  private var ends: Change

  /// A weekday of a month at a local time.
  private struct Change {
    var month: Int
    var week: Int
    var weekday: Int
    var seconds: Int32
  }

  /// Nil when the footer has no rule, or one of another form; the last offset then holds.
  init?(footer: ArraySlice<UInt8>) {
    let line = footer.drop(while: ASCII.isNewline).prefix { !ASCII.isNewline($0) }
    let parts = line.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    var names = parts[0]
    Self.skipName(&names)
    guard let west = Self.time(&names) else { return nil }
    standard = -west
    Self.skipName(&names)
    daylight = names.isEmpty ? standard + 3600 : -(Self.time(&names) ?? 0)
    guard let begins = Self.change(parts[1]), let ends = Self.change(parts[2]) else { return nil }
    (self.begins, self.ends) = (begins, ends)
  }

  /// The changes of some years, in order.
  func changes(years: ClosedRange<Int>) -> [(start: Int64, offset: Int32)] {
    years.flatMap { year in
      [
        (moment(begins, year) - Int64(standard), daylight),
        (moment(ends, year) - Int64(daylight), standard),
      ]
    }.sorted { $0.0 < $1.0 }
  }

  private func moment(_ change: Change, _ year: Int) -> Int64 {
    let first = Day(year: year, month: change.month, day: 1) ?? Day(number: 0)
    // Sunday is 0 here and 6 in the model.
    let ahead = (change.weekday + 6 - first.weekday.rawValue) % 7
    let length = Day.length(ofMonth: change.month, year: year)
    var day = 1 + ahead + (change.week - 1) * 7
    while day > length { day -= 7 }
    return Int64(first.advanced(by: day - 1).number) * 86_400 + Int64(change.seconds)
  }

  private static func change(_ part: ArraySlice<UInt8>) -> Change? {
    let sides = part.split(separator: 0x2F)
    guard let date = sides.first, date.first == 0x4D else { return nil }  // M
    let numbers = date.dropFirst().split(separator: 0x2E).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
      (0...6).contains(numbers[2])
    else { return nil }
    var seconds: Int32 = 7200
    if sides.count > 1 {
      var time = sides[1]
      seconds = Self.time(&time) ?? seconds
    }
    return Change(month: numbers[0], week: numbers[1], weekday: numbers[2], seconds: seconds)
  }

  private static func skipName(_ text: inout ArraySlice<UInt8>) {
    if text.first == 0x3C {
      text = text.drop { $0 != 0x3E }.dropFirst()
    } else {
      text = text.drop { $0 & 0x5F &- 0x41 < 26 }
    }
  }

  /// `5`, `-3:30`, `+1:00:00`, in seconds.
  private static func time(_ text: inout ArraySlice<UInt8>) -> Int32? {
    let isNegative = text.first == 0x2D
    if isNegative || text.first == 0x2B { text = text.dropFirst() }
    let digits = text.prefix { ASCII.isDigit($0) || $0 == 0x3A }
    text = text.dropFirst(digits.count)
    let numbers = digits.split(separator: 0x3A).compactMap {
      Int32(String(decoding: $0, as: UTF8.self))
    }
    guard let hours = numbers.first, hours <= 167, numbers.count <= 3 else { return nil }
    let seconds = zip(numbers, [3600, 60, 1] as [Int32]).reduce(0) { $0 + $1.0 % 1000 * $1.1 }
    return isNegative ? -seconds : seconds
  }
}

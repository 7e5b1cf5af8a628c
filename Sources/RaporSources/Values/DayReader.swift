import RaporModel

/// Reads dates and moments into local days.
struct DayReader {
  /// The order of dates in digits; nil where the column needs none.
  var order: DateOrder?
  /// Where a moment with an offset becomes a local day.
  var zone: TimeZoneTable

  /// Reads a trimmed cell.
  func read(_ cell: UnsafeBufferPointer<UInt8>) -> Reading<Day> {
    if BlankWords.contains(cell) { return .blank }
    guard let day = write(cell)?.day(in: order) else { return .unreadable }
    return .value(day)
  }

  /// Reads a trimmed cell as a moment, to the minute.
  func readMoment(_ cell: UnsafeBufferPointer<UInt8>) -> Reading<DatedMoment> {
    if BlankWords.contains(cell) { return .blank }
    var scanner = DateScanner(cell)
    guard let date = scanner.date(), let day = date.day(in: order) else { return .unreadable }
    if scanner.isAtEnd { return .value(DatedMoment(day, secondOfDay: scanner.serialSeconds)) }
    guard let time = scanner.time(), scanner.isAtEnd else { return .unreadable }
    guard let offset = time.offset else {
      return .value(DatedMoment(day, secondOfDay: time.seconds))
    }
    // As for days: an offset would need the order of the parts first.
    guard case .day = date else { return .unreadable }
    let (local, second) = self.local(day, time.seconds, offset)
    return .value(DatedMoment(local, secondOfDay: second))
  }

  /// What the column's order is inferred from; nil when the cell holds no date.
  func evidence(_ cell: UnsafeBufferPointer<UInt8>) -> DateEvidence? {
    guard !BlankWords.contains(cell), let date = write(cell) else { return nil }
    return DateEvidence(date)
  }

  /// Takes a date apart, whatever its form; nil when it has none of the known ones.
  private func write(_ cell: UnsafeBufferPointer<UInt8>) -> WrittenDate? {
    var scanner = DateScanner(cell)
    guard let date = scanner.date() else { return nil }
    if scanner.isAtEnd { return date }
    guard case .day(let day) = date else {
      // A local time after the date says nothing about the day; an offset would need the order first.
      guard let time = scanner.time(), time.offset == nil, scanner.isAtEnd else { return nil }
      return date
    }
    guard let time = scanner.time(), scanner.isAtEnd else { return nil }
    return .day(localDay(day, time))
  }

  private func localDay(_ day: Day, _ time: DateScanner.Time) -> Day {
    guard let offset = time.offset else { return day }
    return local(day, time.seconds, offset).day
  }

  /// The local day and second of a time that has an offset from UTC.
  private func local(_ day: Day, _ seconds: Int, _ offset: Int) -> (day: Day, second: Int) {
    let utc = Int64(day.number) * 86_400 + Int64(seconds - offset)
    let local = utc + Int64(zone.offset(atUTC: utc))
    let number = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return (Day(number: Int32(clamping: number)), Int(local - number * 86_400))
  }
}

/// A moment as a cell gives it: perhaps only its day.
struct DatedMoment: Hashable {
  /// The local minute; midnight where only the day is given.
  var moment: Moment
  /// Whether the time of day is given.
  var hasTime: Bool

  /// The second of the day is nil where it is not given.
  init(_ day: Day, secondOfDay second: Int?) {
    moment = Moment(day, minute: (second ?? 0) / 60)
    hasTime = second != nil
  }

  /// The moment that a cell stands for.
  init(cell: Int64) {
    moment = Moment(minutes: cell >> 1)
    hasTime = cell & 1 == 1
  }

  /// One integer for both.
  var cell: Int64 { moment.minutes << 1 | (hasTime ? 1 : 0) }
}

/// Reads the parts of a date from left to right.
private struct DateScanner {
  struct Time {
    var seconds: Int
    /// Seconds east of UTC; nil for local time.
    var offset: Int?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// The second of the day that a spreadsheet's serial date gives; nil for any other date.
  private(set) var serialSeconds: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index >= bytes.count }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  mutating func date() -> WrittenDate? {
    let first = number()
    switch first?.length {
    case 4: return yearFirst(first?.value ?? 0)
    case 8: return compact(first?.value ?? 0)
    case 5: return serial(first?.value ?? 0)
    case 1, 2: return dayOrMonthFirst(first?.value ?? 0)
    case nil: return nameFirst()
    default: return nil
    }
  }

  private mutating func yearFirst(_ year: Int) -> WrittenDate? {
    guard separator(), let month = number(), separator(), let day = number(),
      month.length <= 2, day.length <= 2
    else { return nil }
    return Day(year: year, month: month.value, day: day.value).map(WrittenDate.day)
  }

  private func compact(_ digits: Int) -> WrittenDate? {
    Day(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
      .map(WrittenDate.day)
  }

  /// Days since 1899-12-30, as spreadsheets count, of the years 1954 to 2119; the time is a fraction.
  private mutating func serial(_ days: Int) -> WrittenDate? {
    guard (20_000...80_000).contains(days) else { return nil }
    if next == 0x2E || next == 0x2C {
      index += 1
      serialSeconds = fractionOfDay()
    }
    return isAtEnd ? .day(Day(number: Int32(days - 25_569))) : nil
  }

  /// The digits of a fraction of a day, in seconds, rounded to the nearest: spreadsheets cut it off.
  private mutating func fractionOfDay() -> Int {
    var (value, unit) = (0, 1)
    while let byte = next, ASCII.isDigit(byte) {
      if unit < 1_000_000_000 { (value, unit) = (value * 10 + Int(byte - 0x30), unit * 10) }
      index += 1
    }
    return min((value * 86_400 * 2 + unit) / (unit * 2), 86_399)
  }

  private mutating func dayOrMonthFirst(_ first: Int) -> WrittenDate? {
    guard separator() else { return nil }
    guard let second = number() else {
      guard let month = month(), separator(), let year = number() else { return nil }
      return named(day: first, month, year)
    }
    guard second.length <= 2, separator(), let third = number(), third.length != 3,
      third.length <= 4
    else { return nil }
    return .parts(
      first: first, second: second.value, third: third.value, hasLongYear: third.length == 4)
  }

  private mutating func nameFirst() -> WrittenDate? {
    let start = index
    if month() == nil {
      // A weekday before the date: "Senin, 3 April 2017".
      skipWord()
      guard next == 0x2C, index > start, separator() else { return nil }
      if let first = number() { return dayOrMonthFirst(first.value) }
    } else {
      index = start
    }
    guard let month = month(), separator(), let day = number(), separator(), let year = number()
    else { return nil }
    return named(day: day.value, month, year)
  }

  private func named(day: Int, _ month: Int, _ year: (value: Int, length: Int)) -> WrittenDate? {
    guard year.length == 4 || year.length == 2 else { return nil }
    return Day(
      year: WrittenDate.fullYear(year.value, isLong: year.length == 4), month: month, day: day
    ).map(WrittenDate.day)
  }

  // MARK: Time of day

  /// `T13:45:00.000+07:00`, ` 1:45 PM`, `, 13.45 UTC`.
  mutating func time() -> Time? {
    if next == 0x54 || next == 0x74 { index += 1 } else { guard separator() else { return nil } }
    guard let hour = number(), next == 0x3A || next == 0x2E else { return nil }
    index += 1
    guard let minute = number(), hour.value < 25, minute.value < 60 else { return nil }
    var seconds = hour.value * 3600 + minute.value * 60
    if next == 0x3A || next == 0x2E {
      index += 1
      guard let second = number(), second.value < 61 else { return nil }
      seconds += second.value
      skipFraction()
    }
    skipSpaces()
    if let half = halfDay() {
      guard (1...12).contains(hour.value) else { return nil }
      seconds += (hour.value == 12 ? -12 : 0) * 3600 + half * 3600
      skipSpaces()
    }
    guard !isAtEnd else { return Time(seconds: seconds, offset: nil) }
    return offset().map { Time(seconds: seconds, offset: $0) }
  }

  private mutating func skipFraction() {
    guard next == 0x2E || next == 0x2C else { return }
    index += 1
    while let byte = next, ASCII.isDigit(byte) { index += 1 }
  }

  /// 0 for AM and 12 for PM; nil when neither stands here.
  private mutating func halfDay() -> Int? {
    guard index + 1 < bytes.count, bytes[index + 1] | 0x20 == 0x6D else { return nil }
    let letter = bytes[index] | 0x20
    guard letter == 0x61 || letter == 0x70 else { return nil }
    index += 2
    return letter == 0x61 ? 0 : 12
  }

  private mutating func offset() -> Int? {
    for word in ["z", "utc", "gmt"] where matches(word) {
      index += word.utf8.count
      if isAtEnd { return 0 }
    }
    guard let sign = next, sign == 0x2B || sign == 0x2D else { return nil }
    index += 1
    guard let hours = number() else { return nil }
    var (hour, minute) = (hours.value, 0)
    if hours.length == 4 {
      (hour, minute) = (hours.value / 100, hours.value % 100)
    } else if next == 0x3A {
      index += 1
      guard let minutes = number() else { return nil }
      minute = minutes.value
    }
    guard hour < 19, minute < 60 else { return nil }
    return (sign == 0x2D ? -1 : 1) * (hour * 3600 + minute * 60)
  }

  // MARK: Pieces

  private mutating func number() -> (value: Int, length: Int)? {
    let start = index
    var value = 0
    while let byte = next, ASCII.isDigit(byte), index - start < 9 {
      value = value * 10 + Int(byte - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  private mutating func month() -> Int? {
    let start = index
    skipWord()
    guard let month = MonthName.month(bytes[start..<index]) else {
      index = start
      return nil
    }
    if next == 0x2E { index += 1 }
    return month
  }

  private mutating func skipWord() {
    while let byte = next, byte & 0x5F &- 0x41 < 26 || byte >= 0x80 { index += 1 }
  }

  private mutating func skipSpaces() { while next == ASCII.space { index += 1 } }

  /// Steps over one of `/ - . ,` with spaces around it, or over spaces.
  private mutating func separator() -> Bool {
    let start = index
    skipSpaces()
    if let byte = next, byte == 0x2F || byte == 0x2D || byte == 0x2E || byte == 0x2C { index += 1 }
    skipSpaces()
    return index > start
  }

  private func matches(_ word: String) -> Bool {
    let rest = bytes[index...].prefix(word.utf8.count)
    return rest.count == word.utf8.count && zip(rest, word.utf8).allSatisfy { $0 | 0x20 == $1 }
  }
}

package import RaporModel

extension Phrasebook {
  /// How a day is written.
  package enum DateDetail: Hashable, Sendable {
    /// `31 Dec 2017`.
    case short
    /// `31 December 2017`.
    case long
    /// `Sun, 31 Dec 2017`.
    case weekday
    /// `31 Dec`: where the year is plain from the place.
    case withoutYear
  }

  /// A day: `31 Dec 2017`, `31 Des 2017`, `31 Dis 2017`.
  package func date(_ day: Day, _ detail: DateDetail = .short) -> String {
    string { append(date: day, detail, to: &$0) }
  }

  /// Adds a day.
  func append(date day: Day, _ detail: DateDetail = .short, to bytes: inout [UInt8]) {
    let (year, month, dayOfMonth) = day.civil
    if detail == .weekday {
      bytes += calendar.shortWeekdays[day.weekday.rawValue].utf8
      bytes += ", ".utf8
    }
    bytes.append(decimal: dayOfMonth)
    bytes.append(UInt8(ascii: " "))
    bytes += (detail == .long ? longMonth(month) : shortMonth(month)).utf8
    guard detail != .withoutYear else { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(decimal: year)
  }

  /// A day and the time of day: `31 Dec 2017, 14:05`.
  package func moment(_ moment: Moment) -> String {
    let (hour, minute) = moment.minuteOfDay.quotientAndRemainder(dividingBy: 60)
    return "\(date(moment.day)), \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The days from one to another, both included, as short as they allow: `2–8 Oct 2017`,
  /// `25 Sep – 1 Oct 2017`, `28 Dec 2016 – 3 Jan 2017`.
  package func dates(from first: Day, through last: Day) -> String {
    let (a, b) = (first.civil, last.civil)
    if first >= last { return date(last) }
    if a.year != b.year { return "\(date(first)) – \(date(last))" }
    if a.month != b.month { return "\(date(first, .withoutYear)) – \(date(last))" }
    return "\(a.day)–\(date(last))"
  }

  /// The months from one day's to another's: `Oct 2017`, `Oct–Dec 2017`, `Dec 2016 – Feb 2017`.
  package func months(from first: Day, through last: Day) -> String {
    let (a, b) = (first.civil, last.civil)
    let end = "\(shortMonth(b.month)) \(b.year)"
    if a.year != b.year { return "\(shortMonth(a.month)) \(a.year) – \(end)" }
    return a.month == b.month ? end : "\(shortMonth(a.month))–\(end)"
  }

  func longMonth(_ month: Int) -> String { calendar.months[(month - 1) % 12] }

  func shortMonth(_ month: Int) -> String { calendar.shortMonths[(month - 1) % 12] }
}

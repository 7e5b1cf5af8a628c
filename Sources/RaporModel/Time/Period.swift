/// A stretch of local days that figures are given for: half-open, and named as its kind is.
package struct Period: Hashable, Sendable {
  /// How long periods of one kind are.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case week, month, quarter, half, year, all
  }

  /// Week, month, quarter, half, year, or all days there are.
  package let kind: Kind
  /// The year it is counted in: the week-numbering year, calendar year of a month, fiscal year; 0 for all.
  package let year: Int
  /// The week, month, quarter or half within that year, from 1; 0 for a year and for all.
  package let number: Int
  /// Its first day.
  package let start: Day
  /// The day after its last.
  package let end: Day

  init(kind: Kind, year: Int, number: Int, start: Day, end: Day) {
    self.kind = kind
    self.year = year
    self.number = number
    self.start = start
    self.end = end
  }

  /// Hashes the kind and the first day, which tell the periods of a site apart.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(Int(start.number) &* 8 &+ kind.order)
  }

  /// Equal when kinds and days are; by numbers, since kinds would be compared as texts.
  package static func == (a: Period, b: Period) -> Bool {
    a.start == b.start && a.end == b.end && a.kind.order == b.kind.order && a.year == b.year
      && a.number == b.number
  }

  /// All the days of `days` as one period.
  package static func all(_ days: Range<Day>) -> Period {
    Period(kind: .all, year: 0, number: 0, start: days.lowerBound, end: days.upperBound)
  }

  /// The days it has.
  package var days: Range<Day> { start..<max(start, end) }

  /// Its last day.
  package var lastDay: Day { end.advanced(by: -1) }

  /// Whether a day lies in it.
  package func contains(_ day: Day) -> Bool { start <= day && day < end }

  /// The name that files, links and the metrics table use: `2017-W40`, `2017-10`, `2017-Q4`,
  /// `2017-H2`, `2017`, `all`.
  package var key: String {
    switch kind {
    case .week: "\(year.padded(to: 4))-W\(number.padded(to: 2))"
    case .month: "\(year.padded(to: 4))-\(number.padded(to: 2))"
    case .quarter: "\(year.padded(to: 4))-Q\(number)"
    case .half: "\(year.padded(to: 4))-H\(number)"
    case .year: year.padded(to: 4)
    case .all: "all"
    }
  }
}

extension Period: Comparable, CustomStringConvertible {
  /// Orders by kind, shortest first, then by time.
  package static func < (a: Period, b: Period) -> Bool {
    (a.kind.order, a.start) < (b.kind.order, b.start)
  }

  /// The period's key.
  package var description: String { key }
}

extension Period.Kind {
  /// The place among all kinds, shortest first.
  package var order: Int {
    switch self {
    case .week: 0
    case .month: 1
    case .quarter: 2
    case .half: 3
    case .year: 4
    case .all: 5
    }
  }

  /// Equal when their places are, which is sooner known than whether their names are.
  package static func == (a: Period.Kind, b: Period.Kind) -> Bool { a.order == b.order }
}

import RaporModel

/// The periods that have facts, each kind in order, and the way from a day to them.
final class PeriodGrid: Sendable {
  /// The periods, shortest kind first, then by time; the last is all days.
  let periods: [Period]
  /// Per period, the days that count: none after the as-of day.
  let countedDays: [Range<Day>]
  /// The kinds, each as the range of its periods.
  let kinds: [Range<Int>]
  private let positions: PeriodPlaces
  private let asOf: Day

  /// Histories longer than this many days are cut off: no figure looks back further, and one
  /// mistyped year must not make thousands of empty periods.
  static let longestHistory = 20 * 366

  /// Lays out the periods of the kinds that touch the days from `first` to the as-of day, and
  /// one of all days from `earliest` on.
  init(kinds: [Period.Kind], calendar: ReportingCalendar, first: Day, earliest: Day, asOf: Day) {
    let end = asOf.advanced(by: 1)
    let start = max(min(first, asOf), asOf.advanced(by: -PeriodGrid.longestHistory))
    var periods: [Period] = []
    var ranges: [Range<Int>] = []
    for kind in Period.Kind.allCases where kinds.contains(kind) && kind != .all {
      let ofKind = calendar.periods(kind, touching: start..<max(start, end))
      ranges.append(periods.count..<periods.count + ofKind.count)
      periods += ofKind
    }
    ranges.append(periods.count..<periods.count + 1)
    periods.append(.all(min(earliest, asOf)..<max(min(earliest, asOf), end)))
    self.periods = periods
    self.kinds = ranges
    self.asOf = asOf
    countedDays = periods.map { $0.start..<max($0.start, min($0.end, end)) }
    positions = PeriodPlaces(periods)
  }

  /// The place of a period; nil when it has no facts.
  func position(of period: Period) -> Int? { positions[period] }

  /// Whether the period at a position holds the as-of day.
  func holdsLatest(_ position: Int) -> Bool { periods[position].contains(asOf) }

  /// The positions, among those of one kind, of the periods that hold or follow `first` and that
  /// hold or precede `last`; nil is no bound.
  func positions(in kind: Range<Int>, from first: Day?, to last: Day?) -> Range<Int> {
    let low =
      first.map { day in kind.partitioningIndex { periods[$0].end > day } } ?? kind.lowerBound
    let high =
      last.map { day in kind.partitioningIndex { periods[$0].start > day } } ?? kind.upperBound
    return low..<max(low, high)
  }

  /// The positions of the periods of all kinds that hold a day.
  func positions(of day: Day) -> [Int] { kinds.compactMap { position(in: $0, of: day) } }

  /// The position of the period of one kind that holds a day; nil when there is none.
  func position(in kind: Range<Int>, of day: Day) -> Int? {
    let position = kind.partitioningIndex { periods[$0].end > day }
    guard position < kind.upperBound, countedDays[position].contains(day) else { return nil }
    return position
  }
}

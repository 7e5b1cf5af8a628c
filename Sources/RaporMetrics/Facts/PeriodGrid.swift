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
  /// The first day of the periods of the kinds that are cut out of time.
  private let firstDay: Day
  /// By day from the first one on, and by kind, the position of the period that holds the day; −1 where
  /// there is none.
  private let positionsOfDays: [Int32]

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
    firstDay = periods.dropLast().map(\.start).min() ?? end
    positionsOfDays = PeriodGrid.positions(
      of: firstDay..<max(firstDay, end), kinds: ranges, countedDays)
  }

  private static func positions(
    of days: Range<Day>, kinds: [Range<Int>], _ countedDays: [Range<Day>]
  ) -> [Int32] {
    let count = days.lowerBound.distance(to: days.upperBound)
    var positions = [Int32](repeating: -1, count: count * kinds.count)
    for (kind, periods) in kinds.enumerated() {
      for period in periods {
        for day in countedDays[period].clamped(to: days) {
          let row = days.lowerBound.distance(to: day)
          positions[row * kinds.count + kind] = Int32(clamping: period)
        }
      }
    }
    return positions
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

  /// Calls `body` with the position of each period that holds a day, of which each kind has one at most.
  func forEachPosition(of day: Day, _ body: (Int) -> Void) {
    let first = firstDay.distance(to: day) * kinds.count
    guard first >= 0, first < positionsOfDays.count else {
      // Before all others there is the period of all days alone.
      let last = periods.count - 1
      return countedDays[last].contains(day) ? body(last) : ()
    }
    for place in first..<first + kinds.count where positionsOfDays[place] >= 0 {
      body(Int(positionsOfDays[place]))
    }
  }
}

import RaporModel

/// A few sums and sets of days for each rep and period, while rows are read.
///
/// There is a block for each period, in the order of first sight, and in it a row for each rep.
struct FactGrid: Sendable {
  private let kind: Period.Kind
  private let calendar: ReportingCalendar
  /// How many columns a row has.
  private(set) var width: Int
  /// The columns that together are the set of days on which something happened, 64 in each; all others
  /// are sums.
  let days: Range<Int>
  /// The periods, by place.
  private(set) var periods: [Period] = []
  private var places: [Period: Int] = [:]
  /// The days whose periods are known: the first one, and for each from it on the place of its period, −1 for
  /// none that is known.
  private var firstDay: Int32 = 0
  private var placeOfDay: [Int32] = []
  /// The first days of the periods.
  private var starts: [Int32] = []
  /// How many reps there is room for.
  private var room = 16
  /// By period, rep and column.
  private(set) var values: [Int64] = []
  /// Whether a sum was too large to be kept.
  private(set) var hasOverflown = false

  /// Makes a grid without any period, with so many sums before the days and after them; `kind` is not `all`,
  /// which has no calendar.
  init(
    sums before: Int, hasDays: Bool = false, sums after: Int = 0, by kind: Period.Kind,
    _ calendar: ReportingCalendar
  ) {
    days = before..<before + (hasDays ? FactGrid.columns(ofDaysOf: kind) : 0)
    width = days.upperBound + after
    self.kind = kind
    self.calendar = calendar
  }

  /// How many columns hold the days of a period.
  private static func columns(ofDaysOf kind: Period.Kind) -> Int {
    switch kind {
    case .week, .month: 1
    case .quarter: 2
    case .half: 3
    case .year, .all: 6
    }
  }

  // MARK: Counting

  /// Where the row of a rep in the period of a day begins; nil for a day that no period has.
  @inline(__always)
  mutating func row(_ rep: Int, _ day: Int32) -> Int? {
    let offset = Int(day) - Int(firstDay)
    if placeOfDay.indices.contains(offset), placeOfDay[offset] >= 0, rep < room {
      return (Int(placeOfDay[offset]) &* room &+ rep) &* width
    }
    return newRow(rep, day)
  }

  /// Adds to a sum of a row.
  @inline(__always)
  mutating func add(_ value: Int64, _ column: Int, at row: Int) {
    let (sum, overflow) = values[row &+ column].addingReportingOverflow(value)
    values[row &+ column] = sum
    if overflow { hasOverflown = true }
  }

  /// Counts activities: how long they took in the first column, their days, and each in the column of its
  /// kind, which come after the days.
  mutating func add(_ activities: [ActivityCells.Activity], count: Int) {
    var next = 0
    while true {
      next = FactGrid.add(
        activities, from: next, count: count, width: width, days: days, firstDay: firstDay,
        placeOfDay, starts, room: room, &values)
      guard next < count else { return }
      add(activities[next])
      next += 1
    }
  }

  /// Counts activities up to the first that has no row yet, or is of a kind without a column; gives its place.
  private static func add(
    _ activities: [ActivityCells.Activity], from first: Int, count: Int, width: Int,
    days: Range<Int>, firstDay: Int32, _ placeOfDay: [Int32], _ starts: [Int32], room: Int,
    _ values: inout [Int64]
  ) -> Int {
    let (activities, places, starts) = (activities.span, placeOfDay.span, starts.span)
    let (daysFirst, kindsFirst) = (days.lowerBound, days.upperBound)
    var values = values.mutableSpan
    for next in first..<count {
      let activity = activities[unchecked: next]
      let offset = Int(activity.place.day &- firstDay)
      let column = kindsFirst &+ Int(activity.place.kind)
      guard offset >= 0, offset < places.count, places[unchecked: offset] >= 0,
        Int(activity.place.rep) < room, column < width
      else { return next }
      let place = Int(places[unchecked: offset])
      let row = (place &* room &+ Int(activity.place.rep)) &* width
      let day = Int(activity.place.day &- starts[unchecked: place])
      values[unchecked: row] &+= Int64(activity.minutes)
      values[unchecked: row &+ daysFirst &+ day >> 6] |= 1 &<< Int64(truncatingIfNeeded: day)
      values[unchecked: row &+ column] &+= 1
    }
    return count
  }

  /// Counts an activity; one on a day that no period has is in none.
  mutating func add(_ activity: ActivityCells.Activity) {
    let column = days.upperBound + Int(activity.place.kind)
    while column >= width { doubleWidth() }
    guard let row = row(Int(activity.place.rep), activity.place.day),
      let period = place(of: Day(number: activity.place.day))
    else { return }
    let day = Int(activity.place.day - starts[period])
    values[row] += Int64(activity.minutes)
    values[row + days.lowerBound + day >> 6] |= 1 << Int64(day & 63)
    values[row + column] += 1
  }

  // MARK: Asking

  /// Where the columns of a rep, by place, in a period lie in `values`; nowhere for a rep without any.
  func placesOfColumns(_ rep: Int, _ period: Int) -> Range<Int> {
    let row = (period * room + rep) * width
    return rep < room ? row..<row + width : 0..<0
  }

  /// Where other periods have their place here; nil for one that is not known.
  func places(of others: [Period]) -> [Int?] { others.map { places[$0] } }

  /// The last of the days on which something happened; nil when there is none.
  var latestDay: Day? {
    periods.enumerated().compactMap { place, period -> Day? in
      let rows = stride(from: place * room * width, to: (place + 1) * room * width, by: width)
      for column in days.reversed() {
        let all = rows.reduce(Int64(0)) { $0 | values[$1 + column] }
        guard all != 0 else { continue }
        let last = (column - days.lowerBound) * 64 + 63 - all.leadingZeroBitCount
        return period.start.advanced(by: last)
      }
      return nil
    }.max()
  }

  // MARK: Putting together

  /// Takes in other rows: `reps` and `sums` have the places here of their reps and of the sums after the days.
  mutating func merge(_ other: FactGrid, reps: [Int], sums: [Int] = []) {
    if periods.isEmpty, isCounting(reps), isCounting(sums) {
      self = other
      return
    }
    hasOverflown = hasOverflown || other.hasOverflown
    guard !reps.isEmpty else { return }
    makeRoom(for: other, reps, sums)
    let columns = Array(0..<days.upperBound) + sums.map { days.upperBound + $0 }
    let width = min(columns.count, other.width)
    for (number, period) in other.periods.enumerated() {
      guard let place = place(of: period.start) else { continue }
      for (from, rep) in reps.prefix(other.room).enumerated() {
        let start = (number * other.room + from) * other.width
        FactGrid.merge(
          other.values.span.extracting(start..<start + width), columns.span, days: days,
          into: &values, at: (place * room + rep) * self.width, &hasOverflown)
      }
    }
  }

  /// Makes room for other rows at once, before there are periods of the old size.
  private mutating func makeRoom(for other: FactGrid, _ reps: [Int], _ sums: [Int]) {
    while let last = sums.max(), days.upperBound + last >= width { doubleWidth() }
    while let last = reps.max(), last >= room { resize(room: room * 2, width: width) }
    let unknown = other.periods.count { places[$0] == nil }
    values.reserveCapacity((periods.count + unknown) * room * width)
  }

  /// Whether places are those that they are counted by.
  private func isCounting(_ places: [Int]) -> Bool {
    places.enumerated().allSatisfy { $0 == $1 }
  }

  /// Takes the columns of a row into those of another, which `columns` has the places of.
  private static func merge(
    _ other: Span<Int64>, _ columns: Span<Int>, days: Range<Int>, into values: inout [Int64],
    at row: Int, _ hasOverflown: inout Bool
  ) {
    for column in other.indices where other[column] != 0 {
      let here = row &+ columns[column]
      if days.contains(column) {
        values[here] |= other[column]
      } else {
        let (sum, overflow) = values[here].addingReportingOverflow(other[column])
        values[here] = sum
        if overflow { hasOverflown = true }
      }
    }
  }

  // MARK: Growing

  private mutating func newRow(_ rep: Int, _ day: Int32) -> Int? {
    while rep >= room { resize(room: room * 2, width: width) }
    guard let period = place(of: Day(number: day)) else { return nil }
    return (period * room + rep) * width
  }

  private mutating func doubleWidth() {
    let after = max(width - days.upperBound, 4)
    resize(room: room, width: days.upperBound + after * 2)
  }

  private mutating func resize(room: Int, width: Int) {
    var larger = [Int64](repeating: 0, count: periods.count * room * width)
    for row in 0..<periods.count * self.room {
      let start = (row / self.room * room + row % self.room) * width
      for column in 0..<self.width { larger[start + column] = values[row * self.width + column] }
    }
    (values, self.room, self.width) = (larger, room, width)
  }

  /// The place of a day's period, which gets a block of its own; nil for a day that no period has.
  private mutating func place(of day: Day) -> Int? {
    guard let period = calendar.period(kind, containing: day) else { return nil }
    if let known = places[period] { return known }
    let place = periods.count
    places[period] = place
    periods.append(period)
    starts.append(period.start.number)
    let count = values.count + room * width
    // Four times as much keeps copies of what is there few.
    if values.capacity < count { values.reserveCapacity(count * 4) }
    values += repeatElement(0, count: room * width)
    note(period, place)
    return place
  }

  /// Notes the days of a period. Days far from all others are looked up each time.
  private mutating func note(_ period: Period, _ place: Int) {
    if placeOfDay.isEmpty { firstDay = period.start.number }
    let first = min(Int(firstDay), Int(period.start.number))
    let end = max(Int(firstDay) + placeOfDay.count, Int(period.end.number))
    guard end - first <= FactGrid.mostDays else { return }
    placeOfDay.insert(contentsOf: repeatElement(-1, count: Int(firstDay) - first), at: 0)
    placeOfDay += repeatElement(-1, count: end - first - placeOfDay.count)
    firstDay = Int32(truncatingIfNeeded: first)
    for day in period.start.number..<period.end.number {
      placeOfDay[Int(day) - first] = Int32(truncatingIfNeeded: place)
    }
  }

  /// Three hundred years: a date that far from the others was mistyped.
  private static let mostDays = 110_000
}

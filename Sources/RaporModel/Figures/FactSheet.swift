/// What each rep did in each period of one kind, as counts and sums: those of several periods, reps or
/// parts of the data add up to those of the whole.
///
/// The owner of a shared deal counts it; its value is split between the owners to the last minor unit.
package struct FactSheet: Hashable, Sendable {
  /// What a column holds, beside the activities of one type.
  package enum Column: String, CaseIterable, Sendable {
    /// Deals created in the period.
    case created
    /// Deals won in the period.
    case won
    /// What was credited of them, in minor units.
    case wonAmount = "won_amount"
    /// Deals lost in the period.
    case lost
    /// What would have been credited of them, in minor units.
    case lostAmount = "lost_amount"
    /// The days from creation to close of the deals won, added up; negative ones are left out.
    case cycleDays = "cycle_days"
    /// Activities of all types.
    case activities
    /// How long they took together.
    case minutes
    /// Days with an activity.
    case activeDays = "active_days"

    /// Whether values are amounts of money.
    package var isMoney: Bool { self == .wonAmount || self == .lostAmount }

    /// The columns that deals are counted in, which are the first ones.
    package static let ofDeals: [Column] = [
      .created, .won, .wonAmount, .lost, .lostAmount, .cycleDays,
    ]

    /// The place among all columns.
    package var place: Int {
      switch self {
      case .created: 0
      case .won: 1
      case .wonAmount: 2
      case .lost: 3
      case .lostAmount: 4
      case .cycleDays: 5
      case .activities: 6
      case .minutes: 7
      case .activeDays: 8
      }
    }
  }

  /// The periods in which anything happened, in order.
  package let periods: [Period]
  private let reps: [RepID]
  private let types: [String]
  private let currency: Currency
  /// By rep; then by period and column, the types of activity after the other columns.
  private var values: [[Int64]]

  /// Adds up a data set by the periods of one kind that a calendar has; none for `all`.
  package init(of dataset: Dataset, by kind: Period.Kind, calendar: ReportingCalendar) {
    let index = PeriodIndex(of: dataset, by: kind, calendar)
    periods = index.periods
    (types, currency) = (dataset.activities.types, dataset.currency)
    reps = dataset.reps.map(\.id)
    let width = Column.allCases.count + types.count
    let ofRep = [Int64](repeating: 0, count: periods.count * width)
    values = Array(repeating: ofRep, count: reps.count)
    for deal in dataset.deals { add(deal, index) }
    addActivities(of: dataset.activities.entries, index)
  }

  /// Takes in what was added up elsewhere: `values` by rep, then by period and column, the types of activity
  /// after the other columns; zeros where nothing happened.
  package init(
    reps: [RepID], periods: [Period], types: [String], currency: Currency, values: [[Int64]]
  ) {
    self.reps = reps
    self.periods = periods
    self.types = types
    self.currency = currency
    self.values = values
  }

  private var width: Int { Column.allCases.count + types.count }

  /// A rep, by position, and where its values of a period begin.
  private typealias Row = (rep: Int, start: Int)

  /// The row of a rep and a day's period; nil for a rep that the data does not have.
  private func row(_ rep: RepIndex, _ day: Day?, _ index: PeriodIndex) -> Row? {
    guard let day, let period = index.position(of: day), reps.indices.contains(rep.position)
    else { return nil }
    return (rep.position, period * width)
  }

  private mutating func add(_ value: Int64, _ column: Column, at row: Row) {
    let place = row.start + column.place
    let sum = values[row.rep][place].addingReportingOverflow(value)
    values[row.rep][place] = sum.overflow ? (value < 0 ? .min : .max) : sum.partialValue
  }

  private mutating func add(_ deal: Deal, _ index: PeriodIndex) {
    if let row = row(deal.rep, deal.createdOn, index) { add(1, .created, at: row) }
    let (count, amount): (Column, Column) =
      deal.outcome == .won ? (.won, .wonAmount) : (.lost, .lostAmount)
    guard deal.outcome != .open else { return }
    let coOwners = deal.coOwner.map { ($0, deal.amount.map(deal.coOwnersPart) ?? 0) }
    if let row = row(deal.rep, deal.closedOn, index) {
      add(1, count, at: row)
      add((deal.amount ?? 0) - (coOwners?.1 ?? 0), amount, at: row)
      if deal.outcome == .won { add(Int64(max(deal.cycleDays ?? 0, 0)), .cycleDays, at: row) }
    }
    if let (rep, part) = coOwners, let row = row(rep, deal.closedOn, index) {
      add(part, amount, at: row)
    }
  }

  private mutating func addActivities(of entries: ActivityEntries, _ index: PeriodIndex) {
    var last: (rep: RepIndex, day: Day)?
    for entry in entries {
      guard let row = row(entry.rep, entry.day, index) else { continue }
      add(Int64(entry.count), .activities, at: row)
      add(Int64(entry.minutes), .minutes, at: row)
      values[row.rep][row.start + Column.allCases.count + entry.type] += Int64(entry.count)
      // The entries of a rep and a day stand together.
      if last?.rep != entry.rep || last?.day != entry.day { add(1, .activeDays, at: row) }
      last = (entry.rep, entry.day)
    }
  }

  /// The value of a column for a rep, by its position, in a period, by its position in `periods`.
  package func value(_ column: Column, rep: Int, period: Int) -> Int64 {
    values[rep][period * width + column.place]
  }

  // MARK: Printing

  /// One line for each rep and period with anything to count, in the order of reps' ids and of time;
  /// amounts in major units, with all decimals of the currency. It is in pieces, which `workers` write together.
  package func csv(workers: Workers = .single) -> [[UInt8]] {
    let head = CSVWriter(
      columns: ["rep_id", "period"] + Column.allCases.map(\.rawValue) + types, lineEnd: .lineFeed)
    let keys = periods.map { CSVWriter.fields([$0.key]) }
    let stretch = 64
    let lines = workers.map((reps.count + stretch - 1) / stretch) { number in
      csv(ofReps: number * stretch..<min((number + 1) * stretch, reps.count), keys)
    }
    return [head.bytes] + lines
  }

  private func csv(ofReps part: Range<Int>, _ keys: [[UInt8]]) -> [UInt8] {
    let decimals =
      Column.allCases.map { $0.isMoney ? currency.exponent : 0 } + types.map { _ in 0 }
    var writer = CSVWriter(lineEnd: .lineFeed)
    writer.reserve(part.count * keys.count * (width * 4 + 24))
    for rep in part {
      let ofRep = values[rep]
      let values = ofRep.span
      for (period, key) in keys.enumerated() {
        let row = values.extracting(period * width..<(period + 1) * width)
        guard FactSheet.hasAny(row) else { continue }
        writer.field(reps[rep].rawValue)
        writer.fields(written: key[...])
        writer.numbers(row, decimals: decimals)
        writer.endRow()
      }
    }
    return writer.bytes
  }

  private static func hasAny(_ row: Span<Int64>) -> Bool {
    for place in row.indices where row[place] != 0 { return true }
    return false
  }
}

/// The periods of one kind in which deals were created or closed or activities happened, and which of
/// them each day lies in.
private struct PeriodIndex {
  private(set) var periods: [Period] = []
  private var firstDay = Int32(0)
  /// By day from the first on, the position of its period; −1 for none.
  private var positions: [Int32] = []

  init(of dataset: Dataset, by kind: Period.Kind, _ calendar: ReportingCalendar) {
    var days = DayMarks()
    for deal in dataset.deals {
      if let day = deal.createdOn { days.insert(day) }
      if deal.outcome != .open, let day = deal.closedOn { days.insert(day) }
    }
    for entry in dataset.activities.entries { days.insert(entry.day) }
    firstDay = days.first
    positions = [Int32](repeating: -1, count: days.marks.count)
    for place in days.marks.indices where days.marks[place] {
      let day = Day(number: days.first + Int32(place))
      guard let period = calendar.period(kind, containing: day) else { continue }
      if periods.last != period { periods.append(period) }
      positions[place] = Int32(periods.count - 1)
    }
  }

  func position(of day: Day) -> Int? {
    let place = Int(day.number) - Int(firstDay)
    guard positions.indices.contains(place), positions[place] >= 0 else { return nil }
    return Int(positions[place])
  }
}

/// A set of days, a byte for each from the earliest to the latest.
private struct DayMarks {
  private(set) var first: Int32 = 0
  private(set) var marks: [Bool] = []

  mutating func insert(_ day: Day) {
    let place = Int(day.number) - Int(first)
    if marks.indices.contains(place) {
      marks[place] = true
    } else {
      grow(to: day.number)
    }
  }

  private mutating func grow(to day: Int32) {
    if marks.isEmpty { first = day }
    if day < first {
      marks = [Bool](repeating: false, count: Int(first) - Int(day)) + marks
      first = day
    }
    let place = Int(day) - Int(first)
    if place >= marks.count {
      marks += [Bool](repeating: false, count: place + 1 - marks.count)
    }
    marks[place] = true
  }
}

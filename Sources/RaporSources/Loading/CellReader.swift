import RaporModel

/// Reads the cells of one column of one file.
struct CellReader {
  let column: TableColumn
  let place: CellPlace
  private let days: DayReader
  private let numbers: DecimalReader
  /// The value of a constant, or what stands in for a blank, when the column is no text.
  private let fixed: Int64?
  private let blanks: Set<String>
  private let isUndecided: Bool
  /// Whether an amount in another currency is kept for its conversion.
  let keepsForeign: Bool

  private static let longestMinutes: Int64 = 1_000_000

  /// Stands for "nothing here" among days and numbers.
  static let none = Int64.min
  /// Stands for an amount in a currency of its own, which is read again where it is converted.
  static let foreign = Int64.min + 1

  init(
    _ column: TableColumn, _ place: CellPlace, mapping: SourceMapping, currency: Currency,
    zone: TimeZoneTable, dateOrder: DateOrder?, numberStyle: NumberStyle?, isUndecided: Bool
  ) {
    self.column = column
    self.place = place
    self.isUndecided = isUndecided
    blanks = mapping.blanks
    days = DayReader(order: dateOrder, zone: zone)
    numbers = DecimalReader(
      style: numberStyle, decimals: column.kind.decimals(currency),
      currency: column.kind == .money ? currency : nil)
    keepsForeign = mapping.table.convertsAmounts
    let own = DecimalReader(
      style: .decimalPoint, decimals: numbers.decimals, currency: numbers.currency)
    fixed = (place.constant ?? place.standIn).flatMap { text in
      Array(text.utf8).withUnsafeBufferPointer { cell in
        switch column.kind {
        case .day: DayReader(order: nil, zone: zone).read(cell).value.map { Int64($0.number) }
        case .moment: DayReader(order: nil, zone: zone).readMoment(cell).value?.cell
        default: own.read(cell).value
        }
      }
    }
  }

  /// Whether a constant or a default is no value of the column's kind.
  var hasUnreadableText: Bool {
    !column.kind.isText && (place.constant ?? place.standIn) != nil && fixed == nil
  }

  /// Whether a cell of a text column holds nothing.
  func isBlank(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    BlankWords.contains(cell) || isOwnBlank(cell)
  }

  private func isOwnBlank(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    !blanks.isEmpty && blanks.contains(Folding.key(String(decoding: cell, as: UTF8.self)))
  }

  /// A day's number, a moment's, an amount in minor units, a quantity in thousandths, minutes, or a
  /// rate in 10⁻¹².
  func read(_ record: CSVRecord) -> Reading<Int64> {
    guard !isUndecided else { return .blank }
    guard let field = place.field else { return fixed.map { .value($0) } ?? .blank }
    let cell = record.bytes(at: field)
    switch column.kind == .day ? readDay(cell) : readOther(cell) {
    case .blank: return fixed.map { .value($0) } ?? .blank
    case .unreadable where isOwnBlank(cell): return fixed.map { .value($0) } ?? .blank
    case let reading: return reading
    }
  }

  private func readOther(_ cell: UnsafeBufferPointer<UInt8>) -> Reading<Int64> {
    column.kind == .moment ? days.readMoment(cell).map(\.cell) : readNumber(cell)
  }

  /// The moment of a cell whose column is one of days.
  func readMoment(_ record: CSVRecord) -> DatedMoment? {
    guard !isUndecided, let field = place.field else { return nil }
    return days.readMoment(record.bytes(at: field)).value
  }

  private func readDay(_ cell: UnsafeBufferPointer<UInt8>) -> Reading<Int64> {
    switch days.read(cell) {
    case .value(let day): .value(Int64(day.number))
    case .blank: .blank
    case .unreadable, .foreign: .unreadable
    }
  }

  private func readNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Reading<Int64> {
    let reading = numbers.read(cell)
    guard column.kind == .minutes, case .value(let thousandths) = reading else { return reading }
    // No activity takes years: a larger number is something else, and sums must not overflow.
    guard (0...Self.longestMinutes * 1000).contains(thousandths) else { return .unreadable }
    return .value((thousandths + 500) / 1000)
  }
}

extension TableColumn.Kind {
  /// How many decimals the integers have that stand for a number.
  fileprivate func decimals(_ currency: Currency) -> Int {
    switch self {
    case .money: currency.exponent
    case .rate: RateTable.decimals
    default: 3
    }
  }
}

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
  let isUndecided: Bool
  /// Whether the style was inferred from a few rows, so that others may contradict it.
  private let isAssumed: Bool
  private let plainForm: PlainForm?
  /// Whether an amount in another currency is kept for its conversion.
  let keepsForeign: Bool

  fileprivate static let longestMinutes: Int64 = 1_000_000

  /// Stands for "nothing here" among days and numbers.
  static let none = Int64.min
  /// Stands for an amount in a currency of its own, which is read again where it is converted.
  static let foreign = Int64.min + 1

  init(
    _ column: TableColumn, _ place: CellPlace, mapping: SourceMapping, currency: Currency,
    zone: TimeZoneTable, dateOrder: DateOrder?, numberStyle: NumberStyle?, isUndecided: Bool,
    isAssumed: Bool = false
  ) {
    self.column = column
    self.place = place
    self.isUndecided = isUndecided
    self.isAssumed = isAssumed
    plainForm = isUndecided ? nil : PlainForm(column.kind, currency, numberStyle)
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

  /// The value of a cell in its most common form; nil for any other, and for a blank.
  @inline(__always)
  func plainValue(_ record: CSVRecord, _ months: inout PlainCell.Months) -> Int64? {
    guard let plainForm, let field = place.field else { return nil }
    return plainForm.value(record.bytes(at: field), &months)
  }

  /// How cells in their most common forms are read, blank ones among them; nil where all need care.
  var plainCells: PlainCells? {
    guard let plainForm, let field = place.field else { return nil }
    return PlainCells(field: field, form: plainForm, blank: fixed ?? CellReader.none)
  }

  /// Whether no row has a value: the file lacks the column, and nothing stands in for it.
  var isAbsent: Bool { !column.kind.isText && place.field == nil && fixed == nil }

  /// What `read` gives; notes when the cell says that the column is not written as assumed.
  func read(_ record: CSVRecord, isContradicted: inout Bool) -> Reading<Int64> {
    let reading = read(record)
    if isAssumed, contradicts(record) { isContradicted = true }
    return reading
  }

  private func contradicts(_ record: CSVRecord) -> Bool {
    guard !isUndecided, let field = place.field else { return false }
    let cell = record.bytes(at: field)
    if column.kind.isDay {
      switch days.evidence(cell) {
      case nil, .some(.none): return false
      case .only(let order): return order != days.order
      case .ambiguous: return days.order == nil
      }
    }
    switch NumberEvidence(cell) {
    case .none: return false
    case .only(let style): return style != numbers.style
    case .ambiguous: return numbers.style == nil
    }
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

/// Reads the cells of one column in their most common forms: a few numbers, which cost nothing to hand on.
struct PlainCells: Sendable {
  let field: Int
  fileprivate let form: PlainForm
  /// What stands for a blank cell.
  fileprivate let blank: Int64

  /// The value of a cell; nil when it is written in another way.
  @inline(__always)
  func value(_ record: CSVRecord, _ months: inout PlainCell.Months) -> Int64? {
    let cell = record.bytes(at: field)
    return cell.isEmpty ? blank : form.value(cell, &months)
  }

  /// The value in a row of a run; nil when it is written in another way, or in quotes.
  @inline(__always)
  func value(_ row: CSVRun.Row, _ months: inout PlainCell.Months) -> Int64? {
    let cell = row.rawField(field)
    guard cell.length > 0 else { return blank }
    return cell.isBare ? form.value(cell.buffer, &months) : nil
  }
}

/// How the cells of a column are written that can be read by looking at each byte once.
private enum PlainForm {
  case day
  case number(decimals: Int, sign: UInt8?)
  case minutes

  /// Nil for a column whose cells are always read with care.
  init?(_ kind: TableColumn.Kind, _ currency: Currency, _ style: NumberStyle?) {
    switch kind {
    case .day: self = .day
    case .minutes: self = .minutes
    case .money, .quantity:
      self = .number(decimals: kind.decimals(currency), sign: style?.decimalSign)
    case .text, .share, .moment, .rate: return nil
    }
  }

  /// The value of a cell; nil when it is written in another way.
  @inline(__always)
  func value(_ cell: UnsafeBufferPointer<UInt8>, _ months: inout PlainCell.Months) -> Int64? {
    switch self {
    case .day: return PlainCell.dayNumber(cell, &months).map { Int64($0) }
    case .number(let decimals, let sign):
      return PlainCell.number(cell, decimals: decimals, decimalSign: sign)
    case .minutes:
      let minutes = PlainCell.number(cell, decimals: 0, decimalSign: nil)
      return minutes.flatMap { $0 <= CellReader.longestMinutes ? $0 : nil }
    }
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

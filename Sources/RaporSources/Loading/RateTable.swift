import RaporDiagnostics
import RaporModel

/// What units of other currencies were worth, by day.
struct RateTable {
  /// How many decimals the integers have that stand for rates.
  static let decimals = 12

  /// A rate and the first day it holds.
  struct Rate {
    var day: Day
    /// Units of the site's currency for one unit, in 10⁻¹².
    var value: Int64
  }

  /// By code, in the order of days.
  private var rates: [String: [Rate]] = [:]

  /// Whether there is no rate at all.
  var isEmpty: Bool { rates.isEmpty }

  /// Takes in the rows of a table of rates.
  mutating func read(_ table: FileTable, _ state: inout LoadState) {
    let (day, rate) = (table.column("day"), table.column("rate"))
    let code = table.column("currency")
    for row in 0..<table.rows.count {
      guard let day = state.needed(table.day(day, row), "day", table, day, row),
        let text = state.needed(table.text(code, row), "currency", table, code, row),
        let currency = currency(text, table, code, row, &state),
        let value = self.value(table, rate, row, &state)
      else { continue }
      guard add(Rate(day: day, value: value), of: currency) else {
        state.excludeDuplicate("\(currency.code) of \(day)", table, code, row)
        continue
      }
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  /// The latest rate on or before a day; nil when there is none.
  func rate(of currency: Currency, on day: Day) -> Rate? {
    let known = rates[currency.code] ?? []
    let later = known.partitioningIndex { $0.day > day }
    return later > 0 ? known[later - 1] : nil
  }

  /// The first day with a rate of a currency; nil when it has none.
  func firstDay(of currency: Currency) -> Day? { rates[currency.code]?.first?.day }

  /// False when the day has a rate already.
  private mutating func add(_ rate: Rate, of currency: Currency) -> Bool {
    var known = rates.removeValue(forKey: currency.code) ?? []
    defer { rates[currency.code] = known }
    let place = known.partitioningIndex { $0.day >= rate.day }
    guard place == known.count || known[place].day != rate.day else { return false }
    known.insert(rate, at: place)
    return true
  }

  private func currency(
    _ text: String, _ table: FileTable, _ column: Int?, _ row: Int, _ state: inout LoadState
  ) -> Currency? {
    if let currency = Currency(code: text) { return currency }
    state.excludeUnknownCurrency(text, table, column, row)
    return nil
  }

  private func value(
    _ table: FileTable, _ column: Int?, _ row: Int, _ state: inout LoadState
  ) -> Int64? {
    let given = column.flatMap { table.rows.integer($0, row) }
    guard let value = state.needed(given, "rate", table, column, row) else { return nil }
    if value > 0 { return value }
    let line = table.rows.lines[row]
    state.exclude(.unreadableNumber, table.file.ledger, line: line, "a rate that is not above 0")
    state.problems.report(.unreadableNumber, in: table.file.csv.name, group: "rate") {
      (
        "a rate must be more than 0; the row is left out", table.place(column, row),
        "say how many units of the site's currency one unit is worth"
      )
    }
    return nil
  }
}

extension RateTable.Rate {
  /// An amount in minor units of one currency as minor units of another; nil when it is too large.
  ///
  /// Exact, and rounded once: halves away from zero.
  func convert(_ amount: Int64, from: Currency, to: Currency) -> Int64? {
    // Both exponents are small, so the divisor is between 10⁹ and 10¹⁵.
    let places = RateTable.decimals + from.exponent - to.exponent
    let divisor = (0..<max(places, 0)).reduce(UInt64(1)) { product, _ in product &* 10 }
    let product = amount.magnitude.multipliedFullWidth(by: value.magnitude)
    let (low, carries) = product.low.addingReportingOverflow(divisor / 2)
    let high = product.high + (carries ? 1 : 0)
    guard high < divisor else { return nil }
    let magnitude = divisor.dividingFullWidth((high, low)).quotient
    guard let result = Int64(exactly: magnitude) else { return nil }
    return amount < 0 ? -result : result
  }
}

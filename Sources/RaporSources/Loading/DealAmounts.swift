import RaporModel

/// The amount and the cost of a table's deals, in the site's currency.
struct DealAmounts {
  /// How the amounts of the row came into the site's currency; nil when they were in it.
  private(set) var conversion: Conversion?

  private let columns: DealColumns
  private let asOf: Day
  private let converter: CurrencyConverter
  private var money: RowMoney
  private var row = 0
  private var word = RowMoney.Word.nothing

  init(_ columns: DealColumns, asOf: Day, site: Currency, _ rates: RateTable) {
    self.columns = columns
    self.asOf = asOf
    money = RowMoney(columns.table, site: site)
    converter = CurrencyConverter(
      site: site, rates: rates, table: columns.table, what: "the deal")
  }

  /// Looks which currency a row is in; false when it is none that is known, and the row is left out.
  mutating func begin(_ row: Int, _ state: inout LoadState) -> Bool {
    self.row = row
    conversion = nil
    word = money.word(row)
    guard case .unknown(let text) = word else { return true }
    state.excludeUnknownCurrency(text, columns.table, money.column, row)
    return false
  }

  /// Gives the deal of the row begun last its amount and cost, by the rate of the day it was closed,
  /// or of the as-of day while it is open; false when the row is left out.
  mutating func fill(_ deal: inout Deal, _ state: inout LoadState) -> Bool {
    let day = deal.closedOn ?? asOf
    let amount = outcome(columns.amount, day, &state)
    if case .leftOut = amount { return false }
    let cost = outcome(columns.cost, day, &state)
    if case .leftOut = cost { return false }
    deal.amount = amount.value
    deal.cost = cost.value
    conversion = Self.conversion(amount.source, cost.source)
    return true
  }

  private func outcome(
    _ column: Int?, _ day: Day, _ state: inout LoadState
  ) -> CurrencyConverter.Outcome {
    converter.convert(money.cell(column, row, word), on: day, column, row, &state)
  }

  /// One record for both; where they were in two currencies, that of the amount.
  private static func conversion(
    _ amount: CurrencyConverter.Source?, _ cost: CurrencyConverter.Source?
  ) -> Conversion? {
    guard let source = amount ?? cost else { return nil }
    let hasBoth = cost?.currency == source.currency
    return Conversion(
      currency: source.currency.code, amount: amount?.amount, cost: hasBoth ? cost?.amount : nil,
      rate: source.rate.value, rateDay: source.rate.day)
  }
}

extension CurrencyConverter.Outcome {
  /// The amount in the site's currency; nil when there is none.
  fileprivate var value: Int64? {
    switch self {
    case .own(let amount), .converted(let amount, _): amount
    case .blank, .leftOut: nil
    }
  }

  /// What was converted; nil when nothing was.
  fileprivate var source: CurrencyConverter.Source? {
    if case .converted(_, let source) = self { source } else { nil }
  }
}

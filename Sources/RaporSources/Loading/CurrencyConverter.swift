import RaporDiagnostics
import RaporModel

/// Brings the amounts of a table's rows into the site's currency.
struct CurrencyConverter {
  let site: Currency
  let rates: RateTable
  let table: FileTable
  /// What diagnostics call a row, such as `the deal`.
  let what: String

  /// What became of a cell.
  enum Outcome {
    case blank
    /// Nothing had to be converted.
    case own(Int64)
    case converted(Int64, Source)
    /// The row is left out, and in its ledger.
    case leftOut
  }

  /// What an amount was before.
  struct Source {
    var amount: Int64
    var currency: Currency
    var rate: RateTable.Rate
  }

  /// Converts what a cell holds, by the latest rate on or before a day.
  func convert(
    _ cell: RowMoney.Cell, on day: Day, _ column: Int?, _ row: Int, _ state: inout LoadState
  ) -> Outcome {
    switch cell {
    case .blank: return .blank
    case .ofSite(let amount): return .own(amount)
    case .amount(let amount, let currency):
      guard let rate = rates.rate(of: currency, on: day) else {
        reportMissing(currency, day, column, row, &state)
        return .leftOut
      }
      if let converted = rate.convert(amount, from: currency, to: site) {
        return .converted(converted, Source(amount: amount, currency: currency, rate: rate))
      }
      reject("is too large in \(site.code)", column, row, &state)
    case .contradiction(let code):
      reject("is in \(code), and the row's currency is another", column, row, &state)
    case .unreadable: reject("is no amount in the row's currency", column, row, &state)
    }
    return .leftOut
  }

  private func reportMissing(
    _ currency: Currency, _ day: Day, _ column: Int?, _ row: Int, _ state: inout LoadState
  ) {
    let (line, code, site) = (table.rows.lines[row], currency.code, site.code)
    let first = rates.firstDay(of: currency)
    state.exclude(.foreignCurrency, table.file.ledger, line: line, "\(code) on \(day)")
    state.problems.report(.missingRate, in: table.file.csv.name, group: code) {
      let since = first.map { "; the first is of \($0)" } ?? ""
      let mend = "how many \(site) one \(code) was worth on \(day) or before"
      return (
        "\(what) is in \(code) and the site in \(site), and there is no rate of \(code) for \(day)\(since)",
        table.place(column, row),
        rates.isEmpty
          ? "add a source with `table: rates`, whose rows say \(mend)"
          : "add a row to the rates that says \(mend)"
      )
    }
  }

  private func reject(
    _ fault: String, _ column: Int?, _ row: Int, _ state: inout LoadState
  ) {
    let name = column.map { table.mapping.schema[$0].name } ?? ""
    state.exclude(
      .unreadableNumber, table.file.ledger, line: table.rows.lines[row], "\(name) \(fault)")
    state.problems.report(.unreadableNumber, in: table.file.csv.name, group: name) {
      (
        "the \(name) \(fault); the row is left out", table.place(column, row),
        "write the amount without a currency, or in the row's own"
      )
    }
  }
}

import RaporModel

/// Makes spending of rows.
struct ExpenseLoader {
  let asOf: Day
  let currency: Currency
  let rates: RateTable
  private var expenses: [Expense] = []

  init(asOf: Day, currency: Currency, rates: RateTable) {
    self.asOf = asOf
    self.currency = currency
    self.rates = rates
  }

  /// Takes in the rows of one table.
  mutating func read(_ table: FileTable, _ reps: RepDirectory, _ state: inout LoadState) {
    var money = RowMoney(table, site: currency)
    let spent = table.column("spent_on")
    for row in 0..<table.rows.count {
      guard let day = state.needed(table.day(spent, row), "spent_on", table, spent, row),
        let rep = reps.known("the expense", table, row, &state)
      else { continue }
      guard day <= asOf else {
        state.excludeLate("the sum was spent on", day, after: asOf, table, spent, row)
        continue
      }
      guard let sum = amount(table, row, day, &money, &state) else { continue }
      expenses.append(
        Expense(
          rep: rep.index, team: table.text(table.column("team"), row),
          category: table.text(table.column("category"), row), day: day, amount: sum.amount,
          conversion: sum.conversion, row: table.reference(row)))
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  private func amount(
    _ table: FileTable, _ row: Int, _ day: Day, _ money: inout RowMoney, _ state: inout LoadState
  ) -> (amount: Int64, conversion: Conversion?)? {
    let column = table.column("amount")
    let word = money.word(row)
    if case .unknown(let text) = word {
      state.excludeUnknownCurrency(text, table, money.column, row)
      return nil
    }
    let converter = CurrencyConverter(
      site: currency, rates: rates, table: table, what: "the expense")
    switch converter.convert(money.cell(column, row, word), on: day, column, row, &state) {
    case .own(let amount): return (amount, nil)
    case .converted(let amount, let source):
      return (
        amount,
        Conversion(
          currency: source.currency.code, amount: source.amount, rate: source.rate.value,
          rateDay: source.rate.day)
      )
    case .blank:
      state.excludeMissing("amount", .missingValue, table, column, row)
      return nil
    case .leftOut: return nil
    }
  }

  /// The spending with its reps where `moved` put them.
  func expenses(moved: [RepIndex]) -> [Expense] {
    expenses.map { expense in
      var expense = expense
      expense.rep = expense.rep.map { moved[$0.position] }
      return expense
    }
  }
}

import RaporModel

/// What customers are worth over their life.
enum CustomerValue {
  static let definitions = [
    definition(
      nil, "", name: "Lifetime value",
      meaning: """
        What an account has been worth from its first won deal to the period's end, on average: the \
        margin of its won deals where the data has costs, else their revenue. An account belongs to \
        the rep who won its latest deal by then, with all that it has bought from anybody.
        """,
      formula: "Σ (v − cost), else Σ v, of the accounts' won deals ÷ |accounts|",
      rivals: [
        "Margin a year × years expected to stay: it rests on a guess of how long customers stay; not computed."
      ]),
    definition(
      .margin, "margin", name: "Lifetime value, margin",
      meaning: """
        The mean margin of an account's won deals from the first to the period's end. Deals without a \
        cost or an amount are left out and counted.
        """,
      formula: "Σ (v − cost) of the accounts' won deals ÷ |accounts|"),
    definition(
      .revenue, "revenue", name: "Lifetime value, revenue",
      meaning: "The mean revenue of an account's won deals from the first to the period's end.",
      formula: "Σ v of the accounts' won deals ÷ |accounts|"),
  ]

  private static func definition(
    _ measure: AccountValues.Measure?, _ variant: String, name: String, meaning: String,
    formula: String, rivals: [String] = []
  ) -> MetricDefinition {
    MetricDefinition(
      Metric("ltv", variant: variant), group: .people, unit: .money, direction: .higherIsBetter,
      rows: .init(without: .wonWithoutDate),
      words: .init(name: name, meaning: meaning, formula: formula, rivals: rivals),
      cases: { context in
        guard let values = values(measure, context) else { return [] }
        return context.lifetimes(ofScope: context.row, values)
          + context.strayDeals(context.lifetime)
      },
      compute: { compute(measure, $0) })
  }

  private static func compute(
    _ measure: AccountValues.Measure?, _ context: MetricContext
  ) -> MetricOutcome {
    guard context.hasAccounts else { return .absent(.noAccounts, n: 0) }
    guard let values = values(measure, context) else { return .absent(.noCosts, n: 0) }
    let sums = values.sums.sums(of: context.row, before: context.days.upperBound)
    return MetricOutcome.quotient(
      context.money(sums.upper), Ratio(sums.lower), else: .noFormerAccounts,
      n: Int(clamping: sums.lower)
    )
    .leavingOut(
      context.book.strays.count(ofScope: context.row, in: context.lifetime), .dealWithoutAccount
    )
    .leavingOut(sums.leftOut, values.measure.exclusion)
  }

  /// The values by one measure; by the margin where there are costs, if none is asked for. Nil where
  /// margins are asked for and there are no costs.
  private static func values(
    _ measure: AccountValues.Measure?, _ context: MetricContext
  ) -> AccountValues? {
    let figures = context.figures
    switch measure {
    case nil: return figures.accountValues
    case .margin: return figures.people.margins
    case .revenue: return figures.people.revenues
    }
  }
}

extension AccountValues.Measure {
  /// Why a deal without a value is left out.
  var exclusion: CaseExclusion { self == .margin ? .dealWithoutMargin : .dealWithoutAmount }
}

extension Figures {
  /// What accounts are worth: their margin where any won deal has a cost, else their revenue.
  var accountValues: AccountValues { people.margins ?? people.revenues }
}

extension MetricContext {
  /// All days up to the period's end.
  var lifetime: Range<Day> { Day(number: .min)..<days.upperBound }

  /// The accounts that belong to a scope at the period's end with what each has been worth, as money,
  /// and the deals won in the scope by then that have no value.
  func lifetimes(ofScope row: Int, _ values: AccountValues) -> [MetricCase] {
    // Two metrics with one measure ask for the same.
    let place = LifetimePlace(row: row, column: column, measure: values.measure)
    return figures.lifetimes.value(for: place) { newLifetimes(ofScope: row, values) }
  }

  private func newLifetimes(ofScope row: Int, _ values: AccountValues) -> [MetricCase] {
    // One reference to the book: asking for it anew counts one each time.
    let (book, lifetime) = (book, lifetime)
    let accounts = book.latestPurchases(ofScope: row, in: lifetime).compactMap { place in
      values.worthsAfter[place].map { worth in
        MetricCase(.account(book.purchases[place].account), value: money(worth))
      }
    }
    guard !values.isComplete else { return accounts }
    let deals = book.rows.rows(ofScope: row, in: lifetime).map { book.purchases[$0].deal }
    let valueless = deals.filter {
      AccountValues.value(values.measure, of: figures.dataset.deals[$0]) == nil
    }
    return accounts + valueless.map { MetricCase(.deal($0), .leftOut(values.measure.exclusion)) }
  }
}

/// Whose accounts' values, when, and by which measure.
struct LifetimePlace: Hashable, Sendable {
  let row: Int
  let column: Int
  let measure: AccountValues.Measure
}

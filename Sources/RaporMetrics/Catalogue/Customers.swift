import RaporModel

/// Customers by account: new ones, those who come back, and those who buy something else too.
enum Customers {
  static let definitions = [new, retention, crossSell]

  private static let new = MetricDefinition(
    Metric("new_customers"), group: .people, unit: .count, direction: .higherIsBetter,
    rows: .init(without: .wonWithoutDate),
    words: .init(
      name: "New customers",
      meaning: """
        How many accounts won their first deal ever in the period. Each counts for the rep of that \
        deal. The data's first periods have too many, since earlier deals are not known.
        """,
      formula: "|accounts whose first won deal lies in the period|"),
    cases: { context in
      context.newAccounts.map { MetricCase(.account($0)) } + context.strayDeals(context.days)
    },
    compute: { context in
      guard context.hasAccounts else { return .absent(.noAccounts, n: 0) }
      let count = context.newAccounts.count
      return MetricOutcome.value(Ratio(count), n: count)
        .leavingOut(context.strayDeals(context.days))
    })

  private static let retention = MetricDefinition(
    Metric("retention"), group: .people, unit: .rate, direction: .higherIsBetter,
    isShareOfCases: true,
    rows: .init(without: .wonWithoutDate),
    words: .init(
      name: "Customer retention",
      meaning: """
        Of the accounts that won a deal in the period before, the share that won one again in this \
        period. An account counts for the rep of its latest deal of the period before. There is none \
        while the period runs, nor where the data covers the period before only in part.
        """,
      formula:
        "|accounts of the period before with a won deal again| ÷ |accounts of the period before|",
      rivals: [
        "By contracts up for renewal: needs the dates on which contracts end; not computed.",
        "By revenue kept (net revenue retention): needs recurring revenue; not computed.",
      ]),
    cases: { retained($0) + $0.strayDeals($0.days) },
    compute: { context in
      guard context.hasAccounts else { return .absent(.noAccounts, n: 0) }
      let outcome =
        absenceOfComparison(context).map { MetricOutcome.absent($0, n: 0) }
        ?? share(retained(context), else: .noFormerAccounts)
      return outcome.leavingOut(context.strayDeals(context.days))
    })

  private static let crossSell = MetricDefinition(
    Metric("cross_sell"), group: .people, unit: .rate, direction: .higherIsBetter,
    isShareOfCases: true,
    rows: .init(without: .wonWithoutDate),
    words: .init(
      name: "Cross-sell",
      meaning: """
        Of the existing accounts that won a deal in the period, the share that won a product they had \
        not bought before it. Existing are accounts with a won deal before the period; deals without a \
        product say nothing.
        """,
      formula: "|existing accounts with a new product| ÷ |existing accounts with a won deal|"),
    cases: { crossSold($0) + $0.strayDeals($0.days) },
    compute: { context in
      guard context.hasAccounts else { return .absent(.noAccounts, n: 0) }
      let outcome =
        context.book.hasProducts
        ? share(crossSold(context), else: .noFormerAccounts) : .absent(.noProducts, n: 0)
      return outcome.leavingOut(context.strayDeals(context.days))
    })

  private static func share(
    _ cases: [MetricCase], else absence: MetricValue.Absence
  ) -> MetricOutcome {
    let upper = Ratio(cases.count { $0.part == .counted })
    return .quotient(upper, Ratio(cases.count), else: absence, n: cases.count)
  }

  private static func absenceOfComparison(_ context: MetricContext) -> MetricValue.Absence? {
    guard let before = periodBefore(context) else { return .noComparison }
    guard context.figures.coverage(of: context.period).isOver else { return .notOver }
    return context.figures.coverage(of: before).isWhole ? nil : .partialComparison
  }

  /// The period before; nil where there is none, or no data that far back.
  private static func periodBefore(_ context: MetricContext) -> Period? {
    let figures = context.figures
    return figures.settings.calendar.before(context.period).flatMap {
      figures.periodGrid.position(of: $0) == nil ? nil : $0
    }
  }

  private static func retained(_ context: MetricContext) -> [MetricCase] {
    guard absenceOfComparison(context) == nil, let before = periodBefore(context) else { return [] }
    let book = context.book
    return book.accounts(ofScope: context.row, buyingIn: before.days).map { account in
      let isBack = !book.purchases(of: account, in: context.days).isEmpty
      return MetricCase(.account(account), isBack ? .counted : .compared)
    }
  }

  private static func crossSold(_ context: MetricContext) -> [MetricCase] {
    let (book, days) = (context.book, context.days)
    guard book.hasProducts else { return [] }
    return book.accounts(ofScope: context.row, buyingIn: days).compactMap { account in
      let earlier = book.ofAccount[account].prefix { book.purchases[$0].day < days.lowerBound }
      guard !earlier.isEmpty else { return nil }
      let owned = Set(earlier.compactMap { book.purchases[$0].product })
      let bought = book.purchases(of: account, in: days).compactMap { book.purchases[$0].product }
      let hasNew = bought.contains { !owned.contains($0) }
      return MetricCase(.account(account), hasNew ? .counted : .compared)
    }
  }
}

extension MetricContext {
  /// The customers.
  var book: AccountBook { figures.people.accounts }

  /// Whether the data has accounts.
  var hasAccounts: Bool { !book.names.isEmpty }

  /// The days that count.
  var days: Range<Day> { figures.countedDays(of: period) }

  /// The accounts whose first deal was won in the period, by day.
  var newAccounts: [Int] {
    book.firsts.rows(ofScope: row, in: days).map { book.purchases[$0].account }
  }

  /// The deals won on some days without an account.
  func strayDeals(_ days: Range<Day>) -> [MetricCase] {
    guard hasAccounts else { return [] }
    return book.strays.rows(ofScope: row, in: days).map {
      MetricCase(.deal($0), .leftOut(.dealWithoutAccount))
    }
  }
}

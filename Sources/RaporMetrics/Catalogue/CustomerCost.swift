import RaporModel

/// What customers cost to win, and what they are worth against what their reps cost.
enum CustomerCost {
  static let definitions = [acquisition, valueOverCost]

  private static let acquisition = MetricDefinition(
    Metric("cac"), group: .people, unit: .money, direction: .lowerIsBetter, audience: .people,
    rows: .init(without: .wonWithoutDate),
    words: .init(
      name: "Acquisition cost",
      meaning: """
        What was spent on winning customers in the period for each new one. Spending is that of the \
        categories the site names, or all of it; a rep's and a team's is what the data books on them, \
        so theirs leaves out what is booked on the whole business.
        """,
      formula: "Σ acquisition spending ÷ |new accounts|",
      rivals: ["With the salaries of the people who sell: include them among the expenses."]),
    cases: { acquisitionCases($0) + ($0.hasAccounts ? $0.strayDeals($0.days) : []) },
    compute: { context in
      guard context.hasAccounts else { return .absent(.noAccounts, n: 0) }
      let cases = acquisitionCases(context)
      let spending = context.acquisitionSpending
      guard !spending.isEmpty else {
        return MetricOutcome.absent(.noExpenses, n: cases.count)
          .leavingOut(context.strayDeals(context.days))
      }
      let sum = spending.reduce(Int128(0)) {
        $0 + Int128(context.figures.dataset.expenses[$1].amount)
      }
      return MetricOutcome.quotient(
        context.money(sum), Ratio(context.newAccounts.count), else: .noNewCustomers, n: cases.count
      ).leavingOut(context.strayDeals(context.days))
    })

  private static func acquisitionCases(_ context: MetricContext) -> [MetricCase] {
    guard context.hasAccounts else { return [] }
    let expenses = context.figures.dataset.expenses
    return context.acquisitionSpending.map {
      MetricCase(.expense($0), value: context.money(Int128(expenses[$0].amount)))
    } + context.newAccounts.map { MetricCase(.account($0), .compared) }
  }

  private static let valueOverCost = MetricDefinition(
    Metric("ltv_cost_ratio"), group: .people, unit: .multiple, direction: .higherIsBetter,
    audience: .people, rows: .init(without: .wonWithoutDate),
    words: .init(
      name: "Lifetime value over cost",
      meaning: """
        What the accounts of a rep have been worth over their life, as a multiple of what the rep \
        costs in the period: the yearly cost by the days in the job. A life is longer than a month, so \
        read it over a year. Of a team: its reps with a known cost together.
        """,
      formula: "Σ lifetime value of the rep's accounts ÷ the rep's cost in the period"),
    cases: { context in
      context.bearers.flatMap { bearer in cases(of: bearer, context) }
    },
    compute: compute)

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    guard context.hasAccounts else { return .absent(.noAccounts, n: 0) }
    let bearers = context.bearers
    let known = bearers.filter { $0.cost != nil }
    let sums = known.reduce(PartSums()) { $0 + $1.accounts }
    let cost = known.reduce(Int128(0)) { $0 + ($1.cost ?? 0) }
    let money = Ratio(cost, over: CostBearer.unit).map { context.money($0) } ?? Ratio(0)
    return MetricOutcome.quotient(
      context.money(sums.upper), money, else: .noRepCosts,
      n: Int(clamping: sums.lower) + known.count
    )
    .leavingOut(sums.leftOut, context.figures.accountValues.measure.exclusion)
    .leavingOut(bearers.count - known.count, .repWithoutCost)
  }

  private static func cases(of bearer: CostBearer, _ context: MetricContext) -> [MetricCase] {
    guard let cost = bearer.cost else {
      return [MetricCase(.rep(RepIndex(bearer.rep)), .leftOut(.repWithoutCost))]
    }
    let money = Ratio(cost, over: CostBearer.unit).map { context.money($0) }
    let row = context.figures.scopeGrid.firstRep + bearer.rep
    return [MetricCase(.rep(RepIndex(bearer.rep)), .compared, value: money)]
      + context.lifetimes(ofScope: row, context.figures.accountValues)
  }
}

/// A rep with what the rep's accounts are worth and what the rep costs.
struct CostBearer {
  /// The position in `Dataset.reps`.
  let rep: Int
  /// The worth and number of the accounts.
  let accounts: PartSums
  /// The cost in the period, in minor units times `unit`; nil where the yearly cost is not known.
  let cost: Int128?

  /// Years of 365 and of 366 days both divide into it, so that costs add up exactly.
  static let unit: Int128 = 365 * 366
}

extension MetricContext {
  /// The positions of the period's spending on winning customers.
  var acquisitionSpending: [Int] {
    figures.tables.expenses.rows(ofScope: row, in: days).filter { expense in
      guard let categories = figures.settings.acquisitionCategories else { return true }
      return figures.dataset.expenses[expense].category.map(categories.contains) ?? false
    }
  }

  /// The reps of the scope on the last day that counts; of those without a known cost, those who have
  /// accounts.
  var bearers: [CostBearer] {
    guard hasAccounts else { return [] }
    return figures.reps(ofScope: row, on: days.upperBound.advanced(by: -1)).compactMap { rep in
      let accounts = figures.accountValues.sums.sums(
        of: figures.scopeGrid.firstRep + rep, before: days.upperBound)
      let cost = cost(ofRep: rep)
      let hasAccounts = accounts.lower > 0 || accounts.leftOut > 0
      return cost == nil && !hasAccounts
        ? nil : CostBearer(rep: rep, accounts: accounts, cost: cost)
    }
  }

  /// What a rep costs in the period's days in the job, each the part of its fiscal year that it is.
  private func cost(ofRep rep: Int) -> Int128? {
    let rep = figures.dataset.reps[rep]
    guard let annualCost = rep.annualCost else { return nil }
    let first = max(days.lowerBound, rep.startedOn ?? days.lowerBound)
    let end = min(days.upperBound, rep.endedOn?.advanced(by: 1) ?? days.upperBound)
    guard first < end else { return 0 }
    let years = figures.settings.calendar.periods(.year, touching: first..<end)
    let parts = years.reduce(Int128(0)) { sum, year in
      let inYear = (first..<end).clamped(to: year.days).count
      return sum + Int128(inYear) * (CostBearer.unit / Int128(max(1, year.days.count)))
    }
    return Int128(annualCost) * parts
  }
}

extension Figures {
  /// The positions of the reps who belong to a scope on a day.
  func reps(ofScope row: Int, on day: Day) -> [Int] {
    Figures.reps(ofScope: row, on: day, grid: scopeGrid, index: evidenceIndex)
  }

  /// The same, of figures that are being made.
  static func reps(
    ofScope row: Int, on day: Day, grid: ScopeGrid, index: EvidenceIndex
  ) -> [Int] {
    index.reps(ofScope: row).filter { grid.isScope(row, ofRep: $0, on: day) }
  }
}

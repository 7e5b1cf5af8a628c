import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// What must hold for any leads, answers, courses, spending and customers, tried on random data.
struct PeoplePropertyTests {
  private static let seeds: ClosedRange<UInt64> = 1...4

  private func forEachValue(
    _ figures: Figures, _ body: (MetricValue, _ cases: [MetricCase]) throws -> Void
  ) rethrows {
    let asked = figures.definitions.filter { $0.cases != nil }
    for (scope, period) in figures.scopes.flatMap({ s in figures.periods.map { (s, $0) } }) {
      for definition in asked where definition.audience.includes(scope) {
        let value = figures.value(definition.metric, of: scope, in: period)
        try body(value, figures.cases(behind: definition.metric, of: scope, in: period))
      }
    }
  }

  @Test(arguments: seeds)
  func `every n is the number of rows listed, and so is every number left out`(seed: UInt64) throws
  {
    try forEachValue(RandomPeople.figures(seed: seed)) { value, cases in
      if value.n != cases.count(where: \.isCounted) {
        Issue.record("\(cases.count(where: \.isCounted)) rows behind \(value)")
      }
      for reason in CaseExclusion.allCases {
        let listed = cases.count { $0.part == .leftOut(reason) }
        let counted = value.exclusions.first { $0.reason == .row(reason) }?.count ?? 0
        if listed != counted { Issue.record("\(listed) rows left out for \(reason) of \(value)") }
      }
      // A deal with two owners is a credit of each.
      let isDeal = { (row: MetricCase) in if case .deal = row.row { true } else { false } }
      let others = cases.filter { !isDeal($0) }
      if Set(others.map(\.row)).count != others.count {
        Issue.record("a row twice behind \(value)")
      }
    }
  }

  @Test(arguments: seeds)
  func `shares lie from 0 to 1, scores from −100 to 100, and parts make the value`(seed: UInt64)
    throws
  {
    let shares = ["lead_conversion", "csat", "retention", "cross_sell"]
    try forEachValue(RandomPeople.figures(seed: seed)) { value, cases in
      guard let result = value.value else { return }
      if shares.contains(value.metric.id), value.metric.variant != "mean" {
        #expect((Ratio(0)...Ratio(1)).contains(result))
      }
      if value.unit == .points { #expect((Ratio(-100)...Ratio(100)).contains(result)) }
      if value.metric.variant == "standard_error" {
        #expect((Ratio(0)...Ratio(50)).contains(result))
      }
      if ["nps", "enps"].contains(value.metric.id) { #expect(value.n >= 5) }
      if let upper = value.numerator, let lower = value.denominator {
        #expect(upper.divided(by: lower) == result)
      }
    }
  }

  @Test(arguments: seeds)
  func `the reps' leads and customers add up to the total's`(seed: UInt64) throws {
    let figures = try RandomPeople.figures(seed: seed)
    let reps = figures.scopes.filter { $0.name == "rep" }
    for period in figures.periods {
      func values(_ id: String, _ scopes: [Scope]) -> [MetricValue] {
        scopes.map { figures.value(Metric(id), of: $0, in: period) }
      }
      let unassigned = figures.dataset.leads.count {
        $0.rep == nil && period.contains($0.createdAt.day) && $0.createdAt.day <= RandomPeople.asOf
      }
      #expect(
        values("new_leads", [.total]).map(\.n)
          == [values("new_leads", reps).reduce(unassigned) { $0 + $1.n }])
      for id in ["new_customers", "retention", "cross_sell", "ltv"] {
        #expect(
          values(id, [.total]).map(\.n) == [values(id, reps).reduce(0) { $0 + $1.n }], "\(id)")
      }
      func worth(_ scopes: [Scope]) -> Int128 {
        values("ltv", scopes).reduce(0) { $0 + ($1.numerator?.scaled(digits: 2) ?? 0) }
      }
      #expect(worth([.total]) == worth(reps))
    }
  }

  @Test(arguments: seeds)
  func `what stands behind a rep's figures is the rep's own`(seed: UInt64) throws {
    let figures = try RandomPeople.figures(seed: seed)
    let data = figures.dataset
    forEachValue(figures) { value, cases in
      guard case .rep(let rep) = value.scope else { return }
      for row in cases {
        let owner: RepIndex? =
          switch row.row {
          case .deal(let deal): data.deals[deal].rep
          case .lead(let lead): data.leads[lead].rep
          case .survey(let answer): data.surveys[answer].rep
          case .training(let training): data.trainings[training].rep
          case .expense(let expense): data.expenses[expense].rep
          case .rep(let other): other
          default: nil
          }
        if case .deal(let deal) = row.row, data.deals[deal].coOwner == rep { continue }
        if let owner, owner != rep { Issue.record("\(row) behind \(value)") }
        if case .survey(let answer) = row.row { #expect(data.surveys[answer].kind != .enps) }
      }
    }
  }

  @Test(arguments: seeds)
  func `the lifetime value is what following each account by hand gives`(seed: UInt64) throws {
    let figures = try RandomPeople.figures(seed: seed)
    let data = figures.dataset
    for period in figures.periods.suffix(20) {
      let end = min(period.lastDay, data.asOf)
      var sums: [RepIndex: (worth: Int64, accounts: Int)] = [:]
      for account in data.attributes[.account]?.values ?? [] {
        let bought = data.deals.indices.filter { deal in
          data.deals[deal].outcome == .won && data.attributes[.account]?[deal] == account
            && data.deals[deal].closedOn.map { $0 <= end } == true
        }.sorted { (data.deals[$0].closedOn ?? end, $0) < (data.deals[$1].closedOn ?? end, $1) }
        let values = bought.compactMap { data.deals[$0].amount }
        guard let last = bought.last, !values.isEmpty else { continue }
        let known = sums[data.deals[last].rep] ?? (0, 0)
        sums[data.deals[last].rep] = (known.worth + values.reduce(0, +), known.accounts + 1)
      }
      for rep in data.reps.indices.map({ RepIndex($0) }) {
        let value = figures.value(
          Metric("ltv", variant: "revenue"), of: .rep(rep), in: period)
        let expected = sums[rep]
        #expect(value.n == expected?.accounts ?? 0)
        #expect(
          value.value
            == expected.flatMap { Ratio(Int128($0.worth), over: 100 * Int128($0.accounts)) })
      }
    }
  }
}

/// Random data with everything that may be missing missing now and then.
enum RandomPeople {
  static let asOf = Sample.day(6, 20)

  static func figures(seed: UInt64) throws -> Figures {
    let plain = try RandomData.figures(seed: seed)
    var random = SplitMix(state: seed &* 31)
    var data = plain.dataset
    func one<T>(_ values: [T?]) -> T? { values.randomElement(using: &random) ?? nil }
    func day() -> Day { asOf.advanced(by: -Int.random(in: -5...150, using: &random)) }
    func rep() -> RepIndex? {
      one([nil] + data.reps.indices.map { RepIndex($0) })
    }
    let deals = data.deals.count
    data.attributes[.account] = AttributeColumn(
      (0..<deals).map { _ in one(["A", "B", "C", "D", "E", "F", nil]) })
    data.attributes[.product] = AttributeColumn((0..<deals).map { _ in one(["X", "Y", nil]) })
    data.leads = (0..<80).map { _ in
      let created = Moment(day(), minute: Int.random(in: 0..<1_440, using: &random))
      let later = Int.random(in: -300...9_000, using: &random)
      return Lead(
        id: "l", rep: rep(), createdAt: created, hasTime: Bool.random(using: &random),
        source: one(["web", "fair", nil]), territory: one(["n", nil]),
        convertedOn: one([created.day.advanced(by: Int.random(in: -3...40, using: &random)), nil]),
        firstResponseAt: one([Moment(minutes: created.minutes + Int64(later)), nil]),
        row: PeopleSample.row)
    }
    data.surveys = (0..<150).map { _ in
      SurveyAnswer(
        kind: SurveyAnswer.Kind.allCases.randomElement(using: &random) ?? .nps, day: day(),
        score: one([nil] + (0...11).map { $0 }), rep: rep(), team: one(["a", "b", "x", nil]),
        row: PeopleSample.row)
    }
    data.trainings = (0..<12).map { _ in
      Training(rep: rep() ?? RepIndex(0), course: "c", day: day(), row: PeopleSample.row)
    }
    data.expenses = (0..<30).map { _ in
      Expense(
        rep: rep(), team: one(["a", nil]), category: one(["ads", "travel", nil]), day: day(),
        amount: Int64.random(in: -50...500, using: &random), row: PeopleSample.row)
    }
    for rep in data.reps.indices { data.reps[rep].annualCost = one([10_000, 0, nil]) }
    var settings = plain.settings
    settings.trainingWindowDays = 14
    settings.dimensions = [.source]
    settings.leadMaturityDays = one([10, nil])
    settings.acquisitionCategories = one([["ads"], nil])
    return Figures(of: data, settings: settings)
  }
}

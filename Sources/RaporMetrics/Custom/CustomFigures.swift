import RaporModel

/// One of the site's own metrics, ready to be computed for any scope and period.
struct CustomFigures: Sendable {
  let upper: CustomRows
  let lower: CustomRows?

  /// Finds the rows of a metric.
  init(_ metric: CustomMetric, in dataset: Dataset, grid: ScopeGrid) {
    switch metric.formula {
    case .whole(let part):
      upper = CustomRows(part, in: dataset, grid: grid)
      lower = nil
    case .ratio(let part, let other):
      upper = CustomRows(part, in: dataset, grid: grid)
      lower = CustomRows(other, in: dataset, grid: grid)
    }
  }

  /// The metric of a scope in a period.
  func outcome(_ context: MetricContext) -> MetricOutcome {
    guard let scope = context.figures.scopeGrid.position(of: context.scope) else {
      return .absent(.noData)
    }
    let selected = upper.selection(ofScope: scope, in: context.period)
    guard let lower else {
      return outcome(selected, upper.figure(selected), n: upper.count(selected))
    }
    let compared = lower.selection(ofScope: scope, in: context.period)
    var outcome = quotient(
      upper.figure(selected), lower.figure(compared), n: n(selected, lower, compared))
    outcome.exclusions = exclusions(selected, compared)
    return outcome
  }

  private func outcome(
    _ selected: CustomRows.Selection, _ figure: MetricValue.Result, n: Int
  ) -> MetricOutcome {
    var outcome: MetricOutcome =
      switch figure {
      case .available(let value): .value(value, n: n)
      case .unavailable(let absence): .absent(absence, n: n)
      }
    outcome.exclusions = exclusions(selected, nil)
    return outcome
  }

  private func quotient(
    _ upper: MetricValue.Result, _ lower: MetricValue.Result, n: Int
  ) -> MetricOutcome {
    switch (upper, lower) {
    case (.available(let value), .available(let other)):
      .quotient(value, other, else: n == 0 ? .noRows : .zeroDenominator, n: n)
    case (.unavailable(let absence), _), (_, .unavailable(let absence)): .absent(absence, n: n)
    }
  }

  /// How many rows stand behind a share: each once, though it be in both parts. Activities are counted
  /// where there is nothing else, since only then are they all that can be listed.
  private func n(
    _ selected: CustomRows.Selection, _ lower: CustomRows, _ compared: CustomRows.Selection
  ) -> Int {
    switch (upper.part.table == .activities, lower.part.table == .activities) {
    case (true, true):
      Set(selected.counted).union(compared.counted)
        .reduce(0) { $0 + upper.cells.weight(of: $1.place) }
    case (true, false): compared.counted.count
    case (false, true): selected.counted.count
    case (false, false):
      upper.part.table == lower.part.table
        ? Set(selected.counted).union(compared.counted).count
        : selected.counted.count + compared.counted.count
    }
  }

  // MARK: Rows left out

  private func exclusions(
    _ selected: CustomRows.Selection, _ compared: CustomRows.Selection?
  ) -> [MetricValue.Exclusion] {
    let leftOut = leftOut(selected, compared)
    return CaseExclusion.allCases.compactMap { reason in
      let count = leftOut.count { $0.part == .leftOut(reason) }
      return count > 0 ? MetricValue.Exclusion(reason: .row(reason), count: count) : nil
    }
  }

  /// The rows left out of either part, each once for a reason.
  private func leftOut(
    _ selected: CustomRows.Selection, _ compared: CustomRows.Selection?
  ) -> [MetricCase] {
    let parts =
      [(upper, selected)]
      + [lower.flatMap { rows in compared.map { (rows, $0) } }]
      .compactMap { $0 }
    var found: [MetricCase] = []
    var known: Set<MetricCase> = []
    for (rows, selection) in parts {
      let reasons: [([CustomRow], CaseExclusion)] = [
        (selection.withoutValue, .rowWithoutValue), (selection.withoutDay, .rowWithoutDate),
      ]
      for (left, reason) in reasons {
        for row in left.compactMap({ rows.cells.evidence(of: $0.place) }) {
          let own = MetricCase(row, .leftOut(reason))
          if known.insert(own).inserted { found.append(own) }
        }
      }
    }
    return found
  }

  // MARK: Evidence

  /// Whether the rows behind the metric can be listed one by one: not where all are activities.
  static func listsRows(_ metric: CustomMetric) -> Bool {
    metric.formula.parts.contains { $0.table != .activities }
  }

  /// The rows behind the metric of a scope in a period: those of the upper part, those of the lower
  /// part alone, those left out, each in the order of the data.
  func cases(_ context: MetricContext) -> [MetricCase] {
    guard let scope = context.figures.scopeGrid.position(of: context.scope) else { return [] }
    let selected = upper.selection(ofScope: scope, in: context.period)
    let compared = lower?.selection(ofScope: scope, in: context.period)
    var cases = cases(of: upper, selected, .counted)
    if let lower, let compared {
      let known = lower.part.table == upper.part.table ? Set(selected.counted) : []
      cases += self.cases(of: lower, compared, .compared, without: known)
    }
    return cases + leftOut(selected, compared)
  }

  private func cases(
    of rows: CustomRows, _ selection: CustomRows.Selection, _ part: MetricCase.Part,
    without known: Set<CustomRow> = []
  ) -> [MetricCase] {
    zip(selection.counted, rows.added(selection))
      .filter { !known.contains($0.0) }
      .sorted { ($0.0.place, $0.0.isShared ? 1 : 0) < ($1.0.place, $1.0.isShared ? 1 : 0) }
      .compactMap { row, value in
        rows.cells.evidence(of: row.place).map { MetricCase($0, part, value: value) }
      }
  }
}

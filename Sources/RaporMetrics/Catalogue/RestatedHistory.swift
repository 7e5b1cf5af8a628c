import RaporModel

/// What was reported once and is otherwise now.
enum RestatedHistory {
  static let definitions = [count, value, found]

  private static let count = MetricDefinition(
    Metric("restated"), group: .pipeline, unit: .count, direction: .lowerIsBetter,
    audience: .people,
    words: .init(
      name: "Restated deals",
      meaning: """
        How many closed deals of the period changed after a snapshot had reported them (outcome, value, \
        close date, owner, or gone from the data), or became known only after a snapshot that covered \
        their close date.
        """,
      formula: "|closed in the period, as reported or now, and restated|"),
    cases: { cases($0, affected) }
  ) { context in
    let count = restatements(context, affected).count
    guard count > 0 || isReported(context) else { return .absent(.noEarlierSnapshot, n: 0) }
    return .value(Ratio(count), n: count)
  }

  private static let value = MetricDefinition(
    Metric("restated", variant: "value"), group: .pipeline, unit: .money, direction: .neutral,
    audience: .people,
    words: .init(
      name: "Revenue restated",
      meaning: """
        By how much the period's revenue is higher or lower for restated deals: their won value now, \
        less what was reported first.
        """,
      formula: "Σ v(W restated) now − Σ v(W restated) as reported"),
    cases: { cases($0, affected) }
  ) { context in
    let changes = restatements(context, affected).map { change(of: $0, context) }
    guard !changes.isEmpty || isReported(context) else {
      return .absent(.noEarlierSnapshot, n: 0)
    }
    return .value(context.money(changes.reduce(0, +)), n: changes.count)
  }

  private static let found = MetricDefinition(
    Metric("restated", variant: "found"), group: .pipeline, unit: .count,
    direction: .lowerIsBetter, audience: .people,
    words: .init(
      name: "Restatements found",
      meaning: """
        How many closed deals the snapshots of the period found otherwise than those before had \
        reported them, whatever period they were closed in. They are no new activity.
        """,
      formula: "|restated by a snapshot of the period|"),
    cases: { cases($0, isFound) }
  ) { context in
    if let absence = absenceOfFinds(context) { return .absent(absence, n: 0) }
    let count = cases(context, isFound).count
    return .value(Ratio(count), n: count)
  }

  // MARK: Rows

  private static func affected(_ restatement: Restatement, _ days: Range<Day>) -> Bool {
    restatement.affects(days)
  }

  private static func isFound(_ restatement: Restatement, _ days: Range<Day>) -> Bool {
    days.contains(restatement.foundOn)
  }

  private static func restatements(
    _ context: MetricContext, _ isWanted: (Restatement, Range<Day>) -> Bool
  ) -> [Restatement] {
    guard context.figures.hasRows(context.scope) else { return [] }
    let days = context.figures.countedDays(of: context.period)
    return context.figures.restatements(of: context.scope, in: context.period)
      .filter { isWanted($0, days) }
  }

  private static func cases(
    _ context: MetricContext, _ isWanted: (Restatement, Range<Day>) -> Bool
  ) -> [MetricCase] {
    restatements(context, isWanted).map {
      MetricCase(
        .restatement($0), value: context.money(change(of: $0, context)))
    }
  }

  /// By how much a restatement changes the scope's revenue of the period, in minor units.
  private static func change(of restatement: Restatement, _ context: MetricContext) -> Int128 {
    revenue(of: restatement.after, context) - revenue(of: restatement.before, context)
  }

  private static func revenue(of state: DealState?, _ context: MetricContext) -> Int128 {
    let figures = context.figures
    guard let state, state.outcome == .won, let closedOn = state.closedOn,
      figures.countedDays(of: context.period).contains(closedOn),
      let (row, _, history) = figures.historyPlace(of: context.scope, in: context.period),
      history.holders.scopes(of: state.rep, on: closedOn).contains(row)
    else { return 0 }
    return Int128(state.amount ?? 0)
  }

  /// Why nothing can have been found in the period: it has no snapshot, or only the first there is.
  private static func absenceOfFinds(_ context: MetricContext) -> MetricValue.Absence? {
    let days = context.figures.countedDays(of: context.period)
    let known = context.figures.snapshotDays
    if known.dropFirst().contains(where: days.contains) { return nil }
    return known.contains { $0 < days.lowerBound } ? .noClosingSnapshot : .noOpeningSnapshot
  }

  /// Whether any snapshot before the as-of day has covered a part of the period. One that has not can
  /// still be changed, by a deal whose close date was moved into it.
  private static func isReported(_ context: MetricContext) -> Bool {
    context.figures.snapshotDays.dropLast().contains { $0 >= context.period.start }
  }
}

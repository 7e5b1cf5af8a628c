import RaporModel

/// How much of what was due in a period has been put off.
enum Slippage {
  static let definitions = [
    MetricDefinition(
      Metric("slippage"), group: .pipeline, unit: .rate, direction: .lowerIsBetter,
      audience: .people,
      words: .init(
        name: "Slip rate",
        meaning: """
          Of the value that the last snapshot before the period expected to close in it, the share that \
          is still open and expected after it now. Deals whose date has passed without being moved \
          have not slipped by this measure; they are overdue.
          """,
        formula: "Σ v(due in the period at its start and due later now) ÷ Σ v(due at its start)",
        rivals: [
          "All that was due and is not won: counts lost deals as slipped; not computed.",
          "By the number of deals: a small deal weighs as much as a large one; not computed.",
        ]),
      cases: { cases($0) }
    ) { context in
      compute(context)
    }
  ]

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    guard let cell = context.movementCell else { return .absent(context.snapshotAbsence, n: 0) }
    let due = cell[.due, .opening]
    guard due.count + due.withoutAmount > 0 else { return .absent(.nothingDue, n: 0) }
    return MetricOutcome.quotient(
      context.money(cell.slipped.value), context.money(due.value), else: .noAmounts, n: due.count
    ).leavingOut(due.withoutAmount > 0 ? cases(context) : [])
  }

  private static func cases(_ context: MetricContext) -> [MetricCase] {
    guard let window = context.movementWindow else { return [] }
    return context.movements.compactMap { movement in
      guard movement.pipeline == .due, movement.step == .opening else { return nil }
      guard movement.hasAmount else {
        return MetricCase(.movement(movement), .leftOut(.dealWithoutAmount))
      }
      let hasSlipped = window.slipped(movement.before, movement.after)
      return MetricCase(
        .movement(movement), hasSlipped ? .counted : .compared,
        value: context.money(movement.value))
    }
  }
}

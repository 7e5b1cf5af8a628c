import RaporModel

/// What the pay plan pays for the deals won.
enum Incentive {
  static let definitions = [
    MetricDefinition(
      Metric("payout"), group: .results, unit: .money, direction: .neutral, audience: .people,
      rows: rows,
      words: .init(
        name: "Incentive",
        meaning: """
          What the rep's pay plan pays for its periods: each band of revenue at its rate, rounded \
          half up to the minor unit, or all revenue at the rate of the highest band reached, from a \
          threshold on and up to a cap if there are any; then special rates, SPIFFs, a pool, a draw \
          and adjustments, where the plan has them. A group's is the sum of those who belong to it \
          on the last day that counts.
          """,
        formula: """
          Σ over bands of revenue in the band × the band's rate, + special rates + SPIFFs + pool \
          ± draw ± adjustments
          """,
        rivals: [
          "By the day customers pay: needs those days; not computed.",
          "On the team's revenue alone: pays for the work of others; a plan's pool does it in part.",
        ]),
      cases: cases, compute: compute)
  ]

  private static let rows = MetricDefinition.Rows(
    .anyWon, without: [.wonWithoutAmount, .anyWonWithoutDate])

  private static func compute(_ context: MetricContext) -> MetricOutcome {
    if case .rep(let rep) = context.scope {
      switch context.figures.payoutAnswer(of: rep, in: context.period) {
      case .payout(let payout): return .value(context.money(payout.pay))
      case .absent(let absence): return .absent(absence)
      }
    }
    let answers = members(context).map {
      context.figures.payoutAnswer(of: RepIndex($0), in: context.period)
    }
    let pays = answers.compactMap { if case .payout(let payout) = $0 { payout.pay } else { nil } }
    guard !pays.isEmpty else {
      for case .absent(let absence) in answers { return .absent(absence, n: 0) }
      return .absent(.noData, n: 0)
    }
    return .value(context.money(pays.reduce(0, +)), n: pays.count).leavingOut(cases(context))
  }

  /// A rep's deals with what they count for; a group's reps with what they are paid.
  private static func cases(_ context: MetricContext) -> [MetricCase] {
    let figures = context.figures
    guard case .rep = context.scope else {
      let pays = members(context).map { rep in
        (rep: RepIndex(rep), answer: figures.payoutAnswer(of: RepIndex(rep), in: context.period))
      }
      // Where nobody is paid there is no sum, and nobody is left out of it.
      let isPaid = pays.contains { if case .payout = $0.answer { true } else { false } }
      guard isPaid else { return [] }
      return pays.compactMap { rep, answer in
        switch answer {
        // Nothing is missing of somebody who was not there.
        case .absent(.notEmployed): nil
        case .payout(let payout): MetricCase(.rep(rep), value: context.money(payout.pay))
        case .absent(.noPayPlan): MetricCase(.rep(rep), .leftOut(.repWithoutPlan))
        case .absent: MetricCase(.rep(rep), .leftOut(.repWithoutQuota))
        }
      }
    }
    return figures.evidence(of: context.scope, in: context.period).compactMap { row in
      rows.part(of: row.roles).map {
        MetricCase(.deal(row.deal), $0, value: row.amount.map { context.money(Int128($0)) })
      }
    }
  }

  /// The reps with rows who belong to a group on the last day of the period that counts.
  private static func members(_ context: MetricContext) -> [Int] {
    let figures = context.figures
    guard let scope = figures.scopeGrid.position(of: context.scope) else { return [] }
    let last = figures.countedDays(of: context.period).upperBound.advanced(by: -1)
    return figures.evidenceIndex.reps(ofScope: scope).filter { rep in
      figures.hasRows(.rep(RepIndex(rep)))
        && figures.scopeGrid.holds(scope, rep: rep, on: last)
    }
  }
}

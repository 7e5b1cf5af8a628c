package import RaporModel

/// What a rep is paid for a period, band by band, so that the sum can be done again by hand.
package struct Payout: Hashable, Sendable {
  /// One period of the plan.
  package struct Statement: Hashable, Sendable {
    /// The plan's period; where it is not over, what it has come to so far.
    package let period: Period
    /// What the rep won in it, in minor units.
    package let revenue: Int128
    /// The rep's quota for it, in minor units; nil where the plan does not go by attainment.
    package let quota: Int128?
    /// The bands that revenue reached, lowest first; one with all of it where the plan pays the whole
    /// amount at one rate.
    package let bands: [Band]
    /// What the period pays, in minor units: the sum of the bands, or the cap where that is less.
    package let pay: Int128

    /// What the bands add up to, in minor units.
    package var uncapped: Int128 { bands.reduce(0) { $0 + $1.pay } }
  }

  /// What further revenue would bring in a period of the plan.
  package struct Prospect: Hashable, Sendable {
    /// What is paid for the next unit of revenue, in millionths of it; 0 once the cap is reached.
    package let rate: Int64
    /// The band above; nil in the highest one, and once the cap is reached.
    package let next: Step?

    /// A band that is still to be reached.
    package struct Step: Hashable, Sendable {
      /// Where it begins, in minor units.
      package let from: Int128
      /// What revenue is missing, in minor units; above 0.
      package let missing: Int128
      /// What is paid within it, in millionths.
      package let rate: Int64
      /// How much more the period pays once it is reached, in minor units.
      package let gain: Int128
    }
  }

  /// The part of a period's revenue that is paid at one rate.
  package struct Band: Hashable, Sendable {
    /// Where the band begins, in minor units.
    package let from: Int128
    /// Where it ends, in minor units; nil for the last.
    package let to: Int128?
    /// The revenue that it pays for, in minor units.
    package let amount: Int128
    /// What is paid, in millionths of that revenue.
    package let rate: Int64
    /// What it pays, in minor units, rounded half up.
    package let pay: Int128
  }

  /// The periods of the plan that make up the period asked for, in order.
  package let statements: [Statement]

  /// What they pay together, in minor units.
  package var pay: Int128 { statements.reduce(0) { $0 + $1.pay } }
}

extension PayPlan {
  /// Pays for the revenue of one of the plan's periods. Nil where the plan goes by attainment and there
  /// is no quota above zero. Revenue below zero pays nothing.
  func statement(for revenue: Int128, quota: Int128?, in period: Period) -> Payout.Statement? {
    if goesByAttainment, (quota ?? 0) <= 0 { return nil }
    let starts = tiers.map { start(of: $0, quota: quota) }
    let bands = paysWholeAmount ? wholeBand(revenue, starts) : cumulativeBands(revenue, starts)
    let sum = bands.reduce(0) { $0 + $1.pay }
    return Payout.Statement(
      period: period, revenue: revenue, quota: goesByAttainment ? quota : nil, bands: bands,
      pay: cap.map { min(sum, Int128($0)) } ?? sum)
  }

  /// What more revenue would bring than a statement of the plan's pays.
  package func prospect(of statement: Payout.Statement) -> Payout.Prospect {
    if let cap, statement.pay >= cap { return Payout.Prospect(rate: 0, next: nil) }
    let starts = tiers.map { start(of: $0, quota: statement.quota) }
    let reached = starts.lastIndex { $0 <= max(0, statement.revenue) } ?? 0
    let next = starts.indices.first { starts[$0] > statement.revenue && $0 > reached }
    return Payout.Prospect(
      rate: tiers[checked: reached]?.rate ?? 0,
      next: next.flatMap { place in
        self.statement(for: starts[place], quota: statement.quota, in: statement.period).map {
          Payout.Prospect.Step(
            from: starts[place], missing: starts[place] - statement.revenue,
            rate: tiers[place].rate, gain: $0.pay - statement.pay)
        }
      })
  }

  /// Where a band begins in minor units: a share of the quota is rounded half up.
  private func start(of tier: Tier, quota: Int128?) -> Int128 {
    guard goesByAttainment else { return Int128(tier.from) }
    return (Int128(tier.from) * (quota ?? 0) * 2 + 10_000).flooredQuotient(by: 20_000)
  }

  private func cumulativeBands(_ revenue: Int128, _ starts: [Int128]) -> [Payout.Band] {
    tiers.indices.compactMap { place in
      let end = place + 1 < starts.count ? starts[place + 1] : nil
      let amount = (end.map { min(revenue, $0) } ?? revenue) - starts[place]
      guard amount > 0 else { return nil }
      return band(place, from: starts[place], to: end, paying: amount)
    }
  }

  private func wholeBand(_ revenue: Int128, _ starts: [Int128]) -> [Payout.Band] {
    guard revenue > 0, let place = starts.lastIndex(where: { $0 <= revenue }) else { return [] }
    let end = place + 1 < starts.count ? starts[place + 1] : nil
    return [band(place, from: starts[place], to: end, paying: revenue)]
  }

  private func band(
    _ place: Int, from start: Int128, to end: Int128?, paying amount: Int128
  ) -> Payout.Band {
    let rate = tiers[place].rate
    let pay = (amount * Int128(rate) * 2 + 1_000_000).flooredQuotient(by: 2_000_000)
    return Payout.Band(from: start, to: end, amount: amount, rate: rate, pay: pay)
  }
}

extension Figures {
  /// What a rep is paid for a period; nil without a plan or, where the plan needs one, without a quota,
  /// and where the period is not made up of the plan's.
  package func payout(of rep: RepIndex, in period: Period) -> Payout? {
    if case .payout(let payout) = payoutAnswer(of: rep, in: period) { payout } else { nil }
  }

  /// What a rep is paid, or why nothing can be said.
  enum PayoutAnswer {
    case payout(Payout)
    case absent(MetricValue.Absence)
  }

  /// What a rep is paid for a period, or why nothing can be said.
  func payoutAnswer(of rep: RepIndex, in period: Period) -> PayoutAnswer {
    guard let plan = settings.payPlan, !plan.tiers.isEmpty else { return .absent(.noPayPlan) }
    guard let scope = scopeGrid.position(of: .rep(rep)) else { return .absent(.noData) }
    guard let periods = payPeriods(of: plan, in: period) else { return .absent(.notPayPeriod) }
    var statements: [Payout.Statement] = []
    for payPeriod in periods {
      let revenue = revenueByDay.revenue(ofScope: scope, in: countedDays(of: payPeriod))
      var target: Int128?
      if plan.goesByAttainment {
        switch quota(of: .rep(rep), in: payPeriod) {
        case .target(let quota) where quota > 0: target = quota
        case .target: return .absent(.zeroQuota)
        case .absent(let absence): return .absent(absence)
        }
      }
      plan.statement(for: revenue, quota: target, in: payPeriod).map { statements.append($0) }
    }
    return .payout(Payout(statements: statements))
  }

  /// The plan's periods that make up a period, those that have begun; nil where they do not.
  private func payPeriods(of plan: PayPlan, in period: Period) -> [Period]? {
    if plan.period == period.kind { return [period] }
    if plan.period == .all { return nil }
    let earliest = dataset.asOf.advanced(by: -PeriodGrid.longestHistory)
    let start = period.kind == .all ? max(period.start, min(earliest, period.end)) : period.start
    let periods = settings.calendar.periods(plan.period, touching: start..<period.end)
    let isTiled = periods.first?.start == period.start && periods.last?.end == period.end
    guard period.kind == .all || isTiled else { return nil }
    return periods.filter { $0.start <= dataset.asOf }
  }
}

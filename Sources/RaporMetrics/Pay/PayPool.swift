package import RaporModel

/// The pools of one period of a plan, divided.
struct PayPools: Sendable {
  /// The parts, by the position of the rep.
  let shares: [Int: Payout.PoolShare]
}

/// Which pools: those of a plan in one of its periods.
struct PayPoolPlace: Hashable, Sendable {
  let plan: Int
  let period: Period
}

extension Figures {
  /// A rep's part of the pool of a plan; nil where the plan has none, and where the rep is not in it.
  func poolShare(of rep: RepIndex, _ term: PayTerm) -> Payout.PoolShare? {
    guard let pool = settings.pay.plans[checked: term.plan]?.pool else { return nil }
    let place = PayPoolPlace(plan: term.plan, period: term.period)
    return payPools.value(for: place) { divided(pool, term) }.shares[rep.position]
  }

  /// Takes in a rep's parts of pools, which others' deals fill.
  package func addPoolShares(of rep: RepIndex, to digest: inout ContentDigest) {
    guard settings.pay.plans.contains(where: { $0.pool != nil }) else { return }
    for entry in payLedger(of: rep).entries {
      guard case .statement(let statement) = entry.answer, let pool = statement.pool else {
        continue
      }
      digest.add(entry.period.start)
      digest.add(pool.team)
      for number in [pool.revenue, pool.amount, pool.pay] { digest.add(number) }
      digest.add(pool.quota)
      digest.add(pool.members)
      digest.add(pool.byRevenue?.own)
      digest.add(pool.byRevenue?.members)
    }
  }

  /// Reps of the plan who are employed in the period share; each team's are those who are in it on the
  /// first day.
  private func divided(_ pool: PayPlan.Pool, _ term: PayTerm) -> PayPools {
    var members: [String: [Int]] = [:]
    for (position, rep) in dataset.reps.enumerated() {
      let team = pool.team ?? rep.assignment(on: term.period.start).team
      guard let team, isPaid(position, rep, term) else { continue }
      members[team, default: []].append(position)
    }
    var shares: [Int: Payout.PoolShare] = [:]
    for (team, reps) in members {
      shares.merge(divided(pool, of: team, among: reps, in: term.period)) { first, _ in first }
    }
    return PayPools(shares: shares)
  }

  private func isPaid(_ position: Int, _ rep: Rep, _ term: PayTerm) -> Bool {
    let plan = settings.pay.plans[term.plan]
    guard QuotaTerms(of: rep, ramp: []).job.overlaps(term.period.days),
      plan.audience.includes(rep, on: term.period.start),
      case .scale = scale(of: RepIndex(position), plan, in: term.period)
    else { return false }
    return settings.pay.terms(of: rep, touching: term.period.days, calendar: settings.calendar)
      .contains(term)
  }

  private func divided(
    _ pool: PayPlan.Pool, of team: String, among reps: [Int], in period: Period
  ) -> [Int: Payout.PoolShare] {
    let days = countedDays(of: period)
    let revenue =
      scopeGrid.position(of: .team(team)).map { revenueByDay.revenue(ofScope: $0, in: days) } ?? 0
    var target: Int128?
    if case .target(let quota) = quota(of: .team(team), in: period), quota > 0 { target = quota }
    let isReached =
      pool.from.map { from in
        target.map { revenue >= Int128(from).times($0, over: 10_000) } ?? false
      } ?? true
    let amount =
      isReached ? max(0, revenue.times(Int128(pool.rate), over: 1_000_000)) : 0
    let revenues = revenues(of: reps, pool.sharing, in: days)
    let weights = revenues ?? reps.map { _ in Int128(1) }
    let parts = amount.parted(by: weights)
    let shared = revenues?.reduce(0, +)
    let shares = reps.indices.map { place in
      (
        reps[place],
        Payout.PoolShare(
          team: team, revenue: revenue, quota: target, isReached: isReached, amount: amount,
          members: reps.count,
          byRevenue: shared.map { .init(own: weights[place], members: $0) }, pay: parts[place])
      )
    }
    return Dictionary(shares) { first, _ in first }
  }

  /// What each has won, of what a pool is divided by; nil where all get the same, as they do where nobody
  /// has won anything.
  private func revenues(
    of reps: [Int], _ sharing: PayPlan.Pool.Sharing, in days: Range<Day>
  ) -> [Int128]? {
    guard sharing == .byRevenue else { return nil }
    let revenues = reps.map { rep in
      max(0, revenueByDay.revenue(ofScope: scopeGrid.firstRep + rep, in: days))
    }
    return revenues.contains { $0 > 0 } ? revenues : nil
  }
}

extension Int128 {
  /// This amount, not below zero, in parts by weights, by largest remainder: they add up to it. Of equal
  /// remainders the first gets more.
  func parted(by weights: [Int128]) -> [Int128] {
    let total = weights.reduce(0, +)
    guard total > 0, self > 0 else { return weights.map { _ in 0 } }
    let exact = weights.map { weight in
      total.magnitude.dividingFullWidth(magnitude.multipliedFullWidth(by: weight.magnitude))
    }
    var parts = exact.map { Int128(clamping: $0.quotient) }
    let left = Int(clamping: self - parts.reduce(0, +))
    let order = exact.indices.sorted {
      (exact[$1].remainder, $0) < (exact[$0].remainder, $1)
    }
    for place in order.prefix(left) { parts[place] += 1 }
    return parts
  }
}

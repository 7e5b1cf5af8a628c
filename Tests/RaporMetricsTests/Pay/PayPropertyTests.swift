import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// What holds of every statement, whatever the plan and the deals.
struct PayPropertyTests {
  private static let seeds = Array(UInt64(0)..<70)

  @Test func `bands, threshold and cap add up to what the tiers pay, and parts to the total`()
    throws
  {
    var seen = 0
    for seed in Self.seeds {
      for (_, statement) in try RandomPay.statements(try RandomPay.figures(seed: seed)) {
        seen += 1
        let capped = statement.scale.cap.map { min($0, statement.uncapped) } ?? statement.uncapped
        #expect(statement.tierPay == (statement.isBelowThreshold ? 0 : capped), "seed \(seed)")
        let parts =
          statement.tierPay + statement.specialRates.reduce(0) { $0 + $1.pay }
          + statement.spiffs.reduce(0) { $0 + $1.pay } + (statement.pool?.pay ?? 0)
        let draw = (statement.draw?.advanced ?? 0) - (statement.draw?.recovered ?? 0)
        #expect(statement.pay == parts + draw, "seed \(seed)")
      }
    }
    #expect(seen > 1_000)
  }

  @Test func `deal lines add up to what tiers, rates and SPIFFs pay, each after the one before`()
    throws
  {
    for seed in Self.seeds {
      let figures = try RandomPay.figures(seed: seed)
      for (rep, statement) in try RandomPay.statements(figures) {
        let lines = figures.payLines(of: rep, statement)
        let special = statement.specialRates.reduce(0) { $0 + $1.pay }
        #expect(
          lines.reduce(0) { $0 + $1.commission } == statement.tierPay + special, "seed \(seed)")
        #expect(
          lines.reduce(0) { $0 + $1.spiffs } == statement.spiffs.reduce(0) { $0 + $1.pay },
          "seed \(seed)")
        let days = lines.map(\.closedOn)
        #expect(days == days.sorted(), "seed \(seed)")
        var revenue: Int128 = 0
        var paid: Int128 = 0
        for line in lines where line.rate == nil {
          revenue += Int128(line.amount ?? 0)
          paid += line.commission
          #expect(paid == statement.scale.tierPay(for: revenue), "seed \(seed)")
        }
        #expect(revenue == statement.revenue, "seed \(seed)")
      }
    }
  }

  @Test func `bands pay as an independent reading of the plan does`() throws {
    for seed in Self.seeds {
      let figures = try RandomPay.figures(seed: seed)
      let plan = figures.settings.pay.plans[0]
      for (rep, statement) in try RandomPay.statements(figures) {
        let reference = PlainReference(plan: plan, rep: figures.dataset.reps[rep.position])
        #expect(
          statement.tierPay
            == reference.pay(for: statement.revenue, quota: statement.quota, in: statement.period),
          "seed \(seed)")
      }
    }
  }

  @Test func `more revenue never pays less where each band pays its own rate`() throws {
    for seed in Self.seeds {
      let figures = try RandomPay.figures(seed: seed) { $0.paysWholeAmount = false }
      for (_, statement) in try RandomPay.statements(figures).prefix(6) {
        var last: Int128 = 0
        for revenue in stride(from: Int128(-500), through: 120_000, by: 487) {
          let pay = statement.scale.tierPay(for: revenue)
          #expect(pay >= last, "seed \(seed), revenue \(revenue)")
          last = pay
        }
      }
    }
  }

  @Test func `the periods of a year share its target pay to the last unit`() throws {
    for firstMonth in [1, 4, 7, 12] {
      let calendar = ReportingCalendar(fiscalYearFirstMonth: firstMonth)
      let year = try #require(calendar.period(key: "2025"))
      for amount: Int64 in [0, 1, 5, 7, 11, 100, 1_000_001, 9_223_372_036_854_775_807] {
        for kind in [Period.Kind.month, .quarter, .half, .year] {
          let plan = PayPlan(name: "", period: kind, paysWholeAmount: false, tiers: [])
          let parts = calendar.periods(kind, touching: year.days).map {
            plan.share(ofYearly: amount, in: $0, calendar)
          }
          #expect(parts.reduce(0, +) == Int128(amount))
          #expect((parts.max() ?? 0) - (parts.min() ?? 0) <= 1)
        }
      }
    }
  }

  @Test func `the parts of a pool add up to it`() throws {
    var shared = 0
    for seed in Self.seeds {
      let figures = try RandomPay.figures(seed: seed)
      var sums: [String: (amount: Int128, sum: Int128, members: Int)] = [:]
      for (_, statement) in try RandomPay.statements(figures) {
        guard let pool = statement.pool else { continue }
        let key = "\(statement.period) \(pool.team)"
        sums[key, default: (pool.amount, 0, pool.members)].sum += pool.pay
        sums[key]?.members -= 1
        #expect(pool.pay >= 0)
      }
      for (key, pool) in sums {
        #expect(pool.sum == pool.amount && pool.members == 0, "seed \(seed), \(key)")
        shared += pool.amount > 0 ? 1 : 0
      }
    }
    #expect(shared > 80)
  }

  @Test func `what draws advance less what they recover is what is left to recover`() throws {
    var (advances, recoveries) = (0, 0)
    for seed in Self.seeds {
      let figures = try RandomPay.figures(seed: seed) {
        $0.draw = PayPlan.Draw(pay: 1_500, isRecoverable: true)
      }
      var balances: [RepIndex: Int128] = [:]
      for (rep, statement) in try RandomPay.statements(figures) {
        guard let draw = statement.draw else { continue }
        #expect(draw.before == balances[rep, default: 0], "seed \(seed)")
        balances[rep] = draw.before + draw.advanced - draw.recovered
        #expect(draw.after == balances[rep] && draw.after >= 0, "seed \(seed)")
        #expect(statement.pay >= draw.amount, "seed \(seed)")
        #expect(draw.advanced == 0 || draw.recovered == 0, "seed \(seed)")
        advances += draw.advanced > 0 ? 1 : 0
        recoveries += draw.recovered > 0 ? 1 : 0
      }
    }
    #expect(advances > 50 && recoveries > 50)
  }

  @Test func `the next bound pays what a statement at it pays, whatever else the plan has`() throws
  {
    for seed in Self.seeds {
      for (_, statement) in try RandomPay.statements(try RandomPay.figures(seed: seed)) {
        guard let next = statement.prospect.next else { continue }
        #expect(next.missing > 0 && next.from == statement.revenue + next.missing)
        let more = statement.scale.tierPay(for: next.from) - statement.tierPay
        if statement.draw == nil { #expect(next.gain == more, "seed \(seed)") }
        if let draw = statement.draw {
          let withdrawn = max(0, draw.amount - statement.earned) + draw.before - draw.recovered
          #expect(next.gain <= max(more, 0) || more < 0, "seed \(seed), \(withdrawn)")
        }
      }
    }
  }
}

/// A second reading of what tiers pay, by the revenue's own steps: a table of amounts and rates, gone through
/// from the top, in halves of units.
private struct PlainReference {
  let plan: PayPlan
  let rep: Rep

  func pay(for revenue: Int128, quota: Int128?, in period: Period) -> Int128 {
    guard revenue >= (plan.threshold.map { bound($0, quota, period) } ?? .min) else { return 0 }
    let steps = plan.tiers.map { (bound($0.from, quota, period), $0) }
    var left = revenue
    var sum: Int128 = 0
    for (start, tier) in steps.reversed() where left > start {
      let paid = plan.paysWholeAmount ? left : left - start
      sum += rounded(paid * numerator(tier, period), denominator(tier, quota))
      left = plan.paysWholeAmount ? 0 : start
    }
    if plan.paysWholeAmount, revenue > 0, sum == 0, let top = steps.last(where: { $0.0 == revenue })
    {
      sum = rounded(revenue * numerator(top.1, period), denominator(top.1, quota))
    }
    return min(sum, cap(period) ?? sum)
  }

  private func rounded(_ upper: Int128, _ lower: Int128) -> Int128 {
    (2 * upper + lower) / (2 * lower)
  }

  private func numerator(_ tier: PayPlan.Tier, _ period: Period) -> Int128 {
    tier.isMultiple ? Int128(tier.rate) * target(period) : Int128(tier.rate)
  }

  private func denominator(_ tier: PayPlan.Tier, _ quota: Int128?) -> Int128 {
    tier.isMultiple ? 1_000_000 * (quota ?? 1) : 1_000_000
  }

  private func days(_ period: Period) -> Int {
    (0..<period.days.count).count { offset in
      let day = period.start.advanced(by: offset)
      return (rep.startedOn.map { $0 <= day } ?? true) && (rep.endedOn.map { day <= $0 } ?? true)
    }
  }

  private func shrunk(_ amount: Int128, _ period: Period) -> Int128 {
    guard plan.isProrated else { return amount }
    return rounded(amount * Int128(days(period)), Int128(period.days.count))
  }

  private func bound(_ from: Int64, _ quota: Int128?, _ period: Period) -> Int128 {
    plan.goesByAttainment
      ? rounded(Int128(from) * (quota ?? 0), 10_000) : shrunk(Int128(from), period)
  }

  /// A quarter of a year's target, as the quarters share it: here what is over goes by the quarter's place.
  private func target(_ period: Period) -> Int128 {
    let year = Int128(plan.targetPay ?? 0)
    let quarter = Int128(period.number)
    return shrunk(rounded(year * quarter, 4) - rounded(year * (quarter - 1), 4), period)
  }

  private func cap(_ period: Period) -> Int128? {
    switch plan.cap {
    case .amount(let amount): shrunk(Int128(amount), period)
    case .shareOfTarget(let share): rounded(Int128(share) * target(period), 1_000_000)
    case nil: nil
    }
  }
}

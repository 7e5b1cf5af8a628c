import RaporModel

/// The bounds of a plan for one rep and one of its periods, all in minor units.
package struct PayScale: Hashable, Sendable {
  /// What the period is to reach; nil where there is none.
  package let quota: Int128?
  /// What is paid whatever is won; nil where the plan does not say.
  package let basePay: Int128?
  /// What the plan pays where the quota is just reached; nil where it does not say.
  package let targetPay: Int128?
  /// What has to be won before the tiers pay anything; nil without.
  package let threshold: Int128?
  /// The most that the tiers pay; nil without a cap.
  package let cap: Int128?
  /// The least that the period pays; nil without a draw.
  package let draw: Int128?
  /// The share of the days that amounts shrink to; all of them where the plan does not prorate, unless the
  /// rep was not employed on any.
  package let employed: DayShare
  private let starts: [Int128]
  private let tiers: [PayPlan.Tier]
  private let paysWholeAmount: Bool

  /// Some days of a period.
  package struct DayShare: Hashable, Sendable {
    /// How many.
    package let days: Int
    /// How many the period has.
    package let total: Int

    /// All of them.
    package var isWhole: Bool { days >= total }

    fileprivate func part(of amount: Int128) -> Int128 {
      isWhole ? amount : amount.times(Int128(days), over: Int128(max(total, 1)))
    }
  }

  /// Lays a plan out; nil where it goes by attainment and there is no quota above zero.
  ///
  /// `job` is the days in the job. Bounds in amounts stay whole for a rep who was not employed on any day.
  init?(
    _ plan: PayPlan, in period: Period, quota: Int128?, job: Range<Day>,
    calendar: ReportingCalendar
  ) {
    if plan.goesByAttainment, (quota ?? 0) <= 0 { return nil }
    let total = period.days.count
    let worked = period.days.clamped(to: job).count
    let whole = DayShare(days: total, total: total)
    let employed = plan.isProrated || worked == 0 ? DayShare(days: worked, total: total) : whole
    let bounds = worked > 0 ? employed : whole
    func minor(_ bound: Int64) -> Int128 {
      plan.goesByAttainment
        ? Int128(bound).times(quota ?? 0, over: 10_000) : bounds.part(of: Int128(bound))
    }
    func yearly(_ amount: Int64?) -> Int128? {
      amount.map { employed.part(of: plan.share(ofYearly: $0, in: period, calendar)) }
    }
    self.quota = quota
    self.employed = employed
    basePay = yearly(plan.basePay)
    let targetPay = yearly(plan.targetPay)
    self.targetPay = targetPay
    starts = plan.tiers.map { minor($0.from) }
    threshold = plan.threshold.map(minor)
    cap = plan.cap.map { cap in
      switch cap {
      case .amount(let amount): bounds.part(of: Int128(amount))
      case .shareOfTarget(let share):
        bounds.part(of: plan.share(ofYearly: plan.targetPay ?? 0, in: period, calendar))
          .times(Int128(share), over: 1_000_000)
      }
    }
    draw = plan.draw.map { employed.part(of: Int128($0.pay)) }
    (tiers, paysWholeAmount) = (plan.tiers, plan.paysWholeAmount)
  }

  /// Bounds that pay nothing, whatever is won.
  init(empty period: Period) {
    (quota, basePay, targetPay, threshold, cap, draw) = (nil, nil, nil, nil, nil, nil)
    employed = DayShare(days: period.days.count, total: period.days.count)
    (starts, tiers, paysWholeAmount) = ([], [], false)
  }

  /// Whether revenue does not reach the threshold.
  package func isBelowThreshold(_ revenue: Int128) -> Bool {
    threshold.map { revenue < $0 } ?? false
  }

  /// What the tiers pay for the revenue of the period; revenue below zero pays nothing.
  package func tierPay(for revenue: Int128) -> Int128 {
    if isBelowThreshold(revenue) { return 0 }
    let sum = bands(for: revenue).reduce(0) { $0 + $1.pay }
    return cap.map { min(sum, $0) } ?? sum
  }

  /// What the tiers, and at least the draw, pay at a share of the quota in hundredths of a percent; nil
  /// without a quota above zero.
  package func pay(atAttainment share: Int) -> Int128? {
    guard let quota, quota > 0 else { return nil }
    return max(tierPay(for: quota.times(Int128(share), over: 10_000)), draw ?? 0)
  }

  // MARK: Bands

  /// The bands that revenue reaches, lowest first, before threshold and cap.
  package func bands(for revenue: Int128) -> [Payout.Band] {
    paysWholeAmount ? wholeBand(revenue) : cumulativeBands(revenue)
  }

  private func cumulativeBands(_ revenue: Int128) -> [Payout.Band] {
    tiers.indices.compactMap { place in
      let amount = (end(of: place).map { min(revenue, $0) } ?? revenue) - starts[place]
      return amount > 0 ? band(place, paying: amount) : nil
    }
  }

  private func wholeBand(_ revenue: Int128) -> [Payout.Band] {
    guard revenue > 0, let place = starts.lastIndex(where: { $0 <= revenue }) else { return [] }
    return [band(place, paying: revenue)]
  }

  private func end(of place: Int) -> Int128? {
    place + 1 < starts.count ? starts[place + 1] : nil
  }

  private func band(_ place: Int, paying amount: Int128) -> Payout.Band {
    let tier = tiers[place]
    return Payout.Band(
      from: starts[place], to: end(of: place), amount: amount, rate: rate(of: tier),
      multiple: tier.isMultiple ? tier.rate : nil, pay: pay(tier, for: amount))
  }

  /// A multiple of the base rate is not rounded to a rate first: amount × multiple × target ÷ quota.
  private func pay(_ tier: PayPlan.Tier, for amount: Int128) -> Int128 {
    guard tier.isMultiple else { return amount.times(Int128(tier.rate), over: 1_000_000) }
    guard let quota, quota > 0, let targetPay else { return 0 }
    // Both are below 2^90, so that neither product is beyond all numbers.
    return amount.times(
      Int128(tier.rate) * min(targetPay, Int128.largestPay), over: quota.clampedToPay * 1_000_000)
  }

  private func rate(of tier: PayPlan.Tier) -> Int64 {
    guard tier.isMultiple else { return tier.rate }
    guard let quota, quota > 0, let targetPay else { return 0 }
    return Int64(clamping: Int128(tier.rate).times(targetPay, over: quota))
  }

  // MARK: What more would bring

  /// The position of the band that revenue lies in, and of the one above it; nil in the highest.
  fileprivate func bands(around revenue: Int128) -> (reached: Int, next: Int?) {
    let reached = starts.lastIndex { $0 <= max(0, revenue) } ?? 0
    return (reached, starts.indices.first { starts[$0] > revenue && $0 > reached })
  }

  /// Where the next thing changes: the threshold while it is not reached, else the band above.
  fileprivate func nextBound(after revenue: Int128) -> (from: Int128, rate: Int64)? {
    if let threshold, revenue < threshold {
      return (threshold, rate(at: bands(around: threshold).reached))
    }
    return bands(around: revenue).next.map { (starts[$0], rate(at: $0)) }
  }

  fileprivate func rate(at place: Int) -> Int64 { tiers[checked: place].map(rate) ?? 0 }
}

extension Payout {
  /// What further revenue in tiers would bring in a period of the plan; pools stay as they are.
  package struct Prospect: Hashable, Sendable {
    /// What is paid for the next unit of revenue, in millionths of it; 0 once the cap is reached, below the
    /// threshold, and while the draw takes it.
    package let rate: Int64
    /// The bound above: the threshold while it is not reached, else the next band; nil in the highest one,
    /// and once the cap is reached.
    package let next: Step?
    /// Whether the next unit pays nothing because the draw was paid in advance of it.
    package let isTakenByDraw: Bool

    /// A bound that is still to be reached.
    package struct Step: Hashable, Sendable {
      /// Where it lies, in minor units.
      package let from: Int128
      /// What revenue is missing, in minor units; above 0.
      package let missing: Int128
      /// What is paid within it, in millionths.
      package let rate: Int64
      /// How much more the period pays once it is reached, in minor units.
      package let gain: Int128
    }
  }
}

extension Payout.Statement {
  /// A statement of what was put right by hand, where the plan has nothing else to say of the period.
  static func ofAdjustments(in period: Period, plan: Int) -> Self {
    var statement = Self(
      period: period, plan: plan, scale: PayScale(empty: period), revenue: 0, bands: [], tierPay: 0)
    statement.isAdjustmentsAlone = true
    return statement
  }

  /// What more revenue would bring than this statement pays.
  package var prospect: Payout.Prospect {
    if let cap = scale.cap, tierPay >= cap {
      return Payout.Prospect(rate: 0, next: nil, isTakenByDraw: false)
    }
    let isTaken = isTakenByDraw
    let rate =
      isTaken || isBelowThreshold ? 0 : scale.rate(at: scale.bands(around: revenue).reached)
    let next = scale.nextBound(after: revenue).map { bound in
      let missing = bound.from - revenue
      return Payout.Prospect.Step(
        from: bound.from, missing: missing, rate: bound.rate, gain: gain(from: missing))
    }
    return Payout.Prospect(rate: rate, next: next, isTakenByDraw: isTaken)
  }

  /// How much more the period would pay for further revenue in tiers, in minor units, once the draw is
  /// settled; pools stay as they are.
  package func gain(from more: Int128) -> Int128 {
    let pay = scale.tierPay(for: revenue + more) - tierPay
    return settled(earned + pay) - settled(earned)
  }

  private var isTakenByDraw: Bool {
    guard let draw else { return false }
    return earned < draw.amount + (draw.isRecoverable ? draw.before : 0)
  }

  /// What would be paid for earnings once the draw is settled.
  private func settled(_ earned: Int128) -> Int128 {
    guard let draw else { return earned }
    let other = Payout.DrawSettlement(
      draw.amount, isRecoverable: draw.isRecoverable, before: draw.before, earned: earned)
    return earned + other.advanced - other.recovered
  }
}

extension Payout.DrawSettlement {
  /// Settles a draw with what a period earned: what is missing to it is advanced, and what was advanced
  /// before is taken out of what is above it.
  init(_ amount: Int128, isRecoverable: Bool, before: Int128, earned: Int128) {
    self.amount = amount
    self.isRecoverable = isRecoverable
    self.before = isRecoverable ? before : 0
    advanced = max(0, amount - earned)
    recovered = isRecoverable ? max(0, min(before, earned - amount)) : 0
  }
}

extension Int128 {
  /// More than any sum of amounts can be, and small enough for products with rates.
  fileprivate static let largestPay: Int128 = 1 << 90

  fileprivate var clampedToPay: Int128 { Swift.min(self, Int128.largestPay) }

  /// This times a number, over one above zero, rounded half up; the nearest of ±2¹⁰⁰ where it is beyond.
  ///
  /// The product has 256 bits, so that no amount is too large.
  func times(_ factor: Int128, over divisor: Int128) -> Int128 {
    let limit: Int128 = 1 << 100
    let isNegative = (self < 0) != (factor < 0)
    let product = magnitude.multipliedFullWidth(by: factor.magnitude)
    guard divisor > 0 else { return 0 }
    guard product.high < divisor.magnitude else { return isNegative ? -limit : limit }
    let (quotient, rest) = divisor.magnitude.dividingFullWidth(product)
    guard quotient < limit.magnitude else { return isNegative ? -limit : limit }
    let isHalf = rest == divisor.magnitude - rest
    let isMore = rest > divisor.magnitude - rest
    let rounded = Int128(quotient) + (isMore || (isHalf && !isNegative) ? 1 : 0)
    return isNegative ? -rounded : rounded
  }
}

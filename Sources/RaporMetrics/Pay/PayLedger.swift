package import RaporModel

/// All statements of a rep, in order: a draw carries from one to the next.
struct PayLedger: Sendable {
  /// A period that a plan pays for, and what it pays or why nothing can be said.
  struct Entry: Sendable {
    let period: Period
    /// The position of the plan in `PayScheme.plans`.
    let plan: Int
    let answer: Answer
  }

  /// A statement, or why there is none.
  enum Answer: Sendable {
    case statement(Payout.Statement)
    case absent(MetricValue.Absence)

    /// Whether nothing is missing where there is none: the rep is not employed on any day of the period,
    /// and nothing was won or put right in it.
    var isNothing: Bool { if case .absent(.notEmployed) = self { true } else { false } }
  }

  /// The periods that have begun, in order.
  let entries: [Entry]
}

/// A won deal of a rep, or the rep's part of one.
struct PaidDeal: Sendable {
  let deal: Int
  let closedOn: Day
  /// The rep's part of the value, in minor units; nil when not given.
  let amount: Int64?
  /// Whether it is the co-owner's part.
  let isCoOwners: Bool
  /// Whether two share the deal.
  let isSplit: Bool
}

extension Figures {
  /// What a rep is paid for a period; nil without a plan or, where the plan needs one, without a quota, where
  /// the rep was not employed in it, and where the period is not made up of the plan's.
  package func payout(of rep: RepIndex, in period: Period) -> Payout? {
    if case .payout(let payout) = payoutAnswer(of: rep, in: period) { payout } else { nil }
  }

  /// The statement of a period that a plan pays a rep for; nil for periods that are not the plan's, and
  /// where nothing can be said.
  package func payStatement(of rep: RepIndex, in period: Period) -> Payout.Statement? {
    guard let payout = payout(of: rep, in: period), payout.statements.count == 1 else { return nil }
    return payout.statements.first { $0.period == period }
  }

  /// What a rep is paid, or why nothing can be said.
  package enum PayoutAnswer: Sendable {
    case payout(Payout)
    case absent(MetricValue.Absence)
  }

  /// What a rep is paid for a period, or why nothing can be said.
  package func payoutAnswer(of rep: RepIndex, in period: Period) -> PayoutAnswer {
    guard settings.pay.plans.contains(where: { !$0.tiers.isEmpty }) else {
      return .absent(.noPayPlan)
    }
    guard scopeGrid.position(of: .rep(rep)) != nil else { return .absent(.noData) }
    guard period.kind != .week else { return .absent(.notPayPeriod) }
    let entries = payLedger(of: rep).entries.filter { $0.period.days.overlaps(period.days) }
    let isMadeUp = entries.allSatisfy {
      period.kind == .all || (period.start <= $0.period.start && $0.period.end <= period.end)
    }
    guard isMadeUp else { return .absent(.notPayPeriod) }
    guard !entries.isEmpty else { return .absent(.noPayPlan) }
    let paid = entries.filter { !$0.answer.isNothing }
    guard !paid.isEmpty else { return .absent(.notEmployed) }
    var statements: [Payout.Statement] = []
    for entry in paid {
      switch entry.answer {
      case .statement(let statement): statements.append(statement)
      case .absent(let absence): return .absent(absence)
      }
    }
    return .payout(Payout(statements: statements))
  }

  /// What the deals of a rep added to a statement, in the order of their days, then their ids: together
  /// what its tiers, rates and SPIFFs pay.
  package func payLines(of rep: RepIndex, _ statement: Payout.Statement) -> [Payout.DealLine] {
    guard let plan = settings.pay.plans[checked: statement.plan], !statement.isAdjustmentsAlone
    else {
      return []
    }
    let deals = paidDeals(of: rep, in: countedDays(of: statement.period))
    return lines(deals, plan: plan, scale: statement.scale)
  }

  // MARK: The ledger

  /// The statements of a rep, made once.
  func payLedger(of rep: RepIndex) -> PayLedger {
    payLedgers.value(for: rep.position) { makeLedger(of: rep) }
  }

  private func makeLedger(of index: RepIndex) -> PayLedger {
    guard let rep = dataset[index] else { return PayLedger(entries: []) }
    let deals = paidDeals(of: index, in: nil)
    // What was advanced is the rep's debt, whichever plan has paid it.
    var balance: Int128 = 0
    var entries: [PayLedger.Entry] = []
    for term in payTerms(of: rep) where term.period.start <= dataset.asOf {
      entries.append(
        PayLedger.Entry(
          period: term.period, plan: term.plan, answer: answer(index, term, deals, &balance)))
    }
    return PayLedger(entries: adjusted(entries, of: rep, deals))
  }

  /// The periods that plans pay a rep for, from the first with data on.
  private func payTerms(of rep: Rep) -> [PayTerm] {
    let earliest = dataset.asOf.advanced(by: -PeriodGrid.longestHistory)
    let first = min(max(firstPayDay, earliest), dataset.asOf)
    return settings.pay.terms(
      of: rep, touching: first..<dataset.asOf.advanced(by: 1), calendar: settings.calendar
    ).filter { $0.period.end > first }
  }

  /// The earliest day of the data.
  private var firstPayDay: Day { periods.last?.start ?? dataset.asOf }

  private func answer(
    _ rep: RepIndex, _ term: PayTerm, _ deals: [PaidDeal], _ balance: inout Int128
  ) -> PayLedger.Answer {
    let plan = settings.pay.plans[term.plan]
    let days = countedDays(of: term.period)
    let own = deals[
      deals.partitioningIndex {
        $0.closedOn >= days.lowerBound
      }..<deals.partitioningIndex { $0.closedOn >= days.upperBound }]
    guard isEmployed(rep, in: term.period) || !own.isEmpty else { return .absent(.notEmployed) }
    switch scale(of: rep, plan, in: term.period) {
    case .absent(let absence): return .absent(absence)
    case .scale(let scale):
      var statement = statement(own, term, plan, scale)
      statement.pool = poolShare(of: rep, term)
      statement.draw = draw(of: rep, plan, statement, balance)
      if let draw = statement.draw, draw.isRecoverable { balance = draw.after }
      return .statement(statement)
    }
  }

  /// Whether a rep is employed on any day of a period.
  private func isEmployed(_ rep: RepIndex, in period: Period) -> Bool {
    dataset[rep].map { QuotaTerms(of: $0, ramp: []).job.overlaps(period.days) } ?? false
  }

  /// A scale, or why there is none.
  enum ScaleAnswer {
    case scale(PayScale)
    case absent(MetricValue.Absence)
  }

  /// A plan's bounds for a rep and one of its periods.
  func scale(of rep: RepIndex, _ plan: PayPlan, in period: Period) -> ScaleAnswer {
    var target: Int128?
    switch quota(of: .rep(rep), in: period) {
    case .target(let quota) where quota > 0: target = quota
    case .target: if plan.goesByAttainment { return .absent(.zeroQuota) }
    case .absent(let absence): if plan.goesByAttainment { return .absent(absence) }
    }
    let job = dataset[rep].map { QuotaTerms(of: $0, ramp: []).job } ?? period.days
    return PayScale(plan, in: period, quota: target, job: job, calendar: settings.calendar)
      .map(ScaleAnswer.scale) ?? .absent(.noQuota)
  }

  private func statement(
    _ deals: ArraySlice<PaidDeal>, _ term: PayTerm, _ plan: PayPlan, _ scale: PayScale
  ) -> Payout.Statement {
    let revenue = deals.reduce(Int128(0)) { sum, deal in
      rate(of: deal, plan) == nil ? sum + Int128(deal.amount ?? 0) : sum
    }
    var statement = Payout.Statement(
      period: term.period, plan: term.plan, scale: scale, revenue: revenue,
      bands: scale.bands(for: revenue), tierPay: scale.tierPay(for: revenue))
    guard !plan.rates.isEmpty || !plan.spiffs.isEmpty else { return statement }
    for deal in deals {
      if let place = rate(of: deal, plan), deal.amount != nil {
        let pay = specialPay(for: deal, at: plan.rates[place])
        statement.specialRates.add(deal, at: place, pay: pay)
      }
      for (place, spiff) in plan.spiffs.enumerated() {
        guard let pay = pay(of: spiff, for: deal) else { continue }
        statement.spiffs.add(deal, at: place, pay: pay)
      }
    }
    return statement
  }

  /// A draw is paid for periods in which the rep is employed, from the one with the first close on: before
  /// it, nothing could have been earned that the data tells of.
  private func draw(
    of rep: RepIndex, _ plan: PayPlan, _ statement: Payout.Statement, _ balance: Int128
  ) -> Payout.DrawSettlement? {
    guard let draw = plan.draw, let amount = statement.scale.draw,
      isEmployed(rep, in: statement.period), let firstClose, statement.period.end > firstClose
    else { return nil }
    return Payout.DrawSettlement(
      amount, isRecoverable: draw.isRecoverable, before: balance, earned: statement.earned)
  }

  // MARK: Deals

  /// The won deals of a rep, in the order of their days, then their ids; those of some days, or all that
  /// count.
  private func paidDeals(of rep: RepIndex, in days: Range<Day>?) -> [PaidDeal] {
    guard let scope = scopeGrid.position(of: .rep(rep)) else { return [] }
    var deals: [PaidDeal] = []
    for credit in evidenceIndex.credits(ofScope: scope) {
      guard let closedOn = credit.outline.wonOn, closedOn <= dataset.asOf,
        days?.contains(closedOn) ?? true
      else { continue }
      deals.append(
        PaidDeal(
          deal: credit.deal, closedOn: closedOn, amount: credit.outline.amount,
          isCoOwners: credit.outline.isShared,
          isSplit: hasSharedDeals
            && evidenceIndex.credits(ofDeal: credit.deal).contains { $0.outline.isShared }))
    }
    return deals.sorted { a, b in
      if a.closedOn != b.closedOn { return a.closedOn < b.closedOn }
      let (one, other) = (dataset.deals[a.deal].id, dataset.deals[b.deal].id)
      return one == other
        ? a.deal < b.deal : one.rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
    }
  }

  /// The position of the rate that a deal has of its own; nil where the tiers pay for it.
  private func rate(of deal: PaidDeal, _ plan: PayPlan) -> Int? {
    plan.rates.firstIndex { fits($0.filter, deal.deal) }
  }

  private func fits(_ filter: PayPlan.DealFilter, _ deal: Int) -> Bool {
    filter.conditions.allSatisfy { condition in
      dataset.value(of: condition.column, deal: deal).map(condition.values.contains) ?? false
    }
  }

  private func specialPay(for deal: PaidDeal, at rate: PayPlan.SpecialRate) -> Int128 {
    Int128(deal.amount ?? 0).times(Int128(rate.rate), over: 1_000_000)
  }

  /// What a SPIFF pays a rep for a deal; nil where it does not pay for it.
  private func pay(of spiff: PayPlan.Spiff, for deal: PaidDeal) -> Int128? {
    guard (spiff.from...max(spiff.from, spiff.until)).contains(deal.closedOn),
      fits(spiff.filter, deal.deal)
    else { return nil }
    switch spiff.pay {
    case _ where (deal.amount ?? 0) < 0: return nil
    case .rate(let rate):
      return deal.amount.map { Int128($0).times(Int128(rate), over: 1_000_000) }
    case .perDeal(let pay):
      guard deal.isSplit else { return Int128(pay) }
      let coOwners = Int128(dataset.deals[deal.deal].coOwnersPart(of: pay))
      return deal.isCoOwners ? coOwners : Int128(pay) - coOwners
    }
  }

  /// What each deal added: what the tiers pay after it less what they paid before it.
  private func lines(
    _ deals: some Sequence<PaidDeal>, plan: PayPlan, scale: PayScale
  ) -> [Payout.DealLine] {
    var lines: [Payout.DealLine] = []
    var (revenue, paid): (Int128, Int128) = (0, scale.tierPay(for: 0))
    for deal in deals {
      let rate = rate(of: deal, plan)
      var commission: Int128 = 0
      if let rate {
        commission = specialPay(for: deal, at: plan.rates[rate])
      } else {
        revenue += Int128(deal.amount ?? 0)
        commission = scale.tierPay(for: revenue) - paid
        paid += commission
      }
      let spiffs = plan.spiffs.compactMap { pay(of: $0, for: deal) }
      guard deal.amount != nil || !spiffs.isEmpty else { continue }
      lines.append(
        Payout.DealLine(
          deal: deal.deal, closedOn: deal.closedOn, amount: deal.amount, rate: rate,
          commission: commission, spiffs: spiffs.reduce(0, +)))
    }
    return lines
  }

  // MARK: Adjustments

  private func adjusted(
    _ entries: [PayLedger.Entry], of rep: Rep, _ deals: [PaidDeal]
  ) -> [PayLedger.Entry] {
    let own = settings.pay.adjustments.enumerated().filter { $0.element.rep == rep.id }
    guard !own.isEmpty else { return entries }
    return entries.map { entry in
      let adjustments = own.filter { $0.element.period == entry.period }.map {
        Payout.Adjustment(
          place: $0.offset, pay: pay(of: $0.element.change, in: entries, deals))
      }
      guard !adjustments.isEmpty else { return entry }
      var statement: Payout.Statement
      switch entry.answer {
      case .statement(let known): statement = known
      case .absent: statement = .ofAdjustments(in: entry.period, plan: entry.plan)
      }
      statement.adjustments = adjustments
      return PayLedger.Entry(period: entry.period, plan: entry.plan, answer: .statement(statement))
    }
  }

  private func pay(
    of change: PayAdjustment.Change, in entries: [PayLedger.Entry], _ deals: [PaidDeal]
  ) -> Int128 {
    switch change {
    case .pay(let pay): Int128(pay)
    case .takesBack(let id): -paid(for: id, in: entries, deals)
    }
  }

  /// What a rep was paid for a deal in the statement of the period that it was won in; 0 where there is
  /// none.
  private func paid(
    for id: DealID, in entries: [PayLedger.Entry], _ deals: [PaidDeal]
  ) -> Int128 {
    guard let deal = deals.first(where: { dataset.deals[$0.deal].id == id }) else { return 0 }
    for entry in entries where entry.period.contains(deal.closedOn) {
      guard case .statement(let statement) = entry.answer,
        let plan = settings.pay.plans[checked: statement.plan]
      else { continue }
      let days = entry.period.days
      let lines = lines(
        deals.lazy.filter { days.contains($0.closedOn) }, plan: plan, scale: statement.scale)
      return lines.first { $0.deal == deal.deal }?.pay ?? 0
    }
    return 0
  }
}

extension [Payout.DealGroup] {
  /// Counts a deal to the group of a rate or a SPIFF; groups stay in the order of the plan.
  fileprivate mutating func add(_ deal: PaidDeal, at place: Int, pay: Int128) {
    let index = firstIndex { $0.place >= place } ?? count
    if index == count || self[index].place != place {
      insert(Payout.DealGroup(place: place, count: 0, amount: 0, pay: 0), at: index)
    }
    self[index].count += 1
    self[index].amount += Int128(deal.amount ?? 0)
    self[index].pay += pay
  }
}

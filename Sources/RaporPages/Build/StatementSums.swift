import RaporMarkup
import RaporMetrics
import RaporModel

/// The parts that a statement adds up, each with what it comes from.
extension PageContext {
  func sums(of statement: Payout.Statement, _ plan: PayPlan?) -> [StatementView.Sum] {
    guard let plan else { return [] }
    guard !statement.isAdjustmentsAlone else { return statement.adjustments.map(sum) }
    let tiers = StatementView.Sum(
      label: book.text(.payTiers),
      detail: book.text(.payTiersDetail, ["revenue": .text(exactMoney(statement.revenue))]),
      amount: exactMoney(statement.tierPay))
    return [tiers] + statement.specialRates.compactMap { sum(of: $0, plan.rates) }
      + statement.spiffs.compactMap { sum(of: $0, plan.spiffs) }
      + [plan.pool.flatMap { pool in statement.pool.map { sum(of: $0, pool) } }].compactMap { $0 }
      + sums(of: statement.draw) + statement.adjustments.map(sum)
  }

  private func sum(
    of group: Payout.DealGroup, _ rates: [PayPlan.SpecialRate]
  ) -> StatementView.Sum? {
    rates[checked: group.place].map { rate in
      StatementView.Sum(
        label: text(of: rate.filter),
        detail: book.text(
          .paySpecialDetail,
          [
            "n": .count(group.count), "amount": .text(exactMoney(group.amount)),
            "rate": .text(self.rate(rate.rate)),
          ]), amount: exactMoney(group.pay))
    }
  }

  /// What deals a rate is for: `Type: Renewal`.
  private func text(of filter: PayPlan.DealFilter) -> String {
    filter.conditions.map { "\(book.name(of: $0.column)): \(book.list($0.values))" }
      .joined(separator: ", ")
  }

  private func sum(
    of group: Payout.DealGroup, _ spiffs: [PayPlan.Spiff]
  ) -> StatementView.Sum? {
    guard let spiff = spiffs[checked: group.place] else { return nil }
    let (count, from, until) = (
      PhraseFigure.count(group.count), PhraseFigure.day(spiff.from), PhraseFigure.day(spiff.until)
    )
    let detail =
      switch spiff.pay {
      case .perDeal(let pay):
        book.text(
          .paySpiffDealDetail,
          ["n": count, "from": from, "until": until, "pay": .text(exactMoney(Int128(pay)))])
      case .rate(let rate):
        book.text(
          .paySpiffRateDetail,
          [
            "n": count, "from": from, "until": until, "amount": .text(exactMoney(group.amount)),
            "rate": .text(self.rate(rate)),
          ])
      }
    return StatementView.Sum(
      label: "\(book.text(.paySpiff)): \(spiff.name)", detail: detail, amount: exactMoney(group.pay)
    )
  }

  private func sum(of share: Payout.PoolShare, _ pool: PayPlan.Pool) -> StatementView.Sum {
    StatementView.Sum(
      label: pool.name, detail: detail(of: share, pool), amount: exactMoney(share.pay))
  }

  private func detail(of share: Payout.PoolShare, _ pool: PayPlan.Pool) -> String {
    let team = PhraseFigure.text(share.team)
    let revenue = PhraseFigure.text(exactMoney(share.revenue))
    guard share.isReached else {
      let needed = PhraseFigure.text(
        book.percent(Ratio(Int128(pool.from ?? 0), over: 10_000) ?? Ratio(0)))
      guard let quota = share.quota else {
        return book.text(.payPoolWithoutQuota, ["team": team, "share": needed])
      }
      return book.text(
        .payPoolMissed,
        ["team": team, "revenue": revenue, "share": needed, "quota": .text(exactMoney(quota))])
    }
    guard let weight = share.byRevenue else {
      return book.text(
        .payPoolEqually,
        [
          "rate": .text(rate(pool.rate)), "team": team, "revenue": revenue,
          "amount": .text(exactMoney(share.amount)), "n": .count(share.members),
        ])
    }
    return book.text(
      .payPoolByRevenue,
      [
        "rate": .text(rate(pool.rate)), "team": team, "revenue": revenue,
        "amount": .text(exactMoney(share.amount)), "n": .count(share.members),
        "own": .text(exactMoney(weight.own)), "members": .text(exactMoney(weight.members)),
      ])
  }

  private func sums(of draw: Payout.DrawSettlement?) -> [StatementView.Sum] {
    // A draw that changes nothing, with nothing left of earlier ones, would only be noise.
    guard let draw, draw.advanced > 0 || draw.recovered > 0 || draw.after > 0 else { return [] }
    let after = PhraseFigure.text(exactMoney(draw.after))
    let amount = PhraseFigure.text(exactMoney(draw.amount))
    if draw.recovered > 0 {
      return [
        StatementView.Sum(
          label: book.text(.payDrawRecovered),
          detail: book.text(
            .payDrawRecoveredDetail,
            ["before": .text(exactMoney(draw.before)), "draw": amount, "after": after]),
          amount: exactMoney(-draw.recovered))
      ]
    }
    return [
      StatementView.Sum(
        label: book.text(.payDrawAdvanced),
        detail: draw.isRecoverable
          ? book.text(.payDrawOwed, ["draw": amount, "after": after])
          : book.text(.payDrawGuaranteed, ["draw": amount]), amount: exactMoney(draw.advanced))
    ]
  }

  private func sum(of line: Payout.Adjustment) -> StatementView.Sum {
    let adjustment = figures.settings.pay.adjustments[checked: line.place]
    let reason = adjustment?.reason.text(in: book.language) ?? ""
    var detail = reason
    if case .takesBack(let deal)? = adjustment?.change {
      detail = book.text(
        .payTakesBack, ["reason": .text(reason), "deal": .text(deal.rawValue)])
    }
    return StatementView.Sum(
      label: book.text(.payAdjustment), detail: detail, amount: exactMoney(line.pay))
  }
}

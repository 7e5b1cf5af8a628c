import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// A rep's pay statement for a period of the plan.
  func payStatementPage(in period: Period) -> PayStatementPage {
    PayStatementPage(
      frame: frame(
        heading: name(of: scope), eyebrow: book.text(.payStatement) + " · " + book.name(of: period)),
      words: words,
      scorecard: place.link(to: report.map.review(of: scope, in: period) ?? SiteMap.home),
      statement: statementView(in: period) ?? StatementView(parts: [], total: nil))
  }

  /// The statements of this page's rep that make up a period, with all that they are made from; nil on pages
  /// that are no rep's, and where no plan pays for the period.
  ///
  /// Ids begin with `pay-` and the period's key, so that any page can hold several.
  func statementView(in period: Period) -> StatementView? {
    guard case .rep(let rep) = scope, let payout = figures.payout(of: rep, in: period),
      !payout.statements.isEmpty
    else { return nil }
    return StatementView(
      parts: payout.statements.map { part(of: $0, rep: rep) },
      total: payout.statements.count > 1
        ? table(of: payout, id: "pay-\(SiteMap.fragment(period))-periods") : nil)
  }

  private func part(of statement: Payout.Statement, rep: RepIndex) -> StatementView.Part {
    let id = "pay-\(SiteMap.fragment(statement.period))"
    let plan = figures.settings.pay.plans[checked: statement.plan]
    let lines = figures.payLines(of: rep, statement)
    return StatementView.Part(
      id: id, heading: book.name(of: statement.period), facts: facts(of: statement, plan),
      sums: sums(of: statement, plan), total: exactMoney(statement.pay),
      bands: bandTable(statement, id: id), deals: dealTable(lines, statement, plan, id: id),
      prospects: figures.hasLeft(rep)
        ? [] : prospects(of: statement) + nextDeal(after: lines, statement),
      notes: (statement.isAdjustmentsAlone ? [] : [book.text(.payRounding)])
        + (statement.scale.basePay == nil ? [] : [book.text(.payBaseBeside)]),
      terms: plan?.text.map { terms($0) } ?? [])
  }

  /// What one more deal like those of the period would bring while it runs.
  private func nextDeal(
    after lines: [Payout.DealLine], _ statement: Payout.Statement
  ) -> [String] {
    let amounts = lines.filter { $0.rate == nil }.compactMap(\.amount)
    let sum = amounts.reduce(Int128(0)) { $0 + Int128($1) }
    guard isRunning(statement.period), sum > 0 else { return [] }
    let count = Int128(amounts.count)
    let average = (sum * 2 + count).flooredQuotient(by: count * 2)
    let gain = statement.gain(from: average)
    guard gain > 0 else { return [] }
    return [
      book.text(
        .payNextDeal,
        [
          "amount": .text(exactMoney(average)),
          "gain": .text(exactMoney(gain)),
        ])
    ]
  }

  private func terms(_ text: LocalText) -> [String] {
    text.text(in: book.language).split(whereSeparator: \.isNewline).map(String.init)
  }

  // MARK: Facts

  private func facts(
    of statement: Payout.Statement, _ plan: PayPlan?
  ) -> [StatementView.Fact] {
    let scale = statement.scale
    var facts = [
      StatementView.Fact(label: book.text(.rep), value: name(of: scope)),
      .init(label: book.text(.payPlan), value: plan?.name ?? ""),
      .init(label: book.text(.period), value: book.span(of: statement.period) ?? ""),
    ]
    func add(_ label: Phrase, _ amount: Int128?) {
      guard let amount else { return }
      facts.append(.init(label: book.text(label), value: exactMoney(amount)))
    }
    add(.payBasePay, scale.basePay)
    add(.payTargetPay, scale.targetPay)
    add(.quota, scale.quota)
    if scale.quota != nil {
      facts.append(
        .init(
          label: book.text(.payAttainment),
          value: attainment(of: statement, plan)))
    }
    facts += baseRate(of: statement)
    if !scale.employed.isWhole { facts.append(employed(scale.employed)) }
    facts.append(.init(label: book.text(.payPlanMark), value: figures.settings.pay.digest))
    return facts
  }

  /// What share of the quota the tiers' revenue is; beside that revenue where it is not all there is.
  private func attainment(of statement: Payout.Statement, _ plan: PayPlan?) -> String {
    let share = attainment(statement.revenue, of: statement.quota)
    return plan?.rates.isEmpty == false ? "\(share) (\(exactMoney(statement.revenue)))" : share
  }

  /// The rate that multiples are of, where there are any.
  private func baseRate(of statement: Payout.Statement) -> [StatementView.Fact] {
    guard statement.bands.contains(where: { $0.multiple != nil }),
      let target = statement.scale.targetPay, let quota = statement.quota,
      let rate = Ratio(target, over: quota)
    else { return [] }
    let text = book.text(
      .payBaseRateDetail,
      [
        "target": .text(exactMoney(target)), "quota": .text(exactMoney(quota)),
        "rate": .text(book.percent(rate, digits: 4)),
      ])
    return [.init(label: book.text(.payBaseRate), value: text)]
  }

  private func employed(_ share: PayScale.DayShare) -> StatementView.Fact {
    .init(
      label: book.text(.payEmployed),
      value: book.text(
        .payEmployedDetail, ["days": .count(share.days), "total": .count(share.total)]))
  }

  // MARK: Bands

  private func bandTable(_ statement: Payout.Statement, id: String) -> RowTable? {
    guard !statement.bands.isEmpty else { return nil }
    return RowTable(
      id: "\(id)-bands",
      caption: book.text(
        .payCaption,
        ["pay": .text(exactMoney(statement.tierPay)), "period": .period(statement.period)]),
      columns: [
        .init(label: book.text(.payBand)),
        .init(label: book.text(.payRevenue), isNumber: true),
        .init(label: book.text(.payRate), isNumber: true),
        .init(label: book.text(.payAmount), isNumber: true),
      ],
      rows: statement.bands.map { band in
        .init([range(of: band), exactMoney(band.amount), rate(of: band), exactMoney(band.pay)])
      } + effects(on: statement) + [
        .init([
          book.text(.payTiersSum), exactMoney(statement.revenue), "", exactMoney(statement.tierPay),
        ])
      ])
  }

  private func rate(of band: Payout.Band) -> String {
    guard let multiple = band.multiple else { return rate(band.rate) }
    return book.text(
      .payMultiple,
      [
        "multiple": .number(Ratio(millionths: multiple), digits: 6),
        "rate": .text(
          book.percent(Ratio(millionths: band.rate), digits: 4)),
      ])
  }

  /// What the threshold, or the cap, takes away of what bands add up to.
  private func effects(on statement: Payout.Statement) -> [RowTable.Row] {
    guard statement.tierPay < statement.uncapped else { return [] }
    let missing = exactMoney(statement.tierPay - statement.uncapped)
    guard statement.isBelowThreshold, let threshold = statement.scale.threshold else {
      return [.init([book.text(.payCap), "", "", missing])]
    }
    let label = book.text(.payThreshold, ["threshold": .text(exactMoney(threshold))])
    return [.init([label, "", "", missing])]
  }

  private func range(of band: Payout.Band) -> String {
    guard let end = band.to else {
      return book.text(.payBandFrom, ["from": .text(exactMoney(band.from))])
    }
    return book.text(
      .payBandBetween, ["from": .text(exactMoney(band.from)), "to": .text(exactMoney(end))])
  }

  // MARK: Deals

  private func dealTable(
    _ lines: [Payout.DealLine], _ statement: Payout.Statement, _ plan: PayPlan?, id: String
  ) -> RowTable? {
    guard !lines.isEmpty else { return nil }
    let hasAccounts = dataset.attributes[.account] != nil
    let hasSpiffs = !statement.spiffs.isEmpty
    var columns: [RowTable.Column] = [.init(label: book.text(.deal))]
    if hasAccounts { columns.append(.init(label: book.name(of: .account))) }
    columns += [
      .init(label: book.text(.closed)), .init(label: book.text(.amount), isNumber: true),
      .init(label: book.text(.payPaidAt)), .init(label: book.text(.payAdded), isNumber: true),
    ]
    if hasSpiffs { columns.append(.init(label: book.text(.paySpiff), isNumber: true)) }
    let rows = lines.map { line -> RowTable.Row in
      let cells = cells(of: line, plan, hasAccounts: hasAccounts, hasSpiffs: hasSpiffs)
      return .init(cells, href: evidence(ofDeal: line.deal, in: statement.period))
    }
    let total = totalCells(of: lines, hasAccounts: hasAccounts, hasSpiffs: hasSpiffs)
    return RowTable(
      id: "\(id)-deals",
      caption: book.text(.payDealsCaption, ["period": .period(statement.period)]), columns: columns,
      rows: rows + [.init(total)], footnote: book.text(.payDealsLead))
  }

  private func cells(
    of line: Payout.DealLine, _ plan: PayPlan?, hasAccounts: Bool, hasSpiffs: Bool
  ) -> [String] {
    let own = line.rate.flatMap { plan?.rates[checked: $0] }
    return [dataset.deals[checked: line.deal]?.id.rawValue ?? ""]
      + (hasAccounts ? [dataset.value(of: .account, deal: line.deal) ?? ""] : [])
      + [
        book.date(line.closedOn), line.amount.map { exactMoney(Int128($0)) } ?? "",
        own.map { rate($0.rate) } ?? book.text(.payByTiers), exactMoney(line.commission),
      ] + (hasSpiffs ? [line.spiffs == 0 ? "" : exactMoney(line.spiffs)] : [])
  }

  private func totalCells(
    of lines: [Payout.DealLine], hasAccounts: Bool, hasSpiffs: Bool
  ) -> [String] {
    let amount = lines.reduce(Int128(0)) { $0 + Int128($1.amount ?? 0) }
    return [book.text(.total)] + (hasAccounts ? [""] : [])
      + ["", exactMoney(amount), "", exactMoney(lines.reduce(0) { $0 + $1.commission })]
      + (hasSpiffs ? [exactMoney(lines.reduce(0) { $0 + $1.spiffs })] : [])
  }
}

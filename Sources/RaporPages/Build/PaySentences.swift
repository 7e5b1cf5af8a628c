import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

/// What a scorecard says about pay; the statements say the rest.
extension PageContext {
  /// What a period pays this page's rep, and what further revenue would bring while it runs; none for
  /// anybody but a rep, and where no plan pays for the period.
  func paySentences(in period: Period) -> [ReviewSentence] {
    guard case .rep(let rep) = scope, explained.contains(Metric("payout")),
      let payout = figures.payout(of: rep, in: period), let last = payout.statements.last
    else { return [] }
    let isOwn = payout.statements.count == 1 && last.period == period
    let pays = isOwn ? [payingSentence(last)] : []
    guard !figures.hasLeft(rep) else { return pays }
    return pays + prospects(of: last).map { ReviewSentence(text: $0) }
  }

  /// The statements of a period beside each other; nil where it is one of the plan's own, or where no plan
  /// pays for it.
  func payTable(in period: Period) -> RowTable? {
    guard case .rep(let rep) = scope, explained.contains(Metric("payout")),
      let payout = figures.payout(of: rep, in: period), !payout.statements.isEmpty,
      payout.statements.map(\.period) != [period]
    else { return nil }
    return table(of: payout, id: "pay")
  }

  /// The statements of several periods beside each other.
  func table(of payout: Payout, id: String) -> RowTable {
    RowTable(
      id: id, caption: book.text(.payPeriodsCaption, ["pay": .text(exactMoney(payout.pay))]),
      columns: [
        .init(label: book.text(.period)), .init(label: book.text(.payRevenue), isNumber: true),
        .init(label: book.text(.payAttainment), isNumber: true),
        .init(label: book.text(.payAmount), isNumber: true),
      ],
      rows: payout.statements.map { statement in
        .init(
          [
            book.name(of: statement.period), exactMoney(statement.revenue),
            attainment(statement.revenue, of: statement.quota), exactMoney(statement.pay),
          ], href: payStatementLink(in: statement.period))
      } + [
        .init([
          book.text(.total), exactMoney(payout.statements.reduce(0) { $0 + $1.revenue }), "",
          exactMoney(payout.pay),
        ])
      ])
  }

  private func payingSentence(_ statement: Payout.Statement) -> ReviewSentence {
    let phrase: Phrase = isRunning(statement.period) ? .payPeriodPaysSoFar : .payPeriodPays
    let text = book.text(
      phrase, ["period": .period(statement.period), "pay": .text(exactMoney(statement.pay))])
    return ReviewSentence(
      text: text,
      evidence: payStatementLink(in: statement.period).map {
        LinkView(label: book.text(.payStatement), href: $0)
      })
  }

  /// The way to this rep's statement of a period; nil where it has no page.
  func payStatementLink(in period: Period) -> Link? {
    guard case .rep(let rep) = scope, report.hasPayStatement(of: rep, in: period) else {
      return nil
    }
    return place.link(to: report.map.payStatement(of: rep, in: period))
  }

  /// What further revenue would bring in a period of the plan; nothing once it is over.
  func prospects(of statement: Payout.Statement) -> [String] {
    guard isRunning(statement.period), !statement.isAdjustmentsAlone else { return [] }
    let prospect = statement.prospect
    let name = PhraseFigure.period(statement.period)
    let rate = PhraseFigure.text(self.rate(prospect.rate))
    if statement.isBelowThreshold, let next = prospect.next {
      return [
        book.text(
          .payAtThreshold,
          [
            "period": name, "missing": .text(exactMoney(next.missing)),
            "from": .text(exactMoney(next.from)),
            "gain": .text(exactMoney(next.gain)),
          ])
      ]
    }
    if prospect.isTakenByDraw { return [book.text(.payTakenByDraw, ["period": name])] }
    guard let next = prospect.next else {
      return [
        statement.scale.cap.map { statement.tierPay >= $0 } == true
          ? book.text(.payAtCap, ["period": name])
          : book.text(.payInHighestTier, ["period": name, "rate": rate])
      ]
    }
    return [
      book.text(
        .payToNextTier,
        [
          "period": name, "rate": rate, "from": .text(exactMoney(next.from)),
          "missing": .text(exactMoney(next.missing)), "gain": .text(exactMoney(next.gain)),
          "next_rate": .text(self.rate(next.rate)),
        ])
    ]
  }

  // MARK: Figures

  /// An amount of minor units with all its decimals.
  func exactMoney(_ minor: Int128) -> String { book.money(minor: minor, currency: currency) }

  /// A rate in millionths with as many decimals as it has.
  func rate(_ millionths: Int64) -> String {
    var (digits, rest) = (4, millionths)
    while digits > 1, rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    return book.percent(
      Ratio(millionths: millionths), digits: max(1, digits))
  }

  /// What share of a quota was won; a dash without a quota.
  func attainment(_ revenue: Int128, of quota: Int128?) -> String {
    quota.flatMap { Ratio(revenue, over: $0) }.map { book.percent($0) } ?? "—"
  }
}

import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// What a rep is paid, band by band, so that it can be added up by hand; nil for anybody but a rep,
  /// and where the plan does not pay for the period.
  func payTable(in period: Period) -> RowTable? {
    guard case .rep(let rep) = scope,
      explained.contains(Metric("payout")), let payout = figures.payout(of: rep, in: period),
      !payout.statements.isEmpty
    else { return nil }
    return RowTable(
      id: "pay", caption: book.text(.payCaption, ["pay": .text(money(payout.pay))]),
      columns: [
        .init(label: book.text(.period)), .init(label: book.text(.payBand)),
        .init(label: book.text(.payRevenue), isNumber: true),
        .init(label: book.text(.payRate), isNumber: true),
        .init(label: book.text(.payAmount), isNumber: true),
      ],
      rows: payout.statements.flatMap(rows) + [
        .init([
          book.text(.total), "", money(payout.statements.reduce(0) { $0 + $1.revenue }), "",
          money(payout.pay),
        ])
      ])
  }

  /// What further revenue would bring this page's rep in the plan's period that runs; none where none does.
  func paySentences(in period: Period) -> [ReviewSentence] {
    guard case .rep(let rep) = scope, let plan = figures.settings.payPlan,
      explained.contains(Metric("payout")),
      let statement = figures.payout(of: rep, in: period)?.statements.last,
      isRunning(statement.period), !figures.hasLeft(rep)
    else { return [] }
    let prospect = plan.prospect(of: statement)
    let (name, rate) = (PhraseFigure.period(statement.period), percent(prospect.rate))
    guard let next = prospect.next else {
      return prospect.rate == 0
        ? [sentence(.payAtCap, ["period": name])]
        : [sentence(.payInHighestTier, ["period": name, "rate": rate])]
    }
    return [
      sentence(
        .payToNextTier,
        [
          "period": name, "rate": rate, "from": .text(money(next.from)),
          "missing": .text(money(next.missing)), "gain": .text(money(next.gain)),
          "next_rate": percent(next.rate),
        ], of: value(Metric("payout"), in: period))
    ]
  }

  private func percent(_ millionths: Int64) -> PhraseFigure {
    .percent(Ratio(Int128(millionths), over: 1_000_000) ?? Ratio(0))
  }

  /// The bands of one period and, where it pays less than they add up to, what the cap takes away.
  private func rows(of statement: Payout.Statement) -> [RowTable.Row] {
    let name = book.shortName(of: statement.period)
    let bands = statement.bands.map { band in
      RowTable.Row([
        name, range(of: band), money(band.amount),
        book.percent(Ratio(Int128(band.rate), over: 1_000_000) ?? Ratio(0)), money(band.pay),
      ])
    }
    guard statement.pay < statement.uncapped else { return bands }
    return bands + [
      .init([name, book.text(.payCap), "", "", money(statement.pay - statement.uncapped)])
    ]
  }

  private func range(of band: Payout.Band) -> String {
    guard let end = band.to else {
      return book.text(.payBandFrom, ["from": .text(money(band.from))])
    }
    return book.text(
      .payBandBetween, ["from": .text(money(band.from)), "to": .text(money(end))])
  }

  private func money(_ minor: Int128) -> String {
    book.money(minor: minor, currency: currency)
  }
}

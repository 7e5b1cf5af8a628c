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

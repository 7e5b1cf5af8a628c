import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The shares of the quota that the budget page looks at, in hundredths of a percent.
  private static let shares = [9_000, 10_000, 11_000, 12_000]

  /// What one rep's plan is meant to pay for a period, and what it pays.
  private struct Line {
    let rep: RepIndex
    let plans: [String]
    let base: Int128?
    let target: Int128?
    let revenue: Int128
    let quota: Int128?
    let pay: Int128
    /// Nil for all without a quota.
    let paysAt: [Int128?]

    /// Target pay, else what the plan pays on the quota; nil without either.
    var budget: Int128? { target ?? paysAt[checked: 1] ?? nil }
  }

  /// What the plans are meant to pay for a period, and what they pay.
  func payBudgetPage(in period: Period) -> PayBudgetPage {
    let reps = dataset.reps.indices.map { RepIndex($0) }
    let answers = reps.map { ($0, figures.payoutAnswer(of: $0, in: period)) }
    let payouts = answers.compactMap { rep, answer -> (rep: RepIndex, payout: Payout)? in
      if case .payout(let payout) = answer { (rep, payout) } else { nil }
    }
    let span = budgetSpan(of: period, payouts.flatMap(\.payout.statements))
    let lines = payouts.map { line(of: $0.rep, $0.payout) }
    let unpaid = answers.compactMap { rep, answer -> RowTable.Row? in
      guard case .absent(let absence) = answer, absence != .notEmployed,
        figures.hasRows(.rep(rep))
      else { return nil }
      return .init(
        [name(of: .rep(rep)), "— \(book.reason(for: absence))"]
          + Array(repeating: "—", count: 5 + Self.shares.count))
    }
    return PayBudgetPage(
      frame: frame(heading: book.name(of: period), eyebrow: book.text(.payBudget)), words: words,
      review: place.link(to: report.map.review(of: .total, in: period) ?? SiteMap.home),
      sentences: sentences(about: lines)
        + (span.map { [book.text(.payBudgetSpan, $0)] } ?? []),
      table: RowTable(
        id: "pay-budget",
        caption: span.map { book.text(.payBudgetSpanCaption, $0) } ?? book.text(.payBudget),
        columns: columns,
        rows: lines.map { row($0, in: period) } + unpaid + [totalRow(lines)],
        footnote: book.text(.payWhatIfMeaning)))
  }

  /// The days of the statements where they are only a part of a period: while it runs, plans pay for those
  /// of their periods that have begun.
  private func budgetSpan(
    of period: Period, _ statements: [Payout.Statement]
  ) -> KeyValuePairs<String, PhraseFigure>? {
    guard let first = statements.map(\.period.start).min(),
      let last = statements.map(\.period.lastDay).max(),
      period.start < first || last < period.lastDay
    else { return nil }
    return ["from": .day(first), "until": .day(last)]
  }

  private func line(of rep: RepIndex, _ payout: Payout) -> Line {
    let scales = payout.statements.filter { !$0.isAdjustmentsAlone }.map(\.scale)
    let plans = Set(payout.statements.map(\.plan)).sorted()
    return Line(
      rep: rep, plans: plans.compactMap { figures.settings.pay.plans[checked: $0]?.name },
      base: sum(scales.map(\.basePay)), target: sum(scales.map(\.targetPay)),
      revenue: payout.statements.reduce(0) { $0 + $1.revenue }, quota: sum(scales.map(\.quota)),
      pay: payout.pay,
      paysAt: Self.shares.map { share in sum(scales.map { $0.pay(atAttainment: share) }) })
  }

  /// The sum of amounts; nil where any of them is not known, and where there are none.
  private func sum(_ amounts: [Int128?]) -> Int128? {
    let known = amounts.compactMap { $0 }
    return known.isEmpty || known.count < amounts.count ? nil : known.reduce(0, +)
  }

  // MARK: Rows

  private var columns: [RowTable.Column] {
    let labels = [
      book.text(.payBasePay), book.text(.payTargetPay), book.text(.quota),
      book.text(.payAttainment), book.text(.payout),
    ]
    return [.init(label: book.text(.rep)), .init(label: book.text(.payPlan))]
      + labels.map { .init(label: $0, isNumber: true) }
      + Self.shares.map { share in
        let share = Ratio(Int128(share), over: 10_000) ?? Ratio(0)
        return .init(
          label: book.text(.payWhatIf, ["share": .text(book.percent(share, digits: 0))]),
          isNumber: true)
      }
  }

  private func row(_ line: Line, in period: Period) -> RowTable.Row {
    .init(
      [name(of: .rep(line.rep)), line.plans.joined(separator: ", ")] + amounts(of: line),
      href: payLink(of: line.rep, in: period))
  }

  private func amounts(of line: Line) -> [String] {
    [line.base, line.target, line.quota].map(whole)
      + [
        line.quota == nil
          ? "— \(book.reason(for: .noQuota))" : attainment(line.revenue, of: line.quota),
        exactMoney(line.pay),
      ] + line.paysAt.map(whole)
  }

  /// The sums of those who have each figure.
  private func totalRow(_ lines: [Line]) -> RowTable.Row {
    func total(_ amounts: [Int128?]) -> Int128? {
      let known = amounts.compactMap { $0 }
      return known.isEmpty ? nil : known.reduce(0, +)
    }
    let withQuota = lines.filter { $0.quota != nil }
    let quota = total(withQuota.map(\.quota))
    return .init(
      [book.text(.total), "", whole(total(lines.map(\.base))), whole(total(lines.map(\.target)))]
        + [
          whole(quota), attainment(withQuota.reduce(0) { $0 + $1.revenue }, of: quota),
          exactMoney(lines.reduce(0) { $0 + $1.pay }),
        ] + Self.shares.indices.map { place in whole(total(lines.map { $0.paysAt[place] })) })
  }

  private func whole(_ minor: Int128?) -> String {
    minor.map { book.money(minor: $0, currency: currency, detail: .whole) } ?? "—"
  }

  /// The rep's statement, or scorecard where the plan pays several periods.
  private func payLink(of rep: RepIndex, in period: Period) -> Link? {
    guard report.hasPayStatement(of: rep, in: period) else { return scorecard(of: rep, in: period) }
    return place.link(to: report.map.payStatement(of: rep, in: period))
  }

  // MARK: Sentences

  private func sentences(about lines: [Line]) -> [String] {
    let planned = lines.filter { $0.budget != nil }
    let budget = planned.reduce(Int128(0)) { $0 + ($1.budget ?? 0) }
    let payout = planned.reduce(Int128(0)) { $0 + $1.pay }
    var sentences: [String] = []
    if let share = Ratio(payout, over: budget) {
      sentences.append(
        book.text(
          .payBudgetSentence,
          [
            "budget": .text(exactMoney(budget)), "payout": .text(exactMoney(payout)),
            "share": .percent(share),
          ]))
    }
    let others = lines.filter { $0.budget == nil }
    if !others.isEmpty {
      sentences.append(
        book.text(
          .payBudgetPart,
          [
            "n": .count(others.count),
            "payout": .text(exactMoney(others.reduce(0) { $0 + $1.pay })),
          ]))
    }
    return sentences + [book.text(.payBudgetMeaning)]
  }
}

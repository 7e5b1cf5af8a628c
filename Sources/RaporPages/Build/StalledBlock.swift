import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The stalled deals by name, those that have waited longest first; nil where there are none.
  func stalledTable(in period: Period) -> RowTable? {
    let deals = figures.cases(behind: Metric("stalled"), of: scope, in: period)
      .compactMap { item -> (deal: Int, days: Int)? in
        guard item.isCounted, case .deal(let place) = item.row, mayList(item.row),
          let deal = dataset.deals[checked: place],
          let touched = [deal.createdOn, deal.lastActivityOn].compactMap({ $0 }).max()
        else { return nil }
        return (place, touched.distance(to: dataset.asOf))
      }.sorted { ($1.days, $0.deal) < ($0.days, $1.deal) }
    guard !deals.isEmpty else { return nil }
    let columns = report.dealColumns.attention.filter { ![.age, .marks].contains($0) }
    let shown: [DealColumn] = (isRepsOwn ? [] : [.rep]) + columns.dropFirst()
    let texts = report.dealTexts(in: book.language)
    return RowTable(
      id: "stalled-deals", caption: book.text(.stalledCaption, ["n": .count(deals.count)]),
      columns: [.init(label: book.text(.deal)), .init(label: book.text(.idleDays), isNumber: true)]
        + shown.map(column),
      rows: deals.map { deal, days in
        .init(
          [texts.text(.deal, ofDeal: deal), book.number(days)]
            + shown.map { texts.text($0, ofDeal: deal) }, href: evidence(ofDeal: deal, in: period))
      })
  }
}

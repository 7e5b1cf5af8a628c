import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// How many stalled deals a review names; the evidence lists all of them.
  private static let stalledShown = 20

  /// The stalled deals by name, those that have waited longest first; nil where there are none.
  func stalledTable(in period: Period) -> RowTable? {
    let deals = cases(behind: Metric("stalled"), in: period)
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
      id: "stalled-deals", caption: stalledCaption(of: deals.count),
      columns: [.init(label: book.text(.deal)), .init(label: book.text(.idleDays), isNumber: true)]
        + shown.map(column),
      rows: deals.prefix(PageContext.stalledShown).map { deal, days in
        .init(
          [texts.text(.deal, ofDeal: deal), book.number(days)]
            + shown.map { texts.text($0, ofDeal: deal) }, href: evidence(ofDeal: deal, in: period))
      })
  }

  private func stalledCaption(of count: Int) -> String {
    guard count > PageContext.stalledShown else {
      return book.text(.stalledCaption, ["n": .count(count)])
    }
    return book.text(
      .stalledLongest, ["shown": .count(PageContext.stalledShown), "n": .count(count)])
  }
}

import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The site's first page.
  func indexPage(appraisals: [LinkView]) -> IndexPage {
    let kinds = Period.Kind.allCases.filter { kind in
      report.publishedPeriods.contains { $0.kind == kind }
    }
    let latest = kinds.compactMap { kind in report.publishedPeriods.last { $0.kind == kind } }
    var frame = frame(heading: figures.settings.title)
    frame.range = book.text(.indexRange, ["n": .count(dataset.reps.count)])
    return IndexPage(
      frame: frame, words: words, latest: latest.compactMap(latestCard),
      people: latest.last { $0.kind != .year && $0.kind != .all }.map(people),
      appraisals: appraisals, kinds: kinds.map(periodList),
      hints: [.hintNumbers, .hintNoData, .hintNotes, .hintPrint].map { book.text($0) })
  }

  private func latestCard(of period: Period) -> IndexPage.Latest? {
    guard let path = report.map.review(of: .total, in: period) else { return nil }
    return IndexPage.Latest(
      kind: book.name(of: period.kind), label: book.shortName(of: period),
      href: place.link(to: path), detail: book.span(of: period) ?? book.name(of: period))
  }

  private func people(in period: Period) -> FigureTable {
    var grid = repGrid(in: period)
    grid.title = book.text(.reps)
    return table(of: grid, csv: csvPath(of: "reps", in: period))
  }

  private func periodList(of kind: Period.Kind) -> IndexPage.Kind {
    let periods = report.publishedPeriods.filter { $0.kind == kind }.sorted(by: >)
    return IndexPage.Kind(
      label: book.name(of: kind),
      periods: periods.map { period in
        LinkView(
          label: book.shortName(of: period),
          href: report.map.review(of: .total, in: period).map { place.link(to: $0) })
      })
  }

  /// A rep's first page.
  func repIndexPage(appraisals: [LinkView]) -> RepIndexPage {
    let grids = Period.Kind.allCases.reversed().compactMap(historyGrid)
    return RepIndexPage(
      frame: frame(heading: name(of: scope), eyebrow: book.text(.scorecards)), words: words,
      appraisals: appraisals, histories: grids.map { table(of: $0, csv: historyCSVPath(of: $0)) })
  }

  /// Where the CSV of a rep's figures period by period lies.
  func historyCSVPath(of grid: FigureGrid) -> String {
    report.map.root(of: scope) + "\(grid.id).csv"
  }
}

import RaporMetrics
import RaporModel

extension PageContext {
  /// The reps' figures, the best seller first, those without data last.
  func repGrid(in period: Period) -> FigureGrid {
    let lines = dataset.reps.indices
      .map { Scope.rep(RepIndex($0)) }
      .map { scope in (scope, value(.revenue, of: scope, in: period).value) }
      .sorted { a, b in isBefore(a, b) }
      .map { scope, _ in
        FigureGrid.Line(
          scope: scope, period: period, name: name(of: scope),
          path: report.map.review(of: scope, in: period))
      }
    return FigureGrid(
      id: "reps", title: book.text(.byRep),
      caption: book.text(.byRepCaption, ["period": .period(period)]), rowHeader: book.text(.rep),
      metrics: report.shown.table, lines: lines,
      total: FigureGrid.Line(scope: .total, period: period, name: book.text(.total)),
      footnote: idleFootnote(in: period), hasTrend: true)
  }

  private func isBefore(_ a: (Scope, Ratio?), _ b: (Scope, Ratio?)) -> Bool {
    switch (a.1, b.1) {
    case (let x?, let y?) where x != y: x > y
    case (.some, nil): true
    case (nil, .some): false
    default: name(of: a.0) < name(of: b.0)
    }
  }

  /// Whether reps without any row count in the total's quota, said where it matters.
  private func idleFootnote(in period: Period) -> String? {
    let idle = dataset.reps.indices.count {
      value(.revenue, of: .rep(RepIndex($0)), in: period).absence == .noData
    }
    guard idle > 0 else { return nil }
    let counts = figures.settings.countsIdleReps
    return book.text(counts ? .idleRepsCount : .idleRepsDoNotCount, ["n": .count(idle)])
  }

  /// The figures by team, manager, territory, product and every column that the site names.
  func breakdownGrids(in period: Period) -> [FigureGrid] {
    let groups = Dictionary(grouping: figures.scopes, by: \.name)
    let names = figures.scopes.map(\.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return names.compactMap { name in
      guard name != "total", name != "rep", let scopes = groups[name], scopes.count > 1 else {
        return nil
      }
      return breakdown(name, of: scopes, in: period)
    }
  }

  private func breakdown(_ name: String, of scopes: [Scope], in period: Period) -> FigureGrid {
    let title = book.text(.byColumn, ["column": .text(columnName(name).lowercased())])
    return FigureGrid(
      id: "by-\(SlugTable.slug(name))", title: title,
      caption: book.text(.captionOf, ["title": .text(title), "period": .period(period)]),
      rowHeader: columnName(name),
      metrics: report.breakdownMetrics(of: scopes[0]),
      lines: scopes.map { FigureGrid.Line(scope: $0, period: period, name: self.name(of: $0)) },
      total: FigureGrid.Line(scope: .total, period: period, name: book.text(.total)))
  }

  /// The word for a kind of scope, or the heading of a column of deals.
  func columnName(_ name: String) -> String {
    switch name {
    case "team": book.text(.team)
    case "manager": book.text(.manager)
    default: book.name(of: Attribute(rawValue: name))
    }
  }

  /// A rep's figures period by period, the latest first.
  func historyGrid(of kind: Period.Kind) -> FigureGrid? {
    let periods = report.publishedPeriods.filter { $0.kind == kind }.sorted(by: >)
    guard !periods.isEmpty else { return nil }
    return FigureGrid(
      id: "history-\(kind.rawValue)", title: book.name(of: kind),
      caption: book.text(
        .captionOf,
        ["title": .text(book.name(of: kind)), "period": .text(name(of: scope))]),
      rowHeader: book.text(.period), metrics: report.shown.table,
      lines: periods.map {
        FigureGrid.Line(
          scope: scope, period: $0, name: book.shortName(of: $0),
          path: report.map.review(of: scope, in: $0))
      })
  }
}

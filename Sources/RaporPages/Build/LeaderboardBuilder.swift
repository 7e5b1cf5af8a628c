import RaporCharts
import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The reps beside each other in a period.
  func leaderboardPage(in period: Period) -> LeaderboardPage {
    // While the period runs, quotas of different lengths are reached to different parts.
    let attainment =
      isRunning(period) ? nil : Leaderboard(sales: .quotaAttainment, in: period, figures)
    let boards = [
      attainment ?? Leaderboard(sales: .revenue, in: period, figures),
      Leaderboard(shareOfCases: .winRate, in: period, figures),
    ]
    return LeaderboardPage(
      frame: frame(heading: book.name(of: period), eyebrow: book.text(.leaderboard)),
      words: words, boards: boards.compactMap { $0.map { board($0, in: period) } },
      scores: scores(in: period),
      review: place.link(to: report.map.review(of: .total, in: period) ?? SiteMap.home))
  }

  private func board(_ board: Leaderboard, in period: Period) -> LeaderboardPage.Board {
    let places = board.places.sorted { name(of: .rep($0.rep)) < name(of: .rep($1.rep)) }
    let groups = Dictionary(grouping: places, by: \.bands)
    let order = groups.keys.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    let bands = order.map { bands in
      LeaderboardPage.Band(
        label: label(of: bands),
        members: (groups[bands] ?? []).map { member($0, in: period) })
    }
    return LeaderboardPage.Board(
      id: "board-\(SiteMap.anchor(of: board.metric))", title: book.name(of: board.metric),
      lead: lead(of: board), isShrunk: board.isShrunk, bands: bands,
      unplaced: unplaced(board.unplaced),
      chart: board.isShrunk
        ? winRateFunnel(in: period)
        : intervals(order.flatMap { groups[$0] ?? [] }, of: board.metric))
  }

  /// The bands that some reps lie in: `1`, `1–2`.
  private func label(of bands: ClosedRange<Int>) -> String {
    let ends = Set([bands.lowerBound, bands.upperBound]).sorted()
    return ends.map { book.number($0 + 1) }.joined(separator: "–")
  }

  private func member(
    _ place: Leaderboard.Place, in period: Period
  ) -> LeaderboardPage.Member {
    let unit = place.value.unit
    return LeaderboardPage.Member(
      name: name(of: .rep(place.rep)), href: scorecard(of: place.rep, in: period),
      figure: view(of: place.value), estimate: text(place.estimate, in: unit),
      range: book.text(
        .rangeOf,
        [
          "lower": .text(text(place.range.lowerBound, in: unit)),
          "upper": .text(text(place.range.upperBound, in: unit)),
        ]))
  }

  private func text(_ number: Double, in unit: Metric.Unit) -> String {
    let ratio = Ratio(rounding: number)
    guard unit == .rate else { return book.amount(ratio, in: unit, currency: currency) }
    return book.percent(ratio, digits: 0)
  }

  private func lead(of board: Leaderboard) -> String {
    guard board.isShrunk else { return book.text(.boardLeadOfSales) }
    guard let prior = board.priorCases else { return book.text(.boardLeadWithoutDifference) }
    return book.text(
      .boardLeadOfRates, ["cases": .count(Int(clamping: Int128(min(prior, 1e15).rounded())))])
  }

  private func unplaced(_ values: [MetricValue]) -> String? {
    guard !values.isEmpty else { return nil }
    let names = values.map { value in
      let parts = parts(of: value).map { " (\($0))" } ?? ""
      return name(of: value.scope) + parts
    }
    return book.text(.tooFewToPlace, ["names": .list(names)])
  }

  /// The ranges, in the order of the table.
  private func intervals(_ places: [Leaderboard.Place], of metric: Metric) -> ChartBlock {
    let title = book.name(of: metric)
    let estimates = places.prefix(40).map { place in
      IntervalChart.Estimate(
        name(of: .rep(place.rep)), place.estimate, low: place.range.lowerBound,
        high: place.range.upperBound, text: text(place.estimate, in: place.value.unit))
    }
    let chart = IntervalChart(
      ChartCaption(
        id: "ranges-\(SiteMap.anchor(of: metric))", title: title,
        description: book.text(.rangesDescription, ["n": .count(estimates.count)])),
      estimates: estimates, noData: book.text(.noData))
    return ChartBlock(
      title: title, subtitle: book.text(.rangesSubtitle), drawing: chart.svg())
  }

  private func scores(in period: Period) -> [LeaderboardPage.ScoreLine] {
    guard figures.settings.countsPoints else { return [] }
    return report.coaching.scores(in: period).map { score in
      LeaderboardPage.ScoreLine(
        name: name(of: .rep(score.rep)), href: scorecard(of: score.rep, in: period),
        points: book.number(score.points), sum: book.number(score.sum),
        streak: book.number(score.streak),
        badges: book.list(score.badges.map { book.name(of: $0.rule) }))
    }
  }
}

import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The review of the whole team.
  func teamPage(in period: Period, texts: PageTexts) -> TeamPage {
    TeamPage(
      frame: frame(heading: book.name(of: period), eyebrow: book.text(.teamReview)), words: words,
      cards: cards(in: period), notes: teamNotes(in: period, actions: texts.actions),
      leaderboard: place.link(to: report.map.leaderboard(in: period)),
      appraisals: texts.appraisals,
      payBudget: report.hasPayBudget(in: period)
        ? place.link(to: report.map.payBudget(in: period)) : nil,
      due: texts.agreed,
      commentaries: texts.commentaries,
      charts: trendCharts(in: period), repCharts: repCharts(in: period),
      repTable: table(of: repGrid(in: period), csv: csvPath(of: "reps", in: period)),
      blocks: blocks(in: period) + [breakdowns(in: period)].compactMap { $0 })
  }

  /// The figures by team, territory, product and so on; nil where the data has nothing to go by.
  private func breakdowns(in period: Period) -> ReviewBlock? {
    let grids = breakdownGrids(in: period).map {
      table(of: $0, csv: csvPath(of: $0.id, in: period))
    }
    guard !grids.isEmpty else { return nil }
    return ReviewBlock(id: "breakdowns", title: book.text(.blockBreakdowns), grids: grids)
  }

  /// Where the CSV of a table of the team's review lies.
  func csvPath(of table: String, in period: Period) -> String {
    "team/\(period.key)-\(table).csv"
  }

  /// The way to the agenda of this page's rep; nil for a period without agendas.
  private func agenda(in period: Period) -> Link? {
    guard case .rep(let rep) = scope, report.hasAgenda(of: rep, in: period) else { return nil }
    return place.link(to: report.map.agenda(of: rep, in: period))
  }

  /// A rep's scorecard.
  func repPage(in period: Period, texts: PageTexts) -> RepPage {
    let beginnings = beginnings(among: texts.actions)
    return RepPage(
      frame: frame(heading: name(of: scope), eyebrow: book.name(of: period)), words: words,
      agenda: agenda(in: period), appraisals: texts.appraisals,
      payStatement: payStatementLink(in: period), agreed: texts.agreed,
      cards: cards(in: period),
      notes: repNotes(in: period, actions: texts.actions), commentaries: texts.commentaries,
      charts: trendCharts(in: period, beginnings: beginnings)
        + [winRateFunnel(in: period)].compactMap { $0 },
      attention: attention(in: period), blocks: blocks(in: period))
  }

  /// The stale and overdue deals, the most valuable first.
  func dealsInNeed(among rows: [DealEvidence]) -> [DealEvidence] {
    rows.filter { !$0.roles.isDisjoint(with: [.stale, .overdue]) }.sorted { a, b in
      let (x, y) = (dataset.deals[a.deal].amount ?? 0, dataset.deals[b.deal].amount ?? 0)
      return x == y ? a.deal < b.deal : x > y
    }
  }

  /// The stale and overdue deals, the most valuable first; nil when there are none.
  private func attention(in period: Period) -> RepPage.Attention? {
    let listed = 15
    let rows = dealsInNeed(among: sheet.evidence(in: period))
    guard !rows.isEmpty else { return nil }
    let csv = place.link(to: report.map.evidenceCSV(of: scope, in: period))
    return RepPage.Attention(
      lead: book.text(
        .attentionLead,
        ["n": .count(rows.count), "days": .count(figures.staleLimitDays ?? 0)]),
      table: dealTable(
        rows.prefix(listed).map { .init(deal: $0.deal, roles: $0.roles) },
        in: report.dealColumns.attention, period: period, id: "attention-deals",
        caption: book.text(
          .attentionCaption,
          ["shown": .count(min(listed, rows.count)), "total": .count(rows.count)]),
        csv: csv))
  }
}

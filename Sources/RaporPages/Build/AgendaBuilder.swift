import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// How much of each part one sheet of paper has room for.
  private enum Room {
    static let actions = 5
    static let metrics = 5
    static let deals = 6
    static let dealsOfFocus = 3
    static let recognition = 2
  }

  /// What this page's rep and the manager talk about after a period.
  func agendaPage(in period: Period, texts: PageTexts) -> AgendaPage {
    let notes = self.notes(in: period)
    return AgendaPage(
      frame: frame(heading: name(of: scope), eyebrow: agendaTitle(of: period)), words: words,
      scorecard: place.link(to: report.map.review(of: scope, in: period) ?? SiteMap.home),
      agreed: texts.agreed, cards: agendaCards(in: period),
      focus: notes.focus.map { view(of: $0, isFocus: true, actions: texts.actions) },
      recognition: notes.shown.filter { $0.kind == .strength }.prefix(Room.recognition).map {
        view(of: $0, isFocus: false, actions: [])
      },
      deals: agendaDeals(notes.focus, in: period))
  }

  /// What was agreed with the rep by the end of a period; nil where there is nothing.
  func agendaActions(in period: Period, among actions: [Action]) -> ActionsView? {
    agreed(by: period, among: actions, most: Room.actions)
  }

  private func agendaTitle(of period: Period) -> String {
    book.text(.agenda) + " · " + book.name(of: period)
  }

  private func notes(in period: Period) -> RepNotes {
    guard case .rep(let rep) = scope else { return RepNotes.none }
    return report.coaching.notes(of: rep, in: period)
  }

  /// The first metrics of the review that have a value, without their course.
  private func agendaCards(in period: Period) -> [MetricCard] {
    let cards = cards(in: period)
    let known = cards.filter { $0.figure.value?.absence == nil }
    return (known + cards.filter { $0.figure.value?.absence != nil }).prefix(Room.metrics).map {
      MetricCard(name: $0.name, figure: $0.figure, changes: Array($0.changes.prefix(1)), spark: nil)
    }
  }

  /// The first deals of the focus, then the open ones that need a decision, the most valuable first; nil where
  /// there are none.
  private func agendaDeals(_ focus: Note?, in period: Period) -> RowTable? {
    let rows = sheet.evidence(in: period)
    var roles: [Int: DealRoles] = [:]
    for row in rows { roles[row.deal, default: []].formUnion(row.roles) }
    let ofFocus = (focus?.deals ?? []).filter { roles[$0] != nil }.prefix(Room.dealsOfFocus)
    var chosen = Array(ofFocus)
    for deal in dealsInNeed(among: rows).map(\.deal) where !chosen.contains(deal) {
      chosen.append(deal)
    }
    guard !chosen.isEmpty else { return nil }
    let columns: [DealColumn] = report.dealColumns.attention.filter { column in
      switch column {
      case .deal, .stage, .age, .amount, .marks, .attribute(.account): true
      default: false
      }
    }
    return dealTable(
      chosen.prefix(Room.deals).map { .init(deal: $0, roles: roles[$0] ?? []) }, in: columns,
      period: period, id: "agenda-deals", caption: book.text(.agendaDeals))
  }
}

import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// How many people a manager can give time to in a week.
  private static let mostPeople = 5
  /// How many people a page praises.
  private static let mostPraised = 10

  /// A rep who needs time: for what was inferred, for actions that are overdue, or both.
  private struct Need {
    let rep: RepIndex
    let concerns: [Note]
    let overdue: Int
  }

  /// Who needs time and whom to praise, for the manager.
  func teamNotes(in period: Period, actions: [Action]) -> TeamNotesView {
    let needs = needs(in: period, actions)
    let praised = dataset.reps.indices.flatMap { rep in
      report.coaching.notes(of: RepIndex(rep), in: period).shown.filter { $0.kind == .strength }
    }
    let quiet = dataset.reps.count - Set(needs.map(\.rep) + praised.map(\.rep)).count
    let others = needs.dropFirst(PageContext.mostPeople).map { name(of: .rep($0.rep)) }
    return TeamNotesView(
      people: needs.prefix(PageContext.mostPeople).map { person($0, in: period, actions) },
      more: others.isEmpty ? nil : book.text(.whoNeedsTimeMore, ["names": .list(others)]),
      recognition: praise(praised, in: period),
      quiet: quiet > 0 ? book.text(.nothingStandsOut, ["n": .count(quiet)]) : nil)
  }

  /// Those with a clear concern first, by what it might be worth, then those with overdue actions alone.
  private func needs(in period: Period, _ actions: [Action]) -> [Need] {
    var overdue: [RepIndex: Int] = [:]
    for action in actions where action.isKnown(in: period) {
      guard case .rep(let rep) = action.commentary.about, !figures.hasLeft(rep),
        action.status(on: dataset.asOf) == .overdue
      else { continue }
      overdue[rep, default: 0] += 1
    }
    let ofNotes = report.coaching.exceptions(in: period).compactMap { exception -> Need? in
      let concerns = exception.notes.filter { $0.kind == .concern }
      guard !concerns.isEmpty else { return nil }
      return Need(rep: exception.rep, concerns: concerns, overdue: overdue[exception.rep] ?? 0)
    }
    let known = Set(ofNotes.map(\.rep))
    let ofActions = overdue.filter { !known.contains($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ofNotes + ofActions.map { Need(rep: $0.key, concerns: [], overdue: $0.value) }
  }

  private func person(
    _ need: Need, in period: Period, _ actions: [Action]
  ) -> TeamNotesView.Person {
    let names = need.concerns.dropFirst().map { book.name(of: $0.rule) }
    return TeamNotesView.Person(
      name: name(of: .rep(need.rep)), href: scorecard(of: need.rep, in: period),
      agenda: report.hasAgenda(of: need.rep, in: period)
        ? place.link(to: report.map.agenda(of: need.rep, in: period)) : nil,
      note: need.concerns.first.map { view(of: $0, isFocus: false, actions: actions) },
      others: names.isEmpty ? nil : book.text(.alsoReasons, ["names": .list(names)]),
      overdue: need.overdue > 0 ? book.text(.overdueActions, ["n": .count(need.overdue)]) : nil)
  }

  /// The recognitions by rep, those whose may be worth most first.
  private func praise(_ notes: [Note], in period: Period) -> [TeamNotesView.Praise] {
    let ofRep = Dictionary(grouping: notes, by: \.rep)
    let worth = ofRep.mapValues { $0.compactMap(\.effect).max() ?? 0 }
    let reps = ofRep.keys.sorted { a, b in (worth[b] ?? 0, a) < (worth[a] ?? 0, b) }
    return reps.prefix(PageContext.mostPraised).map { rep in
      TeamNotesView.Praise(
        name: name(of: .rep(rep)), href: scorecard(of: rep, in: period),
        notes: (ofRep[rep] ?? []).map { view(of: $0, isFocus: false, actions: []) })
    }
  }

  /// The way to a rep's scorecard.
  func scorecard(of rep: RepIndex, in period: Period) -> Link? {
    report.map.review(of: .rep(rep), in: period).map { place.link(to: $0) }
  }
}

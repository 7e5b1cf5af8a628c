import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The notes about this page's rep that count rows, with the rows; none on other pages.
  func countingNotes(in period: Period) -> [(rule: RuleID, cases: NoteCases)] {
    guard case .rep(let rep) = scope else { return [] }
    return report.coaching.notes(of: rep, in: period).all.compactMap { note in
      report.coaching.cases(of: note).map { (note.rule, $0) }
    }
  }

  /// How the counts of notes come about: k of n, each leading to its rows.
  func noteItems(_ rows: EvidenceRows, in period: Period) -> [EvidencePage.NoteItem] {
    rows.setsOfNotes.map { note in
      let (counted, all) = (count(of: note.counted, in: rows), count(of: note.all, in: rows))
      return EvidencePage.NoteItem(
        anchor: PageContext.anchor(ofNote: note.rule), name: book.name(of: note.rule),
        result: book.text(.partOf, ["part": .count(counted), "whole": .count(all)]),
        counted: link(toSet: note.counted, label: book.rowsCounted(counted)),
        all: link(toSet: note.all, label: book.text(.rowsOfNote, ["n": .count(all)])))
    }
  }

  private func count(of set: Int?, in rows: EvidenceRows) -> Int {
    set.map { rows.sets[$0].count } ?? 0
  }

  private func link(toSet set: Int?, label: String) -> LinkView {
    LinkView(
      label: label,
      href: set.map { place.link(to: place.path, anchor: RowStyles.anchor(ofSet: $0)) })
  }

  /// The way to the rows that a note rests on: those that it counts, where it counts any, else those of its
  /// metric; nil where its period has no pages, or a rep's page would have to leave the rep's folder.
  func evidence(of note: Note) -> Link? {
    let value = value(note.metric, of: .rep(note.rep), in: note.period)
    guard note.caseChoice != nil, hasEvidence(of: value) else { return evidence(of: value) }
    return evidence(of: value.scope, in: note.period).at(PageContext.anchor(ofNote: note.rule))
  }

  private static func anchor(ofNote rule: RuleID) -> String {
    "note-\(SlugTable.slug(rule.rawValue))"
  }
}

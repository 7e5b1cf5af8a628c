import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// What the figures say about this page's rep.
  func repNotes(in period: Period, actions: [Action]) -> RepNotesView {
    guard case .rep(let rep) = scope else {
      return RepNotesView(notes: [], alsoSeen: [], silences: [], resolved: nil)
    }
    let notes = report.coaching.notes(of: rep, in: period)
    return RepNotesView(
      notes: notes.shown.map { view(of: $0, isFocus: $0 == notes.focus, actions: actions) },
      alsoSeen: notes.alsoSeen.map { view(of: $0, isFocus: false, actions: actions) },
      silences: notes.silences.map(view), resolved: resolved(notes, in: period))
  }

  /// Which concerns of the period before have gone; nil where none has.
  private func resolved(_ notes: RepNotes, in period: Period) -> String? {
    guard !notes.resolved.isEmpty else { return nil }
    let names = notes.resolved.map { book.name(of: $0.rule) }
    return book.text(
      .notesResolved, ["kind": .text(book.word(for: period.kind)), "rules": .list(names)])
  }

  /// What became of a note, in words; nil where that is not known.
  private func course(of note: Note) -> String? {
    let kind = PhraseFigure.text(book.word(for: note.period.kind))
    return switch note.course {
    case .new: book.text(.noteNew)
    case .continuing: book.text(.noteContinuing, ["kind": kind])
    case .better: book.text(.noteBetter, ["kind": kind])
    case .worse: book.text(.noteWorse, ["kind": kind])
    case nil: nil
    }
  }

  /// A note as this page says it, with the actions that came of it.
  func view(of note: Note, isFocus: Bool, actions: [Action]) -> NoteView {
    let evidence = evidence(of: note)
    let reader: NoteReader = isRepsOwn ? .rep : .manager(of: name(of: .rep(note.rep)))
    let words = book.sentences(of: note, for: reader, currency: currency)
    return NoteView(
      id: "note-\(SlugTable.slug(note.rule.rawValue))", tone: tone(of: note),
      heading: book.name(of: note.rule), kind: kind(of: note), certainty: words.certainty,
      seen: words.seen, against: words.against, nextStep: words.nextStep, change: words.change,
      rule: note.rule.rawValue, isFocus: isFocus, isFact: note.certainty == .fact,
      course: course(of: note),
      evidence: evidence.map { LinkView(label: book.text(.evidence), href: $0) },
      deals: deals(of: note), inHand: agreed(about: note, among: actions))
  }

  /// The actions that came of a rule's note, by the period of the note; nil where there are none.
  private func agreed(about note: Note, among actions: [Action]) -> String? {
    let before = figures.settings.calendar.before(note.period)?.start
    let found = actions.filter { action in
      action.rule == note.rule && action.concerns(note.rep) && action.isKnown(in: note.period)
        && action.isOpen(in: note.period, before: before)
    }
    guard !found.isEmpty else { return nil }
    return found.map { "\($0.name) (\(status(of: $0)))" }.joined(separator: "; ")
  }

  private func view(of silence: Silence) -> RepNotesView.Silence {
    let value = value(silence.metric, of: .rep(silence.rep), in: silence.period)
    return RepNotesView.Silence(
      text: book.name(of: silence.rule) + ": "
        + book.sentence(of: silence, for: .rep, currency: currency),
      evidence: evidence(of: value).map { LinkView(label: book.text(.evidence), href: $0) })
  }

  /// How a note looks; a concern that is not sure yet looks milder.
  private func tone(of note: Note) -> String {
    note.certainty == .watch && note.kind == .concern ? "watch" : note.kind.rawValue
  }

  private func kind(of note: Note) -> String {
    switch (note.kind, note.certainty) {
    case (.strength, _): book.text(.strength)
    case (.concern, .watch): book.text(.watchSign)
    case (.concern, _): book.text(.concern)
    case (.information, _): book.text(.toKnow)
    }
  }

  /// The first deals of a note by name, with their value where it is known.
  private func deals(of note: Note) -> String? {
    let named = note.deals.prefix(5).filter { dataset.deals.indices.contains($0) }.map { index in
      let deal = dataset.deals[index]
      let account = dataset.value(of: .account, deal: index)
      let amount = deal.amount.map {
        book.money(minor: $0, currency: currency, detail: .whole)
      }
      return [deal.id.rawValue, account, amount].compactMap { $0 }.joined(separator: " · ")
    }
    guard !named.isEmpty else { return nil }
    let more = note.deals.count - named.count
    return named.joined(separator: "; ")
      + (more > 0 ? "; " + book.text(.andMore, ["n": .count(more)]) : "")
  }
}

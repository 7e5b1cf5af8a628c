import RaporCoaching
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// What the figures say about this page's rep.
  func repNotes(in period: Period) -> RepNotesView {
    guard case .rep(let rep) = scope else {
      return RepNotesView(notes: [], alsoSeen: [], silences: [], resolved: nil)
    }
    let notes = report.coaching.notes(of: rep, in: period)
    return RepNotesView(
      notes: notes.shown.map { view(of: $0, isFocus: $0 == notes.focus) },
      alsoSeen: notes.alsoSeen.map { view(of: $0, isFocus: false) },
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

  /// Who needs time and whom to praise, for the manager.
  func teamNotes(in period: Period) -> TeamNotesView {
    let exceptions = report.coaching.exceptions(in: period).flatMap(\.notes)
    let praised = dataset.reps.indices.flatMap { rep in
      report.coaching.notes(of: RepIndex(rep), in: period).shown.filter { $0.kind == .strength }
    }
    let quiet = dataset.reps.count - Set((exceptions + praised).map(\.rep)).count
    return TeamNotesView(
      recognition: items(praised),
      concerns: items(exceptions.filter { $0.kind == .concern }),
      quiet: quiet > 0 ? book.text(.nothingStandsOut, ["n": .count(quiet)]) : nil)
  }

  /// The notes on a team's page, the largest effect first.
  private func items(_ notes: [Note]) -> [TeamNotesView.Item] {
    notes.sorted { a, b in
      (a.effect ?? 0, b.rep) > (b.effect ?? 0, a.rep)
    }.prefix(8).map { note in
      TeamNotesView.Item(
        name: name(of: .rep(note.rep)),
        href: report.map.review(of: .rep(note.rep), in: note.period).map { place.link(to: $0) },
        note: view(of: note, isFocus: false))
    }
  }

  private func view(of note: Note, isFocus: Bool) -> NoteView {
    let evidence = evidence(of: value(note.metric, of: .rep(note.rep), in: note.period))
    let reader: NoteReader = isRepsOwn ? .rep : .manager(of: name(of: .rep(note.rep)))
    let words = book.sentences(of: note, for: reader, currency: currency)
    return NoteView(
      id: "note-\(SlugTable.slug(note.rule.rawValue))", tone: tone(of: note),
      heading: book.name(of: note.rule), kind: kind(of: note), certainty: words.certainty,
      seen: words.seen, against: words.against, nextStep: words.nextStep, change: words.change,
      rule: note.rule.rawValue, isFocus: isFocus, course: course(of: note),
      evidence: evidence.map { LinkView(label: book.text(.evidence), href: $0) },
      deals: deals(of: note))
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

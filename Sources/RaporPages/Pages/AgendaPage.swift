import RaporMarkup

/// What a rep and a manager talk about after a period: one sheet of paper.
struct AgendaPage: Page {
  var frame: PageFrame
  var words: Words
  var scorecard: Link
  var agreed: ActionsView?
  var cards: [MetricCard]
  var focus: NoteView?
  var recognition: [NoteView]
  var deals: RowTable?

  static let schema = Schema<AgendaPage>(
    "`agenda.html`: what a rep and a manager talk about after a period, on one sheet of paper.",
    common(\.frame, \.words) + [
      .link("scorecard", \.scorecard, "The scorecard of the period."),
      .optional("agreed", \.agreed, "What was agreed, and how it stands."),
      .list("cards", \.cards, "Five metrics."),
      .optional("focus", \.focus, "The one thing to work on."),
      .flag("has_recognition", { !$0.recognition.isEmpty }, "Whether there is anything to praise."),
      .list("recognition", \.recognition, "What to praise."),
      .optional("deals", \.deals, "The deals to talk about."),
    ])
}

import RaporMarkup

/// One thing said about a rep, with what it rests on.
struct NoteView: TemplateData {
  var id: String
  /// `strength`, `concern` or `information`.
  var tone: String
  var heading: String
  var kind: String
  var certainty: String
  var seen: String
  var against: String
  var nextStep: String
  var change: String
  var rule: String
  var isFocus: Bool
  /// What became of it since the period before, in words; nil where that is not known.
  var course: String?
  var evidence: LinkView?
  var deals: String?

  static let schema = Schema<NoteView>(
    "One thing said about a rep, with what it rests on.",
    [
      .text("id", \.id, "A name that is unique on the page."),
      .text("tone", \.tone, "`strength`, `concern`, `watch` or `information`."),
      .text("heading", \.heading, "What it is about."),
      .text("kind", \.kind, "Strength, concern or information, in words."),
      .text("certainty", \.certainty, "How sure it is, in words."),
      .text("seen", \.seen, "What was seen."),
      .text("against", \.against, "What it was held against."),
      .text("next_step", \.nextStep, "One thing to do next."),
      .text("change", \.change, "What would change the note."),
      .text("rule", \.rule, "The rule's id."),
      .flag("is_focus", \.isFocus, "Whether it is the one thing to work on."),
      .optionalText("course", \.course, "Whether it is new, or goes on from the period before."),
      .optional("evidence", \.evidence, "The figure it is about."),
      .optionalText("deals", \.deals, "The deals to look at, by name."),
    ])
}

/// What the figures say about one rep in one period.
struct RepNotesView: TemplateData {
  /// Why a rule says nothing.
  struct Silence: TemplateData {
    var text: String
    var evidence: LinkView?

    static let schema = Schema<Silence>(
      "Why a rule says nothing.",
      [
        .text("text", \.text, "The rule, and why it says nothing."),
        .optional("evidence", \.evidence, "The figure it looked at."),
      ])
  }

  var notes: [NoteView]
  var alsoSeen: [NoteView]
  var silences: [Silence]
  /// Which concerns of the period before have gone; nil where none has.
  var resolved: String?

  static let schema = Schema<RepNotesView>(
    "What the figures say about one rep in one period.",
    [
      .flag("has_notes", { !$0.notes.isEmpty }, "Whether there is any note."),
      .list("notes", \.notes, "The notes, strengths first; at most five."),
      .flag("has_also_seen", { !$0.alsoSeen.isEmpty }, "Whether there are further notes."),
      .list("also_seen", \.alsoSeen, "Further notes."),
      .flag("has_silences", { !$0.silences.isEmpty }, "Whether any rule says why it is silent."),
      .list("silences", \.silences, "Why the other rules say nothing."),
      .optionalText(
        "resolved", \.resolved, "Which concerns of the period before have gone, as a sentence."),
    ])
}

/// The notes of all reps, as the manager needs them.
struct TeamNotesView: TemplateData {
  /// What is said about one rep.
  struct Item: TemplateData {
    var name: String
    var href: Link?
    var note: NoteView

    static let schema = Schema<Item>(
      "What is said about one rep.",
      [
        .text("name", \.name, "The rep."),
        .optionalLink("href", \.href, "The rep's scorecard."),
        .record("note", \.note, "What is said."),
      ])
  }

  var recognition: [Item]
  var concerns: [Item]
  var quiet: String?

  static let schema = Schema<TeamNotesView>(
    "The notes of all reps, as the manager needs them.",
    [
      .flag("has_recognition", { !$0.recognition.isEmpty }, "Whether there is anything to praise."),
      .list("recognition", \.recognition, "What to praise."),
      .flag("has_concerns", { !$0.concerns.isEmpty }, "Whether anybody needs time."),
      .list("concerns", \.concerns, "Who needs time, and why."),
      .optionalText("quiet", \.quiet, "For how many reps nothing stands out."),
    ])
}

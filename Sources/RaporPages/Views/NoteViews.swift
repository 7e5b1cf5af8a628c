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
  /// Whether it is counted, so that there is nothing to be unsure about.
  var isFact: Bool
  /// What became of it since the period before, in words; nil where that is not known.
  var course: String?
  var evidence: LinkView?
  var deals: String?
  /// The actions that came of it, with their status; nil where there are none.
  var inHand: String?

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
      .flag("is_fact", \.isFact, "Whether it is counted, with nothing to be unsure about."),
      .optionalText("course", \.course, "Whether it is new, or goes on from the period before."),
      .optional("evidence", \.evidence, "The figure it is about."),
      .optionalText("deals", \.deals, "The deals to look at, by name."),
      .optionalText("in_hand", \.inHand, "The actions that came of it, and how they stand."),
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
  /// A rep who needs time, and why.
  struct Person: TemplateData {
    var name: String
    var href: Link?
    var agenda: Link?
    /// The first reason; nil where only actions are overdue.
    var note: NoteView?
    /// The further reasons by name.
    var others: String?
    /// How many actions are overdue.
    var overdue: String?

    static let schema = Schema<Person>(
      "A rep who needs time, and why.",
      [
        .text("name", \.name, "The rep."),
        .optionalLink("href", \.href, "The rep's scorecard."),
        .optionalLink("agenda", \.agenda, "What to talk about with the rep."),
        .optional("note", \.note, "The first reason; nothing where only actions are overdue."),
        .optionalText("others", \.others, "The further reasons, by name."),
        .optionalText("overdue", \.overdue, "How many actions are overdue, in words."),
      ])
  }

  /// What a rep is praised for.
  struct Praise: TemplateData {
    var name: String
    var href: Link?
    var notes: [NoteView]

    static let schema = Schema<Praise>(
      "What a rep is praised for.",
      [
        .text("name", \.name, "The rep."),
        .optionalLink("href", \.href, "The rep's scorecard."),
        .list("notes", \.notes, "The recognitions."),
      ])
  }

  var people: [Person]
  var more: String?
  var recognition: [Praise]
  var quiet: String?

  static let schema = Schema<TeamNotesView>(
    "The notes of all reps, as the manager needs them.",
    [
      .flag("has_people", { !$0.people.isEmpty }, "Whether anybody needs time."),
      .list("people", \.people, "Who needs time, and why; at most five."),
      .optionalText("more", \.more, "Who else there is something to see about."),
      .flag("has_recognition", { !$0.recognition.isEmpty }, "Whether there is anything to praise."),
      .list("recognition", \.recognition, "Whom to praise, and for what."),
      .optionalText("quiet", \.quiet, "For how many reps nothing stands out."),
    ])
}

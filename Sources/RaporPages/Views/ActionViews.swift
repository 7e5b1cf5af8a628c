import RaporMarkup

/// Something that somebody is to do, and how it stands.
struct ActionView: TemplateData {
  var words: Markup
  var language: String?
  var isDone: Bool
  /// `good` where it is done, `watch` where it is overdue, else empty: the status says it too.
  var tone: String
  var status: String
  /// Who is to do it, by when, and what it is to move.
  var terms: String?
  /// Whom it is about, on pages about several people.
  var about: LinkView?
  /// What the metric did before and since.
  var effect: String?

  static let schema = Schema<ActionView>(
    "Something that somebody is to do, and how it stands.",
    [
      .markup("words", \.words, "What is to be done."),
      .optionalText("language", \.language, "Its language, where it is not the page's."),
      .flag("is_done", \.isDone, "Whether it is done."),
      .text("tone", \.tone, "`good` where it is done, `watch` where it is overdue, else empty."),
      .text("status", \.status, "How it stands, in words."),
      .optionalText("terms", \.terms, "Who is to do it, by when, and the metric it is to move."),
      .optional("about", \.about, "Whom it is about, on pages about several people."),
      .optionalText("effect", \.effect, "What the metric did before and since, in words."),
    ])
}

/// The actions that a page shows.
struct ActionsView: TemplateData {
  var actions: [ActionView]
  /// How many more there are, in words; nil where there are none.
  var more: String?
  /// What must be known to read a comparison of before and since; nil where there is none.
  var caveat: String?

  static let schema = Schema<ActionsView>(
    "The actions that a page shows.",
    [
      .list("actions", \.actions, "The actions: the overdue ones first, the done ones last."),
      .optionalText("more", \.more, "How many more there are, in words."),
      .optionalText(
        "caveat", \.caveat, "What must be known to read a comparison of before and since."),
    ])
}

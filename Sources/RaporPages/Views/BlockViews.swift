import RaporMarkup

/// A chart with its heading.
struct ChartBlock: TemplateData {
  var title: String
  var subtitle: String?
  var drawing: Markup
  /// What its marks are.
  var footnote: String?

  static let schema = Schema<ChartBlock>(
    "A chart with its heading.",
    [
      .text("title", \.title, "What it shows."),
      .optionalText("subtitle", \.subtitle, "How to read it."),
      .markup("drawing", \.drawing, "The drawing."),
      .optionalText("footnote", \.footnote, "What its marks are."),
    ])
}

/// What somebody wrote about the period.
struct CommentaryView: TemplateData {
  var byline: String
  /// Whether it is the rep's own answer.
  var isReply = false
  var language: String?
  var body: Markup

  static let schema = Schema<CommentaryView>(
    "What somebody wrote about the period.",
    [
      .text("byline", \.byline, "Who wrote it, about whom, and when."),
      .flag("is_reply", \.isReply, "Whether it is the rep's own answer."),
      .optionalText("language", \.language, "Its language, where it is not the page's."),
      .markup("body", \.body, "The text."),
    ])
}

/// A link with its words.
struct LinkView: TemplateData {
  var label: String
  var href: Link?
  var isCurrent = false

  static let schema = Schema<LinkView>(
    "A link.",
    [
      .text("label", \.label, "Its words."),
      .optionalLink("href", \.href, "Where it leads; nothing when there is no such page."),
      .flag("is_current", \.isCurrent, "Whether it leads to this page."),
    ])
}

import RaporMarkup

/// A number as a page shows it: its text, the way to the rows behind it, and what stands beside it.
struct FigureView: TemplateData, Sendable {
  /// The number, or the words for its absence.
  var text: String
  /// The rows behind it; nil where they have no page.
  var href: Link?
  /// Whether there is no number.
  var isMissing = false
  /// Why there is none.
  var reason: String?
  /// What it was made of, such as “349 of 553”.
  var detail: String?
  /// A small drawing beside it.
  var drawing: Markup?

  static let schema = Schema<FigureView>(
    "A number, or the words for its absence.",
    [
      .text("text", \.text, "The number, or the words for its absence."),
      .optionalLink("href", \.href, "The rows behind it."),
      .flag("is_missing", \.isMissing, "Whether there is no number."),
      .optionalText("reason", \.reason, "Why there is no number."),
      .optionalText("detail", \.detail, "What it was made of, such as “349 of 553”."),
      .optionalMarkup("drawing", \.drawing, "A small chart beside it."),
    ])
}

/// A metric at the top of a page.
struct MetricCard: TemplateData, Sendable {
  /// How a value differs from an earlier one.
  struct Change: TemplateData, Sendable {
    /// The difference, with its sign.
    var amount: String
    /// What it is compared with.
    var against: String
    /// `good`, `bad` or empty: never said by colour alone, the sign says it too.
    var tone: String

    static let schema = Schema<Change>(
      "How a value differs from an earlier one.",
      [
        .text("amount", \.amount, "The difference, with its sign."),
        .text("against", \.against, "What it is compared with."),
        .text("tone", \.tone, "`good`, `bad` or empty."),
      ])
  }

  var name: String
  var figure: FigureView
  var changes: [Change]
  var spark: Markup?

  static let schema = Schema<MetricCard>(
    "A metric at the top of a page.",
    [
      .text("name", \.name, "The metric's name."),
      .record("figure", \.figure, "Its value."),
      .flag("has_changes", { !$0.changes.isEmpty }, "Whether there is anything to compare with."),
      .list("changes", \.changes, "How it differs from earlier periods."),
      .optionalMarkup("spark", \.spark, "Its recent course."),
    ])
}

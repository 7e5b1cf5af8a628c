import RaporMarkup

/// A part of a review: what matters in sentences and charts, and below it, folded, every figure.
struct ReviewBlock: TemplateData {
  var id: String
  var title: String
  var sentences: [ReviewSentence] = []
  var charts: [ChartBlock] = []
  var tables: [RowTable] = []
  var grids: [FigureTable] = []
  var figures: RowTable?
  var missing: [MissingFigures] = []

  /// Whether there is anything to show.
  var isEmpty: Bool {
    sentences.isEmpty && charts.isEmpty && tables.isEmpty && grids.isEmpty && figures == nil
  }

  static let schema = Schema<ReviewBlock>(
    "A part of a review.",
    [
      .text("id", \.id, "A name that is unique on the page."),
      .text("title", \.title, "The heading."),
      .list("sentences", \.sentences, "What matters most, in words."),
      .flag("has_charts", { !$0.charts.isEmpty }, "Whether there is anything to draw."),
      .list("charts", \.charts, "The drawings."),
      .list("tables", \.tables, "Rows to look at, such as deals."),
      .list("grids", \.grids, "The figures of reps, products and so on beside each other."),
      .optional("figures", \.figures, "Every figure of the part, each leading to its evidence."),
      .list("missing", \.missing, "Metrics without a value, by reason."),
    ])
}

/// What matters in a part of a review, in words.
struct ReviewSentence: TemplateData {
  var text: String
  var evidence: LinkView?

  static let schema = Schema<ReviewSentence>(
    "What matters in a part of a review, in words.",
    [
      .text("text", \.text, "The words."),
      .optional("evidence", \.evidence, "The way to the rows behind its figures."),
    ])
}

/// Metrics without a value, for one reason.
struct MissingFigures: TemplateData {
  var reason: String
  var names: String

  static let schema = Schema<MissingFigures>(
    "Metrics without a value, for one reason.",
    [
      .text("reason", \.reason, "Why there is none."),
      .text("names", \.names, "The metrics, by name."),
    ])
}

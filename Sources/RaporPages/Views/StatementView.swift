import RaporMarkup

/// What a rep is paid for a period, so that it can be done again by hand: the statements of the plan's
/// periods that make it up.
struct StatementView: TemplateData {
  /// A statement of one of the plan's periods.
  struct Part: TemplateData {
    var id: String
    var heading: String
    var facts: [Fact]
    var sums: [Sum]
    var total: String
    var bands: RowTable?
    var deals: RowTable?
    var prospects: [String]
    var notes: [String]
    var terms: [String]

    static let schema = Schema<Part>(
      "A pay statement of one of the plan's periods.",
      [
        .text("id", \.id, "A name that is unique on the page."),
        .text("heading", \.heading, "The period."),
        .list("facts", \.facts, "Plan, quota and the like."),
        .list("sums", \.sums, "The parts of the sum."),
        .text("total", \.total, "The sum."),
        .optional("bands", \.bands, "The tiers, band by band."),
        .optional("deals", \.deals, "The deals, each with what it added."),
        .flag("has_prospects", { !$0.prospects.isEmpty }, "Whether the period still runs."),
        .texts("prospects", \.prospects, "What further revenue would bring."),
        .texts("notes", \.notes, "What must be known to read it: how sums are rounded."),
        .flag("has_terms", { !$0.terms.isEmpty }, "Whether the plan says its terms."),
        .texts("terms", \.terms, "The plan's terms, paragraph by paragraph."),
      ])
  }

  /// Something that holds for a statement.
  struct Fact: TemplateData {
    var label: String
    var value: String

    static let schema = Schema<Fact>(
      "Something that holds for a statement.",
      [
        .text("label", \.label, "What it is."),
        .text("value", \.value, "What holds."),
      ])
  }

  /// A part of the sum.
  struct Sum: TemplateData {
    var label: String
    var detail: String
    var amount: String

    static let schema = Schema<Sum>(
      "A part of what a statement adds up.",
      [
        .text("label", \.label, "What is paid, or taken."),
        .text("detail", \.detail, "From what."),
        .text("amount", \.amount, "How much."),
      ])
  }

  var parts: [Part]
  var total: RowTable?

  static let schema = Schema<StatementView>(
    "What a rep is paid for a period, statement by statement.",
    [
      .optional("total", \.total, "The periods beside each other; none where there is only one."),
      .list("parts", \.parts, "The statements of the plan's periods."),
    ])
}

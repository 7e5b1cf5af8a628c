import RaporMarkup

/// The rows behind the figures of one scope in one period.
struct EvidencePage: Page {
  /// Metrics that belong together.
  struct Group: TemplateData, Sendable {
    var id: String
    var title: String
    var items: [Item]

    static let schema = Schema<Group>(
      "Metrics that belong together.",
      [
        .text("id", \.id, "A name that is unique on the page."),
        .text("title", \.title, "The heading."),
        .list("items", \.items, "The metrics."),
      ])
  }

  /// How one figure comes about.
  struct Item: TemplateData, Sendable {
    var anchor: String
    var name: String
    var value: String
    var formula: String
    var substituted: String?
    var counts: String?
    var exclusions: [String]

    static let schema = Schema<Item>(
      "How one figure comes about.",
      [
        .text("anchor", \.anchor, "The anchor that links to it use; never changes."),
        .text("name", \.name, "The metric's name."),
        .text("value", \.value, "Its value, or why there is none."),
        .text("formula", \.formula, "The formula in words."),
        .optionalText("substituted", \.substituted, "The formula with its values put in."),
        .optionalText("counts", \.counts, "Which rows it counts, and how many there are."),
        .texts("exclusions", \.exclusions, "Which rows it had to leave out, by reason."),
      ])
  }

  var frame: PageFrame
  var words: Words
  var isFirst: Bool
  var groups: [Group]
  var activities: RowTable?
  var quotas: RowTable?
  var rowsLead: String
  var rows: RowTable?
  var pages: [LinkView]

  static let schema = Schema<EvidencePage>(
    "`evidence.html`: the rows behind the figures of one scope in one period.",
    common + [
      .flag("is_first", \.isFirst, "Whether it is the first of the numbered pages."),
      .list("groups", \.groups, "How the figures come about."),
      .optional("activities", \.activities, "The activities, counted per day and type."),
      .optional("quotas", \.quotas, "The quotas that attainment is measured by."),
      .text("rows_lead", \.rowsLead, "Which of how many rows are listed here."),
      .optional("rows", \.rows, "The deals, each marked with what counts it."),
      .flag("has_pages", { $0.pages.count > 1 }, "Whether the rows need several pages."),
      .list("pages", \.pages, "The numbered pages."),
    ])
}

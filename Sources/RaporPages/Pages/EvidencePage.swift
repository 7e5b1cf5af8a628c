import RaporMarkup

/// The rows behind the figures of one scope in one period: one page, however many they are.
struct EvidencePage: Page {
  /// Metrics that belong together.
  struct Group: TemplateData, Sendable {
    var id: String
    var title: String
    var items: [Item]
    var missing: [Missing]

    static let schema = Schema<Group>(
      "Metrics that belong together.",
      [
        .text("id", \.id, "A name that is unique on the page."),
        .text("title", \.title, "The heading."),
        .list("items", \.items, "The metrics that have a value."),
        .list("missing", \.missing, "Those that have none, by reason."),
      ])
  }

  /// How one figure comes about.
  struct Item: TemplateData, Sendable {
    var anchor: String
    var name: String
    var definition: Link
    var value: String
    var formula: String
    var substituted: String?
    var rows: LinkView?
    var exclusions: [LinkView]
    var rivals: [LinkView]

    static let schema = Schema<Item>(
      "How one figure comes about.",
      [
        .text("anchor", \.anchor, "The anchor that links to it use; never changes."),
        .text("name", \.name, "The metric's name."),
        .link("definition", \.definition, "Its entry in the glossary."),
        .text("value", \.value, "Its value."),
        .text("formula", \.formula, "The formula in words."),
        .optionalText("substituted", \.substituted, "The formula with its values put in."),
        .optional("rows", \.rows, "How many rows it counts, and where they are."),
        .flag("has_exclusions", { !$0.exclusions.isEmpty }, "Whether it leaves any row out."),
        .list("exclusions", \.exclusions, "Which rows it left out, by reason."),
        .flag("has_rivals", { !$0.rivals.isEmpty }, "Whether other definitions have a value."),
        .list("rivals", \.rivals, "The values by other definitions."),
      ])
  }

  /// Metrics without a value, for one reason.
  struct Missing: TemplateData, Sendable {
    /// One of them.
    struct Name: TemplateData, Sendable {
      var anchor: String
      var name: String

      static let schema = Schema<Name>(
        "A metric without a value.",
        [
          .text("anchor", \.anchor, "The anchor that links to it use; never changes."),
          .text("name", \.name, "The metric's name."),
        ])
    }

    var reason: String
    var metrics: [Name]

    static let schema = Schema<Missing>(
      "Metrics without a value, for one reason.",
      [
        .text("reason", \.reason, "Why there is none."),
        .list("metrics", \.metrics, "The metrics."),
      ])
  }

  /// A choice of the rows below, which is shown alone while a link to it is followed: by the style
  /// sheet, without a script.
  struct RowChoice: TemplateData, Sendable {
    var anchor: String
    var title: String
    var isAlone = true
    var figures: [PartFigure]

    static let schema = Schema<RowChoice>(
      "A choice of rows, shown alone while a link to it is followed.",
      [
        .text("anchor", \.anchor, "The anchor that links to it use."),
        .text("title", \.title, "What is chosen, and how many rows."),
        .flag("is_alone", \.isAlone, "Whether the style sheet can show its rows alone."),
        .list("figures", \.figures, "The figures of a part of the business."),
      ])
  }

  /// A figure of a part of the business.
  struct PartFigure: TemplateData, Sendable {
    var anchor: String
    var text: String

    static let schema = Schema<PartFigure>(
      "A figure of a part of the business.",
      [
        .text("anchor", \.anchor, "The anchor of the same figure of the whole; never changes."),
        .text("text", \.text, "Its name, its value, and what it was made of."),
      ])
  }

  var frame: PageFrame
  var words: Words
  var rowStyles: Link
  var groups: [Group]
  var activities: RowTable?
  var rowsLead: String
  var choices: [RowChoice]
  var tables: [RowTable]
  var csv: Link?

  static let schema = Schema<EvidencePage>(
    "`evidence.html`: the rows behind the figures of one scope in one period.",
    common + [
      .link("row_styles", \.rowStyles, "The style sheet that shows a choice of rows alone."),
      .list("groups", \.groups, "How the figures come about."),
      .optional("activities", \.activities, "The activities, counted per day and type."),
      .text("rows_lead", \.rowsLead, "How many deals are listed."),
      .list("choices", \.choices, "The choices of rows that links lead to."),
      .list("tables", \.tables, "The rows: deals and whatever else counts, each once."),
      .optionalLink("csv", \.csv, "Every row of every figure as a file."),
    ])
}

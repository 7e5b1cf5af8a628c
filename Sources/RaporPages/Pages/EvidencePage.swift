import RaporMarkup
import RaporMetrics

/// The rows behind the figures of one scope in one period: one page, however many they are.
struct EvidencePage: Page {
  /// Metrics that belong together.
  struct Group: TemplateData {
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
  ///
  /// It holds the value alone, and writes what a template asks for straight to the page.
  struct Item: TemplateData {
    let page: PageContext
    let rows: EvidenceRows
    let value: MetricValue
    let labels: MetricLabels
    /// Its place among the metrics that the page explains.
    let place: Int
    /// Whether the page lists activities.
    let hasActivities: Bool

    static let schema = Schema<Item>(
      "How one figure comes about.",
      [
        .text(
          "anchor", writing: { $1.append($0.labels.anchor) },
          "The anchor that links to it use; never changes."),
        .text("name", writing: { $1.append($0.labels.name) }, "The metric's name."),
        .link(
          "definition", writing: { $0.page.append(definitionOf: $0.labels, to: &$1) },
          "Its entry in the glossary."),
        .text(
          "value",
          writing: { item, markup in
            markup.append(textBy: { item.page.append(exact: item.value, to: &$0) })
          }, "Its value."),
        .text("formula", writing: { $1.append($0.labels.formula) }, "The formula in words."),
        .optionalText(
          "substituted", if: { $0.page.hasOperands($0.value) },
          writing: { item, markup in
            markup.append(textBy: { item.page.append(substituted: item.value, to: &$0) })
          }, "The formula with its values put in."),
        .optional(
          "rows", { $0.page.rows(of: $0) }, "How many rows it counts, and where they are."),
        .flag(
          "has_exclusions", { !$0.value.exclusions.isEmpty }, "Whether it leaves any row out."),
        .list(
          "exclusions", { $0.page.exclusions(of: $0) }, "Which rows it left out, by reason."),
        .flag(
          "has_rivals", { !$0.page.rivals(of: $0).isEmpty },
          "Whether other definitions have a value."),
        .list("rivals", { $0.page.rivals(of: $0) }, "The values by other definitions."),
      ])
  }

  /// How many rows a figure counts, and the way to them.
  struct Rows: TemplateData {
    /// Where they are.
    enum Target {
      /// A set of rows, by its place on the page.
      case set(Int)
      case activities
      case nowhere
    }

    let page: PageContext
    let count: Int
    /// How many more belong to others and are not listed.
    let others: Int
    let target: Target

    static let schema = Schema<Rows>(
      "A link.",
      [
        .text("label", writing: { $0.writeLabel(to: &$1) }, "Its words."),
        .optionalLink(
          "href", if: { if case .nowhere = $0.target { false } else { true } },
          writing: { $0.writeTarget(to: &$1) },
          "Where it leads; nothing when there is no such page."),
        .flag("is_current", { _ in false }, "Whether it leads to this page."),
      ])

    private func writeLabel(to markup: inout MarkupBuffer) {
      guard case .set = target else { return markup.append(text: page.book.cases(count)) }
      markup.append(text: page.book.rowsCounted(count))
      guard others > 0 else { return }
      markup.append(" ")
      markup.append(text: page.book.text(.rowsOfOthers, ["n": .count(others)]))
    }

    private func writeTarget(to markup: inout MarkupBuffer) {
      switch target {
      case .set(let set):
        markup.append("#")
        markup.append(text: RowStyles.anchor(ofSet: set))
      case .activities: markup.append("#activity-rows")
      case .nowhere: break
      }
    }
  }

  /// How the count of a note comes about.
  struct NoteItem: TemplateData {
    var anchor: String
    var name: String
    var result: String
    var counted: LinkView
    var all: LinkView

    static let schema = Schema<NoteItem>(
      "How the count of a note comes about.",
      [
        .text("anchor", \.anchor, "The anchor that links to it use; never changes."),
        .text("name", \.name, "The note's rule."),
        .text("result", \.result, "The count, such as “17 of 38”."),
        .record("counted", \.counted, "The way to the rows that it counts."),
        .record("all", \.all, "The way to all rows that these are some of."),
      ])
  }

  /// What another definition of a metric gives.
  struct Rival: TemplateData {
    let page: PageContext
    let value: MetricValue
    let labels: MetricLabels

    static let schema = Schema<Rival>(
      "A link.",
      [
        .text("label", writing: { $0.writeLabel(to: &$1) }, "Its words."),
        .optionalLink(
          "href", if: { _ in true },
          writing: { rival, markup in
            markup.append("#")
            markup.append(rival.labels.fragment)
          }, "Where it leads; nothing when there is no such page."),
        .flag("is_current", { _ in false }, "Whether it leads to this page."),
      ])

    private func writeLabel(to markup: inout MarkupBuffer) {
      markup.append(labels.short)
      markup.append(" ")
      markup.append(textBy: { page.append(exact: value, to: &$0) })
    }
  }

  /// Metrics without a value, for one reason.
  struct Missing: TemplateData {
    /// One of them.
    struct Name: TemplateData {
      let labels: MetricLabels

      static let schema = Schema<Name>(
        "A metric without a value.",
        [
          .text(
            "anchor", writing: { $1.append($0.labels.anchor) },
            "The anchor that links to it use; never changes."),
          .text("name", writing: { $1.append($0.labels.short) }, "The metric's name."),
        ])
    }

    let absence: MetricValue.Absence
    let reason: String
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
  struct RowChoice: TemplateData {
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
  struct PartFigure: TemplateData {
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
  var notes: [NoteItem]
  var groups: [Group]
  var activities: RowTable?
  var rowsLead: String
  var choices: [RowChoice]
  var tables: [RowTable]
  var csv: Link?

  static let schema = Schema<EvidencePage>(
    "`evidence.html`: the rows behind the figures of one scope in one period.",
    common(\.frame, \.words) + [
      .link("row_styles", \.rowStyles, "The style sheet that shows a choice of rows alone."),
      .flag("has_notes", { !$0.notes.isEmpty }, "Whether any note counts rows."),
      .list("notes", \.notes, "How the counts of notes come about."),
      .list("groups", \.groups, "How the figures come about."),
      .optional("activities", \.activities, "The activities, counted per day and type."),
      .text("rows_lead", \.rowsLead, "How many deals are listed."),
      .list("choices", \.choices, "The choices of rows that links lead to."),
      .list("tables", \.tables, "The rows: deals and whatever else counts, each once."),
      .optionalLink("csv", \.csv, "Every row of every figure as a file."),
    ])
}

import RaporMarkup

/// What the metrics mean, made from the catalogue.
struct GlossaryPage: Page {
  /// Metrics that belong together.
  struct Group: TemplateData, Sendable {
    var id: String
    var title: String
    var entries: [Entry]

    static let schema = Schema<Group>(
      "Metrics that belong together.",
      [
        .text("id", \.id, "A name that is unique on the page."),
        .text("title", \.title, "The heading."),
        .list("entries", \.entries, "The metrics."),
      ])
  }

  /// What one metric means.
  struct Entry: TemplateData, Sendable {
    var anchor: String
    var name: String
    var direction: String
    var meaning: String
    var formula: String
    var rivals: [String]

    static let schema = Schema<Entry>(
      "What one metric means.",
      [
        .text("anchor", \.anchor, "The anchor that links to it use; never changes."),
        .text("name", \.name, "The metric's name."),
        .text("direction", \.direction, "Whether more is better."),
        .text("meaning", \.meaning, "What it tells."),
        .text("formula", \.formula, "How it is computed."),
        .texts("rivals", \.rivals, "Other definitions that the field uses."),
      ])
  }

  var frame: PageFrame
  var words: Words
  var groups: KeptList<Group>

  static let schema = Schema<GlossaryPage>(
    "`glossary.html`: what the metrics mean.",
    common(\.frame, \.words) + [.list("groups", kept: { $0.groups }, "The metrics by group.")])
}

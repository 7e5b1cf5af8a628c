import RaporMarkup

/// What stands around every page: its head, navigation, heading and foot.
struct PageFrame: TemplateData {
  var language: String
  var title: String
  var siteTitle: String
  var stylesheet: Link
  var home: Link
  var links: [LinkView]
  var eyebrow: String?
  var heading: String
  var range: String?
  var periodLinks: [LinkView] = []
  var notices: [String] = []
  var scope: String
  var period: String?
  var asOf: String
  var build: String

  static let schema = Schema<PageFrame>(
    "What stands around every page.",
    [
      .text("language", \.language, "The page's language tag."),
      .text("title", \.title, "The page's title, for the browser's tab."),
      .text("site_title", \.siteTitle, "The site's title."),
      .link("stylesheet", \.stylesheet, "The style sheet."),
      .link("home", \.home, "The first page."),
      .list("links", \.links, "The main navigation."),
      .optionalText("eyebrow", \.eyebrow, "A line above the heading."),
      .text("heading", \.heading, "The heading."),
      .optionalText("range", \.range, "The days that the period has."),
      .flag("has_periods", { !$0.periodLinks.isEmpty }, "Whether there are other periods."),
      .list("period_links", \.periodLinks, "The neighbouring periods."),
      .texts("notices", \.notices, "What must be known before reading the figures."),
      .text("scope", \.scope, "Whose page it is."),
      .optionalText("period", \.period, "Which period."),
      .text("as_of", \.asOf, "The day that the data describes."),
      .text("build", \.build, "The page's fingerprint, in words."),
    ])
}

/// A whole page: what its template is rendered with.
protocol Page: TemplateData {
  /// What stands around it.
  var frame: PageFrame { get }
  /// The words of its language.
  var words: Words { get }
}

extension Page {
  /// The names that every page's template can use. Their places are given, since only a type itself knows
  /// where its properties are stored: read there, nothing of them is copied for each name.
  static func common(
    _ frame: any KeyPath<Self, PageFrame> & Sendable, _ words: any KeyPath<Self, Words> & Sendable
  ) -> [Field<Self>] {
    [
      .record("frame", frame, "What stands around the page."),
      .record("words", words, "The words of the page's language."),
    ]
  }
}

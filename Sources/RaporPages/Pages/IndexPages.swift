import RaporMarkup

/// The site's first page, which leads to all others.
struct IndexPage: Page {
  /// The latest period of a kind.
  struct Latest: TemplateData {
    var kind: String
    var label: String
    var href: Link
    var detail: String

    static let schema = Schema<Latest>(
      "The latest period of a kind.",
      [
        .text("kind", \.kind, "The kind of period."),
        .text("label", \.label, "The period's name."),
        .link("href", \.href, "Its review."),
        .text("detail", \.detail, "Its days, and whether it is over."),
      ])
  }

  /// All periods of a kind.
  struct Kind: TemplateData {
    var label: String
    var periods: [LinkView]

    static let schema = Schema<Kind>(
      "All periods of a kind.",
      [
        .text("label", \.label, "The kind of period."),
        .list("periods", \.periods, "Their reviews, the latest first."),
      ])
  }

  var frame: PageFrame
  var words: Words
  var latest: [Latest]
  var people: FigureTable?
  var appraisals: [LinkView]
  var kinds: [Kind]
  var hints: [String]

  static let schema = Schema<IndexPage>(
    "`index.html`: the site's first page.",
    common(\.frame, \.words) + [
      .list("latest", \.latest, "The latest period of each kind."),
      .optional("people", \.people, "The reps, with the way to their scorecards."),
      .flag("has_appraisals", { !$0.appraisals.isEmpty }, "Whether there are appraisals."),
      .list("appraisals", \.appraisals, "The calibration of each appraisal, the latest first."),
      .list("kinds", \.kinds, "All periods, by kind."),
      .texts("hints", \.hints, "How to read the site."),
    ])
}

/// A rep's first page: the scorecards of all periods.
struct RepIndexPage: Page {
  var frame: PageFrame
  var words: Words
  var appraisals: [LinkView]
  var histories: [FigureTable]

  static let schema = Schema<RepIndexPage>(
    "`rep-index.html`: a rep's first page.",
    common(\.frame, \.words) + [
      .flag("has_appraisals", { !$0.appraisals.isEmpty }, "Whether the rep is appraised."),
      .list("appraisals", \.appraisals, "The rep's appraisals, the latest first."),
      .list("histories", \.histories, "The figures period by period, by kind."),
    ])
}

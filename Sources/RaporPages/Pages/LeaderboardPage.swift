import RaporMarkup

/// The reps beside each other in one period, in bands of those whom the numbers cannot tell apart.
struct LeaderboardPage: Page {
  /// The reps by one metric.
  struct Board: TemplateData {
    var id: String
    var title: String
    var lead: String
    var isShrunk: Bool
    var bands: [Band]
    var unplaced: String?
    var chart: ChartBlock?

    static let schema = Schema<Board>(
      "The reps by one metric.",
      [
        .text("id", \.id, "A name that is unique on the page."),
        .text("title", \.title, "The metric."),
        .text("lead", \.lead, "How to read it."),
        .flag(
          "is_shrunk", \.isShrunk,
          "Whether reps are placed by estimates, which differ from results."),
        .list("bands", \.bands, "The reps by their bands, the highest first."),
        .optionalText("unplaced", \.unplaced, "Who has too few cases to be placed."),
        .optional("chart", \.chart, "The drawing."),
      ])
  }

  /// Those who lie in the same bands.
  struct Band: TemplateData {
    var label: String
    var members: [Member]

    static let schema = Schema<Band>(
      "Those who lie in the same bands.",
      [
        .text(
          "label", \.label, "The first band, and the last where there are several: `1`, `1–2`."),
        .list("members", \.members, "The reps in them, in the order of their names."),
      ])
  }

  /// Where a rep stands.
  struct Member: TemplateData {
    var name: String
    var href: Link?
    var figure: FigureView
    var estimate: String
    var range: String

    static let schema = Schema<Member>(
      "Where a rep stands.",
      [
        .text("name", \.name, "The rep."),
        .optionalLink("href", \.href, "The rep's scorecard."),
        .record("figure", \.figure, "The result."),
        .text("estimate", \.estimate, "What the rep is placed by."),
        .text("range", \.range, "What chance leaves open."),
      ])
  }

  /// Points, streaks and badges of a rep.
  struct ScoreLine: TemplateData {
    var name: String
    var href: Link?
    var points: String
    var sum: String
    var streak: String
    var badges: String

    static let schema = Schema<ScoreLine>(
      "Points, streaks and badges of a rep.",
      [
        .text("name", \.name, "The rep."),
        .optionalLink("href", \.href, "The rep's scorecard."),
        .text("points", \.points, "The points of the period."),
        .text("sum", \.sum, "Those of the published periods of the kind up to it."),
        .text("streak", \.streak, "How many periods in a row brought any."),
        .text("badges", \.badges, "What they were earned for."),
      ])
  }

  var frame: PageFrame
  var words: Words
  var boards: [Board]
  var scores: [ScoreLine]
  var review: Link

  static let schema = Schema<LeaderboardPage>(
    "`leaderboard.html`: the reps beside each other, in bands of those whom the numbers cannot tell apart.",
    common(\.frame, \.words) + [
      .flag("has_boards", { !$0.boards.isEmpty }, "Whether anybody can be placed."),
      .list("boards", \.boards, "The reps by one metric each."),
      .flag(
        "has_scores", { !$0.scores.isEmpty }, "Whether the site counts points, and there are any."),
      .list("scores", \.scores, "Points, streaks and badges."),
      .link("review", \.review, "The team's review of the period."),
    ])
}

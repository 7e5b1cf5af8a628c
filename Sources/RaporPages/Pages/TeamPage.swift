import RaporMarkup

/// The review of the whole team in one period.
struct TeamPage: Page {
  var frame: PageFrame
  var words: Words
  var cards: [MetricCard]
  var notes: TeamNotesView
  var leaderboard: Link
  var appraisals: [LinkView]
  var payBudget: Link?
  var due: ActionsView?
  var commentaries: [CommentaryView]
  var charts: [ChartBlock]
  var repCharts: [ChartBlock]
  var repTable: FigureTable
  var blocks: [ReviewBlock]

  static let schema = Schema<TeamPage>(
    "`team.html`: the review of the whole team in one period.",
    common(\.frame, \.words) + [
      .list("cards", \.cards, "The metrics at the top."),
      .record("notes", \.notes, "What to talk about."),
      .link("leaderboard", \.leaderboard, "The reps beside each other."),
      .list("appraisals", \.appraisals, "The calibration of the period's appraisal."),
      .optionalLink("pay_budget", \.payBudget, "What plans are meant to pay, and what they pay."),
      .optional("due", \.due, "What everybody has still to do."),
      .flag("has_commentary", { !$0.commentaries.isEmpty }, "Whether anybody wrote anything."),
      .list("commentaries", \.commentaries, "What managers wrote."),
      .flag("has_charts", { !$0.charts.isEmpty }, "Whether there are trends to draw."),
      .list("charts", \.charts, "The trends."),
      .list("rep_charts", \.repCharts, "The reps beside each other."),
      .record("rep_table", \.repTable, "The reps' figures."),
      .list("blocks", \.blocks, "The parts of the review: pipeline, forecast, people and so on."),
    ])
}

import RaporMarkup

/// The scorecard of one rep in one period.
struct RepPage: Page {
  /// The open deals that need a decision.
  struct Attention: TemplateData {
    var lead: String
    var table: RowTable

    static let schema = Schema<Attention>(
      "The open deals that need a decision.",
      [
        .text("lead", \.lead, "Why these."),
        .record("table", \.table, "The deals."),
      ])
  }

  var frame: PageFrame
  var words: Words
  var agenda: Link?
  var appraisals: [LinkView]
  var payStatement: Link?
  var agreed: ActionsView?
  var cards: [MetricCard]
  var notes: RepNotesView
  var commentaries: [CommentaryView]
  var charts: [ChartBlock]
  var attention: Attention?
  var blocks: [ReviewBlock]

  static let schema = Schema<RepPage>(
    "`rep.html`: the scorecard of one rep in one period.",
    common(\.frame, \.words) + [
      .flag(
        "has_ways", { $0.agenda != nil || $0.payStatement != nil },
        "Whether there is an agenda or a pay statement."),
      .optionalLink("agenda", \.agenda, "What to talk about after the period."),
      .list("appraisals", \.appraisals, "The appraisal of the period, where there is one."),
      .optionalLink("pay_statement", \.payStatement, "What the rep is paid for the period."),
      .optional("agreed", \.agreed, "What was agreed before, and how it stands."),
      .list("cards", \.cards, "The metrics at the top."),
      .record("notes", \.notes, "What the figures say about this rep."),
      .flag("has_commentary", { !$0.commentaries.isEmpty }, "Whether anybody wrote anything."),
      .list("commentaries", \.commentaries, "What was written for this rep."),
      .flag("has_charts", { !$0.charts.isEmpty }, "Whether there are trends to draw."),
      .list("charts", \.charts, "The trends, and the place among peers."),
      .optional("attention", \.attention, "The open deals that need a decision."),
      .list("blocks", \.blocks, "The parts of the scorecard: pipeline, forecast and so on."),
    ])
}

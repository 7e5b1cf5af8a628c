import RaporMarkup

/// The appraisal of one rep: everything that it rests on, to be read, printed and signed.
struct PacketPage: Page {
  var frame: PageFrame
  var words: Words
  /// The paper's size, running header and page numbers.
  var sheet: Markup
  /// What the appraisal is called.
  var title: String
  var facts: [Fact]
  var otherLanguages: [LinkView]
  var outcome: Outcome
  var missing: [String]
  var moves: RowTable?
  var results: Results
  var charts: [ChartBlock]
  var comparison: RowTable?
  var spread: ChartBlock?
  var spreadSentence: String?
  var contribution: [ReviewSentence]
  var deals: RowTable?
  var log: ActionsView?
  var trainings: RowTable?
  var trainingText: Prose?
  var goals: RowTable?
  var competencies: RowTable?
  var selfAssessment: Prose?
  var comment: Prose?
  var development: Prose?
  var statement: StatementView?
  var definitions: [Definition]
  var references: [Reference]
  var signers: [Fact]

  /// A label with what it says.
  struct Fact: TemplateData {
    var label: String
    var text: String

    static let schema = Schema<Fact>(
      "A label with what it says.",
      [
        .text("label", \.label, "The label."),
        .text("text", \.text, "What it says; empty where it is still to be filled in."),
      ])
  }

  /// What the appraisal comes to.
  struct Outcome: TemplateData {
    /// The score as a whole; nil while a part of it is missing.
    var score: String?
    var rating: String?
    /// How it is put together, so that it can be done again by hand.
    var parts: [String]

    static let schema = Schema<Outcome>(
      "What the appraisal comes to.",
      [
        .optionalText("score", \.score, "The score; nothing while a part of it is missing."),
        .optionalText("rating", \.rating, "What the score is called."),
        .texts("parts", \.parts, "How it is put together, a step a line."),
      ])
  }

  /// The results with their scores.
  struct Results: TemplateData {
    var table: RowTable
    var rules: [String]
    var bands: RowTable

    static let schema = Schema<Results>(
      "The results with their scores.",
      [
        .record("table", \.table, "Weight, target, result, attainment, score, weighted score."),
        .texts("rules", \.rules, "How a score comes about, a rule a line."),
        .record("bands", \.bands, "What reaching a share of the target scores."),
      ])
  }

  /// What somebody wrote.
  struct Prose: TemplateData {
    var language: String?
    var body: Markup

    static let schema = Schema<Prose>(
      "What somebody wrote.",
      [
        .optionalText("language", \.language, "Its language, where it is not the page's."),
        .markup("body", \.body, "The text."),
      ])
  }

  /// What a metric means.
  struct Definition: TemplateData {
    var name: String
    var meaning: String
    var formula: String

    static let schema = Schema<Definition>(
      "What a metric means.",
      [
        .text("name", \.name, "The metric."),
        .text("meaning", \.meaning, "What it tells."),
        .text("formula", \.formula, "How it is computed."),
      ])
  }

  /// Where the rows behind a figure stand, on paper.
  struct Reference: TemplateData {
    var number: String
    var name: String
    var href: Link
    var address: String

    static let schema = Schema<Reference>(
      "Where the rows behind a figure stand.",
      [
        .text("number", \.number, "Its number in the table of results."),
        .text("name", \.name, "The figure."),
        .link("href", \.href, "The rows behind it."),
        .text("address", \.address, "The same as it can be printed."),
      ])
  }

  static let schema = Schema<PacketPage>(
    "`packet.html`: the appraisal of one rep, to be read, printed and signed.",
    common(\.frame, \.words) + [
      .markup("sheet", \.sheet, "The paper's size, running header and page numbers, as a style."),
      .text("title", \.title, "What the appraisal is called."),
      .list("facts", \.facts, "Whose it is, of when, and what it was made from."),
      .flag(
        "has_other_languages", { !$0.otherLanguages.isEmpty },
        "Whether the packet is made in other languages too."),
      .list("other_languages", \.otherLanguages, "The same packet in other languages."),
      .record("outcome", \.outcome, "What the appraisal comes to."),
      .flag("is_incomplete", { !$0.missing.isEmpty }, "Whether something is still to be written."),
      .texts("missing", \.missing, "What is still to be written."),
      .optional("moves", \.moves, "Where the rep belonged, and since when."),
      .record("results", \.results, "The results with their scores."),
      .flag("has_charts", { !$0.charts.isEmpty }, "Whether there is anything to draw."),
      .list("charts", \.charts, "The course of each result."),
      .optional("comparison", \.comparison, "The results beside earlier ones and those of peers."),
      .optional("spread", \.spread, "The scores of peers, without names."),
      .optionalText("spread_sentence", \.spreadSentence, "The same in words."),
      .list("contribution", \.contribution, "What the rep added to the whole."),
      .optional("deals", \.deals, "The deals behind the results."),
      .optional("log", \.log, "What was agreed in the period, and what became of it."),
      .flag(
        "has_training", { $0.trainings != nil || $0.trainingText != nil },
        "Whether there were courses, or anything is written about them."),
      .optional("trainings", \.trainings, "The courses, with what was measured before and after."),
      .optional("training_text", \.trainingText, "What was written about them."),
      .optional("goals", \.goals, "The goals."),
      .optional("competencies", \.competencies, "The competencies with their ratings."),
      .flag(
        "has_voices", { $0.selfAssessment != nil || $0.comment != nil },
        "Whether the rep or the manager wrote anything."),
      .optional("self_assessment", \.selfAssessment, "The rep's own words."),
      .optional("comment", \.comment, "The manager's words."),
      .optional("development", \.development, "What is planned."),
      .optional("statement", \.statement, "What the rep is paid for the period."),
      .list("definitions", \.definitions, "What the metrics mean."),
      .list("references", \.references, "Where the rows behind the results stand."),
      .list("signers", \.signers, "Who signs, and as what."),
    ])
}

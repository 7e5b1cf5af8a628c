import RaporMarkup

/// A rep's pay statement for a period of the plan.
struct PayStatementPage: Page {
  var frame: PageFrame
  var words: Words
  var scorecard: Link
  var statement: StatementView

  static let schema = Schema<PayStatementPage>(
    "`pay-statement.html`: what a rep is paid for a period of the plan.",
    common(\.frame, \.words) + [
      .link("scorecard", \.scorecard, "The scorecard of the period."),
      .record("statement", \.statement, "The statement."),
    ])
}

/// What plans are meant to pay for a period, and what they pay.
struct PayBudgetPage: Page {
  var frame: PageFrame
  var words: Words
  var review: Link
  var sentences: [String]
  var table: RowTable

  static let schema = Schema<PayBudgetPage>(
    "`pay-budget.html`: what plans are meant to pay for a period, and what they pay.",
    common(\.frame, \.words) + [
      .link("review", \.review, "The team's review of the period."),
      .texts("sentences", \.sentences, "Budget and payout in words."),
      .record("table", \.table, "The reps beside each other."),
    ])
}

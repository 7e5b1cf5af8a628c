/// A table that a site's own metrics can count.
package enum CustomTable: String, Hashable, Sendable, CaseIterable {
  case deals, activities, leads, surveys, expenses
  case stageChanges = "stage_changes"
  case trainings

  /// The columns that filters and measures can name, in the order of the reference; a table whose rows
  /// belong to deals has the site's dimensions too.
  ///
  /// There is none of ids: every metric is computed for each rep, and its definition, which stands on
  /// every rep's own pages, must name nobody, nor anybody's deal.
  package var columns: [CustomColumn] {
    switch self {
    case .deals: CustomColumn.deals
    case .activities: CustomColumn.activities
    case .leads: CustomColumn.leads
    case .surveys: CustomColumn.surveys
    case .expenses: CustomColumn.expenses
    case .stageChanges: CustomColumn.stageChanges
    case .trainings: CustomColumn.trainings
    }
  }

  /// The columns with a site's dimensions.
  package func columns(dimensions: [Attribute]) -> [CustomColumn] {
    guard belongsToDeals else { return columns }
    let known = Set(columns.map(\.name))
    return columns
      + dimensions.filter { !known.contains($0.rawValue) }
      .map { CustomColumn($0.rawValue, .text, "The site's own column of deals.") }
  }

  /// Whether each row belongs to a deal, so that metrics can be broken down as deals are.
  package var belongsToDeals: Bool { self == .deals || self == .stageChanges }

  /// The column of days that puts a row in a period where the author names none; nil where there are
  /// several that could.
  package var onlyDay: String? {
    let days = columns.filter { $0.kind == .day }
    return days.count == 1 ? days.first?.name : nil
  }

  /// Whether the rows are kept as counts and sums by day, so that no percentile can be had of them.
  package var isFolded: Bool { self == .activities }
}

/// A column that a site's own metrics can name.
package struct CustomColumn: Hashable, Sendable {
  /// What its cells hold.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Words.
    case text
    /// A day.
    case day
    /// An amount in the reporting currency, in major units.
    case money
    /// A length of time in days.
    case days
    /// Another number.
    case number

    /// Whether the cells can be added up.
    package var isNumber: Bool { self != .text && self != .day }
  }

  /// The name in metrics.yml.
  package let name: String
  /// What its cells hold.
  package let kind: Kind
  /// The words that a cell can be; nil where it can be any.
  package let words: [String]?
  /// What it means, for the reference.
  package let summary: String

  init(_ name: String, _ kind: Kind, words: [String]? = nil, _ summary: String) {
    self.name = name
    self.kind = kind
    self.words = words
    self.summary = summary
  }
}

extension CustomColumn {
  private static let outcome = CustomColumn(
    "outcome", .text, words: Stage.Outcome.allCases.map(\.rawValue),
    "`open`, `won` or `lost`: what the stage means.")
  private static let team = CustomColumn("team", .text, "The team.")

  private static let attributes = [
    CustomColumn("account", .text, "The customer."),
    CustomColumn("product", .text, "What is sold."),
    CustomColumn("territory", .text, "Where it is sold; the rep's stands in where it is blank."),
    CustomColumn("segment", .text, "The market segment."),
    CustomColumn("source", .text, "Where the deal came from."),
    CustomColumn("type", .text, "New, renewal or expansion, in the data's own words."),
    CustomColumn("lost_reason", .text, "Why it was lost."),
  ]

  fileprivate static let deals =
    [
      CustomColumn("stage", .text, "The step of the sales process."), outcome,
      CustomColumn("created_on", .day, "The day the deal was created."),
      CustomColumn("closed_on", .day, "The day it was won or lost."),
      CustomColumn("expected_close_on", .day, "The day an open deal is expected to close."),
      CustomColumn("last_activity_on", .day, "The day of the latest activity for it."),
      CustomColumn("amount", .money, "The value."),
      CustomColumn("cost", .money, "What it costs to deliver."),
      CustomColumn("quantity", .number, "How many units."),
      CustomColumn(
        "cycle_days", .days, "Days from creation to close; blank if the wrong way round."
      ),
    ] + attributes

  fileprivate static let activities = [
    CustomColumn("type", .text, "Call, e-mail, meeting, …: the data's own words."),
    CustomColumn("outcome", .text, "How it went, in the data's own words."),
    CustomColumn("occurred_at", .day, "The day it happened."),
    CustomColumn("duration_minutes", .number, "How long it took, in minutes."),
  ]

  fileprivate static let leads = [
    CustomColumn("source", .text, "Where it came from."),
    CustomColumn("segment", .text, "The market segment."),
    CustomColumn("territory", .text, "The territory."),
    CustomColumn("created_at", .day, "The day it came in."),
    CustomColumn("converted_on", .day, "The day it became a deal."),
    CustomColumn("first_response_at", .day, "The day it was first contacted."),
    CustomColumn("days_to_convert", .days, "Days from coming in to becoming a deal."),
  ]

  fileprivate static let surveys = [
    CustomColumn(
      "kind", .text, words: SurveyAnswer.Kind.allCases.map(\.rawValue), "`csat`, `nps` or `enps`."),
    team, CustomColumn("account", .text, "The customer."),
    CustomColumn("answered_on", .day, "The day of the answer."),
    CustomColumn("score", .number, "The score that was given."),
  ]

  fileprivate static let expenses = [
    team, CustomColumn("category", .text, "What for, in the data's own words."),
    CustomColumn("spent_on", .day, "The day it is booked on."),
    CustomColumn("amount", .money, "The amount."),
  ]

  fileprivate static let stageChanges =
    [
      CustomColumn("stage", .text, "The stage that was entered."), outcome,
      CustomColumn("entered_at", .day, "The day it was entered."),
      CustomColumn("amount", .money, "The deal's value."),
    ] + attributes

  fileprivate static let trainings = [
    CustomColumn("course", .text, "The name of the course."),
    CustomColumn("completed_on", .day, "The day it was completed."),
  ]
}

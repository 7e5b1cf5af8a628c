/// A table of sales data that files can be mapped to.
package enum TableKind: String, Hashable, Sendable, CaseIterable {
  case deals, activities, reps, quotas, products, lookup
  case stageChanges = "stage_changes"
  case leads, surveys, trainings, expenses, holidays, rates

  /// What a row of the table is, for the reference.
  package var summary: String {
    switch self {
    case .deals: "One row for each opportunity, open or closed."
    case .activities:
      "One row for each call, e-mail, meeting, demo: folded into counts and minutes."
    case .reps:
      "One row for each person who sells: team, manager, territory. Somebody who moved has a row for each assignment, told apart by `valid_from`."
    case .quotas: "One row for each target of a rep, a team or a territory in a period."
    case .products: "One row for each product: its list price and family."
    case .lookup:
      "Any table that adds columns to deals: the source's `by` names the deal column that finds the row."
    case .stageChanges:
      "One row for each entry of a deal into a stage: how deals move, and how long they wait."
    case .leads: "One row for each person or business that may buy, before there is a deal."
    case .surveys: "One row for each answer to a survey of customers or of the team."
    case .trainings: "One row for each course that a rep completed."
    case .expenses: "One row for each sum spent on selling."
    case .holidays: "One row for each day off, beside the `holidays` of site.yml."
    case .rates:
      "One row for each rate of exchange: what one unit of a currency was worth from a day on."
    }
  }

  /// The columns that Rapor knows of the table, in the order of the reference.
  package var columns: [TableColumn] {
    switch self {
    case .deals: TableColumn.deals
    case .activities: TableColumn.activities
    case .reps: TableColumn.reps
    case .quotas: TableColumn.quotas
    case .products: TableColumn.products
    case .lookup: []
    case .stageChanges: TableColumn.stageChanges
    case .leads: TableColumn.leads
    case .surveys: TableColumn.surveys
    case .trainings: TableColumn.trainings
    case .expenses: TableColumn.expenses
    case .holidays: TableColumn.holidays
    case .rates: TableColumn.rates
    }
  }

  /// Whether amounts in another currency than the site's become the site's.
  var convertsAmounts: Bool { self == .deals || self == .expenses }
}

/// A table of sales data that files can be mapped to.
package enum TableKind: String, Hashable, Sendable, CaseIterable {
  case deals, activities, reps, quotas, products, lookup

  /// What a row of the table is, for the reference.
  package var summary: String {
    switch self {
    case .deals: "One row for each opportunity, open or closed."
    case .activities:
      "One row for each call, e-mail, meeting, demo: folded into counts and minutes."
    case .reps: "One row for each person who sells: team, manager, territory."
    case .quotas: "One row for each target of a rep or a team in a period."
    case .products: "One row for each product: its list price and family."
    case .lookup:
      "Any table that adds columns to deals: the source's `by` names the deal column that finds the row."
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
    }
  }
}

/// A column of a table, as Rapor calls it.
package struct TableColumn: Hashable, Sendable {
  /// What its cells hold.
  package enum Kind: String, Hashable, Sendable {
    case text, day, money, quantity, minutes
  }

  /// The name in site.yml.
  package var name: String
  /// What its cells hold.
  package var kind: Kind
  /// Whether a file must have it (or the source a constant for it).
  package var isNeeded: Bool
  /// What it means, for the reference.
  package var summary: String

  init(_ name: String, _ kind: Kind, needed: Bool = false, _ summary: String) {
    self.name = name
    self.kind = kind
    self.isNeeded = needed
    self.summary = summary
  }
}

extension TableColumn {
  static let deals = [
    TableColumn(
      "deal_id", .text, needed: true,
      "What tells deals apart; a second row with the same id is excluded."),
    TableColumn(
      "rep_id", .text, needed: true, "Who owns the deal: an id or a name of the reps table."),
    TableColumn(
      "stage", .text, needed: true,
      "The step of the sales process; `stages` says which are won, lost and open."),
    TableColumn(
      "outcome", .text,
      "`open`, `won` or `lost`, where the export keeps it apart from the stage; it then decides."),
    TableColumn(
      "created_on", .day, needed: true,
      "The day the deal was created or first worked on: the sales cycle begins here."),
    TableColumn(
      "amount", .money, needed: true,
      "The deal's value; with `when_blank: {amount: list_price}` the product's price stands in."),
    TableColumn(
      "closed_on", .day,
      "The day it was won or lost. An open deal's is taken as the day it is expected to close."),
    TableColumn("expected_close_on", .day, "The day an open deal is expected to close."),
    TableColumn("account", .text, "The customer."),
    TableColumn("product", .text, "What is sold; matched with the products table."),
    TableColumn(
      "quantity", .quantity, "How many units, decimals allowed; multiplies the list price."),
    TableColumn("cost", .money, "What the deal costs to deliver."),
    TableColumn(
      "currency", .text,
      "The currency of the row's amounts; rows in another than the site's are excluded and counted."
    ),
    TableColumn("territory", .text, "Where it is sold; the rep's stands in where it is blank."),
    TableColumn("segment", .text, "The market segment."),
    TableColumn("source", .text, "Where the deal came from."),
    TableColumn("type", .text, "New, renewal or expansion, in the data's own words."),
    TableColumn("lost_reason", .text, "Why it was lost."),
  ]

  static let activities = [
    TableColumn("activity_id", .text, "The activity's own id; it is not used for anything yet."),
    TableColumn("rep_id", .text, needed: true, "Who did it: an id or a name of the reps table."),
    TableColumn(
      "type", .text, needed: true, "Call, e-mail, meeting, demo, …: the data's own words."),
    TableColumn("occurred_at", .day, needed: true, "When it happened: a day or a moment."),
    TableColumn(
      "deal_id", .text, "The deal it was for: a deal's latest activity tells whether it stalls."),
    TableColumn("outcome", .text, "How it went, in the data's own words."),
    TableColumn("duration_minutes", .minutes, "How long it took, in minutes."),
  ]

  static let reps = [
    TableColumn(
      "rep_id", .text, needed: true,
      "What tells reps apart: a number, an address or, where there is none, the name."),
    TableColumn("name", .text, "The name that people read; the id stands in."),
    TableColumn("team", .text, "The team, for figures and quotas by team."),
    TableColumn("manager_id", .text, "The manager: the id of another rep, or a name."),
    TableColumn("territory", .text, "The rep's territory, for deals that have none of their own."),
    TableColumn("role", .text, "The role: only reps of one role are compared as peers."),
    TableColumn("started_on", .day, "The first day in the job: quotas before it do not count."),
    TableColumn("ended_on", .day, "The last day in the job; blank while it goes on."),
    TableColumn("annual_cost", .money, "What the rep costs in a year."),
    TableColumn("language", .text, "The language of the rep's own pages: `en`, `id` or `ms`."),
  ]

  static let quotas = [
    TableColumn("rep_id", .text, "Whose quota it is; either this or `team`."),
    TableColumn("team", .text, "The team whose quota it is."),
    TableColumn(
      "period", .text, needed: true,
      "`2017-Q4`, `Q4 2017`, `2017-10`, `Oct 2017`, `2017-W40`, `2017-H2` or `2017`."),
    TableColumn(
      "metric", .text, "What is counted; `revenue` where the column is missing or blank."),
    TableColumn(
      "target", .money, needed: true, "What is to be reached: money in major units, or a count."),
  ]

  static let products = [
    TableColumn("product", .text, needed: true, "The name, as deals spell it."),
    TableColumn("list_price", .money, "The price of one unit."),
    TableColumn("family", .text, "The family it belongs to."),
  ]
}

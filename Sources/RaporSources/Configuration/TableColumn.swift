/// A column of a table, as Rapor calls it.
package struct TableColumn: Hashable, Sendable {
  /// What its cells hold.
  package enum Kind: String, Hashable, Sendable {
    case text
    /// A part of a whole, as a percentage or a fraction; kept as text until all rows say which.
    case share
    case day
    /// A day with the time of day, where it is given.
    case moment
    case money, quantity, minutes
    /// A rate of exchange.
    case rate

    /// Whether cells are kept as they are written.
    var isText: Bool { self == .text || self == .share }

    /// Whether cells hold a day, or more.
    var isDay: Bool { self == .day || self == .moment }
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
      "The currency of the row's amounts: its code. Another than the site's is converted by the latest rate on or before the day of closing (the as-of day while open)."
    ),
    TableColumn(
      "co_owner_id", .text,
      "Who shares the deal's value with its owner: an id or a name of the reps table."
    ),
    TableColumn(
      "co_owner_share", .share,
      "The co-owner's part of the value: `30%`, `0.3` or `30`. All rows of the column decide whether plain numbers are fractions or percentages."
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
      "deal_id", .text,
      "The deal it was for: a deal's latest activity tells whether it stalls. One after the as-of day is planned: an open deal's next step, in no count."
    ),
    TableColumn(
      "lead_id", .text,
      "The lead it was for: a lead's first activity is its first response, with the time of day of `occurred_at`."
    ),
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
    TableColumn(
      "valid_from", .day,
      "The day from which the row's team, manager, territory and role hold, for reps who moved."),
  ]

  static let quotas = [
    TableColumn(
      "rep_id", .text,
      "Whose quota it is; a row has this, `team` or `territory`, and only one of them."),
    TableColumn("team", .text, "The team whose quota it is."),
    TableColumn("territory", .text, "The territory whose quota it is."),
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

  static let stageChanges = [
    TableColumn("deal_id", .text, needed: true, "The deal that moved: an id of the deals table."),
    TableColumn("stage", .text, needed: true, "The stage it entered, by a name that deals have."),
    TableColumn("entered_at", .day, needed: true, "When it entered the stage: a day or a moment."),
  ]

  static let leads = [
    TableColumn(
      "lead_id", .text, needed: true,
      "What tells leads apart; a second row with the same id is excluded."),
    TableColumn("rep_id", .text, "Who works on it: an id or a name of the reps table."),
    TableColumn(
      "created_at", .moment, needed: true,
      "When it came in. Without a time of day it is in no response time."),
    TableColumn("source", .text, "Where it came from."),
    TableColumn("segment", .text, "The market segment."),
    TableColumn("territory", .text, "Where it is."),
    TableColumn("converted_on", .day, "The day it became a deal; blank while it has not."),
    TableColumn("deal_id", .text, "The deal it became."),
    TableColumn(
      "first_response_at", .moment,
      "When it was first contacted; the first activity that names the lead stands in where it is blank."
    ),
  ]

  static let surveys = [
    TableColumn(
      "kind", .text, needed: true,
      "`csat` (customers' satisfaction, 1 to 5), `nps` (would they recommend us, 0 to 10) or `enps` (would the team recommend us as employer, 0 to 10). A file of one kind says so with `constants: {kind: nps}`."
    ),
    TableColumn("answered_on", .day, needed: true, "The day of the answer."),
    TableColumn("score", .quantity, "The score, on the scale of its kind."),
    TableColumn("rep_id", .text, "The rep it is about: an id or a name of the reps table."),
    TableColumn("team", .text, "The team it is about or comes from."),
    TableColumn("account", .text, "The customer."),
  ]

  static let trainings = [
    TableColumn(
      "rep_id", .text, needed: true, "Who took part: an id or a name of the reps table."),
    TableColumn("course", .text, needed: true, "The name of the course."),
    TableColumn("completed_on", .day, needed: true, "The day it was completed."),
  ]

  static let expenses = [
    TableColumn("spent_on", .day, needed: true, "The day it is booked on."),
    TableColumn("amount", .money, needed: true, "How much was spent."),
    TableColumn(
      "category", .text,
      "What for, in the data's own words; `acquisition_costs` in site.yml says which win customers."
    ),
    TableColumn("rep_id", .text, "Who spent it or for whom: an id or a name of the reps table."),
    TableColumn("team", .text, "The team it was spent for."),
    TableColumn(
      "currency", .text,
      "The currency of the amount: its code. Another than the site's is converted by the latest rate on or before `spent_on`."
    ),
  ]

  static let holidays = [
    TableColumn("day", .day, needed: true, "The day off."),
    TableColumn("name", .text, "What it is called; it is not used for anything."),
  ]

  static let rates = [
    TableColumn(
      "day", .day, needed: true,
      "The first day on which the rate holds; the next row of the currency ends it."),
    TableColumn("currency", .text, needed: true, "The code of the other currency, such as `EUR`."),
    TableColumn(
      "rate", .rate, needed: true, "How many units of the site's currency one unit of it is worth."),
  ]
}

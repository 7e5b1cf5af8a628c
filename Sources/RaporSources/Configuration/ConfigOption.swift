/// A key that may stand in site.yml.
///
/// These lists decide which keys are known, and Documentation/Data.md is generated from them.
package struct ConfigOption: Hashable, Sendable {
  /// The key.
  package var name: String
  /// What it takes, as an example or a choice.
  package var takes: String
  /// What it does, and what holds without it.
  package var summary: String

  init(_ name: String, _ takes: String, _ summary: String) {
    self.name = name
    self.takes = takes
    self.summary = summary
  }
}

extension ConfigOption {
  /// The keys of the file itself.
  package static let site = [
    ConfigOption("title", "a text", "The site's title. Needed."),
    ConfigOption(
      "language", "`en`, `id` or `ms`", "The language of the pages. English without it."),
    ConfigOption("currency", "an ISO code such as `IDR`", "The currency of every figure. Needed."),
    ConfigOption(
      "time_zone", "an IANA name such as `Asia/Jakarta`, or `+07:00`",
      "Decides which local day a moment with an offset belongs to. UTC without it."),
    ConfigOption(
      "week_starts", "a weekday such as `monday`",
      "The first day of a week. Monday without it: ISO weeks."),
    ConfigOption(
      "fiscal_year", "a month, or `{starts: april, named_after: end}`",
      "The month that the fiscal year begins with, and which of two calendar years names it (`start` or `end`). January without it."
    ),
    ConfigOption(
      "working_days", "a list of weekdays",
      "The days the team sells on. Monday to Friday without it."),
    ConfigOption(
      "holidays", "a list of days such as `2017-12-25`", "Days off, which are no selling days."),
    ConfigOption(
      "as_of", "a day such as `2017-12-31`",
      "The day the figures describe. `--as-of` wins; without either, the latest day found in the data."
    ),
    ConfigOption(
      "periods", "`{weeks: 12, months: all, …}`",
      "How many of the latest `weeks`, `months`, `quarters`, `halves` and `years` have pages: a number, `all` or `none`. Kinds left out have none. Without it 12 weeks, 6 months, 4 quarters, 1 year."
    ),
    ConfigOption(
      "dimensions", "a list of deal columns",
      "Columns to break figures down by. A name that is no column of the deals table becomes one: map it in `columns` of a deals or lookup source."
    ),
    ConfigOption(
      "targets", "`{win_rate: 60%, revenue: 1000000}`",
      "What is aimed at, by metric: a number, or a percentage for rates."),
    ConfigOption(
      "stale_percentile", "1 to 100",
      "An open deal is stale when it is older than this percentile of closed sales cycles. 95 without it; 100 is the longest cycle ever closed."
    ),
    ConfigOption(
      "count_idle_reps", "`true` or `false`",
      "Whether reps without any deal count in a team's quota. They do without it."),
    ConfigOption(
      "business_hours", "a time and a time, such as `09:00-17:00`",
      "The hours of a selling day that count until a lead is answered. 09:00-17:00 without it."),
    ConfigOption(
      "lead_response_within", "minutes or hours, such as `60`, `30m` or `4h`",
      "How long a lead may wait for its first answer, in business hours. 60 minutes without it."),
    ConfigOption(
      "lead_maturity_days", "a number of days",
      "How old leads must be before their conversion is judged. Without it, the 95th percentile of the days that converted leads took."
    ),
    ConfigOption(
      "stalled_days", "a number of days, or `{Negotiation: 21, default: 14}`",
      "How many days without an activity make an open deal stalled, for all stages or by stage. 14 without it."
    ),
    ConfigOption(
      "activity_chain", "a list such as `[call, meeting, proposal]`",
      "The types of activity that lead to each other, first to last. Without it those of the data, the most frequent first."
    ),
    ConfigOption(
      "activity_outcomes", "`{held: [completed], missed: [no show]}`",
      "Which outcomes say that a planned activity took place, and which that it did not."),
    ConfigOption(
      "quota_ramp", "a list such as `[25%, 50%, 75%]`",
      "How much of a quota the first, second, … month in the job asks for; later months ask for all of it. All from the first month without it."
    ),
    ConfigOption(
      "training", "`{metric: win_rate, days: 90}`",
      "By which metric courses are judged, and how many days before and after. The win rate and 90 days without it."
    ),
    ConfigOption(
      "acquisition_costs", "a list such as `[marketing, fairs]`",
      "The categories of expenses that win new customers. All of them without it."),
    ConfigOption(
      "pages", "`{cards: [revenue, win_rate], table: […], breakdowns: […], charts: […]}`",
      "Which metrics pages show, and in which order: in the `cards` at the top, in the `table` of reps and periods, in the `breakdowns` and as `charts`. A metric is its id, or `id:variant`. What is not named stays as it is by default."
    ),
    ConfigOption(
      "paper", "`A4` or `Letter`", "The paper that packets are printed on. A4 without it."),
    ConfigOption(
      "points", "`true` or `false`",
      "Whether leaderboards count points, streaks and badges for recognitions. Only results and improvement earn them. They do not without it."
    ),
    ConfigOption(
      "history", "a file, or `none`",
      "Where each build keeps what it found, from the content folder: later builds tell from it what moved. `history.sqlite` without it."
    ),
    ConfigOption(
      "data", "a folder",
      "Where the `file` of every source is looked for, from the content folder. The content folder itself without it."
    ),
    ConfigOption("sources", "a list", "The data files, each with the keys below. Needed."),
  ]

  /// The keys of one source.
  package static let source = [
    ConfigOption(
      "table",
      TableKind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "),
      "What the file holds. Needed."),
    ConfigOption(
      "file", "a path or a pattern such as `data/deals-*.csv`",
      "The file, from the content folder. A pattern with `*` and `?` reads every match, in the order of their names, as one table. Needed."
    ),
    ConfigOption(
      "preset", "`salesforce`, `hubspot`, `pipedrive` or `zoho`",
      "Knows the column and stage names of that program's export. What the source says itself wins."
    ),
    ConfigOption(
      "delimiter", "`,` `;` `tab` or `|`", "The character between two fields. Found out without it."
    ),
    ConfigOption(
      "encoding", "`utf-8`, `utf-16`, `utf-16le`, `utf-16be` or `windows-1252`",
      "How characters are stored. Found out without it."),
    ConfigOption(
      "header_line", "a line number",
      "The line of the column names. The first line that holds something without it."),
    ConfigOption(
      "short_rows", "`exclude` or `blank`",
      "What becomes of rows with fewer fields than the header: left out, or taken with blanks at the end. Left out without it."
    ),
    ConfigOption(
      "columns", "`{deal_id: Opportunity ID, …}`",
      "Rapor's column on the left, the file's on the right. A column that is not listed is found by its own name, whatever its case, spaces, `_` and `-`."
    ),
    ConfigOption(
      "constants", "`{type: new, …}`", "Values that hold for every row, instead of a column."),
    ConfigOption("defaults", "`{territory: Java, …}`", "Values for cells that are blank."),
    ConfigOption(
      "stages", "`{Prospecting: open, Won: won, Lost: lost}`",
      "The file's stages in the order of the sales process, each `open`, `won` or `lost`. Without it, stages that say won or lost are recognised and the others are taken as open."
    ),
    ConfigOption(
      "values", "`{product: {GTXPro: GTX Pro}}`",
      "For a text column, values to replace: the file's on the left. Case and spaces do not count."),
    ConfigOption(
      "date_order",
      "`day-month-year`, `month-day-year` or `year-month-day`; or `{created_on: dmy}`",
      "How dates in digits are written, for all columns or for some; `dmy`, `mdy` and `ymd` for short. Without it, found out from all rows of each column."
    ),
    ConfigOption(
      "number_style", "`decimal-point` or `decimal-comma`; or `{amount: decimal-comma}`",
      "Whether 1.250 is one and a quarter or a thousand and more, for all columns or for some. Without it, found out from all rows of each column."
    ),
    ConfigOption(
      "currency", "an ISO code",
      "The currency of the file's amounts where a row says nothing else. The site's without it. Deals and expenses in another one are converted by a table of `rates`; for other tables it is an error."
    ),
    ConfigOption(
      "share_style", "`fraction` or `percentage`",
      "Whether a share of 1 is all or a hundredth. Without it, found out from all rows of the column."
    ),
    ConfigOption(
      "when_blank", "`{amount: list_price}`",
      "Lets a deal without an amount take the list price of its product, times its quantity."),
    ConfigOption(
      "blanks", "a list such as `[TBD, unknown]`",
      "Further words that mean nothing is there, beside `-`, `NULL`, `N/A` and their like."),
    ConfigOption(
      "by", "a deal column such as `account`",
      "For a lookup: the deal column whose value finds the row. The lookup's column of the same name holds the key."
    ),
  ]

  /// The keys of `fiscal_year`.
  static let fiscalYear = [
    ConfigOption("starts", "a month", "The first month."),
    ConfigOption("named_after", "`start` or `end`", "The calendar year that names it."),
  ]

  /// The keys of `periods`.
  static let periods = ["weeks", "months", "quarters", "halves", "years"].map {
    ConfigOption($0, "a number, `all` or `none`", "How many have pages.")
  }

  /// The keys of `activity_outcomes`.
  static let activityOutcomes = [
    ConfigOption("held", "a list of outcomes", "The activity took place."),
    ConfigOption("missed", "a list of outcomes", "It was planned and did not take place."),
  ]

  /// The keys of `training`.
  static let training = [
    ConfigOption("metric", "a metric", "By which courses are judged."),
    ConfigOption("days", "a number", "How many days before and after."),
  ]

  /// The keys of `pages`.
  static let pages = ["cards", "table", "breakdowns", "charts"].map {
    ConfigOption($0, "a list of metrics", "Which metrics are shown there.")
  }

  /// The keys of `when_blank`.
  static let whenBlank = [ConfigOption("amount", "`list_price`", "What stands in.")]
}

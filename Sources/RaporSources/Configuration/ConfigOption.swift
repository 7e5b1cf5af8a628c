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
      "data", "a folder",
      "Where the `file` of every source is looked for, from the content folder. The content folder itself without it."
    ),
    ConfigOption("sources", "a list", "The data files, each with the keys below. Needed."),
  ]

  /// The keys of one source.
  package static let source = [
    ConfigOption(
      "table", "`deals`, `activities`, `reps`, `quotas`, `products` or `lookup`",
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
      "The currency of the file's amounts. The site's without it; another one is an error, for there are no rates."
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

  /// The keys of `when_blank`.
  static let whenBlank = [ConfigOption("amount", "`list_price`", "What stands in.")]
}

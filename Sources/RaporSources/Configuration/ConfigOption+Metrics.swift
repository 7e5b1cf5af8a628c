import RaporModel

extension ConfigOption {
  /// The keys of a metric in metrics.yml.
  package static let metric =
    [
      ConfigOption(
        "id", "lower-case letters, digits and `_`",
        "The name in the metrics table, in targets and in prose; none that the catalogue has. Needed."
      ),
      ConfigOption(
        "name", "a text, or `{en: …, id: …, ms: …}`", "What people read, by language. Needed."),
      ConfigOption(
        "meaning", "a text, or one by language", "One or two sentences that say what it tells."),
      ConfigOption(
        "unit", "`money`, `count`, `rate`, `days` or `multiple`",
        "What the values are. Without it: `count` for a count, `rate` for a ratio, else what the measured column holds."
      ),
      ConfigOption(
        "direction", "`higher`, `lower` or `neutral`",
        "Which way is good news. Neutral without it."),
      ConfigOption(
        "target", "a number, or a percentage for rates",
        "What is aimed at. A target in site.yml wins."),
      ConfigOption(
        "audience", "`everyone`, `people` or `reps`",
        "Whose figures there are: every scope, breakdowns by product and the like included; the total, teams, managers and reps; or reps alone. `everyone` for metrics of deals and stage changes, which alone can have it; else `people`."
      ),
    ] + metricPart + metricRatio

  /// The keys that say which rows count and what is made of them; a metric or a part of a ratio has them.
  package static let metricPart = [
    ConfigOption(
      "table",
      "`deals`, `activities`, `leads`, `surveys`, `expenses`, `stage_changes` or `trainings`",
      "The table whose rows count. Needed."),
    ConfigOption(
      "measure", "`count`, `sum`, `median`, `percentile` or `ratio`",
      "What is made of the rows. Needed; a part of a ratio is a `count` or a `sum`."),
    ConfigOption(
      "of", "a column of numbers", "What a sum, median or percentile is of. Needed for those."),
    ConfigOption(
      "percentile", "1 to 100", "Which percentile; between two values it is interpolated."),
    ConfigOption(
      "by", "a column of days",
      "The day that puts a row in a period. Needed where the table has several."),
    ConfigOption(
      "where", "`{column: condition, …}`", "What a row must satisfy to count; all of it."),
  ]

  /// The keys of a ratio.
  package static let metricRatio = [
    ConfigOption(
      "numerator", "`{measure: count, where: …}`",
      "The upper part of a ratio. It has the metric's own `table`, `by` and `where` unless it says otherwise; its own `where` comes on top."
    ),
    ConfigOption("denominator", "`{measure: count, where: …}`", "The lower part, likewise."),
  ]

  /// The conditions that `where` knows, for the reference.
  package static let metricCondition = [
    ConfigOption("outcome", "`won`", "The cell is this text, letter for letter."),
    ConfigOption("source", "`[Referral, Web]`", "The cell is one of these texts."),
    ConfigOption(
      "source", "`{not: Web}` or `{not: [Web, Fair]}`",
      "The cell is none of these texts; a blank one is not."),
    ConfigOption("score", "`5`", "The cell is this number."),
    ConfigOption(
      "amount", "`{at_least: 1000, below: 5000}`",
      "The number lies within these bounds: `at_least`, `above`, `at_most`, `below`. Money is in major units."
    ),
    ConfigOption(
      "created_on", "`{from: 2024-01-01, to: 2024-06-30}`",
      "The day lies within these bounds, both included; either may be left out."),
    ConfigOption(
      "closed_on", "`in period`, `before period`, `after period` or `by period end`",
      "The day stands so to the period of the figure."),
    ConfigOption("lost_reason", "`given` or `blank`", "The cell holds something, or nothing."),
  ]
}

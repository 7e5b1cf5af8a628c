extension ConfigOption {
  /// The keys of a plan below `appraisals/`.
  package static let appraisal = [
    ConfigOption(
      "name", "a text, or `{en: …, id: …, ms: …}`", "What the appraisal is called. Needed."),
    ConfigOption(
      "period", "a period such as `2026-H1`",
      "The period that is appraised, which must be published. Needed."),
    ConfigOption(
      "languages", "a list of `en`, `id`, `ms`",
      "The languages that every packet is made in, beside the rep's own. None without it."),
    ConfigOption(
      "kpis", "a list of `{metric: win_rate, weight: 40%, target: 35%}`",
      "The results that count; their weights add up to 100 %. Needed."),
    ConfigOption(
      "bands", "a list of `{from: 90%, score: 2}`",
      "What reaching a share of the target scores; the first begins at 0 %. Needed unless every KPI has its own."
    ),
    ConfigOption(
      "missing", "`redistribute` or `lose`",
      "What becomes of the weight of a KPI without data: it goes to the others, in proportion, or its points are lost. `redistribute` without it."
    ),
    ConfigOption(
      "kpi_share", "a percentage",
      "What the KPIs count of the whole; the competencies count the rest. Needed where there are competencies."
    ),
    ConfigOption(
      "competencies", "a list of `{id: teamwork, name: …, meaning: …, weight: 50%}`",
      "How people work. Without weights, all weigh the same."),
    ConfigOption(
      "scale", "a list of `{rating: 1, name: …}`",
      "The ratings that a competency can have, lowest first. Needed where there are competencies."),
    ConfigOption(
      "ratings", "a list of `{from: 2.5, name: …}`",
      "What the final score is called; the first begins at 0. Needed."),
  ]

  /// The keys of a KPI.
  package static let kpi = [
    ConfigOption("metric", "a metric such as `win_rate`", "What is measured. Needed."),
    ConfigOption("name", "a text, or one by language", "The metric's own name without it."),
    ConfigOption("weight", "a percentage", "What it counts of all KPIs. Needed."),
    ConfigOption(
      "target", "a number or a percentage",
      "What is aimed at, above 0; the metric's target in site.yml without it. Attainment of a quota has the quota for its target: `100%`."
    ),
    ConfigOption(
      "better", "`higher` or `lower`",
      "Whether more or less is better, where the metric does not say so itself."),
    ConfigOption("bands", "a list of `{from: 90%, score: 2}`", "Its own instead of the plan's."),
  ]

  /// The keys of a band.
  static let band = [
    ConfigOption("from", "a share of the target", "Where it begins."),
    ConfigOption("score", "a number", "What it scores."),
  ]

  /// The keys of a competency.
  static let competency = [
    ConfigOption("id", "lower-case letters, digits and `_`", "What records call it."),
    ConfigOption("name", "a text, or one by language", "What packets call it."),
    ConfigOption("meaning", "a text, or one by language", "What it means."),
    ConfigOption("weight", "a percentage", "What it counts of all competencies."),
  ]

  /// The keys of a level of the scale.
  static let level = [
    ConfigOption("rating", "a whole number", "The number that is given."),
    ConfigOption("name", "a text, or one by language", "What it is called."),
  ]

  /// The keys of a rating.
  static let rating = [
    ConfigOption("from", "a number", "The score that it begins at."),
    ConfigOption("name", "a text, or one by language", "What it is called."),
  ]
}

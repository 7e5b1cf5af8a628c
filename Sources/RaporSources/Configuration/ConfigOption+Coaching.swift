import RaporModel

extension ConfigOption {
  /// The keys of a rule in coaching.yml.
  package static let rule =
    [
      ConfigOption(
        "id", "lower-case letters, digits and `_`",
        "The rule's name in notes and links. That of a built-in rule tunes it: what is not said stays as it is. Needed."
      ),
      ConfigOption(
        "use", "`true` or `false`", "`false` switches a built-in rule off. On without it."),
      ConfigOption(
        "name", "a text, or `{en: …, id: …, ms: …}`", "What pages call the rule. Needed."),
      ConfigOption(
        "meaning", "a text, or one by language", "One sentence that says what it looks for."),
      ConfigOption(
        "metric", "a metric such as `win_rate`, `lead_response:within` or `stage_conversion:*`",
        "What it looks at; `*` is every variant, of which the one that stands out most is told. Needed; a built-in rule keeps its own."
      ),
      ConfigOption(
        "compare", RuleComparison.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "),
        "What the metric is held against; see [Coaching.md](Coaching.md). Needed; a built-in rule keeps its own."
      ),
      ConfigOption("at_least", "a number", "The fewest cases that are judged. 5 without it."),
      ConfigOption(
        "peers", "`{same: [role, tenure], at_least: 6}`",
        "Who is comparable, and how many others there have to be, 6 or more."),
      ConfigOption(
        "strength", "`watch` or `clear`",
        "`clear` keeps quiet about what is only worth watching. `watch` without it."),
      ConfigOption(
        "scale", "`plain` or `log`",
        "For `trend`: whether ups and downs are judged as they are or as ratios, as amounts of money should be. Plain without it."
      ),
      ConfigOption(
        "beside", "a metric",
        "For `trend` and `peers`: the metric whose value the sentences name beside. For `need`: what is needed. For `pair`: the second figure. For `earlier`: what it is held against, the period before without it."
      ),
      ConfigOption(
        "among", "a metric", "For `listed`: the metric that counts what the cases are some of."),
      ConfigOption(
        "by", "a column of deals such as `account`",
        "For `parts`: what the parts are. For `peers`: judges each value's share of the metric's deals."
      ),
      ConfigOption(
        "share", "a percentage",
        "For `parts`: how much one part has to be. For `streak`: what has to be reached. 50% without it."
      ),
      ConfigOption(
        "only", "`larger_half`, `ramping` or `ramped`",
        "For `peers`: counts only deals that are worth more than the middle one of all that are compared. For `plan`: looks only at reps in the months of `quota_ramp`, or only at the others. All without it."
      ),
      ConfigOption(
        "periods", "a list such as `[month, quarter]`",
        "The kinds of periods it looks at: `week`, `month`, `quarter`, `half`, `year`. All without it."
      ),
      ConfigOption(
        "cases", "a sentence with `{count}`", "How a number of the metric's cases is called."),
      ConfigOption(
        "none", "a sentence", "For `listed`: what is said where there is nothing to list."),
      ConfigOption(
        "unknown", "a sentence",
        "For `listed`: what is said where the data does not tell what there would be to list."),
    ]
    + RuleOutcome.allCases.map { outcome in
      let comparisons = RuleComparison.allCases.filter { $0.outcomes.contains(outcome) }
      return ConfigOption(
        outcome.rawValue, "`{kind: …, seen: …, step: …}`",
        "What is said when \(outcome.summary). For "
          + comparisons.map { "`\($0.rawValue)`" }.joined(separator: " and ") + ".")
    }

  /// The keys of what a rule says about an outcome.
  package static let ruleSaying = [
    ConfigOption(
      "kind", NoteKind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "), "Needed."),
    ConfigOption("seen", "a sentence", "What was seen. Needed."),
    ConfigOption(
      "seen_in_a_row", "a sentence", "The same of a run of periods. Needed for `trend`."),
    ConfigOption("step", "a sentence", "The one thing to do next. Needed."),
    ConfigOption(
      "change", "a sentence", "What would change the note. The comparison's own without it."),
    ConfigOption(
      "against", "a sentence", "What it was held against. The comparison's own without it."),
    ConfigOption(
      "look_at",
      CoachingRule.DealChoice.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "),
      "The deals that the note leads to. None without it."),
    ConfigOption(
      "worth", CoachingRule.Worth.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "),
      "How it is told what the note might be worth, which decides about the focus. Not told without it."
    ),
  ]

  /// The keys of `peers`.
  static let rulePeers = [
    ConfigOption("same", "a list of `role` and `tenure`", "What peers share with the rep."),
    ConfigOption("at_least", "a number", "The fewest others."),
  ]
}

extension RuleOutcome {
  /// When it is spoken about, for the reference.
  fileprivate var summary: String {
    switch self {
    case .low: "the figure is lower than chance explains"
    case .high: "the figure is higher than chance explains"
    case .reached: "the quota is reached"
    case .missed: "the quota is missed"
    case .ahead: "the quota is open and the rep is ahead of the days gone by"
    case .behind: "the quota is open and the rep is behind the days gone by"
    case .found: "there are cases, or what was looked for is there"
    case .highHigh: "both figures are higher than peers'"
    case .highLow: "the metric is higher than peers', and the one beside it lower"
    case .lowHigh: "the metric is lower than peers', and the one beside it higher"
    case .best: "it is the best so far"
    }
  }
}

import RaporModel

extension ConfigOption {
  /// The keys that plans.yml has beside those of a plan.
  package static let planFile = [
    ConfigOption(
      "plans", "a list of plans",
      "Several plans, each with the keys below. The first that fits a rep on the first day of its period, and is in force, pays that period. Without it the file itself is one plan for everybody."
    ),
    ConfigOption(
      "adjustments", "a list of `{rep: …, period: 2017-Q4, pay: -500, reason: …}`",
      "What is put on single statements by hand."),
  ]

  /// The keys of a plan.
  package static let plan = [
    ConfigOption("name", "a text", "What statements call the plan. “Commission” without it."),
    ConfigOption(
      "text", "a text, or one by language", "The plan's terms as each statement prints them."),
    ConfigOption(
      "for", "`{roles: […], teams: […], reps: […]}`",
      "Whom it pays: who is in each of the lists on the first day of a period. Everybody without it."
    ),
    ConfigOption(
      "from", "a day such as `2017-01-01`",
      "The first day it is in force, which begins one of its periods. Without a beginning without it."
    ),
    ConfigOption(
      "until", "a day such as `2017-12-31`",
      "The last day it is in force, which ends one of its periods. Without an end without it."),
    ConfigOption(
      "period", "`month`, `quarter`, `half` or `year`",
      "The length of the periods in which the tiers count. A year without it."),
    ConfigOption(
      "by", "`amount` or `attainment`",
      "Whether tiers begin at amounts of revenue or at shares of the quota. Amounts without it."),
    ConfigOption(
      "pays", "`band` or `whole`",
      "`band`: each tier's rate pays the part of the revenue within it. `whole`: the rate of the highest tier reached pays all of it. Needed, since it changes every sum."
    ),
    ConfigOption(
      "base_pay", "an amount",
      "What is paid a year whatever is won. Pages tell it; it is no part of what the plan pays."),
    ConfigOption(
      "target_pay", "an amount",
      "What the plan pays a year where quotas are just reached. A period has its share by months."
    ),
    ConfigOption(
      "tiers", "a list of `{from: 0, rate: 5%}`",
      "Where each tier begins, and what it pays; the first begins at 0. Needed."),
    ConfigOption(
      "threshold", "an amount, or a share of the quota",
      "Below it the tiers pay nothing; once it is reached they pay from the first unit of revenue. None without it."
    ),
    ConfigOption(
      "cap", "an amount, or a share of the target pay such as `200%`",
      "The most that the tiers of one period pay. No cap without it."),
    ConfigOption(
      "prorate", "`true` or `false`",
      "Whether bounds in amounts, cap, draw, base and target pay shrink to the share of a period's days that a rep was employed. They do not without it."
    ),
    ConfigOption(
      "rates", "a list of `{type: renewal, rate: 1%}`",
      "Deals that are paid at a rate of their own and are outside the tiers. The first that fits a deal pays it."
    ),
    ConfigOption(
      "spiffs", "a list of `{name: …, from: …, until: …, product: …, pay: 200}`",
      "What is paid beside for the deals won in some days."),
    ConfigOption(
      "pool", "`{name: …, rate: 1%, from: 100%, shared: equally}`",
      "A share of a team's revenue that several divide. None without it."),
    ConfigOption(
      "draw", "`{pay: 3000, recoverable: true}`", "The least that a period pays. None without it."),
  ]

  /// The keys of a tier.
  package static let tier = [
    ConfigOption(
      "from", "an amount, or a share of the quota", "Where it begins. Needed."),
    ConfigOption(
      "rate", "a percentage, or a multiple such as `1.5x`",
      "What it pays: a share of the revenue; or, where there is a `target_pay` and the plan goes by attainment, a multiple of the base commission rate, which is target pay ÷ quota. Needed."
    ),
  ]

  /// The keys of `for`.
  package static let planAudience = [
    ConfigOption("roles", "a list of roles", "Any role without it."),
    ConfigOption("teams", "a list of teams", "Any team without it."),
    ConfigOption("reps", "a list of ids or names", "Any rep without it."),
  ]

  /// The keys of one of `rates`, beside columns of deals.
  package static let planRate = [
    ConfigOption(
      "rate", "a percentage", "What the deals pay that hold what the columns beside it say. Needed."
    )
  ]

  /// The keys of one of `spiffs`, beside columns of deals.
  package static let spiff = [
    ConfigOption("name", "a text", "What statements call it. Needed."),
    ConfigOption("from", "a day", "The first day on which deals are won that it pays for. Needed."),
    ConfigOption("until", "a day", "The last such day. Needed."),
    ConfigOption(
      "pay", "an amount",
      "What each deal pays; two owners have a part each. Needed, unless there is a `rate`."),
    ConfigOption("rate", "a percentage", "What is paid of the revenue instead."),
  ]

  /// The keys of `pool`.
  package static let pool = [
    ConfigOption("name", "a text", "What statements call it. Needed."),
    ConfigOption(
      "team", "a team",
      "Whose revenue is shared, among all reps of the plan. Without it, each team's among its own."),
    ConfigOption("rate", "a percentage", "What is shared of the team's revenue. Needed."),
    ConfigOption(
      "from", "a share of the quota",
      "The team's attainment from which on it is paid. Always without it."),
    ConfigOption(
      "shared", PayPlan.Pool.Sharing.allCases.map { "`\($0.rawValue)`" }.joined(separator: " or "),
      "How it is divided. Needed."),
  ]

  /// The keys of `draw`.
  package static let draw = [
    ConfigOption("pay", "an amount", "The least that a period pays. Needed."),
    ConfigOption(
      "recoverable", "`true` or `false`",
      "Whether what was paid in advance is taken out of later periods' pay above the draw. Needed, since it changes every sum."
    ),
  ]

  /// The keys of one of `adjustments`.
  package static let payAdjustment = [
    ConfigOption("rep", "an id or a name", "Whose statement. Needed."),
    ConfigOption("period", "a period such as `2017-Q4`", "The period of the rep's plan. Needed."),
    ConfigOption(
      "pay", "an amount, also below zero", "What is added. Needed, unless there is a `takes_back`."),
    ConfigOption(
      "takes_back", "a deal's id",
      "Takes back instead what the deal was paid in the statement of the period that it was won in."
    ),
    ConfigOption("reason", "a text, or one by language", "Why, as the statement says it. Needed."),
  ]
}

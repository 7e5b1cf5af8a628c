extension RuleComparison {
  /// What the documentation says about a comparison, in English.
  package struct Reference: Hashable, Sendable {
    /// What is compared with what.
    package let meaning: String
    /// When a rule may speak, and how sure it then is.
    package let speaks: String
    /// When it is silent.
    package let silent: String
    /// What its figures rest on.
    package let basis: String
  }

  /// What the documentation says about it.
  package var reference: Reference {
    switch self {
    case .peers:
      Reference(
        meaning: "The rep's figure among those of comparable reps in the same period.",
        speaks: """
          A share of cases (win rate, conversion): the rep's whole 95 % interval lies on one side of the \
          peers' share, the rep's own cases left out, and the share lies beyond the funnel's 95 % limit: \
          worth watching. Beyond the 99.8 % limit, or beyond the 95 % limit on the same side in two \
          successive periods: clear. Where several shares are looked at, each has so much less of the tail. A figure of cases that each have a number (sales cycle, margin, \
          response time): a robust z-score beyond 1.96 among the reps' figures, and so many of the rep's \
          cases beyond their middle as chance gives in under 2.5 % of cases: worth watching; with a score \
          of 3.5 and 0.1 %, or watched in two successive periods: clear. Any other figure: a robust z-score \
          of 3.5 is worth watching, and clear in two successive periods on the same side; a count has to lie \
          as far from the middle as a Poisson count would by chance, and whoever was not in the job for the \
          whole period is left out. Of a column taken apart (`by`), only values that six reps have count.
          """,
        silent: """
          Under `at_least` cases, when only counts are shown; under 6 peers with as many; no spread among \
          the peers; with so few cases that not even an extreme could be told from chance; within the \
          limits. Where nobody has any case, the question does not arise.
          """,
        basis: """
          Wilson's score interval; funnel limits from the exact binomial distribution, widened for \
          overdispersion (Spiegelhalter 2005); robust z = 0.6745 (x − median) ÷ MAD (Iglewicz and Hoaglin \
          1993), and the exact sign test, so that the chance spread of few cases cannot pass for a rep's.
          """)
    case .trend:
      Reference(
        meaning: "The rep's figure beside the rep's own earlier periods of the kind.",
        speaks: """
          The period lies outside the natural limits of the latest 12 to 24 periods, or is at least the \
          eighth in a row on one side of their mean: worth watching. Outside on the same side in two \
          successive periods, or twelve in a row: clear.
          """,
        silent: """
          Under 12 periods; more than one in five of them empty, as weeks of few deals are; the period is \
          not over; within the limits.
          """,
        basis: """
          XmR chart: mean ± 2.66 × mean moving range (Wheeler 1993); with `scale: log` on ln(1 + x ÷ c), c a \
          quarter of the median, so that an empty period has a place (Tukey's started logarithm).
          """)
    case .plan:
      Reference(
        meaning: "What is reached of the quota, and the selling days that are left for it.",
        speaks: """
          Whenever the rep has a quota for the whole period: reached, missed once no selling day is left, \
          and before that ahead of the days gone by or behind them. These are counts.
          """,
        silent: "The data has quotas, but the rep has none for the whole period.",
        basis: "Attainment and linear pace, as the glossary defines them.")
    case .listed:
      Reference(
        meaning: "Cases that are to be seen one by one, by name.",
        speaks: "There is at least one. It is a count, so there is nothing to be unsure about.",
        silent: """
          There is none; the data does not tell; or there is nothing that they could be some of.
          """,
        basis: """
          The metric's own cases. With `worth: late_wins`, what they may be worth is their value times the \
          share of deals, of those that ever grew older than the limit of stale ones, that were still won.
          """)
    case .best:
      Reference(
        meaning: "The rep's figure beside the best of the rep's own earlier periods of the kind.",
        speaks: """
          It is above that of every earlier period, of which enough have a figure above zero: 12 weeks, 6 \
          months, 4 quarters, 3 halves or 2 years. A period still running counts once it has already beaten \
          them. It is a count, so there is nothing to be unsure about.
          """,
        silent: "Too few earlier periods with a figure; not beaten; nothing in the period.",
        basis: "A comparison of sums; equal is not better.")
    case .earlier:
      Reference(
        meaning: """
          A share of cases of the rep's beside the same in the period before, or beside the share that \
          `beside` names.
          """,
        speaks: """
          The interval of the difference lies on one side of zero, and of what comparable reps changed by \
          together in the same time: at 95 % worth watching, at 99.8 % clear.
          """,
        silent: """
          Fewer than `at_least` cases in either; the difference may be chance. What is no share of cases \
          is not judged.
          """,
        basis: "Newcombe's hybrid score interval of the difference of two rates (1998, method 10).")
    case .need:
      Reference(
        meaning:
          "What the rep has beside what this rep needs: coverage, by the rep's own win rate.",
        speaks: """
          It is less than would be needed even if the rep's win rate were at the upper end of its 95 % \
          interval: worth watching; of its 99.8 % interval: clear. It fits coverage alone.
          """,
        silent: """
          Enough, or perhaps enough; fewer than `at_least` cases behind what is needed; either is not \
          known; the rep has left.
          """,
        basis: "Wilson's score interval of the win rate.")
    case .pair:
      Reference(
        meaning:
          "Two figures of the rep among those of comparable reps: one says little without the other.",
        speaks: """
          Both have a robust z-score beyond 1.96, each on its side: worth watching. The same in two \
          successive periods: clear.
          """,
        silent:
          "Under 6 peers with both; no spread among them; either is within the limits; both are low.",
        basis: "Robust z = 0.6745 (x − median) ÷ MAD, of each figure.")
    case .parts:
      Reference(
        meaning:
          "The largest part of the rep's revenue, by the values of the column that `by` names.",
        speaks: """
          It has at least the `share` of all. It is a count, so there is nothing to be unsure about.
          """,
        silent:
          "Fewer than `at_least` won deals with a value; no part is as large; the data has no such column.",
        basis: "A sum of won value by part.")
    case .streak:
      Reference(
        meaning: "How many periods in a row the figure has reached a mark.",
        speaks:
          "At least `at_least` periods, this one included, have reached the `share`. It is a count.",
        silent:
          "Fewer in a row; no figure in the period; the period runs and has not reached it yet.",
        basis: "A count of periods.")
    case .milestone:
      Reference(
        meaning: "The rep's sum since the data begins.",
        speaks: """
          It passed 50, 100, 250, 500, 1,000 or a further such number in the period. It is a count.
          """,
        silent: "Never with a reason: there is nothing to say in most periods.",
        basis: "A sum over periods.")
    case .bias:
      Reference(
        meaning:
          "A figure that ought to fall on both sides of zero, such as the bias of a forecast.",
        speaks: """
          Of the latest 12 periods that have it, so many lie on one side as chance gives in under 2.5 % of \
          cases: worth watching; in under 0.1 %: clear.
          """,
        silent: "Fewer than `at_least` periods that have it; both sides are as chance may have it.",
        basis: "The exact sign test.")
    }
  }
}

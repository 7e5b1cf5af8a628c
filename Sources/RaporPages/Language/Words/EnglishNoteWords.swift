extension EnglishWords {
  /// The sentences that the rules of a comparison share, by message, and what notes call kinds of periods;
  /// what a rule itself says is in its file.
  static let notes = """
    kind.week = week
    kind.month = month
    kind.quarter = quarter
    kind.half = half-year
    kind.year = year
    kind.all = period
    kinds.week = weeks
    kinds.month = months
    kinds.quarter = quarters
    kinds.half = half-years
    kinds.year = years
    kinds.all = periods
    certainty.clear = Clear: chance alone would hardly bring this about.
    certainty.watch = Worth watching: it may still be chance.
    certainty.fact = Certain: this is counted, not estimated.
    against.peers = Compared with {peers} other reps, whose figure is {comparison}: anything from {lower} to {upper} may be chance.
    against.peers_of_role = Compared with {peers} other reps in the same job ({role}), whose figure is {comparison}: anything from {lower} to {upper} may be chance.
    against.peers_in_first_year = Compared with {peers} other reps in their first year, whose figure is {comparison}: anything from {lower} to {upper} may be chance.
    against.peers_of_role_in_first_year = Compared with {peers} other reps in the same job ({role}) and in their first year, whose figure is {comparison}: anything from {lower} to {upper} may be chance.
    against.peers_after_first_year = Compared with {peers} other reps who have been here for over a year, whose figure is {comparison}: anything from {lower} to {upper} may be chance.
    against.peers_of_role_after_first_year = Compared with {peers} other reps who have done the same job ({role}) for over a year, whose figure is {comparison}: anything from {lower} to {upper} may be chance.
    against.own_trend = Compared with {your} own last {points} {period_kinds}: {comparison} on average, and anything from {lower} to {upper} is ordinary.
    against.quota = Compared with the quota of {comparison}.
    against.earlier_periods = Compared with the {points} earlier {period_kinds} that have a result.
    against.nothing = Each of them counts by itself; nothing is compared.
    change.inside_limits = A {period_kind} between {lower} and {upper} would end this note.
    change.other_side = A {period_kind} on the other side of the average, {comparison}, would end this note.
    change.revenue = With {missing} more won in the period, the quota is reached.
    change.correction = Nothing but a correction of the data: the result stands.
    change.better_period = A {period_kind} above {value} would be the new best.
    change.more_cases = With {needed} more of these {total}, it could have been chance.
    change.fewer_cases = With {needed} fewer of these {total}, it could have been chance.
    change.lower_value = A figure of {needed} or less would end this note.
    change.higher_value = A figure of {needed} or more would end this note.
    change.settled_cases = The note goes away once {count|it is|all # are} dealt with.
    silent.no_spread = Most of the {peers} comparable reps are at the same figure, so there is nothing to measure a difference by.
    silent.within_peers = {value} is within what chance gives among comparable reps: {lower} to {upper}.
    silent.within_own_trend = {value} is within {your} own ordinary range: {lower} to {upper}.
    silent.too_few_points = Too few {period_kinds} to tell: {points} so far, and it takes {needed}.
    silent.too_many_empty_periods = {count} of {total} {period_kinds} {count|is|are} empty: too many for a trend.
    silent.still_running = The {period_kind} is not over yet.
    silent.no_quota = There is no quota for this period.
    silent.not_beaten = {value} this time. The best so far is {comparison}, in {period}.
    silent.cases = {count|No case|One case|# cases}
    silent.no_cases = {cases} in this period.
    silent.too_few_cases = {cases}: too few to tell. It takes at least {needed}.
    silent.below_minimum = {cases}: too few to tell. Below {needed}, chance alone could explain any rate.
    silent.too_few_peers = {peers|No comparable rep has|Only one comparable rep has|Only # comparable reps have} enough cases. A comparison takes {needed}.
    silent.may_be_chance = {value} is outside what is usual among comparable reps, {lower} to {upper}, but with so few cases that may be chance.
    silent.too_few_earlier_periods = A best takes {needed} earlier {period_kinds} with a result; so far there {points|are none|is one|are #}.
    silent.none_listed = {total|The one there is needs no look|None of the # needs a look}.
    silent.not_known = The data does not tell.
    """
}

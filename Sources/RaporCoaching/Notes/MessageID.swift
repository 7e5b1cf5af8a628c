/// Every sentence that notes and silences are made of; each language has words for each of them.
///
/// The comments say what a sentence has to say; names in braces are its slots.
package enum MessageID: String, Hashable, Sendable, CaseIterable {
  // What was seen.
  /// {count} of {total} closed deals were won, {value}; the peers won {comparison} of theirs.
  case winRateBelowPeers = "seen.win_rate_below_peers"
  /// The same, as praise.
  case winRateAbovePeers = "seen.win_rate_above_peers"
  /// Half of the won deals took longer than {value} days; {count} of {total} took longer than the
  /// peers' usual {comparison}.
  case cycleLongerThanPeers = "seen.cycle_longer_than_peers"
  /// Revenue of {value} in this {periodKind} is below anything the rep's own history ({comparison}
  /// on average) explains.
  case revenueBelowOwnTrend = "seen.revenue_below_own_trend"
  /// The same, above.
  case revenueAboveOwnTrend = "seen.revenue_above_own_trend"
  /// Revenue has been below the rep's own average ({comparison}) for {points} {periodKind}s in a
  /// row; {value} in this one.
  case revenueRunBelow = "seen.revenue_run_below"
  /// The same, above.
  case revenueRunAbove = "seen.revenue_run_above"
  /// {value} activities in this {periodKind} against {comparison} as a rule; deals won: {outcome}
  /// against {usualOutcome}.
  case activityBelowOwnTrend = "seen.activity_below_own_trend"
  /// The same, above. Neither praises nor blames.
  case activityAboveOwnTrend = "seen.activity_above_own_trend"
  /// Fewer activities than the rep's average ({comparison}) for {points} {periodKind}s in a row,
  /// {value} in this one; deals won: {outcome} against {usualOutcome}.
  case activityRunBelow = "seen.activity_run_below"
  /// The same, more. Neither praises nor blames.
  case activityRunAbove = "seen.activity_run_above"
  /// {count} of {total} open deals, worth {amount} together, are older than {days} days.
  case staleDeals = "seen.stale_deals"
  /// The quota of {comparison} is reached: {amount}, {value} of it.
  case quotaReached = "seen.quota_reached"
  /// The period is over at {value} of the quota of {comparison}: {amount}, {missing} short.
  case quotaMissed = "seen.quota_missed"
  /// {value} of the quota and ahead of the days gone by; {missing} to go in {days} selling days,
  /// {perDay} a day ({perDaySoFar} so far).
  case quotaAhead = "seen.quota_ahead"
  /// The same, behind the days gone by; {perDay} a selling day would still reach it.
  case quotaBehind = "seen.quota_behind"
  /// {value}: the best {periodKind} so far; before it {comparison} in {period}.
  case personalBest = "seen.personal_best"

  // What it was held against.
  /// Against {peers} peers, who have {comparison} together; {lower} to {upper} may be chance.
  case againstPeers = "against.peers"
  /// Against {peers} peers in the same job, {role}.
  case againstPeersOfRole = "against.peers_of_role"
  /// Against {peers} peers who are in their first year too.
  case againstPeersInFirstYear = "against.peers_in_first_year"
  /// Against {peers} peers in the same job, {role}, and in their first year too.
  case againstPeersOfRoleInFirstYear = "against.peers_of_role_in_first_year"
  /// Against {peers} peers who have been here for over a year too.
  case againstPeersAfterFirstYear = "against.peers_after_first_year"
  /// Against {peers} peers in the same job, {role}, for over a year too.
  case againstPeersOfRoleAfterFirstYear = "against.peers_of_role_after_first_year"
  /// Against the rep's own {points} {periodKind}s: {comparison} on average, {lower} to {upper}
  /// being ordinary.
  case againstOwnTrend = "against.own_trend"
  /// Of all closed deals {percentile} % were closed within {days} days.
  case againstClosedCycles = "against.closed_cycles"
  /// Against the quota of {comparison}.
  case againstQuota = "against.quota"
  /// Against the {points} earlier {periodKind}s in which the rep won something.
  case againstEarlierPeriods = "against.earlier_periods"

  // One thing to do next.
  /// Go through the {count} lost deals together and find the step where they were lost.
  case reviewLostDeals = "step.review_lost_deals"
  /// Ask what works here and let the team hear it.
  case shareWhatWorks = "step.share_what_works"
  /// Go through the {count} longest won deals: where did they wait?
  case reviewLongDeals = "step.review_long_deals"
  /// Ask what changed.
  case askWhatChanged = "step.ask_what_changed"
  /// Ask what changed, so that it can be kept.
  case keepWhatChanged = "step.keep_what_changed"
  /// Look at the activities together with what came of them.
  case lookAtOutcome = "step.look_at_outcome"
  /// Close each of the {count} deals or agree on its next step and date.
  case closeOrRevive = "step.close_or_revive"
  /// Plan the {days} selling days left around {perDay} a day.
  case planSellingDays = "step.plan_selling_days"
  /// Agree on what the next period needs.
  case agreeOnNextQuota = "step.agree_on_next_quota"
  /// Say so: the quota is reached.
  case recogniseQuota = "step.recognise_quota"
  /// Say so in front of the team.
  case recogniseBest = "step.recognise_best"

  // What would change the note.
  /// {needed} more won among these {total} would be within chance.
  case moreWinsWouldChange = "change.more_wins"
  /// {needed} fewer won among these {total} would be within chance.
  case fewerWinsWouldChange = "change.fewer_wins"
  /// A median of {needed} days or less.
  case shorterCycleWouldChange = "change.shorter_cycle"
  /// A {periodKind} between {lower} and {upper}.
  case insideLimitsWouldChange = "change.inside_limits"
  /// A {periodKind} on the other side of {comparison}.
  case otherSideWouldChange = "change.other_side"
  /// The {count} deals won, lost or given a correct creation date.
  case closedDealsWouldChange = "change.closed_deals"
  /// {missing} more won in the period.
  case revenueWouldChange = "change.revenue"
  /// Nothing but a correction of the data: the period is over, or the quota reached.
  case correctionWouldChange = "change.correction"
  /// A {periodKind} above {value}.
  case betterPeriodWouldChange = "change.better_period"

  // Why a rule is silent.
  /// No closed deals.
  case noCases = "silent.no_cases"
  /// {count} closed deals: too few to tell; {needed} are the least for a rate.
  case tooFewCases = "silent.too_few_cases"
  /// {count} closed deals: too few to tell; below {needed} chance alone explains any rate.
  case belowMinimum = "silent.below_minimum"
  /// {peers} peers with closed deals: a comparison needs {needed}.
  case tooFewPeers = "silent.too_few_peers"
  /// The {peers} peers do not differ, so there is nothing to measure a difference by.
  case noSpread = "silent.no_spread"
  /// {value} lies within what chance gives, {lower} to {upper}.
  case withinPeers = "silent.within_peers"
  /// The value lies outside the peers' limits, but so few cases can do that by chance.
  case mayBeChance = "silent.may_be_chance"
  /// {value} lies within the rep's own ordinary range, {lower} to {upper}.
  case withinOwnTrend = "silent.within_own_trend"
  /// {points} {periodKind}s of data: a trend or record needs {needed}.
  case tooFewPoints = "silent.too_few_points"
  /// {count} of {total} {periodKind}s are empty: too many for a trend.
  case tooManyEmptyPeriods = "silent.too_many_empty_periods"
  /// The {periodKind} is not over yet.
  case stillRunning = "silent.still_running"
  /// None of the {total} open deals is older than {days} days.
  case noneStale = "silent.none_stale"
  /// No open deal has a creation date, or no deal was ever closed.
  case noAgeKnown = "silent.no_age_known"
  /// The rep has no quota for the period.
  case noQuota = "silent.no_quota"
  /// {value}; the best so far is {comparison} in {period}.
  case notBeaten = "silent.not_beaten"

  /// The figures that the sentence has, in the order they are most naturally said.
  package var slots: [Slot] {
    switch part {
    case .seen: seenSlots
    case .against: againstSlots
    case .step: stepSlots
    case .change: changeSlots
    case .silent: silentSlots
    }
  }

  /// Which part of a note the sentence is for; the first word of its raw value.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case seen, against, step, change, silent
  }

  /// Which part of a note the sentence is for.
  package var part: Part {
    Part(rawValue: String(rawValue.prefix { $0 != "." })) ?? .seen
  }

  private var seenSlots: [Slot] {
    switch self {
    case .winRateBelowPeers, .winRateAbovePeers: [.count, .total, .value, .comparison]
    case .cycleLongerThanPeers: [.value, .total, .count, .comparison]
    case .revenueBelowOwnTrend, .revenueAboveOwnTrend: [.value, .comparison, .periodKind]
    case .revenueRunBelow, .revenueRunAbove: [.points, .periodKind, .comparison, .value]
    case .activityBelowOwnTrend, .activityAboveOwnTrend:
      [.value, .comparison, .periodKind, .outcome, .usualOutcome]
    case .activityRunBelow, .activityRunAbove:
      [.points, .periodKind, .comparison, .value, .outcome, .usualOutcome]
    case .staleDeals: [.count, .total, .amount, .days]
    case .quotaReached: [.value, .amount, .comparison]
    case .quotaMissed: [.value, .amount, .comparison, .missing]
    case .quotaAhead, .quotaBehind: [.value, .missing, .days, .perDay, .perDaySoFar]
    case .personalBest: [.value, .comparison, .period, .periodKind]
    default: []
    }
  }

  private var againstSlots: [Slot] {
    switch self {
    case .againstPeers, .againstPeersInFirstYear, .againstPeersAfterFirstYear:
      [.peers, .comparison, .lower, .upper]
    case .againstPeersOfRole, .againstPeersOfRoleInFirstYear, .againstPeersOfRoleAfterFirstYear:
      [.peers, .role, .comparison, .lower, .upper]
    case .againstOwnTrend: [.points, .periodKind, .comparison, .lower, .upper]
    case .againstClosedCycles: [.percentile, .days]
    case .againstQuota: [.comparison]
    case .againstEarlierPeriods: [.points, .periodKind]
    default: []
    }
  }

  private var stepSlots: [Slot] {
    switch self {
    case .reviewLostDeals, .reviewLongDeals, .closeOrRevive: [.count]
    case .planSellingDays: [.perDay, .days]
    default: []
    }
  }

  private var changeSlots: [Slot] {
    switch self {
    case .moreWinsWouldChange, .fewerWinsWouldChange: [.needed, .total]
    case .shorterCycleWouldChange: [.needed]
    case .insideLimitsWouldChange: [.lower, .upper, .periodKind]
    case .otherSideWouldChange: [.comparison, .periodKind]
    case .closedDealsWouldChange: [.count]
    case .revenueWouldChange: [.missing]
    case .betterPeriodWouldChange: [.value, .periodKind]
    default: []
    }
  }

  private var silentSlots: [Slot] {
    switch self {
    case .tooFewCases, .belowMinimum: [.count, .needed]
    case .tooFewPeers: [.peers, .needed]
    case .noSpread: [.peers]
    case .withinPeers, .mayBeChance, .withinOwnTrend: [.value, .lower, .upper]
    case .tooFewPoints: [.points, .needed, .periodKind]
    case .tooManyEmptyPeriods: [.count, .total, .periodKind]
    case .stillRunning: [.periodKind]
    case .noneStale: [.total, .days]
    case .notBeaten: [.value, .comparison, .period]
    default: []
    }
  }
}

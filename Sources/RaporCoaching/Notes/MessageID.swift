package import RaporModel

/// Every sentence that the rules of a comparison share; each language has words for each of them.
///
/// What was seen and what to do next are a rule's own. The comments say what a sentence has to say; names
/// in braces are its slots.
package enum MessageID: String, Hashable, Sendable, CaseIterable {
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
  /// Against the rep's own {points} {period_kind}s: {comparison} on average, {lower} to {upper}
  /// being ordinary.
  case againstOwnTrend = "against.own_trend"
  /// Against the quota of {comparison}.
  case againstQuota = "against.quota"
  /// Against the {points} earlier {period_kind}s that count.
  case againstEarlierPeriods = "against.earlier_periods"
  /// Against {comparison} before.
  case againstEarlier = "against.earlier"
  /// Against {comparison} before, and what {peers} peers changed by together: from {lower} to {upper}.
  case againstEarlierOfPeers = "against.earlier_of_peers"
  /// Against the {comparison} that this rep needs.
  case againstNeed = "against.need"
  /// Against a share of {comparison}, from which on much hangs on one part.
  case againstParts = "against.parts"
  /// Against a mark of {comparison}.
  case againstMark = "against.mark"
  /// Against chance, which gives about as many on either side of zero.
  case againstChance = "against.chance"
  /// Against nothing: each case counts by itself.
  case againstNothing = "against.nothing"

  // What would change the note.
  /// {needed} more among these {total} would be within chance.
  case moreCasesWouldChange = "change.more_cases"
  /// {needed} fewer among these {total} would be within chance.
  case fewerCasesWouldChange = "change.fewer_cases"
  /// {missing} more.
  case moreWouldChange = "change.more"
  /// A smaller share than {comparison} for this part.
  case otherPartsWouldChange = "change.other_parts"
  /// A {period_kind} under {comparison}.
  case missedMarkWouldChange = "change.missed_mark"
  /// A few {period_kind}s on the other side.
  case otherSidesWouldChange = "change.other_sides"
  /// {needed} or less.
  case lowerValueWouldChange = "change.lower_value"
  /// {needed} or more.
  case higherValueWouldChange = "change.higher_value"
  /// A {period_kind} between {lower} and {upper}.
  case insideLimitsWouldChange = "change.inside_limits"
  /// A {period_kind} on the other side of {comparison}.
  case otherSideWouldChange = "change.other_side"
  /// The {count} cases dealt with.
  case settledCasesWouldChange = "change.settled_cases"
  /// Nothing but a correction of the data.
  case correctionWouldChange = "change.correction"
  /// {missing} more won in the period.
  case revenueWouldChange = "change.revenue"
  /// A {period_kind} above {value}.
  case betterPeriodWouldChange = "change.better_period"

  // Why a rule is silent. The slot {cases} says a number of cases as the rule calls them.
  /// {cases} in the period: there is nothing to judge.
  case noCases = "silent.no_cases"
  /// {cases}: too few to tell; {needed} are the least.
  case tooFewCases = "silent.too_few_cases"
  /// {cases}: too few to tell; below {needed} chance alone explains any rate.
  case belowMinimum = "silent.below_minimum"
  /// {peers} peers with enough cases: a comparison needs {needed}.
  case tooFewPeers = "silent.too_few_peers"
  /// The {peers} peers do not differ, so there is nothing to measure a difference by.
  case noSpread = "silent.no_spread"
  /// {value} lies within what chance gives, {lower} to {upper}.
  case withinPeers = "silent.within_peers"
  /// The value lies outside the peers' limits, but so few cases can do that by chance.
  case mayBeChance = "silent.may_be_chance"
  /// From {comparison} to {value}: the difference may be chance.
  case withinChange = "silent.within_change"
  /// {value} is at least the {comparison} that is needed.
  case needIsMet = "silent.need_is_met"
  /// {value} is less than the {comparison} that is needed, but the win rate is not known well enough to tell.
  case needMayBeMet = "silent.need_may_be_met"
  /// The two figures do not both stand out.
  case notTogether = "silent.not_together"
  /// The largest part, {variant}, has {value}, which is under {comparison}.
  case noLargePart = "silent.no_large_part"
  /// {points} {period_kind}s in a row reach {comparison}, where a streak needs {needed}.
  case noStreak = "silent.no_streak"
  /// {lower} of {points} {period_kind}s below zero and {upper} above, as chance may have it.
  case bothSides = "silent.both_sides"
  /// {value} lies within the rep's own ordinary range, {lower} to {upper}.
  case withinOwnTrend = "silent.within_own_trend"
  /// {points} {period_kind}s, where a trend needs {needed}.
  case tooFewPoints = "silent.too_few_points"
  /// {points} earlier {period_kind}s that count, where a best needs {needed}.
  case tooFewEarlierPeriods = "silent.too_few_earlier_periods"
  /// {count} of {total} {period_kind}s are empty: too many for a trend.
  case tooManyEmptyPeriods = "silent.too_many_empty_periods"
  /// The {period_kind} is not over.
  case stillRunning = "silent.still_running"
  /// None of {total} cases is to be listed, with a limit of {days} where there is one. A rule may have a
  /// sentence of its own for it.
  case noneListed = "silent.none_listed"
  /// What would be listed cannot be known from the data. A rule may have a sentence of its own for it.
  case notKnown = "silent.not_known"
  /// No quota for the period.
  case noQuota = "silent.no_quota"
  /// {value} is not above the best so far, {comparison} in {period}.
  case notBeaten = "silent.not_beaten"

  /// The part of a note that a sentence is for.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case against, change, silent
  }

  /// The part of a note that the sentence is for.
  package var part: Part {
    Part.allCases.first { rawValue.hasPrefix($0.rawValue + ".") } ?? .silent
  }

  /// The figures that the sentence has, in the order of its slots.
  package var slots: [Slot] {
    switch self {
    case .againstPeers, .againstPeersInFirstYear, .againstPeersAfterFirstYear:
      [.peers, .comparison, .lower, .upper]
    case .againstPeersOfRole, .againstPeersOfRoleInFirstYear, .againstPeersOfRoleAfterFirstYear:
      [.peers, .role, .comparison, .lower, .upper]
    case .againstOwnTrend: [.points, .periodKind, .comparison, .lower, .upper]
    case .againstQuota, .againstEarlier, .againstNeed, .againstParts, .againstMark: [.comparison]
    case .againstEarlierPeriods: [.points, .periodKind]
    case .moreCasesWouldChange, .fewerCasesWouldChange: [.needed, .total]
    case .againstEarlierOfPeers: [.comparison, .peers, .lower, .upper]
    case .moreWouldChange: [.missing]
    case .otherPartsWouldChange: [.comparison]
    case .missedMarkWouldChange: [.comparison, .periodKind]
    case .otherSidesWouldChange: [.periodKind]
    case .withinChange, .needIsMet, .needMayBeMet: [.value, .comparison]
    case .noLargePart: [.value, .variant, .comparison]
    case .noStreak: [.points, .needed, .periodKind, .comparison]
    case .bothSides: [.lower, .upper, .points, .periodKind]
    case .lowerValueWouldChange, .higherValueWouldChange: [.needed]
    case .insideLimitsWouldChange: [.lower, .upper, .periodKind]
    case .otherSideWouldChange: [.comparison, .periodKind]
    case .settledCasesWouldChange: [.count]
    case .revenueWouldChange: [.missing]
    case .betterPeriodWouldChange: [.value, .periodKind]
    case .noCases: [.cases]
    case .tooFewCases, .belowMinimum: [.cases, .needed]
    case .tooFewPeers: [.peers, .needed]
    case .noSpread: [.peers]
    case .withinPeers, .mayBeChance, .withinOwnTrend: [.value, .lower, .upper]
    case .tooFewPoints, .tooFewEarlierPeriods: [.points, .needed, .periodKind]
    case .tooManyEmptyPeriods: [.count, .total, .periodKind]
    case .stillRunning: [.periodKind]
    case .noneListed: [.total, .days]
    case .notBeaten: [.value, .comparison, .period]
    case .againstNothing, .againstChance, .notTogether, .correctionWouldChange, .notKnown, .noQuota:
      []
    }
  }
}

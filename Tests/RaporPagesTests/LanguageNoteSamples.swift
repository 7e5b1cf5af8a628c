import RaporCoaching
import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

/// Messages with sample figures, in singular, plural and none where the words depend on it.
enum SampleNotes {
  /// Every sentence in every language, for each reader where they differ.
  static func everySentence(readers: [NoteReader]) throws -> String {
    var lines: [String] = []
    for (language, code, scale) in [
      (SiteLanguage.english, "USD", 1), (.indonesian, "IDR", 15_000), (.malay, "MYR", 4),
    ] {
      let currency = try #require(Currency(code: code))
      let words = Phrasebook(language: language)
      lines += ["", "== \(language.rawValue)"]
      for (rule, message) in try messages(moneyScale: scale) {
        lines.append("\(message.id.rawValue) · \(words.name(of: rule))")
        let said = readers.map { words.sentence(message, rule: rule, for: $0, currency: currency) }
        lines += (said.first == said.last ? Array(said.prefix(1)) : said).map { "    " + $0 }
      }
      lines += Note.Certainty.allCases.map { "    " + words.text(of: $0) }
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  private static func messages(moneyScale: Int) throws -> [(RuleID, Message)] {
    let week = try #require(ReportingCalendar().period(key: "2017-W31"))
    return MessageID.allCases.flatMap { id in
      rules(of: id).flatMap { rule in
        let figures = figures(of: id, rule, week, moneyScale)
        let others = variations(of: id).map { figures.merging($0) { $1 } }
        return ([figures] + others).map { (rule, Message(id, $0)) }
      }
    }
  }

  /// The rules that say a message.
  private static func rules(of id: MessageID) -> [RuleID] {
    switch id {
    case .cycleLongerThanPeers, .reviewLongDeals, .shorterCycleWouldChange, .mayBeChance:
      [.longCycle]
    case .againstPeers, .noCases, .tooFewCases, .tooFewPeers, .noSpread, .withinPeers:
      [.winRate, .longCycle]
    case .againstOwnTrend, .insideLimitsWouldChange, .otherSideWouldChange, .withinOwnTrend:
      [.revenueTrend, .activityTrend]
    case .revenueBelowOwnTrend, .revenueAboveOwnTrend, .revenueRunBelow, .revenueRunAbove,
      .askWhatChanged, .keepWhatChanged, .stillRunning:
      [.revenueTrend]
    case .activityBelowOwnTrend, .activityAboveOwnTrend, .activityRunBelow, .activityRunAbove,
      .lookAtOutcome, .tooManyEmptyPeriods:
      [.activityTrend]
    case .tooFewPoints: [.revenueTrend, .personalBest]
    case .staleDeals, .againstClosedCycles, .closeOrRevive, .closedDealsWouldChange, .noneStale,
      .noAgeKnown:
      [.staleDeals]
    case .quotaReached, .quotaMissed, .quotaAhead, .quotaBehind, .againstQuota, .planSellingDays,
      .agreeOnNextQuota, .recogniseQuota, .revenueWouldChange, .correctionWouldChange, .noQuota:
      [.attainment]
    case .personalBest, .againstEarlierPeriods, .recogniseBest, .betterPeriodWouldChange,
      .notBeaten:
      [.personalBest]
    default: [.winRate]
    }
  }

  private static func figures(
    of id: MessageID, _ rule: RuleID, _ week: Period, _ scale: Int
  ) -> [Slot: Figure] {
    func money(_ amount: Int) -> Figure { .value(Ratio(amount * scale), .money) }
    var figures: [Slot: Figure] = [
      .count: .count(12), .total: .count(40), .peers: .count(11), .points: .count(8),
      .needed: rule == .longCycle && id == .shorterCycleWouldChange
        ? .days(Ratio(62)) : .count(6),
      .percentile: .count(95), .periodKind: .periodKind(.week), .period: .period(week),
      .role: .text("Account Executive"), .days: .days(Ratio(14)), .amount: money(84_200),
      .missing: money(15_800), .perDay: money(1_129), .perDaySoFar: money(980),
      .outcome: .count(2), .usualOutcome: .tenths(3.4, .count),
    ]
    let values: [Slot: Figure] =
      switch rule {
      case .winRate:
        [.value: .rate(0.3), .comparison: .rate(0.632), .lower: .rate(0.475), .upper: .rate(0.775)]
      case .longCycle:
        [
          .value: .days(Ratio(88)), .comparison: .tenths(51.5, .days), .lower: .days(Ratio(31)),
          .upper: .days(Ratio(72)),
        ]
      case .activityTrend:
        [
          .value: .count(9), .comparison: .tenths(23.4, .count), .lower: .tenths(10.2, .count),
          .upper: .tenths(36.6, .count),
        ]
      case .attainment: [.value: .rate(0.842), .comparison: money(100_000)]
      case .revenueTrend, .staleDeals, .personalBest:
        [
          .value: money(48_200), .comparison: money(23_500), .lower: money(9_100),
          .upper: money(39_800),
        ]
      }
    figures.merge(values) { $1 }
    figures.merge(telling(id, rule, scale)) { $1 }
    return figures
  }

  /// The figures that make a sentence true of itself.
  private static func telling(_ id: MessageID, _ rule: RuleID, _ scale: Int) -> [Slot: Figure] {
    func money(_ amount: Int) -> Figure { .value(Ratio(amount * scale), .money) }
    return switch id {
    case .winRateAbovePeers: [.count: .count(34), .value: .rate(0.85)]
    case .cycleLongerThanPeers: [.count: .count(31)]
    case .revenueBelowOwnTrend, .revenueRunBelow: [.value: money(6_100)]
    case .activityAboveOwnTrend, .activityRunAbove: [.value: .count(41)]
    case .quotaReached: [.value: .rate(1.084), .amount: money(108_400)]
    case .quotaAhead: [.perDaySoFar: money(1_480)]
    case .tooFewCases, .belowMinimum, .tooFewPeers: [.count: .count(4), .peers: .count(4)]
    case .tooFewPoints: [.points: .count(5), .needed: .count(12)]
    case .tooManyEmptyPeriods: [.total: .count(24)]
    case .mayBeChance: [.value: .days(Ratio(80))]
    case .withinPeers: [.value: rule == .winRate ? .rate(0.51) : .days(Ratio(58))]
    case .withinOwnTrend: [.value: rule == .activityTrend ? .count(21) : money(21_000)]
    case .notBeaten: [.value: money(19_900)]
    default: [:]
    }
  }

  /// The numbers that change a sentence's words.
  private static func variations(of id: MessageID) -> [[Slot: Figure]] {
    switch id {
    case .activityBelowOwnTrend: [[.value: .count(1)], [.value: .count(0)]]
    case .staleDeals: [[.count: .count(1), .total: .count(1), .days: .days(Ratio(1))]]
    case .quotaAhead, .quotaBehind, .planSellingDays: [[.days: .days(Ratio(1))]]
    case .reviewLostDeals, .reviewLongDeals, .closeOrRevive, .closedDealsWouldChange:
      [[.count: .count(1)]]
    case .tooFewCases: [[.count: .count(1)], [.count: .count(0)]]
    case .tooFewPeers: [[.peers: .count(1)], [.peers: .count(0)]]
    case .tooFewPoints: [[.points: .count(1)], [.points: .count(0)]]
    case .tooManyEmptyPeriods: [[.count: .count(1)]]
    case .noneStale: [[.total: .count(1)]]
    default: []
    }
  }
}

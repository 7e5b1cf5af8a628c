import RaporMetrics
import RaporModel
import RaporSources
import TestSupport
import Testing

@testable import RaporCoaching
@testable import RaporPages

/// Sentences with sample figures, in singular, plural and none where the words depend on it.
enum SampleNotes {
  /// Every sentence in every language, for each reader where they differ.
  static func everySentence(readers: [NoteReader]) throws -> String {
    var lines: [String] = []
    for (language, code, scale) in [
      (SiteLanguage.english, "USD", 1), (.indonesian, "IDR", 15_000), (.malay, "MYR", 4),
    ] {
      let currency = try #require(Currency(code: code))
      let words = Phrasebook(language: language, rules: BuiltInRules.all)
      lines += ["", "== \(language.rawValue)"]
      for rule in BuiltInRules.all {
        lines += ["", "\(rule.id.rawValue) · \(words.name(of: rule.id))"]
        lines.append("    \(rule.meaning.text(in: language))")
        for outcome in RuleOutcome.allCases where rule.outcomes[outcome] != nil {
          for isRun in [false, true] where !isRun || rule.comparison.hasRuns {
            lines.append("  \(outcome.rawValue)\(isRun ? ", in a row" : "")")
            lines += try said(rule, outcome, isRun, scale, readers, words, currency)
          }
        }
      }
      lines += ["", "What rules share"]
      for (rule, message) in try messages(scale) {
        lines.append("\(message.id.rawValue) · \(words.name(of: rule))")
        lines += different(
          try readers.map { reader in
            let silence = Silence(
              rule: rule, rep: RepIndex(0), period: try week, metric: Metric("revenue"),
              reason: message)
            return message.id.part == .silent
              ? words.sentence(of: silence, for: reader, currency: currency)
              : words.sentence(message, rule: rule, for: reader, currency: currency)
          })
      }
      lines += Note.Certainty.allCases.map { "    " + words.text(of: $0) }
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  private static var week: Period {
    get throws { try #require(ReportingCalendar().period(key: "2017-W31")) }
  }

  // MARK: A rule's own sentences

  private static func said(
    _ rule: CoachingRule, _ outcome: RuleOutcome, _ isRun: Bool, _ scale: Int,
    _ readers: [NoteReader], _ words: Phrasebook, _ currency: Currency
  ) throws -> [String] {
    var lines: [String] = []
    for variation in variations(of: rule, outcome, isRun) {
      let figures = try figures(of: rule, outcome, scale).merging(variation) { $1 }
      let note = Note(
        rule: rule.id, rep: RepIndex(0), period: try week, outcome: outcome, isRun: isRun,
        kind: .concern, certainty: .watch, metric: Metric("revenue"),
        figures: rule.comparison.slots.compactMap { slot in
          figures[slot].map { Message.Entry(slot: slot, figure: $0) }
        }, against: Message(.againstNothing), change: Message(.correctionWouldChange), deals: [],
        caseChoice: nil, effect: nil, repID: RepID(rawValue: "E-7"))
      let all = readers.map { words.sentences(of: note, for: $0, currency: currency) }
      let saying = rule.outcomes[outcome]
      for part in [
        all.map(\.seen), saying?.against == nil ? [] : all.map(\.against), all.map(\.nextStep),
        saying?.change == nil ? [] : all.map(\.change),
      ] {
        lines += different(part).filter { !lines.contains($0) }
      }
    }
    return lines
  }

  private static func different(_ said: [String]) -> [String] {
    (said.first == said.last ? Array(said.prefix(1)) : said).map { "    " + $0 }
  }

  /// The numbers that change a sentence's words: one and none of whatever picks a form.
  private static func variations(
    of rule: CoachingRule, _ outcome: RuleOutcome, _ isRun: Bool
  ) -> [[Slot: Figure]] {
    guard let said = rule.outcomes[outcome] else { return [] }
    let sentences = [isRun ? said.seenInARow : said.seen, said.step, said.change, said.against]
    let templates = sentences.compactMap { $0 }.flatMap { $0.forms.values }
      .flatMap { [$0.rep, $0.manager] }
    var forms: [Slot: Set<Int>] = [:]
    for part in templates.flatMap(\.parts) {
      guard case .choice(let name, let none, _, _) = part,
        let slot = Slot.allCases.first(where: { $0.names.contains(name) })
      else { continue }
      forms[slot, default: []].formUnion(none == nil ? [1] : [1, 0])
    }
    // What stands beside may not be available, unless it is one of a pair: a dash stands for it then.
    let names = Set(templates.flatMap(\.placeholders))
    let absent: [[Slot: Figure]] =
      names.contains(Slot.outcome.rawValue) && rule.comparison != .pair
      ? [[.outcome: .text("–"), .usualOutcome: .text("–")]] : []
    return [[:]] + absent
      + Slot.allCases.flatMap { slot in
        (forms[slot] ?? []).sorted(by: >).map { count in
          // One of one, not twelve of one.
          (slot == .total ? [.count: .count(count)] : [:])
            .merging([slot: slot == .days ? .days(Ratio(count)) : .count(count)]) { $1 }
        }
      }
  }

  private static func figures(
    of rule: CoachingRule, _ outcome: RuleOutcome, _ scale: Int
  ) throws -> [Slot: Figure] {
    func money(_ amount: Int) -> Figure { .value(Ratio(amount * scale), .money) }
    let unit = unit(of: rule)
    let isHigh = [.high, .reached, .best].contains(outcome)
    let values: [Figure] =
      switch unit {
      case .rate where rule.comparison == .plan: [.rate(isHigh ? 1.084 : 0.842), money(100_000)]
      case .rate:
        [.rate(isHigh ? 0.85 : 0.3), .rate(0.632), .rate(0.475), .rate(0.775), .count(6)]
      case .days:
        [
          .days(Ratio(isHigh ? 88 : 21)), .tenths(51.5, .days), .days(Ratio(31)),
          .days(Ratio(72)), .days(Ratio(62)),
        ]
      case .multiple:
        [
          .value(Ratio(14, over: 10) ?? Ratio(1), .multiple),
          .value(Ratio(31, over: 10) ?? Ratio(1), .multiple),
          .value(Ratio(25, over: 10) ?? Ratio(1), .multiple),
          .value(Ratio(19, over: 10) ?? Ratio(1), .multiple), .count(6),
        ]
      case .hours:
        [
          .tenths(isHigh ? 9.4 : 0.4, .hours), .tenths(2.5, .hours), .tenths(0.8, .hours),
          .tenths(5.2, .hours), .tenths(5.2, .hours),
        ]
      case .money:
        [money(isHigh ? 48_200 : 6_100), money(23_500), money(9_100), money(39_800), money(9_100)]
      default:
        [
          .count(isHigh ? 41 : 9), .tenths(23.4, .count), .tenths(10.2, .count),
          .tenths(36.6, .count), .count(11),
        ]
      }
    let slots: [Slot] = [.value, .comparison, .lower, .upper, .needed]
    var figures = Dictionary(zip(slots, values)) { first, _ in first }
    if rule.comparison == .pair {
      figures[.outcome] = .value(Ratio(4, over: 10) ?? Ratio(1), .multiple)
    }
    if rule.comparison == .bias { figures.merge([.count: .count(10), .points: .count(12)]) { $1 } }
    if rule.metric == "margin_rate" { figures[.needed] = .rate(0.475) }
    if rule.comparison == .milestone { figures[.value] = .count(50) }
    if rule.comparison == .milestone { figures[.total] = .count(52) }
    figures.merge([
      .count: .count(isHigh ? 34 : 12), .total: .count(40), .rest: .count(isHigh ? 6 : 28),
      .peers: .count(11), .points: .count(8), .percentile: .count(95),
      .periodKind: .periodKind(.week), .period: .period(try week),
      .role: .text("Account Executive"), .variant: .text("Proposal"), .days: .days(Ratio(14)),
      .amount: money(isHigh ? 108_400 : 84_200), .missing: money(15_800), .perDay: money(1_129),
      .perDaySoFar: money(outcome == .ahead ? 1_480 : 980), .outcome: .count(2),
      .usualOutcome: .tenths(3.4, .count),
    ]) { own, _ in own }
    return figures
  }

  /// What the rule's figure is measured in.
  private static func unit(of rule: CoachingRule) -> Metric.Unit? {
    if rule.comparison == .parts || rule.terms.by != nil { return .rate }
    let all = Catalogue.metrics(for: CatalogueInput(openStages: ["Proposal"]))
    let name = rule.metric.replacing(":*", with: ":Proposal").split(separator: ":")
    let variant = name.count > 1 ? String(name[1]) : ""
    return all.first { $0.metric == Metric(String(name[0]), variant: variant) }?.unit
  }

  // MARK: What rules share

  private static func messages(_ scale: Int) throws -> [(RuleID, Message)] {
    try MessageID.allCases.flatMap { id in
      try rules(of: id).flatMap { name -> [(RuleID, Message)] in
        let rule = try #require(BuiltInRules.all.first { $0.id == name })
        var figures = try figures(of: rule, .low, scale)
        figures[.cases] = .count(4)
        if id == .tooFewPeers { figures[.peers] = .count(4) }
        if [.tooFewPoints, .tooFewEarlierPeriods].contains(id) { figures[.points] = .count(5) }
        if id != .lowerValueWouldChange, id != .higherValueWouldChange {
          figures[.needed] = .count(12)
        }
        let others = variations(of: id).map { figures.merging($0) { $1 } }
        return ([figures] + others).map { (name, Message(id, $0)) }
      }
    }
  }

  /// Rules that say a message, each in its own way.
  private static func rules(of id: MessageID) -> [RuleID] {
    switch id {
    case .noCases, .tooFewCases, .withinPeers, .againstPeers: [.winRate, .longCycle]
    case .mayBeChance, .lowerValueWouldChange, .higherValueWouldChange: [.longCycle]
    case .againstOwnTrend, .withinOwnTrend: [.revenueTrend, .activityTrend]
    case .againstEarlierPeriods, .tooFewEarlierPeriods, .notBeaten: [.personalBest]
    case .noneListed, .notKnown, .settledCasesWouldChange, .againstNothing: [.staleDeals]
    case .againstQuota, .noQuota, .revenueWouldChange, .correctionWouldChange: [.attainment]
    case .againstEarlier, .againstEarlierOfPeers, .withinChange:
      [RuleID(rawValue: "improved_win_rate")]
    case .notTogether: [RuleID(rawValue: "busy_not_productive")]
    case .againstNeed, .moreWouldChange, .needIsMet, .needMayBeMet:
      [RuleID(rawValue: "thin_coverage")]
    case .againstParts, .otherPartsWouldChange, .noLargePart:
      [RuleID(rawValue: "customer_dependence")]
    case .againstMark, .missedMarkWouldChange, .noStreak: [RuleID(rawValue: "quota_streak")]
    case .againstChance, .otherSidesWouldChange, .bothSides: [RuleID(rawValue: "forecast_bias")]
    case .tooFewPoints, .tooManyEmptyPeriods, .stillRunning, .insideLimitsWouldChange,
      .otherSideWouldChange, .betterPeriodWouldChange:
      [.revenueTrend]
    default: [.winRate]
    }
  }

  /// The numbers that change a sentence's words.
  private static func variations(of id: MessageID) -> [[Slot: Figure]] {
    switch id {
    case .noCases: [[.cases: .count(0)]]
    case .tooFewCases: [[.cases: .count(1)], [.cases: .count(0)]]
    case .tooFewPeers: [[.peers: .count(1)], [.peers: .count(0)]]
    case .tooFewPoints, .tooFewEarlierPeriods, .noStreak:
      [[.points: .count(1)], [.points: .count(0)]]
    case .tooManyEmptyPeriods, .settledCasesWouldChange: [[.count: .count(1)]]
    case .noneListed: [[.total: .count(1)]]
    default: []
    }
  }
}

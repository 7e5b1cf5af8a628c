import RaporModel

/// A step of the sample team's sales process.
enum SampleStage: String, CaseIterable {
  case qualified = "Qualified"
  case demo = "Demo held"
  case proposal = "Proposal sent"
  case negotiation = "Negotiation"
  case won = "Won"
  case lost = "Lost"

  /// The steps of an open deal, in their order.
  static let open: [SampleStage] = [.qualified, .demo, .proposal, .negotiation]
}

/// What became of a deal over time, so that it can be shown as it was known on any day.
struct DealChanges {
  /// A deal's entry into a stage.
  struct Entry {
    let stage: SampleStage
    let day: Day
  }

  /// What something was before a day.
  struct Earlier<Value: Sendable>: Sendable {
    let value: Value
    let until: Day
  }

  /// The stages it entered, in the order of time; the last one is the closed one of a closed deal.
  let entries: [Entry]
  /// Whether the sales system kept when it entered them.
  let isTraced: Bool
  private let deal: SampleDeal
  private var amount: Earlier<Int>?
  private var expected: Earlier<Day>?
  private var owner: Earlier<Int>?
  /// The day on which somebody entered that it was closed; nil while it is open.
  private var recorded: Day?

  /// Simulates the life of the deal at a position among all.
  init(of deal: SampleDeal, at position: Int) {
    self.deal = deal
    var chance = Chance(stream: 10_000 + position)
    entries = DealChanges.entries(of: deal, &chance)
    let isForgotten = chance.happens(8)
    isTraced = deal.created >= DealChanges.systemBegins && !isForgotten
    amount = DealChanges.earlierAmount(of: deal, &chance)
    expected = DealChanges.earlierExpectation(of: deal, &chance)
    owner = DealChanges.earlierOwner(of: deal, &chance)
    recorded = deal.closes
    if let closes = deal.closes, closes < SampleCalendar.asOf.advanced(by: -20) {
      let isLate = chance.happens(30)
      if isLate { recorded = closes.advanced(by: chance.among(3...9)) }
      let isCorrected = deal.isWon && chance.happens(15)
      if isCorrected {
        amount = Earlier(value: deal.amount / 10 * 11, until: closes.advanced(by: 14))
      }
    }
  }

  /// What the sales system showed as its stage on a day.
  func stage(on day: Day) -> SampleStage {
    entries.last { isKnown($0, on: day) }?.stage ?? .qualified
  }

  /// Whether the sales system knew on a day that it had entered a stage.
  func isKnown(_ entry: Entry, on day: Day) -> Bool {
    let isOpen = SampleStage.open.contains(entry.stage)
    return entry.day <= day && (isOpen || recorded.map { $0 <= day } ?? false)
  }

  /// The day on which it was closed, where the sales system knew of it on a day.
  func closes(on day: Day) -> Day? { recorded.flatMap { $0 <= day ? deal.closes : nil } }

  /// Its value in ringgit, as the sales system showed it on a day.
  func amount(on day: Day) -> Int {
    amount.flatMap { day < $0.until ? $0.value : nil } ?? deal.amount
  }

  /// The day on which it was expected to close, as the sales system showed it on a day.
  func expected(on day: Day) -> Day? {
    expected.flatMap { day < $0.until ? $0.value : nil } ?? deal.expected
  }

  /// The position in the team of who owned it on a day.
  func owner(on day: Day) -> Int { owner.flatMap { day < $0.until ? $0.value : nil } ?? deal.owner }
}

extension DealChanges {
  /// Before that day, the sales system kept no entries into stages.
  private static let systemBegins = SampleCalendar.day(2024, 10, 1)

  private static func entries(of deal: SampleDeal, _ chance: inout Chance) -> [Entry] {
    let stages = path(of: deal, &chance)
    let weights = stages.map { usualShare(of: $0, deal) * chance.among(60...140) }
    let isRevised = stages.last == .negotiation && chance.happens(90)
    let length = deal.closes.map { deal.created.distance(to: $0) } ?? deal.cycle
    func day(_ share: Int) -> Day {
      let day = deal.created.advanced(by: length * share / max(1, weights.reduce(0, +)))
      let sold = SampleCalendar.sellingDay(from: day)
      return share == 0 ? deal.created : deal.closes.map { min($0, sold) } ?? sold
    }
    var entries: [Entry] = []
    var share = 0
    for (stage, weight) in zip(stages, weights) {
      entries.append(Entry(stage: stage, day: day(share)))
      if isRevised, stage == .negotiation {
        entries.append(Entry(stage: .proposal, day: day(share + weight * 4 / 10)))
        entries.append(Entry(stage: .negotiation, day: day(share + weight * 7 / 10)))
      }
      share += weight
    }
    if let closes = deal.closes {
      entries.append(Entry(stage: deal.isWon ? .won : .lost, day: closes))
    }
    return entries
  }

  /// The open stages that it goes through: small won deals often need no negotiation, and lost ones
  /// end anywhere.
  private static func path(of deal: SampleDeal, _ chance: inout Chance) -> [SampleStage] {
    let isSmall = deal.product.cycle < 40
    let place = chance.below(100)
    let count =
      switch (deal.closes, deal.isWon) {
      case (nil, _): place < 20 ? 2 : place < 85 ? 3 : 4
      case (_, true): place < (isSmall ? 50 : 12) ? 3 : 4
      case (_, false): place < 16 ? 1 : place < 40 ? 2 : place < 76 ? 3 : 4
      }
    return Array(SampleStage.open.prefix(count))
  }

  /// How much of its time a deal spends in a stage, in per cent of the usual whole; a slow seller's
  /// offers lie longest.
  private static func usualShare(of stage: SampleStage, _ deal: SampleDeal) -> Int {
    let isSlow = SampleTeam.reps[deal.owner].cycle > 200
    return switch stage {
    case .qualified: 18
    case .demo: 24
    case .proposal: isSlow ? 80 : 36
    case .negotiation: 22
    case .won, .lost: 0
    }
  }
}

extension DealChanges {
  /// A day between a share and another, in per cent, of the time in which a deal was worked on.
  private static func day(
    in shares: ClosedRange<Int>, of deal: SampleDeal, _ chance: inout Chance
  ) -> Day {
    let end = deal.closes.map { min($0, SampleCalendar.asOf) } ?? SampleCalendar.asOf
    let span = min(deal.created.distance(to: end), 2 * deal.cycle)
    return SampleCalendar.sellingDay(
      from: deal.created.advanced(by: span * chance.among(shares) / 100))
  }

  /// Deals begin at the list price and often with one unit fewer than in the end.
  private static func earlierAmount(
    of deal: SampleDeal, _ chance: inout Chance
  ) -> Earlier<Int>? {
    let day = day(in: 30...80, of: deal, &chance)
    let list = deal.product.listPrice * deal.quantity
    let hasGrown = deal.quantity > 1 && chance.happens(200)
    if hasGrown {
      return Earlier(value: deal.amount / deal.quantity * (deal.quantity - 1), until: day)
    }
    return deal.amount < list ? Earlier(value: list, until: day) : nil
  }

  /// A third of the deals are put off once, a few hurried.
  private static func earlierExpectation(
    of deal: SampleDeal, _ chance: inout Chance
  ) -> Earlier<Day>? {
    let day = day(in: 40...90, of: deal, &chance)
    let (kind, days) = (chance.weighted([55, 35, 10]), chance.among(10...45))
    guard let expected = deal.expected, kind > 0 else { return nil }
    guard kind == 1 else { return Earlier(value: expected.advanced(by: days / 2), until: day) }
    let earlier = max(deal.created.advanced(by: 7), expected.advanced(by: -days))
    return earlier < expected ? Earlier(value: earlier, until: day) : nil
  }

  /// Somebody new is handed deals that a colleague of the same territory began.
  private static func earlierOwner(
    of deal: SampleDeal, _ chance: inout Chance
  ) -> Earlier<Int>? {
    let rep = SampleTeam.reps[deal.owner]
    let isNew = rep.startedOn.distance(to: deal.created) < 60
    let (isHandedOver, days) = (chance.happens(300), chance.among(8...13))
    let day = SampleCalendar.sellingDay(from: deal.created.advanced(by: days))
    guard isNew, isHandedOver, day < SampleCalendar.asOf, deal.isOpen(on: day) else { return nil }
    let colleague = SampleTeam.reps.firstIndex {
      $0.territory == rep.territory && $0.id != rep.id && $0.works(on: deal.created)
    }
    return colleague.map { Earlier(value: $0, until: day) }
  }
}

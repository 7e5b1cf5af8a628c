package import RaporModel

/// A year of a made-up team in which everybody is the same, or all but the first rep: what rules must keep
/// quiet about, or must see.
package struct Season: Sendable {
  /// What makes the first rep differ, from the first day of the judged quarters on.
  package enum Plant: String, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// Wins 15 points less of the closed deals.
    case lowWinRate = "win rate 15 points below"
    /// Half of the activities.
    case halvedActivity = "activity halved"
    /// Loses a third more of the deals in one stage.
    case leakingStage = "a stage that leaks"
    /// Deals take twice as long.
    case doubledCycle = "cycle doubled"
  }

  /// How many reps there are.
  package var reps = 10
  /// How many deals a rep closes in a quarter, on average.
  package var closedPerQuarter = 30.0
  /// How many activities a rep has in a week, on average.
  package var activitiesPerWeek = 20.0
  /// What makes the first rep differ.
  package var plant = Plant.none

  /// The average team.
  package init() {}

  /// A Monday, the first day of a week, a quarter and a year.
  package static let start = Day(number: 19_723)
  /// The days of history before the judged quarters: half a year.
  package static let historyDays = 182
  /// The last day of the data: two quarters later.
  package static let lastDay = start.advanced(by: 365)
  /// The first day of the judged quarters.
  package static let judgedFrom = start.advanced(by: historyDays)

  /// The settings of a site about it: its last half year in weeks, months and quarters, judged by some rules.
  package static func settings(_ rules: [CoachingRule], currency: Currency) -> SiteSettings {
    var settings = SiteSettings(
      title: "Season", currency: currency,
      periods: [
        PublishedPeriods(kind: .week, latest: 26), PublishedPeriods(kind: .month, latest: 6),
        PublishedPeriods(kind: .quarter, latest: 2),
      ])
    settings.coachingRules = rules
    return settings
  }

  /// What is sold, by whom, as chance has it.
  package func dataset(_ chance: inout SplitMix, currency: Currency) -> Dataset {
    var draft = Draft()
    for rep in 0..<reps {
      let share = rep == 0 ? plant : .none
      addDeals(of: rep, share, &chance, to: &draft)
      addActivities(of: rep, share, &chance, to: &draft)
      addLeads(of: rep, &chance, to: &draft)
    }
    return Dataset(
      asOf: Season.lastDay, currency: currency,
      reps: (0..<reps).map { Rep(id: RepID(rawValue: "rep-\($0)"), name: "Rep \($0)") },
      stages: Season.openStages.map { Stage(name: $0, outcome: .open) } + [
        Stage(name: "Won", outcome: .won), Stage(name: "Lost", outcome: .lost),
      ],
      deals: draft.deals,
      attributes: [
        .account: AttributeColumn(draft.accounts), .product: AttributeColumn(draft.products),
        .lostReason: AttributeColumn(draft.reasons),
      ],
      activities: ActivityTally(types: ["Call"], outcomes: [], entries: draft.activities),
      stageChanges: draft.changes, leads: draft.leads, surveys: draft.surveys)
  }

  private struct Draft {
    var deals: [Deal] = []
    var accounts: [String?] = []
    var products: [String?] = []
    var reasons: [String?] = []
    var changes: [StageChange] = []
    var activities: [ActivityTally.Entry] = []
    var leads: [Lead] = []
    var surveys: [SurveyAnswer] = []
  }

  private static let openStages = ["Qualified", "Demo", "Proposal", "Negotiation"]
  /// What goes on from each stage, so that half of all deals are won.
  private static let goesOn = [0.84, 0.84, 0.84, 0.84]
  private static let row = RowReference(file: 0, line: 0)

  // MARK: Deals

  private func addDeals(
    of rep: Int, _ plant: Plant, _ chance: inout SplitMix, to draft: inout Draft
  ) {
    // Deals that began before the first day, so that the first quarter is like the others.
    for week in -20..<52 {
      for _ in 0..<chance.poisson(closedPerQuarter / 13) {
        let created = Season.start.advanced(by: week * 7 + Int(chance.unit() * 5))
        addDeal(of: rep, plant, created, &chance, to: &draft)
      }
    }
  }

  private func addDeal(
    of rep: Int, _ plant: Plant, _ created: Day, _ chance: inout SplitMix, to draft: inout Draft
  ) {
    var cycle = 8 + 70 * chance.unit() * chance.unit()
    let isLate = created.advanced(by: Int(cycle)) >= Season.judgedFrom
    if plant == .doubledCycle, isLate { cycle *= 2 }
    let passed = passedStages(plant, isLate: isLate, &chance)
    let isWon = passed == Season.openStages.count
    // A deal is lost on its way: the stages take equal parts of the time.
    let days = isWon ? cycle : cycle * Double(passed + 1) / Double(Season.openStages.count)
    let closed = created.advanced(by: Int(days))
    let isClosed = closed <= Season.lastDay
    let position = draft.deals.count
    let step = cycle / Double(Season.openStages.count)
    var stage = 0
    for (number, _) in Season.openStages.enumerated() where number <= passed {
      let entered = created.advanced(by: Int(step * Double(number)))
      guard entered <= Season.lastDay else { break }
      stage = number
      draft.changes.append(
        StageChange(deal: position, stage: number, enteredOn: entered, row: Season.row))
    }
    // Amounts are skewed: most are small, a few are ten times that.
    let amount = Int64(100_000 / (0.08 + chance.unit()))
    let cost = Double(amount) * (0.5 + 0.2 * chance.unit())
    if isClosed { stage = Season.openStages.count + (isWon ? 0 : 1) }
    draft.deals.append(
      Deal(
        id: DealID(rawValue: "d\(position)"), rep: RepIndex(rep), stage: stage,
        outcome: isClosed ? (isWon ? .won : .lost) : .open, createdOn: created,
        closedOn: isClosed ? closed : nil, expectedCloseOn: created.advanced(by: Int(cycle)),
        amount: amount, cost: Int64(cost),
        lastActivityOn: min(Season.lastDay, closed.advanced(by: -Int(chance.unit() * 6))),
        row: Season.row))
    draft.accounts.append("account-\(rep)-\(Int(chance.unit() * 30))")
    draft.products.append(["Basic", "Plus", "Pro"][Int(chance.unit() * 3)])
    let reason = ["Price", "Timing", "Competitor", "No answer"][Int(chance.unit() * 4)]
    draft.reasons.append(isClosed && !isWon ? reason : nil)
    if isClosed, isWon, chance.unit() < 0.6 {
      let score = chance.unit() < 0.8 ? 4 + Int(chance.unit() * 2) : 1 + Int(chance.unit() * 3)
      draft.surveys.append(
        SurveyAnswer(kind: .csat, day: closed, score: score, rep: RepIndex(rep), row: Season.row))
    }
  }

  /// How many stages a deal goes on from.
  private func passedStages(
    _ plant: Plant, isLate: Bool, _ chance: inout SplitMix
  ) -> Int {
    for (number, usual) in Season.goesOn.enumerated() {
      var rate = usual
      // 0.35 ÷ 0.50 of the win rate, spread over all stages.
      if plant == .lowWinRate, isLate { rate *= 0.9147 }
      if plant == .leakingStage, isLate, number == 2 { rate *= 2.0 / 3 }
      guard chance.unit() < rate else { return number }
    }
    return Season.goesOn.count
  }

  // MARK: Activities and leads

  private func addActivities(
    of rep: Int, _ plant: Plant, _ chance: inout SplitMix, to draft: inout Draft
  ) {
    for week in 0..<53 {
      let day = Season.start.advanced(by: week * 7)
      guard day <= Season.lastDay else { break }
      let isHalved = plant == .halvedActivity && day >= Season.judgedFrom
      let count = chance.poisson(isHalved ? activitiesPerWeek / 2 : activitiesPerWeek)
      guard count > 0 else { continue }
      draft.activities.append(
        ActivityTally.Entry(
          rep: RepIndex(rep), day: day, type: 0, outcome: nil, count: count, minutes: 0))
    }
  }

  private func addLeads(of rep: Int, _ chance: inout SplitMix, to draft: inout Draft) {
    for week in 0..<52 {
      for _ in 0..<chance.poisson(closedPerQuarter / 6.5) {
        let created = Season.start.advanced(by: week * 7 + Int(chance.unit() * 5))
        let wait = 20 + Int(150 * chance.unit() * chance.unit())
        let converted = created.advanced(by: 3 + Int(chance.unit() * 25))
        let isConverted = chance.unit() < 0.35 && converted <= Season.lastDay
        draft.leads.append(
          Lead(
            id: "l\(draft.leads.count)", rep: RepIndex(rep),
            createdAt: Moment(created, minute: 600), convertedOn: isConverted ? converted : nil,
            firstResponseAt: Moment(created, minute: 600 + wait), row: Season.row))
      }
    }
  }
}

extension SplitMix {
  /// Evenly from 0 to 1.
  package mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// Successes in cases of a rate.
  package mutating func binomial(_ cases: Int, _ rate: Double) -> Int {
    (0..<cases).count { _ in unit() < rate }
  }

  /// A Poisson count, by waiting times: as many units as fit into `mean`.
  package mutating func poisson(_ mean: Double) -> Int {
    var (product, count) = (unit(), 0)
    let floor = mean.expNegative
    while product > floor {
      product *= unit()
      count += 1
    }
    return count
  }
}

extension Double {
  /// e to minus this, as a product of halves of halves: good enough to draw numbers by.
  fileprivate var expNegative: Double {
    var power = 1 - self / 65_536
    for _ in 0..<16 { power *= power }
    return power
  }
}

import RaporModel
import TestSupport
import Testing

@testable import RaporMetrics

/// Deals with known ways through a sales process, small enough to work out by hand.
enum StageData {
  static let stages: [Stage] = [
    Stage(name: "New", outcome: .open), Stage(name: "Proposal", outcome: .open),
    Stage(name: "Negotiation", outcome: .open), Stage(name: "Won", outcome: .won),
    Stage(name: "Lost", outcome: .lost),
  ]

  static func deal(
    _ id: String, stage: Int, created: Day? = nil, closed: Day? = nil, amount: Int64? = nil,
    lastActivity: Day? = nil, nextActivity: Day? = nil, rep: Int = 0
  ) -> Deal {
    Deal(
      id: DealID(rawValue: id), rep: RepIndex(rep), stage: stage, outcome: stages[stage].outcome,
      createdOn: created, closedOn: closed, amount: amount.map { $0 * 100 },
      lastActivityOn: lastActivity, nextActivityOn: nextActivity,
      row: RowReference(file: 0, line: 1))
  }

  static func change(_ deal: Int, _ stage: Int, _ day: Day) -> StageChange {
    StageChange(deal: deal, stage: stage, enteredOn: day, row: RowReference(file: 1, line: 1))
  }

  /// As of 31 March 2024; Ayu has all deals, and a call that gives January figures.
  static func dataset() throws -> Dataset {
    let day = Sample.day
    return Dataset(
      asOf: day(3, 31), currency: try #require(Currency(code: "MYR")), reps: [Sample.rep("Ayu")],
      stages: stages,
      deals: [
        deal("straight", stage: 3, created: day(1, 1), closed: day(2, 10), amount: 100),
        deal("lost late", stage: 4, created: day(1, 5), closed: day(2, 4), amount: 50),
        deal("back again", stage: 1, created: day(1, 10), amount: 200),
        deal("lost early", stage: 4, created: day(2, 1), closed: day(2, 20)),
        deal("fresh", stage: 0, created: day(3, 1), amount: 80),
        deal("unknown", stage: 0, created: day(1, 15), amount: 40),
      ],
      activities: ActivityTally(types: ["call"], entries: [Sample.calls(1, on: day(1, 2))]),
      stageChanges: [
        change(0, 0, day(1, 1)), change(0, 1, day(1, 11)), change(0, 2, day(1, 21)),
        change(0, 3, day(2, 10)),
        change(1, 0, day(1, 5)), change(1, 1, day(1, 25)),
        // It skips Proposal, is written down twice, and comes back to it.
        change(2, 0, day(1, 10)), change(2, 2, day(1, 20)), change(2, 2, day(1, 22)),
        change(2, 1, day(1, 30)),
        // An entry after the close, and one after the as-of day, say nothing.
        change(3, 0, day(2, 1)), change(3, 1, day(2, 25)),
        change(4, 0, day(3, 1)), change(4, 1, day(4, 2)),
      ])
  }

  static func figures(_ adjust: (inout Dataset, inout SiteSettings) -> Void = { _, _ in }) throws
    -> Figures
  {
    var data = try dataset()
    var settings = SiteSettings(title: "Stages", currency: data.currency)
    settings.periods = Period.Kind.allCases.map { PublishedPeriods(kind: $0) }
    adjust(&data, &settings)
    return Figures(of: data, settings: settings)
  }
}

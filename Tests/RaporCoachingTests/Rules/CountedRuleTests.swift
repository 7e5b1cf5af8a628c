import RaporMetrics
import RaporModel
import TestSupport
import Testing

@testable import RaporCoaching

/// The rules that count and infer nothing.
struct CountedRuleTests {
  // MARK: Stale deals

  /// Closed deals of 30 days, so that 30 days is the limit.
  private func pipeline(_ openedOn: [(day: Int?, amount: Int64?)]) -> Team {
    var team = Team(reps: 1)
    team.close(0, won: 6, of: 10, day: 2, cycle: 30)
    for deal in openedOn { team.open(0, createdOn: deal.day, amount: deal.amount) }
    return team
  }

  @Test func `a deal open for 31 days is stale, one for 30 days is not`() throws {
    let note = try #require(
      try pipeline([(6 - 31, 500), (6 - 30, 700)]).notes().note(.staleDeals))
    #expect(note.certainty == .fact && note.kind == .concern)
    #expect(note[.count] == .count(1) && note[.total] == .count(2))
    #expect(note.deals == [10])
    #expect(
      try pipeline([(6 - 30, 700)]).notes().silence(.staleDeals)
        == Message(.noneListed, [.total: .count(1), .days: .days(Ratio(30))]))
  }

  @Test func `stale deals stand most valuable first, then oldest, those without a value last`()
    throws
  {
    let team = pipeline([(-60, 500), (-50, nil), (-40, 900), (-70, 500)])
    #expect(try team.notes().note(.staleDeals)?.deals == [12, 13, 10, 11])
    #expect(
      try team.notes().note(.staleDeals)?[.amount] == .value(Ratio(19), .money))
  }

  @Test func `without open deals or known ages nothing is called stale`() throws {
    #expect(try pipeline([]).notes().silence(.staleDeals) == nil)
    #expect(try pipeline([(nil, 5)]).notes().silence(.staleDeals) == Message(.notKnown))
    var never = Team(reps: 1)
    never.open(0, createdOn: 0)
    #expect(try never.notes().silence(.staleDeals) == Message(.notKnown))
  }

  @Test func `what stale deals may be worth is the share that was still won that late`() throws {
    var team = Team(reps: 1)
    for _ in 0..<17 { team.close(0, won: true, day: 2, cycle: 30) }
    for won in [true, false, false] { team.close(0, won: won, day: 2, cycle: 100) }
    team.open(0, createdOn: -200, amount: 9_000)
    let figures = try #require(
      team.figures(asOf: 6, published: [(.week, nil)]) { $0.stalePercentile = 50 })
    // Of four deals that outlived 30 days, one was won.
    #expect(figures.lateWinShare == 0.25)
    let week = try #require(Team.period("2024-W01"))
    let note = Coaching(for: figures).notes(of: RepIndex(0), in: week).note(.staleDeals)
    #expect(note?.effect == 2_250)
  }

  // MARK: Attainment

  private func quota(_ target: Int64, won amount: Int64) throws -> Team {
    var team = Team(reps: 2)
    team.close(0, won: true, day: 1, amount: amount)
    team.close(1, won: true, day: 1, amount: amount)
    team.quotas = [
      Quota(
        owner: .rep(RepIndex(0)), period: try #require(Team.period("2024-W01")),
        metric: "revenue", target: target, row: RowReference(file: 0, line: 0))
    ]
    return team
  }

  @Test func `a running period says what per selling day would still reach the quota`() throws {
    // As of Wednesday, two selling days are left for 7,000.00; 3,000.00 came in three.
    let note = try #require(
      try quota(1_000_000, won: 300_000).notes(asOf: 2).note(.attainment))
    #expect(note.kind == .information && note.outcome == .behind)
    #expect(note[.perDay] == .value(Ratio(3_500), .money))
    #expect(note[.perDaySoFar] == .value(Ratio(1_000), .money))
    #expect(note[.days] == .days(Ratio(2)))
    let ahead = try quota(1_000_000, won: 600_000).notes(asOf: 2).note(.attainment)
    #expect(ahead?.outcome == .ahead)
  }

  @Test func `a quota is reached at exactly its amount, and missed one unit below`() throws {
    let reached = try quota(500_000, won: 500_000).notes(asOf: 6).note(.attainment)
    #expect(reached?.kind == .strength && reached?.outcome == .reached)
    let missed = try quota(500_000, won: 499_999).notes(asOf: 6).note(.attainment)
    #expect(missed?.kind == .concern && missed?.outcome == .missed)
    #expect(missed?[.missing] == .money(minor: 1, in: try #require(Currency(code: "USD"))))
    #expect(missed?.effect == nil)
  }

  @Test func `on the week-end no selling day is left`() throws {
    #expect(
      try quota(500_000, won: 1).notes(asOf: 4).note(.attainment)?.outcome == .missed)
  }

  @Test func `a rep without a quota is silent only where others have one`() throws {
    var team = try quota(1, won: 1)
    #expect(try team.notes(1).silence(.attainment) == Message(.noQuota))
    team.quotas = []
    #expect(try team.notes(1).silence(.attainment) == nil)
    #expect(try team.notes(1).note(.attainment) == nil)
  }

  @Test func `somebody on the ramp is held against the first months' quota, by its own rule`()
    throws
  {
    var team = try quota(700_000, won: 350_000)
    let week = try #require(Team.period("2024-W01"))
    func notes(startedOn day: Int?) throws -> RepNotes {
      team.reps[0].startedOn = day.map { Team.start.advanced(by: $0) }
      let coaching = try #require(
        team.coaching(asOf: 6, published: [(.week, nil)]) { $0.quotaRamp = [5_000, 7_500] })
      return coaching.notes(of: RepIndex(0), in: week)
    }
    let ramp = RuleID(rawValue: "ramp")
    let new = try notes(startedOn: -10)
    #expect(new.note(ramp)?.outcome == .reached && new.note(ramp)?.kind == .strength)
    #expect(new.note(ramp)?[.comparison] == .value(Ratio(3_500), .money))
    #expect(new.note(.attainment) == nil && new.silence(.attainment) == nil)
    // After two months all of the quota is asked for, and from a week on in which they end.
    for day in [-70, -57, nil] {
      let settled = try notes(startedOn: day)
      #expect(settled.note(ramp) == nil && settled.note(.attainment)?.outcome == .missed)
    }
  }

  // MARK: Personal best

  private func weeks(_ revenue: [Int64]) -> Team {
    var team = Team(reps: 1)
    for (week, amount) in revenue.enumerated() where amount > 0 {
      team.close(0, won: true, day: week * 7, amount: amount)
    }
    return team
  }

  @Test func `more than in any of twelve earlier weeks is a personal best`() throws {
    let earlier = (1...12).map { Int64($0 * 100) }
    let note = try #require(
      try weeks(earlier + [1_201]).notes(0, "2024-W13", asOf: 90).note(.personalBest))
    #expect(note.kind == .strength && note.certainty == .fact)
    #expect(note[.period] == Team.period("2024-W12").map { .period($0) })
    #expect(note.against[.points] == .count(12))
    let equal = try weeks(earlier + [1_200]).notes(0, "2024-W13", asOf: 90)
    #expect(equal.silence(.personalBest)?.id == .notBeaten)
  }

  @Test func `eleven earlier weeks with a win are too few, empty ones do not count`() throws {
    let eleven = (1...11).map { Int64($0 * 100) }
    let notes = try weeks(eleven + [0, 9_999]).notes(0, "2024-W13", asOf: 90)
    #expect(notes.silence(.personalBest)?[.points] == .count(11))
  }

  @Test func `a week still running counts once it has already beaten the others`() throws {
    let earlier = (1...12).map { Int64($0 * 100) }
    #expect(
      try weeks(earlier + [1_201]).notes(0, "2024-W13", asOf: 84).note(.personalBest) != nil)
  }
}

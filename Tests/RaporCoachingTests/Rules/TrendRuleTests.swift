import RaporMetrics
import RaporModel
import TestSupport
import Testing

@testable import RaporCoaching

struct TrendRuleTests {
  /// One rep's revenue week by week, in minor units; 0 is a week with a lost deal alone.
  private func team(_ revenue: [Int64]) -> Team {
    var team = Team(reps: 1)
    for (week, amount) in revenue.enumerated() {
      team.close(0, won: amount > 0, day: week * 7 + 1, amount: amount)
    }
    return team
  }

  private func steady(_ weeks: Int) -> [Int64] {
    (0..<weeks).map { $0 % 2 == 0 ? 100_000 : 110_000 }
  }

  /// The notes of the last of some weeks.
  private func last(_ team: Team, weeks: Int, asOf day: Int? = nil) throws -> RepNotes {
    let key = weeks < 10 ? "2024-W0\(weeks)" : "2024-W\(weeks)"
    return try team.notes(0, key, asOf: day ?? weeks * 7 - 1)
  }

  private func revenue(_ values: [Int64]) throws -> RepNotes {
    try last(team(values), weeks: values.count)
  }

  @Test func `a week at a tenth of the usual is worth watching, one a little lower is not`() throws
  {
    let note = try #require(try revenue(steady(20) + [10_000]).note(.revenueTrend))
    #expect(note.kind == .concern && note.certainty == .watch)
    #expect(note.outcome == .low)
    #expect(note.against[.points] == .count(21))
    #expect(note.against[.periodKind] == .periodKind(.week))
    #expect(note.change.id == .insideLimitsWouldChange)
    #expect(try revenue(steady(20) + [85_000]).silence(.revenueTrend)?.id == .withinOwnTrend)
  }

  @Test func `a second such week in succession is clear`() throws {
    let note = try revenue(steady(20) + [10_000, 10_000]).note(.revenueTrend)
    #expect(note?.certainty == .clear)
    let after = try revenue(steady(20) + [10_000, 400_000]).note(.revenueTrend)
    #expect(after?.certainty != .clear)
  }

  @Test func `a week far above is a strength`() throws {
    let note = try revenue(steady(20) + [900_000]).note(.revenueTrend)
    #expect(note?.kind == .strength && note?.outcome == .high)
  }

  @Test func `eight weeks in a row on one side are worth watching, twelve are clear`() throws {
    let high: [Int64] = [12, 14, 12, 14, 12, 14, 12, 14, 12, 14, 12, 14].map { $0 * 10_000 }
    let low: [Int64] = [9, 8, 9, 8, 9, 8, 9, 8, 9, 8, 9, 8].map { $0 * 10_000 }
    #expect(try revenue(high + low.prefix(7)).note(.revenueTrend) == nil)
    let eight = try #require(try revenue(high + low.prefix(8)).note(.revenueTrend))
    #expect(eight.certainty == .watch && eight.isRun)
    #expect(eight[.points] == .count(8) && eight.against[.points] == .count(20))
    #expect(eight.change.id == .otherSideWouldChange)
    #expect(try revenue(high + low.prefix(11)).note(.revenueTrend)?.certainty == .watch)
    #expect(try revenue(high + low).note(.revenueTrend)?.certainty == .clear)
  }

  @Test func `eleven weeks make no trend, twelve do`() throws {
    let eleven = try revenue(steady(10) + [10_000]).silence(.revenueTrend)
    #expect(eleven?.id == .tooFewPoints && eleven?[.points] == .count(11))
    #expect(try revenue(steady(11) + [10_000]).note(.revenueTrend) != nil)
  }

  @Test func `weeks of few deals are too empty for a trend`() throws {
    var values = steady(15)
    for week in [2, 5, 8] { values[week] = 0 }
    #expect(try revenue(values).silence(.revenueTrend)?.id == .withinOwnTrend)
    values[11] = 0
    let reason = try revenue(values).silence(.revenueTrend)
    #expect(reason?.id == .tooManyEmptyPeriods && reason?[.count] == .count(4))
  }

  @Test func `one empty week after a steady history is worth watching`() throws {
    #expect(try revenue(steady(20) + [0]).note(.revenueTrend)?.certainty == .watch)
  }

  @Test func `a week that is not over is not judged`() throws {
    let team = team(steady(20) + [10_000])
    #expect(
      try last(team, weeks: 21, asOf: 20 * 7 + 5).silence(.revenueTrend)
        == Message(.stillRunning, [.periodKind: .periodKind(.week)]))
    #expect(try last(team, weeks: 21, asOf: 20 * 7 + 6).note(.revenueTrend) != nil)
  }

  @Test func `weeks before the first day in the job are no part of the trend`() throws {
    var team = team(steady(20) + [10_000])
    team.reps[0].startedOn = Team.start.advanced(by: 70)
    #expect(try last(team, weeks: 21).silence(.revenueTrend)?[.points] == .count(11))
  }

  @Test func `only the latest 24 weeks make the trend`() throws {
    let values = Array(repeating: Int64(1_000), count: 10) + steady(24)
    let notes = try last(team(values), weeks: 34)
    let reason = try #require(notes.silence(.revenueTrend))
    guard case .value(let lower, .money) = reason[.lower] else {
      Issue.record("no lower limit")
      return
    }
    // Earlier weeks at 10.00 would have drawn it far down.
    #expect(lower > Ratio(800))
  }

  // MARK: Activity

  private func active(_ counts: [Int]) -> Team {
    var team = team(steady(counts.count))
    for (week, count) in counts.enumerated() where count > 0 { team.act(0, count, day: week * 7) }
    return team
  }

  @Test func `a jump in activity informs, with the outcome beside it, and praises nobody`() throws {
    let counts = (0..<20).map { 20 + $0 % 3 } + [60]
    let note = try #require(try last(active(counts), weeks: 21).note(.activityTrend))
    #expect(note.kind == .information && note.outcome == .high)
    #expect(note[.outcome] == .count(1))
    #expect(note[.usualOutcome] == .tenths(1, .count))
    let drop = try #require(
      try last(active(counts.dropLast() + [1]), weeks: 21).note(.activityTrend))
    #expect(drop.kind == .information && drop.effect == nil)
    #expect(
      try last(active(counts.dropLast() + [23]), weeks: 21).silence(.activityTrend)?.id
        == .withinOwnTrend)
  }

  @Test func `without any activities in the data the question does not arise`() throws {
    let notes = try revenue(steady(20))
    #expect(notes.note(.activityTrend) == nil && notes.silence(.activityTrend) == nil)
  }
}

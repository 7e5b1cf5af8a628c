import RaporMetrics
import RaporModel
import RaporSources
import TestSupport
import Testing

@testable import RaporCoaching

/// Comparisons beyond peers, trends and counts, each at the edge where it begins to speak.
struct NewComparisonTests {
  private func rule(_ id: String) -> RuleID { RuleID(rawValue: id) }

  // MARK: Earlier

  /// January and February, 80 closed deals each; `peers` win as many of 40 in both.
  private func months(_ before: Int, _ now: Int, peers: [(before: Int, now: Int)] = []) -> Team {
    var team = Team(reps: 1 + peers.count)
    team.close(0, won: before, of: 80, day: 10)
    team.close(0, won: now, of: 80, day: 40)
    for (place, peer) in peers.enumerated() {
      team.close(place + 1, won: peer.before, of: 40, day: 10)
      team.close(place + 1, won: peer.now, of: 40, day: 40)
    }
    return team
  }

  @Test func `a win rate beyond the interval of the difference has improved`() throws {
    // 42 of 80 after 30 of 80: the interval of the difference begins below 0, with 43 above.
    let id = rule("improved_win_rate")
    #expect(try months(30, 42).notes(0, "2024-02", asOf: 59).note(id) == nil)
    let note = try #require(try months(30, 43).notes(0, "2024-02", asOf: 59).note(id))
    #expect(note.kind == .strength && note.certainty == .watch && note.outcome == .high)
    #expect(note[.count] == .count(43) && note[.needed] == .count(1))
    #expect(note.against.id == .againstEarlier && note.against[.comparison] == .rate(0.375))
    #expect(try months(30, 60).notes(0, "2024-02", asOf: 59).note(id)?.certainty == .clear)
  }

  @Test func `where everybody improves, nobody has`() throws {
    let id = rule("improved_win_rate")
    let all = months(30, 60, peers: Array(repeating: (15, 30), count: 7))
    #expect(try all.notes(0, "2024-02", asOf: 59).silence(id)?.id == .withinChange)
    let alone = months(30, 60, peers: Array(repeating: (15, 15), count: 7))
    let note = try #require(try alone.notes(0, "2024-02", asOf: 59).note(id))
    #expect(note.against.id == .againstEarlierOfPeers && note.against[.peers] == .count(7))
  }

  // MARK: Parts

  /// Deals won in the first quarter, by customer.
  private func customers(_ amounts: [(String, Int64)]) -> Team {
    var team = Team(reps: 1)
    for (account, amount) in amounts {
      team.close(0, won: true, day: 5, amount: amount)
      team.accounts.append(account)
    }
    return team
  }

  @Test func `half of the revenue from one customer is told, a little less is not`() throws {
    let others = (0..<7).map { ("c\($0)", Int64(100)) }
    let id = rule("customer_dependence")
    let note = try #require(
      try customers(others + [("Big", 700)]).notes(0, "2024-Q1", asOf: 90).note(id))
    #expect(note.kind == .information && note.certainty == .fact)
    #expect(note[.variant] == .text("Big") && note[.value] == .value(Ratio(1, over: 2)!, .rate))
    #expect(note.deals == [7])
    let less = try customers(others + [("Big", 699)]).notes(0, "2024-Q1", asOf: 90)
    #expect(less.silence(id)?.id == .noLargePart)
    let few = try customers(Array(others.prefix(6)) + [("Big", 9_000)])
      .notes(0, "2024-Q1", asOf: 90)
    #expect(few.silence(id) == Message(.tooFewCases, [.cases: .count(7), .needed: .count(8)]))
  }

  // MARK: Streaks and milestones

  @Test func `three months of quota in a row are a streak, two are not`() throws {
    func team(_ amounts: [Int64]) throws -> Team {
      var team = Team(reps: 1)
      for (month, amount) in amounts.enumerated() {
        team.close(0, won: true, day: month * 31 + 3, amount: amount)
        team.quotas.append(
          Quota(
            owner: .rep(RepIndex(0)),
            period: try #require(Team.period("2024-0\(month + 1)")), metric: "revenue",
            target: 1_000, row: RowReference(file: 0, line: 0)))
      }
      return team
    }
    let id = rule("quota_streak")
    let note = try team([1_000, 1_200, 1_000]).notes(0, "2024-03", asOf: 90).note(id)
    #expect(note?[.points] == .count(3) && note?.kind == .strength)
    let broken = try team([999, 1_200, 1_000]).notes(0, "2024-03", asOf: 90)
    #expect(broken.silence(id)?[.points] == .count(2))
  }

  @Test func `the fiftieth deal is a milestone in its week alone`() throws {
    var team = Team(reps: 1)
    team.close(0, won: 49, of: 49, day: 1)
    team.close(0, won: 1, of: 1, day: 8)
    team.close(0, won: 1, of: 1, day: 15)
    let id = rule("milestone")
    #expect(try team.notes(0, "2024-W01", asOf: 20).note(id) == nil)
    let note = try #require(try team.notes(0, "2024-W02", asOf: 20).note(id))
    #expect(note[.value] == .tenths(50, .count) && note[.total] == .tenths(50, .count))
    #expect(try team.notes(0, "2024-W03", asOf: 20).note(id) == nil)
  }

  // MARK: Two figures at once

  @Test func `busy and without result needs both to stand out`() throws {
    func team(_ activities: Int, revenue: Int64) -> Team {
      var team = Team(reps: 8)
      for rep in 0..<8 {
        team.act(rep, rep == 0 ? activities : 95 + rep * 2, day: 3)
        team.close(
          rep, won: true, day: 3, amount: rep == 0 ? revenue : Int64(950_000 + rep * 20_000))
      }
      return team
    }
    let id = rule("busy_not_productive")
    let note = try #require(try team(200, revenue: 200_000).notes(0, "2024-01", asOf: 30).note(id))
    #expect(note.kind == .concern && note.certainty == .watch && note.outcome == .highLow)
    let busy = try team(200, revenue: 1_000_000).notes(0, "2024-01", asOf: 30)
    #expect(busy.note(id) == nil && busy.silence(id)?.id == .notTogether)
    #expect(try team(100, revenue: 200_000).notes(0, "2024-01", asOf: 30).note(id) == nil)
  }

  // MARK: A column taken apart, and the larger half

  /// Lost deals by reason: `own` of 20 of the first rep for Price, 5 of 20 of each of seven peers.
  private func losses(price own: Int) -> Team {
    var team = Team(reps: 8)
    for rep in 0..<8 {
      for deal in 0..<20 {
        team.close(rep, won: false, day: 3)
        let isPrice = deal < (rep == 0 ? own : 5)
        team.reasons.append(isPrice ? "Price" : ["Timing", "Quality", "Other"][deal % 3])
      }
    }
    return team
  }

  @Test func `a reason that is named far more often than by peers is told by name`() throws {
    let id = rule("lost_reasons")
    let note = try #require(try losses(price: 15).notes(0, "2024-01", asOf: 30).note(id))
    #expect(note[.variant] == .text("Price") && note.outcome == .high)
    #expect(note[.count] == .count(15) && note[.total] == .count(20))
    #expect(note.deals.count == 15)
    #expect(try losses(price: 8).notes(0, "2024-01", asOf: 30).note(id) == nil)
  }

  @Test func `who loses the large deals alone is told so`() throws {
    var team = Team(reps: 8)
    for rep in 0..<8 {
      for deal in 0..<20 {
        // Peers win every other deal of either size; the first rep wins the small ones.
        let isLarge = deal < 10
        let isWon = rep == 0 ? !isLarge : deal % 2 == 0
        team.close(rep, won: isWon, day: 3, amount: isLarge ? 900_000 : 100)
      }
    }
    let notes = try team.notes(0, "2024-01", asOf: 30)
    let note = try #require(notes.note(rule("large_deals")))
    #expect(note.outcome == .low && note[.count] == .count(0) && note[.total] == .count(10))
    #expect(notes.note(.winRate) == nil)
  }

  // MARK: Bias

  /// Twelve months of 1,000.00 each, of which so many were forecast too high and the others too low.
  private func forecasts(tooHigh: Int) -> Team {
    var team = Team(reps: 1)
    for month in 0..<12 {
      let start = Day(year: 2024, month: month + 1, day: 1) ?? Team.start
      team.close(0, won: true, day: Team.start.distance(to: start) + 9, amount: 100_000)
      let key = month < 9 ? "2024-0\(month + 1)" : "2024-\(month + 1)"
      team.forecasts.append(
        StoredForecast(
          asOf: start.advanced(by: -1), scope: "rep", scopeID: "rep-0", period: key,
          method: "stage_weighted", value: month < tooHigh ? 110_000 : 90_000))
    }
    return team
  }

  @Test func `forecasts too high in ten of twelve months are watched, in all of them clear`() throws
  {
    let id = rule("forecast_bias")
    let note = try #require(
      try forecasts(tooHigh: 10).notes(0, "2024-12", asOf: 365).note(id))
    #expect(note.certainty == .watch && note.outcome == .high)
    #expect(note[.count] == .count(10) && note[.points] == .count(12))
    #expect(
      try forecasts(tooHigh: 12).notes(0, "2024-12", asOf: 365).note(id)?.certainty == .clear)
    #expect(
      try forecasts(tooHigh: 9).notes(0, "2024-12", asOf: 365).silence(id)?.id == .bothSides)
    #expect(try forecasts(tooHigh: 0).notes(0, "2024-12", asOf: 365).note(id)?.outcome == .low)
  }

  // MARK: A course

  @Test func `a course after which far more is won is told with what was before it`() throws {
    func team(after won: Int) -> Team {
      var team = Team(reps: 2)
      team.close(0, won: 10, of: 40, day: 60)
      team.close(0, won: won, of: 40, day: 140)
      for day in [0, 60, 140] { team.close(1, won: 20, of: 40, day: day) }
      team.trainings = [
        Training(
          rep: RepIndex(0), course: "Negotiation", day: Team.start.advanced(by: 100),
          row: RowReference(file: 0, line: 0))
      ]
      return team
    }
    let id = rule("helped_by_training")
    let note = try #require(try team(after: 32).notes(0, "2024-04", asOf: 250).note(id))
    #expect(note.kind == .strength && note.certainty == .clear)
    #expect(note[.count] == .count(32) && note[.total] == .count(40))
    #expect(note[.comparison] == .rate(0.25) && note.against.id == .againstEarlier)
    #expect(try team(after: 14).notes(0, "2024-04", asOf: 250).silence(id)?.id == .withinChange)
  }

  // MARK: Need

  @Test func `coverage short of what the win rate asks for is told with what is missing`() throws {
    func team(due: Int64) throws -> Team {
      var team = Team(reps: 1)
      for deal in 0..<20 { team.close(0, won: deal < 10, day: 3, amount: 1_000) }
      team.open(0, createdOn: 1, amount: due)
      team.deals[20].expectedCloseOn = Team.start.advanced(by: 28)
      team.quotas = [
        Quota(
          owner: .rep(RepIndex(0)), period: try #require(Team.period("2024-01")),
          metric: "revenue", target: 20_000, row: RowReference(file: 0, line: 0))
      ]
      return team
    }
    // 10,000 are missing and half of the value is won: 20,000 have to be due. At the upper end of the 95 %
    // interval, 70.1 % of the deals, 14,300 would do, and at that of the 99.8 % interval, 78.4 %, 12,800.
    let id = rule("thin_coverage")
    let watched = try #require(try team(due: 14_000).notes(0, "2024-01", asOf: 20).note(id))
    #expect(watched.certainty == .watch && watched.kind == .concern)
    #expect(watched[.comparison] == .value(Ratio(2), .multiple))
    #expect(try team(due: 12_000).notes(0, "2024-01", asOf: 20).note(id)?.certainty == .clear)
    let enough = try team(due: 20_000).notes(0, "2024-01", asOf: 20)
    #expect(enough.silence(id)?.id == .needIsMet)
    let unsure = try team(due: 15_000).notes(0, "2024-01", asOf: 20)
    #expect(unsure.silence(id)?.id == .needMayBeMet)
  }
}

import RaporMetrics
import RaporModel
import TestSupport
import Testing

@testable import RaporCoaching

struct WinRateRuleTests {
  /// One rep with k of n beside peers who each won 10 of 20.
  private func team(_ won: Int, of closed: Int, peers: Int = 7) -> Team {
    var team = Team(reps: 1 + peers)
    team.close(0, won: won, of: closed, day: 2)
    for peer in 1..<(1 + peers) { team.close(peer, won: 10, of: 20, day: 2) }
    return team
  }

  // P(at most 5 of 20 at ½) = 0.0207, of 6 = 0.0577; of 3 = 0.0013, of 2 = 0.0002: the limits lie at 25.6 %
  // and 13.6 %. The peers' half is known from 140 deals, which widens them by √(1 + 20 ÷ 140): to 23.9 % and
  // 11.1 %.
  @Test func `4 of 20 against a half is worth watching, 5 of 20 says nothing`() throws {
    let note = try #require(try team(4, of: 20).notes().note(.winRate))
    #expect(note.kind == .concern && note.certainty == .watch)
    #expect(note.outcome == .low)
    #expect(note[.count] == .count(4) && note[.total] == .count(20))
    #expect(note[.comparison] == .rate(0.5))
    #expect(note.against[.peers] == .count(7))
    let silent = try team(5, of: 20).notes()
    #expect(silent.note(.winRate) == nil)
    #expect(silent.silence(.winRate)?.id == .withinPeers)
  }

  @Test func `2 of 20 is clear, 3 of 20 is not yet`() throws {
    #expect(try team(2, of: 20).notes().note(.winRate)?.certainty == .clear)
    #expect(try team(3, of: 20).notes().note(.winRate)?.certainty == .watch)
  }

  @Test func `a high rate is a strength`() throws {
    let note = try #require(try team(18, of: 20).notes().note(.winRate))
    #expect(note.kind == .strength && note.outcome == .high)
    #expect(note.outcome == .high && note.certainty == .clear)
  }

  @Test func `the note says how many more wins would change it, and that is right`() throws {
    let note = try #require(try team(3, of: 20).notes().note(.winRate))
    #expect(
      note.change == Message(.moreCasesWouldChange, [.needed: .count(2), .total: .count(20)]))
    let strength = try #require(try team(16, of: 20).notes().note(.winRate))
    #expect(
      strength.change == Message(.fewerCasesWouldChange, [.needed: .count(1), .total: .count(20)]))
  }

  @Test func `a watch on the same side in two successive periods is clear`() throws {
    var team = team(4, of: 20)
    for rep in 0..<8 { team.close(rep, won: rep == 0 ? 4 : 10, of: 20, day: 9) }
    #expect(try team.notes(0, "2024-W01", asOf: 13).note(.winRate)?.certainty == .watch)
    #expect(try team.notes(0, "2024-W02", asOf: 13).note(.winRate)?.certainty == .clear)
  }

  @Test func `a watch on the other side the period before stays a watch`() throws {
    var team = team(16, of: 20)
    for rep in 0..<8 { team.close(rep, won: rep == 0 ? 4 : 10, of: 20, day: 9) }
    #expect(try team.notes(0, "2024-W02", asOf: 13).note(.winRate)?.certainty == .watch)
  }

  @Test func `4 closed deals are too few to tell`() throws {
    let reason = try team(0, of: 4).notes().silence(.winRate)
    #expect(reason == Message(.tooFewCases, [.cases: .count(4), .needed: .count(5)]))
    #expect(
      try team(0, of: 0).notes().silence(.winRate)
        == Message(.noCases, [.cases: .count(0)]))
  }

  @Test func `12 closed deals are too few where the peers win a tenth`() throws {
    var team = Team(reps: 9)
    team.close(0, won: 0, of: 12, day: 2)
    for peer in 1..<9 { team.close(peer, won: 2, of: 20, day: 2) }
    #expect(
      try team.notes().silence(.winRate)
        == Message(.belowMinimum, [.cases: .count(12), .needed: .count(35)]))
  }

  @Test func `six peers are enough, five are not`() throws {
    #expect(try team(2, of: 20, peers: 6).notes().note(.winRate) != nil)
    #expect(
      try team(2, of: 20, peers: 5).notes().silence(.winRate)
        == Message(.tooFewPeers, [.peers: .count(5), .needed: .count(6)]))
  }

  @Test func `only the same job and tenure make peers`() throws {
    var team = team(2, of: 20)
    for rep in team.reps.indices { team.reps[rep].role = rep < 6 ? "AE" : "SDR" }
    #expect(try team.notes().silence(.winRate)?[.peers] == .count(5))
    for rep in team.reps.indices { team.reps[rep].role = "AE" }
    let note = try #require(try team.notes().note(.winRate))
    #expect(note.against.id == .againstPeersOfRole && note.against[.role] == .text("AE"))
    let (newDay, oldDay) = (Team.start.advanced(by: -300), Team.start.advanced(by: -400))
    for rep in team.reps.indices { team.reps[rep].startedOn = rep < 6 ? newDay : oldDay }
    #expect(try team.notes().silence(.winRate)?[.peers] == .count(5))
    for rep in team.reps.indices { team.reps[rep].startedOn = newDay }
    #expect(
      try team.notes().note(.winRate)?.against.id == .againstPeersOfRoleInFirstYear)
  }

  @Test func `peers who all won everything give nothing to measure by`() throws {
    var team = Team(reps: 8)
    team.close(0, won: 2, of: 20, day: 2)
    for peer in 1..<8 { team.close(peer, won: 5, of: 5, day: 2) }
    #expect(
      try team.notes().silence(.winRate) == Message(.noSpread, [.peers: .count(7)]))
  }

  @Test func `it shows the lost deals, the most valuable first, and what the gap is worth`() throws
  {
    var team = team(0, of: 0)
    for (won, amount) in [(false, 5), (false, 9), (true, 7), (false, 1)] as [(Bool, Int64)] {
      team.close(0, won: won, day: 3, amount: amount * 100)
    }
    let first = team.deals.count - 4
    team.close(0, won: false, day: 4, amount: nil)
    for _ in 0..<15 { team.close(0, won: false, day: 4, amount: 50) }
    let note = try #require(try team.notes().note(.winRate))
    #expect(note.deals.prefix(3) == [first + 1, first, first + 3])
    #expect(note.deals.last == first + 4 && note.deals.count == 19)
    #expect(note[.rest] == .count(19))
    // Nine deals short of a half, at the average of 71 won deals.
    #expect(note.effect == Int64((9 * (70 * 100_000 + 700) / 71.0).rounded()))
  }
}

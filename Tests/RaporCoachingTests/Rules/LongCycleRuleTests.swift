import RaporMetrics
import RaporModel
import TestSupport
import Testing

@testable import RaporCoaching

struct LongCycleRuleTests {
  /// Peers whose typical cycles spread from 28 to 33 days, with a median deviation of 1.5 days around
  /// 30.5 when one longer is added: the watch limit is 34.9, the clear one 38.3 days.
  private func team(_ cycle: Int, won: Int = 10, peers: [Int] = [28, 29, 30, 30, 31, 32, 33])
    -> Team
  {
    var team = Team(reps: 1 + peers.count)
    team.close(0, won: won, of: won, day: 2, cycle: cycle)
    for (peer, days) in peers.enumerated() {
      team.close(peer + 1, won: 10, of: 10, day: 2, cycle: days)
    }
    return team
  }

  @Test func `35 days are worth watching, 34 say nothing`() throws {
    let note = try #require(try team(35).notes().note(.longCycle))
    #expect(note.kind == .concern && note.certainty == .watch)
    #expect(note[.value] == .tenths(35, .days))
    #expect(note[.comparison] == .tenths(30.5, .days))
    #expect(note[.count] == .count(10) && note.deals.count == 10)
    #expect(note.change == Message(.lowerValueWouldChange, [.needed: .tenths(34, .days)]))
    #expect(try team(34).notes().silence(.longCycle)?.id == .withinPeers)
  }

  @Test func `a score of 3.5 is clear`() throws {
    #expect(try team(38).notes().note(.longCycle)?.certainty == .watch)
    #expect(try team(39).notes().note(.longCycle)?.certainty == .clear)
  }

  @Test func `few deals cannot be clear, however long`() throws {
    #expect(try team(90, won: 9).notes().note(.longCycle)?.certainty == .watch)
    #expect(
      try team(90, won: 4).notes().silence(.longCycle)
        == Message(.tooFewCases, [.cases: .count(4), .needed: .count(5)]))
  }

  @Test func `a watch in two successive periods is clear`() throws {
    var team = team(35)
    for (rep, days) in [35, 28, 29, 30, 30, 31, 32, 33].enumerated() {
      team.close(rep, won: 10, of: 10, day: 9, cycle: days)
    }
    #expect(try team.notes(0, "2024-W01", asOf: 13).note(.longCycle)?.certainty == .watch)
    #expect(try team.notes(0, "2024-W02", asOf: 13).note(.longCycle)?.certainty == .clear)
  }

  @Test func `a long median that chance explains says nothing`() throws {
    var team = team(60, won: 3)
    for _ in 0..<2 { team.close(0, won: true, day: 2, cycle: 10) }
    #expect(try team.notes().silence(.longCycle)?.id == .mayBeChance)
  }

  @Test func `peers without spread give nothing to measure by`() throws {
    let same = team(60, peers: Array(repeating: 30, count: 7))
    #expect(
      try same.notes().silence(.longCycle) == Message(.noSpread, [.peers: .count(7)]))
  }

  @Test func `five peers are too few`() throws {
    #expect(
      try team(60, peers: [28, 29, 30, 31, 32]).notes().silence(.longCycle)
        == Message(.tooFewPeers, [.peers: .count(5), .needed: .count(6)]))
  }

  @Test func `a faster turnover is worth at most the revenue again`() throws {
    // 10 deals of 1,000.00; a median of 61 days against 30.5.
    #expect(try team(61).notes().note(.longCycle)?.effect == 1_000_000)
    #expect(try team(300).notes().note(.longCycle)?.effect == 1_000_000)
  }
}

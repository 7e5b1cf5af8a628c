import RaporMetrics
import RaporModel
import RaporSources
import TestSupport
import Testing

@testable import RaporCoaching

struct RuleReachTests {
  private func reasons(
    _ team: Team, published: [(kind: Period.Kind, latest: Int?)] = [(.week, nil)],
    change: (inout SiteSettings) -> Void = { _ in }
  ) throws -> [RuleID: RuleOutOfReach.Reason] {
    let made = team.coaching(asOf: 6, published: published, change: change)
    let coaching = try #require(made)
    return Dictionary(coaching.rulesOutOfReach.map { ($0.rule.id, $0.reason) }) { first, _ in first
    }
  }

  private func team(reps: Int) -> Team {
    var team = Team(reps: reps)
    for rep in 0..<reps { team.close(rep, won: 10, of: 20, day: 2) }
    return team
  }

  @Test func `a rule that could judge anybody is within reach, whatever it found`() throws {
    #expect(try reasons(team(reps: 8))[.winRate] == nil)
    guard case .silent(let silence) = try reasons(team(reps: 3))[.winRate] else {
      Issue.record("three reps are no peers")
      return
    }
    #expect(silence.reason.id == .tooFewPeers && silence.reason[.peers] == .count(2))
  }

  @Test func `what the data does not have keeps rules out of reach`() throws {
    let found = try reasons(team(reps: 8)) { settings in
      var own = settings.coachingRules[0]
      own.metric = "activities:Demo"
      settings.coachingRules.append(own)
      settings.coachingRules[0] = settings.coachingRules[1]
    }
    #expect(found[.winRate] == .noMetric)
    #expect(found[.attainment] == .absent(.noQuota))
    #expect(found[RuleID(rawValue: "satisfaction")] == .noPeriod)
    #expect(found[RuleID(rawValue: "milestone")] == nil)
    #expect(try reasons(Team(reps: 0)).isEmpty)
  }
}

import RaporMetrics
import RaporModel
import RaporSources
import TestSupport
import Testing

@testable import RaporCoaching

struct RuleFitTests {
  private func figures(_ change: (inout Team) -> Void = { _ in }) throws -> Figures {
    var team = Team(reps: 8)
    for rep in 0..<8 { team.close(rep, won: 10, of: 20, day: 2) }
    change(&team)
    return try #require(team.figures(asOf: 30, published: [(.month, nil)]))
  }

  @Test func `every built-in rule fits`() throws {
    let figures = try figures {
      $0.accounts = ["A"]; $0.reasons = ["Price"]
    }
    for rule in BuiltInRules.all where !["product_dependence"].contains(rule.id.rawValue) {
      #expect(rule.misfit(in: figures) == nil, "\(rule.id)")
    }
  }

  @Test(
    arguments: [
      (RuleComparison.streak, "deals_won", nil, nil), (.milestone, "revenue", nil, nil),
      (.bias, "revenue", nil, nil), (.plan, "win_rate", nil, nil), (.best, "deals_lost", nil, nil),
      (.best, "win_rate", nil, nil), (.listed, "win_rate", nil, nil),
      (.earlier, "win_rate_value", nil, nil), (.need, "revenue", "coverage:needed", nil),
      (.need, "coverage", nil, nil), (.pair, "activities", nil, nil),
      (.pair, "activities", "no_such", nil), (.parts, "revenue", nil, nil),
      (.parts, "revenue", nil, "no_such"), (.peers, "activities", nil, "account"),
    ] as [(RuleComparison, String, String?, String?)])
  func `a comparison that does not fit its metric is refused with a remedy`(
    comparison: RuleComparison, metric: String, beside: String?, by: String?
  ) throws {
    var rule = CoachingRule(
      id: RuleID(rawValue: "own"), name: LocalText(), metric: metric, comparison: comparison)
    rule.terms.beside = beside
    rule.terms.by = by
    let misfit = rule.misfit(in: try figures { $0.accounts = ["A"] })
    #expect(misfit?.problem.isEmpty == false && misfit?.remedy.isEmpty == false)
  }

  // MARK: What a rule must not be led to say

  @Test func `what a rule says nothing about does not hide what it has to say`() throws {
    // One rep loses for Price too often, and so for Timing far too seldom, which no rule is about.
    var team = Team(reps: 9)
    for rep in 0..<9 {
      let counts = rep == 0 ? [18, 1, 21] : [8, 16, 16]
      for (reason, count) in zip(["Price", "Timing", "Feature"], counts) {
        for _ in 0..<count {
          team.close(rep, won: false, day: 2)
          team.reasons.append(reason)
        }
      }
    }
    let note = try team.notes(0, "2024-01", asOf: 30).note(RuleID(rawValue: "lost_reasons"))
    #expect(note?[.variant] == .text("Price") && note?.outcome == .high)
  }

  @Test func `half a month is not held against a month`() throws {
    func team(leaving: Bool) -> Team {
      var team = Team(reps: 8)
      for rep in 0..<8 {
        team.act(rep, rep == 0 ? 40 : 190 + rep * 3, day: 3)
        team.close(rep, won: 3, of: 6, day: 3)
      }
      if leaving { team.reps[0].endedOn = Team.start.advanced(by: 10) }
      return team
    }
    let id = RuleID(rawValue: "few_activities")
    let note = try #require(try team(leaving: false).notes(0, "2024-01", asOf: 30).note(id))
    #expect(note.kind == .information && note[.outcome] == .tenths(3, .count))
    #expect(note[.usualOutcome] == .tenths(3, .count))
    #expect(try team(leaving: true).notes(0, "2024-01", asOf: 30).note(id) == nil)
  }

  @Test func `counts that lie close together by chance make nobody stand out`() throws {
    var team = Team(reps: 8)
    for rep in 0..<8 { team.act(rep, rep == 0 ? 135 : 152 + rep, day: 3) }
    #expect(
      try team.notes(0, "2024-01", asOf: 30).note(RuleID(rawValue: "few_activities")) == nil)
  }

  @Test func `amounts beyond counting do not break a comparison`() throws {
    var team = Team(reps: 9)
    for rep in 0..<9 {
      team.act(rep, 10 + rep, day: 3)
      for _ in 0..<20 { team.close(rep, won: true, day: 3, amount: 1_000_000_000_000_000_000) }
    }
    _ = try team.notes(0, "2024-01", asOf: 30)
  }
}

import RaporMetrics
import RaporModel
import TestSupport
import Testing

@testable import RaporCoaching

struct CoachingTests {
  // MARK: Order

  private func note(
    _ rule: RuleID, _ kind: NoteKind, effect: Int64? = nil, _ certainty: Note.Certainty = .watch
  ) throws -> Note {
    Note(
      rule: rule, rep: RepIndex(0), period: try #require(Team.period("2024-W01")),
      outcome: .low, isRun: false, kind: kind, certainty: certainty, metric: Metric("revenue"),
      figures: [], against: Message(.noQuota), change: Message(.noQuota), deals: [],
      caseChoice: nil, effect: effect, repID: RepID(rawValue: "E-7"))
  }

  @Test func `strengths come first, then the concern with the largest effect, then the rest`()
    throws
  {
    let notes = RepNotes(
      [
        try note(.winRate, .concern, effect: 10), try note(.revenueTrend, .strength),
        try note(.activityTrend, .information), try note(.staleDeals, .concern, effect: 20),
        try note(.longCycle, .concern),
      ], silences: [])
    #expect(
      notes.shown.map(\.rule) == [
        .revenueTrend, .staleDeals, .winRate, .longCycle, .activityTrend,
      ])
    #expect(notes.focus?.rule == .staleDeals && notes.alsoSeen.isEmpty)
  }

  @Test func `four notes stand beside the focus, the others are also seen`() throws {
    let notes = RepNotes(
      [
        try note(.winRate, .strength), try note(.revenueTrend, .concern, effect: 3),
        try note(.activityTrend, .information), try note(.staleDeals, .concern, effect: 5),
        try note(.longCycle, .concern), try note(.attainment, .strength),
        try note(.personalBest, .strength),
      ], silences: [])
    #expect(
      notes.shown.map(\.rule) == [
        .winRate, .attainment, .personalBest, .staleDeals, .revenueTrend,
      ])
    #expect(notes.alsoSeen.map(\.rule) == [.longCycle, .activityTrend])
  }

  @Test func `of equal effect the clear note comes first`() throws {
    let notes = RepNotes(
      [
        try note(.winRate, .concern, effect: 5), try note(.longCycle, .concern, effect: 5, .clear),
      ], silences: [])
    #expect(notes.focus?.rule == .longCycle)
  }

  @Test func `a note's id is rule, rep and period`() throws {
    #expect(try note(.winRate, .concern).id == "win_rate/E-7/2024-W01")
  }

  // MARK: From period to period

  @Test func `a concern is new, goes on, gets better, and is gone`() throws {
    func note(
      _ certainty: Note.Certainty, count: Int, kind: NoteKind = .concern
    ) throws -> RepNotes {
      RepNotes(
        [
          Note(
            rule: .staleDeals, rep: RepIndex(0), period: try #require(Team.period("2024-W01")),
            outcome: .found, isRun: false, kind: kind, certainty: certainty,
            metric: Metric("stale"),
            figures: [Message.Entry(slot: .count, figure: .count(count))],
            against: Message(.againstNothing), change: Message(.correctionWouldChange), deals: [],
            caseChoice: nil, effect: nil, repID: RepID(rawValue: "E-7"))
        ], silences: [])
    }
    func course(_ now: RepNotes, _ before: RepNotes) -> NoteCourse? {
      now.following(before).shown.first?.course
    }
    let looked = Silence(
      rule: .staleDeals, rep: RepIndex(0), period: try #require(Team.period("2023-W52")),
      metric: Metric("stale"), reason: Message(.notKnown))
    #expect(course(try note(.fact, count: 3), RepNotes([], silences: [looked])) == .new)
    #expect(course(try note(.fact, count: 3), RepNotes([], silences: [])) == nil)
    #expect(course(try note(.fact, count: 3), try note(.fact, count: 3)) == .continuing)
    #expect(course(try note(.fact, count: 2), try note(.fact, count: 3)) == .better)
    #expect(course(try note(.fact, count: 4), try note(.fact, count: 3)) == .worse)
    #expect(course(try note(.watch, count: 3), try note(.clear, count: 3)) == .better)
    #expect(course(try note(.clear, count: 3), try note(.watch, count: 3)) == .worse)
    let praise = try note(.fact, count: 4, kind: .strength)
    #expect(course(praise, try note(.fact, count: 3, kind: .strength)) == .continuing)
    #expect(praise.shown.first?.course == nil && praise.resolved.isEmpty)
  }

  @Test func `what a rule looked at and no longer finds is gone, what it cannot judge is not`()
    throws
  {
    var team = Team(reps: 8)
    for rep in 0..<8 { team.close(rep, won: rep == 0 ? 2 : 10, of: 20, day: 2) }
    for rep in 0..<8 { team.close(rep, won: 10, of: 20, day: 9) }
    #expect(try team.notes(0, "2024-W01", asOf: 13).note(.winRate)?.course == nil)
    let gone = try team.notes(0, "2024-W02", asOf: 13).resolved
    #expect(gone.map(\.rule) == [.winRate] && gone.first?.period.key == "2024-W01")
    var few = Team(reps: 8)
    for rep in 0..<8 { few.close(rep, won: rep == 0 ? 2 : 10, of: 20, day: 2) }
    for rep in 0..<8 { few.close(rep, won: 1, of: 2, day: 9) }
    #expect(try few.notes(0, "2024-W02", asOf: 13).resolved.isEmpty)
  }

  @Test func `a note of the period before counts though that period is not published`() throws {
    var team = Team(reps: 8)
    for day in [2, 9] {
      for rep in 0..<8 { team.close(rep, won: rep == 0 ? 4 : 10, of: 20, day: day) }
    }
    let coaching = try #require(team.coaching(asOf: 13, published: [(.week, 1)]))
    let week = try #require(Team.period("2024-W02"))
    let note = try #require(coaching.notes(of: RepIndex(0), in: week).note(.winRate))
    #expect(note.course == .worse && note.certainty == .clear)
  }

  // MARK: The whole

  private func season() -> Team {
    var chance = SplitMix(state: 7)
    var team = Team(reps: 10)
    for week in 0..<26 {
      for rep in 0..<10 {
        for _ in 0..<4 {
          team.close(
            rep, won: chance.unit() < (rep == 3 ? 0.15 : 0.6), day: week * 7,
            amount: Int64(chance.unit() * 1_000_000), cycle: Int(chance.unit() * 50))
        }
        team.act(rep, chance.poisson(20), day: week * 7)
        team.open(rep, createdOn: week * 7)
      }
    }
    return team
  }

  @Test func `every note of a season is complete, has its own id, and is found in every build`()
    throws
  {
    let team = season()
    let published: [(kind: Period.Kind, latest: Int?)] = [(.week, 5), (.quarter, nil)]
    let figures = try #require(team.figures(asOf: 181, published: published))
    let (coaching, again) = (Coaching(for: figures), Coaching(for: figures))
    var ids: [String] = []
    for period in figures.publishedPeriods {
      for rep in 0..<10 {
        let notes = coaching.notes(of: RepIndex(rep), in: period)
        #expect(notes.isComplete)
        #expect(notes == again.notes(of: RepIndex(rep), in: period))
        ids += notes.all.map(\.id)
      }
    }
    #expect(ids.count > 20 && Set(ids).count == ids.count)
  }

  @Test func `a planted low win rate is found, clear, and heads the team's exceptions`() throws {
    let coaching = try #require(season().coaching(asOf: 181, published: [(.quarter, nil)]))
    let quarter = try #require(Team.period("2024-Q2"))
    let note = try #require(coaching.notes(of: RepIndex(3), in: quarter).note(.winRate))
    #expect(note.certainty == .clear && note.kind == .concern)
    let exceptions = coaching.exceptions(in: quarter)
    #expect(exceptions.first?.rep == RepIndex(3) && exceptions.first?.isClear == true)
    #expect(exceptions.allSatisfy { $0.notes.allSatisfy { $0.certainty != .fact } })
  }

  @Test func `periods that are not published have no notes`() throws {
    let coaching = try #require(season().coaching(asOf: 181, published: [(.quarter, 1)]))
    let first = try #require(Team.period("2024-Q1"))
    #expect(coaching.notes(of: RepIndex(3), in: first) == RepNotes([], silences: []))
    #expect(coaching.exceptions(in: first).isEmpty)
  }

  // MARK: Little or nothing to go by

  @Test func `without reps, deals or both there is nothing to say and nothing breaks`() throws {
    for reps in [0, 1, 2] {
      let coaching = try #require(
        Team(reps: reps).coaching(asOf: 6, published: [(.week, nil), (.year, nil)]))
      let week = try #require(Team.period("2024-W01"))
      for rep in -1..<4 {
        let notes = coaching.notes(of: RepIndex(rep), in: week)
        #expect(notes.all.isEmpty && notes.isComplete)
        #expect(
          coaching.distribution(of: Metric("revenue"), around: RepIndex(rep), in: week) == nil)
      }
      #expect(coaching.exceptions(in: week).isEmpty)
      #expect(coaching.winRateFunnel(of: [RepIndex(0), RepIndex(9)], in: week) == nil)
    }
  }

  @Test func `an idle rep is silent for want of closed deals`() throws {
    var team = Team(reps: 9)
    for rep in 0..<8 { team.close(rep, won: 5, of: 10, day: 2) }
    #expect(try team.notes(8).silences.map(\.reason) == [Message(.noCases, [.cases: .count(0)])])
  }

  @Test func `amounts of zero, none at all, or beyond counting do not break anything`() throws {
    for amount in [0, nil, .max, .min] as [Int64?] {
      var team = Team(reps: 8)
      for week in 0..<14 {
        for rep in 0..<8 {
          team.close(rep, won: true, day: week * 7, amount: amount, cycle: 0)
          team.close(rep, won: false, day: week * 7, amount: amount, cycle: -3)
          team.open(rep, createdOn: -900, amount: amount)
        }
      }
      for rep in 0..<8 { _ = try team.notes(rep, "2024-W14", asOf: 97) }
    }
  }

  // MARK: Charts

  @Test func `peers are shown without names, sorted, and from five on`() throws {
    var team = Team(reps: 5)
    for rep in 0..<5 { team.close(rep, won: 5 - rep, of: 5, day: 2) }
    let week = try #require(Team.period("2024-W01"))
    let published: [(kind: Period.Kind, latest: Int?)] = [(.week, nil)]
    let four = try #require(team.coaching(asOf: 6, published: published))
    #expect(four.distribution(of: Metric("deals_won"), around: RepIndex(0), in: week) == nil)
    team.addRep("rep-5")
    team.close(5, won: 5, of: 6, day: 2)
    let five = try #require(team.coaching(asOf: 6, published: published))
    let spread = try #require(
      five.distribution(of: Metric("deals_won"), around: RepIndex(1), in: week))
    #expect(spread.others == [1, 2, 3, 5, 5].map { Ratio($0) } && spread.own == Ratio(4))
    #expect(spread.median == Ratio(3) && spread.below == 3)
  }

  @Test func `a funnel plot has a point per rep with closed deals and limits beyond the last`()
    throws
  {
    var team = Team(reps: 4)
    team.close(0, won: 10, of: 20, day: 2)
    team.close(1, won: 30, of: 40, day: 2)
    team.close(3, won: 0, of: 20, day: 2)
    let coaching = try #require(team.coaching(asOf: 6, published: [(.week, nil)]))
    let week = try #require(Team.period("2024-W01"))
    let plot = try #require(
      coaching.winRateFunnel(of: (0..<4).map { RepIndex($0) }, in: week))
    #expect(plot.points.map(\.rep) == [0, 1, 3].map { RepIndex($0) })
    #expect(plot.funnel.centre == 0.5 && plot.points[1].rate == 0.75)
    #expect(plot.curve.last?.cases == 42)
    let shrunk = plot.shrunkRates
    #expect(shrunk[1] > 0.5 && shrunk[1] < 0.75 && shrunk[2] > 0)
  }
}

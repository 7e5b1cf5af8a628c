import RaporMetrics
import RaporModel
import TestSupport
import Testing

@testable import RaporCoaching

/// Teams in which nobody differs from anybody: whatever is called clear there is a false alarm.
struct SimulationTests {
  /// Ten reps who differ by chance alone, over 26 weeks: a quarter of history, and one to judge.
  private func season(_ chance: inout SplitMix) -> Team {
    var team = Team(reps: 10)
    for week in 0..<26 {
      for rep in 0..<10 {
        for _ in 0..<chance.poisson(4) {
          // Amounts and cycles are skewed: most are small, a few are ten times that.
          let size = 1 / (0.08 + chance.unit())
          team.close(
            rep, won: chance.unit() < 0.5, day: week * 7 + Int(chance.unit() * 5),
            amount: Int64(size * 100_000), cycle: 5 + Int(60 * chance.unit() * chance.unit()))
        }
        team.act(rep, chance.poisson(20), day: week * 7)
      }
    }
    return team
  }

  @Test func `ten reps who do not differ are called clear at most once in two quarters`() throws {
    var chance = SplitMix(state: 20_240_101)
    let seasons = 14
    var clear = 0
    for _ in 0..<seasons {
      let figures = try #require(
        season(&chance).figures(asOf: 181, published: [(.week, 13), (.month, 3), (.quarter, 1)]))
      let coaching = Coaching(for: figures)
      for period in figures.publishedPeriods {
        let notes = coaching.exceptions(in: period).flatMap(\.notes)
        clear += notes.count { $0.certainty == .clear }
      }
    }
    #expect(clear * 2 <= seasons, "\(clear) false alarms in \(seasons) quarters")
  }

  /// The same question put to the judgement of win rates alone, of which there is enough for 200 teams.
  @Test func `a win rate within chance is called clear in under one of 250 cases`() {
    var chance = SplitMix(state: 99)
    var (clear, watch, cases) = (0, 0, 0)
    for _ in 0..<200 {
      let counts = (0..<10).map { _ in
        let closed = 10 + chance.poisson(30)
        return (successes: chance.binomial(closed, 0.6), cases: closed)
      }
      let won = counts.reduce(0) { $0 + $1.successes }
      let closed = counts.reduce(0) { $0 + $1.cases }
      let spread = Funnel.overdispersion(counts, centre: Double(won) / Double(closed))
      for own in counts {
        let centre = Double(won - own.successes) / Double(closed - own.cases)
        let funnel = Funnel(centre: centre, overdispersion: spread)
        let verdict = funnel.verdict(own.successes, of: own.cases)
        cases += 1
        clear += verdict?.confidence == .clear ? 1 : 0
        watch += verdict == nil ? 0 : 1
      }
    }
    #expect(clear * 250 <= cases, "\(clear) of \(cases)")
    #expect(watch * 20 <= cases, "\(watch) of \(cases)")
    #expect(watch > 0)
  }
}

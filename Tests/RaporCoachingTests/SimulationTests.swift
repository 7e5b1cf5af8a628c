import RaporMetrics
import RaporModel
import RaporSources
import TestSupport
import Testing

@testable import RaporCoaching

/// Seasons of teams in which nobody differs, whatever is called clear there being a false alarm, and of teams
/// in which one rep does. `Benchmarks/Seasons` does the same with a hundred seasons of each.
struct SimulationTests {
  private func coaching(
    _ season: Season, seed: UInt64
  ) throws -> (coaching: Coaching, periods: [Period]) {
    var chance = SplitMix(state: seed)
    let currency = try #require(Currency(code: "USD"))
    let settings = Season.settings(BuiltInRules.all, currency: currency)
    let figures = Figures(
      of: season.dataset(&chance, currency: currency), settings: settings)
    return (Coaching(for: figures), figures.publishedPeriods)
  }

  @Test func `ten reps who do not differ are called clear at most once in two quarters`() throws {
    let seasons = 4
    var season = Season()
    var clear: [RuleID] = []
    for seed in 0..<seasons {
      season.closedPerQuarter = seed % 2 == 0 ? 10 : 40
      let (coaching, periods) = try coaching(season, seed: UInt64(seed) + 20_240_101)
      let notes = periods.flatMap { coaching.exceptions(in: $0).flatMap(\.notes) }
      clear += notes.filter { $0.certainty == .clear }.map(\.rule)
    }
    // Two quarters in each season, half a note in each quarter.
    #expect(clear.count <= seasons, "\(clear)")
  }

  @Test(arguments: [
    (Season.Plant.lowWinRate, ["win_rate", "stage_leak", "large_deals"]),
    (.halvedActivity, ["few_activities", "activity_trend"]),
    (.leakingStage, ["stage_leak", "win_rate"]), (.doubledCycle, ["long_cycle"]),
  ])
  func `what is planted is seen within two quarters`(plant: Season.Plant, right: [String]) throws {
    var season = Season()
    season.closedPerQuarter = 80
    season.activitiesPerWeek = 30
    season.plant = plant
    let (coaching, periods) = try coaching(season, seed: 7)
    let seen = periods.filter { $0.kind == .quarter }.flatMap { period in
      let notes = coaching.notes(of: RepIndex(0), in: period)
      return [notes.focus, notes.shown.first { $0.kind == .information }].compactMap(\.self)
    }
    #expect(!Set(seen.map(\.rule.rawValue)).isDisjoint(with: right), "\(seen.map(\.rule))")
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

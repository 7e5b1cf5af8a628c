import RaporCoaching
import RaporMetrics
import RaporModel
import Testing

@Suite struct BeforeAfterTests {
  /// Compares a metric of the first rep around a day after the start of 2024, as of another one.
  private func change(
    _ metric: String, of team: Team, since day: Int, asOf: Int
  ) throws -> BeforeAfter? {
    let figures = try #require(team.figures(asOf: asOf, published: [(.week, nil)]))
    let year = try #require(Team.period("2024"))
    return BeforeAfter(
      Metric(metric), of: RepIndex(0), since: Team.start.advanced(by: day), upTo: year, figures)
  }

  /// A rep who closes ten deals a week, of which so many are won before and from a week on.
  private func closing(weeks: Int, won: Int, from week: Int, then later: Int) -> Team {
    var team = Team(reps: 1)
    for number in 0..<weeks {
      team.close(0, won: number < week ? won : later, of: 10, day: number * 7 + 1)
    }
    return team
  }

  @Test func `a share is compared over as many whole weeks on each side`() throws {
    let team = closing(weeks: 17, won: 2, from: 10, then: 6)
    // Something that began on the Wednesday of the tenth week: that week counts on neither side.
    let found = try change("win_rate", of: team, since: 9 * 7 + 2, asOf: 17 * 7 - 1)
    guard case .share(let shares)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(shares.weeks == 7)
    #expect(shares.before.count == 14 && shares.before.total == 70)
    #expect(shares.after.count == 42 && shares.after.total == 70)
    #expect(shares.difference.side(of: 0) == .above)
  }

  @Test func `too few weeks since tell nothing`() throws {
    let team = closing(weeks: 13, won: 2, from: 10, then: 6)
    let found = try change("win_rate", of: team, since: 9 * 7 + 2, asOf: 13 * 7 - 1)
    #expect(found == .tooEarly(weeks: 3))
    #expect(
      try change("win_rate", of: team, since: 1, asOf: 13 * 7 - 1)
        == .tooFewBefore(weeks: 0, needed: 4))
    #expect(
      try change("deals_won", of: team, since: 5 * 7, asOf: 13 * 7 - 1)
        == .tooFewBefore(weeks: 5, needed: 12))
  }

  @Test func `the weeks that follow are compared, not the latest ones`() throws {
    var team = closing(weeks: 20, won: 2, from: 20, then: 2)
    for week in 15..<20 { team.close(0, won: 50, of: 50, day: week * 7 + 1) }
    guard
      case .share(let shares)? = try change(
        "win_rate", of: team, since: 5 * 7, asOf: 20 * 7 - 1)
    else {
      Issue.record("no share")
      return
    }
    #expect(shares.weeks == 5 && shares.after.count == 10 && shares.after.total == 50)
  }

  @Test func `where nothing ever differed nothing can be told, nor where there is no case`() throws
  {
    var flat = Team(reps: 1)
    for week in 0..<24 { flat.act(0, 10, day: week * 7 + 1) }
    flat.close(0, won: 1, of: 1, day: 1)
    #expect(try change("activities", of: flat, since: 16 * 7, asOf: 24 * 7 - 1) == nil)
    #expect(try change("win_rate", of: flat, since: 16 * 7, asOf: 24 * 7 - 1) == nil)
  }

  @Test func `a sum is held against the ordinary range of a mean of as many weeks`() throws {
    var team = Team(reps: 1)
    for week in 0..<24 { team.act(0, week < 16 ? 10 + week % 2 * 2 : 30, day: week * 7 + 1) }
    team.close(0, won: 1, of: 1, day: 1)
    let found = try change("activities", of: team, since: 16 * 7, asOf: 24 * 7 - 1)
    guard case .level(let levels)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(levels.weeksBefore == 16 && levels.weeksSince == 7)
    #expect(levels.before == 11 && levels.after == 30)
    // Moving ranges of 2: 11 ± 2.66 × 2 for a week; for the mean of 7 beside one of 16 weeks × √(1/7 + 1/16).
    let reach = 2.66 * 2 * (1.0 / 7 + 1.0 / 16).squareRoot()
    #expect(abs(levels.ordinary.lowerBound - (11 - reach)) < 1e-9)
    #expect(abs(levels.ordinary.upperBound - (11 + reach)) < 1e-9)
  }

  @Test func `a pipeline and a mean are no sums over days`() throws {
    let team = closing(weeks: 20, won: 2, from: 10, then: 6)
    for metric in ["pipeline_value", "average_deal", "sales_cycle", "no_such"] {
      #expect(try change(metric, of: team, since: 70, asOf: 20 * 7 - 1) == nil, "\(metric)")
    }
  }
}

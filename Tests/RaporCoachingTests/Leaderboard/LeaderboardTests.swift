import RaporMetrics
import RaporModel
import Testing

@testable import RaporCoaching

@Suite struct LeaderboardTests {
  private func figures(of team: Team) throws -> Figures {
    try #require(team.figures(asOf: 13, published: [(.week, nil)]))
  }

  private func board(_ team: Team) throws -> Leaderboard? {
    let figures = try figures(of: team)
    return Leaderboard(
      shareOfCases: Metric("win_rate"), in: try #require(Team.period("2024-W01")), figures)
  }

  @Test func `reps who win alike share a band, and stand at the common rate`() throws {
    var team = Team(reps: 6)
    for rep in 0..<6 { team.close(rep, won: 9 + rep % 3, of: 20, day: 2) }
    let board = try #require(try board(team))
    #expect(board.places.count == 6 && board.isShrunk && board.priorCases == nil)
    #expect(Set(board.places.map(\.bands)) == [0...0])
    #expect(Set(board.places.map(\.estimate)) == [0.5])
    // Sixty of 120 together: Wilson's interval of the common rate.
    let range = try #require(board.places.first?.range)
    let wilson = try #require(WilsonInterval(60, of: 120))
    #expect(
      abs(range.lowerBound - wilson.lower) < 1e-9 && abs(range.upperBound - wilson.upper) < 1e-9)
  }

  @Test func `who wins far less stands in a band below, drawn towards the others`() throws {
    var team = Team(reps: 6)
    for rep in 0..<6 { team.close(rep, won: rep == 3 ? 8 : 64, of: 80, day: 2) }
    let board = try #require(try board(team))
    let low = try #require(board.places.last)
    #expect(low.rep == RepIndex(3) && low.bands == 1...1 && low.estimate > 0.1)
    #expect(board.places.dropLast().allSatisfy { $0.bands == 0...0 && $0.estimate < 0.8 })
  }

  @Test func `fewer than five closed deals place nobody`() throws {
    var team = Team(reps: 3)
    team.close(0, won: 4, of: 4, day: 2)
    for rep in 1..<3 { team.close(rep, won: 5, of: 10, day: 2) }
    let board = try #require(try board(team))
    #expect(board.places.map(\.rep) == [RepIndex(1), RepIndex(2)])
    #expect(board.unplaced.map(\.scope) == [.rep(RepIndex(0))])
    var alone = Team(reps: 2)
    alone.close(0, won: 5, of: 10, day: 2)
    #expect(try self.board(alone) == nil)
  }

  @Test func `sales are placed by what they are, within what chance leaves open`() throws {
    var team = Team(reps: 3)
    for rep in 0..<3 { team.close(rep, won: [2, 40, 42][rep], of: 45, day: 2) }
    let figures = try figures(of: team)
    let period = try #require(Team.period("2024-W01"))
    let board = try #require(Leaderboard(sales: Metric("revenue"), in: period, figures))
    #expect(!board.isShrunk)
    for place in board.places {
      #expect(place.estimate == place.value.value?.double)
      #expect(place.range.contains(place.estimate) && place.range.lowerBound > 0)
    }
    #expect(board.places.map(\.rep) == [RepIndex(1), RepIndex(2), RepIndex(0)])
    #expect(board.places.map(\.bands) == [0...0, 0...0, 1...1])
  }
}

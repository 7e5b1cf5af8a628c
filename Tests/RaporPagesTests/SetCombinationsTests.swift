import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

@Suite struct SetCombinationsTests {
  @Test func `the same sets in the same order are one combination`() {
    var combinations = SetCombinations()
    #expect(combinations[0] == [])
    let first = combinations.adding(3, to: 0)
    let second = combinations.adding(5, to: first)
    let other = combinations.adding(3, to: combinations.adding(5, to: 0))
    #expect(combinations.adding(3, to: 0) == first)
    #expect(combinations.adding(5, to: first) == second)
    #expect(combinations[second] == [3, 5])
    #expect(combinations[other] == [5, 3])
    #expect(Set([0, first, second, other]).count == 4)
  }

  @Test func `rows of different kinds or places have different numbers`() {
    var keys = RowKeys()
    let calendar = ReportingCalendar()
    let periods = (0..<3).compactMap {
      calendar.period(.month, containing: Day(number: 20_000 + 31 * $0))
    }
    let rows: [MetricCase.Row] =
      (0..<40).flatMap { place -> [MetricCase.Row] in
        [
          .deal(place), .lead(place), .survey(place), .training(place), .expense(place),
          .visit(place), .stageChange(place), .account(place), .rep(RepIndex(place)),
          .forecast(place),
        ]
      } + periods.map { .period($0) }
    let numbers = rows.map { keys[$0] }
    #expect(Set(numbers).count == rows.count)
    #expect(rows.map { keys[$0] } == numbers)
  }

  @Test func `every number is found at its place, and no other`() {
    for step in [1, 16, 1 << 20, -7] {
      var places = KeyPlaces()
      #expect(places[0] == nil)
      for count in 0..<2000 {
        #expect(places[count * step] == nil)
        places.append(count * step)
      }
      #expect((0..<2000).allSatisfy { places[$0 * step] == $0 })
      #expect(places[2000 * step] == nil)
    }
  }
}

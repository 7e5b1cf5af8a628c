import RaporModel
import Testing

/// Selling days against counting them one by one.
struct SellingDaysTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test func `a quarter has its weekdays less the holidays that fall on them`() throws {
    let days = SellingDays(holidays: [try day("2017-12-25"), try day("2017-12-24")])
    // October to December 2017 have 22 + 22 + 21 weekdays; 24 December is a Sunday.
    #expect(days.count(in: try day("2017-10-01")..<day("2018-01-01")) == 64)
  }

  @Test func `no days are none, whichever way round`() throws {
    let start = try day("2017-12-01")
    #expect(SellingDays().count(in: start..<start) == 0)
    #expect(SellingDays(workingDays: []).count(in: start..<start.advanced(by: 100)) == 0)
  }

  @Test func `counting by weeks equals counting day by day`() throws {
    let start = try day("2016-02-20")
    let holidays = [3, 4, 10, 17, 17, 31].map { start.advanced(by: $0) }
    for workingDays: Set<Weekday> in [
      [.monday, .tuesday, .wednesday, .thursday, .friday], [.sunday, .monday], [.saturday],
      Set(Weekday.allCases),
    ] {
      let days = SellingDays(workingDays: workingDays, holidays: holidays)
      for from in 0..<15 {
        for length in 0..<40 {
          let range = start.advanced(by: from)..<start.advanced(by: from + length)
          let expected = range.count { workingDays.contains($0.weekday) && !holidays.contains($0) }
          guard days.count(in: range) == expected else {
            Issue.record("\(range) has \(expected) selling days, not \(days.count(in: range))")
            return
          }
        }
      }
    }
  }
}

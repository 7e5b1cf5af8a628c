import RaporModel
import Testing

/// Days against an independent way of counting them: one step at a time, carrying over month ends.
struct DayTests {
  @Test func `every day of 400 years matches a calendar that counts one day at a time`() throws {
    var (year, month, day) = (1799, 12, 31)
    var number = try #require(Day(year: year, month: month, day: day)).number
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    // 1799-12-31 was a Tuesday.
    var weekday = 1
    while year < 2201 {
      let made = try #require(Day(year: year, month: month, day: day))
      let shown = Day(number: number).civil
      guard made.number == number, shown == (year, month, day), made.weekday.rawValue == weekday
      else {
        Issue.record("\(year)-\(month)-\(day) is not day \(number)")
        return
      }
      let leap = (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
      day += 1
      if day > lengths[month - 1] + (leap && month == 2 ? 1 : 0) { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
      number += 1
      weekday = (weekday + 1) % 7
    }
  }

  @Test func `day 0 is 1970-01-01, a Thursday`() {
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(Day(number: 0).weekday == .thursday)
  }

  @Test(arguments: ["0001-01-01", "1969-12-31", "2000-02-29", "2017-12-31", "9999-12-31"])
  func `a day reads back from what it is written as`(text: String) throws {
    #expect(try #require(Day(iso: text)).description == text)
  }

  @Test(arguments: [
    "2017-02-29", "1900-02-29", "2017-13-01", "2017-00-10", "2017-04-31", "2017-1-01", "17-01-01",
    "2017-01-01 ", "2017/01/01", "", "-", "0000-01-01", "２０１７-01-01", "+017-01-01", "2017-01-01-01",
  ])
  func `what is no day is not read`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `the calendar's ends hold`() {
    let last = Day(number: .max)
    #expect(last.advanced(by: .max - Int(Int32.max)) == last)
    #expect(last.civil.year > 9999)
  }
}

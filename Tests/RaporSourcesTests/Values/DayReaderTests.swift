import TestSupport
import Testing

@testable import RaporModel
@testable import RaporSources

struct DayReaderTests {
  static let readable: [(String, String)] = [
    ("2017-12-31", "2017-12-31"), ("2017/1/5", "2017-01-05"), ("2017.01.05", "2017-01-05"),
    ("20171231", "2017-12-31"), ("2017-12-31T23:59:59", "2017-12-31"),
    ("2017-12-31 9:05 PM", "2017-12-31"), ("31/12/2017", "2017-12-31"),
    ("31.12.17", "2017-12-31"), ("1-2-1999", "1999-02-01"), ("01/02/71", "1971-02-01"),
    ("31/12/2017 13:45", "2017-12-31"), ("3 Apr 2017", "2017-04-03"),
    ("03-Apr-17", "2017-04-03"), ("April 3, 2017", "2017-04-03"),
    ("Senin, 3 April 2017", "2017-04-03"), ("Monday, April 3, 2017", "2017-04-03"),
    ("17 Agustus 2017", "2017-08-17"), ("1 Mei 2017", "2017-05-01"), ("2 Mac 2017", "2017-03-02"),
    ("31 Disember 2017", "2017-12-31"), ("5 Okt. 2017", "2017-10-05"),
    ("9 OGOS 2017", "2017-08-09"),
    ("42736", "2017-01-01"), ("42736.75", "2017-01-01"), ("29/2/2016", "2016-02-29"),
    ("2017-12-31, 13.45", "2017-12-31"),
  ]

  @Test(arguments: readable)
  func `a date is read in the forms that exports use`(text: String, expected: String) {
    #expect(read(text, .dayMonthYear) == .some(Day(iso: expected)))
  }

  @Test(arguments: [
    "soon", "2017-02-30", "31/31/2017", "2017", "12", "2017-1", "99999", "20171301", "1/2/3/4",
    "2017-12-31T25:61", "2017-12-31x", "3 Foo 2017", "1/2/345", "0000-01-01",
    "2017-12-31T10:00+99:00",
  ])
  func `what is no date is unreadable`(text: String) {
    #expect(read(text, .dayMonthYear) == nil)
  }

  @Test(arguments: ["", "-", "NULL", "null", "N/A", "#N/A", "—", "(No value)"])
  func `a word for nothing is a blank`(text: String) {
    guard case .blank = reading(text, .dayMonthYear) else {
      Issue.record("\(text) is no blank")
      return
    }
  }

  @Test func `the order decides what digits mean`() {
    #expect(read("03/04/2017", .dayMonthYear) == .some(Day(iso: "2017-04-03")))
    #expect(read("03/04/2017", .monthDayYear) == .some(Day(iso: "2017-03-04")))
    #expect(read("17/04/03", .yearMonthDay) == .some(Day(iso: "2017-04-03")))
    #expect(read("03/04/2017", nil) == nil)
    #expect(read("04/04/2017", nil) == .some(Day(iso: "2017-04-04")))
  }

  @Test func `a moment with an offset belongs to the site's local day`() throws {
    let jakarta = try #require(TimeZoneTable(name: "Asia/Jakarta"))
    #expect(read("2017-03-01T17:30:00Z", nil, jakarta) == .some(Day(iso: "2017-03-02")))
    #expect(read("2017-03-01T16:59:59.999Z", nil, jakarta) == .some(Day(iso: "2017-03-01")))
    #expect(read("2017-03-01 23:00:00-05:00", nil, jakarta) == .some(Day(iso: "2017-03-02")))
    #expect(read("2017-03-01T23:00:00+0900", nil, jakarta) == .some(Day(iso: "2017-03-01")))
    #expect(read("2017-03-01 23:00 UTC", nil, jakarta) == .some(Day(iso: "2017-03-02")))
    #expect(read("2017-03-01 23:00", nil, jakarta) == .some(Day(iso: "2017-03-01")))
    #expect(read("1969-12-31T12:00:00Z", nil, .utc) == .some(Day(iso: "1969-12-31")))
  }

  private func reading(_ text: String, _ order: DateOrder?, _ zone: TimeZoneTable = .utc)
    -> Reading<Day>
  {
    Array(text.utf8).withUnsafeBufferPointer { DayReader(order: order, zone: zone).read($0) }
  }

  private func read(_ text: String, _ order: DateOrder?, _ zone: TimeZoneTable = .utc) -> Day? {
    reading(text, order, zone).value
  }
}

struct TimeZoneTableTests {
  @Test(arguments: [
    // 2017-03-12 07:00 UTC and 2017-11-05 06:00 UTC are when New York changes its clocks.
    ("America/New_York", 1_489_301_999, -5), ("America/New_York", 1_489_302_000, -4),
    ("America/New_York", 1_509_861_599, -4), ("America/New_York", 1_509_861_600, -5),
    // 2060-07-01, long past the transitions that zone files list.
    ("America/New_York", 2_855_995_200, -4), ("Australia/Sydney", 2_840_140_800, 11),
    // 2060-03-14 07:00 UTC, the second Sunday, and 2060-11-07 06:00 UTC, the first.
    ("America/New_York", 2_846_473_199, -5), ("America/New_York", 2_846_473_200, -4),
    ("America/New_York", 2_867_032_799, -4), ("America/New_York", 2_867_032_800, -5),
    ("Asia/Jakarta", 1_500_000_000, 7), ("Asia/Kuala_Lumpur", 1_500_000_000, 8),
    ("UTC", 0, 0), ("-03:00", 0, -3),
  ])
  func `a zone has its offset at a moment`(name: String, seconds: Int64, hours: Int32) throws {
    let zone = try #require(TimeZoneTable(name: name))
    #expect(zone.offset(atUTC: seconds) == hours * 3600)
  }

  @Test(arguments: ["", "Asia/Jakatra", "../../../etc/passwd", "/etc/passwd", "zone.tab", "+25:00"])
  func `what is no zone is none`(name: String) {
    #expect(TimeZoneTable(name: name) == nil)
  }

  @Test func `a cut-off or garbled zone file is none`() {
    var numbers = SplitMix(state: 3)
    let file = (try? FileBytes.contents(of: "/usr/share/zoneinfo/Europe/Berlin", name: "")) ?? []
    for length in stride(from: 0, to: file.count, by: 7) {
      _ = TimeZoneTable(tzif: Array(file.prefix(length)))
    }
    for _ in 0..<500 where !file.isEmpty {
      var garbled = file
      for _ in 0..<4 {
        garbled[Int.random(in: 0..<file.count, using: &numbers)] = .random(
          in: 0...255, using: &numbers)
      }
      _ = TimeZoneTable(tzif: garbled)
    }
    #expect(TimeZoneTable(tzif: []) == nil)
  }
}

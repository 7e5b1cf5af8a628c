import RaporModel
import Testing

@testable import RaporPages

private let english = Phrasebook(language: .english)
private let indonesian = Phrasebook(language: .indonesian)
private let malay = Phrasebook(language: .malay)

private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

@Suite struct FormatOfDatesTests {
  @Test func `days are written with the day first`() throws {
    let sunday = try day("2017-12-31")
    #expect(english.date(sunday) == "31 Dec 2017")
    #expect(indonesian.date(sunday) == "31 Des 2017")
    #expect(malay.date(sunday) == "31 Dis 2017")
    #expect(english.date(sunday, .long) == "31 December 2017")
    #expect(indonesian.date(sunday, .weekday) == "Min, 31 Des 2017")
    #expect(malay.date(sunday, .weekday) == "Ahd, 31 Dis 2017")
    #expect(english.date(sunday, .withoutYear) == "31 Dec")
  }

  @Test func `a range says what its ends share only once`() throws {
    func range(_ first: String, _ last: String) throws -> String {
      english.dates(from: try day(first), through: try day(last))
    }
    #expect(try range("2017-10-02", "2017-10-08") == "2–8 Oct 2017")
    #expect(try range("2017-09-25", "2017-10-01") == "25 Sep – 1 Oct 2017")
    #expect(try range("2016-12-28", "2017-01-03") == "28 Dec 2016 – 3 Jan 2017")
    #expect(try range("2017-10-02", "2017-10-02") == "2 Oct 2017")
  }

  @Test func `periods of the calendar year have a full, a short and an axis name`() throws {
    let calendar = ReportingCalendar()
    func names(_ key: String, _ words: Phrasebook) throws -> [String] {
      let period = try #require(calendar.period(key: key))
      return [
        words.nameAndSpan(of: period), words.shortName(of: period), words.tickName(of: period),
      ]
    }
    #expect(
      try names("2017-W40", english) == ["Week 40, 2017 (2–8 Oct 2017)", "W40 2017", "W40"])
    #expect(
      try names("2017-W40", indonesian)
        == ["Minggu ke-40 2017 (2–8 Okt 2017)", "Mgg 40 2017", "Mgg 40"])
    #expect(
      try names("2017-W40", malay) == ["Minggu 40, 2017 (2–8 Okt 2017)", "Mg 40 2017", "Mg 40"])
    #expect(try names("2017-10", english) == ["October 2017", "Oct 2017", "Oct"])
    #expect(try names("2017-08", indonesian) == ["Agustus 2017", "Agu 2017", "Agu"])
    #expect(try names("2017-Q4", english) == ["Q4 2017 (Oct–Dec 2017)", "Q4 2017", "Q4"])
    #expect(
      try names("2017-Q4", indonesian) == ["Kuartal IV 2017 (Okt–Des 2017)", "Q4 2017", "Q4"])
    #expect(
      try names("2017-Q4", malay) == ["Suku keempat 2017 (Okt–Dis 2017)", "ST4 2017", "ST4"])
    #expect(
      try names("2017-H1", english) == ["First half of 2017 (Jan–Jun 2017)", "H1 2017", "H1"])
    #expect(
      try names("2017-H1", indonesian)
        == ["Semester I 2017 (Jan–Jun 2017)", "Sem. 1 2017", "Sem. 1"])
    #expect(
      try names("2017-H2", malay)
        == ["Separuh kedua 2017 (Jul–Dis 2017)", "Separuh 2 2017", "Separuh 2"])
    #expect(try names("2017", english) == ["2017", "2017", "2017"])
  }

  @Test func `a fiscal year that is not the calendar year says so and shows its months`() throws {
    let calendar = ReportingCalendar(fiscalYearFirstMonth: 3, fiscalYearName: .end)
    func names(_ key: String) throws -> [String] {
      let period = try #require(calendar.period(key: key))
      return [english, indonesian, malay].map { $0.nameAndSpan(of: period) }
    }
    #expect(
      try names("2018-Q1") == [
        "Q1 FY2018 (Mar–May 2017)", "Kuartal I TB 2018 (Mar–Mei 2017)",
        "Suku pertama TK 2018 (Mac–Mei 2017)",
      ])
    #expect(try names("2018-Q4")[0] == "Q4 FY2018 (Dec 2017 – Feb 2018)")
    #expect(try names("2018-H2")[0] == "Second half of FY2018 (Sep 2017 – Feb 2018)")
    #expect(
      try names("2018") == [
        "FY2018 (Mar 2017 – Feb 2018)", "TB 2018 (Mar 2017 – Feb 2018)",
        "TK 2018 (Mac 2017 – Feb 2018)",
      ])
    #expect(try names("2017-10")[0] == "October 2017")
  }

  @Test func `a fiscal year named by its start is fiscal all the same`() throws {
    let calendar = ReportingCalendar(fiscalYearFirstMonth: 4, fiscalYearName: .start)
    let quarter = try #require(calendar.period(key: "2017-Q1"))
    #expect(english.nameAndSpan(of: quarter) == "Q1 FY2017 (Apr–Jun 2017)")
  }

  @Test func `all dates together have a name and a range`() throws {
    let period = Period.all(try day("2016-10-20")..<(try day("2018-01-01")))
    #expect(english.nameAndSpan(of: period) == "All dates (20 Oct 2016 – 31 Dec 2017)")
    #expect(malay.name(of: period) == "Keseluruhan tempoh")
  }
}

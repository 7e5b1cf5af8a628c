import Foundation
import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

private let english = Phrasebook(language: .english)
private let indonesian = Phrasebook(language: .indonesian)
private let malay = Phrasebook(language: .malay)

private func currency(_ code: String) throws -> Currency { try #require(Currency(code: code)) }

private func ratio(_ numerator: Int128, _ denominator: Int128) throws -> Ratio {
  try #require(Ratio(numerator, over: denominator))
}

@Suite struct FormatTests {
  @Test func `numbers are grouped in threes with each language's marks`() throws {
    let value = try ratio(12_345_678, 10)
    #expect(english.number(value, digits: .fixed(1)) == "1,234,567.8")
    #expect(indonesian.number(value, digits: .fixed(1)) == "1.234.567,8")
    #expect(malay.number(value, digits: .fixed(1)) == "1,234,567.8")
    #expect(english.number(0) == "0")
    #expect(english.number(999) == "999")
    #expect(indonesian.number(1000) == "1.000")
    #expect(english.number(-1234) == "−1,234")
    #expect(english.number(1234, sign: .always) == "+1,234")
    #expect(english.number(0, sign: .always) == "0")
    #expect(english.number(Int64.min) == "−9,223,372,036,854,775,808")
  }

  @Test func `decimals round half away from zero from the exact fraction`() throws {
    #expect(english.number(try ratio(5, 1000), digits: .fixed(2)) == "0.01")
    #expect(english.number(try ratio(-5, 1000), digits: .fixed(2)) == "−0.01")
    #expect(english.number(try ratio(4999, 1_000_000), digits: .fixed(2)) == "0.00")
    // The nearest double to 1.005 lies below it; the fraction does not.
    #expect(english.number(try ratio(1005, 1000), digits: .fixed(2)) == "1.01")
    #expect(english.number(try ratio(-4, 10_000), digits: .fixed(1)) == "0.0")
    #expect(english.number(try ratio(5180, 100), digits: .upTo(2)) == "51.8")
    #expect(english.number(try ratio(5000, 100), digits: .upTo(2)) == "50")
  }

  @Test func `percent and percentage points carry the sign that was asked for`() throws {
    let winRate = try ratio(4238, 6711)
    #expect(english.percent(winRate) == "63.2%")
    #expect(indonesian.percent(winRate) == "63,2%")
    #expect(malay.percent(winRate, digits: 0) == "63%")
    #expect(english.percent(try ratio(124, 1000), sign: .always) == "+12.4%")
    #expect(english.points(try ratio(41, 1000)) == "+4.1\u{A0}pp")
    #expect(indonesian.points(try ratio(-41, 1000)) == "−4,1\u{A0}poin")
    #expect(malay.points(try ratio(41, 1000)) == "+4.1\u{A0}mata")
  }

  @Test func `money is written as people write it`() throws {
    let (usd, idr, myr) = (try currency("USD"), try currency("IDR"), try currency("MYR"))
    #expect(english.money(Ratio(10_005_534), currency: usd) == "$10,005,534")
    #expect(english.money(Ratio(-1_200), currency: usd) == "−$1,200")
    #expect(english.money(minor: 120_050, currency: usd) == "$1,200.50")
    #expect(indonesian.money(minor: 125_000_000, currency: idr) == "Rp1.250.000")
    #expect(indonesian.money(minor: -125_000_000, currency: idr) == "−Rp1.250.000")
    #expect(malay.money(minor: 120_000, currency: myr) == "RM1,200.00")
    #expect(english.money(Ratio(1200), currency: try currency("AED")) == "AED\u{A0}1,200")
    #expect(english.money(Ratio(1200), currency: try currency("SEK")) == "kr\u{A0}1,200")
    #expect(english.money(minor: 1_234_500, currency: try currency("KWD")) == "KWD\u{A0}1,234.500")
    #expect(english.money(minor: 1_234, currency: try currency("JPY")) == "¥1,234")
    #expect(english.money(Ratio(5), currency: usd, sign: .always) == "+$5")
  }

  @Test func `a figure on a card drops decimals unless the amount is small`() throws {
    let usd = try currency("USD")
    #expect(english.money(try ratio(2_360_909, 1000), currency: usd) == "$2,361")
    #expect(english.money(try ratio(325, 100), currency: usd) == "$3.25")
    #expect(english.money(Ratio(3), currency: usd) == "$3")
    #expect(english.money(try ratio(9_950, 100), currency: usd) == "$100")
    #expect(english.money(try ratio(9_949, 100), currency: usd) == "$99.49")
  }

  @Test func `the short form of charts keeps three digits that count`() throws {
    let (usd, idr, myr) = (try currency("USD"), try currency("IDR"), try currency("MYR"))
    func short(_ words: Phrasebook, _ value: Int128, _ currency: Currency) -> String {
      words.money(Ratio(value), currency: currency, detail: .compact)
    }
    #expect(short(english, 1_250_000, usd) == "$1.25M")
    #expect(short(english, 500_000, usd) == "$500K")
    #expect(short(english, 999_960, usd) == "$1M")
    #expect(short(english, 999_499, usd) == "$999K")
    #expect(short(english, 12_500_000, usd) == "$12.5M")
    #expect(short(english, -2_500_000_000, usd) == "−$2.5B")
    #expect(short(english, 0, usd) == "$0")
    #expect(short(english, 950, usd) == "$950")
    #expect(short(english, 25_000_000_000_000_000, usd) == "$25,000T")
    #expect(short(indonesian, 1_250_000, idr) == "Rp1,25\u{A0}jt")
    #expect(short(indonesian, 750_000, idr) == "Rp750\u{A0}rb")
    #expect(short(indonesian, 2_400_000_000, idr) == "Rp2,4\u{A0}M")
    #expect(short(malay, 1_200_000, myr) == "RM1.2\u{A0}juta")
    #expect(short(malay, 50_000, myr) == "RM50\u{A0}ribu")
    #expect(english.compact(try ratio(-25, 10)) == "−2.5")
  }

  @Test func `days have a plural in English alone`() throws {
    #expect(english.days(Ratio(57)) == "57\u{A0}days")
    #expect(english.days(Ratio(1)) == "1\u{A0}day")
    #expect(english.days(Ratio(0)) == "0\u{A0}days")
    #expect(english.days(try ratio(517_820, 10_000)) == "51.8\u{A0}days")
    #expect(english.days(try ratio(102, 100)) == "1\u{A0}day")
    #expect(english.days(Ratio(3), sign: .always) == "+3\u{A0}days")
    #expect(indonesian.days(Ratio(1)) == "1\u{A0}hari")
    #expect(malay.days(try ratio(15, 10)) == "1.5\u{A0}hari")
  }

  @Test func `a metric's value is written by its unit and a missing one is a dash`() throws {
    let usd = try currency("USD")
    func value(_ unit: Metric.Unit, _ result: MetricValue.Result, id: String = "x") throws
      -> String
    {
      let days = try #require(Day(iso: "2017-01-01"))..<(try #require(Day(iso: "2018-01-01")))
      let value = MetricValue(
        metric: Metric(id), scope: .total, period: .all(days), unit: unit, direction: .neutral,
        result: result, n: 1)
      return english.value(value, currency: usd)
    }
    #expect(try value(.money, .available(Ratio(1_196))) == "$1,196")
    #expect(try value(.count, .available(Ratio(1_196))) == "1,196")
    #expect(try value(.count, .available(ratio(23, 10))) == "2.3")
    #expect(try value(.rate, .available(ratio(632, 1000))) == "63.2%")
    #expect(try value(.rate, .available(ratio(124, 1000)), id: "growth") == "+12.4%")
    #expect(try value(.days, .available(Ratio(57))) == "57\u{A0}days")
    #expect(try value(.multiple, .available(ratio(31, 25))) == "1.24×")
    #expect(try value(.rate, .unavailable(.noClosedDeals)) == "–")
    #expect(english.reason(for: .noClosedDeals) == "no closed deals in the period")
  }

  @Test func `a change is written by its unit with its sign`() throws {
    let usd = try currency("USD")
    #expect(english.change(Ratio(-1_200), in: .money, currency: usd) == "−$1,200")
    #expect(english.change(try ratio(41, 1000), in: .rate, currency: usd) == "+4.1\u{A0}pp")
    #expect(indonesian.change(Ratio(3), in: .days, currency: usd) == "+3\u{A0}hari")
    #expect(english.change(Ratio(0), in: .count, currency: usd) == "0")
    #expect(english.change(try ratio(12, 100), in: .multiple, currency: usd) == "+0.12")
  }

  @Test func `lists join with the language's word and only Indonesian puts a comma before it`() {
    #expect(english.list([]) == "")
    #expect(english.list(["a"]) == "a")
    #expect(english.list(["a", "b"]) == "a and b")
    #expect(english.list(["a", "b", "c"]) == "a, b and c")
    #expect(indonesian.list(["a", "b"]) == "a dan b")
    #expect(indonesian.list(["a", "b", "c"]) == "a, b, dan c")
    #expect(malay.list(["a", "b", "c"]) == "a, b dan c")
  }
}

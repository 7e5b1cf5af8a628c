import Foundation
import RaporMetrics
import RaporModel
import Testing

@testable import RaporPages

/// Compares the tables with the Unicode CLDR as Foundation brings it.
///
/// Differences on purpose, which the tests allow for by name:
/// - a minus is U+2212, not a hyphen;
/// - dates put the day first in English too, as `31 Dec 2017`;
/// - lists have no comma before “and” in English;
/// - the short form of charts keeps up to three digits, not two, and writes Malay words in full;
/// - quarters in short are `Q4` in Indonesian and `ST4` in Malay, as companies there write them;
/// - signs of money in letters are set apart by a no-break space in Malay too, and a currency keeps
///   its own sign in every language where it has one: `Rp`, `RM`, `$`.
@Suite struct FormatAgainstFoundationTests {
  private static let numbers: [Int128] = [
    0, 1, 9, 10, 99, 100, 999, 1_000, 1_001, 12_345, 999_999, 1_000_000, 123_456_789,
    987_654_321_012, -1, -1_000, -12_345_678,
  ]

  private func locale(_ language: SiteLanguage) -> Locale { Locale(identifier: language.rawValue) }

  private func withHyphen(_ text: String) -> String {
    text.replacingOccurrences(of: "\u{2212}", with: "-")
  }

  @Test(arguments: SiteLanguage.allCases)
  func `numbers and percent agree with Foundation's`(language: SiteLanguage) throws {
    let words = Phrasebook(language: language)
    for number in Self.numbers {
      for digits in 0...3 {
        let ratio = try #require(Ratio(number, over: 1_000))
        let decimal = Decimal(Int(number)) / 1_000
        let style = Decimal.FormatStyle(locale: locale(language))
          .precision(.fractionLength(digits)).rounded(rule: .toNearestOrAwayFromZero)
        // Foundation keeps the sign of what rounds to zero; a reader takes −0 for a mistake.
        #expect(
          withHyphen(words.number(ratio, digits: .fixed(digits)))
            == withoutNegativeZero(decimal.formatted(style)))
        let percent = Decimal.FormatStyle.Percent(locale: locale(language))
          .precision(.fractionLength(digits)).rounded(rule: .toNearestOrAwayFromZero)
        #expect(
          withHyphen(words.percent(ratio, digits: digits))
            == withoutNegativeZero(decimal.formatted(percent)))
      }
    }
  }

  private func withoutNegativeZero(_ text: String) -> String {
    let isZero = !text.contains { $0.isNumber && $0 != "0" }
    return isZero && text.hasPrefix("-") ? String(text.dropFirst()) : text
  }

  @Test(arguments: SiteLanguage.allCases)
  func `names of months and weekdays agree with Foundation's`(language: SiteLanguage) {
    let formatter = DateFormatter()
    formatter.locale = locale(language)
    let words = CalendarWords(language)
    #expect(words.months == formatter.standaloneMonthSymbols)
    #expect(words.shortMonths == formatter.shortStandaloneMonthSymbols)
    let sundayFirst = { (names: [String]) in [names[6]] + names[..<6] }
    #expect(sundayFirst(words.weekdays) == formatter.standaloneWeekdaySymbols)
    #expect(sundayFirst(words.shortWeekdays) == formatter.shortStandaloneWeekdaySymbols)
  }

  @Test(arguments: SiteLanguage.allCases)
  func `dates agree with Foundation's but for the order in English`(language: SiteLanguage) throws {
    let words = Phrasebook(language: language)
    let formatter = DateFormatter()
    formatter.locale = locale(language)
    formatter.timeZone = TimeZone(identifier: "UTC")
    for (detail, format) in [
      (Phrasebook.DateDetail.short, "d MMM y"), (.long, "d MMMM y"), (.weekday, "EEE, d MMM y"),
    ] {
      formatter.dateFormat = format
      for number in stride(from: Int32(-20_000), through: 40_000, by: 397) {
        let date = Date(timeIntervalSince1970: Double(number) * 86_400)
        #expect(words.date(Day(number: number), detail) == formatter.string(from: date))
      }
    }
  }

  @Test func `rupiah in Indonesian and ringgit in Malay agree with Foundation's`() throws {
    for (language, code) in [(SiteLanguage.indonesian, "IDR"), (.malay, "MYR"), (.english, "USD")] {
      let currency = try #require(Currency(code: code))
      for minor: Int64 in [0, 5, 100, 125_000_050, -4_200, 99_999_999_999] {
        let theirs = (Decimal(minor) / 100).formatted(
          Decimal.FormatStyle.Currency(code: code, locale: locale(language))
            .rounded(rule: .toNearestOrAwayFromZero))
        let ours = Phrasebook(language: language).money(minor: minor, currency: currency)
        #expect(withHyphen(ours) == theirs)
      }
    }
  }

  @Test(arguments: [SiteLanguage.indonesian, .malay])
  func `lists agree with Foundation's`(language: SiteLanguage) {
    let words = Phrasebook(language: language)
    for items in [["a"], ["a", "b"], ["a", "b", "c"], ["a", "b", "c", "d"]] {
      #expect(words.list(items) == items.formatted(.list(type: .and).locale(locale(language))))
    }
  }
}

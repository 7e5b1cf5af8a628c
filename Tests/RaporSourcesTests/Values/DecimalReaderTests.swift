import TestSupport
import Testing

@testable import RaporModel
@testable import RaporSources

struct DecimalReaderTests {
  static let euro = Currency(code: "EUR")
  static let readable: [(String, NumberStyle, String, Int64)] = [
    ("1250", .decimalPoint, "USD", 125_000), ("1,250.50", .decimalPoint, "USD", 125_050),
    ("1.250,50", .decimalComma, "EUR", 125_050), ("Rp1.250.000", .decimalComma, "IDR", 125_000_000),
    ("Rp. 1.250.000,-", .decimalComma, "IDR", 125_000_000),
    ("Rp 1.250.000,00", .decimalComma, "IDR", 125_000_000),
    ("€ 3.500,00", .decimalComma, "EUR", 350_000), ("3.500,00 €", .decimalComma, "EUR", 350_000),
    ("3500 EUR", .decimalComma, "EUR", 350_000), ("(1,200)", .decimalPoint, "USD", -120_000),
    ("($1,200.00)", .decimalPoint, "USD", -120_000), ("-$12", .decimalPoint, "USD", -1_200),
    ("$-12", .decimalPoint, "USD", -1_200), ("12-", .decimalPoint, "USD", -1_200),
    ("−5", .decimalPoint, "USD", -500), ("+5", .decimalPoint, "USD", 500),
    ("1 234,56", .decimalComma, "EUR", 123_456), ("1\u{A0}234,56", .decimalComma, "EUR", 123_456),
    ("1\u{202F}234,56", .decimalComma, "EUR", 123_456), ("1'234.56", .decimalPoint, "CHF", 123_456),
    ("1,00,000", .decimalPoint, "INR", 10_000_000), (".5", .decimalPoint, "USD", 50),
    ("1.005", .decimalPoint, "USD", 101), ("1.004", .decimalPoint, "USD", 100),
    ("-1.005", .decimalPoint, "USD", -101), ("1.2E+06", .decimalPoint, "USD", 120_000_000),
    ("1,2E+3", .decimalComma, "EUR", 120_000), ("5e-1", .decimalPoint, "USD", 50),
    ("RM 1,250.00", .decimalPoint, "MYR", 125_000), ("1250", .decimalPoint, "JPY", 1_250),
    ("1.6", .decimalPoint, "JPY", 2), ("US$5", .decimalPoint, "USD", 500),
    ("$5", .decimalPoint, "SGD", 500),
  ]

  @Test(arguments: readable)
  func `an amount is read in the forms that exports use`(
    text: String, style: NumberStyle, code: String, minor: Int64
  ) throws {
    let currency = try #require(Currency(code: code))
    #expect(read(text, style, currency).value == minor)
  }

  @Test(arguments: [
    "a lot", "12.5.7", "1,25", "1,2345", "12,34,5", "1..2", "--", "12 apples", "(5", "5)",
    "99999999999999999999", "1e99", "1e", "0x10", "12%", "€", "1.2.3E+4", "5 $ 6",
  ])
  func `what is no amount is not read as one`(text: String) throws {
    let currency = try #require(Currency(code: "USD"))
    #expect(read(text, .decimalPoint, currency).value == nil)
  }

  @Test func `an amount in another currency names it`() throws {
    let currency = try #require(Currency(code: "USD"))
    for (text, code) in [("€ 5", "EUR"), ("5 IDR", "IDR"), ("Rp5", "IDR"), ("RM5", "MYR")] {
      guard case .foreign(code) = read(text, .decimalPoint, currency) else {
        Issue.record("\(text) is not in \(code)")
        continue
      }
    }
  }

  @Test(arguments: [
    ("1,250.50", "point"), ("1.250,50", "comma"), ("1.250.000", "comma"), ("1,250,000", "point"),
    ("12,5", "comma"), ("12.5", "point"), ("0.500", "point"), ("1234.567", "point"),
    ("1.250", "both"), ("1,250", "both"), ("1250", "none"), ("12.5.7", "none"), ("abc", "none"),
    ("0,000", "comma"), ("1,00,000", "point"),
  ])
  func `a number tells its style, or that it cannot`(text: String, expected: String) {
    let found =
      switch Array(text.utf8).withUnsafeBufferPointer({ NumberEvidence($0) }) {
      case .none: "none"
      case .ambiguous: "both"
      case .only(.decimalPoint): "point"
      case .only(.decimalComma): "comma"
      }
    #expect(found == expected)
  }

  @Test func `any bytes at all are read without a trap`() throws {
    var numbers = SplitMix(state: 11)
    let currency = try #require(Currency(code: "USD"))
    let alphabet = Array("0123456789.,-+()eE $€Rp'T:/Zz".utf8) + [0xC2, 0xA0, 0xE2, 0x80, 0xFF]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0..<14, using: &numbers)
      let cell = (0..<length).map { _ in alphabet.randomElement(using: &numbers) ?? 0 }
      cell.withUnsafeBufferPointer { cell in
        for style in NumberStyle.allCases {
          _ = DecimalReader(style: style, decimals: 2, currency: currency).read(cell)
        }
        _ = NumberEvidence(cell)
        _ = DayReader(order: .dayMonthYear, zone: .utc).read(cell)
      }
    }
  }

  private func read(_ text: String, _ style: NumberStyle, _ currency: Currency) -> Reading<Int64> {
    let reader = DecimalReader(style: style, decimals: currency.exponent, currency: currency)
    return Array(text.utf8).withUnsafeBufferPointer { reader.read($0) }
  }
}

struct ByteInternerTests {
  @Test func `spellings keep their codes however many there are`() {
    var interner = ByteInterner()
    let codes = (0..<5000).map { interner.code(of: "name \($0 % 2500)") }
    #expect(interner.count == 2500)
    #expect((0..<2500).allSatisfy { codes[$0] == codes[$0 + 2500] })
    #expect(interner.spelling(17) == "name 17")
    var other = ByteInterner()
    _ = other.code(of: "new")
    _ = other.code(of: "name 3")
    #expect(interner.merge(other) == [2500, 3])
  }
}

import RaporDiagnostics
import Testing

@testable import RaporModel
@testable import RaporSources

/// Amounts in several currencies.
struct CurrencyTests {
  private func load(
    _ deals: String, site: String = "USD", source: String = "", rates: String,
    expenses: String = "", asOf: String = "2017-03-31"
  ) throws -> LoadedSite {
    try TemporarySite.load([
      "site.yml": """
      title: T
      currency: \(site)
      as_of: \(asOf)
      sources:
        - table: deals
          file: deals.csv
          stages: {Open: open, Won: won}
          \(source)
        - {table: expenses, file: expenses.csv}
        - {table: rates, file: rates.csv}
      """,
      "deals.csv": "deal_id,rep_id,stage,created_on,closed_on,amount,cost,currency\n" + deals,
      "expenses.csv": "spent_on,amount,currency\n" + expenses,
      "rates.csv": "day,currency,rate\n" + rates,
    ])
  }

  @Test func `an amount converts by the latest rate on or before the day of closing`() throws {
    let loaded = try load(
      """
      1,Ann,Won,2017-01-01,2017-01-31,100.00,40,EUR
      2,Ann,Won,2017-01-01,2017-02-01,100.00,,EUR
      3,Ann,Open,2017-01-01,2017-01-15,100.00,,EUR
      4,Ann,Won,2017-01-01,2017-02-01,100.00,,USD
      5,Ann,Won,2017-01-01,2017-02-01,€100.00,,
      """, rates: "2017-02-01,EUR,1.10\n2017-01-01,EUR,1.05\n2017-03-01,EUR,1.20\n")
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    // 31 January has the rate of 1 January; 1 February its own; an open deal that of 31 March.
    #expect(data.deals.map(\.amount) == [105_00, 110_00, 120_00, 100_00, 110_00])
    #expect(data.deals.map(\.cost) == [42_00, nil, nil, nil, nil])
    #expect(data.conversions.keys.sorted() == [0, 1, 2, 4])
    #expect(
      data.conversions[0]
        == Conversion(
          currency: "EUR", amount: 100_00, cost: 40_00, rate: 1_050_000_000_000,
          rateDay: try #require(Day(iso: "2017-01-01"))))
    #expect(loaded.ids.isEmpty)
  }

  @Test func `each currency's own number of decimals is kept`() throws {
    // 12,345 yen at 0.0087 dollars are 107.4015; 1.005 dinars at 3.2851 are 3.3015255.
    let loaded = try load(
      """
      1,Ann,Won,2017-01-01,2017-02-01,"12,345",,JPY
      2,Ann,Won,2017-01-01,2017-02-01,1.005,,KWD
      """, source: "number_style: decimal-point",
      rates: "2017-01-01,JPY,0.0087\n2017-01-01,KWD,3.2851\n")
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.deals.map(\.amount) == [107_40, 3_30])
    // The other way round: 10.50 dollars at 114.9 yen are 1206.45; at 0.30444 dinars 3.19662.
    let yen = try load(
      "1,Ann,Won,2017-01-01,2017-02-01,10.50,,USD\n", site: "JPY", rates: "2017-01-01,USD,114.9\n")
    #expect(yen.dataset?.deals.map(\.amount) == [1_206])
    let dinars = try load(
      "1,Ann,Won,2017-01-01,2017-02-01,10.50,,USD\n", site: "KWD",
      rates: "2017-01-01,USD,0.30444\n")
    #expect(dinars.dataset?.deals.map(\.amount) == [3_197])
  }

  @Test func `a half is rounded away from zero, once`() throws {
    let loaded = try load(
      """
      1,Ann,Won,2017-01-01,2017-02-01,0.01,-0.01,EUR
      2,Ann,Won,2017-01-01,2017-02-01,0.03,-0.03,EUR
      """, rates: "2017-01-01,EUR,0.5\n")
    // Half a cent is a cent; one and a half are two.
    #expect(loaded.dataset?.deals.map(\.amount) == [1, 2])
    #expect(loaded.dataset?.deals.map(\.cost) == [-1, -2])
  }

  @Test func `a source may be in a currency of its own`() throws {
    let loaded = try load(
      "1,Ann,Won,2017-01-01,2017-02-01,Rp1.250.000,,\n2,Ann,Won,2017-01-01,2017-02-01,7,,USD\n",
      source: "currency: IDR", rates: "2017-01-01,IDR,0.000075\n")
    #expect(loaded.dataset?.deals.map(\.amount) == [93_75, 7_00], "\(loaded.diagnostics.sorted)")
    #expect(loaded.dataset?.conversions[0]?.amount == 1_250_000_00)
  }

  @Test func `spending converts by the rate of its own day`() throws {
    let loaded = try load(
      "1,Ann,Won,2017-01-01,2017-02-01,1,,\n", rates: "2017-01-01,EUR,1.05\n2017-02-01,EUR,1.10\n",
      expenses: "2017-01-20,100,EUR\n2017-02-20,100,EUR\n2017-02-20,100,\n")
    let data = try #require(loaded.dataset, "\(loaded.diagnostics.sorted)")
    #expect(data.expenses.map(\.amount) == [105_00, 110_00, 100_00])
    #expect(data.expenses[0].conversion?.rateDay == Day(iso: "2017-01-01"))
    #expect(data.expenses[2].conversion == nil)
  }

  @Test func `a deal that has nothing in the other currency needs no rate`() throws {
    let loaded = try load("1,Ann,Won,2017-01-01,2017-02-01,,,GBP\n", rates: "2017-01-01,EUR,1\n")
    #expect(loaded.dataset?.deals.map(\.amount) == [nil])
    #expect(loaded.dataset?.conversions.isEmpty == true)
    #expect(loaded.ids.isEmpty)
  }

  @Test(
    arguments: [
      (1, 500_000_000_000, 1), (-1, 500_000_000_000, -1), (3, 499_999_999_999, 1),
      (Int64.max, 1_000_000_000_000, Int64.max), (Int64.max, 2_000_000_000_000, nil),
      (Int64.min, 1_000_000_000_000, nil), (0, Int64.max, 0),
      (9_007_199_254_740_993, 1_000_000_000_000, 9_007_199_254_740_993),
    ] as [(Int64, Int64, Int64?)])
  func `conversion is exact over the whole range`(amount: Int64, rate: Int64, result: Int64?)
    throws
  {
    let (euro, dollar) = (try #require(Currency(code: "EUR")), try #require(Currency(code: "USD")))
    let rate = RateTable.Rate(day: Day(number: 0), value: rate)
    #expect(rate.convert(amount, from: euro, to: dollar) == result)
  }
}

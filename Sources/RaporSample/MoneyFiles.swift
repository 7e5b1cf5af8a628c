import RaporModel

/// What a currency was worth in ringgit; the rates are made up, near those of the time.
enum SampleRates {
  /// A currency that some customers pay in.
  enum Currency: String, CaseIterable {
    case singapore = "SGD"
    case unitedStates = "USD"
  }

  /// Ringgit for ten thousand units, on the first day of a month.
  static func rate(of currency: Currency, year: Int, month: Int) -> Int {
    let months = (year - 2024) * 12 + month - 8
    let wave = [0, 90, 40, -60, -110, 30, 120, -20, -90, 60, 10, -70]
    return switch currency {
    case .singapore: 33_400 - months * 95 + wave[(months + 12) % 12]
    case .unitedStates: 44_100 - months * 170 + 2 * wave[(months + 15) % 12]
    }
  }
}

extension SampleTeam {
  /// The rates of exchange: one row for each currency and month up to a day.
  static func ratesFile(asOf day: Day) -> [UInt8] {
    var csv = CSVWriter(columns: ["day", "currency", "rate"], lineEnd: .lineFeed)
    let (year, month, _) = day.civil
    for (year, month) in SampleCalendar.months(from: (2024, 8), to: (year, month)) {
      for currency in SampleRates.Currency.allCases {
        let rate = SampleRates.rate(of: currency, year: year, month: month)
        let digits = String(100_000 + rate % 10_000).dropFirst(2)
        csv.row([
          "\(year)-\(twoDigits(month))-01", currency.rawValue, "\(rate / 10_000).\(digits)",
        ])
      }
    }
    return csv.bytes
  }

  /// What a customer pays in, where it is not ringgit: some across the strait pay in Singapore
  /// dollars, and some of the largest in Indonesia in those of the United States.
  static func currency(of deal: SampleDeal, at position: Int) -> SampleRates.Currency? {
    var chance = Chance(stream: 20_000 + position)
    let isAbroad = chance.happens(140)
    guard isAbroad, deal.product.listPrice > 5_000, deal.coOwner == nil else { return nil }
    switch deal.account.territory {
    case "Johor": return .singapore
    case "Surabaya": return deal.product.listPrice > 10_000 ? .unitedStates : nil
    default: return nil
    }
  }

  /// Ringgit in another currency at the rate of the month of a day, to whole tens.
  static func converted(_ ringgit: Int, to currency: SampleRates.Currency, on day: Day) -> Int {
    let (year, month, _) = day.civil
    let rate = SampleRates.rate(of: currency, year: year, month: month)
    return (ringgit * 10_000 / rate + 5) / 10 * 10
  }

  /// What the products cost.
  static var productsFile: [UInt8] {
    var csv = CSVWriter(columns: ["product", "family", "list_price"], lineEnd: .lineFeed)
    for product in SampleProduct.all {
      csv.row([product.name, product.family, "\(product.listPrice)"])
    }
    return csv.bytes
  }

  /// The days off.
  static var holidaysFile: [UInt8] {
    var csv = CSVWriter(columns: ["day", "name"], lineEnd: .lineFeed)
    for holiday in SampleCalendar.holidays { csv.row(["\(holiday.day)", holiday.name]) }
    return csv.bytes
  }
}

extension SampleTeam {
  /// What was spent on selling, month by month.
  static func expensesFile(asOf last: Day) -> [UInt8] {
    var csv = CSVWriter(
      columns: ["spent_on", "category", "amount", "currency", "team", "rep_id"], lineEnd: .lineFeed)
    var chance = Chance(stream: 6_000)
    let months = SampleCalendar.months(from: (2025, 1), to: (2026, 6))
    let rows = months.flatMap { year, month in
      Team.allCases.flatMap { teamExpenses($0, year: year, month: month, &chance) }
        + reps.flatMap { travel(of: $0, year: year, month: month, &chance) }
    }
    for row in rows.enumerated().sorted(by: { ($0.1.day, $0.0) < ($1.1.day, $1.0) })
    where row.element.day <= last {
      csv.row(["\(row.element.day)"] + row.element.fields)
    }
    return csv.bytes
  }

  private typealias Spending = (day: Day, fields: [String])

  /// Advertising every month, part of it paid in dollars, and a fair or an open day in most quarters.
  private static func teamExpenses(
    _ team: Team, year: Int, month: Int, _ chance: inout Chance
  ) -> [Spending] {
    let first = SampleCalendar.day(year, month, 1)
    let (words, film) = (chance.among(28...52) * 100, chance.among(40...95) * 10)
    let (fair, day) = (chance.among(90...165) * 100, chance.among(4...24))
    let advertising = SampleCalendar.sellingDay(from: first.advanced(by: 4))
    var rows: [Spending] = [
      (advertising, ["Advertising", "\(words)", "MYR", team.rawValue, ""]),
      (advertising, ["Advertising", "\(film)", "USD", team.rawValue, ""]),
    ]
    if month % 3 == 2 {
      let day = SampleCalendar.sellingDay(from: first.advanced(by: day))
      rows.append((day, ["Events", "\(fair)", "MYR", team.rawValue, ""]))
    }
    return rows
  }

  private static func travel(
    of rep: SampleRep, year: Int, month: Int, _ chance: inout Chance
  ) -> [Spending] {
    let day = SampleCalendar.sellingDay(
      from: SampleCalendar.day(year, month, 1).advanced(by: chance.among(18...26)))
    let (cents, hasMeal, meal) = (
      chance.among(18_000...94_000), chance.happens(350), chance.among(60...380)
    )
    guard rep.works(on: day) else { return [] }
    var rows: [Spending] = [
      (day, ["Travel", "\(cents / 100).\(twoDigits(cents % 100))", "MYR", "", rep.id])
    ]
    if hasMeal { rows.append((day, ["Entertainment", "\(meal)", "MYR", "", rep.id])) }
    return rows
  }
}

package import RaporMetrics
package import RaporModel

extension Phrasebook {
  /// How exactly an amount of money is written.
  package enum MoneyDetail: Hashable, Sendable {
    /// Whole major units; amounts under a hundred that are not whole keep their decimals.
    case whole
    /// With all decimals that people write in the currency.
    case exact
    /// The short form of charts, such as `$1.25M`.
    case compact
  }

  /// A whole number: `1,234`.
  package func number(_ value: some BinaryInteger, sign: NumberStyle.Sign = .negativeOnly)
    -> String
  {
    number(Ratio(value), digits: .fixed(0), sign: sign)
  }

  /// A number with decimals: `1,234.5`.
  package func number(
    _ value: Ratio, digits: NumberStyle.Digits, sign: NumberStyle.Sign = .negativeOnly
  ) -> String {
    string { numbers.append(value, digits: digits, sign: sign, to: &$0) }
  }

  /// A number in the short form of charts: `1.25M`, `1,25 jt`.
  package func compact(_ value: Ratio) -> String {
    string { append(compact: value, to: &$0) }
  }

  /// Adds a number in the short form of charts.
  func append(compact value: Ratio, to bytes: inout [UInt8]) {
    numbers.append(signOf: value.numerator, .negativeOnly, to: &bytes)
    numbers.append(compact: value, to: &bytes)
  }

  /// A share: 0.632 is `63.2%`, or `63,2%` in Indonesian.
  package func percent(
    _ share: Ratio, digits: Int = 1, sign: NumberStyle.Sign = .negativeOnly
  ) -> String {
    string { append(percent: share, digits: digits, sign: sign, to: &$0) }
  }

  /// Adds a share.
  func append(
    percent share: Ratio, digits: Int = 1, sign: NumberStyle.Sign = .negativeOnly,
    to bytes: inout [UInt8]
  ) {
    numbers.append(share.times(100), digits: .fixed(digits), sign: sign, to: &bytes)
    bytes.append(UInt8(ascii: "%"))
  }

  /// A difference of two shares in percentage points: 0.041 is `+4.1 pp`.
  package func points(_ difference: Ratio, digits: Int = 1, sign: NumberStyle.Sign = .always)
    -> String
  {
    string { append(points: difference, digits: digits, sign: sign, to: &$0) }
  }

  /// Adds a difference of two shares.
  func append(
    points difference: Ratio, digits: Int = 1, sign: NumberStyle.Sign = .always,
    to bytes: inout [UInt8]
  ) {
    numbers.append(difference.times(100), digits: .fixed(digits), sign: sign, to: &bytes)
    append(unit: .percentagePoints, to: &bytes)
  }

  /// A length in days with at most one decimal: `57 days`, `1 day`, `51.8 days`.
  package func days(_ days: Ratio, sign: NumberStyle.Sign = .negativeOnly) -> String {
    string { append(days: days, sign: sign, to: &$0) }
  }

  /// Adds a length in days.
  func append(
    days: Ratio, sign: NumberStyle.Sign = .negativeOnly, to bytes: inout [UInt8]
  ) {
    let isOne = days.scaled(digits: 1).magnitude == 10
    numbers.append(days, digits: .upTo(1), sign: sign, to: &bytes)
    append(unit: isOne ? .day : .days, to: &bytes)
  }

  /// A length in hours of business: `42 min`, `3.5 h`; below one hour in whole minutes.
  package func hours(_ hours: Ratio, sign: NumberStyle.Sign = .negativeOnly) -> String {
    string { append(hours: hours, sign: sign, to: &$0) }
  }

  /// Adds a length in hours of business.
  func append(
    hours: Ratio, sign: NumberStyle.Sign = .negativeOnly, to bytes: inout [UInt8]
  ) {
    let minutes = hours.times(60)
    let isShort = minutes.scaled(digits: 0).magnitude < 60
    numbers.append(
      isShort ? minutes : hours, digits: isShort ? .fixed(0) : .upTo(1), sign: sign, to: &bytes)
    append(unit: isShort ? .minutesSign : .hoursSign, to: &bytes)
  }

  /// A plain number against 1: `1.24×`.
  package func multiple(_ value: Ratio, digits: Int = 2) -> String {
    string { append(multiple: value, digits: digits, to: &$0) }
  }

  /// Adds a plain number against 1.
  func append(multiple value: Ratio, digits: Int = 2, to bytes: inout [UInt8]) {
    numbers.append(value, digits: .fixed(digits), to: &bytes)
    bytes += "×".utf8
  }

  /// Adds a unit after its number, which no line ends between.
  private func append(unit: Phrase, to bytes: inout [UInt8]) {
    bytes += "\u{A0}".utf8
    bytes += text(unit).utf8
  }

  /// An amount in major units: `$10,005,534`, `Rp1.250.000`, `RM1,200`.
  package func money(
    _ amount: Ratio, currency: Currency, detail: MoneyDetail = .whole,
    sign: NumberStyle.Sign = .negativeOnly
  ) -> String {
    string { append(money: amount, currency: currency, detail: detail, sign: sign, to: &$0) }
  }

  /// An amount in minor units, with all decimals that people write: `$1,200.50`.
  package func money(
    minor: some BinaryInteger, currency: Currency, detail: MoneyDetail = .exact,
    sign: NumberStyle.Sign = .negativeOnly
  ) -> String {
    money(currency.major(minor), currency: currency, detail: detail, sign: sign)
  }

  /// Adds an amount in major units; the sign comes first, then the currency's, then the digits.
  package func append(
    money amount: Ratio, currency: Currency, detail: MoneyDetail = .whole,
    sign: NumberStyle.Sign = .negativeOnly, to bytes: inout [UInt8]
  ) {
    let digits = moneyDigits(of: amount, currency: currency, detail: detail)
    let scaled = amount.scaled(digits: digits)
    numbers.append(signOf: scaled, sign, to: &bytes)
    bytes.append(contentsOf: currency.symbol.utf8)
    if currency.isSetApart { bytes.append(contentsOf: "\u{A0}".utf8) }
    if detail == .compact {
      numbers.append(compact: amount, to: &bytes)
    } else {
      numbers.append(magnitude: scaled.magnitude, digits: .fixed(digits), to: &bytes)
    }
  }

  private func moneyDigits(of amount: Ratio, currency: Currency, detail: MoneyDetail) -> Int {
    switch detail {
    case .exact: return currency.shownDigits
    case .compact: return 2
    case .whole:
      let isWhole = amount.numerator % amount.denominator == 0
      let isSmall = amount.scaled(digits: 0).magnitude < 100
      return isWhole || !isSmall ? 0 : currency.shownDigits
    }
  }
}

extension Ratio {
  /// The value times a positive whole number; the value itself where that cannot be held.
  func times(_ factor: Int128) -> Ratio {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: factor)
    return overflow ? self : Ratio(product, over: denominator) ?? self
  }
}

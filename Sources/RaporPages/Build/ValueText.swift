import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// Adds a value as its unit is written.
  func append(_ value: MetricValue, to bytes: inout [UInt8]) {
    book.append(value, currency: currency, to: &bytes)
  }

  /// Whether a value has parts to be told in a few words: sums and counts say it themselves.
  func hasParts(_ value: MetricValue) -> Bool {
    switch value.unit {
    case .rate: value.numerator != nil && value.denominator != nil
    case .days, .multiple, .hours, .points, .score: true
    case .money: value.denominator != nil
    case .count: false
    }
  }

  /// What a value was made of, in a few words: `349 of 553` for rates, `n = 349` for averages; nil for
  /// sums and counts.
  func parts(of value: MetricValue) -> String? {
    guard hasParts(value) else { return nil }
    return value.unit == .rate
      ? book.string { append(partsOfRate: value, to: &$0) } : book.cases(value.n)
  }

  /// Writes what a value was made of, which has parts.
  func append(partsOf value: MetricValue, to markup: inout MarkupBuffer) {
    guard value.unit == .rate else { return markup.append(text: book.cases(value.n)) }
    markup.append(textBy: { append(partsOfRate: value, to: &$0) })
  }

  private func append(partsOfRate value: MetricValue, to bytes: inout [UInt8]) {
    guard let upper = value.numerator, let lower = value.denominator else { return }
    if value.metric.id.hasPrefix("pacing") {
      return book.append(
        .paceParts, ["done": .percent(upper), "elapsed": .percent(lower)], to: &bytes)
    }
    if isShareOfMoney(value.metric) {
      return book.append(
        .partOf,
        [
          "part": .text(book.money(upper, currency: currency, detail: .compact)),
          "whole": .text(book.money(lower, currency: currency, detail: .compact)),
        ], to: &bytes)
    }
    book.append(
      .partOf, ["part": .number(upper, digits: 1), "whole": .number(lower, digits: 1)], to: &bytes)
  }

  private func isShareOfMoney(_ metric: Metric) -> Bool {
    PageContext.sharesOfMoney.contains(metric.id)
  }

  private static let sharesOfMoney: Set = [
    "quota_attainment", "win_rate_value", "growth", "margin_rate", "coverage", "slippage",
    "forecast_accuracy", "ltv_cost_ratio",
  ]

  /// Adds the value with all its decimals, as evidence shows it.
  func append(exact value: MetricValue, to bytes: inout [UInt8]) {
    if value.unit == .rate, let ratio = value.value {
      return book.append(percent: ratio, digits: 2, to: &bytes)
    }
    book.append(value, currency: currency, detail: .exact, to: &bytes)
  }

  /// Whether the formula of a value has parts to put in.
  func hasOperands(_ value: MetricValue) -> Bool {
    value.value != nil && value.numerator != nil && value.denominator != nil
  }

  /// Adds the formula with its values put in, `349 ÷ 553 = 63.11%`, where it has parts.
  func append(substituted value: MetricValue, to bytes: inout [UInt8]) {
    guard let upper = value.numerator, let lower = value.denominator else { return }
    append(operand: upper, of: value, to: &bytes)
    bytes += " ÷ ".utf8
    append(operand: lower, of: value, to: &bytes)
    bytes += " = ".utf8
    append(exact: value, to: &bytes)
  }

  private func append(operand ratio: Ratio, of value: MetricValue, to bytes: inout [UInt8]) {
    if value.metric.id.hasPrefix("pacing") {
      return book.append(percent: ratio, digits: 2, to: &bytes)
    }
    if isShareOfMoney(value.metric) || (value.unit == .money && ratio == value.numerator) {
      return book.append(money: ratio, currency: currency, detail: .exact, to: &bytes)
    }
    book.numbers.append(ratio, digits: .upTo(4), to: &bytes)
  }

  /// Whether two values of a unit can be held against each other: there must be something to divide by.
  func hasChange(from then: Ratio, to now: Ratio, in unit: Metric.Unit) -> Bool {
    guard let difference = now.subtracting(then) else { return false }
    switch unit {
    case .rate, .days, .multiple, .hours, .points, .score: return true
    case .money, .count: return then > Ratio(0) && difference.divided(by: then) != nil
    }
  }

  /// Adds how much a value changed: by its own unit for rates and days, in percent for the rest.
  func append(
    changeFrom then: Ratio, to now: Ratio, in unit: Metric.Unit, to bytes: inout [UInt8]
  ) {
    guard let difference = now.subtracting(then) else { return }
    switch unit {
    case .rate, .days, .multiple, .hours, .points, .score:
      book.append(change: difference, in: unit, currency: currency, to: &bytes)
    case .money, .count:
      guard then > Ratio(0), let share = difference.divided(by: then) else { return }
      book.append(percent: share, digits: 0, sign: .always, to: &bytes)
    }
  }

  /// Adds how much a value changed against that of another period; nothing where one of them is missing,
  /// or the two cannot be held against each other.
  func append(changeOf value: MetricValue, against other: Period, to markup: inout MarkupBuffer) {
    guard isComparable(value), let now = value.value,
      let then = self.value(value.metric, in: other).value
    else { return }
    markup.append(textBy: { append(changeFrom: then, to: now, in: value.unit, to: &$0) })
  }

  /// A value in the short form of charts.
  func tick(_ value: MetricValue) -> String {
    value.value.map { tick($0.double, unit: value.unit) } ?? book.text(.noData)
  }

  /// A number in the short form of charts.
  func tick(_ number: Double, unit: Metric.Unit) -> String {
    let ratio = Ratio(thousandths: number)
    switch unit {
    case .rate: return book.number(ratio.times(100), digits: .upTo(1)) + "%"
    case .money: return book.money(ratio, currency: currency, detail: .compact)
    case .count: return book.compact(ratio)
    case .days, .multiple, .hours, .points, .score: return book.number(ratio, digits: .upTo(1))
    }
  }
}

extension Ratio {
  /// The nearest multiple of a thousandth, which is as exact as an axis is read; 0 for what is not
  /// finite or too large.
  init(thousandths number: Double) {
    let scaled = (number * 1000).rounded()
    // Conversions to 128 bits are generic and slow, and hardly any number needs them.
    let whole = scaled.magnitude < 0x1p62 ? Int128(Int64(scaled)) : Int128(exactly: scaled) ?? 0
    self = Ratio(whole, over: 1000) ?? Ratio(0)
  }
}

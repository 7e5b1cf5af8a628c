import RaporMetrics
import RaporModel

extension PageContext {
  /// What a value was made of, in a few words: `349 of 553` for rates, `n = 349` for averages; nil for
  /// sums and counts, which say it themselves.
  func parts(of value: MetricValue) -> String? {
    switch value.unit {
    case .rate:
      guard let upper = value.numerator, let lower = value.denominator else { return nil }
      if value.metric.id.hasPrefix("pacing") {
        return book.text(
          .paceParts, ["done": .percent(upper), "elapsed": .percent(lower)])
      }
      return book.text(
        .partOf, ["part": .text(part(upper, of: value)), "whole": .text(part(lower, of: value))])
    case .days, .multiple, .hours, .points, .score:
      return book.cases(value.n)
    case .money where value.denominator != nil:
      return book.cases(value.n)
    case .money, .count: return nil
    }
  }

  /// A part of a rate: money in the short form, counts as they are.
  private func part(_ part: Ratio, of value: MetricValue) -> String {
    isShareOfMoney(value.metric)
      ? book.money(part, currency: dataset.currency, detail: .compact)
      : book.number(part, digits: .upTo(1))
  }

  private func isShareOfMoney(_ metric: Metric) -> Bool {
    [
      "quota_attainment", "win_rate_value", "growth", "margin_rate", "coverage", "slippage",
      "forecast_accuracy", "ltv_cost_ratio",
    ].contains(metric.id)
  }

  /// The value with all its decimals, as evidence shows it.
  func exact(_ value: MetricValue) -> String {
    if value.unit == .rate, let ratio = value.value { return book.percent(ratio, digits: 2) }
    return book.value(value, currency: dataset.currency, detail: .exact)
  }

  /// The formula with its values put in, `349 ÷ 553 = 63.11%`, where `exact` is the value; nil where it has
  /// no parts.
  func substituted(_ value: MetricValue, exact: String) -> String? {
    guard value.value != nil, let upper = value.numerator, let lower = value.denominator else {
      return nil
    }
    return "\(operand(upper, of: value)) ÷ \(operand(lower, of: value)) = \(exact)"
  }

  private func operand(_ ratio: Ratio, of value: MetricValue) -> String {
    if value.metric.id.hasPrefix("pacing") { return book.percent(ratio, digits: 2) }
    if isShareOfMoney(value.metric) || (value.unit == .money && ratio == value.numerator) {
      return book.money(ratio, currency: dataset.currency, detail: .exact)
    }
    return book.number(ratio, digits: .upTo(4))
  }

  /// How much a value changed: by its own unit for rates and days, in percent for the rest; nil
  /// where there is nothing to divide by.
  func change(from then: Ratio, to now: Ratio, in unit: Metric.Unit) -> String? {
    guard let difference = now.subtracting(then) else { return nil }
    switch unit {
    case .rate, .days, .multiple, .hours, .points, .score:
      return book.change(difference, in: unit, currency: dataset.currency)
    case .money, .count:
      guard then > Ratio(0), let share = difference.divided(by: then) else { return nil }
      return book.percent(share, digits: 0, sign: .always)
    }
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
    case .money: return book.money(ratio, currency: dataset.currency, detail: .compact)
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
    self = Ratio(Int128(exactly: scaled) ?? 0, over: 1000) ?? Ratio(0)
  }
}

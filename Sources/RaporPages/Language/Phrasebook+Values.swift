package import RaporMetrics
package import RaporModel

extension Phrasebook {
  /// A metric's value as its unit is written; the dash when it is not available, whose reason is
  /// `reason(for:)` of the value's absence.
  package func value(
    _ value: MetricValue, currency: Currency, detail: MoneyDetail = .whole
  ) -> String {
    string { append(value, currency: currency, detail: detail, to: &$0) }
  }

  /// Adds a metric's value.
  func append(
    _ value: MetricValue, currency: Currency, detail: MoneyDetail = .whole,
    to bytes: inout [UInt8]
  ) {
    guard let ratio = value.value else { return bytes += Phrasebook.dash.utf8 }
    if value.metric.id == "growth" { return append(percent: ratio, sign: .always, to: &bytes) }
    if value.metric.isChange {
      return append(change: ratio, in: value.unit, currency: currency, to: &bytes)
    }
    append(amount: ratio, in: value.unit, currency: currency, detail: detail, to: &bytes)
  }

  /// A number of one unit: `$2,361`, `1,196`, `63.2%`, `57 days`, `1.24×`.
  package func amount(
    _ ratio: Ratio, in unit: Metric.Unit, currency: Currency, detail: MoneyDetail = .whole
  ) -> String {
    string { append(amount: ratio, in: unit, currency: currency, detail: detail, to: &$0) }
  }

  /// Adds a number of one unit.
  func append(
    amount ratio: Ratio, in unit: Metric.Unit, currency: Currency, detail: MoneyDetail = .whole,
    to bytes: inout [UInt8]
  ) {
    switch unit {
    case .money: append(money: ratio, currency: currency, detail: detail, to: &bytes)
    case .count where detail == .compact: append(compact: ratio, to: &bytes)
    case .count: numbers.append(ratio, digits: .upTo(1), to: &bytes)
    case .rate: append(percent: ratio, to: &bytes)
    case .days: append(days: ratio, to: &bytes)
    case .multiple: append(multiple: ratio, to: &bytes)
    case .hours: append(hours: ratio, to: &bytes)
    case .points: numbers.append(ratio, digits: .upTo(1), sign: .always, to: &bytes)
    case .score: numbers.append(ratio, digits: .fixed(1), to: &bytes)
    }
  }

  /// A difference of two numbers of one unit, with its sign: `+4.1 pp`, `−$1,200`, `+3 days`.
  package func change(_ ratio: Ratio, in unit: Metric.Unit, currency: Currency) -> String {
    string { append(change: ratio, in: unit, currency: currency, to: &$0) }
  }

  /// Adds a difference of two numbers of one unit.
  func append(
    change ratio: Ratio, in unit: Metric.Unit, currency: Currency, to bytes: inout [UInt8]
  ) {
    switch unit {
    case .money: append(money: ratio, currency: currency, sign: .always, to: &bytes)
    case .rate: append(points: ratio, to: &bytes)
    case .days: append(days: ratio, sign: .always, to: &bytes)
    case .multiple: numbers.append(ratio, digits: .fixed(2), sign: .always, to: &bytes)
    case .hours: append(hours: ratio, sign: .always, to: &bytes)
    case .count, .points, .score:
      numbers.append(ratio, digits: .upTo(1), sign: .always, to: &bytes)
    }
  }
}

package import RaporMetrics
package import RaporModel

extension Phrasebook {
  /// A metric's value as its unit is written; the dash when it is not available, whose reason is
  /// `reason(for:)` of the value's absence.
  package func value(
    _ value: MetricValue, currency: Currency, detail: MoneyDetail = .whole
  ) -> String {
    guard let ratio = value.value else { return Phrasebook.dash }
    if value.metric.id == "growth" { return percent(ratio, sign: .always) }
    if value.metric.isChange { return change(ratio, in: value.unit, currency: currency) }
    return amount(ratio, in: value.unit, currency: currency, detail: detail)
  }

  /// A number of one unit: `$2,361`, `1,196`, `63.2%`, `57 days`, `1.24×`.
  package func amount(
    _ ratio: Ratio, in unit: Metric.Unit, currency: Currency, detail: MoneyDetail = .whole
  ) -> String {
    switch unit {
    case .money: money(ratio, currency: currency, detail: detail)
    case .count: detail == .compact ? compact(ratio) : number(ratio, digits: .upTo(1))
    case .rate: percent(ratio)
    case .days: days(ratio)
    case .multiple: multiple(ratio)
    case .hours: hours(ratio)
    case .points: number(ratio, digits: .upTo(1), sign: .always)
    case .score: number(ratio, digits: .fixed(1))
    }
  }

  /// A difference of two numbers of one unit, with its sign: `+4.1 pp`, `−$1,200`, `+3 days`.
  package func change(_ ratio: Ratio, in unit: Metric.Unit, currency: Currency) -> String {
    switch unit {
    case .money: money(ratio, currency: currency, sign: .always)
    case .count: number(ratio, digits: .upTo(1), sign: .always)
    case .rate: points(ratio)
    case .days: days(ratio, sign: .always)
    case .multiple: number(ratio, digits: .fixed(2), sign: .always)
    case .hours: hours(ratio, sign: .always)
    case .points, .score: number(ratio, digits: .upTo(1), sign: .always)
    }
  }
}

import RaporModel

/// The metrics that the site's author defines, as the catalogue has them.
enum CustomDefinitions {
  /// A definition of each, in the order of the settings.
  static func definitions(_ metrics: [CustomMetric]) -> [MetricDefinition] {
    metrics.enumerated().map { place, metric in definition(metric, at: place) }
  }

  private static func definition(_ metric: CustomMetric, at place: Int) -> MetricDefinition {
    let listed: @Sendable (MetricContext) -> [MetricCase] = { context in
      figures(at: place, context)?.cases(context) ?? []
    }
    return MetricDefinition(
      Metric(metric.id), group: .custom, unit: unit(metric.unit),
      direction: direction(metric.direction), audience: audience(metric.audience),
      isShareOfCases: metric.formula.isShareOfCases,
      words: .init(
        name: metric.name.text(in: .english), meaning: metric.meaning.text(in: .english),
        formula: metric.formula.signs),
      cases: CustomFigures.listsRows(metric) ? listed : nil
    ) { context in figures(at: place, context)?.outcome(context) ?? .absent(.noData, n: 0) }
  }

  private static func figures(at place: Int, _ context: MetricContext) -> CustomFigures? {
    let all = context.figures.customFigures
    return all.indices.contains(place) ? all[place] : nil
  }

  private static func unit(_ unit: CustomMetric.Unit) -> Metric.Unit {
    switch unit {
    case .money: .money
    case .count: .count
    case .rate: .rate
    case .days: .days
    case .multiple: .multiple
    }
  }

  private static func direction(_ direction: CustomMetric.Direction) -> Metric.Direction {
    switch direction {
    case .higher: .higherIsBetter
    case .lower: .lowerIsBetter
    case .neutral: .neutral
    }
  }

  private static func audience(_ audience: CustomMetric.Audience) -> MetricDefinition.Audience {
    switch audience {
    case .everyone: .everyone
    case .people: .people
    case .reps: .reps
    }
  }
}

extension CustomMetric.Formula {
  /// The formula in signs that need no language: `Σ amount (deals: outcome = won; closed_on)`.
  package var signs: String {
    switch self {
    case .whole(let part): part.signs
    case .ratio(let upper, let lower): "\(upper.signs) ÷ \(lower.signs)"
    }
  }
}

extension CustomMetric.Part {
  /// The part in signs: what is measured, the table, the filters, and the day that rows go by.
  package var signs: String {
    let conditions = filters.map(\.signs).joined(separator: ", ")
    let rows = "\(table.rawValue)\(conditions.isEmpty ? "" : ": \(conditions)"); \(day)"
    return switch measure {
    case .count: "|\(rows)|"
    case .sum(let column): "Σ \(column) (\(rows))"
    case .percentile(50, let column): "median \(column) (\(rows))"
    case .percentile(let percent, let column): "P\(percent) \(column) (\(rows))"
    }
  }
}

extension CustomMetric.Filter {
  /// The filter in signs, `amount ≥ 1000`; ∅ is a blank cell.
  package var signs: String {
    switch condition {
    case .given: "\(column) ≠ ∅"
    case .blank: "\(column) = ∅"
    case .among(let texts):
      texts.count == 1 ? "\(column) = \(texts[0])" : "\(column) ∈ \(list(texts))"
    case .notAmong(let texts):
      texts.count == 1 ? "\(column) ≠ \(texts[0])" : "\(column) ∉ \(list(texts))"
    case .number(let bounds):
      bounds.map { "\(column) \($0.side.sign) \(Self.decimal($0.millionths))" }
        .joined(separator: ", ")
    case .days(let from, let through):
      [from.map { "\(column) ≥ \($0)" }, through.map { "\(column) ≤ \($0)" }].compactMap { $0 }
        .joined(separator: ", ")
    case .relative(let relation): "\(column) \(relation.rawValue)"
    }
  }

  private func list(_ texts: [String]) -> String { "{\(texts.joined(separator: ", "))}" }

  private static func decimal(_ millionths: Int64) -> String {
    Ratio(millionths: millionths).decimal()
  }
}

extension CustomMetric.Bound.Side {
  fileprivate var sign: String {
    switch self {
    case .equals: "="
    case .atLeast: "≥"
    case .above: ">"
    case .atMost: "≤"
    case .below: "<"
    }
  }
}

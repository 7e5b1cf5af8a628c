import RaporMetrics
import RaporModel

extension Phrasebook {
  /// The name of one of the site's own metrics; nil for a metric of the catalogue.
  func customName(of metric: Metric) -> String? {
    guard metric.variant.isEmpty else { return nil }
    return customMetrics[metric.id]?.name.text(in: language)
  }

  /// What people read about one of the site's own metrics; nil for a metric of the catalogue.
  func customWords(for metric: Metric) -> MetricWords? {
    guard metric.variant.isEmpty, let own = customMetrics[metric.id] else { return nil }
    let name = own.name.text(in: language)
    return MetricWords(
      name: name, short: name, meaning: own.meaning.text(in: language),
      formula: own.formula.signs, formulaInWords: words(for: own.formula), rivals: [])
  }

  /// A formula in words; tables, columns and values keep the names that the author gave them.
  private func words(for formula: CustomMetric.Formula) -> String {
    switch formula {
    case .whole(let part): words(for: part)
    case .ratio(let upper, let lower): "(\(words(for: upper))) ÷ (\(words(for: lower)))"
    }
  }

  private func words(for part: CustomMetric.Part) -> String {
    let rows = PhraseFigure.text(rows(of: part))
    return switch part.measure {
    case .count: text(.customCount, ["rows": rows])
    case .sum(let column): text(.customSum, ["column": .text(column), "rows": rows])
    case .percentile(50, let column):
      text(.customMedian, ["column": .text(column), "rows": rows])
    case .percentile(let percent, let column):
      text(
        .customPercentile, ["percent": .count(percent), "column": .text(column), "rows": rows])
    }
  }

  private func rows(of part: CustomMetric.Part) -> String {
    let (table, day) = (PhraseFigure.text(text(part.table.phrase)), PhraseFigure.text(part.day))
    guard !part.filters.isEmpty else {
      return text(.customRows, ["table": table, "day": day])
    }
    let conditions = part.filters.map(words(for:)).joined(separator: ", ")
    return text(
      .customRowsWhere, ["table": table, "day": day, "conditions": .text(conditions)])
  }

  private func words(for filter: CustomMetric.Filter) -> String {
    let column = PhraseFigure.text(filter.column)
    switch filter.condition {
    case .given: return text(.customGiven, ["column": column])
    case .blank: return text(.customBlank, ["column": column])
    case .among(let texts):
      return text(.customIs, ["column": column, "values": .text(either(texts))])
    case .notAmong(let texts):
      return text(.customIsNot, ["column": column, "values": .text(either(texts))])
    case .number, .days: return filter.signs
    case .relative(let relation): return text(relation.phrase, ["column": column])
    }
  }

  private func either(_ texts: [String]) -> String {
    texts.map { "“\($0)”" }.joined(separator: " \(text(.customOr)) ")
  }
}

extension CustomTable {
  /// The phrase that names its rows.
  fileprivate var phrase: Phrase {
    switch self {
    case .deals: .customDeals
    case .activities: .customActivities
    case .leads: .customLeads
    case .surveys: .customSurveys
    case .expenses: .customExpenses
    case .stageChanges: .customStageChanges
    case .trainings: .customTrainings
    }
  }
}

extension CustomMetric.PeriodRelation {
  /// The phrase that says it of a column.
  fileprivate var phrase: Phrase {
    switch self {
    case .within: .customWithin
    case .before: .customBefore
    case .after: .customAfter
    case .untilEnd: .customUntilEnd
    }
  }
}

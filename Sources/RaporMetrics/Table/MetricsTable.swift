package import RaporModel

/// Every figure as rows: one per metric, variant, scope and period, by scope, then period, then
/// metric, each in the order that `Figures` has them.
package struct MetricsTable: Sendable {
  /// The figures.
  package let figures: Figures
  /// The periods in the table.
  package let periods: [Period]
  private let isIncluded: @Sendable (MetricsTableRow) -> Bool

  /// The names of the fields, as the first line of the CSV has them.
  package static let fields = [
    "metric", "variant", "scope", "scope_id", "period_kind", "period", "value", "unit",
    "numerator", "denominator", "n", "status", "reason",
  ]

  /// How many decimals values are rounded to, half away from zero.
  package static let digits = 6

  /// Makes a table of all periods with figures, or of some of them, and of all rows or some.
  package init(
    of figures: Figures, periods: [Period]? = nil,
    where isIncluded: @escaping @Sendable (MetricsTableRow) -> Bool = { _ in true }
  ) {
    self.figures = figures
    self.periods = periods ?? figures.periods
    self.isIncluded = isIncluded
  }

  /// The table as CSV (RFC 4180, but lines end with a line feed), the names of the fields first.
  package func csv() -> [UInt8] {
    var csv = CSVWriter(columns: MetricsTable.fields, lineEnd: .lineFeed)
    forEachRow { row in csv.row(row.fields) }
    return csv.bytes
  }

  /// The table as a JSON array, one object a line, with the same fields; what is missing is null.
  ///
  /// `exclusions` lists the rows left out, by reason: `[{"reason":"won_without_amount","count":3}]`;
  /// `as_of` is the day that the figures describe, and `definition` a fingerprint of what the metric
  /// means, by which a later table can be compared with this one.
  package func json() -> [UInt8] {
    var text = JSONWriter()
    text.array { array in
      forEachRow { row in array.element { row.write(to: &$0) } }
    }
    return text.bytes
  }

  /// Calls `body` with each row, in order.
  package func forEachRow(_ body: (MetricsTableRow) -> Void) {
    let digests = Dictionary(
      figures.definitions.map { ($0.metric, figures.digest(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    for scope in figures.scopes {
      let id = scope.id(in: figures.dataset)
      for period in periods {
        for value in figures.values(of: scope, in: period) {
          let row = MetricsTableRow(
            value: value, scopeID: id, asOf: figures.dataset.asOf,
            definition: digests[value.metric] ?? "")
          if isIncluded(row) { body(row) }
        }
      }
    }
  }
}

/// One row of the metrics table.
package struct MetricsTableRow: Hashable, Sendable {
  /// The figure.
  package let value: MetricValue
  /// The scope's id: a rep's own, a name, or an attribute's value; empty for the total and for
  /// “not given”.
  package let scopeID: String
  /// The day that the figures describe.
  package let asOf: Day
  /// The fingerprint of what the metric means here.
  package let definition: String

  /// The texts of the fields, in the order of `MetricsTable.fields`.
  package var fields: [String] {
    [
      value.metric.id, value.metric.variant, value.scope.name, scopeID,
      value.period.kind.rawValue, value.period.key, text(value.value), value.unit.rawValue,
      text(value.numerator), text(value.denominator), String(value.n), status,
      value.absence?.rawValue ?? "",
    ]
  }

  private var status: String { value.value == nil ? "unavailable" : "available" }

  private func text(_ ratio: Ratio?) -> String { ratio?.decimal(digits: MetricsTable.digits) ?? "" }

  /// The fields that are JSON numbers.
  private static let numbers: Set<String> = ["value", "numerator", "denominator", "n"]

  func write(to text: inout JSONWriter) {
    text.object { object in
      for (name, field) in zip(MetricsTable.fields, fields) {
        let isMissing =
          field.isEmpty && (name == "reason" || MetricsTableRow.numbers.contains(name))
        object.key(name)
        if isMissing {
          object.null()
        } else if MetricsTableRow.numbers.contains(name) {
          object.number(field)
        } else {
          object.string(field)
        }
      }
      object.key("exclusions")
      writeExclusions(to: &object)
      object.member("as_of", asOf.description)
      object.member("definition", definition)
    }
  }

  private func writeExclusions(to text: inout JSONWriter) {
    text.inlineArray(value.exclusions) { exclusion, text in
      text.object { object in
        object.key("reason")
        object.string(exclusion.reason.word)
        object.key("count")
        object.number(String(exclusion.count))
      }
    }
  }
}

extension Scope {
  /// What tells it from others of its kind: a rep's id in the data, a name, or an attribute's value;
  /// empty for the total and for “not given”.
  package func id(in dataset: Dataset) -> String {
    switch self {
    case .total: ""
    case .team(let name), .manager(let name): name
    case .rep(let rep): dataset[rep]?.id.rawValue ?? ""
    case .attribute(_, let value): value ?? ""
    }
  }
}

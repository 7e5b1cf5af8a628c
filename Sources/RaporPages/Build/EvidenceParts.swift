import RaporMarkup
import RaporMetrics
import RaporModel

/// A part of the business, whose rows stand among those of the whole.
struct EvidencePart: Sendable {
  /// Which part.
  let scope: Scope
  /// The class of its rows.
  let className: String
  /// Its rows.
  let rows: Set<MetricCase.Row>
  /// Its figures, each with its name.
  let figures: [String]
}

extension PageContext {
  /// The teams, managers and values of columns, each with its rows of the period: a number of theirs
  /// leads to the evidence of the whole, which then shows only these rows.
  func evidenceParts(in period: Period) -> [EvidencePart] {
    figures.scopes.enumerated().compactMap { place, scope in
      guard scope.isPart else { return nil }
      let values = report.breakdownMetrics(of: scope).map { value($0, of: scope, in: period) }
      var rows = Set(figures.evidence(of: scope, in: period).map { MetricCase.Row.deal($0.deal) })
      for value in values where figures.definition(of: value.metric)?.cases != nil {
        let cases = figures.cases(behind: value.metric, of: scope, in: period)
        rows.formUnion(cases.map(\.row))
      }
      return EvidencePart(
        scope: scope, className: RowStyles.className(ofScope: place), rows: rows,
        figures: values.filter { $0.value != nil }.map(text))
    }
  }

  /// A figure in a few words, with its name and what it was made of.
  private func text(of value: MetricValue) -> String {
    let text =
      book.shortName(of: value.metric) + " " + book.value(value, currency: dataset.currency)
    let detail = parts(of: value) ?? book.text(.casesCount, ["n": .count(value.n)])
    return "\(text) (\(detail))"
  }

  /// The choice of a part's rows.
  func choice(of part: EvidencePart) -> EvidencePage.RowChoice {
    EvidencePage.RowChoice(
      anchor: report.map.anchor(ofPart: part.scope),
      title: book.text(
        .rowsOfPart,
        [
          "column": .text(columnName(part.scope.name)), "name": .text(name(of: part.scope)),
          "n": .count(part.rows.count),
        ]),
      figures: part.figures)
  }
}

extension Scope {
  /// Whether it is neither the whole nor a person: it has no pages of its own.
  var isPart: Bool {
    switch self {
    case .total, .rep: false
    case .team, .manager, .attribute: true
    }
  }
}

/// Gathers the classes of rows: the sets that count them, and the parts of the business they belong to.
struct RowClasses {
  private let rows: EvidenceRows
  private var ofParts: [MetricCase.Row: [String]] = [:]
  private var ofSets: [[Int]: String] = [:]

  init(_ rows: EvidenceRows, parts: [EvidencePart]) {
    self.rows = rows
    for part in parts {
      for row in part.rows { ofParts[row, default: []].append(part.className) }
    }
  }

  /// The classes of a deal.
  mutating func classes(of deal: EvidenceRows.DealRow) -> String? {
    joined(rows.sets(of: deal), ofParts[.deal(deal.deal)])
  }

  /// The classes of a row that is no deal.
  mutating func classes(of row: MetricCase.Row) -> String? {
    joined(rows.sets(of: row), ofParts[row])
  }

  private mutating func joined(_ sets: [Int], _ parts: [String]?) -> String? {
    let text = ofSets[sets] ?? sets.map(RowStyles.className(ofSet:)).joined(separator: " ")
    ofSets[sets] = text
    let all = (text.isEmpty ? [] : [text]) + (parts ?? [])
    return all.isEmpty ? nil : all.joined(separator: " ")
  }
}

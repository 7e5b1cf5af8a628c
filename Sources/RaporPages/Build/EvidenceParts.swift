import RaporMarkup
import RaporMetrics
import RaporModel

/// A part of the business, whose rows stand among those of the whole.
struct EvidencePart: Sendable {
  /// Which part.
  let scope: Scope
  /// The class of its rows.
  let className: String
  /// Its deals, and its owners' parts of deals.
  let deals: Set<EvidenceRows.DealKey>
  /// Its rows that are no deals.
  let others: Set<MetricCase.Row>
  /// Its figures.
  let figures: [EvidencePage.PartFigure]
}

extension PageContext {
  /// The teams, managers and values of columns, each with its rows of the period: a number of theirs
  /// leads to the evidence of the whole, which then shows only these rows.
  ///
  /// Only what is among the rows of the whole is a part of them.
  func evidenceParts(of whole: EvidenceRows, in period: Period) -> [EvidencePart] {
    let first = [Int: EvidenceRows.DealKey](
      whole.deals.map { ($0.deal, $0.key) }, uniquingKeysWith: { first, _ in first })
    let listed = Set(whole.others)
    let evidenceOfParts = figures.evidenceOfParts(in: period)
    return figures.scopes.enumerated().compactMap { place, scope in
      guard scope.isPart else { return nil }
      let values = figures.values(report.breakdownMetrics(of: scope), of: scope, in: period)
      let evidence = evidenceOfParts[place]
      let known = Set(evidence.map(\.deal))
      var deals = Set(
        evidence.map { EvidenceRows.DealKey(deal: $0.deal, isCoOwners: $0.isShared) })
      var others: Set<MetricCase.Row> = []
      for value in values where figures.definition(of: value.metric)?.cases != nil {
        for item in figures.cases(behind: value.metric, of: scope, in: period) {
          if case .deal(let deal) = item.row {
            if !known.contains(deal), let key = first[deal] { deals.insert(key) }
          } else if listed.contains(item.row) {
            others.insert(item.row)
          }
        }
      }
      return EvidencePart(
        scope: scope, className: RowStyles.className(ofScope: place), deals: deals, others: others,
        figures: values.filter { $0.value != nil }.map(figure))
    }
  }

  /// A figure in a few words, with its name and what it was made of.
  private func figure(_ value: MetricValue) -> EvidencePage.PartFigure {
    let text =
      book.shortName(of: value.metric) + " " + book.value(value, currency: currency)
    let detail = parts(of: value) ?? book.cases(value.n)
    return EvidencePage.PartFigure(
      anchor: SiteMap.anchor(of: value.metric), text: "\(text) (\(detail))")
  }

  /// The choice of a part's rows.
  func choice(of part: EvidencePart) -> EvidencePage.RowChoice {
    EvidencePage.RowChoice(
      anchor: report.map.anchor(ofPart: part.scope),
      title: book.text(
        .rowsOfPart,
        [
          "column": .text(columnName(part.scope.name)), "name": .text(name(of: part.scope)),
          "n": .count(part.deals.count + part.others.count),
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
  private let namesOfSets: [String]
  private var partsOfDeals: [EvidenceRows.DealKey: [String]] = [:]
  private var partsOfOthers: [MetricCase.Row: [String]] = [:]
  /// The classes of the few combinations that deals are in, but for the parts of the business.
  private var ofDeals: [(roles: DealRoles, combination: Int, text: String)] = []
  /// Those of other rows, by their combination.
  private var ofOthers: [String?] = []

  init(_ rows: EvidenceRows, parts: [EvidencePart]) {
    self.rows = rows
    namesOfSets = rows.sets.indices.map(RowStyles.className(ofSet:))
    for part in parts {
      for deal in part.deals { partsOfDeals[deal, default: []].append(part.className) }
      for row in part.others { partsOfOthers[row, default: []].append(part.className) }
    }
  }

  /// The classes of a deal.
  mutating func classes(of deal: EvidenceRows.DealRow) -> String? {
    let parts = partsOfDeals.isEmpty ? nil : partsOfDeals[deal.key]
    let text = joined(classesOfSets(of: deal), [], parts)
    return text.isEmpty ? nil : text
  }

  private mutating func classesOfSets(of deal: EvidenceRows.DealRow) -> String {
    let combination = rows.combination(naming: deal)
    let known = ofDeals.first { $0.combination == combination && $0.roles == deal.roles }
    if let known { return known.text }
    let text = joined("", rows.sets(of: deal.roles) + rows.combinations[combination], nil)
    ofDeals.append((deal.roles, combination, text))
    return text
  }

  /// The classes of the row at a place among those that are no deals.
  mutating func classes(ofOther place: Int) -> String? {
    let parts = partsOfOthers.isEmpty ? nil : partsOfOthers[rows.others[place]]
    let text = joined(classes(ofCombination: rows.combinationOfOthers[place]), [], parts)
    return text.isEmpty ? nil : text
  }

  private mutating func classes(ofCombination combination: Int) -> String {
    while ofOthers.count <= combination { ofOthers.append(nil) }
    if let known = ofOthers[combination] { return known }
    let text = joined("", rows.combinations[combination], nil)
    ofOthers[combination] = text
    return text
  }

  private func joined(_ first: String, _ sets: [Int], _ parts: [String]?) -> String {
    if sets.isEmpty, parts == nil { return first }
    var text = first
    for set in sets { add(namesOfSets[set], to: &text) }
    for part in parts ?? [] { add(part, to: &text) }
    return text
  }

  private func add(_ name: String, to text: inout String) {
    if !text.isEmpty { text += " " }
    text += name
  }
}

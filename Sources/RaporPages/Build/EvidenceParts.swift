import RaporMarkup
import RaporMetrics
import RaporModel

/// A part of the business, whose rows stand among those of the whole.
struct EvidencePart: Sendable {
  /// Which part.
  let scope: Scope
  /// The class of its rows.
  let className: String
  /// Its deals, and its owners' parts of deals, by their places among those of the whole.
  let deals: [Int]
  /// Its rows that are no deals, likewise.
  let others: [Int]
  /// Its figures.
  let figures: [EvidencePage.PartFigure]
}

extension PageContext {
  /// The teams, managers and values of columns, each with its rows of the period: a number of theirs
  /// leads to the evidence of the whole, which then shows only these rows.
  ///
  /// Only what is among the rows of the whole is a part of them.
  func evidenceParts(of whole: EvidenceRows, in period: Period) -> [EvidencePart] {
    var rows = PartRows(of: whole, deals: dataset.deals.count)
    let evidenceOfParts = figures.evidenceOfParts(in: period)
    return figures.scopes.enumerated().compactMap { place, scope in
      guard scope.isPart else { return nil }
      let values = figures.values(report.breakdownMetrics(of: scope), of: scope, in: period)
      rows.beginPart()
      for row in evidenceOfParts[place] { rows.add(row) }
      for value in values where figures.definition(of: value.metric)?.cases != nil {
        for item in figures.cases(behind: value.metric, of: scope, in: period) {
          rows.add(item.row)
        }
      }
      return EvidencePart(
        scope: scope, className: RowStyles.className(ofScope: place), deals: rows.deals,
        others: rows.others, figures: values.filter { $0.value != nil }.map(figure))
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

/// Finds the rows of one part after another among those of the whole, each once.
private struct PartRows {
  /// The places of the part's deals among those of the whole.
  private(set) var deals: [Int] = []
  /// Those of its other rows.
  private(set) var others: [Int] = []

  private let whole: EvidenceRows
  /// The place of each deal's first row; −1 for those that have none.
  private let firstOfDeal: [Int32]
  private let placeOfOther: [MetricCase.Row: Int]
  // The number of the part that each row was last found to belong to.
  private var partOfDeal: [Int32]
  private var partOfOther: [Int32]
  private var part: Int32 = 0

  init(of whole: EvidenceRows, deals count: Int) {
    self.whole = whole
    var firstOfDeal = [Int32](repeating: -1, count: count)
    for (place, row) in whole.deals.enumerated() where firstOfDeal[row.deal] < 0 {
      firstOfDeal[row.deal] = Int32(clamping: place)
    }
    self.firstOfDeal = firstOfDeal
    placeOfOther = Dictionary(
      zip(whole.others, whole.others.indices), uniquingKeysWith: { first, _ in first })
    partOfDeal = Array(repeating: 0, count: whole.deals.count)
    partOfOther = Array(repeating: 0, count: whole.others.count)
  }

  mutating func beginPart() {
    part += 1
    deals.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
  }

  mutating func add(_ row: DealEvidence) {
    let own = places(of: row.deal).first { whole.deals[$0].isCoOwners == row.isShared }
    if let own { addDeal(at: own) }
  }

  /// A case that is a deal means its first row, unless one of its rows is here already.
  mutating func add(_ row: MetricCase.Row) {
    if case .deal(let deal) = row {
      let places = places(of: deal)
      let isHere = places.contains { partOfDeal[$0] == part }
      if let first = places.first, !isHere { addDeal(at: first) }
    } else if let place = placeOfOther[row], partOfOther[place] != part {
      partOfOther[place] = part
      others.append(place)
    }
  }

  private mutating func addDeal(at place: Int) {
    guard partOfDeal[place] != part else { return }
    partOfDeal[place] = part
    deals.append(place)
  }

  /// The places of a deal's rows, which stand together.
  private func places(of deal: Int) -> Range<Int> {
    guard firstOfDeal.indices.contains(deal), firstOfDeal[deal] >= 0 else { return 0..<0 }
    let first = Int(firstOfDeal[deal])
    var end = first + 1
    while end < whole.deals.count, whole.deals[end].deal == deal { end += 1 }
    return first..<end
  }
}

/// Gathers the classes of rows: the sets that count them, and the parts of the business they belong to.
struct RowClasses {
  private let rows: EvidenceRows
  private let namesOfSets: [String]
  private let namesOfParts: [String]
  /// The parts that each row belongs to, by the row's place.
  private let partsOfDeals, partsOfOthers: GroupedNumbers
  /// The classes of the few combinations that deals are in, but for the parts of the business.
  private var ofDeals: [(roles: DealRoles, combination: Int, text: String)] = []
  /// Those of other rows, by their combination.
  private var ofOthers: [String?] = []

  init(_ rows: EvidenceRows, parts: [EvidencePart]) {
    self.rows = rows
    namesOfSets = rows.sets.indices.map(RowStyles.className(ofSet:))
    namesOfParts = parts.map(\.className)
    partsOfDeals = RowClasses.parts(ofRows: rows.deals.count, parts.map(\.deals))
    partsOfOthers = RowClasses.parts(ofRows: rows.others.count, parts.map(\.others))
  }

  private static func parts(ofRows count: Int, _ rowsOfParts: [[Int]]) -> GroupedNumbers {
    GroupedNumbers(groups: count) { add in
      for (part, rows) in rowsOfParts.enumerated() { for row in rows { add(row, part) } }
    }
  }

  /// The classes of the deal at a place; nil when it has none.
  mutating func classes(ofDeal place: Int) -> String? {
    let text = joined(classesOfSets(of: rows.deals[place]), [], partsOfDeals[place])
    return text.isEmpty ? nil : text
  }

  private mutating func classesOfSets(of deal: EvidenceRows.DealRow) -> String {
    let combination = rows.combination(naming: deal)
    let known = ofDeals.first { $0.combination == combination && $0.roles == deal.roles }
    if let known { return known.text }
    let text = joined("", rows.sets(of: deal.roles) + rows.combinations[combination], [])
    ofDeals.append((deal.roles, combination, text))
    return text
  }

  /// The classes of the row at a place among those that are no deals; nil when it has none.
  mutating func classes(ofOther place: Int) -> String? {
    let combination = classes(ofCombination: rows.combinationOfOthers[place])
    let text = joined(combination, [], partsOfOthers[place])
    return text.isEmpty ? nil : text
  }

  private mutating func classes(ofCombination combination: Int) -> String {
    while ofOthers.count <= combination { ofOthers.append(nil) }
    if let known = ofOthers[combination] { return known }
    let text = joined("", rows.combinations[combination], [])
    ofOthers[combination] = text
    return text
  }

  private func joined(_ first: String, _ sets: [Int], _ parts: ArraySlice<Int32>) -> String {
    var text = first
    for set in sets { add(namesOfSets[set], to: &text) }
    for part in parts { add(namesOfParts[Int(part)], to: &text) }
    return text
  }

  private func add(_ name: String, to text: inout String) {
    if !text.isEmpty { text += " " }
    text += name
  }
}

import RaporModel

/// A column in which pages and their CSVs list deals.
enum DealColumn: Hashable, Sendable {
  case deal, rep, stage, created, closed, expected, age, amount
  case attribute(Attribute)
  case marks, source

  /// Whether it holds numbers.
  var isNumber: Bool { self == .amount || self == .age }

  /// Its name in CSVs, the same in every language.
  var csvName: String {
    switch self {
    case .deal: "deal_id"
    case .rep: "rep"
    case .stage: "stage"
    case .created: "created_on"
    case .closed: "closed_on"
    case .expected: "expected_close_on"
    case .age: "age_days"
    case .amount: "amount"
    case .attribute(let attribute): attribute.rawValue
    case .marks: "counts_as"
    case .source: "source_row"
    }
  }
}

/// The columns that a site's data has, in the order of its pages.
struct DealColumns: Sendable {
  /// For evidence on the pages of the whole site.
  let evidence: [DealColumn]
  /// For evidence on a rep's own pages, which need no column of reps.
  let ownEvidence: [DealColumn]
  /// For the CSV beside: every column that figures are broken down by, too. Beside a rep's own evidence
  /// there is none of reps.
  let records: [DealColumn]
  /// The one file that all deals were read from, without its folders; nil where there are several.
  let file: String?
  /// For open deals that need a decision: their age instead of a close date.
  let attention: [DealColumn]

  /// Leaves out columns in which no deal has anything.
  init(dataset: Dataset, dimensions: [Attribute]) {
    let custom = dimensions.filter { !Attribute.builtIn.contains($0) }
    let attributes = ([.account, .product] + custom).filter { dataset.attributes[$0] != nil }
    let hasExpected = dataset.deals.contains { $0.expectedCloseOn != nil }
    let start: [DealColumn] = attributes.map(DealColumn.attribute) + [.stage, .created]
    let expected: [DealColumn] = hasExpected ? [.expected] : []
    ownEvidence = [.deal] + start + expected + [.closed, .amount, .marks, .source]
    evidence = [.deal, .rep] + ownEvidence.dropFirst()
    let further = dimensions.filter { !attributes.contains($0) && $0 != .territory }
    let territory: [DealColumn] =
      dataset.attributes[.territory] != nil || dataset.reps.contains { $0.territory != nil }
      ? [.attribute(.territory)] : []
    let added = territory + further.map(DealColumn.attribute)
    records = [.deal, .rep] + added + ownEvidence.dropFirst()
    file = dataset.fileOfDeals
    attention = [.deal] + start + expected + [.age, .amount, .marks]
  }
}

extension Dataset {
  /// The one file that all deals were read from, without its folders.
  fileprivate var fileOfDeals: String? {
    guard let first = deals.first?.row.file, deals.allSatisfy({ $0.row.file == first }) else {
      return nil
    }
    return fileName(at: Int(first))
  }
}

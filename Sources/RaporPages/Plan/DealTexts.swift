import RaporMetrics
import RaporModel

/// What each deal shows in each column, in one language: written once, since a deal stands on the
/// evidence pages of many scopes and periods.
final class DealTexts: Sendable {
  private let positions: [DealColumn: Int]
  private let texts: [String]

  /// Writes all deals; marks depend on the period and are not here.
  init(of dataset: Dataset, columns: DealColumns, book: Phrasebook) {
    let names = (columns.evidence + [.age]).filter { $0 != .marks }
    let hasOneFile = columns.file != nil
    positions = Dictionary(uniqueKeysWithValues: zip(names, 0...))
    var texts: [String] = []
    texts.reserveCapacity(dataset.deals.count * names.count)
    for index in dataset.deals.indices {
      for column in names {
        let text =
          column == .source && hasOneFile
          ? String(dataset.deals[index].row.line) : book.text(column, ofDeal: index, in: dataset)
        texts.append(text)
      }
    }
    self.texts = texts
  }

  /// The places of columns among a deal's texts; nil for marks, which are not here.
  func places(of columns: [DealColumn]) -> [Int?] { columns.map { positions[$0] } }

  /// Hands over the text of a deal at a place, where it lies.
  func withText(_ place: Int, ofDeal deal: Int, _ body: (UnsafePointer<String>) -> Void) {
    let index = deal * positions.count + place
    guard texts.indices.contains(index) else { return }
    texts.withUnsafeBufferPointer { if let first = $0.baseAddress { body(first + index) } }
  }

  /// The text of a deal, by its position in the data, in a column; empty where it has none.
  func text(_ column: DealColumn, ofDeal deal: Int) -> String {
    guard let position = positions[column], deal >= 0 else { return "" }
    let index = deal * positions.count + position
    return texts.indices.contains(index) ? texts[index] : ""
  }
}

extension Phrasebook {
  fileprivate func text(_ column: DealColumn, ofDeal index: Int, in dataset: Dataset) -> String {
    let deal = dataset.deals[index]
    switch column {
    case .deal: return deal.id.rawValue
    case .rep: return dataset[deal.rep]?.name ?? ""
    case .stage: return dataset.stageName(of: deal)
    case .created: return deal.createdOn.map { date($0) } ?? ""
    case .closed: return deal.closedOn.map { date($0) } ?? ""
    case .expected: return deal.expectedCloseOn.map { date($0) } ?? ""
    case .age: return deal.createdOn.map { days(Ratio($0.distance(to: dataset.asOf))) } ?? ""
    case .amount: return amount(deal.amount, origin: deal.amountOrigin, dataset.currency)
    case .attribute(let attribute): return dataset.value(of: attribute, deal: index) ?? ""
    case .marks: return ""
    case .source: return dataset.fileAndLine(of: deal.row)
    }
  }

  /// An amount in minor units; a list price that stands in for a missing one has a star.
  func amount(_ amount: Int64?, origin: Deal.AmountOrigin, _ currency: Currency) -> String {
    guard let amount else { return "" }
    let text = money(minor: amount, currency: currency)
    return origin == .listPrice ? text + "*" : text
  }
}

extension Dataset {
  /// The name of a deal's stage.
  fileprivate func stageName(of deal: Deal) -> String {
    stages.indices.contains(deal.stage) ? stages[deal.stage].name : ""
  }

  /// The file, without its folders, and the line that a row was read from.
  func fileAndLine(of row: RowReference) -> String {
    fileName(at: Int(row.file)).map { "\($0):\(row.line)" } ?? ""
  }
}

extension Dataset {
  /// The name of the file with a ledger, without its folders; nil where there is no such ledger.
  func fileName(at place: Int) -> String? {
    ledgers[checked: place].map { ledger in
      let file = ledger.file
      let slash = file.utf8.lastIndex(of: UInt8(ascii: "/"))
      return String(slash.map { file[file.index(after: $0)...] } ?? file[...])
    }
  }
}

/// What each deal shows in CSVs, as bytes: everything but the marks, which depend on the period.
final class DealRecords: Sendable {
  private let columns: [DealColumn]
  /// The fields of all deals, one after the other: before the marks, and after them.
  private let bytes: [UInt8]
  /// Where each deal's fields before the marks end, and those after them.
  private let ends: [(head: Int, tail: Int)]

  /// Writes all deals in columns, of which `marks` is the last but one.
  init(of dataset: Dataset, columns: [DealColumn]) {
    self.columns = columns
    let before = columns.prefix { $0 != .marks }
    let after = columns.drop { $0 != .marks }.dropFirst()
    var bytes: [UInt8] = []
    ends = dataset.deals.indices.map { index in
      bytes += CSVWriter.fields(before.map { dataset.csvField($0, ofDeal: index) })
      let head = bytes.count
      bytes += CSVWriter.fields(after.map { dataset.csvField($0, ofDeal: index) })
      return (head, bytes.count)
    }
    self.bytes = bytes
  }

  /// Writes a whole file of some deals.
  func write(
    _ deals: [EvidenceRows.DealRow], of dataset: Dataset, to csv: inout CSVWriter,
    marks: (EvidenceRows.DealRow) -> String
  ) {
    var known: [DealRoles: String] = [:]
    csv.row(columns.map(\.csvName))
    for row in deals where ends.indices.contains(row.deal) {
      let marks = known[row.roles] ?? marks(row)
      // Those without a role have marks of their own.
      if !row.roles.isEmpty { known[row.roles] = marks }
      if let part = row.part {
        write(part, of: row.deal, marks: marks, dataset, to: &csv)
      } else {
        write(row.deal, marks: marks, to: &csv)
      }
    }
  }

  private func write(_ deal: Int, marks: String, to csv: inout CSVWriter) {
    let start = deal == 0 ? 0 : ends[deal - 1].tail
    csv.fields(written: bytes[start..<ends[deal].head])
    csv.field(marks)
    csv.fields(written: bytes[ends[deal].head..<ends[deal].tail])
    csv.endRow()
  }

  private func write(
    _ part: EvidenceRows.DealRow.Part, of deal: Int, marks: String, _ dataset: Dataset,
    to csv: inout CSVWriter
  ) {
    csv.row(
      columns.map { column in
        switch column {
        case .rep: dataset[part.rep]?.name ?? ""
        case .amount: dataset.currency.decimal(part.amount)
        case .marks: marks
        default: dataset.csvField(column, ofDeal: deal)
        }
      })
  }
}

extension Dataset {
  /// The exact value of a deal in a column, whatever the language.
  fileprivate func csvField(_ column: DealColumn, ofDeal index: Int) -> String {
    let deal = deals[index]
    switch column {
    case .deal: return deal.id.rawValue
    case .rep: return self[deal.rep]?.name ?? ""
    case .stage: return stageName(of: deal)
    case .created: return deal.createdOn?.description ?? ""
    case .closed: return deal.closedOn?.description ?? ""
    case .expected: return deal.expectedCloseOn?.description ?? ""
    case .age: return deal.createdOn.map { String($0.distance(to: asOf)) } ?? ""
    case .amount: return currency.decimal(deal.amount)
    case .attribute(let attribute): return value(of: attribute, deal: index) ?? ""
    case .marks: return ""
    case .source: return fileAndLine(of: deal.row)
    }
  }
}

import RaporMarkup
import RaporMetrics
import RaporModel

/// The deals that most pages list: those that were open, or closed, after the first published period began.
/// What they show is written ahead.
struct ListedDeals: Sendable {
  /// Their positions in the data.
  let deals: [Int]
  /// For each deal of the data, its place among them; -1 where it is not one.
  private let places: [Int32]

  /// Looks for those that were not closed before a day; all of them where that is nil.
  init(of dataset: Dataset, since first: Day?) {
    var (deals, places) = ([Int](), [Int32]())
    places.reserveCapacity(dataset.deals.count)
    for position in dataset.deals.indices {
      let closedOn = dataset.deals[position].closedOn
      let isOver = first.flatMap { first in closedOn.map { $0 < first } } ?? false
      places.append(isOver ? -1 : Int32(clamping: deals.count))
      if !isOver { deals.append(position) }
    }
    (self.deals, self.places) = (deals, places)
  }

  /// The place of the deal at a position in the data; nil where it is not one of them.
  func place(of deal: Int) -> Int? {
    guard places.indices.contains(deal), places[deal] >= 0 else { return nil }
    return Int(places[deal])
  }
}

/// What each deal shows in each column, in one language: written once as markup, since a deal stands on the
/// evidence pages of many scopes and periods.
final class DealTexts: Sendable {
  private let names: [DealColumn]
  private let positions: [DealColumn: Int]
  private let listed: ListedDeals
  /// All texts, one after the other.
  private let markup: Markup
  /// Where each of them ends.
  private let ends: [Int]
  private let dataset: Dataset
  private let book: Phrasebook
  private let hasOneFile: Bool

  /// Writes the listed deals; marks depend on the period and are not here.
  init(of dataset: Dataset, listed: ListedDeals, columns: DealColumns, book: Phrasebook) {
    let names = (columns.evidence + [.age]).filter { $0 != .marks }
    (self.names, self.listed) = (names, listed)
    positions = Dictionary(uniqueKeysWithValues: zip(names, 0...))
    (self.dataset, self.book, hasOneFile) = (dataset, book, columns.file != nil)
    var markup = MarkupBuffer(capacity: listed.deals.count * names.count * 12)
    var ends: [Int] = []
    ends.reserveCapacity(listed.deals.count * names.count)
    for deal in listed.deals {
      for column in names {
        markup.append(textBy: {
          book.append(
            column, ofDeal: deal, in: dataset, hasOneFile: columns.file != nil, to: &$0)
        })
        ends.append(markup.count)
      }
    }
    self.markup = markup.markup
    self.ends = ends
  }

  /// The places of columns among a deal's texts; nil for marks, which are not here.
  func places(of columns: [DealColumn]) -> [Int?] { columns.map { positions[$0] } }

  /// Writes the text of a deal at a place.
  func write(_ place: Int, ofDeal deal: Int, to page: inout MarkupBuffer) {
    guard let listed = listed.place(of: deal) else {
      return page.append(textBy: { append(names[place], ofDeal: deal, to: &$0) })
    }
    let index = listed * names.count + place
    page.append(markup, (index == 0 ? 0 : ends[index - 1])..<ends[index])
  }

  /// The text of a deal, by its position in the data, in a column; empty where it has none.
  func text(_ column: DealColumn, ofDeal deal: Int) -> String {
    book.string { append(column, ofDeal: deal, to: &$0) }
  }

  private func append(_ column: DealColumn, ofDeal deal: Int, to bytes: inout [UInt8]) {
    guard dataset.deals.indices.contains(deal) else { return }
    book.append(column, ofDeal: deal, in: dataset, hasOneFile: hasOneFile, to: &bytes)
  }
}

extension Phrasebook {
  /// Adds what a deal shows in a column.
  fileprivate func append(
    _ column: DealColumn, ofDeal index: Int, in dataset: Dataset, hasOneFile: Bool,
    to bytes: inout [UInt8]
  ) {
    let deal = dataset.deals[index]
    switch column {
    case .deal: bytes += deal.id.rawValue.utf8
    case .rep: bytes += (dataset[deal.rep]?.name ?? "").utf8
    case .stage: bytes += dataset.stageName(of: deal).utf8
    case .created: if let day = deal.createdOn { append(date: day, to: &bytes) }
    case .closed: if let day = deal.closedOn { append(date: day, to: &bytes) }
    case .expected: if let day = deal.expectedCloseOn { append(date: day, to: &bytes) }
    case .age:
      if let day = deal.createdOn {
        append(days: Ratio(day.distance(to: dataset.asOf)), to: &bytes)
      }
    case .amount: bytes += amount(deal.amount, origin: deal.amountOrigin, dataset.currency).utf8
    case .attribute(let attribute):
      bytes += (dataset.value(of: attribute, deal: index) ?? "").utf8
    case .marks: break
    case .source where hasOneFile: bytes.append(decimal: Int(deal.row.line))
    case .source: bytes += dataset.fileAndLine(of: deal.row).utf8
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
  private let listed: ListedDeals
  private let sources: SourceNames
  /// The fields of the listed deals, one after the other.
  private let bytes: [UInt8]
  /// Where the parts of each deal's fields end: the deal itself, its rep, all else before the marks, and
  /// what comes after them.
  private let ends: [(deal: UInt32, rep: UInt32, head: UInt32, tail: UInt32)]

  /// Writes the listed deals in columns: first the deal and its rep, last but one the marks.
  init(of dataset: Dataset, listed: ListedDeals, columns: [DealColumn], sources: SourceNames) {
    self.columns = columns
    self.listed = listed
    self.sources = sources
    let before = columns.dropFirst(2).prefix { $0 != .marks }
    let after = columns.drop { $0 != .marks }.dropFirst()
    var csv = CSVWriter()
    var ends: [(deal: UInt32, rep: UInt32, head: UInt32, tail: UInt32)] = []
    ends.reserveCapacity(listed.deals.count)
    func write(_ columns: some Sequence<DealColumn>, of deal: Int) -> UInt32 {
      csv.beginPart()
      for column in columns {
        csv.field { dataset.append(column, ofDeal: deal, sources: sources, to: &$0) }
      }
      return UInt32(clamping: csv.bytes.count)
    }
    for deal in listed.deals {
      ends.append(
        (
          write([.deal], of: deal), write([.rep], of: deal), write(before, of: deal),
          write(after, of: deal)
        ))
    }
    bytes = csv.takeBytes()
    self.ends = ends
  }

  /// Writes a whole file of some deals; on a rep's own pages, no rep is named.
  func write(
    _ deals: [EvidenceRows.DealRow], isRepsOwn: Bool, of dataset: Dataset, to csv: inout CSVWriter,
    marks: (EvidenceRows.DealRow) -> String
  ) {
    var known: [DealRoles: String] = [:]
    let columns = columns.filter { !(isRepsOwn && $0 == .rep) }
    csv.row(columns.map(\.csvName))
    for row in deals {
      let marks = known[row.roles] ?? marks(row)
      // Those without a role have marks of their own.
      if !row.roles.isEmpty { known[row.roles] = marks }
      if row.part == nil, let place = listed.place(of: row.deal) {
        write(listedAt: place, isRepsOwn: isRepsOwn, marks: marks, to: &csv)
      } else if dataset.deals.indices.contains(row.deal) {
        write(row.deal, row.part, in: columns, marks: marks, dataset, to: &csv)
      }
    }
  }

  private func write(
    listedAt place: Int, isRepsOwn: Bool, marks: String, to csv: inout CSVWriter
  ) {
    let start = place == 0 ? 0 : ends[place - 1].tail
    let ends = ends[place]
    csv.fields(written: bytes[Int(start)..<Int(ends.deal)])
    if !isRepsOwn { csv.fields(written: bytes[Int(ends.deal)..<Int(ends.rep)]) }
    csv.fields(written: bytes[Int(ends.rep)..<Int(ends.head)])
    csv.field(marks)
    csv.fields(written: bytes[Int(ends.head)..<Int(ends.tail)])
    csv.endRow()
  }

  private func write(
    _ deal: Int, _ part: EvidenceRows.DealRow.Part?, in columns: [DealColumn], marks: String,
    _ dataset: Dataset, to csv: inout CSVWriter
  ) {
    for column in columns {
      switch (column, part) {
      case (.rep, let part?): csv.field(dataset[part.rep]?.name ?? "")
      case (.amount, let part?):
        csv.field { dataset.currency.append(decimal: part.amount, to: &$0) }
      case (.marks, _): csv.field(marks)
      default: csv.field { dataset.append(column, ofDeal: deal, sources: sources, to: &$0) }
      }
    }
    csv.endRow()
  }
}

extension Dataset {
  /// Adds the exact value of a deal in a column, whatever the language.
  fileprivate func append(
    _ column: DealColumn, ofDeal index: Int, sources: SourceNames, to bytes: inout [UInt8]
  ) {
    let deal = deals[index]
    switch column {
    case .deal: bytes += deal.id.rawValue.utf8
    case .rep: bytes += (self[deal.rep]?.name ?? "").utf8
    case .stage: bytes += stageName(of: deal).utf8
    case .created: deal.createdOn?.append(to: &bytes)
    case .closed: deal.closedOn?.append(to: &bytes)
    case .expected: deal.expectedCloseOn?.append(to: &bytes)
    case .age: if let day = deal.createdOn { bytes.append(decimal: day.distance(to: asOf)) }
    case .amount: currency.append(decimal: deal.amount, to: &bytes)
    case .attribute(let attribute): bytes += (value(of: attribute, deal: index) ?? "").utf8
    case .marks: break
    case .source: sources.append(deal.row, to: &bytes)
    }
  }
}

extension Currency {
  /// Adds an amount of minor units as a plain decimal of major units; nothing for none.
  fileprivate func append(decimal minor: Int64?, to bytes: inout [UInt8]) {
    if let minor { major(minor).append(decimalTo: &bytes) }
  }
}

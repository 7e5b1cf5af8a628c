import RaporMarkup
import RaporMetrics
import RaporModel

/// The columns of deals that evidence pages and their CSVs list.
struct DealColumns: Sendable {
  /// One column.
  enum Column: Hashable, Sendable {
    case deal, rep, stage, created, closed, expected, age, amount
    case attribute(Attribute)
    case marks, source
  }

  /// The columns, in the order of the page.
  let columns: [Column]

  /// The columns that the data has; a rep's own page needs no column of reps.
  /// What is needed to decide about open deals: their age instead of a close date.
  static func attention(among columns: [Column]) -> [Column] {
    columns.filter { $0 != .closed && $0 != .source }.flatMap { column in
      column == .amount ? [.age, .amount] : [column]
    }
  }

  init(dataset: Dataset, dimensions: [Attribute], isRepsOwn: Bool) {
    let custom = dimensions.filter { !Attribute.builtIn.contains($0) }
    let attributes = ([.account, .product] + custom).filter { dataset.attributes[$0] != nil }
    let hasExpected = dataset.deals.contains { $0.expectedCloseOn != nil }
    columns =
      [.deal] + (isRepsOwn ? [] : [.rep]) + attributes.map(Column.attribute)
      + [.stage, .created] + (hasExpected ? [.expected] : []) + [.closed, .amount, .marks, .source]
  }
}

extension PageContext {
  /// A table of deals, one row each.
  func dealTable(
    _ deals: [DealEvidence], id: String, caption: String, csv: Link? = nil,
    footnote: String? = nil, columns: [DealColumns.Column]? = nil
  ) -> RowTable {
    let columns = columns ?? report.dealColumns(isRepsOwn: isRepsOwn)
    return RowTable(
      id: id, caption: caption,
      columns: columns.map { .init(label: label(of: $0), isNumber: $0 == .amount || $0 == .age) },
      rows: deals.map { row in .init(cells: columns.map { cell($0, of: row) }) },
      csv: csv, footnote: footnote)
  }

  private func label(of column: DealColumns.Column) -> String {
    switch column {
    case .deal: book.text(.deal)
    case .rep: book.text(.rep)
    case .stage: book.text(.stage)
    case .created: book.text(.created)
    case .closed: book.text(.closed)
    case .expected: book.text(.expectedClose)
    case .age: book.text(.age)
    case .amount: book.text(.amount)
    case .attribute(let attribute): book.name(of: attribute)
    case .marks: book.text(.countsIn)
    case .source: book.text(.sourceRow)
    }
  }

  private func cell(_ column: DealColumns.Column, of row: DealEvidence) -> RowTable.Cell {
    guard dataset.deals.indices.contains(row.deal) else { return .init(text: "") }
    let deal = dataset.deals[row.deal]
    switch column {
    case .deal: return .init(text: deal.id.rawValue)
    case .rep: return .init(text: name(of: .rep(deal.rep)))
    case .stage: return .init(text: stageName(of: deal))
    case .created: return .init(text: deal.createdOn.map { book.date($0) } ?? "")
    case .closed: return .init(text: deal.closedOn.map { book.date($0) } ?? "")
    case .expected: return .init(text: deal.expectedCloseOn.map { book.date($0) } ?? "")
    case .age: return .init(text: age(of: deal), isNumber: true)
    case .amount:
      let amount = deal.amount.map { book.money(minor: $0, currency: dataset.currency) } ?? ""
      let mark = deal.amount != nil && deal.amountOrigin == .listPrice ? "*" : ""
      return .init(text: amount + mark, isNumber: true)
    case .attribute(let attribute):
      return .init(text: dataset.value(of: attribute, deal: row.deal) ?? "")
    case .marks: return .init(text: marks(of: row.roles))
    case .source: return .init(text: source(of: deal.row))
    }
  }

  /// How old an open deal is on the as-of day.
  private func age(of deal: Deal) -> String {
    deal.createdOn.map { book.days(Ratio($0.distance(to: dataset.asOf))) } ?? ""
  }

  private func stageName(of deal: Deal) -> String {
    dataset.stages.indices.contains(deal.stage) ? dataset.stages[deal.stage].name : ""
  }

  /// What a deal counts as in the period: the words that the figures' formulas use.
  func marks(of roles: DealRoles) -> String {
    book.labels(of: roles).joined(separator: ", ")
  }

  /// The file and line that a row was read from.
  func source(of row: RowReference) -> String {
    guard dataset.ledgers.indices.contains(Int(row.file)) else { return "" }
    let file = dataset.ledgers[Int(row.file)].file
    return "\(file.split(separator: "/").last ?? ""):\(row.line)"
  }

  /// The bytes of the CSV with all rows of an evidence page.
  func csv(of deals: [DealEvidence]) -> [UInt8] {
    let columns = report.dealColumns(isRepsOwn: isRepsOwn)
    var csv = CSVWriter()
    csv.row(columns.map(Self.csvName))
    for row in deals { csv.row(columns.map { csvField($0, of: row) }) }
    return csv.bytes
  }

  private static func csvName(of column: DealColumns.Column) -> String {
    switch column {
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

  private func csvField(_ column: DealColumns.Column, of row: DealEvidence) -> String {
    guard dataset.deals.indices.contains(row.deal) else { return "" }
    let deal = dataset.deals[row.deal]
    switch column {
    case .created: return deal.createdOn?.description ?? ""
    case .closed: return deal.closedOn?.description ?? ""
    case .expected: return deal.expectedCloseOn?.description ?? ""
    case .amount:
      return deal.amount.flatMap {
        Ratio(Int128($0), over: Int128(dataset.currency.minorPerMajor))?.decimal()
      } ?? ""
    case .marks:
      return DealRoles.names.filter { row.roles.contains($0.role) }.map(\.name).joined(
        separator: " ")
    default: return cell(column, of: row).text
    }
  }
}

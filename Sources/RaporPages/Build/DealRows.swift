import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// A table of deals, one row each.
  func dealTable(
    _ deals: some Sequence<DealEvidence>, in columns: [DealColumn], id: String, caption: String,
    csv: Link? = nil, footnote: String? = nil
  ) -> RowTable {
    let texts = report.dealTexts(in: book.language)
    var marks: [DealRoles: String] = [:]
    let rows = deals.map { row in
      RowTable.Row(
        cells: columns.map { column in
          let text =
            column == .marks
            ? self.marks(of: row.roles, known: &marks) : texts.text(column, ofDeal: row.deal)
          return RowTable.Cell(text: text, isNumber: column.isNumber)
        })
    }
    return RowTable(
      id: id, caption: caption,
      columns: columns.map { .init(label: label(of: $0), isNumber: $0.isNumber) }, rows: rows,
      csv: csv, footnote: footnote)
  }

  private func label(of column: DealColumn) -> String {
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

  /// What a deal counts as in the period: the words that the figures' formulas use, each combination
  /// put together once.
  private func marks(of roles: DealRoles, known: inout [DealRoles: String]) -> String {
    if let text = known[roles] { return text }
    let text = book.labels(of: roles).joined(separator: ", ")
    known[roles] = text
    return text
  }
}

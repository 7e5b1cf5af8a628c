import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The deals behind the figures, each once for each owner who has a part of it; nil where there are
  /// none.
  func dealEvidenceTable(
    _ rows: EvidenceRows, parts: [EvidencePart], in period: Period
  ) -> RowTable? {
    guard !rows.deals.isEmpty else { return nil }
    let columns = isRepsOwn ? report.dealColumns.ownEvidence : report.dealColumns.evidence
    let hasListPrices = rows.deals.contains { dataset.deals[$0.deal].amountOrigin == .listPrice }
    var classes = RowClasses(rows, parts: parts)
    let cells = dealCells(rows.deals, in: columns) { marks(of: .deal($0.deal), in: rows) }
    return RowTable(
      id: "deals",
      caption: book.text(
        .evidenceOf, ["name": .text(name(of: scope)), "period": .period(period)]),
      columns: columns.map(column),
      rows: zip(rows.deals, cells).map { deal, cells in
        .init(
          cells, anchor: deal.isFirst ? report.dealAnchors[checked: deal.deal] : nil,
          sets: classes.classes(of: deal))
      },
      csv: place.link(to: report.map.evidenceCSV(of: scope, in: period)),
      footnote: hasListPrices ? book.text(.listPriceFootnote) : nil)
  }

  /// A table of some deals on a review, each leading to its row of the evidence.
  func dealTable(
    _ deals: [EvidenceRows.DealRow], in columns: [DealColumn], period: Period, id: String,
    caption: String, csv: Link? = nil
  ) -> RowTable {
    RowTable(
      id: id, caption: caption, columns: columns.map(column),
      rows: zip(deals, dealCells(deals, in: columns) { _ in "" }).map { deal, cells in
        .init(cells, href: evidence(ofDeal: deal.deal, in: period))
      }, csv: csv)
  }

  /// What deals show in columns; `otherMarks` is for those without a role in the period.
  private func dealCells(
    _ deals: [EvidenceRows.DealRow], in columns: [DealColumn],
    otherMarks: (EvidenceRows.DealRow) -> String
  ) -> [[String]] {
    let texts = report.dealTexts(in: book.language)
    var marks: [DealRoles: String] = [:]
    return deals.map { deal in
      columns.map { column in
        guard column == .marks else {
          return deal.part.flatMap { text(column, of: $0, deal: deal.deal) }
            ?? texts.text(column, ofDeal: deal.deal)
        }
        return deal.roles.isEmpty ? otherMarks(deal) : self.marks(of: deal.roles, known: &marks)
      }
    }
  }

  /// What an owner's part of a deal shows differently from the deal; nil where it shows the same.
  private func text(
    _ column: DealColumn, of part: EvidenceRows.DealRow.Part, deal: Int
  ) -> String? {
    switch column {
    case .rep: name(of: .rep(part.rep))
    case .amount:
      book.amount(part.amount, origin: dataset.deals[deal].amountOrigin, dataset.currency)
    default: nil
    }
  }

  /// The bytes of the CSV with the deals behind the figures.
  func dealsCSV(in period: Period) -> [UInt8] {
    let rows = evidenceRows(in: period)
    return report.dealRecords(isRepsOwn: isRepsOwn).csv(of: rows.deals, in: dataset) { deal in
      guard deal.roles.isEmpty else { return deal.roles.words.joined(separator: " ") }
      return Set(rows.sets(of: deal).flatMap { rows.sets[$0].metrics.map(\.id) }).sorted()
        .joined(separator: " ")
    }
  }

  /// The heading of a column of deals.
  func column(_ column: DealColumn) -> RowTable.Column {
    .init(label: label(of: column), isNumber: column.isNumber)
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
    case .source:
      report.dealColumns.file.map { book.text(.lineOf, ["file": .text($0)]) }
        ?? book.text(.sourceRow)
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

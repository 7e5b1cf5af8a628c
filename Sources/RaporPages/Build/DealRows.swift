import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The deals behind the figures, each once for each owner who has a part of it; nil where there are
  /// none.
  func dealEvidenceTable(
    _ rows: EvidenceRows, classes: inout RowClasses, in period: Period
  ) -> RowTable? {
    guard !rows.deals.isEmpty else { return nil }
    let columns = isRepsOwn ? report.dealColumns.ownEvidence : report.dealColumns.evidence
    let hasListPrices = rows.deals.contains { dataset.deals[$0.deal].amountOrigin == .listPrice }
    let cells = DealCells(report.dealTexts(in: book.language), columns: columns)
    return RowTable(
      id: "deals",
      caption: book.text(
        .evidenceOf, ["name": .text(name(of: scope)), "period": .period(period)]),
      columns: columns.map(column),
      rows: rows.deals.enumerated().map { place, deal in
        row(
          of: deal, cells, in: columns,
          otherMarks: { marks(ofSets: rows.setsNaming(deal: deal.deal), in: rows) },
          anchor: deal.isFirst ? report.dealAnchors[checked: deal.deal] : nil,
          sets: classes.classes(ofDeal: place), href: nil)
      },
      csv: place.link(to: report.map.evidenceCSV(of: scope, in: period)),
      footnote: hasListPrices ? book.text(.listPriceFootnote) : nil, dealCells: cells)
  }

  /// A table of some deals on a review, each leading to its row of the evidence.
  func dealTable(
    _ deals: [EvidenceRows.DealRow], in columns: [DealColumn], period: Period, id: String,
    caption: String, csv: Link? = nil
  ) -> RowTable {
    let cells = DealCells(report.dealTexts(in: book.language), columns: columns)
    return RowTable(
      id: id, caption: caption, columns: columns.map(column),
      rows: deals.map { deal in
        row(
          of: deal, cells, in: columns, otherMarks: { "" }, anchor: nil, sets: nil,
          href: evidence(ofDeal: deal.deal, in: period))
      }, csv: csv, dealCells: cells)
  }

  /// The row of a deal; `otherMarks` is for one without a role in the period.
  private func row(
    of deal: EvidenceRows.DealRow, _ cells: DealCells, in columns: [DealColumn],
    otherMarks: () -> String, anchor: String?, sets: String?, href: Link?
  ) -> RowTable.Row {
    guard let part = deal.part else {
      let marks = cells.marks(of: deal.roles) { self.marks(of: deal, otherwise: otherMarks) }
      return .init(deal: deal.deal, cells, marks: marks, anchor: anchor, sets: sets, href: href)
    }
    let marks = self.marks(of: deal, otherwise: otherMarks)
    let texts = columns.map { text($0, of: part, deal: deal.deal, marks: marks) }
    return .init(texts, anchor: anchor, sets: sets, href: href)
  }

  /// What a deal counts as in the period: the words that the figures' formulas use.
  private func marks(
    of deal: EvidenceRows.DealRow, otherwise otherMarks: () -> String
  ) -> String {
    deal.roles.isEmpty ? otherMarks() : book.labels(of: deal.roles).joined(separator: ", ")
  }

  /// What an owner's part of a deal shows.
  private func text(
    _ column: DealColumn, of part: EvidenceRows.DealRow.Part, deal: Int, marks: String
  ) -> String {
    switch column {
    case .rep: name(of: .rep(part.rep))
    case .amount:
      book.amount(part.amount, origin: dataset.deals[deal].amountOrigin, dataset.currency)
    case .marks: marks
    default: report.dealTexts(in: book.language).text(column, ofDeal: deal)
    }
  }

  /// Writes the CSV with the deals behind the figures.
  func writeDeals(in period: Period, to csv: inout CSVWriter) {
    let rows = evidenceRows(in: period)
    report.dealRecords.write(rows.deals, isRepsOwn: isRepsOwn, of: dataset, to: &csv) { deal in
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
}

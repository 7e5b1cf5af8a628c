import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// What the metrics mean.
  func glossaryPage() -> GlossaryPage {
    GlossaryPage(
      frame: frame(heading: book.text(.glossary)), words: words,
      groups: report.glossary(in: book.language, isRepsOwn: isRepsOwn) { KeptList(glossaryGroups) })
  }

  private var glossaryGroups: [GlossaryPage.Group] {
    MetricDefinition.Group.allCases.map { group in
      GlossaryPage.Group(
        id: group.rawValue, title: book.name(of: group),
        entries: figures.definitions.filter { definition in
          definition.group == group
            && !(isRepsOwn && Report.isManagersOnly(definition.metric))
        }.map(entry))
    }.filter { !$0.entries.isEmpty }
  }

  private func entry(of definition: MetricDefinition) -> GlossaryPage.Entry {
    let texts = book.words(for: definition.metric)
    return GlossaryPage.Entry(
      anchor: SiteMap.anchor(of: definition.metric), name: book.name(of: definition.metric),
      direction: book.text(of: definition.direction),
      meaning: texts.meaning, formula: texts.formulaInWords, rivals: texts.rivals)
  }

  /// What became of the rows that were read.
  func dataQualityPage() -> DataQualityPage {
    DataQualityPage(
      frame: frame(heading: book.text(.dataQuality)), words: words, files: filesTable,
      excluded: excludedTable, gaps: gapsTable)
  }

  private var filesTable: RowTable {
    RowTable(
      id: "files-table", caption: book.text(.filesRead),
      columns: [
        .init(label: book.text(.file)), .init(label: book.text(.table)),
        .init(label: book.text(.rowsRead), isNumber: true),
        .init(label: book.text(.rowsUsed), isNumber: true),
        .init(label: book.text(.rowsExcluded), isNumber: true),
        .init(label: book.text(.rowsBlank), isNumber: true),
      ],
      rows: dataset.ledgers.map { ledger in
        let counts = [
          ledger.rowsRead, ledger.rowsUsed, ledger.exclusions.count, ledger.blankRows,
        ]
        return .init([ledger.file, ledger.table] + counts.map { book.number($0) })
      })
  }

  /// The rows that were left out, as far as a page can list them.
  private var excludedTable: RowTable? {
    let limit = 200
    let rows = dataset.ledgers.flatMap { ledger in ledger.exclusions.map { (ledger.file, $0) } }
    guard !rows.isEmpty else { return nil }
    return RowTable(
      id: "excluded-table", caption: book.text(.rowsLeftOutTitle),
      columns: [
        .init(label: book.text(.reason)), .init(label: book.text(.sourceRow)),
        .init(label: book.text(.content)),
      ],
      rows: rows.prefix(limit).map { file, exclusion in
        .init([
          book.reason(for: exclusion.reason), "\(file):\(exclusion.line)", exclusion.detail,
        ])
      },
      csv: place.link(to: SiteMap.excludedCSV),
      footnote: rows.count > limit
        ? book.text(.firstRowsOnly, ["n": .count(limit), "total": .count(rows.count)]) : nil)
  }

  /// Writes the CSV with all rows that were left out.
  func writeExcluded(to csv: inout CSVWriter) {
    csv.row(["file", "line", "table", "reason", "content"])
    for ledger in dataset.ledgers {
      for row in ledger.exclusions {
        csv.row([ledger.file, String(row.line), ledger.table, row.reason.rawValue, row.detail])
      }
    }
  }

  /// How many deals lack what a metric needs, counted over all periods.
  private var gapsTable: RowTable? {
    guard let all = figures.periods.last(where: { $0.kind == .all }) else { return nil }
    let evidence = figures.evidence(of: .total, in: all)
    let gaps = DealRoles.phrases.filter { $0.leftOut != nil }
    let rows = gaps.compactMap { role, label, _ -> RowTable.Row? in
      let count = evidence.count { $0.roles.contains(role) }
      guard count > 0 else { return nil }
      return .init([book.text(label), book.number(count)])
    }
    guard !rows.isEmpty else { return nil }
    return RowTable(
      id: "gaps-table", caption: book.text(.valuesMissing),
      columns: [
        .init(label: book.text(.whatIsMissing)), .init(label: book.text(.deals), isNumber: true),
      ],
      rows: rows)
  }
}

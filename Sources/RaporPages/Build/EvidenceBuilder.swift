import RaporMarkup
import RaporMetrics
import RaporModel

/// How the rows behind one scope and period are spread over numbered pages.
struct EvidenceLayout: Sendable {
  /// How many rows a page lists: as many as a phone loads at once and a printer takes in ten sheets.
  static let rowsPerPage = 200

  /// All rows.
  let rowCount: Int

  /// How many pages there are; at least one.
  var pageCount: Int { max(1, (rowCount + Self.rowsPerPage - 1) / Self.rowsPerPage) }

  /// The rows of a page, counted from 1.
  func rows(on page: Int) -> Range<Int> {
    let start = min((page - 1) * Self.rowsPerPage, rowCount)
    return start..<min(start + Self.rowsPerPage, rowCount)
  }
}

extension PageContext {
  /// A page of the rows behind the figures of this scope and period.
  func evidencePage(in period: Period, number: Int) -> EvidencePage {
    let rows = figures.evidence(of: scope, in: period)
    let layout = EvidenceLayout(rowCount: rows.count)
    let range = layout.rows(on: number)
    let csv = place.link(to: report.map.evidenceCSV(of: scope, in: period))
    let hasListPrices = rows[range].contains { dataset.deals[$0.deal].amountOrigin == .listPrice }
    let table = dealTable(
      rows[range],
      in: isRepsOwn ? report.dealColumns.ownEvidence : report.dealColumns.evidence, id: "deals",
      caption: book.text(.evidenceOf, ["name": .text(name(of: scope)), "period": .period(period)]),
      csv: csv, footnote: hasListPrices ? book.text(.listPriceFootnote) : nil)
    let lead =
      rows.isEmpty
      ? book.text(.noDealRows)
      : book.text(
        .rowsShown,
        [
          "first": .count(range.lowerBound + 1), "last": .count(range.upperBound),
          "total": .count(rows.count),
        ])
    return EvidencePage(
      frame: evidenceFrame(in: period), words: words, isFirst: number == 1,
      groups: number == 1 ? evidenceGroups(in: period) : [],
      activities: number == 1 ? activityTable(in: period) : nil,
      quotas: number == 1 ? quotaTable(in: period) : nil,
      rowsLead: lead, rows: rows.isEmpty ? nil : table,
      pages: (1...layout.pageCount).map { page in
        let path = report.map.evidence(of: scope, in: period, page: page)
        return LinkView(
          label: String(page), href: page == number ? nil : place.link(to: path),
          isCurrent: page == number)
      })
  }

  private func evidenceFrame(in period: Period) -> PageFrame {
    frame(
      heading: book.text(.evidenceHeading, ["period": .period(period)]),
      eyebrow: name(of: scope))
  }

  private func evidenceGroups(in period: Period) -> [EvidencePage.Group] {
    let values = figures.values(of: scope, in: period).filter { report.isAvailable($0.metric) }
    return MetricDefinition.Group.allCases.compactMap { group -> EvidencePage.Group? in
      let items = values.filter { figures.definition(of: $0.metric)?.group == group }
      guard !items.isEmpty else { return nil }
      return EvidencePage.Group(
        id: group.rawValue, title: book.name(of: group), items: items.map(evidenceItem))
    }
  }

  private func evidenceItem(of value: MetricValue) -> EvidencePage.Item {
    EvidencePage.Item(
      anchor: SiteMap.anchor(of: value.metric), name: book.name(of: value.metric),
      value: value.absence.map { "\(book.text(.noData)): \(book.reason(for: $0))" }
        ?? exact(value),
      formula: book.words(for: value.metric).formulaInWords,
      substituted: substituted(value),
      counts: counts(of: value),
      exclusions: value.exclusions.map { book.text(of: $0) })
  }

  /// Which rows a metric counts: how many, and by which marks they are found below.
  private func counts(of value: MetricValue) -> String? {
    guard let definition = figures.definition(of: value.metric),
      definition.rows.countsDeals
    else { return nil }
    return book.text(
      .countsRows,
      [
        "n": .count(value.n),
        "marks": .list(
          book.labels(of: definition.rows.numerator.union(definition.rows.denominator)).map {
            "“\($0)”"
          }),
      ])
  }

  /// The activities as counts per day and type; the CSV has outcomes and minutes too.
  private func activityTable(in period: Period) -> RowTable? {
    let limit = 100
    let rows = figures.activityEvidence(of: scope, in: period)
    guard !rows.isEmpty else { return nil }
    let types = dataset.activities.types
    let used = types.indices.filter { type in rows.contains { $0.type == type } }
    let days = ActivityDay.days(of: rows)
    return RowTable(
      id: "activities-table", caption: book.text(.activityCaption),
      columns: [.init(label: book.text(.date))]
        + used.map { .init(label: types[$0], isNumber: true) }
        + [.init(label: book.text(.total), isNumber: true)],
      rows: days.prefix(limit).map { day in
        let counts = used.map { day.counts[$0, default: 0] }
        return .init(
          cells: [.init(text: book.date(day.day, .weekday))]
            + (counts + [counts.reduce(0, +)]).map {
              .init(text: book.number($0), isNumber: true)
            })
      },
      csv: place.link(to: report.map.activityCSV(of: scope, in: period)),
      footnote: days.count > limit
        ? book.text(.firstRowsOnly, ["n": .count(limit), "total": .count(days.count)]) : nil)
  }

  /// The bytes of the CSV with all activities, counted per day, type and outcome.
  func activityCSV(in period: Period) -> [UInt8] {
    let tally = dataset.activities
    var csv = CSVWriter()
    csv.row(["day", "type", "outcome", "count", "minutes"])
    for row in figures.activityEvidence(of: scope, in: period) {
      csv.row([
        row.day.description, tally.types[row.type], row.outcome.map { tally.outcomes[$0] } ?? "",
        String(row.count), String(row.minutes),
      ])
    }
    return csv.bytes
  }

  private func quotaTable(in period: Period) -> RowTable? {
    let rows = figures.quotaEvidence(of: scope, in: period)
    guard !rows.isEmpty else { return nil }
    return RowTable(
      id: "quotas-table", caption: book.text(.quotaCaption),
      columns: [
        .init(label: book.text(.owner)), .init(label: book.text(.period)),
        .init(label: book.text(.target), isNumber: true), .init(label: book.text(.sourceRow)),
      ],
      rows: rows.map { quota in
        .init(cells: [
          .init(text: owner(of: quota)), .init(text: book.name(of: quota.period)),
          .init(
            text: book.money(minor: quota.target, currency: dataset.currency), isNumber: true),
          .init(text: dataset.fileAndLine(of: quota.row)),
        ])
      })
  }

  private func owner(of quota: Quota) -> String {
    switch quota.owner {
    case .rep(let rep): name(of: .rep(rep))
    case .team(let name), .territory(let name): name
    }
  }
}

/// The activities of one day, by type.
private struct ActivityDay {
  var day: Day
  var counts: [Int: Int] = [:]

  /// The days of rows that come in the order of days.
  static func days(of rows: [ActivityEvidence]) -> [ActivityDay] {
    rows.reduce(into: []) { days, row in
      if days.last?.day != row.day { days.append(ActivityDay(day: row.day)) }
      days[days.count - 1].counts[row.type, default: 0] += row.count
    }
  }
}

import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The page of the rows behind the figures of this scope and period.
  func evidencePage(in period: Period) -> EvidencePage {
    let rows = evidenceRows(in: period)
    let parts = isRepsOwn ? [] : evidenceParts(of: rows, in: period)
    let activities = activityTable(in: period)
    let tables =
      [dealEvidenceTable(rows, parts: parts, in: period)].compactMap { $0 }
      + caseTables(rows, parts: parts) + [quotaTable(parts: parts, in: period)].compactMap { $0 }
    return EvidencePage(
      frame: frame(
        heading: book.text(.evidenceHeading, ["period": .period(period)]), eyebrow: name(of: scope)),
      words: words, rowStyles: place.link(to: report.map.root(of: scope) + RowStyles.path),
      groups: evidenceGroups(rows, hasActivities: activities != nil, in: period),
      activities: activities,
      rowsLead: book.text(.dealsListed, ["n": .count(rows.deals.count)]),
      choices: setChoices(rows) + parts.map(choice), tables: tables,
      csv: report.hasCases
        ? place.link(to: report.map.casesCSV(of: scope, in: period)) : nil)
  }

  /// The rows of every metric that this page may explain.
  func evidenceRows(in period: Period) -> EvidenceRows {
    desk.rows(of: FigurePlace(scope: scope, period: period)) {
      EvidenceRows(
        behind: explained.definitions, in: period, sheet: sheet, figures: figures,
        isListed: mayList)
    }
  }

  // MARK: How the figures come about

  private func evidenceGroups(
    _ rows: EvidenceRows, hasActivities: Bool, in period: Period
  ) -> [EvidencePage.Group] {
    let glossary = place.link(to: report.map.root(of: scope) + SiteMap.glossary)
    let values = explained.definitions.map {
      (definition: $0, value: value($0.metric, in: period))
    }
    return MetricDefinition.Group.allCases.compactMap { group -> EvidencePage.Group? in
      let own = values.filter { $0.definition.group == group }.map(\.value)
      guard !own.isEmpty else { return nil }
      let items = own.filter { $0.value != nil }.map { value in
        evidenceItem(of: value, rows: rows, hasActivities: hasActivities, glossary: glossary)
      }
      return EvidencePage.Group(
        id: group.rawValue, title: book.name(of: group), items: items, missing: missing(among: own))
    }
  }

  private func evidenceItem(
    of value: MetricValue, rows: EvidenceRows, hasActivities: Bool, glossary: Link
  ) -> EvidencePage.Item {
    let (anchor, words) = (report.map.anchor(of: value.metric), book.words(for: value.metric))
    let exact = exact(value)
    return EvidencePage.Item(
      anchor: anchor, name: words.name, definition: glossary.at(anchor), value: exact,
      formula: words.formulaInWords, substituted: substituted(value, exact: exact),
      rows: rowsLink(of: value, rows: rows, hasActivities: hasActivities),
      exclusions: value.exclusions.map { exclusionLink($0, of: value.metric, rows: rows) },
      rivals: rivals(of: value))
  }

  /// How many rows a figure counts, leading to them.
  private func rowsLink(
    of value: MetricValue, rows: EvidenceRows, hasActivities: Bool
  ) -> LinkView? {
    if let set = rows.set(of: value.metric) {
      let label = book.rowsCounted(rows.sets[set].count)
      return LinkView(
        label: adding(rows.unlisted[value.metric, default: 0], to: label), href: link(toSet: set))
    }
    guard value.n > 0 else { return nil }
    let isOfActivities = figures.definition(of: value.metric)?.group == .activity
    return LinkView(
      label: book.cases(value.n),
      href: isOfActivities && hasActivities
        ? place.link(to: place.path, anchor: "activity-rows") : nil)
  }

  /// How many rows a figure leaves out for a reason, leading to them.
  private func exclusionLink(
    _ exclusion: MetricValue.Exclusion, of metric: Metric, rows: EvidenceRows
  ) -> LinkView {
    guard let set = rows.set(of: metric, .leftOut(exclusion.reason)) else {
      return LinkView(label: book.text(of: exclusion), href: nil)
    }
    let listed = rows.sets[set].count
    let label = book.text(of: MetricValue.Exclusion(reason: exclusion.reason, count: listed))
    return LinkView(
      label: adding(exclusion.count - listed, to: label), href: link(toSet: set))
  }

  /// A count of rows, and how many more belong to others and are not listed on this page.
  private func adding(_ others: Int, to label: String) -> String {
    others > 0 ? label + " " + book.text(.rowsOfOthers, ["n": .count(others)]) : label
  }

  private func link(toSet set: Int) -> Link {
    place.link(to: place.path, anchor: RowStyles.anchor(ofSet: set))
  }

  /// What other definitions of a metric give.
  private func rivals(of value: MetricValue) -> [LinkView] {
    explained.rivals(of: value.metric).compactMap { metric in
      let other = self.value(metric, in: value.period)
      guard other.value != nil else { return nil }
      return LinkView(
        label: "\(book.shortName(of: metric)) \(exact(other))",
        href: Link(path: "", fragment: report.map.anchor(of: metric)))
    }
  }

  /// The metrics without a value, by reason, in the order in which the reasons come.
  private func missing(among values: [MetricValue]) -> [EvidencePage.Missing] {
    var missing: [EvidencePage.Missing] = []
    for value in values {
      guard let absence = value.absence else { continue }
      let reason = book.reason(for: absence)
      let name = EvidencePage.Missing.Name(
        anchor: report.map.anchor(of: value.metric), name: book.shortName(of: value.metric))
      if let known = missing.firstIndex(where: { $0.reason == reason }) {
        missing[known].metrics.append(name)
      } else {
        missing.append(EvidencePage.Missing(reason: reason, metrics: [name]))
      }
    }
    return missing
  }

  // MARK: Choices of rows

  private func setChoices(_ rows: EvidenceRows) -> [EvidencePage.RowChoice] {
    rows.sets.enumerated().map { place, set in
      EvidencePage.RowChoice(
        anchor: RowStyles.anchor(ofSet: place), title: title(of: set),
        isAlone: RowStyles.canShowAlone(set: place), figures: [])
    }
  }

  /// What a set of rows is behind: the first figures by name, how many more there are.
  private func title(of set: EvidenceRows.RowSet) -> String {
    let named = set.metrics.prefix(3).map { book.shortName(of: $0) }
    let more = set.metrics.count - named.count
    let names = more > 0 ? named + [book.text(.andMore, ["n": .count(more)])] : named
    switch set.reason {
    case .counted:
      let count = book.text(.rowsCountedIn, ["n": .count(set.count)])
      return "\(count): \(names.joined(separator: ", "))"
    case .leftOut(let reason):
      let rows = book.text(of: MetricValue.Exclusion(reason: reason, count: set.count))
      return "\(rows) (\(book.text(.leftOutOf, ["metrics": .text(names.joined(separator: ", "))])))"
    }
  }

  // MARK: Activities and quotas

  /// The activities as counts per day and type; the CSV has outcomes and minutes too.
  private func activityTable(in period: Period) -> RowTable? {
    let rows = activityRows(in: period)
    guard !rows.isEmpty else { return nil }
    let types = dataset.activities.types
    let used = types.indices.filter { type in rows.contains { $0.type == type } }
    return RowTable(
      id: "activities-table", caption: book.text(.activityCaption),
      columns: [.init(label: book.text(.date))]
        + used.map { .init(label: types[$0], isNumber: true) }
        + [.init(label: book.text(.total), isNumber: true)],
      rows: ActivityDay.days(of: rows).map { day in
        let counts = used.map { day.counts[$0, default: 0] }
        return .init(
          [book.date(day.day, .weekday)]
            + (counts + [counts.reduce(0, +)]).map { book.number($0) })
      },
      csv: place.link(to: report.map.activityCSV(of: scope, in: period)))
  }

  /// Writes the CSV with all activities, counted per day, type and outcome.
  func writeActivities(in period: Period, to csv: inout CSVWriter) {
    let tally = dataset.activities
    csv.row(["day", "type", "outcome", "count", "minutes"])
    for row in activityRows(in: period) {
      csv.field { row.day.append(to: &$0) }
      csv.field(tally.types[row.type])
      csv.field(row.outcome.map { tally.outcomes[$0] } ?? "")
      csv.field { $0.append(decimal: row.count) }
      csv.field { $0.append(decimal: row.minutes) }
      csv.endRow()
    }
  }

  private func activityRows(in period: Period) -> [ActivityEvidence] {
    desk.activities(of: FigurePlace(scope: scope, period: period)) {
      figures.activityEvidence(of: scope, in: period)
    }
  }

  private func quotaTable(parts: [EvidencePart], in period: Period) -> RowTable? {
    let rows = figures.quotaEvidence(of: scope, in: period)
    guard !rows.isEmpty else { return nil }
    let classes = parts.reduce(into: [QuotaPart: [String]]()) { classes, part in
      for row in figures.quotaEvidence(of: part.scope, in: period) {
        classes[row, default: []].append(part.className)
      }
    }
    return RowTable(
      id: "quotas", caption: book.text(.quotaCaption),
      columns: [
        .init(label: book.text(.owner)), .init(label: book.text(.period)),
        .init(label: book.text(.target), isNumber: true),
        .init(label: book.text(.quotaPart), isNumber: true), .init(label: book.text(.sourceRow)),
      ],
      rows: rows.map { row in
        .init(
          [
            owner(of: row.quota), book.name(of: row.quota.period),
            book.money(minor: row.quota.target, currency: dataset.currency),
            book.money(minor: row.part, currency: dataset.currency),
            dataset.fileAndLine(of: row.quota.row),
          ], sets: classes[row]?.joined(separator: " "))
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

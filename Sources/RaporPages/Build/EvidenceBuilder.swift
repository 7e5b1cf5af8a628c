import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// The page of the rows behind the figures of this scope and period.
  func evidencePage(in period: Period) -> EvidencePage {
    let rows = evidenceRows(in: period)
    let parts = isRepsOwn ? [] : evidenceParts(of: rows, in: period)
    let activities = activityTable(in: period)
    var classes = RowClasses(rows, parts: parts)
    let tables =
      [dealEvidenceTable(rows, classes: &classes, in: period)].compactMap { $0 }
      + caseTables(rows, classes: &classes)
      + [quotaTable(parts: parts, in: period)].compactMap { $0 }
    return EvidencePage(
      frame: frame(
        heading: book.text(.evidenceHeading, ["period": .period(period)]), eyebrow: name(of: scope)),
      words: words, rowStyles: place.link(to: report.map.root(of: scope) + RowStyles.path),
      notes: noteItems(rows, in: period),
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
        notes: countingNotes(in: period), isListed: mayList)
    }
  }

  // MARK: How the figures come about

  private func evidenceGroups(
    _ rows: EvidenceRows, hasActivities: Bool, in period: Period
  ) -> [EvidencePage.Group] {
    guard let column = sheet.column(of: period) else { return [] }
    let explained = explained
    return explained.groups.map { group in
      var items: [EvidencePage.Item] = []
      items.reserveCapacity(group.places.count)
      var missing: [EvidencePage.Missing] = []
      for place in group.places {
        let value = sheet.value(at: explained.placesInFigures[place], in: column)
        let labels = book.labels(of: value.metric)
        if let absence = value.absence {
          add(labels, for: absence, to: &missing)
        } else {
          items.append(
            .init(
              page: self, rows: rows, value: value, labels: labels, place: place,
              hasActivities: hasActivities))
        }
      }
      return EvidencePage.Group(
        id: group.kind.rawValue, title: book.name(of: group.kind), items: items, missing: missing)
    }
  }

  /// Adds a metric without a value to those that lack it for the same reason, as readers see it.
  private func add(
    _ labels: MetricLabels, for absence: MetricValue.Absence,
    to missing: inout [EvidencePage.Missing]
  ) {
    let name = EvidencePage.Missing.Name(labels: labels)
    if let known = missing.firstIndex(where: { $0.absence == absence }) {
      return missing[known].metrics.append(name)
    }
    let reason = book.reason(for: absence)
    if let known = missing.firstIndex(where: { $0.reason == reason }) {
      missing[known].metrics.append(name)
    } else {
      missing.append(.init(absence: absence, reason: reason, metrics: [name]))
    }
  }

  /// Writes the way to the definition of a metric.
  func append(definitionOf labels: MetricLabels, to markup: inout MarkupBuffer) {
    let stem =
      glossaryStem
      ?? Markup(text: place.link(to: report.map.root(of: scope) + SiteMap.glossary).at("").text)
    glossaryStem = stem
    markup.append(stem)
    markup.append(labels.fragment)
  }

  /// How many rows a figure counts, and where they are.
  func rows(of item: EvidencePage.Item) -> EvidencePage.Rows? {
    let value = item.value
    if let set = item.rows.set(of: item.place) {
      return .init(
        page: self, count: item.rows.sets[set].count,
        others: item.rows.unlisted[value.metric, default: 0], target: .set(set))
    }
    guard value.n > 0 else { return nil }
    let isListed = item.hasActivities && explained.definitions[item.place].group == .activity
    return .init(page: self, count: value.n, others: 0, target: isListed ? .activities : .nowhere)
  }

  /// How many rows a figure leaves out for each reason, leading to them.
  func exclusions(of item: EvidencePage.Item) -> [LinkView] {
    item.value.exclusions.map { exclusion in
      guard let set = item.rows.set(of: item.place, .leftOut(exclusion.reason)) else {
        return LinkView(label: book.text(of: exclusion), href: nil)
      }
      let listed = item.rows.sets[set].count
      let label = book.text(of: MetricValue.Exclusion(reason: exclusion.reason, count: listed))
      return LinkView(
        label: adding(exclusion.count - listed, to: label), href: link(toSet: set))
    }
  }

  /// A count of rows, and how many more belong to others and are not listed on this page.
  private func adding(_ others: Int, to label: String) -> String {
    others > 0 ? label + " " + book.text(.rowsOfOthers, ["n": .count(others)]) : label
  }

  private func link(toSet set: Int) -> Link {
    place.link(to: place.path, anchor: RowStyles.anchor(ofSet: set))
  }

  /// What other definitions of a metric give.
  func rivals(of item: EvidencePage.Item) -> [EvidencePage.Rival] {
    let rivals = explained.rivals(ofPlace: item.place)
    guard !rivals.isEmpty, let column = sheet.column(of: item.value.period) else { return [] }
    return rivals.compactMap { place in
      let other = sheet.value(at: explained.placesInFigures[place], in: column)
      guard other.value != nil else { return nil }
      return .init(page: self, value: other, labels: book.labels(of: other.metric))
    }
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
    case .note(let rule, let isAll):
      let count = book.text(isAll ? .rowsOfNote : .rowsCountedIn, ["n": .count(set.count)])
      return "\(count): \(book.name(of: rule))"
    }
  }

  // MARK: Activities and quotas

  /// The activities as counts per day and type; the CSV has outcomes and minutes too.
  private func activityTable(in period: Period) -> RowTable? {
    let rows = activityRows(in: period)
    guard !rows.isEmpty else { return nil }
    let types = dataset.activities.types
    var isUsed = [Bool](repeating: false, count: types.count)
    for row in rows { isUsed[row.type] = true }
    let used = types.indices.filter { isUsed[$0] }
    return RowTable(
      id: "activities-table", caption: book.text(.activityCaption),
      columns: [.init(label: book.text(.date))]
        + used.map { .init(label: types[$0], isNumber: true) }
        + [.init(label: book.text(.total), isNumber: true)],
      rows: ActivityDay.days(of: rows, types: used, book: book).map { .init($0) },
      csv: place.link(to: report.map.activityCSV(of: scope, in: period)))
  }

  /// Writes the CSV with all activities, counted per day, type and outcome.
  func writeActivities(in period: Period, to csv: inout CSVWriter) {
    let tally = dataset.activities
    csv.row(["day", "type", "outcome", "count", "minutes"])
    for row in activityRows(in: period) {
      csv.number { row.day.append(to: &$0) }
      csv.field(tally.types[row.type])
      csv.field(row.outcome.map { tally.outcomes[$0] } ?? "")
      csv.number { $0.append(decimal: row.count) }
      csv.number { $0.append(decimal: row.minutes) }
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
            book.money(minor: row.quota.target, currency: currency),
            book.money(minor: row.part, currency: currency),
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

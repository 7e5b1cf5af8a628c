import RaporDiagnostics
import RaporModel

/// Makes quotas of rows.
struct QuotaLoader {
  let calendar: ReportingCalendar
  let currency: Currency
  private(set) var quotas: [Quota] = []
  private var known: Set<Key> = []
  /// What texts were found to mean, which many rows share.
  private var periods: [String: Period] = [:]
  private var metrics: [String: (name: String, isMoney: Bool)] = [:]

  /// What there is one quota for.
  private struct Key: Hashable {
    var owner: Quota.Owner
    var period: Period
    var metric: String
  }

  init(calendar: ReportingCalendar, currency: Currency) {
    self.calendar = calendar
    self.currency = currency
  }

  /// The metrics that a quota can be for, and whether they are money.
  static let metrics: [(name: String, isMoney: Bool)] = [
    ("revenue", true), ("gross_margin", true), ("pipeline_value", true), ("deals_won", false),
    ("units", false), ("activities", false), ("new_customers", false),
  ]

  /// Takes in the rows of a quotas table.
  mutating func read(_ table: FileTable, _ reps: RepDirectory, _ state: inout LoadState) {
    for row in 0..<table.rows.count {
      guard let owner = owner(table, row, reps, &state),
        let period = period(table, row, &state), let metric = metric(table, row, &state),
        let target = target(table, row, metric.isMoney, &state)
      else { continue }
      let quota = Quota(
        owner: owner, period: period, metric: metric.name, target: target,
        row: table.reference(row))
      guard isNew(quota, table, row, &state) else { continue }
      quotas.append(quota)
      state.ledgers[table.file.ledger].rowsUsed += 1
    }
  }

  private func owner(
    _ table: FileTable, _ row: Int, _ reps: RepDirectory, _ state: inout LoadState
  ) -> Quota.Owner? {
    let names = ["rep_id", "team", "territory"].filter {
      table.text(table.column($0), row) != nil
    }
    guard let name = names.first else {
      state.excludeMissing(
        "rep_id, team or territory", .missingRep, table, table.column("rep_id"), row)
      return nil
    }
    guard names.count == 1 else {
      reportSeveral(names, table, row, &state)
      return nil
    }
    switch name {
    case "team": return table.text(table.column(name), row).map(Quota.Owner.team)
    case "territory": return table.text(table.column(name), row).map(Quota.Owner.territory)
    default: return reps.known("the quota", table, row, &state)?.index.map(Quota.Owner.rep)
    }
  }

  private func reportSeveral(
    _ names: [String], _ table: FileTable, _ row: Int, _ state: inout LoadState
  ) {
    let all = names.joined(separator: " and ")
    state.exclude(.severalOwners, table.file.ledger, line: table.rows.lines[row], all)
    state.problems.report(.quotaOwner, in: table.file.csv.name, group: "") {
      (
        "the row has \(all), and a quota has one owner; the row is left out",
        table.place(table.column(names.last ?? ""), row),
        "leave all but one of them blank; a rep's team is found in the reps table"
      )
    }
  }

  /// Leaves out a row for what an earlier one has said already: quotas do not add up.
  private mutating func isNew(
    _ quota: Quota, _ table: FileTable, _ row: Int, _ state: inout LoadState
  ) -> Bool {
    let key = Key(owner: quota.owner, period: quota.period, metric: quota.metric)
    if known.insert(key).inserted { return true }
    let what = "\(quota.metric) in \(quota.period.key)"
    state.exclude(.duplicateID, table.file.ledger, line: table.rows.lines[row], what)
    state.problems.report(.duplicateID, in: table.file.csv.name, group: "") {
      (
        "an earlier row has the same owner's quota of \(what); this one is left out",
        table.place(table.column("period"), row), "keep one row, or add the targets up in it"
      )
    }
    return false
  }

  private mutating func period(_ table: FileTable, _ row: Int, _ state: inout LoadState) -> Period?
  {
    let column = table.column("period")
    guard let text = table.text(column, row) else {
      state.excludeMissing("period", .missingValue, table, column, row)
      return nil
    }
    if let known = periods[text] { return known }
    if let period = PeriodReader(calendar: calendar).read(text) {
      periods[text] = period
      return period
    }
    state.exclude(.unreadablePeriod, table.file.ledger, line: table.rows.lines[row], text)
    state.problems.report(.unreadablePeriod, in: table.file.csv.name, group: "") {
      (
        "“\(text)” is no period; the row is left out", table.place(column, row),
        "write 2017-Q4, 2017-10, 2017-W40, 2017-H2 or 2017"
      )
    }
    return nil
  }

  private mutating func metric(_ table: FileTable, _ row: Int, _ state: inout LoadState)
    -> (name: String, isMoney: Bool)?
  {
    let column = table.column("metric")
    let text = table.text(column, row) ?? "revenue"
    if let known = metrics[text] { return known }
    let named = Self.metrics.first { Folding.looseKey($0.name) == Folding.looseKey(text) }
    if let named {
      metrics[text] = named
      return named
    }
    state.exclude(.missingValue, table.file.ledger, line: table.rows.lines[row], "metric \(text)")
    state.problems.report(.unknownMetric, in: table.file.csv.name, group: "") {
      let names = Self.metrics.map(\.name)
      return (
        "there are no quotas for “\(text)”; the row is left out", table.place(column, row),
        NearName.hint(for: text, among: names) ?? "it is one of \(names.joined(separator: ", "))"
      )
    }
    return nil
  }

  private func target(
    _ table: FileTable, _ row: Int, _ isMoney: Bool, _ state: inout LoadState
  ) -> Int64? {
    let column = table.column("target")
    guard let column, let amount = table.rows.integer(column, row) else {
      state.excludeMissing("target", .missingValue, table, column, row)
      return nil
    }
    return isMoney ? amount : amount / max(currency.minorPerMajor, 1)
  }

  /// The quotas with their reps where `moved` put them.
  func quotas(moved: [RepIndex]) -> [Quota] {
    quotas.map { quota in
      var quota = quota
      if case .rep(let rep) = quota.owner { quota.owner = .rep(moved[rep.position]) }
      return quota
    }
  }
}

/// Reads the period that a quota is for.
struct PeriodReader {
  let calendar: ReportingCalendar

  /// `2017-Q4`, `Q4 2017`, `2017Q4`, `2017-10`, `Oct 2017`, `Oktober-17`, `2017-W40`, `2017`.
  func read(_ text: String) -> Period? {
    if let period = calendar.period(key: text) { return period }
    let parts = text.uppercased().split { " -/_".contains($0) }.map(String.init)
    switch parts.count {
    case 1 where text.count > 4:
      return calendar.period(key: "\(text.prefix(4))-\(text.dropFirst(4))")
    case 2:
      return calendar.period(key: "\(parts[1])-\(parts[0])")
        ?? calendar.period(key: "\(parts[0])-\(parts[1])") ?? month(parts)
    default: return nil
    }
  }

  private func month(_ parts: [String]) -> Period? {
    for (name, year) in [(parts[0], parts[1]), (parts[1], parts[0])] {
      let month = Array(name.utf8).withUnsafeBufferPointer { MonthName.month($0[...]) }
      guard let month, let number = Int(year), year.count == 4 || year.count == 2 else { continue }
      let full = WrittenDate.fullYear(number, isLong: year.count == 4)
      return Day(year: full, month: month, day: 1).flatMap {
        calendar.period(.month, containing: $0)
      }
    }
    return nil
  }
}

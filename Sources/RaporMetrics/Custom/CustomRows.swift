import RaporModel

/// A row that counts in one of the site's own metrics, or a co-owner's part of a deal.
struct CustomRow: Hashable, Sendable {
  /// Its position in the table.
  let place: Int
  /// Whether it is the part of a deal's value that the co-owner has.
  var isShared = false
}

/// The rows that count in a part of a site's own metric, found once and indexed by scope and day.
///
/// A sum of what deals are worth is split between two owners as everywhere; counts and percentiles
/// take a deal once, whole, for its owner.
struct CustomRows: Sendable {
  let part: CustomMetric.Part
  let cells: CustomCells
  /// The rows that pass the filters which are the same for every period.
  private let rows: [CustomRow]
  /// Per row, the number that is measured, in parts of `scale`; empty where rows are counted.
  private let values: [Int64?]
  private let scale: Int64
  /// Per filter that depends on the period, each row's day.
  private let relations: [(relation: CustomMetric.PeriodRelation, days: [Day?])]
  private let dated: ScopeRows
  private let undated: ScopeRows

  /// The rows of a scope in a period.
  struct Selection {
    /// Those that count.
    var counted: [CustomRow] = []
    /// What each of them adds, in parts of `scale`; empty where rows are counted.
    var values: [Int64] = []
    /// Those that pass, but lack the number that is measured.
    var withoutValue: [CustomRow] = []
    /// Those that pass, but lack the day that would say which period they belong to.
    var withoutDay: [CustomRow] = []
  }

  /// Finds the rows.
  init(_ part: CustomMetric.Part, in dataset: Dataset, grid: ScopeGrid) {
    let cells = CustomCells(table: part.table, dataset: dataset)
    let passing = (0..<cells.count).filter { row in
      part.filters.allSatisfy { cells.satisfies($0, row: row) }
    }
    let splits = cells.splits(part.measure)
    let rows = passing.flatMap { place in
      splits && cells.coOwner(ofDeal: place) != nil
        ? [CustomRow(place: place), CustomRow(place: place, isShared: true)]
        : [CustomRow(place: place)]
    }
    let days = rows.map { cells.day(part.day, row: $0.place) }
    self.part = part
    self.cells = cells
    self.rows = rows
    values =
      part.measure.column.map { column in
        rows.map { cells.credited(column, row: $0, isSplit: splits) }
      } ?? []
    scale = part.measure.column.map(cells.scale) ?? 1
    relations = part.filters.compactMap { filter in
      guard case .relative(let relation) = filter.condition else { return nil }
      return (relation, rows.map { cells.day(filter.column, row: $0.place) })
    }
    dated = ScopeRows(count: rows.count, in: grid, day: { days[$0] }) { place, day in
      cells.scopes(of: rows[place], on: day, in: grid)
    }
    // Indexed under one day, whichever: rows without a day belong to every period.
    undated = ScopeRows(
      count: rows.count, in: grid,
      day: { place in
        let isMissed = days[place] == nil && cells.misses(part.day, row: rows[place].place)
        return isMissed ? dataset.asOf : nil
      }
    ) { place, day in cells.scopes(of: rows[place], on: day, in: grid) }
  }

  /// The rows of the scope at a position in a period.
  func selection(ofScope scope: Int, in period: Period) -> Selection {
    var selection = Selection()
    let days = days(of: period)
    let asOf = cells.dataset.asOf
    for place in dated.rows(ofScope: scope, in: days) where stands(place, to: period) {
      if values.isEmpty {
        selection.counted.append(rows[place])
      } else if let value = values[place] {
        selection.counted.append(rows[place])
        selection.values.append(value)
      } else {
        selection.withoutValue.append(rows[place])
      }
    }
    for place in undated.rows(ofScope: scope, in: asOf..<asOf.advanced(by: 1))
    where stands(place, to: period) && mayBelong(rows[place].place, to: days) {
      selection.withoutDay.append(rows[place])
    }
    return selection
  }

  /// The days of a period by which rows belong to it: none after the as-of day, but for a column that
  /// looks ahead.
  private func days(of period: Period) -> Range<Day> {
    let looksAhead = part.table == .deals && part.day == "expected_close_on"
    let start = period.kind == .all ? Day(number: .min) : period.start
    let end =
      looksAhead
      ? (period.kind == .all ? Day(number: .max) : period.end)
      : min(period.end, cells.dataset.asOf.advanced(by: 1))
    return start..<max(start, end)
  }

  private func stands(_ place: Int, to period: Period) -> Bool {
    relations.allSatisfy { $0.relation.holds(for: $0.days[place], in: period.days) }
  }

  /// Whether a row without its day could be one of these days': not a deal that was created later.
  private func mayBelong(_ row: Int, to days: Range<Day>) -> Bool {
    guard part.table == .deals, let created = cells.dataset.deals[row].createdOn else {
      return true
    }
    return created < days.upperBound
  }

  // MARK: Figures

  /// How many rows of the data were counted.
  func count(_ selection: Selection) -> Int {
    selection.counted.reduce(0) { $0 + cells.weight(of: $1.place) }
  }

  /// The figure of some rows, or why there is none.
  func figure(_ selection: Selection) -> MetricValue.Result {
    guard cells.count > 0 else { return .unavailable(.noRows) }
    let hasValues = !selection.counted.isEmpty || selection.withoutValue.isEmpty
    switch part.measure {
    case .count: return .available(Ratio(count(selection)))
    case .sum:
      guard hasValues else { return .unavailable(.noValues) }
      return .available(inUnits(Ratio(selection.values.reduce(Int128(0)) { $0 + Int128($1) })))
    case .percentile(let percent, _):
      var kept = KeptValues()
      for value in selection.values { kept.add(value) }
      return kept.percentile(percent).map { .available(inUnits($0)) }
        ?? .unavailable(hasValues ? .noRows : .noValues)
    }
  }

  /// What each counted row adds, in units; nil where rows are counted.
  func added(_ selection: Selection) -> [Ratio?] {
    guard !values.isEmpty else { return selection.counted.map { _ in nil } }
    return selection.values.map { inUnits(Ratio($0)) }
  }

  private func inUnits(_ parts: Ratio) -> Ratio { parts.divided(by: Ratio(scale)) ?? parts }
}

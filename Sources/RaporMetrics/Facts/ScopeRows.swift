import RaporModel

/// The rows of one table, by scope and in the order of days: so that no figure reads all rows to find
/// its own.
struct ScopeRows: Sendable {
  private var rows: [[Int32]]
  private var days: [[Day]]

  /// Indexes `count` rows; those without a day, or in no scope, are found by nobody.
  ///
  /// `scopes` gives the positions of a row's scopes in the grid, each once.
  init(
    count: Int, in grid: ScopeGrid, day: (Int) -> Day?, scopes: (_ row: Int, _ day: Day) -> [Int]
  ) {
    self.init(count: count, lists: grid.scopes.count, day: day, at: scopes)
  }

  /// Indexes `count` rows in as many lists as are asked for, such as one for each scope and stage.
  ///
  /// `places` gives the lists that a row belongs to, each once.
  init(
    count: Int, lists: Int, day: (Int) -> Day?, at places: (_ row: Int, _ day: Day) -> [Int]
  ) {
    let dated = (0..<count).compactMap { row in day(row).map { (row: row, day: $0) } }
    rows = Array(repeating: [], count: lists)
    days = rows.map { _ in [] }
    for (row, day) in dated.sorted(by: { ($0.day, $0.row) < ($1.day, $1.row) }) {
      for scope in places(row, day) where rows.indices.contains(scope) {
        rows[scope].append(Int32(clamping: row))
        days[scope].append(day)
      }
    }
  }

  /// Whether a scope has any row.
  func hasRows(ofScope scope: Int) -> Bool {
    rows.indices.contains(scope) && !rows[scope].isEmpty
  }

  /// The positions of a scope's rows on some days, by day, then position.
  func rows(ofScope scope: Int, in range: Range<Day>) -> [Int] {
    guard rows.indices.contains(scope) else { return [] }
    return rows[scope][places(in: range, of: days[scope])].map(Int.init)
  }

  /// How many rows a scope has on some days.
  func count(ofScope scope: Int, in range: Range<Day>) -> Int {
    days.indices.contains(scope) ? places(in: range, of: days[scope]).count : 0
  }

  private func places(in range: Range<Day>, of days: [Day]) -> Range<Int> {
    let low = days.partitioningIndex { $0 >= range.lowerBound }
    return low..<max(low, days.partitioningIndex { $0 >= range.upperBound })
  }
}

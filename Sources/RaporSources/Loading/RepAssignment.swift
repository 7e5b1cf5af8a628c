import RaporModel

/// A row of the reps table: who somebody is, and where they belong from a day on.
struct RepAssignment {
  var rep: Rep
  /// The first day; nil for the row that holds from the beginning.
  var from: Day?

  /// The rep as of a day, of all rows about this rep; nil when there is none.
  ///
  /// Team, manager, territory and role are those of the row that holds on the day, even where they
  /// are blank; of the rest a blank is filled from the rows before it, then from those after it.
  static func rep(on day: Day, _ rows: [RepAssignment]) -> Rep? {
    let rows = rows.sorted { ($0.from ?? .earliest) < ($1.from ?? .earliest) }
    guard
      let current = rows.lastIndex(where: { ($0.from ?? .earliest) <= day }) ?? rows.indices.first
    else { return nil }
    var rep = rows[current].rep
    guard rows.count > 1 else { return rep }
    for row in rows[..<current].reversed() + rows[(current + 1)...] { rep.fill(from: row.rep) }
    rep.moves = moves(rows, startedOn: rep.startedOn)
    return rep
  }

  /// The assignments; a row without a day begins with the job, or else the day before the next.
  private static func moves(_ rows: [RepAssignment], startedOn: Day?) -> [Assignment] {
    let first = rows.lazy.compactMap(\.from).first ?? .earliest
    let beginning = min(startedOn ?? .latest, first.advanced(by: -1))
    return rows.map { row in
      Assignment(
        from: row.from ?? beginning, team: row.rep.team, manager: row.rep.manager,
        territory: row.rep.territory, role: row.rep.role)
    }
  }
}

extension Rep {
  /// Fills what does not change with an assignment.
  fileprivate mutating func fill(from other: Rep) {
    if name == id.rawValue { name = other.name }
    startedOn = startedOn ?? other.startedOn
    endedOn = endedOn ?? other.endedOn
    language = language ?? other.language
    annualCost = annualCost ?? other.annualCost
  }
}

extension Day {
  fileprivate static let earliest = Day(number: .min)
  fileprivate static let latest = Day(number: .max)
}

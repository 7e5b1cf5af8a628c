import RaporModel

/// Adds up the facts of some reps, and what their rows are to the scopes that they share with others.
struct FactFold: Sendable {
  private let dataset: Dataset
  private let credits: [Credit]
  private let periods: PeriodGrid
  private let scopes: ScopeGrid
  private let staleLimit: Int?
  /// The places of each rep's credits.
  private let creditsOfRep: GroupedNumbers

  init(
    dataset: Dataset, credits: [Credit], periods: PeriodGrid, scopes: ScopeGrid, staleLimit: Int?
  ) {
    self.dataset = dataset
    self.credits = credits
    self.periods = periods
    self.scopes = scopes
    self.staleLimit = staleLimit
    creditsOfRep = GroupedNumbers(groups: dataset.reps.count) { add in
      for place in credits.indices { add(credits[place].rep, place) }
    }
  }

  /// What the rows of some reps, who follow each other, add up to.
  struct Part: Sendable {
    /// The cell of the first rep's scope in the first period; the others follow.
    let firstCell: Int
    /// The facts of the reps by period; nil where nothing is known.
    fileprivate(set) var ofReps: [HeldFacts?] = []
    /// Those of the scopes that they share with others.
    fileprivate(set) var shared: FactCells
  }

  /// The part of the reps at some positions.
  func part(of reps: Range<Int>) -> Part {
    let periodCount = periods.periods.count
    var part = Part(
      firstCell: (scopes.firstRep + reps.lowerBound) * periodCount,
      shared: FactCells(count: scopes.scopes.count * periodCount))
    part.ofReps.reserveCapacity(reps.count * periodCount)
    var counts = [Int](repeating: 0, count: periodCount * dataset.activities.types.count)
    for rep in reps {
      var own = FactCells(count: periodCount)
      for place in creditsOfRep[rep] {
        add(credits[Int(place)], to: &own, &part.shared)
      }
      addActivities(of: rep, to: &own, &part.shared, &counts)
      for period in 0..<periodCount {
        let facts = own[period].map(HeldFacts.init)
        part.ofReps.append(facts)
        guard let facts else { continue }
        for scope in scopes.aggregatesOfRep[rep] {
          part.shared.update(scope * periodCount + period) { $0.merge(facts.facts) }
        }
      }
    }
    return part
  }

  private func add(_ credit: Credit, to own: inout FactCells, _ shared: inout FactCells) {
    let (deal, periodCount) = (credit.outline, periods.periods.count)
    let hasMoved = !scopes.stintsOfRep[credit.rep].isEmpty
    let firstCells = scopes.attributeScopes.map { Int($0[credit.deal]) * periodCount }
    deal.forEachPeriod(of: periods, staleLimit: staleLimit) { period, roles in
      own.update(period) { $0.add(deal, roles: roles) }
      for firstCell in firstCells {
        shared.update(firstCell + period) { $0.add(deal, roles: roles) }
      }
      guard hasMoved else { return }
      let day = deal.creditDay(in: periods.countedDays[period])
      for scope in scopes.movedScopes(ofRep: credit.rep, on: day) {
        shared.update(scope * periodCount + period) { $0.add(deal, roles: roles) }
      }
    }
  }

  /// `counts` has room for the activities of each period by type, and is left as it came: all zeros.
  private func addActivities(
    of rep: Int, to own: inout FactCells, _ shared: inout FactCells, _ counts: inout [Int]
  ) {
    let (entries, types) = (dataset.activities.entries, dataset.activities.types.count)
    // There are several entries for each day, all of which are added up before facts are looked for.
    for entry in entries.entries(of: RepIndex(rep), at: entries.places(of: RepIndex(rep))) {
      periods.forEachPosition(of: entry.day) { counts[$0 * types + entry.type] += entry.count }
      addToMovedScopes(entry, of: rep, &shared)
    }
    for period in periods.periods.indices {
      let places = period * types..<(period + 1) * types
      guard counts[places].contains(where: { $0 != 0 }) else { continue }
      own.update(period) { $0.add(activities: counts[places]) }
      for place in places { counts[place] = 0 }
    }
  }

  private func addToMovedScopes(
    _ entry: ActivityTally.Entry, of rep: Int, _ shared: inout FactCells
  ) {
    guard !scopes.stintsOfRep[rep].isEmpty else { return }
    for scope in scopes.movedScopes(ofRep: rep, on: entry.day) {
      periods.forEachPosition(of: entry.day) { period in
        shared.update(scope * periods.periods.count + period) {
          $0.add(activities: entry.count, type: entry.type)
        }
      }
    }
  }
}

/// Facts by cell that are still being added up; only those that know something take room.
struct FactCells: Sendable {
  /// By cell, the place of its facts in `known`; −1 where nothing is known.
  private var places: [Int32]
  private var known: [Facts] = []

  /// Knows nothing of so many cells.
  init(count: Int) { places = Array(repeating: -1, count: count) }

  /// The facts of a cell; nil where nothing is known.
  subscript(cell: Int) -> Facts? { places[cell] < 0 ? nil : known[Int(places[cell])] }

  /// Changes the facts of a cell in place.
  mutating func update(_ cell: Int, _ change: (inout Facts) -> Void) {
    if places[cell] < 0 {
      places[cell] = Int32(clamping: known.count)
      known.append(Facts())
    }
    change(&known[Int(places[cell])])
  }
}

extension DealOutline {
  /// Calls `body` with the position of every period in which the deal has roles, and with them.
  func forEachPeriod(
    of grid: PeriodGrid, staleLimit: Int?, _ body: (_ period: Int, _ roles: DealRoles) -> Void
  ) {
    let span = span
    for kind in grid.kinds {
      for period in grid.positions(in: kind, from: span.first, to: span.last) {
        let roles = grid.roles(of: self, in: period, staleLimit: staleLimit)
        if !roles.isEmpty { body(period, roles) }
      }
    }
  }
}

extension PeriodGrid {
  /// The roles of a deal in the period at a position.
  func roles(of deal: DealOutline, in period: Int, staleLimit: Int?) -> DealRoles {
    deal.roles(
      in: countedDays[period], holdsLatest: holdsLatest(period), staleLimit: staleLimit,
      end: periods[period].end)
  }
}

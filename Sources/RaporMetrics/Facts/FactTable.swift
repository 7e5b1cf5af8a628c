import RaporModel

/// The facts of every scope in every period; only those that know something take room.
struct FactTable: Sendable {
  private let periodCount: Int
  private var places: [Int32]
  private var known: [Facts] = []
  private static let none = Facts()

  /// Makes a table without facts.
  init(scopes: Int, periods: Int) {
    periodCount = periods
    places = Array(repeating: -1, count: scopes * periods)
  }

  /// The facts of the scope and the period at these positions.
  subscript(scope: Int, period: Int) -> Facts {
    let place = Int(places[scope * periodCount + period])
    return place < 0 ? FactTable.none : known[place]
  }

  /// Changes the facts of the scope and the period at these positions, in place.
  mutating func update(scope: Int, period: Int, _ change: (inout Facts) -> Void) {
    let cell = scope * periodCount + period
    if places[cell] < 0 {
      places[cell] = Int32(clamping: known.count)
      known.append(Facts())
    }
    change(&known[Int(places[cell])])
  }
}

extension FactTable {
  /// Folds a data set: each deal and activity once into its rep's facts, each deal into those of
  /// its attributes' values; teams, managers and the total are merged from the reps' facts.
  init(
    of dataset: Dataset, outlines: [DealOutline], periods: PeriodGrid, scopes: ScopeGrid,
    staleLimit: Int?
  ) {
    self.init(scopes: scopes.scopes.count, periods: periods.periods.count)
    for (position, deal) in outlines.enumerated() {
      let rep = dataset.deals[position].rep
      guard dataset.reps.indices.contains(rep.position) else { continue }
      deal.forEachPeriod(of: periods, staleLimit: staleLimit) { period, roles in
        update(scope: scopes.firstRep + rep.position, period: period) { $0.add(deal, roles: roles) }
        for scopeOfDeal in scopes.attributeScopes {
          update(scope: Int(scopeOfDeal[position]), period: period) { $0.add(deal, roles: roles) }
        }
      }
    }
    addActivities(of: dataset, periods: periods, firstRep: scopes.firstRep)
    mergeReps(scopes)
  }

  private mutating func addActivities(
    of dataset: Dataset, periods: PeriodGrid, firstRep: Int
  ) {
    for entry in dataset.activities.entries {
      guard dataset.reps.indices.contains(entry.rep.position) else { continue }
      for kind in periods.kinds {
        guard let period = periods.position(in: kind, of: entry.day) else { continue }
        update(scope: firstRep + entry.rep.position, period: period) {
          $0.add(activities: entry.count, type: entry.type)
        }
      }
    }
  }

  private mutating func mergeReps(_ scopes: ScopeGrid) {
    for (rep, aggregates) in scopes.aggregatesOfRep.enumerated() {
      for period in 0..<periodCount {
        let place = places[(scopes.firstRep + rep) * periodCount + period]
        guard place >= 0 else { continue }
        for scope in aggregates {
          let facts = known[Int(place)]
          update(scope: scope, period: period) { $0.merge(facts) }
        }
      }
    }
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
        let roles = roles(
          in: grid.countedDays[period], holdsLatest: grid.holdsLatest(period),
          staleLimit: staleLimit)
        if !roles.isEmpty { body(period, roles) }
      }
    }
  }
}

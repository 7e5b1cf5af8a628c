import RaporModel

/// The facts of every scope in every period; only those that know something take room.
struct FactTable: Sendable {
  private let periodCount: Int
  private let places: [Int32]
  private let known: [HeldFacts]
  private static let none = HeldFacts(Facts())

  /// Folds a data set: each credit and activity once into its rep's facts, each credit into those of
  /// its attributes' values; teams, managers and the total are merged from the reps' facts, but for
  /// the teams and managers of those who have moved, which get each row by its day.
  init(
    of dataset: Dataset, credits: [Credit], periods: PeriodGrid, scopes: ScopeGrid,
    staleLimit: Int?, workers: Workers = .single
  ) {
    let fold = FactFold(
      of: dataset, credits: credits, periods: periods, scopes: scopes, staleLimit: staleLimit,
      workers: workers)
    periodCount = periods.periods.count
    places = fold.places
    known = fold.known.map(HeldFacts.init)
  }

  /// The facts of the scope and the period at these positions.
  subscript(scope: Int, period: Int) -> HeldFacts {
    let place = Int(places[scope * periodCount + period])
    return place < 0 ? FactTable.none : known[place]
  }

  /// Whether anything is known of the scope at a position, in any period.
  func knows(scope: Int) -> Bool {
    places[scope * periodCount..<(scope + 1) * periodCount].contains { $0 >= 0 }
  }
}

/// Facts that many hold on to without copying their parts.
final class HeldFacts: Sendable {
  /// The facts.
  let facts: Facts

  init(_ facts: Facts) { self.facts = facts }
}

/// Facts that are still being added up.
private struct FactFold: Sendable {
  private let periodCount: Int
  /// By scope and period, the place of their facts in `known`; −1 where nothing is known.
  private(set) var places: [Int32]
  private(set) var known: [Facts] = []

  private init(scopes: Int, periods: Int) {
    periodCount = periods
    places = Array(repeating: -1, count: scopes * periods)
  }

  init(
    of dataset: Dataset, credits: [Credit], periods: PeriodGrid, scopes: ScopeGrid,
    staleLimit: Int?, workers: Workers
  ) {
    self.init(scopes: scopes.scopes.count, periods: periods.periods.count)
    // A rep's credits lie together, so that the facts they are added to are still at hand.
    let byRep = credits.indices.map { credits[$0].rep << 32 | $0 }.sorted()
    let parts = workers.parts(of: dataset.reps.count) { reps in
      var part = FactFold(scopes: scopes.scopes.count, periods: periods.periods.count)
      let first = byRep.partitioningIndex { $0 >> 32 >= reps.lowerBound }
      for place in byRep[first...].prefix(while: { $0 >> 32 < reps.upperBound }) {
        part.add(
          credits[place & 0xFFFF_FFFF], periods: periods, scopes: scopes, staleLimit: staleLimit)
      }
      part.addActivities(ofReps: reps, of: dataset, periods: periods, scopes: scopes)
      part.mergeReps(reps, scopes)
      return part
    }
    for part in parts { merge(part) }
  }

  /// Changes the facts of the scope and the period at these positions, in place.
  private mutating func update(scope: Int, period: Int, _ change: (inout Facts) -> Void) {
    let cell = scope * periodCount + period
    if places[cell] < 0 {
      places[cell] = Int32(clamping: known.count)
      known.append(Facts())
    }
    change(&known[Int(places[cell])])
  }

  /// Adds what another fold of the same scopes and periods knows.
  private mutating func merge(_ other: FactFold) {
    guard !known.isEmpty else { return self = other }
    for (cell, place) in other.places.enumerated() where place >= 0 {
      if places[cell] < 0 {
        places[cell] = Int32(clamping: known.count)
        known.append(other.known[Int(place)])
      } else {
        known[Int(places[cell])].merge(other.known[Int(place)])
      }
    }
  }

  private mutating func add(
    _ credit: Credit, periods: PeriodGrid, scopes: ScopeGrid, staleLimit: Int?
  ) {
    let deal = credit.outline
    let hasMoved = !scopes.stintsOfRep[credit.rep].isEmpty
    deal.forEachPeriod(of: periods, staleLimit: staleLimit) { period, roles in
      update(scope: scopes.firstRep + credit.rep, period: period) { $0.add(deal, roles: roles) }
      for scopeOfDeal in scopes.attributeScopes {
        update(scope: Int(scopeOfDeal[credit.deal]), period: period) { $0.add(deal, roles: roles) }
      }
      guard hasMoved else { return }
      let day = deal.creditDay(in: periods.countedDays[period])
      for scope in scopes.movedScopes(ofRep: credit.rep, on: day) {
        update(scope: scope, period: period) { $0.add(deal, roles: roles) }
      }
    }
  }

  private mutating func addActivities(
    ofReps reps: Range<Int>, of dataset: Dataset, periods: PeriodGrid, scopes: ScopeGrid
  ) {
    let entries = dataset.activities.entries
    for rep in reps {
      // A rep's entries are in the order of days, of which each has several.
      var (day, ofDay, scopesOfDay): (Day?, [Int], [Int]) = (nil, [], [])
      for entry in entries.entries(of: RepIndex(rep), at: entries.places(of: RepIndex(rep))) {
        if entry.day != day {
          (day, ofDay) = (entry.day, periods.positions(of: entry.day))
          scopesOfDay =
            [scopes.firstRep + rep] + scopes.movedScopes(ofRep: rep, on: entry.day)
        }
        for scope in scopesOfDay {
          for period in ofDay { add(entry, to: scope, period) }
        }
      }
    }
  }

  private mutating func add(_ entry: ActivityTally.Entry, to scope: Int, _ period: Int) {
    update(scope: scope, period: period) { $0.add(activities: entry.count, type: entry.type) }
  }

  private mutating func mergeReps(_ reps: Range<Int>, _ scopes: ScopeGrid) {
    for rep in reps {
      for period in 0..<periodCount {
        let place = places[(scopes.firstRep + rep) * periodCount + period]
        guard place >= 0 else { continue }
        for scope in scopes.aggregatesOfRep[rep] {
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

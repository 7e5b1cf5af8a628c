package import RaporModel

/// A deal that has roles in a scope and period.
package struct DealEvidence: Hashable, Sendable {
  /// Its position in `Dataset.deals`.
  package let deal: Int
  /// The parts it plays, or why it cannot.
  package let roles: DealRoles
}

/// The activities of one day, type and outcome in a scope and period.
package struct ActivityEvidence: Hashable, Sendable {
  /// The day.
  package let day: Day
  /// The position of the type in `ActivityTally.types`.
  package let type: Int
  /// The position of the outcome in `ActivityTally.outcomes`; nil when not given.
  package let outcome: Int?
  /// How many there were.
  package let count: Int
  /// How long they took together, in minutes.
  package let minutes: Int
}

extension Figures {
  /// The deals that have any role in a scope and period, reasons to be left out included, in the order
  /// of `Dataset.deals`.
  ///
  /// Those behind a metric are the ones that its definition's `rows` count.
  package func evidence(of scope: Scope, in period: Period) -> [DealEvidence] {
    guard let row = scopeGrid.position(of: scope), let column = periodGrid.position(of: period)
    else { return [] }
    let days = periodGrid.countedDays[column]
    let holdsLatest = periodGrid.holdsLatest(column)
    return evidenceIndex.deals(ofScope: row).compactMap { deal in
      let roles = evidenceIndex.outlines[deal].roles(
        in: days, holdsLatest: holdsLatest, staleLimit: staleLimitDays)
      return roles.isEmpty ? nil : DealEvidence(deal: deal, roles: roles)
    }
  }

  /// The activities of a scope in a period, by day, type and outcome; none for parts of the deals.
  package func activityEvidence(of scope: Scope, in period: Period) -> [ActivityEvidence] {
    guard let column = periodGrid.position(of: period), let row = scopeGrid.position(of: scope)
    else { return [] }
    let days = periodGrid.countedDays[column]
    let entries = evidenceIndex.reps(ofScope: row).flatMap { rep in
      evidenceIndex.activities(of: rep, in: days, entries: dataset.activities.entries)
    }
    // Folding them again, as if one rep had done them all, adds up equal days, types and outcomes.
    let folded = ActivityTally(
      types: dataset.activities.types, outcomes: dataset.activities.outcomes,
      entries: entries.map { entry in
        var entry = entry
        entry.rep = RepIndex(0)
        return entry
      })
    return folded.entries.map {
      ActivityEvidence(
        day: $0.day, type: $0.type, outcome: $0.outcome, count: $0.count, minutes: $0.minutes)
    }
  }
}

/// The way from a scope to its rows, so that no page reads all deals to find its own.
struct EvidenceIndex: Sendable {
  /// What decides each deal's roles.
  let outlines: [DealOutline]
  /// Whether any won deal has a quantity.
  let hasQuantities: Bool
  /// Whether any lost deal has a value other than zero.
  let hasLostAmounts: Bool
  private let dealsOfScope: [[Int32]]
  private let repsOfScope: [[Int32]]
  private let activitiesOfRep: [Range<Int>]

  /// Indexes the deals of a data set by scope, and its activities by rep.
  init(of dataset: Dataset, outlines: [DealOutline], scopes: ScopeGrid) {
    var deals = [[Int32]](repeating: [], count: scopes.scopes.count)
    for (position, deal) in dataset.deals.enumerated()
    where dataset.reps.indices.contains(deal.rep.position) {
      let own = [scopes.firstRep + deal.rep.position]
      let ofRep = scopes.aggregatesOfRep[deal.rep.position]
      for scope in own + ofRep + scopes.attributeScopes.map({ Int($0[position]) }) {
        deals[scope].append(Int32(clamping: position))
      }
    }
    var reps = [[Int32]](repeating: [], count: scopes.scopes.count)
    for (rep, aggregates) in scopes.aggregatesOfRep.enumerated() {
      for scope in [scopes.firstRep + rep] + aggregates { reps[scope].append(Int32(clamping: rep)) }
    }
    self.outlines = outlines
    dealsOfScope = deals
    repsOfScope = reps
    activitiesOfRep = EvidenceIndex.ranges(of: dataset)
    hasQuantities = dataset.deals.contains { $0.outcome == .won && $0.quantity != nil }
    hasLostAmounts = dataset.deals.contains { $0.outcome == .lost && ($0.amount ?? 0) != 0 }
  }

  /// The positions of a scope's deals, in order.
  func deals(ofScope scope: Int) -> some Sequence<Int> { dealsOfScope[scope].lazy.map { Int($0) } }

  /// The positions of a scope's reps, in order; none for the value of an attribute.
  func reps(ofScope scope: Int) -> some Sequence<Int> { repsOfScope[scope].lazy.map { Int($0) } }

  /// Whether a scope has any deal or activity.
  func hasRows(scope: Int) -> Bool {
    !dealsOfScope[scope].isEmpty
      || repsOfScope[scope].contains { !activitiesOfRep[Int($0)].isEmpty }
  }

  /// The entries of a rep's activities on some days.
  func activities(
    of rep: Int, in days: Range<Day>, entries: [ActivityTally.Entry]
  ) -> ArraySlice<ActivityTally.Entry> {
    entries[activitiesOfRep[rep]].drop { $0.day < days.lowerBound }
      .prefix { $0.day < days.upperBound }
  }

  /// Per rep, where its entries stand; they are in the order of reps.
  private static func ranges(of dataset: Dataset) -> [Range<Int>] {
    var ranges = [Range<Int>](repeating: 0..<0, count: dataset.reps.count)
    for (place, entry) in dataset.activities.entries.enumerated()
    where ranges.indices.contains(entry.rep.position) {
      let known = ranges[entry.rep.position]
      ranges[entry.rep.position] = (known.isEmpty ? place : known.lowerBound)..<place + 1
    }
    return ranges
  }
}

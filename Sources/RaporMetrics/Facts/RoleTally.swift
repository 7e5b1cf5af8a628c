/// How many deals have each combination of roles: what every count and every n is read from.
///
/// Merging adds the counts, so that any split of the deals, merged in any order, gives the same tally.
package struct RoleTally: Hashable, Sendable {
  /// The combinations that occur, in the order of their bits, each with its number of deals.
  package private(set) var entries: [Entry] = []

  /// The deals with exactly these roles.
  package struct Entry: Hashable, Sendable {
    /// The combination.
    package let roles: DealRoles
    /// How many deals have it.
    package fileprivate(set) var count: Int
  }

  /// Makes an empty tally.
  package init() {}

  /// Adds deals that have exactly these roles.
  package mutating func add(_ roles: DealRoles, count: Int = 1) {
    let place = entries.firstIndex { $0.roles.rawValue >= roles.rawValue } ?? entries.endIndex
    if place < entries.endIndex, entries[place].roles == roles {
      entries[place].count += count
    } else {
      entries.insert(Entry(roles: roles, count: count), at: place)
    }
  }

  /// Adds the deals of another tally.
  package mutating func merge(_ other: RoleTally) {
    for entry in other.entries { add(entry.roles, count: entry.count) }
  }

  /// How many deals have a combination of roles that satisfies a condition.
  package func count(where matches: (DealRoles) -> Bool) -> Int {
    entries.reduce(0) { sum, entry in matches(entry.roles) ? sum + entry.count : sum }
  }

  /// How many deals have any of these roles, and none of those others.
  package func count(any roles: DealRoles, without others: DealRoles = []) -> Int {
    count { !$0.isDisjoint(with: roles) && $0.isDisjoint(with: others) }
  }

  /// How many deals have all of these roles.
  package func count(_ roles: DealRoles) -> Int { count { $0.isSuperset(of: roles) } }
}

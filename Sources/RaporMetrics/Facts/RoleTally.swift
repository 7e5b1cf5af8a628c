/// How many deals have each combination of roles: what every count and every n is read from.
///
/// Merging adds the counts, so that any split of the deals, merged in any order, gives the same tally.
package struct RoleTally: Hashable, Sendable {
  /// The deals with exactly these roles.
  package struct Entry: Hashable, Sendable {
    /// The combination.
    package let roles: DealRoles
    /// How many deals have it.
    package fileprivate(set) var count: Int
  }

  // Few combinations occur together. They stand in the tally itself, in the order of their bits: there
  // is one for every scope and period, and a large team's deals are added to theirs millions of times.
  private var roles = SIMD8<UInt32>(repeating: .max)
  private var counts = SIMD8<UInt32>(repeating: 0)
  private var used = 0
  /// Those that found no room, in the order of their bits.
  private var others: [Entry] = []

  /// Makes an empty tally.
  package init() {}

  /// The combinations that occur, in the order of their bits, each with its number of deals.
  package var entries: [Entry] { (0..<used).map(entry) + others }

  private func entry(_ place: Int) -> Entry {
    Entry(roles: DealRoles(rawValue: roles[place]), count: Int(counts[place]))
  }

  /// Adds deals that have exactly these roles.
  package mutating func add(_ added: DealRoles, count: Int = 1) {
    var place = 0
    while place < used, roles[place] < added.rawValue { place += 1 }
    if place < used, roles[place] == added.rawValue {
      counts[place] &+= UInt32(truncatingIfNeeded: count)
    } else {
      insert(Entry(roles: added, count: count), at: place)
    }
  }

  private mutating func insert(_ entry: Entry, at place: Int) {
    guard place < roles.scalarCount else { return addToOthers(entry) }
    if used == roles.scalarCount {
      addToOthers(self.entry(used - 1))
    } else {
      used += 1
    }
    for later in stride(from: used - 1, to: place, by: -1) {
      (roles[later], counts[later]) = (roles[later - 1], counts[later - 1])
    }
    roles[place] = entry.roles.rawValue
    counts[place] = UInt32(truncatingIfNeeded: entry.count)
  }

  private mutating func addToOthers(_ entry: Entry) {
    let place =
      others.firstIndex { $0.roles.rawValue >= entry.roles.rawValue } ?? others.endIndex
    if place < others.endIndex, others[place].roles == entry.roles {
      others[place].count += entry.count
    } else {
      others.insert(entry, at: place)
    }
  }

  /// Adds the deals of another tally.
  package mutating func merge(_ other: RoleTally) {
    for place in 0..<other.used {
      let entry = other.entry(place)
      add(entry.roles, count: entry.count)
    }
    for entry in other.others { add(entry.roles, count: entry.count) }
  }

  /// How many deals have a combination of roles that satisfies a condition.
  package func count(where matches: (DealRoles) -> Bool) -> Int {
    var sum = 0
    for place in 0..<used where matches(DealRoles(rawValue: roles[place])) {
      sum += Int(counts[place])
    }
    for entry in others where matches(entry.roles) { sum += entry.count }
    return sum
  }

  /// How many deals have any of these roles, and none of those others.
  package func count(any roles: DealRoles, without others: DealRoles = []) -> Int {
    count { !$0.isDisjoint(with: roles) && $0.isDisjoint(with: others) }
  }

  /// How many deals have all of these roles.
  package func count(_ roles: DealRoles) -> Int { count { $0.isSuperset(of: roles) } }
}

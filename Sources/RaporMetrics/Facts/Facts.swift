/// What is known of one scope in one period: all that its metrics are computed from.
///
/// Facts are a commutative monoid: `Facts()` changes nothing, and facts of any split of the rows,
/// merged in any order, are equal. There are integers and kept values in them, nothing rounded.
package struct Facts: Hashable, Sendable {
  /// How many deals have which roles.
  package private(set) var roles = RoleTally()
  /// The amounts of won deals, in minor units.
  package private(set) var wonAmounts = KeptValues()
  /// The sum of those amounts.
  package private(set) var wonValue: Int128 = 0
  /// The sum of the amounts of lost deals, in minor units.
  package private(set) var lostValue: Int128 = 0
  /// The sum of the amounts of open deals, in minor units.
  package private(set) var openValue: Int128 = 0
  /// The sum of the quantities of won deals, in thousandths.
  package private(set) var wonQuantity: Int128 = 0
  /// Days from creation to close of won deals; negative ones are not kept.
  package private(set) var wonCycles = KeptValues()
  /// Days from creation to close of lost deals; negative ones are not kept.
  package private(set) var lostCycles = KeptValues()
  /// How many activities there were of each type, by its position in the tally; missing ones are 0.
  package private(set) var activities: [Int] = []

  /// Knows nothing.
  package init() {}

  /// Adds a deal that has these roles in the period.
  package mutating func add(_ deal: DealOutline, roles: DealRoles) {
    self.roles.add(roles)
    if roles.contains(.won) { addWon(deal) }
    if roles.contains(.lost) { addLost(deal) }
    if roles.contains(.open), let amount = deal.amount { openValue += Int128(amount) }
  }

  private mutating func addWon(_ deal: DealOutline) {
    if let amount = deal.amount {
      wonAmounts.add(amount)
      wonValue += Int128(amount)
    }
    if let quantity = deal.quantity { wonQuantity += Int128(quantity) }
    if let days = deal.cycleDays { wonCycles.add(Int64(days)) }
  }

  private mutating func addLost(_ deal: DealOutline) {
    if let amount = deal.amount { lostValue += Int128(amount) }
    if let days = deal.cycleDays { lostCycles.add(Int64(days)) }
  }

  /// Adds activities of the type at a position.
  package mutating func add(activities count: Int, type: Int) {
    guard type >= 0, count != 0 else { return }
    if activities.count <= type {
      activities += repeatElement(0, count: type + 1 - activities.count)
    }
    activities[type] += count
  }

  /// Adds what other facts know.
  package mutating func merge(_ other: Facts) {
    roles.merge(other.roles)
    wonAmounts.merge(other.wonAmounts)
    wonValue += other.wonValue
    lostValue += other.lostValue
    openValue += other.openValue
    wonQuantity += other.wonQuantity
    wonCycles.merge(other.wonCycles)
    lostCycles.merge(other.lostCycles)
    for (type, count) in other.activities.enumerated() { add(activities: count, type: type) }
  }

  /// How many activities there were of all types.
  package var allActivities: Int { activities.reduce(0, +) }

  /// How many activities there were of the type at a position.
  package func activities(ofType type: Int) -> Int {
    activities.indices.contains(type) ? activities[type] : 0
  }

  /// Days from creation to close of won and lost deals together.
  package var closedCycles: KeptValues {
    var cycles = wonCycles
    cycles.merge(lostCycles)
    return cycles
  }
}

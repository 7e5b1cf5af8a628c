/// What is known of one scope in one period: all that its metrics are computed from.
///
/// Facts are a commutative monoid: `Facts()` changes nothing, and facts of any split of the rows,
/// merged in any order, are equal. There are integers and kept values in them, nothing rounded.
package struct Facts: Hashable, Sendable {
  /// How many deals have which roles.
  package private(set) var roles = RoleTally()
  /// The amounts of won deals, in minor units: whole ones, those of the owner alone.
  package private(set) var wonAmounts = KeptValues()
  /// The sum of those amounts.
  package private(set) var wonWholeValue: Int128 = 0
  /// The sum of what is credited of won deals, in minor units.
  package private(set) var wonValue: Int128 = 0
  /// The sum of what is credited of lost deals, in minor units.
  package private(set) var lostValue: Int128 = 0
  /// The sum of what is credited of open deals, in minor units.
  package private(set) var openValue: Int128 = 0
  /// The sum of what is credited of the open deals that are due in the period, in minor units.
  package private(set) var dueValue: Int128 = 0
  /// The sum of what is credited of won deals that have both an amount and a cost, in minor units.
  package private(set) var costedValue: Int128 = 0
  /// The sum of the costs of those deals, in minor units.
  package private(set) var wonCost: Int128 = 0
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

  /// Adds a deal, or an owner's part of one, that has these roles in the period.
  package mutating func add(_ deal: DealOutline, roles: DealRoles) {
    self.roles.add(roles)
    if !roles.isDisjoint(with: .anyWon) { addWon(deal) }
    if !roles.isDisjoint(with: .anyLost) { addLost(deal) }
    if !roles.isDisjoint(with: .anyOpen), let amount = deal.amount { openValue += Int128(amount) }
    if roles.contains(.due), let amount = deal.amount { dueValue += Int128(amount) }
  }

  private mutating func addWon(_ deal: DealOutline) {
    if let amount = deal.amount {
      wonValue += Int128(amount)
      if let cost = deal.cost {
        costedValue += Int128(amount)
        wonCost += Int128(cost)
      }
    }
    if let quantity = deal.quantity { wonQuantity += Int128(quantity) }
    guard !deal.isShared else { return }
    if let whole = deal.wholeAmount {
      wonAmounts.add(whole)
      wonWholeValue += Int128(whole)
    }
    if let days = deal.cycleDays { wonCycles.add(Int64(days)) }
  }

  private mutating func addLost(_ deal: DealOutline) {
    if let amount = deal.amount { lostValue += Int128(amount) }
    if !deal.isShared, let days = deal.cycleDays { lostCycles.add(Int64(days)) }
  }

  /// Adds activities of the type at a position.
  package mutating func add(activities count: Int, type: Int) {
    guard type >= 0, count != 0 else { return }
    if activities.count <= type {
      activities += repeatElement(0, count: type + 1 - activities.count)
    }
    activities[type] += count
  }

  /// Adds activities by the position of their type.
  package mutating func add(activities counts: some BidirectionalCollection<Int>) {
    // The last one first: then room is made once for all.
    var type = counts.count
    for count in counts.reversed() {
      type -= 1
      add(activities: count, type: type)
    }
  }

  /// Adds what other facts know.
  package mutating func merge(_ other: Facts) {
    roles.merge(other.roles)
    wonAmounts.merge(other.wonAmounts)
    wonWholeValue += other.wonWholeValue
    wonValue += other.wonValue
    lostValue += other.lostValue
    openValue += other.openValue
    dueValue += other.dueValue
    costedValue += other.costedValue
    wonCost += other.wonCost
    wonQuantity += other.wonQuantity
    wonCycles.merge(other.wonCycles)
    lostCycles.merge(other.lostCycles)
    add(activities: other.activities)
  }

  /// Whether deals were won, and none of them has an amount.
  package var lacksWonAmounts: Bool {
    roles.count(any: .anyWon) > 0 && roles.count(any: .anyWon, without: .wonWithoutAmount) == 0
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

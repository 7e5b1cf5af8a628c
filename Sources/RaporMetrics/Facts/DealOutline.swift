package import RaporModel

/// What of a deal decides its roles and goes into facts, without texts: many are read fast.
package struct DealOutline: Hashable, Sendable {
  private let createdOn: Day?
  private let closedOn: Day?
  private let expectedCloseOn: Day?
  private let outcome: Stage.Outcome
  /// The value in minor units; nil when not given.
  package let amount: Int64?
  /// How many units, in thousandths; nil when not given.
  package let quantity: Int64?

  /// Takes what counts from a deal.
  package init(_ deal: Deal) {
    createdOn = deal.createdOn
    closedOn = deal.closedOn
    expectedCloseOn = deal.expectedCloseOn
    outcome = deal.outcome
    amount = deal.amount
    quantity = deal.quantity
  }

  /// Days from creation to close; nil when either is missing or they are the wrong way round.
  package var cycleDays: Int? {
    guard let createdOn, let closedOn, createdOn <= closedOn else { return nil }
    return createdOn.distance(to: closedOn)
  }

  /// The deal's roles in a period, of which `days` are those that count: none after the as-of day.
  ///
  /// Only where the period holds the as-of day (`holdsLatest`) is a deal without a creation date known
  /// to be open. `staleLimit` is the age in days beyond which an open deal is stale, nil where no
  /// deal is.
  package func roles(in days: Range<Day>, holdsLatest: Bool, staleLimit: Int?) -> DealRoles {
    if outcome != .open {
      guard let closedOn else { return rolesWithoutCloseDate(in: days) }
      if closedOn < days.upperBound { return closedOn < days.lowerBound ? [] : rolesOfClosed }
    }
    guard let createdOn else { return holdsLatest ? rolesOfAgeless(in: days) : .perhapsOpen }
    guard createdOn < days.upperBound else { return [] }
    let age = createdOn.distance(to: days.upperBound) - 1
    return rolesOfOpen(in: days).union(staleLimit.map { age > $0 } == true ? .stale : [])
  }

  /// The days on which the roles change: a period that ends before them has no role for the deal,
  /// and neither has one that begins after them.
  ///
  /// A side without a bound is nil.
  package var span: (first: Day?, last: Day?) {
    (createdOn.map { min($0, closedOn ?? $0) }, outcome == .open ? nil : closedOn)
  }

  private var rolesOfClosed: DealRoles {
    var roles: DealRoles = outcome == .won ? .won : .lost
    if outcome == .won, amount == nil { roles.insert(.wonWithoutAmount) }
    if outcome == .won, quantity == nil { roles.insert(.wonWithoutQuantity) }
    if outcome == .lost, (amount ?? 0) == 0 { roles.insert(.lostWithoutAmount) }
    guard let createdOn else { return roles.union(.closedWithoutCreation) }
    if let closedOn, closedOn < createdOn { roles.insert(.closedBeforeCreation) }
    return roles
  }

  private func rolesWithoutCloseDate(in days: Range<Day>) -> DealRoles {
    if let createdOn, createdOn >= days.upperBound { return [] }
    return outcome == .won ? .wonWithoutDate : .lostWithoutDate
  }

  private func rolesOfAgeless(in days: Range<Day>) -> DealRoles {
    rolesOfOpen(in: days).union(.openWithoutCreation)
  }

  private func rolesOfOpen(in days: Range<Day>) -> DealRoles {
    var roles: DealRoles = .open
    if amount == nil { roles.insert(.openWithoutAmount) }
    if let expectedCloseOn, expectedCloseOn < days.upperBound { roles.insert(.overdue) }
    return roles
  }
}

package import RaporModel

/// What decides a deal's roles in every period, and nothing else: small, so that many are read fast.
package struct DealOutline: Hashable, Sendable {
  private let createdOn: Day?
  private let closedOn: Day?
  private let expectedCloseOn: Day?
  private let outcome: Stage.Outcome
  private let hasAmount: Bool
  private let hasAmountBeyondZero: Bool
  private let hasQuantity: Bool

  /// Takes from a deal what its roles depend on.
  package init(_ deal: Deal) {
    createdOn = deal.createdOn
    closedOn = deal.closedOn
    expectedCloseOn = deal.expectedCloseOn
    outcome = deal.outcome
    hasAmount = deal.amount != nil
    hasAmountBeyondZero = deal.amount.map { $0 != 0 } ?? false
    hasQuantity = deal.quantity != nil
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
    if outcome == .won, !hasAmount { roles.insert(.wonWithoutAmount) }
    if outcome == .won, !hasQuantity { roles.insert(.wonWithoutQuantity) }
    if outcome == .lost, !hasAmountBeyondZero { roles.insert(.lostWithoutAmount) }
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
    if !hasAmount { roles.insert(.openWithoutAmount) }
    if let expectedCloseOn, expectedCloseOn < days.upperBound { roles.insert(.overdue) }
    return roles
  }
}

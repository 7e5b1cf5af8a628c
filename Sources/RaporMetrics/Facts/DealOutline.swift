package import RaporModel

/// What of a deal decides its roles and goes into facts, without texts: many are read fast.
package struct DealOutline: Hashable, Sendable {
  /// Whose part of a deal it is.
  package enum Part: Hashable, Sendable {
    /// All of it, of a deal that has one owner.
    case whole
    /// The owner's: the deal itself, and what the co-owner leaves of its value.
    case owners
    /// The co-owner's: a part of the value alone.
    case coOwners
  }

  /// What is told from a given value when it is missing: where no deal of the data has one, every deal
  /// would be marked.
  package struct Marks: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    /// Makes a set from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Costs of won deals.
    package static let costs = Marks(rawValue: 1)
    /// Expected close dates of open deals.
    package static let expectedCloses = Marks(rawValue: 2)
  }

  private let createdOn: Day?
  private let closedOn: Day?
  private let expectedCloseOn: Day?
  private let outcome: Stage.Outcome
  private let marks: Marks
  /// Whether it is a co-owner's part, which counts as no deal.
  package let isShared: Bool
  /// The value that is credited, in minor units; nil when not given.
  package let amount: Int64?
  /// The value of the whole deal, in minor units; nil when not given.
  package let wholeAmount: Int64?
  /// How many units are credited, in thousandths; nil when not given.
  package let quantity: Int64?
  /// The cost that is credited, in minor units; nil when not given.
  package let cost: Int64?

  /// Takes what counts from a deal, or from one owner's part of it; `marks` says what is marked where
  /// it is missing.
  package init(
    _ deal: Deal, part: Part = .whole, marks: Marks = [.costs, .expectedCloses]
  ) {
    func credited(_ value: Int64?) -> Int64? {
      guard let value, part != .whole else { return value }
      let coOwners = deal.coOwnersPart(of: value)
      return part == .coOwners ? coOwners : value - coOwners
    }
    createdOn = deal.createdOn
    closedOn = deal.closedOn
    expectedCloseOn = deal.expectedCloseOn
    outcome = deal.outcome
    self.marks = marks
    isShared = part == .coOwners
    amount = credited(deal.amount)
    wholeAmount = deal.amount
    quantity = credited(deal.quantity)
    cost = credited(deal.cost)
  }

  /// Days from creation to close; nil when either is missing or they are the wrong way round.
  package var cycleDays: Int? {
    guard let createdOn, let closedOn, createdOn <= closedOn else { return nil }
    return createdOn.distance(to: closedOn)
  }

  /// The day it was won; nil when it was not, or when the day is not given.
  var wonOn: Day? { outcome == .won ? closedOn : nil }

  /// The day by which it is decided where its rep belonged, for a period of which `days` count: the
  /// day it was closed on, else the last of them.
  func creditDay(in days: Range<Day>) -> Day {
    let last = days.upperBound.advanced(by: -1)
    guard outcome != .open, let closedOn else { return last }
    return min(closedOn, last)
  }

  /// The deal's roles in a period, of which `days` are those that count: none after the as-of day.
  ///
  /// Only where the period holds the as-of day (`holdsLatest`) is a deal without a creation date known
  /// to be open, and only there are open deals due, before the period's `end`. `staleLimit` is the age
  /// in days beyond which an open deal is stale, nil where no deal is.
  package func roles(
    in days: Range<Day>, holdsLatest: Bool, staleLimit: Int?, end: Day? = nil
  ) -> DealRoles {
    let roles = rolesOfWhole(in: days, holdsLatest: holdsLatest, staleLimit: staleLimit)
    guard !roles.isEmpty else { return roles }
    let isOpenNow = holdsLatest && roles.contains(.open)
    let all = isOpenNow ? roles.union(rolesByExpectedClose(in: days, end: end)) : roles
    return isShared ? all.ofCoOwner : all
  }

  /// The days on which the roles change: a period that ends before them has no role for the deal,
  /// and neither has one that begins after them.
  ///
  /// A side without a bound is nil.
  package var span: (first: Day?, last: Day?) {
    (createdOn.map { min($0, closedOn ?? $0) }, outcome == .open ? nil : closedOn)
  }

  private func rolesOfWhole(
    in days: Range<Day>, holdsLatest: Bool, staleLimit: Int?
  ) -> DealRoles {
    if outcome != .open {
      guard let closedOn else { return rolesWithoutCloseDate(in: days) }
      if closedOn < days.upperBound { return closedOn < days.lowerBound ? [] : rolesOfClosed }
    }
    guard let createdOn else { return holdsLatest ? rolesOfAgeless(in: days) : .perhapsOpen }
    guard createdOn < days.upperBound else { return [] }
    let age = createdOn.distance(to: days.upperBound) - 1
    return rolesOfOpen(in: days).union(staleLimit.map { age > $0 } == true ? .stale : [])
  }

  private func rolesByExpectedClose(in days: Range<Day>, end: Day?) -> DealRoles {
    guard let expectedCloseOn else {
      return marks.contains(.expectedCloses) ? .openWithoutExpectedClose : []
    }
    let isDue = days.lowerBound <= expectedCloseOn && expectedCloseOn < end ?? days.upperBound
    return isDue ? .due : []
  }

  private var rolesOfClosed: DealRoles {
    var roles: DealRoles = outcome == .won ? .won : .lost
    if outcome == .won, amount == nil { roles.insert(.wonWithoutAmount) }
    if outcome == .won, quantity == nil { roles.insert(.wonWithoutQuantity) }
    if outcome == .won, marks.contains(.costs), cost == nil { roles.insert(.wonWithoutCost) }
    if outcome == .lost, (wholeAmount ?? 0) == 0 { roles.insert(.lostWithoutAmount) }
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

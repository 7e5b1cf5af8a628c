/// What a deal is to the figures of one period: the parts it plays in them, or why it cannot.
///
/// A metric declares the roles that it counts, and an evidence page lists the rows that have them:
/// so the number of rows behind a figure and the figure's n come from the same place.
package struct DealRoles: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  /// Makes a set of roles from its bits.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  // MARK: Parts

  /// Won, with a close date in the period.
  package static let won = DealRoles(rawValue: 1 << 0)
  /// Lost, with a close date in the period.
  package static let lost = DealRoles(rawValue: 1 << 1)
  /// Open at the period's end.
  package static let open = DealRoles(rawValue: 1 << 2)
  /// Open at the period's end although its expected close date is past.
  package static let overdue = DealRoles(rawValue: 1 << 3)
  /// Open at the period's end and older than the limit of stale deals.
  package static let stale = DealRoles(rawValue: 1 << 4)
  /// Open at the end of a period that is not over, and expected to close in it.
  package static let due = DealRoles(rawValue: 1 << 5)
  /// Won in the period by another owner, and a part of its value is this co-owner's.
  package static let wonShared = DealRoles(rawValue: 1 << 18)
  /// Lost in the period by another owner, and a part of its value would have been this co-owner's.
  package static let lostShared = DealRoles(rawValue: 1 << 19)
  /// Open at the period's end with another owner, and a part of its value is this co-owner's.
  package static let openShared = DealRoles(rawValue: 1 << 20)

  /// Won in the period, as owner or as co-owner: what counts in values.
  package static let anyWon: DealRoles = [.won, .wonShared]
  /// Lost in the period, as owner or as co-owner.
  package static let anyLost: DealRoles = [.lost, .lostShared]
  /// Open at the period's end, as owner or as co-owner.
  package static let anyOpen: DealRoles = [.open, .openShared]

  // MARK: Reasons to be left out

  /// Won in the period, but without an amount.
  package static let wonWithoutAmount = DealRoles(rawValue: 1 << 8)
  /// Lost in the period, but without an amount, or with one of zero.
  package static let lostWithoutAmount = DealRoles(rawValue: 1 << 9)
  /// Open at the period's end, but without an amount.
  package static let openWithoutAmount = DealRoles(rawValue: 1 << 10)
  /// Won in the period, but without a quantity.
  package static let wonWithoutQuantity = DealRoles(rawValue: 1 << 11)
  /// Closed in the period, but without a creation date.
  package static let closedWithoutCreation = DealRoles(rawValue: 1 << 12)
  /// Closed in the period, but before it was created.
  package static let closedBeforeCreation = DealRoles(rawValue: 1 << 13)
  /// Open at the period's end, but without a creation date: its age is not known.
  package static let openWithoutCreation = DealRoles(rawValue: 1 << 14)
  /// Won, but without a close date: it belongs to no period.
  package static let wonWithoutDate = DealRoles(rawValue: 1 << 15)
  /// Lost, but without a close date: it belongs to no period.
  package static let lostWithoutDate = DealRoles(rawValue: 1 << 16)
  /// Without a creation date and not closed by the period's end: whether it was open then is not known.
  package static let perhapsOpen = DealRoles(rawValue: 1 << 17)

  /// Won in the period, but without a cost, where other won deals have one.
  package static let wonWithoutCost = DealRoles(rawValue: 1 << 21)
  /// Shared by another owner and won, but without a close date.
  package static let wonSharedWithoutDate = DealRoles(rawValue: 1 << 22)
  /// Shared by another owner and lost, but without a close date.
  package static let lostSharedWithoutDate = DealRoles(rawValue: 1 << 23)
  /// Shared by another owner, and not known to have been open at the period's end.
  package static let perhapsOpenShared = DealRoles(rawValue: 1 << 24)

  /// Open at the end of a period that is not over, but without an expected close date, where other
  /// deals have one.
  package static let openWithoutExpectedClose = DealRoles(rawValue: 1 << 25)

  /// Won, as owner or as co-owner, but without a close date.
  package static let anyWonWithoutDate: DealRoles = [.wonWithoutDate, .wonSharedWithoutDate]
  /// Lost, as owner or as co-owner, but without a close date.
  package static let anyLostWithoutDate: DealRoles = [.lostWithoutDate, .lostSharedWithoutDate]
  /// Perhaps open at the period's end, as owner or as co-owner.
  package static let anyPerhapsOpen: DealRoles = [.perhapsOpen, .perhapsOpenShared]

  /// The roles that only a co-owner's part of a deal has.
  package static let ofSharing: DealRoles = [
    .wonShared, .lostShared, .openShared, .wonSharedWithoutDate, .lostSharedWithoutDate,
    .perhapsOpenShared,
  ]

  /// The reasons for which a deal has no other part to be known by, or not the one that is asked for:
  /// they keep it out of any metric that names them. The others stand beside a part, and keep the deal
  /// out of the metrics that count that part.
  package static let standingAlone: DealRoles = [
    .openWithoutCreation, .openWithoutExpectedClose, .anyWonWithoutDate, .anyLostWithoutDate,
    .anyPerhapsOpen,
  ]

  /// What these roles of a whole deal are for its co-owner, who has a part of its value but no deal to
  /// count, to age or to be overdue.
  var ofCoOwner: DealRoles {
    let kept: DealRoles = [
      .due, .wonWithoutAmount, .lostWithoutAmount, .openWithoutAmount, .wonWithoutQuantity,
      .wonWithoutCost, .openWithoutExpectedClose,
    ]
    return DealRoles.sharing.reduce(intersection(kept)) { roles, pair in
      contains(pair.whole) ? roles.union(pair.shared) : roles
    }
  }

  private static let sharing: [(whole: DealRoles, shared: DealRoles)] = [
    (.won, .wonShared), (.lost, .lostShared), (.open, .openShared),
    (.wonWithoutDate, .wonSharedWithoutDate), (.lostWithoutDate, .lostSharedWithoutDate),
    (.perhapsOpen, .perhapsOpenShared),
  ]

  /// Every role with the word for it in machine-readable output, parts first.
  package static let names: [(role: DealRoles, name: String)] = [
    (.won, "won"), (.lost, "lost"), (.open, "open"), (.overdue, "overdue"), (.stale, "stale"),
    (.due, "due"),
    (.wonWithoutAmount, "won_without_amount"), (.lostWithoutAmount, "lost_without_amount"),
    (.openWithoutAmount, "open_without_amount"), (.wonWithoutQuantity, "won_without_quantity"),
    (.closedWithoutCreation, "closed_without_creation"),
    (.closedBeforeCreation, "closed_before_creation"),
    (.openWithoutCreation, "open_without_creation"), (.wonWithoutDate, "won_without_date"),
    (.lostWithoutDate, "lost_without_date"), (.perhapsOpen, "perhaps_open"),
    (.wonShared, "won_shared"), (.lostShared, "lost_shared"), (.openShared, "open_shared"),
    (.wonWithoutCost, "won_without_cost"), (.wonSharedWithoutDate, "won_shared_without_date"),
    (.lostSharedWithoutDate, "lost_shared_without_date"),
    (.perhapsOpenShared, "perhaps_open_shared"),
    (.openWithoutExpectedClose, "open_without_expected_close"),
  ]

  /// The single roles in the set, in the order of their bits.
  package var each: [DealRoles] {
    isEmpty ? [] : DealRoles.names.compactMap { contains($0.role) ? $0.role : nil }
  }

  /// The words for the roles in the set, in the order of their bits; empty for the empty set.
  package var words: [String] { DealRoles.names.compactMap { contains($0.role) ? $0.name : nil } }
}

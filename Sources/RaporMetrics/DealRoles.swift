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

  /// The reasons that do not say by themselves whether the deal was won or lost.
  package static let ofEitherOutcome: DealRoles = [.closedWithoutCreation, .closedBeforeCreation]

  /// Every role with the word for it in machine-readable output, parts first.
  package static let names: [(role: DealRoles, name: String)] = [
    (.won, "won"), (.lost, "lost"), (.open, "open"), (.overdue, "overdue"), (.stale, "stale"),
    (.wonWithoutAmount, "won_without_amount"), (.lostWithoutAmount, "lost_without_amount"),
    (.openWithoutAmount, "open_without_amount"), (.wonWithoutQuantity, "won_without_quantity"),
    (.closedWithoutCreation, "closed_without_creation"),
    (.closedBeforeCreation, "closed_before_creation"),
    (.openWithoutCreation, "open_without_creation"), (.wonWithoutDate, "won_without_date"),
    (.lostWithoutDate, "lost_without_date"), (.perhapsOpen, "perhaps_open"),
  ]

  /// The single roles in the set, in the order of their bits.
  package var each: [DealRoles] { DealRoles.names.map(\.role).filter(contains) }

  /// The words for the roles in the set, in the order of their bits; empty for the empty set.
  package var words: [String] { DealRoles.names.filter { contains($0.role) }.map(\.name) }
}

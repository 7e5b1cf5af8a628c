/// What a deal is to the figures of one period: the parts it plays in them, or why it cannot.
///
/// A metric declares the roles that it counts, and an evidence page lists the rows that have them:
/// so the number of rows behind a figure and the figure's n come from the same place.
package struct DealRoles: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  /// Makes a set of roles from its bits.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

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
  /// Open, but without a creation date: its age is not known, and neither are earlier periods it was open in.
  package static let openWithoutCreation = DealRoles(rawValue: 1 << 14)
  /// Won or lost, but without a close date: it belongs to no period.
  package static let closedWithoutDate = DealRoles(rawValue: 1 << 15)
}

/// Money that was spent on selling.
package struct Expense: Hashable, Sendable {
  /// Who spent it or for whom; nil for a team's or the whole business's.
  package var rep: RepIndex?
  /// The team; nil when not given.
  package var team: String?
  /// What for, in the data's own words; nil when not given.
  package var category: String?
  /// The day it is booked on.
  package var day: Day
  /// The amount in minor units of the reporting currency.
  package var amount: Int64
  /// How the amount came into the reporting currency; nil when the row is in that currency.
  package var conversion: Conversion?
  /// The row it was read from.
  package var row: RowReference

  /// Records spending.
  package init(
    rep: RepIndex? = nil, team: String? = nil, category: String? = nil, day: Day, amount: Int64,
    conversion: Conversion? = nil, row: RowReference
  ) {
    self.rep = rep
    self.team = team
    self.category = category
    self.day = day
    self.amount = amount
    self.conversion = conversion
    self.row = row
  }
}

/// How an amount came into the reporting currency.
package struct Conversion: Hashable, Sendable {
  /// The code of the currency that the row has.
  package var currency: String
  /// The amount that the row has, in minor units of that currency; nil when it has none of that currency.
  package var amount: Int64?
  /// The cost that the row has, in minor units of that currency; nil when it has none of that currency.
  package var cost: Int64?
  /// How many units of the reporting currency one unit was worth, in 10⁻¹².
  package var rate: Int64
  /// The day that the rate is of.
  package var rateDay: Day

  /// Records a conversion.
  package init(
    currency: String, amount: Int64? = nil, cost: Int64? = nil, rate: Int64, rateDay: Day
  ) {
    self.currency = currency
    self.amount = amount
    self.cost = cost
    self.rate = rate
    self.rateDay = rateDay
  }
}

/// What won deals pay a rep: commission in bands of the revenue of a period.
package struct PayPlan: Hashable, Sendable {
  /// A band and its rate.
  package struct Tier: Hashable, Sendable {
    /// Where the band begins: minor units of the reporting currency, or hundredths of a percent of the
    /// quota where the plan goes by attainment.
    package var from: Int64
    /// What is paid, in millionths of the revenue.
    package var rate: Int64

    /// Makes a band.
    package init(from: Int64, rate: Int64) {
      self.from = from
      self.rate = rate
    }
  }

  /// The name that statements show.
  package var name: String
  /// The length of the periods that the bands count in.
  package var period: Period.Kind
  /// Whether bands are set in shares of the quota instead of money.
  package var goesByAttainment: Bool
  /// Whether the rate of the highest band reached pays the whole amount, not just the part in the band.
  package var paysWholeAmount: Bool
  /// The bands, lowest first; the first begins at 0.
  package var tiers: [Tier]
  /// The most that a period pays, in minor units; nil without a cap.
  package var cap: Int64?

  /// Makes a plan.
  package init(
    name: String, period: Period.Kind, goesByAttainment: Bool = false, paysWholeAmount: Bool,
    tiers: [Tier], cap: Int64? = nil
  ) {
    self.name = name
    self.period = period
    self.goesByAttainment = goesByAttainment
    self.paysWholeAmount = paysWholeAmount
    self.tiers = tiers
    self.cap = cap
  }
}

/// What won deals pay a rep: commission in bands of the revenue of a period, and what is paid beside it.
package struct PayPlan: Hashable, Sendable {
  /// A band and its rate.
  package struct Tier: Hashable, Sendable {
    /// Where the band begins: minor units of the reporting currency, or hundredths of a percent of the
    /// quota where the plan goes by attainment.
    package var from: Int64
    /// What is paid, in millionths: of the revenue, or of the base commission rate.
    package var rate: Int64
    /// Whether the rate is a multiple of the base commission rate, which is target pay ÷ quota.
    package var isMultiple: Bool

    /// Makes a band.
    package init(from: Int64, rate: Int64, isMultiple: Bool = false) {
      self.from = from
      self.rate = rate
      self.isMultiple = isMultiple
    }
  }

  /// The most that the tiers of a period pay.
  package enum Cap: Hashable, Sendable {
    /// Minor units of the reporting currency.
    case amount(Int64)
    /// Millionths of the period's target pay.
    case shareOfTarget(Int64)
  }

  /// The name that statements show.
  package var name: String
  /// The terms as statements print them; nil when not given.
  package var text: LocalText?
  /// Whom it pays; everybody without any list.
  package var audience = Audience()
  /// The first day it is in force, which begins one of its periods; nil without a beginning.
  package var from: Day?
  /// The last day it is in force, which ends one of its periods; nil without an end.
  package var until: Day?
  /// The length of the periods that the bands count in.
  package var period: Period.Kind
  /// Whether bands are set in shares of the quota instead of money.
  package var goesByAttainment: Bool
  /// Whether the rate of the highest band reached pays the whole amount, not just the part in the band.
  package var paysWholeAmount: Bool
  /// What is paid a year whatever is won, in minor units; nil when not given. It is told, and is no part
  /// of what the plan pays.
  package var basePay: Int64?
  /// What the plan pays a year where quotas are just reached, in minor units; nil when not given.
  package var targetPay: Int64?
  /// The bands, lowest first; the first begins at 0.
  package var tiers: [Tier]
  /// What has to be won before the tiers pay anything, measured as where a tier begins; nil without.
  package var threshold: Int64?
  /// The most that the tiers of a period pay; nil without a cap.
  package var cap: Cap?
  /// Whether amounts shrink to the share of a period's days that a rep was employed.
  package var isProrated = false
  /// Deals that are paid at a rate of their own and are outside the tiers; the first that fits a deal.
  package var rates: [SpecialRate] = []
  /// What is paid beside for the deals of some days.
  package var spiffs: [Spiff] = []
  /// A share of a team's revenue for several; nil without.
  package var pool: Pool?
  /// The least that a period pays; nil without.
  package var draw: Draw?

  /// Makes a plan of bands alone; `cap` is an amount in minor units.
  package init(
    name: String, period: Period.Kind, goesByAttainment: Bool = false, paysWholeAmount: Bool,
    tiers: [Tier], cap: Int64? = nil
  ) {
    self.name = name
    self.period = period
    self.goesByAttainment = goesByAttainment
    self.paysWholeAmount = paysWholeAmount
    self.tiers = tiers
    self.cap = cap.map(Cap.amount)
  }
}

package import RaporModel

/// What a rep is paid for a period, part by part, so that the sum can be done again by hand.
package struct Payout: Hashable, Sendable {
  /// One period of a plan.
  package struct Statement: Hashable, Sendable {
    /// The plan's period; where it is not over, what it has come to so far.
    package let period: Period
    /// The position of the plan in `PayScheme.plans`.
    package let plan: Int
    /// The plan's bounds for this rep and period, in minor units.
    package let scale: PayScale
    /// What the rep won in it and the tiers pay for, in minor units.
    package let revenue: Int128
    /// The bands that revenue reached, lowest first; one with all of it where the plan pays the whole
    /// amount at one rate.
    package let bands: [Band]
    /// What the tiers pay, in minor units: the sum of the bands, nothing below the threshold, and the cap
    /// where that is less.
    package let tierPay: Int128
    /// The deals that are paid at rates of their own, by rate; those that have any.
    package internal(set) var specialRates: [DealGroup] = []
    /// The SPIFFs that any deal has earned.
    package internal(set) var spiffs: [DealGroup] = []
    /// The part of a pool; nil where the plan has none, or the rep has no team, is not employed in the
    /// period, or has no quota that the plan goes by.
    package internal(set) var pool: PoolShare?
    /// How the draw was settled; nil where the plan has none, or pays none for the period.
    package internal(set) var draw: DrawSettlement?
    /// What was put right by hand, in the order of the file.
    package internal(set) var adjustments: [Adjustment] = []
    /// Whether there is nothing but adjustments: the rep has no quota for the period that the plan goes
    /// by, or was not employed in it.
    package internal(set) var isAdjustmentsAlone = false

    /// The rep's quota for the period, in minor units; nil where there is none.
    package var quota: Int128? { scale.quota }
    /// What the bands add up to, in minor units.
    package var uncapped: Int128 { bands.reduce(0) { $0 + $1.pay } }
    /// Whether the threshold is not reached, so that the tiers pay nothing.
    package var isBelowThreshold: Bool { scale.isBelowThreshold(revenue) }
    /// What was earned before draw and adjustments, in minor units.
    package var earned: Int128 {
      tierPay + specialRates.reduce(0) { $0 + $1.pay } + spiffs.reduce(0) { $0 + $1.pay }
        + (pool?.pay ?? 0)
    }
    /// What the period pays, in minor units.
    package var pay: Int128 {
      earned + (draw?.advanced ?? 0) - (draw?.recovered ?? 0)
        + adjustments.reduce(0) { $0 + $1.pay }
    }
  }

  /// The part of a period's revenue that is paid at one rate.
  package struct Band: Hashable, Sendable {
    /// Where the band begins, in minor units.
    package let from: Int128
    /// Where it ends, in minor units; nil for the last.
    package let to: Int128?
    /// The revenue that it pays for, in minor units.
    package let amount: Int128
    /// What is paid, in millionths of that revenue; where there is a multiple, rounded half up.
    package let rate: Int64
    /// The multiple of the base commission rate in millionths; nil for a plain rate.
    package let multiple: Int64?
    /// What it pays, in minor units, rounded half up.
    package let pay: Int128
  }

  /// Deals that are paid for one reason beside the tiers.
  package struct DealGroup: Hashable, Sendable {
    /// The position among the plan's rates, or among its SPIFFs.
    package let place: Int
    /// How many deals.
    package internal(set) var count: Int
    /// The rep's revenue from them, in minor units.
    package internal(set) var amount: Int128
    /// What they are paid, in minor units, each rounded half up.
    package internal(set) var pay: Int128
  }

  /// A rep's part of a pool.
  package struct PoolShare: Hashable, Sendable {
    /// Whose revenue is shared.
    package let team: String
    /// The team's revenue in the period, in minor units.
    package let revenue: Int128
    /// The team's quota, in minor units; nil where there is none.
    package let quota: Int128?
    /// Whether the team's attainment is what the plan asks for.
    package let isReached: Bool
    /// What is shared, in minor units; 0 where it is not reached.
    package let amount: Int128
    /// How many share it.
    package let members: Int
    /// What it is divided by; nil where all get the same.
    package let byRevenue: Weight?
    /// The rep's part, in minor units.
    package let pay: Int128
  }

  /// What a rep has won of what those have who share a pool, in minor units; revenue below zero counts as 0.
  package struct Weight: Hashable, Sendable {
    /// The rep's.
    package let own: Int128
    /// All of theirs together.
    package let members: Int128
  }

  /// What a draw paid in advance, or got back.
  package struct DrawSettlement: Hashable, Sendable {
    /// The least that the period pays, in minor units.
    package let amount: Int128
    /// Whether it is given back by later periods.
    package let isRecoverable: Bool
    /// What is still to be given back from earlier periods, in minor units.
    package let before: Int128
    /// What is paid beyond what was earned, in minor units.
    package let advanced: Int128
    /// What is given back out of what was earned, in minor units.
    package let recovered: Int128
    /// What is left to be given back, in minor units.
    package var after: Int128 { isRecoverable ? before + advanced - recovered : 0 }
  }

  /// What an adjustment adds.
  package struct Adjustment: Hashable, Sendable {
    /// Its position in `PayScheme.adjustments`.
    package let place: Int
    /// What it adds, in minor units; below zero takes away.
    package let pay: Int128
  }

  /// What a deal added to a statement.
  package struct DealLine: Hashable, Sendable {
    /// Its position in `Dataset.deals`.
    package let deal: Int
    /// The day it was won.
    package let closedOn: Day
    /// What of its value is the rep's, in minor units; nil when not given.
    package let amount: Int64?
    /// The position of its own rate among the plan's; nil where the tiers pay for it.
    package let rate: Int?
    /// What it added to what tiers and rates pay, in minor units: pay after it less pay before it.
    package let commission: Int128
    /// What SPIFFs pay for it, in minor units.
    package let spiffs: Int128
    /// Both together, in minor units.
    package var pay: Int128 { commission + spiffs }
  }

  /// The periods of plans that make up the period asked for, in order.
  package let statements: [Statement]

  /// What they pay together, in minor units.
  package var pay: Int128 { statements.reduce(0) { $0 + $1.pay } }
}

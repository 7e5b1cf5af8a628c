/// What earlier builds knew: the deals as each snapshot found them, and the forecasts made then.
///
/// CRM exports show today only, so this is the one place that says what was open last week.
package struct DealHistory: Hashable, Sendable {
  /// The as-of days of the snapshots, in order, each once.
  package var snapshots: [Day]
  /// What snapshots found, by deal id, then by day. A deal has a version only where it differs from
  /// the snapshot before.
  package var versions: [DealVersion]
  /// The forecasts that were made, by day, then by scope, period and method.
  package var forecasts: [StoredForecast]

  /// Makes a history; an empty one knows nothing.
  package init(
    snapshots: [Day] = [], versions: [DealVersion] = [], forecasts: [StoredForecast] = []
  ) {
    self.snapshots = snapshots
    self.versions = versions
    self.forecasts = forecasts
  }
}

/// A deal as a snapshot found it, from that day until its next version.
package struct DealVersion: Hashable, Sendable {
  /// The deal's id in the data.
  package var deal: DealID
  /// The as-of day of the snapshot that first found it so.
  package var asOf: Day
  /// What it was; nil where the snapshot no longer had the deal.
  package var state: DealState?

  /// Records what a snapshot found.
  package init(deal: DealID, asOf: Day, state: DealState?) {
    self.deal = deal
    self.asOf = asOf
    self.state = state
  }
}

/// What of a deal a snapshot keeps.
package struct DealState: Hashable, Sendable {
  /// Who owned it.
  package var rep: RepID
  /// The name of its stage; empty when the data does not tell.
  package var stage: String
  /// Open, won or lost.
  package var outcome: Stage.Outcome
  /// The value in minor units of the reporting currency; nil when not given.
  package var amount: Int64?
  /// The day it was created; nil when not given.
  package var createdOn: Day?
  /// The day it was closed; nil while open, or when not given.
  package var closedOn: Day?
  /// The day it was expected to close; nil when not given.
  package var expectedCloseOn: Day?

  /// Makes a state.
  package init(
    rep: RepID, stage: String, outcome: Stage.Outcome, amount: Int64? = nil,
    createdOn: Day? = nil, closedOn: Day? = nil, expectedCloseOn: Day? = nil
  ) {
    self.rep = rep
    self.stage = stage
    self.outcome = outcome
    self.amount = amount
    self.createdOn = createdOn
    self.closedOn = closedOn
    self.expectedCloseOn = expectedCloseOn
  }
}

/// A forecast as it was made, so that it can be judged later.
package struct StoredForecast: Hashable, Sendable {
  /// The as-of day it was made on.
  package var asOf: Day
  /// The kind of scope, as the metrics table names it, such as `rep`.
  package var scope: String
  /// What tells the scope from others of its kind; empty for the total.
  package var scopeID: String
  /// The key of the period it is about, such as `2017-Q4`.
  package var period: String
  /// How it was made, such as `stage_weighted`.
  package var method: String
  /// The revenue that was forecast for the whole period, in minor units of the reporting currency.
  package var value: Int64
  /// The lower end of the 80 % interval; nil where there was none.
  package var low: Int64?
  /// The upper end of the 80 % interval; nil where there was none.
  package var high: Int64?

  /// Records a forecast.
  package init(
    asOf: Day, scope: String, scopeID: String, period: String, method: String, value: Int64,
    low: Int64? = nil, high: Int64? = nil
  ) {
    self.asOf = asOf
    self.scope = scope
    self.scopeID = scopeID
    self.period = period
    self.method = method
    self.value = value
    self.low = low
    self.high = high
  }
}

package import RaporModel

/// A metric of one scope in one period: never a bare number, always with what it was made of.
///
/// An object, since a page hands hundreds on, from cards to charts to tables, and never changes one.
package final class MetricValue: Hashable, Sendable {
  /// Which metric.
  package let metric: Metric
  /// Whose.
  package let scope: Scope
  /// When.
  package let period: Period
  /// What it is measured in.
  package let unit: Metric.Unit
  /// Whether more is good news.
  package let direction: Metric.Direction
  /// The value in `unit`, or why there is none.
  package let result: Result
  /// The upper part of the formula, in its own unit; nil where the formula has none.
  package let numerator: Ratio?
  /// The lower part of the formula, in its own unit; nil where the formula has none.
  package let denominator: Ratio?
  /// How many cases stand behind it: deals, activities or quotas.
  package let n: Int
  /// Rows that belong here but could not be used, by reason; only reasons with rows.
  package let exclusions: [Exclusion]

  /// A value, or the reason for its absence.
  package enum Result: Hashable, Sendable {
    case available(Ratio)
    case unavailable(Absence)
  }

  /// Why there is no value.
  package enum Absence: String, Hashable, Sendable, CaseIterable {
    case noData = "no data"
    case noClosedDeals = "no closed deals in the period"
    case noWonDeals = "no won deals in the period"
    case noLostDeals = "no lost deals in the period"
    case noLostAmounts = "no values on lost deals"
    case noOpenDeals = "no open deals at the period's end"
    case noAmounts = "no amounts"
    case noQuantities = "no quantities"
    case noCreationDates = "no creation dates"
    case noQuota = "no quota for the period"
    case quotaIncomplete = "quota for only a part of the period"
    case zeroQuota = "the quota is zero"
    case notStarted = "the period has not begun"
    case noActivities = "no activities in the period"
    case noDealActivities = "no activity names a deal"
    case noStageHistory = "no stage history"
    case noStageEntries = "no deal came as far as the stage in the period"
    case noStageExits = "no stay in the stage ended in the period"
    case onlyLatest = "known only where the period holds the as-of day"
    case noHistory = "too little history"
    case noPastErrors = "too few earlier moments to judge the method by"
    case noComparison = "no period to compare with"
    case partialComparison = "the data covers only a part of the period to compare with"
    case notOver = "the period is not over"
    case zeroComparison = "the period to compare with has none"
    case noPeers = "nobody to compare with"
    case noOpeningSnapshot = "no snapshot from before the period"
    case noClosingSnapshot = "no snapshot in the period"
    case noEarlierSnapshot = "no earlier snapshot has reported the period"
    case noExpectedDates = "no expected close dates"
    case nothingDue = "nothing was due in the period at its start"
    case noForecast = "no forecast was stored in time"
    case noRevenue = "no revenue in the period"
    case noRows = "no rows to count"
    case noValues = "no values on the rows"
    case zeroDenominator = "nothing to divide by"
    case notForScope = "not defined for this breakdown"
    case noLeads = "no leads in the period"
    case noConversions = "no lead has become a deal yet"
    case noMatureLeads = "no lead of the period is old enough"
    case noResponses = "no known answers to leads"
    case noAnswers = "no answers in the period"
    case noKnownOutcomes = "no activity says whether it took place"
    case noAccounts = "no customers in the data"
    case noFormerAccounts = "no customers to look at"
    case noProducts = "no products in the data"
    case noExpenses = "no spending in the period"
    case noNewCustomers = "no new customers in the period"
    case noRepCosts = "no rep has a known cost"
    case noTrainings = "no courses in the period"
    case noMeasure = "the settings' measure of courses cannot be taken before and after them"
    case noWholeWindows = "no course has whole windows of data before and after it"
    case nothingMeasured = "nothing to measure before or after the courses"
    case noLoad = "nobody carries open deals or activities"
    case tooFewPeers = "too few people to compare with"
    case tooFewPeriods = "too few periods of reps to compare with"
    case tooFewAnswers = "fewer than five answers in the period"
    case noCosts = "no costs of won deals"
    case quotaMet = "the quota is already met"
    case periodOver = "the period is over"
    case zeroCycle = "deals close on the day they are created"
    case fewComparisons = "fewer than two earlier whole periods to compare with"
    case sameQuota = "no rep without rows has a quota here"
    case noPayPlan = "no pay plan"
    case notEmployed = "not employed in the period"
    case notPayPeriod = "not made up of the pay plan's periods"
    case zeroTotal = "the total is zero"
  }

  /// Rows of a kind that a metric had to leave out.
  package struct Exclusion: Hashable, Sendable {
    /// Why rows are left out.
    package enum Reason: Hashable, Sendable {
      /// They are the deals that have this role.
      case role(DealRoles)
      /// They are the metric's cases that are left out for it.
      case row(CaseExclusion)

      /// The word for it in machine-readable output.
      package var word: String {
        switch self {
        case .role(let role): role.words.first ?? ""
        case .row(let exclusion): exclusion.rawValue
        }
      }
    }

    /// Why they are left out.
    package let reason: Reason
    /// How many there are.
    package let count: Int

    /// Counts rows left out for one reason.
    package init(reason: Reason, count: Int) {
      self.reason = reason
      self.count = count
    }
  }

  /// Makes a value.
  package init(
    metric: Metric, scope: Scope, period: Period, unit: Metric.Unit, direction: Metric.Direction,
    result: Result, numerator: Ratio? = nil, denominator: Ratio? = nil, n: Int,
    exclusions: [Exclusion] = []
  ) {
    self.metric = metric
    self.scope = scope
    self.period = period
    self.unit = unit
    self.direction = direction
    self.result = result
    self.numerator = numerator
    self.denominator = denominator
    self.n = n
    self.exclusions = exclusions
  }

  /// Equal when everything is.
  package static func == (a: MetricValue, b: MetricValue) -> Bool {
    a === b
      || a.metric == b.metric && a.scope == b.scope && a.period == b.period && a.unit == b.unit
        && a.direction == b.direction && a.result == b.result && a.numerator == b.numerator
        && a.denominator == b.denominator && a.n == b.n && a.exclusions == b.exclusions
  }

  /// Hashes what it is the value of, and the value.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(metric)
    hasher.combine(scope)
    hasher.combine(period)
    hasher.combine(result)
  }

  /// The value in `unit`; nil when it is not available.
  package var value: Ratio? {
    if case .available(let ratio) = result { ratio } else { nil }
  }

  /// Why there is no value; nil when there is one.
  package var absence: Absence? {
    if case .unavailable(let absence) = result { absence } else { nil }
  }
}

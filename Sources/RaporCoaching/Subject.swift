package import RaporMetrics
package import RaporModel

/// One rep's period as a rule sees it.
package struct Subject: Sendable {
  /// Whom it is about.
  package let rep: RepIndex
  /// Which period.
  package let period: Period
  /// All figures.
  package let figures: Figures
  /// How the rep did in each period so far.
  let history: RepHistory
  /// How all reps did in the period.
  let peers: PeriodPeers
  /// How all reps did in the period before; nil when there is none.
  let peersBefore: PeriodPeers?
  /// The share of deals, of those that outlived the limit of stale ones, that were still won.
  let lateWinShare: Double

  /// A metric of the rep in the period.
  func value(_ metric: Metric) -> MetricValue { figures.value(metric, of: .rep(rep), in: period) }

  /// Whether the period was over on the as-of day.
  var isOver: Bool { figures.coverage(of: period).isOver }

  /// Money in minor units as a figure.
  func money(_ minor: Int64) -> Figure { .money(minor: minor, in: figures.dataset.currency) }

  /// The rep's deals in the period that have any of some roles, the most valuable first.
  ///
  /// Deals of the same value stand oldest first, then in the order of the data; those without a
  /// value come last.
  func deals(_ roles: DealRoles) -> [Int] {
    let deals = figures.dataset.deals
    let found = figures.evidence(of: .rep(rep), in: period)
      .filter { !$0.roles.isDisjoint(with: roles) && deals.indices.contains($0.deal) }
    return found.map(\.deal).sorted { a, b in
      let (left, right) = (deals[a], deals[b])
      if left.amount != right.amount {
        return (left.amount ?? .min) > (right.amount ?? .min)
      }
      let (leftDay, rightDay) = (left.createdOn?.number ?? .max, right.createdOn?.number ?? .max)
      return (leftDay, a) < (rightDay, b)
    }
  }
}

extension Ratio {
  /// Money in minor units of a currency, rounded; what is beyond the range of 64 bits is cut there.
  func minor(in currency: Currency) -> Int64 {
    Int64(clamping: scaled(digits: currency.exponent))
  }
}

extension Int64 {
  /// A rounded amount; what is not finite is 0, what is beyond the range is cut there.
  init(roundedAmount value: Double) {
    self = value.isNaN ? 0 : Int64(Swift.min(Swift.max(value, -9e18), 9e18).rounded())
  }
}

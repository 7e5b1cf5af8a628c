import RaporMetrics
import RaporModel

/// One rep's period as a rule sees it.
struct Subject: Sendable {
  /// Whom it is about.
  let rep: RepIndex
  /// Which period.
  let period: Period
  /// All figures.
  let figures: Figures
  /// How the rep did in each period so far.
  let history: RepHistory
  /// Where the values of a metric stand in the history's results; only metrics that some rule follows.
  let places: [Metric: Int]
  /// How all reps did in the period.
  let peers: PeriodPeers
  /// How all reps did in the period before; nil when there is none.
  let peersBefore: PeriodPeers?
  /// The share of deals, of those that outlived the limit of stale ones, that were still won.
  let lateWinShare: Double

  /// The period before; nil when there are no figures for it.
  var periodBefore: Period? { peersBefore?.period }

  /// A metric of the rep in the period.
  func value(_ metric: Metric) -> MetricValue { figures.value(metric, of: .rep(rep), in: period) }

  /// Whether the period was over on the as-of day.
  var isOver: Bool { figures.coverage(of: period).isOver }

  /// A value of a metric as histories keep it, money in minor units, as a figure.
  func figure(_ value: Double, of metric: Metric) -> Figure {
    switch figures.definition(of: metric)?.unit {
    case .money: money(Int64(roundedAmount: value))
    case .rate: .rate(value)
    case let unit: .tenths(value, unit ?? .count)
    }
  }

  /// Money in minor units as a figure.
  func money(_ minor: Int64) -> Figure { .money(minor: minor, in: figures.dataset.currency) }

  /// The rep's deals in the period that a rule leads to, the most valuable first.
  ///
  /// Deals of the same value stand oldest first, then in the order of the data; those without a
  /// value come last.
  func deals(_ choice: CoachingRule.DealChoice?, of metric: Metric) -> [Int] {
    let deals = figures.dataset.deals
    let found = positions(choice, of: metric).filter { deals.indices.contains($0) }
    return found.sorted { a, b in
      let (left, right) = (deals[a], deals[b])
      if left.amount != right.amount {
        return (left.amount ?? .min) > (right.amount ?? .min)
      }
      let (leftDay, rightDay) = (left.createdOn?.number ?? .max, right.createdOn?.number ?? .max)
      return (leftDay, a) < (rightDay, b)
    }
  }

  private func positions(_ choice: CoachingRule.DealChoice?, of metric: Metric) -> [Int] {
    guard let choice else { return [] }
    if let roles = choice.roles {
      return figures.evidence(of: .rep(rep), in: period)
        .filter { !$0.roles.isDisjoint(with: roles) }.map(\.deal)
    }
    let part: MetricCase.Part = choice == .counted ? .counted : .compared
    return figures.cases(behind: metric, of: .rep(rep), in: period).compactMap { one in
      guard one.part == part else { return nil }
      switch one.row {
      case .deal(let position): return position
      case .movement(let movement): return movement.position
      default: return nil
      }
    }
  }
}

extension CoachingRule.DealChoice {
  /// The roles that deals of the choice have; nil where the metric itself says which they are.
  fileprivate var roles: DealRoles? {
    switch self {
    case .won: .won
    case .lost: .lost
    case .open: .open
    case .overdue: .overdue
    case .stale: .stale
    case .due: .due
    case .counted, .others: nil
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

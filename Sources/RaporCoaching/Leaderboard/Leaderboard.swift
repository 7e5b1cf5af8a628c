package import RaporMetrics
package import RaporModel

/// The reps by one metric in a period, in bands of those whom its numbers do not tell apart.
package struct Leaderboard: Hashable, Sendable {
  /// Where a rep stands.
  package struct Place: Hashable, Sendable {
    /// Who.
    package let rep: RepIndex
    /// The result itself.
    package let value: MetricValue
    /// The best estimate of what stands behind it, by which reps are placed, in the metric's unit.
    package let estimate: Double
    /// What chance leaves open at 95 %.
    package let range: ClosedRange<Double>
    /// The first and the last band that it lies in, from 0 for the highest.
    package fileprivate(set) var bands = 0...0
  }

  /// By which metric.
  package let metric: Metric
  /// The reps, by their bands, the highest first; those of the same bands in the order of the data.
  package let places: [Place]
  /// The reps with too few cases to be placed, with their result.
  package let unplaced: [MetricValue]
  /// How many cases the common rate counts for in an estimate; nil where the reps do not differ by more than
  /// chance, and for what is no rate.
  package let priorCases: Double?
  /// Whether the estimates are rates drawn towards the common one.
  package let isShrunk: Bool

  /// The fewest cases that place a rep: with fewer, only counts are shown.
  static let fewestCases = 5

  private init(
    _ metric: Metric, _ places: [Place], unplaced: [MetricValue], priorCases: Double?,
    isShrunk: Bool
  ) {
    self.metric = metric
    let bands = Bands.bands(of: places.map(\.range))
    self.places = zip(places, bands).map { place, bands in
      var place = place
      place.bands = bands
      return place
    }.sorted { a, b in
      (a.bands.lowerBound, a.bands.upperBound, a.rep) < (
        b.bands.lowerBound, b.bands.upperBound, b.rep
      )
    }
    self.unplaced = unplaced
    self.priorCases = priorCases
    self.isShrunk = isShrunk
  }

  /// Places reps by a share of cases, drawn towards the common share; nil under two reps with enough cases.
  package init?(shareOfCases metric: Metric, in period: Period, _ figures: Figures) {
    let values = figures.dataset.reps.indices.map {
      figures.value(metric, of: .rep(RepIndex($0)), in: period)
    }.filter { $0.n > 0 && $0.value != nil }
    let shares = values.map(RepFigure.init(share:))
    let isEnough = shares.map { $0.total >= Leaderboard.fewestCases }
    let known = zip(shares, isEnough).filter(\.1).map { (successes: $0.0.count, cases: $0.0.total) }
    guard known.count > 1, let shrunk = ShrunkRates(known) else { return nil }
    let places = zip(values, shares).compactMap { value, share -> Place? in
      guard share.total >= Leaderboard.fewestCases, case .rep(let rep) = value.scope else {
        return nil
      }
      return Place(
        rep: rep, value: value, estimate: shrunk.estimate(share.count, of: share.total),
        range: shrunk.range(share.count, of: share.total))
    }
    self.init(
      metric, places, unplaced: zip(values, isEnough).filter { !$0.1 }.map(\.0),
      priorCases: shrunk.priorCases, isShrunk: true)
  }

  /// Places reps by what they sold, or by what part of their quota that is; nil under two reps, and where
  /// nothing was sold.
  ///
  /// What was sold is a fact, so that it is not drawn towards the others'; the range says what the same work
  /// might have sold.
  package init?(sales metric: Metric, in period: Period, _ figures: Figures) {
    let reps = figures.dataset.reps.indices.map { RepIndex($0) }
    let won = reps.map { rep in
      figures.evidence(of: .rep(rep), in: period)
        .filter { !$0.roles.isDisjoint(with: .anyWon) }.compactMap { $0.amount.map(Double.init) }
    }
    let deals = won.flatMap(\.self).filter { $0 > 0 }
    guard !deals.isEmpty else { return nil }
    let typical = deals.reduce(0, +) / Double(deals.count)
    let places = zip(reps, won).compactMap { rep, won -> Place? in
      // Half a period's sales are not to be held against a whole one's; a quota asks for no more than its part.
      let isInJob =
        metric.id == "revenue"
        ? figures.isInJob(rep, throughout: period) : figures.isInJob(rep, onAnyDayOf: period)
      let value = figures.value(metric, of: .rep(rep), in: period)
      guard isInJob, let number = value.value?.double,
        let unit = Leaderboard.minor(of: value, figures),
        unit > 0, let interval = SumInterval(won, typical: typical)
      else { return nil }
      return Place(
        rep: rep, value: value, estimate: number,
        range: min(interval.lower / unit, number)...max(interval.upper / unit, number))
    }
    guard places.count > 1 else { return nil }
    self.init(metric, places, unplaced: [], priorCases: nil, isShrunk: false)
  }

  /// How many minor units of money are one of a metric; nil where that is not known.
  private static func minor(of value: MetricValue, _ figures: Figures) -> Double? {
    let currency = figures.dataset.currency
    if value.unit == .money { return Double(Ratio(1).minor(in: currency)) }
    return value.denominator.map { Double($0.minor(in: currency)) }
  }
}

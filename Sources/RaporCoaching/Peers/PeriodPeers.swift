import RaporMetrics
import RaporModel

/// How all reps did in one period, by sets of peers: worked out once per period, never per rep.
struct PeriodPeers: Sendable {
  /// A rep's results in the period.
  struct Results: Sendable {
    let rep: RepIndex
    let set: PeerSet
    let won: Int
    let closed: Int
    /// The median sales cycle of the won deals in days, and how many deals have one.
    let cycle: Double?
    let cycles: Int
    /// Won value in minor units.
    let revenue: Int64
  }

  /// The period.
  let period: Period
  /// Per rep, in the order of the data.
  let results: [Results]
  private let groups: [PeerSet: PeerGroup]

  /// Reads a period.
  init(in period: Period, figures: Figures) {
    self.period = period
    let day = min(period.lastDay, figures.dataset.asOf)
    results = figures.dataset.reps.indices.map { position in
      PeriodPeers.results(
        of: RepIndex(position), set: PeerSet(of: figures.dataset.reps[position], on: day),
        in: period, figures)
    }
    groups = Dictionary(grouping: results, by: \.set).mapValues(PeerGroup.init)
  }

  private static func results(
    of rep: RepIndex, set: PeerSet, in period: Period, _ figures: Figures
  ) -> Results {
    let value = { figures.value(Metric($0), of: .rep(rep), in: period) }
    let cycle = value("sales_cycle")
    return Results(
      rep: rep, set: set, won: value("deals_won").n, closed: value("win_rate").n,
      cycle: cycle.value?.double, cycles: cycle.n,
      revenue: value("revenue").value?.minor(in: figures.dataset.currency) ?? 0)
  }

  /// A rep's results and the group they belong to; nil for a rep whom the data does not have.
  func place(of rep: RepIndex) -> (own: Results, group: PeerGroup)? {
    guard results.indices.contains(rep.position) else { return nil }
    let own = results[rep.position]
    return groups[own.set].map { (own, $0) }
  }
}

/// The results of comparable reps together.
struct PeerGroup: Sendable {
  /// How many have closed deals.
  let withClosed: Int
  /// How many have enough won deals for a typical cycle.
  let withCycles: Int
  private let won: Int
  private let closed: Int
  private let overdispersion: Double
  /// The spread of the reps' median cycles; nil when nobody has one.
  let cycleSpread: RobustSpread?
  private let revenue: Int64

  /// The fewest cases that a rate or a median is made from.
  static let minimumCases = 5

  /// Adds up results.
  init(_ results: [PeriodPeers.Results]) {
    let rates = results.filter { $0.closed > 0 }.map { (successes: $0.won, cases: $0.closed) }
    let cycles = results.filter { $0.cycles >= PeerGroup.minimumCases }.compactMap(\.cycle)
    withClosed = rates.count
    withCycles = cycles.count
    won = rates.reduce(0) { $0 + $1.successes }
    closed = rates.reduce(0) { $0 + $1.cases }
    let centre = closed > 0 ? Double(won) / Double(closed) : 0
    overdispersion = Funnel.overdispersion(rates, centre: centre)
    cycleSpread = RobustSpread(cycles)
    revenue = Int64(roundedAmount: results.reduce(0.0) { $0 + Double($1.revenue) })
  }

  /// The funnel around what all but one rep reach together; nil when the others closed nothing.
  func funnel(without own: PeriodPeers.Results) -> Funnel? {
    let others = closed - own.closed
    guard others > 0 else { return nil }
    return Funnel(
      centre: Double(won - own.won) / Double(others), overdispersion: overdispersion)
  }

  /// What a won deal is worth on average, in minor units; 0 when none was won.
  var averageWon: Double { won > 0 ? Double(revenue) / Double(won) : 0 }
}

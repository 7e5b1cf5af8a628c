import RaporMetrics
import RaporModel

/// How all reps did in one period, by sets of peers: worked out once per period, never per rep.
struct PeriodPeers: Sendable {
  /// The period.
  let period: Period
  /// Per rep, in the order of the data.
  let results: [PeriodResults]
  private let sets: [PeerSet]
  private let groups: [PeerSet: PeerGroup]

  /// Puts the reps' results in a period together, given in the order of the data.
  init(in period: Period, of histories: [RepHistory], figures: Figures) {
    let day = min(period.lastDay, figures.dataset.asOf)
    let results = histories.compactMap { $0[period] }
    let sets = figures.dataset.reps.map { PeerSet(of: $0, on: day) }
    let bySet = Dictionary(grouping: zip(sets, results), by: \.0)
    self.period = period
    self.results = results
    self.sets = sets
    groups = bySet.mapValues { pairs in PeerGroup(pairs.map(\.1)) }
  }

  /// A rep's results, and the set of peers they belong to; nil for a rep whom the data does not have.
  func place(of rep: RepIndex) -> Place? {
    guard results.indices.contains(rep.position), sets.indices.contains(rep.position) else {
      return nil
    }
    let set = sets[rep.position]
    return groups[set].map { Place(own: results[rep.position], set: set, group: $0) }
  }

  /// Takes in what a rep is held against: everybody's win rate, and the sets of peers, each as a whole.
  func add(to digest: inout ContentDigest) {
    for own in results {
      digest.add(own.won)
      digest.add(own.closed)
    }
    // A rep's set is known by who is in it first.
    var seen: Set<PeerSet> = []
    for (place, set) in sets.enumerated() where seen.insert(set).inserted {
      digest.add(place)
      groups[set]?.add(to: &digest)
    }
  }

  /// A rep among peers.
  struct Place: Sendable {
    let own: PeriodResults
    let set: PeerSet
    let group: PeerGroup

    /// The funnel around what the others reach together; nil when they closed nothing.
    var funnel: Funnel? { group.funnel(without: own) }
  }

  /// The other reps of a rep's set.
  func peers(of rep: RepIndex) -> [RepIndex] {
    guard let own = place(of: rep)?.set else { return [] }
    return zip(sets, results).filter { $0.0 == own && $0.1.rep != rep }.map(\.1.rep)
  }
}

/// The results of comparable reps together.
struct PeerGroup: Sendable {
  /// How many have closed deals.
  let withClosed: Int
  /// How many have enough won deals for a typical cycle.
  let withCycles: Int
  /// The spread of those reps' median cycles; nil when nobody has one.
  let cycleSpread: RobustSpread?
  private let won: Int
  private let closed: Int
  private let overdispersion: Double
  private let revenue: Double

  /// The fewest cases that a rate or a median is made from.
  static let minimumCases = 5

  /// Adds up results.
  init(_ results: [PeriodResults]) {
    let rates = results.filter { $0.closed > 0 }.map { (successes: $0.won, cases: $0.closed) }
    let cycles = results.filter { $0.cycles >= PeerGroup.minimumCases }.compactMap(\.cycle)
    withClosed = rates.count
    withCycles = cycles.count
    cycleSpread = RobustSpread(cycles)
    won = rates.reduce(0) { $0 + $1.successes }
    closed = rates.reduce(0) { $0 + $1.cases }
    let centre = closed > 0 ? Double(won) / Double(closed) : 0
    overdispersion = Funnel.overdispersion(rates, centre: centre)
    // Whole numbers under 2⁵³ add up exactly in any order; beyond, only a priority rests on it.
    revenue = results.reduce(0) { $0 + Double($1.revenue ?? 0) }
  }

  /// Takes in all that is known of the group.
  func add(to digest: inout ContentDigest) {
    for count in [withClosed, withCycles, won, closed] { digest.add(count) }
    for value in [cycleSpread?.median, cycleSpread?.deviation, overdispersion, revenue] {
      digest.add(value?.bitPattern)
    }
  }

  /// The funnel around what all but one rep reach together; nil when the others closed nothing.
  func funnel(without own: PeriodResults) -> Funnel? {
    let others = closed - own.closed
    guard others > 0 else { return nil }
    return Funnel(
      centre: Double(won - own.won) / Double(others), overdispersion: overdispersion)
  }

  /// What a won deal is worth on average, in minor units; 0 when none was won.
  var averageWon: Double { won > 0 ? revenue / Double(won) : 0 }
}

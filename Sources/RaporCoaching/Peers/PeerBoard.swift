import RaporMetrics
import RaporModel

/// What one rule compares in one period: everybody's figures, by sets of peers.
struct PeerBoard: Sendable {
  private let sets: PeerSets
  private let columns: [ComparedColumn]
  /// By column, then by the place of the set.
  private let groups: [[PeerGroup]]

  init(
    of applied: AppliedRule, in period: Period, _ sets: PeerSets, _ results: [PeriodResults],
    _ figures: Figures
  ) {
    let columns = ComparedColumn.all(of: applied, results.map(\.rep), in: period, figures)
    self.sets = sets
    self.columns = columns
    groups = columns.map { column in
      sets.members.map { members in
        let known = members.filter { column.figures.indices.contains($0) }
        return PeerGroup(
          known.map { (column.figures[$0], results[$0]) }, fewestCases: column.fewestCases)
      }
    }
  }

  /// The places of what is compared.
  var places: Range<Int> { columns.indices }

  /// What is compared at a place: the metric, and the value of a column where the metric is taken apart.
  func name(at place: Int) -> (metric: Metric, part: String) {
    (columns[place].metric, columns[place].part)
  }

  /// Which cases a share at a place is of.
  func cases(at place: Int) -> CaseChoice { columns[place].cases }

  /// A rep's figure of the rule's metric at a place, and the set it belongs to; nil for a rep whom the data
  /// does not have.
  func place(of rep: RepIndex, metric: Int) -> PeerPlace? {
    guard columns.indices.contains(metric),
      columns[metric].figures.indices.contains(rep.position), let set = sets.place(of: rep)
    else { return nil }
    return PeerPlace(
      own: columns[metric].figures[rep.position], set: sets.sets[set], group: groups[metric][set])
  }

  /// The others of a rep's set.
  func peers(of rep: RepIndex) -> [RepIndex] { sets.peers(of: rep) }

  /// Takes in all that is known of the sets. A set is known by who is in it first.
  func add(to digest: inout ContentDigest) {
    for groups in groups {
      for (members, group) in zip(sets.members, groups) {
        digest.add(members.first)
        group.add(to: &digest)
      }
    }
  }
}

/// A rep among peers.
struct PeerPlace: Sendable {
  let own: RepFigure
  let set: PeerSet
  let group: PeerGroup

  /// The funnel around what the others reach together; nil when they have no case.
  var funnel: Funnel? { group.funnel(without: own) }
}

/// A metric of one rep in one period, as it is compared.
struct RepFigure: Sendable {
  /// The value in the metric's unit; nil where there is none.
  let value: Ratio?
  let unit: Metric.Unit
  /// The cases that count, of a share of cases, and all cases.
  var count: Int
  let total: Int

  init(_ value: MetricValue) {
    self.value = value.value
    unit = value.unit
    count = Int(clamping: value.numerator?.scaled(digits: 0) ?? 0)
    total = value.value == nil ? 0 : value.n
  }

  /// A share of cases, whatever else n counts: the cases in the lower part are all.
  init(share value: MetricValue) {
    self.init(
      Int(clamping: value.numerator?.scaled(digits: 0) ?? 0),
      of: Int(clamping: value.denominator?.scaled(digits: 0) ?? 0))
  }

  /// No figure.
  static let none = RepFigure(0, of: 0)

  /// A share of cases.
  init(_ count: Int, of total: Int) {
    value = Ratio(Int128(count), over: Int128(total))
    unit = .rate
    self.count = count
    self.total = total
  }

  /// The cases that count, of all.
  var share: Ratio { Ratio(Int128(count), over: Int128(total)) ?? Ratio(0) }

  /// The value as a number to compare; nil where there is none.
  var number: Double? { value?.double }

  /// How many more of the same cases would have had to count, or how many fewer where it lies above, for a
  /// rule to be silent about it.
  func needed(_ side: Side, isSilent: (RepFigure) -> Bool) -> Int {
    let last = side == .below ? total : 0
    let counts = stride(from: count, through: last, by: side == .below ? 1 : -1)
    let silent = counts.first { count in
      var other = self
      other.count = count
      return isSilent(other)
    }
    return abs((silent ?? last) - count)
  }
}

/// The figures of comparable reps together.
struct PeerGroup: Sendable {
  /// How many have any case.
  let withCases: Int
  /// How many have enough cases for a figure that can be compared.
  let withEnough: Int
  /// The spread of those reps' figures; nil when nobody has one.
  let spread: RobustSpread?
  /// What a won deal is worth on average, in minor units; 0 when none was won.
  let averageWon: Double
  /// The share of closed deals that are won; 0 when none was closed.
  let winRate: Double
  private let count: Int
  private let total: Int
  private let overdispersion: Double
  /// The shares one by one; empty where there are so many that one of them hardly moves the overdispersion.
  private let shares: [(successes: Int, cases: Int)]
  private static let mostKept = 40

  /// Adds up figures, each with the rep's results.
  init(_ figures: [(RepFigure, PeriodResults)], fewestCases: Int) {
    let shares = figures.map(\.0).filter { $0.total > 0 }
      .map { (successes: $0.count, cases: $0.total) }
    let numbers = figures.map(\.0).filter { $0.total >= fewestCases }.compactMap(\.number)
    withCases = shares.count
    withEnough = numbers.count
    spread = RobustSpread(numbers)
    // Amounts of money have parts too, which no share is made of: they may be beyond counting.
    count = Int(clamping: shares.reduce(Int128(0)) { $0 + Int128($1.successes) })
    total = Int(clamping: shares.reduce(Int128(0)) { $0 + Int128($1.cases) })
    let centre = total > 0 ? Double(count) / Double(total) : 0
    overdispersion = Funnel.overdispersion(shares, centre: centre)
    self.shares = shares.count > PeerGroup.mostKept ? [] : shares
    let won = figures.reduce(0) { $0 + $1.1.won }
    let closed = figures.reduce(0) { $0 + $1.1.closed }
    // Whole numbers under 2⁵³ add up exactly in any order; beyond, only a priority rests on it.
    let revenue = figures.reduce(0) { $0 + Double($1.1.revenue ?? 0) }
    averageWon = won > 0 ? revenue / Double(won) : 0
    winRate = closed > 0 ? Double(won) / Double(closed) : 0
  }

  /// Takes in all that is known of the group.
  func add(to digest: inout ContentDigest) {
    for count in [withCases, withEnough, count, total] { digest.add(count) }
    for value in [spread?.median, spread?.deviation, overdispersion, averageWon, winRate] {
      digest.add(value?.bitPattern)
    }
  }

  /// The cases of all but one rep together.
  func others(than own: RepFigure) -> RepFigure {
    RepFigure(count &- own.count, of: total &- own.total)
  }

  /// The funnel around what all but one rep reach together; nil when the others have no case.
  ///
  /// What the others reach is itself known from so many cases only, so that a rep's share differs from it by
  /// a variance of 1 ÷ n + 1 ÷ N: the limits are wider by the root of 1 + n ÷ N.
  func funnel(without own: RepFigure) -> Funnel? {
    let others = total &- own.total
    guard others > 0 else { return nil }
    let centre = Double(count &- own.count) / Double(others)
    let variation = variation(without: own, centre: centre)
    return Funnel(
      centre: centre, overdispersion: variation * (1 + Double(own.total) / Double(others)))
  }

  /// How much the others vary beyond chance: a rep who stands out must not widen the limits it should cross.
  private func variation(without own: RepFigure, centre: Double) -> Double {
    guard let place = shares.firstIndex(where: { $0 == (own.count, own.total) }) else {
      return overdispersion
    }
    var others = shares
    others.remove(at: place)
    return Funnel.overdispersion(others, centre: centre)
  }
}

import RaporModel

/// How much reps carry, against the 90th percentile of what they have carried so far.
struct LoadBook: Sendable {
  /// What a rep carries: so many, over so many days; open deals over one.
  struct Load: Hashable, Sendable {
    var count: Int
    var days: Int

    /// The load as a number.
    var ratio: Ratio { Ratio(Int128(count), over: Int128(days)) ?? Ratio(0) }

    /// Whether it is less than another; the days of both are above zero.
    func isLess(than other: Load) -> Bool {
      Int128(count) * Int128(other.days) < Int128(other.count) * Int128(days)
    }
  }

  /// What is carried.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case openDeals = "open_deals"
    case activities
  }

  /// The marks of a group of reps in a period.
  struct Marks: Hashable, Sendable {
    /// The 90th percentile of open deals; nil where too few periods of reps are known.
    var openDeals: Ratio?
    /// The 90th percentile of activities per selling day; nil where too few are known.
    var activities: Ratio?

    /// The mark of a kind.
    subscript(kind: Kind) -> Ratio? { kind == .openDeals ? openDeals : activities }
  }

  /// How many periods of reps must be known for a mark: fewer have no 90th percentile to speak of.
  static let fewestPeriods = 10

  private let periodCount: Int
  /// By rep and period: nil for one with neither open deals nor activities in it.
  private let carried: [(open: Int, active: Int)?]
  private let sellingDays: [Int]
  private var marks: [Marks] = []
  /// By group and period: how many of the group's reps carry something of each kind.
  private var carriers: [(open: Int, active: Int)] = []

  /// Works out what every rep carries, and the marks of the total, the teams and the managers: of each
  /// period and all earlier ones of its kind.
  ///
  /// `members` gives the positions of the reps who belong to the scope at a position on a day.
  init(
    facts: FactTable, periods: PeriodGrid, selling: SellingDays, firstRep: Int, reps: Int,
    members: (_ scope: Int, _ day: Day) -> [Int]
  ) {
    let columns = periods.periods.indices
    periodCount = columns.count
    sellingDays = periods.countedDays.map { selling.count(in: $0) }
    carried = (0..<reps).flatMap { rep in
      columns.map { period in
        let facts = facts[firstRep + rep, period].facts
        let (open, active) = (facts.roles.count(.open), facts.allActivities)
        return open > 0 || active > 0 ? (open, active) : nil
      }
    }
    for group in 0..<firstRep {
      var ofGroup = [Marks](repeating: Marks(), count: periodCount)
      var carriersOfGroup = [(open: Int, active: Int)](repeating: (0, 0), count: periodCount)
      for kind in periods.kinds {
        var (open, active) = (KnownLoads(), KnownLoads())
        for period in kind {
          let last = periods.countedDays[period].upperBound.advanced(by: -1)
          let before = (open.count, active.count)
          for rep in members(group, last) {
            open.add(load(.openDeals, of: rep, in: period))
            active.add(load(.activities, of: rep, in: period))
          }
          carriersOfGroup[period] = (open.count - before.0, active.count - before.1)
          ofGroup[period] = Marks(openDeals: open.mark, activities: active.mark)
        }
      }
      marks += ofGroup
      carriers += carriersOfGroup
    }
  }

  /// What a rep carries in the period at a position; nil where the rep has neither open deals nor
  /// activities in it, or no selling day has passed.
  func load(_ kind: Kind, of rep: Int, in period: Int) -> Load? {
    let place = rep * periodCount + period
    guard carried.indices.contains(place), let held = carried[place] else { return nil }
    guard kind == .activities else { return Load(count: held.open, days: 1) }
    return sellingDays[period] > 0 ? Load(count: held.active, days: sellingDays[period]) : nil
  }

  /// Takes in what a rep's load is held against: marks, and whether enough others carry anything.
  ///
  /// That is known of all reps together; of which teams they are does not change with deals.
  func add(to digest: inout ContentDigest) {
    for mark in marks {
      digest.add(mark.openDeals)
      digest.add(mark.activities)
    }
    for load in carried { digest.add(load != nil) }
  }

  /// The marks of the group and the period at these positions.
  subscript(group: Int, period: Int) -> Marks {
    let place = group * periodCount + period
    return marks.indices.contains(place) ? marks[place] : Marks()
  }

  /// How many reps of the group at a position carry something of a kind in the period at a position.
  func carriers(of kind: Kind, in group: Int, _ period: Int) -> Int {
    let place = group * periodCount + period
    guard carriers.indices.contains(place) else { return 0 }
    return kind == .openDeals ? carriers[place].open : carriers[place].active
  }
}

/// All loads of a group of reps so far: each once, in order, with how many there are of it.
private struct KnownLoads {
  private(set) var count = 0
  private var loads: [(load: LoadBook.Load, count: Int)] = []

  /// Takes in a load, if there is one.
  mutating func add(_ load: LoadBook.Load?) {
    guard let load else { return }
    let place = loads.partitioningIndex { !$0.load.isLess(than: load) }
    if place < loads.count, !load.isLess(than: loads[place].load) {
      loads[place].count += 1
    } else {
      loads.insert((load, 1), at: place)
    }
    count += 1
  }

  /// The 90th percentile, interpolated as `KeptValues.percentile` does; nil where there are too few.
  var mark: Ratio? {
    guard count >= LoadBook.fewestPeriods else { return nil }
    let (place, rest) = ((count - 1) * 90).quotientAndRemainder(dividingBy: 100)
    let low = load(at: place)
    guard rest > 0, place + 1 < count else { return low.ratio.reduced }
    let high = load(at: place + 1)
    let upper =
      Int128(low.count) * Int128(high.days) * Int128(100 - rest)
      + Int128(high.count) * Int128(low.days) * Int128(rest)
    return Ratio(upper, over: 100 * Int128(low.days) * Int128(high.days))?.reduced
  }

  /// The load at a place in their order, counting equal ones.
  private func load(at place: Int) -> LoadBook.Load {
    var larger = count
    for (load, count) in loads.reversed() {
      larger -= count
      if larger <= place { return load }
    }
    return loads[0].load
  }
}

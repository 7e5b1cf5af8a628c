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
        let facts = facts[firstRep + rep, period]
        let (open, active) = (facts.roles.count(.open), facts.allActivities)
        return open > 0 || active > 0 ? (open, active) : nil
      }
    }
    for group in 0..<firstRep {
      var ofGroup = [Marks](repeating: Marks(), count: periodCount)
      var carriersOfGroup = [(open: Int, active: Int)](repeating: (0, 0), count: periodCount)
      for kind in periods.kinds {
        var (open, active): ([Load], [Load]) = ([], [])
        for period in kind {
          let last = periods.countedDays[period].upperBound.advanced(by: -1)
          let reps = members(group, last)
          let newOpen = reps.compactMap { load(.openDeals, of: $0, in: period) }
          let newActive = reps.compactMap { load(.activities, of: $0, in: period) }
          open = LoadBook.merged(open, newOpen)
          active = LoadBook.merged(active, newActive)
          carriersOfGroup[period] = (newOpen.count, newActive.count)
          ofGroup[period] = Marks(
            openDeals: LoadBook.mark(of: open), activities: LoadBook.mark(of: active))
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

  /// Loads in order with more loads in any order, in order.
  private static func merged(_ known: [Load], _ more: [Load]) -> [Load] {
    let added = more.sorted { $0.isLess(than: $1) }
    var result: [Load] = []
    result.reserveCapacity(known.count + added.count)
    var rest = known[...]
    for load in added {
      let smaller = rest.prefix { !load.isLess(than: $0) }
      result += smaller
      rest = rest.dropFirst(smaller.count)
      result.append(load)
    }
    return result + rest
  }

  /// The 90th percentile of loads in order, interpolated as `KeptValues.percentile` does; nil where
  /// there are too few.
  private static func mark(of loads: [Load]) -> Ratio? {
    guard loads.count >= fewestPeriods else { return nil }
    let (place, rest) = ((loads.count - 1) * 90).quotientAndRemainder(dividingBy: 100)
    let low = loads[place]
    guard rest > 0, place + 1 < loads.count else { return low.ratio.reduced }
    let high = loads[place + 1]
    let upper =
      Int128(low.count) * Int128(high.days) * Int128(100 - rest)
      + Int128(high.count) * Int128(low.days) * Int128(rest)
    return Ratio(upper, over: 100 * Int128(low.days) * Int128(high.days))?.reduced
  }
}

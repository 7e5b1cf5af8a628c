import RaporMetrics
import RaporModel

/// Combinations of sets of rows, each once and by its place: a page has many rows and few combinations.
struct SetCombinations {
  private var all: [[Int]] = [[]]
  /// By combination, what it becomes with another set; the set that was added last is asked for again.
  private var next: [[(set: Int, combination: Int)]] = [[]]

  /// How many there are.
  var count: Int { all.count }

  /// The sets in a combination, in the order in which they were added.
  subscript(combination: Int) -> [Int] { all[combination] }

  /// The combination that has a set more.
  mutating func adding(_ set: Int, to combination: Int) -> Int {
    if let known = next[combination].last(where: { $0.set == set }) { return known.combination }
    all.append(all[combination] + [set])
    next.append([])
    next[combination].append((set, all.count - 1))
    return all.count - 1
  }
}

/// Rows with a number for each by which it is compared and found.
struct KeyedRows {
  private(set) var keys: [Int] = []
  private(set) var rows: [MetricCase.Row] = []

  /// Makes room for so many.
  mutating func reserveCapacity(_ count: Int) {
    keys.reserveCapacity(count)
    rows.reserveCapacity(count)
  }

  /// Adds a row.
  mutating func append(_ key: Int, _ row: MetricCase.Row) {
    keys.append(key)
    rows.append(row)
  }
}

/// Gives each row a number of its own, which for all but the rarest is made of its kind and its place in the
/// data.
struct RowKeys {
  /// The rows that have no place.
  private var placeless: [MetricCase.Row: Int] = [:]

  /// The number of a row.
  subscript(row: MetricCase.Row) -> Int {
    mutating get {
      switch row {
      case .deal(let place): place << 4
      case .lead(let place): place << 4 | 1
      case .survey(let place): place << 4 | 2
      case .training(let place): place << 4 | 3
      case .expense(let place): place << 4 | 4
      case .visit(let place): place << 4 | 5
      case .stageChange(let place): place << 4 | 6
      case .account(let place): place << 4 | 7
      case .rep(let rep): rep.position << 4 | 8
      case .forecast(let place): place << 4 | 9
      case .movement, .restatement, .period: number(ofPlaceless: row) << 4 | 10
      }
    }
  }

  private mutating func number(ofPlaceless row: MetricCase.Row) -> Int {
    if let known = placeless[row] { return known }
    placeless[row] = placeless.count
    return placeless.count - 1
  }
}

/// Finds the places of numbers that come one after the other; for a few thousand of a page, quicker than a
/// dictionary, whose hashes are made against those who would choose the numbers.
struct KeyPlaces {
  private var keys: [Int] = []
  /// The place of a number at its slot, or at the next that was free; −1 where there is none.
  private var slots = [Int32](repeating: -1, count: 16)

  /// The place of a number; nil when it has not come.
  subscript(key: Int) -> Int? {
    let place = slots[slot(of: key)]
    return place < 0 ? nil : Int(place)
  }

  /// Adds a number that has not come yet.
  mutating func append(_ key: Int) {
    keys.append(key)
    guard keys.count * 2 <= slots.count else { return grow() }
    slots[slot(of: key)] = Int32(clamping: keys.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (place, key) in keys.enumerated() { slots[slot(of: key)] = Int32(clamping: place) }
  }

  /// The slot where a number is, or where it would be.
  private func slot(of key: Int) -> Int {
    let mask = slots.count - 1
    // An odd number without a pattern spreads neighbours over all slots.
    let spread = UInt64(truncatingIfNeeded: key) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: spread >> 32) & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }
}

import RaporModel

/// The two parts of a formula, added up, and how many rows were left out of them.
///
/// Integers that add up in any order: sums of any split of the rows are the sums of the whole.
struct PartSums: Hashable, Sendable {
  /// The upper part.
  var upper: Int128 = 0
  /// The lower part.
  var lower: Int128 = 0
  /// How many rows were left out.
  var leftOut = 0

  static func + (a: PartSums, b: PartSums) -> PartSums {
    PartSums(upper: a.upper + b.upper, lower: a.lower + b.lower, leftOut: a.leftOut + b.leftOut)
  }

  static func - (a: PartSums, b: PartSums) -> PartSums {
    PartSums(upper: a.upper - b.upper, lower: a.lower - b.lower, leftOut: a.leftOut - b.leftOut)
  }

  static func += (a: inout PartSums, b: PartSums) { a = a + b }
}

/// Sums that grow from day to day, by key, such as a rep or a scope: those of any stretch of days are
/// had by two look-ups.
struct DailySums: Sendable {
  private var days: [[Day]]
  private var totals: [[PartSums]]

  /// What one day adds to a key.
  struct Entry {
    var key: Int
    var day: Day
    var sums: PartSums
  }

  /// Knows keys from 0, and nothing of them.
  init(keys: Int) {
    days = Array(repeating: [], count: keys)
    totals = Array(repeating: [], count: keys)
  }

  /// Adds up entries in any order, for keys from 0; an entry of any other key is passed over.
  init(keys: Int, _ entries: [Entry]) {
    self.init(keys: keys)
    for entry in entries.sorted(by: { $0.day < $1.day }) where days.indices.contains(entry.key) {
      add(entry.sums, to: entry.key, on: entry.day)
    }
  }

  /// Adds something to a key, on no day before one that something was added to it on.
  mutating func add(_ sums: PartSums, to key: Int, on day: Day) {
    let last = totals[key].count - 1
    if last >= 0, days[key][last] == day {
      totals[key][last] += sums
    } else {
      totals[key].append(last >= 0 ? totals[key][last] + sums : sums)
      days[key].append(day)
    }
  }

  /// The sums of a key over some days.
  func sums(of key: Int, in range: Range<Day>) -> PartSums {
    sums(of: key, before: range.upperBound) - sums(of: key, before: range.lowerBound)
  }

  /// The sums of a key over all days before one.
  func sums(of key: Int, before day: Day) -> PartSums {
    guard days.indices.contains(key) else { return PartSums() }
    let count = days[key].partitioningIndex { $0 >= day }
    return count > 0 ? totals[key][count - 1] : PartSums()
  }
}

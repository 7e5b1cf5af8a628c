/// Values kept one by one, since medians and percentiles cannot be had from sums.
///
/// The order in which they came does not matter: two that keep the same values are equal.
package struct KeptValues: Sendable {
  private var values: [Int64] = []

  /// Keeps nothing yet.
  package init() {}

  /// How many there are.
  package var count: Int { values.count }

  /// What they add up to.
  package var sum: Int128 { values.reduce(0) { $0 + Int128($1) } }

  /// The values, smallest first.
  package var sorted: [Int64] { values.sorted() }

  /// Keeps one more.
  package mutating func add(_ value: Int64) { values.append(value) }

  /// Keeps those of another too.
  package mutating func merge(_ other: KeptValues) { values += other.values }

  /// The value below which `percent` of 100 parts lie; nil when there are no values.
  ///
  /// Between two values it is interpolated: of n values in order, counted from 0, the percentile p
  /// is at place (n − 1) × p ÷ 100 (Hyndman and Fan's definition 7, which spreadsheets and numpy use).
  /// 50 is the median, 0 the least, 100 the greatest; `percent` beyond these is taken as the nearest.
  package func percentile(_ percent: Int) -> Ratio? {
    let sorted = sorted
    guard let last = sorted.last else { return nil }
    let hundredths = (sorted.count - 1) * min(max(percent, 0), 100)
    let (place, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    guard rest > 0, place + 1 < sorted.count else {
      return Ratio(place < sorted.count ? sorted[place] : last)
    }
    let (low, high) = (Int128(sorted[place]), Int128(sorted[place + 1]))
    return Ratio(low * Int128(100 - rest) + high * Int128(rest), over: 100)
  }

  /// What they add up to, divided by their number; nil when there are no values.
  package var mean: Ratio? { Ratio(sum, over: Int128(count)) }
}

extension KeptValues: Hashable {
  /// Equal when the same values are kept, each as often.
  package static func == (a: KeptValues, b: KeptValues) -> Bool {
    a.count == b.count && a.sorted == b.sorted
  }

  /// Hashes the values in order.
  package func hash(into hasher: inout Hasher) { hasher.combine(sorted) }
}

/// A stream of draws that is the same on every machine: SplitMix64, in whole numbers only.
///
/// Steele, Lea and Flood, “Fast Splittable Pseudorandom Number Generators”, 2014.
struct Chance {
  private var state: UInt64

  /// Begins the stream of a number; different numbers give streams that have nothing in common.
  init(stream: Int) {
    state = 0x5345_5241_4921 ^ (UInt64(truncatingIfNeeded: stream) &* 0xD134_2543_DE82_EF95)
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A whole number from 0 up to but without `bound`; 0 where there is no such number.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 1) % max(1, bound)
  }

  /// A whole number of a range, each equally likely.
  mutating func among(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True as often as `permille` says.
  mutating func happens(_ permille: Int) -> Bool { below(1000) < permille }

  /// One of some things, each equally likely; nil of none.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing? {
    let position = below(things.count)
    return things.indices.contains(position) ? things[position] : nil
  }

  /// The position of one of some weights, each as likely as it is heavy.
  mutating func weighted(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if rest < weight { return position }
      rest -= weight
    }
    return 0
  }

  /// A value of the distribution whose evenly spaced quantiles are given, in between by a straight line.
  mutating func quantile(of quantiles: [Int]) -> Int {
    guard quantiles.count > 1 else { return quantiles.first ?? 0 }
    let place = below((quantiles.count - 1) * 100)
    let (low, high) = (quantiles[place / 100], quantiles[place / 100 + 1])
    return low + (high - low) * (place % 100) / 100
  }
}

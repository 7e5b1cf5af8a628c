import RaporModel

/// Where a method's own past errors put the value in 80 of 100 cases.
enum ForecastInterval {
  /// How many earlier moments are needed, and how many are taken at most.
  static let fewestMoments = 8
  static let mostMoments = 26
  /// How many days a history must have before the first moment.
  private static let warmUp = 56
  private static let rounds = 1_000

  /// Moments that look as far ahead and are over by a day, the latest first: a week apart, or as many
  /// weeks as spread the most that are taken over the whole history.
  static func moments(before moment: ForecastMoment, from first: Day) -> [ForecastMoment] {
    let latest = moment.asOf.advanced(by: -moment.horizon)
    let room = first.advanced(by: warmUp).distance(to: latest)
    guard room >= 0 else { return [] }
    let weeks = max(1, (room / 7 + mostMoments) / mostMoments)
    return stride(from: 0, through: room, by: 7 * weeks).map {
      ForecastMoment(asOf: latest.advanced(by: -$0), horizon: moment.horizon)
    }
  }

  /// The 10th and the 90th percentile of what a value may miss by, from errors (what came − what was
  /// expected) in the order of their moments; nil where there are too few.
  ///
  /// Each round resamples the errors for what is usual, and adds how far a random one of them lies from
  /// what is usual (the residual bootstrap for a prediction).
  static func band(of errors: [Int128], seed: UInt64) -> (low: Double, high: Double)? {
    guard errors.count >= fewestMoments else { return nil }
    let errors = errors.map { Double($0) }
    let count = Double(errors.count)
    let usual = errors.reduce(0, +) / count
    var random = ForecastRandom(state: seed)
    var misses: [Double] = []
    for _ in 0..<rounds {
      let sum = errors.indices.reduce(0.0) { sum, _ in
        sum + errors[random.index(below: errors.count)]
      }
      misses.append(sum / count + errors[random.index(below: errors.count)] - usual)
    }
    misses.sort()
    return (misses[rounds / 10], misses[rounds - 1 - rounds / 10])
  }
}

/// Random numbers that are the same everywhere (Steele, Lea and Flood's SplitMix64).
struct ForecastRandom {
  private var state: UInt64

  /// Begins with a number.
  init(state: UInt64) { self.state = state }

  /// A number from 0, less than `count`, which must be above 0.
  mutating func index(below count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    // The high half of the product; its bias is less than one part in 2⁴⁰ for any list there is.
    return Int(UInt64(max(count, 1)).multipliedFullWidth(by: mixed).high)
  }
}

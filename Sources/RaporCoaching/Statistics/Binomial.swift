/// The distribution of the number of successes in n independent cases of the same rate.
///
/// Made of ratios of neighbouring terms from the mode outwards, so that nothing underflows for large
/// n and only + − × ÷ are used: the same bits on every machine. Terms under 10⁻²⁰ of the largest are 0.
struct Binomial {
  /// The smallest number of successes whose probability is not negligible.
  private let first: Int
  /// The probabilities of at most `first`, `first` + 1, … successes.
  private let cumulative: [Double]

  /// Makes the distribution; nil unless there are cases and 0 < rate < 1.
  init?(cases: Int, rate: Double) {
    guard cases > 0, rate > 0, rate < 1 else { return nil }
    let mode = min(cases, Int(Double(cases + 1) * rate))
    let odds = rate / (1 - rate)
    let down = Binomial.terms { step in
      let k = mode - step
      return k < 0 ? 0 : Double(k + 1) / Double(cases - k) / odds
    }
    let up = Binomial.terms { step in
      let k = mode + step
      return k > cases ? 0 : Double(cases - k + 1) / Double(k) * odds
    }
    let weights = down.reversed() + [1] + up
    let total = weights.reduce(0, +)
    var sum = 0.0
    cumulative = weights.map { weight in
      sum += weight / total
      return sum
    }
    first = mode - down.count
  }

  /// The terms on one side of the mode, which is 1, as long as they count.
  private static func terms(ratio: (Int) -> Double) -> [Double] {
    var terms: [Double] = []
    var term = ratio(1)
    while term > 1e-20 {
      terms.append(term)
      term *= ratio(terms.count + 1)
    }
    return terms
  }

  /// The probability of at most `successes`.
  func atMost(_ successes: Int) -> Double {
    let index = successes - first
    if index < 0 { return 0 }
    return index < cumulative.count ? min(1, cumulative[index]) : 1
  }

  /// The number of successes that only `tail` of the distribution lies below, interpolated
  /// between two whole numbers.
  ///
  /// D. J. Spiegelhalter, “Funnel plots for comparing institutional performance”, Statistics in
  /// Medicine 24 (2005) 1185–1202, appendix A.1: with r the smallest number whose cumulative
  /// probability reaches the tail, r − (P(r) − tail) ÷ (P(r) − P(r − 1)).
  func lowerQuantile(_ tail: Double) -> Double {
    let index = cumulative.firstIndex { $0 >= tail } ?? cumulative.count - 1
    let before = index > 0 ? cumulative[index - 1] : 0
    let step = cumulative[index] - before
    let excess = step > 0 ? (cumulative[index] - tail) / step : 0
    return Double(first + index) - min(max(excess, 0), 1)
  }
}

/// Round figures along an axis: the multiples of 1, 2 or 5 times a power of ten that enclose a range.
struct Ticks: Equatable {
  /// The tick figures, rising; at least two.
  private(set) var figures: [Double]

  /// The range from the first tick to the last, which encloses the range that was asked for.
  let domain: ClosedRange<Double>

  /// Chooses ticks for a range.
  ///
  /// - Parameters:
  ///   - range: what the ticks must enclose; bounds as from `Double.drawable`.
  ///   - intervals: about how many steps there should be; there are at most two more.
  ///   - whole: whether only whole numbers make sense, as for counts.
  init(enclosing range: ClosedRange<Double>, intervals: Int, whole: Bool = false) {
    let range = Self.widened(range)
    let wanted = (range.upperBound - range.lowerBound) / Double(max(intervals, 1))
    let step = Step(atLeast: wanted, whole: whole)
    // A quotient a hair off a whole number is that number: 0.3 / 0.1 must not add a step.
    let first = Int((step.count(in: range.lowerBound) + 1e-6).rounded(.down))
    let last = Int((step.count(in: range.upperBound) - 1e-6).rounded(.up))
    figures = (first...max(last, first + 1)).map(step.multiple)
    domain = step.multiple(first)...step.multiple(max(last, first + 1))
  }

  /// The range itself if there is room between its bounds, else a range around it.
  private static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let (low, high) = (range.lowerBound, range.upperBound)
    let size = max(low.magnitude, high.magnitude)
    guard high - low <= size * 1e-9 else { return range }
    return size == 0 ? 0...1 : (low - size / 2)...(high + size / 2)
  }
}

/// The distance between ticks: 1, 2 or 5 times a power of ten.
private struct Step {
  /// 1, 2 or 5.
  var digit = 1.0

  /// The power of ten, or if `isFraction` one divided by it, so that both are exact up to 1e22.
  var power = 1.0

  /// Whether the digit is divided by the power instead of multiplied.
  var isFraction = false

  init(atLeast wanted: Double, whole: Bool) {
    guard wanted > 1 || !whole else { return }
    isFraction = wanted < 1
    if isFraction {
      while 1 / power > wanted { power *= 10 }
    } else {
      while power * 10 <= wanted { power *= 10 }
    }
    let ratio = isFraction ? wanted * power : wanted / power
    // 1e-9: a wish for 0.2 computed as 0.20000000000000004 is a wish for 0.2.
    digit = [1, 2, 5].first { ratio <= $0 * (1 + 1e-9) } ?? 10
  }

  func multiple(_ index: Int) -> Double {
    let digits = Double(index) * digit
    return isFraction ? digits / power : digits * power
  }

  func count(in figure: Double) -> Double {
    isFraction ? figure * power / digit : figure / power / digit
  }
}

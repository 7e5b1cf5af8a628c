/// The limits of a funnel plot as curves, sampled, in figures.
struct FunnelCurves {
  /// A place on a curve.
  struct Sample {
    var cases: Double
    var rate: Double
  }

  /// How many samples a curve has: enough that no corner shows.
  private static let count = 32

  /// The curves at the inner limits and at the outer ones: upper, then lower.
  private(set) var inner: [[Sample]] = [[], []]
  private(set) var outer: [[Sample]] = [[], []]

  /// Samples the limits from few cases to `most`, closer where the curves bend more.
  init(_ limits: (Double) -> FunnelPlot.Limits?, most: Double) {
    for index in 1...Self.count {
      let share = Double(index) / Double(Self.count)
      let cases = most * share * share
      guard let limits = limits(cases) else { continue }
      Self.add(limits.inner, at: cases, to: &inner)
      Self.add(limits.outer, at: cases, to: &outer)
    }
  }

  private static func add(
    _ limits: FunnelPlot.Band, at cases: Double, to curves: inout [[Sample]]
  ) {
    guard let lower = limits.lower.drawable, let upper = limits.upper.drawable else { return }
    curves[0].append(Sample(cases: cases, rate: upper))
    curves[1].append(Sample(cases: cases, rate: lower))
  }

  /// The rates of all curves from a number of cases upwards.
  func rates(from cases: Double) -> [Double] {
    (inner + outer).flatMap { $0.filter { $0.cases >= cases }.map(\.rate) }
  }

  /// The parts of a curve whose rates lie within `bounds`, cut exactly where it crosses them.
  static func clipped(_ curve: [Sample], to bounds: ClosedRange<Double>) -> [[Sample]] {
    var (parts, part): ([[Sample]], [Sample]) = ([], [])
    for (start, end) in zip(curve, curve.dropFirst()) {
      guard let (from, to) = clipped(start, end, to: bounds) else { continue }
      if part.last?.cases != from.cases {
        if part.count > 1 { parts.append(part) }
        part = [from]
      }
      part.append(to)
    }
    return part.count > 1 ? parts + [part] : parts
  }

  /// The part of a straight piece within `bounds`, nil if it lies wholly outside.
  private static func clipped(
    _ start: Sample, _ end: Sample, to bounds: ClosedRange<Double>
  ) -> (Sample, Sample)? {
    let (low, high) = (min(start.rate, end.rate), max(start.rate, end.rate))
    guard high >= bounds.lowerBound, low <= bounds.upperBound else { return nil }
    func moved(_ sample: Sample) -> Sample {
      let rate = min(max(sample.rate, bounds.lowerBound), bounds.upperBound)
      guard rate != sample.rate else { return sample }
      let share = (rate - start.rate) / (end.rate - start.rate)
      return Sample(cases: start.cases + share * (end.cases - start.cases), rate: rate)
    }
    return (moved(start), moved(end))
  }
}

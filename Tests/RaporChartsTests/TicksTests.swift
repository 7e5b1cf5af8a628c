import Testing

@testable import RaporCharts

struct TicksTests {
  @Test(arguments: [
    (0.0...100, 4, [0.0, 50, 100]),
    (0.0...97, 4, [0.0, 50, 100]),
    (0.0...80, 4, [0.0, 20, 40, 60, 80]),
    (0.0...0.63, 4, [0.0, 0.2, 0.4, 0.6, 0.8]),
    (0.0...0.3, 3, [0.0, 0.1, 0.2, 0.3]),
    (-60.0...120, 4, [-100.0, -50, 0, 50, 100, 150]),
    (-5.0 ... -1, 4, [-5.0, -4, -3, -2, -1]),
    (0.0...1_153_214, 4, [0.0, 500_000, 1_000_000, 1_500_000]),
    (0.0...1e15, 4, [0.0, 5e14, 1e15]),
    (0.0...1e-9, 5, [0.0, 2e-10, 4e-10, 6e-10, 8e-10, 1e-9]),
    (42.0...42, 4, [20.0, 40, 60, 80]),
    (0.0...0, 4, [0.0, 0.5, 1]),
    (-7.0 ... -7, 2, [-15.0, -10, -5, 0]),
  ])
  func `ticks are round and enclose the range`(
    range: ClosedRange<Double>, intervals: Int, ticks: [Double]
  ) {
    #expect(Ticks(enclosing: range, intervals: intervals).figures == ticks)
  }

  @Test func `counts have whole ticks`() {
    #expect(Ticks(enclosing: 0...2, intervals: 5, whole: true).figures == [0, 1, 2])
    #expect(Ticks(enclosing: 0...0, intervals: 5, whole: true).figures == [0, 1])
  }

  @Test func `a handful of ticks encloses any range`() {
    for seed in 0..<3000 {
      var random = SeededFigures(seed: seed)
      guard let range = extent(random.figures(5)) else { continue }
      let ticks = Ticks(enclosing: range, intervals: 4)
      let slack = (ticks.domain.upperBound - ticks.domain.lowerBound) * 1e-5
      #expect((2...7).contains(ticks.figures.count), "seed \(seed): \(ticks.figures)")
      #expect(ticks.domain.lowerBound <= range.lowerBound + slack, "seed \(seed)")
      #expect(ticks.domain.upperBound >= range.upperBound - slack, "seed \(seed)")
    }
  }
}

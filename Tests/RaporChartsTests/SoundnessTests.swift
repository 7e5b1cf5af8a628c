import RaporMarkup
import TestSupport
import Testing

@testable import RaporCharts

/// The same figures on every run, with every kind of extreme among them.
struct SeededFigures {
  private var random: SplitMix

  init(seed: Int) { random = SplitMix(state: UInt64(seed)) }

  mutating func index(below limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

  mutating func share() -> Double { Double(random.next() >> 11) / Double(1 << 53) }

  /// One of the kinds of figures that a data set may hold.
  mutating func figures(_ count: Int) -> [Double?] {
    let kind = index(below: 10)
    return (0..<count).map { _ in
      switch kind {
      case 0: nil
      case 1: 42
      case 2: 0
      case 3: share() * 1e15
      case 4: share() * 1e-9 - 5e-10
      case 5: -share() * 300
      case 6: share() < 0.3 ? nil : share() * 200 - 100
      case 7:
        [.nan, .infinity, -.infinity, 1e308, -1e308, .leastNonzeroMagnitude, -0.0, 1][
          index(below: 8)]
      case 8: 1e15 + share().rounded()
      default: 1000 + share() * 500
      }
    }
  }

  mutating func word() -> String {
    let words = [
      "", "W", "This year", "Win & <lose>", "Rata-rata tim 63,2 %", "iiiiiiiiii",
      "WWWWWWWWWWWWWWWWWW",
      "Pencapaian kuota seluruh wilayah Jawa Tengah dan sekitarnya", "売上高", "🙂🙂🙂",
    ]
    return words[index(below: words.count)]
  }

  mutating func level() -> ChartLevel? {
    share() < 0.5 ? nil : ChartLevel(figures(1)[0] ?? .nan, label: word())
  }
}

struct SoundnessTests {
  static let caption = ChartCaption(id: "a b\"<é", title: "T & <t>", description: "D \"d\" 'd'")

  @Test(arguments: ChartSamples.all.map(\.name))
  func `a sample keeps all inside, apart and named`(name: String) throws {
    let svg = try #require(ChartSamples.all.first { $0.name == name }).svg
    #expect(DrawnSVG(svg).faults == [])
  }

  @Test func `a line chart of any figures keeps all inside, apart and named`() {
    for seed in 0..<400 {
      var random = SeededFigures(seed: seed)
      let count = [0, 1, 2, 3, 12, 52, 110][random.index(below: 7)]
      let name = random.word()
      var chart = LineChart(
        Self.caption, categories: (0..<count).map { $0 % 3 == 0 ? name : "W\($0)" },
        series: .init(random.figures(count), label: random.word()), noData: random.word())
      if random.share() < 0.5 {
        chart.comparison = .init(random.figures(count + 3), label: random.word())
      }
      chart.target = random.level()
      chart.limits = .init(lower: random.level(), centre: random.level(), upper: random.level())
      chart.signals = .init(at: [-1, 0, 1, 7, 200, .max], label: random.word())
      chart.beginnings = .init(at: [-1, 0, 3, 3, 11, .max], label: random.word())
      chart.current = random.share() < 0.5 ? nil : random.index(below: 120) - 3
      (chart.currentLabel, chart.unit) = (random.word(), random.word())
      chart.includesZero = random.share() < 0.5
      chart.hasWholeTicks = random.share() < 0.3
      let svg = chart.svg { "\($0)" }
      #expect(DrawnSVG(svg).faults == [], "seed \(seed)")
    }
  }

  @Test func `a bar chart of any figures keeps all inside, apart and named`() {
    for seed in 0..<300 {
      var random = SeededFigures(seed: seed)
      let count = [0, 1, 2, 7, 40][random.index(below: 5)]
      let targets = random.figures(count)
      let bars = random.figures(count).enumerated().map { index, figure in
        BarChart.Bar(
          random.word(), figure, text: random.word(), target: targets[index],
          href: random.share() < 0.2 ? "a.html?b=1&c=\"" : nil,
          isHighlighted: random.share() < 0.1)
      }
      var chart = BarChart(Self.caption, bars: bars, noData: random.word())
      chart.targetLabel = random.word()
      #expect(DrawnSVG(chart.svg()).faults == [], "seed \(seed)")
    }
  }

  @Test func `a waterfall of any figures keeps all inside, apart and named`() {
    for seed in 0..<300 {
      var random = SeededFigures(seed: seed)
      let figures = random.figures([0, 1, 2, 7, 14][random.index(below: 5)])
      let steps = figures.map { figure in
        WaterfallChart.Step(
          random.word(), figure, text: random.word(), isTotal: random.share() < 0.3)
      }
      var chart = WaterfallChart(Self.caption, steps: steps, noData: random.word())
      (chart.moreLabel, chart.lessLabel) = (random.word(), random.word())
      #expect(DrawnSVG(chart.svg()).faults == [], "seed \(seed)")
    }
  }

  @Test func `a chart of intervals of any figures keeps all inside, apart and named`() {
    for seed in 0..<300 {
      var random = SeededFigures(seed: seed)
      let count = [0, 1, 2, 7][random.index(below: 4)]
      let (lows, highs) = (random.figures(count), random.figures(count))
      let estimates = random.figures(count).enumerated().map { index, figure in
        IntervalChart.Estimate(
          random.word(), figure, low: lows[index], high: highs[index], text: random.word())
      }
      var chart = IntervalChart(Self.caption, estimates: estimates, noData: random.word())
      chart.level = random.level()
      #expect(DrawnSVG(chart.svg()).faults == [], "seed \(seed)")
    }
  }

  @Test func `a bullet chart of any figures keeps all inside, apart and named`() {
    for seed in 0..<300 {
      var random = SeededFigures(seed: seed)
      func measure() -> BulletChart.Measure {
        .init(random.figures(1)[0], label: random.word())
      }
      let bands = (0..<random.index(below: 5)).map { _ in measure() }
      let chart = BulletChart(
        Self.caption, measure: measure(), target: measure(), pace: measure(), bands: bands)
      #expect(DrawnSVG(chart.svg { "\($0)" }).faults == [], "seed \(seed)")
    }
  }

  @Test func `a sparkline of any figures keeps all inside and has no text`() {
    for seed in 0..<300 {
      var random = SeededFigures(seed: seed)
      var spark = Sparkline(
        Self.caption, random.figures([0, 1, 2, 26, 110][random.index(below: 5)]))
      spark.includesZero = random.share() < 0.5
      let drawn = DrawnSVG(spark.svg())
      #expect(drawn.faults == [] && drawn.texts.isEmpty, "seed \(seed)")
    }
  }

  @Test func `a funnel plot of any figures keeps all inside, apart and named`() {
    for seed in 0..<300 {
      var random = SeededFigures(seed: seed)
      let count = [0, 1, 2, 12, 60][random.index(below: 5)]
      let cases = random.figures(count)
      let points = random.figures(count).enumerated().map { index, rate in
        FunnelPlot.Point(
          cases: random.share() < 0.5 ? 200 * random.share() : cases[index] ?? 0,
          rate: random.share() < 0.7 ? random.share() : rate,
          standing: [.within, .watch, .clear][random.index(below: 3)], label: random.word())
      }
      var plot = FunnelPlot(
        Self.caption, points: points,
        centre: random.level() ?? ChartLevel(0.4, label: "Team"), noData: random.word())
      plot.highlighted = random.index(below: 70) - 3
      (plot.innerLabel, plot.outerLabel) = (random.word(), random.word())
      (plot.watchLabel, plot.clearLabel) = (random.word(), random.word())
      (plot.rateTitle, plot.casesTitle) = (random.word(), random.word())
      let isWild = random.share() < 0.2
      let wild = random.figures(4).map { $0 ?? .nan }
      let svg = plot.svg(
        limits: { cases in
          isWild
            ? .init(inner: .init(wild[0], wild[1]), outer: .init(wild[2], wild[3]))
            : ChartSamples.limits(cases)
        }, rateTick: { "\($0)" }, casesTick: { "\($0)" })
      #expect(DrawnSVG(svg).faults == [], "seed \(seed)")
    }
  }

  @Test func `a stage funnel of any figures keeps all inside, apart and named`() {
    for seed in 0..<300 {
      var random = SeededFigures(seed: seed)
      let count = [0, 1, 2, 5, 12][random.index(below: 5)]
      let gone = random.figures(count)
      let stages = random.figures(count).enumerated().map { index, figure in
        StageFunnel.Stage(
          random.word(), entered: figure, movedOn: gone[index], text: random.word(),
          note: random.word(), isBottleneck: random.share() < 0.3)
      }
      var chart = StageFunnel(Self.caption, stages: stages, noData: random.word())
      (chart.enteredLabel, chart.movedOnLabel) = (random.word(), random.word())
      chart.bottleneckLabel = random.word()
      #expect(DrawnSVG(chart.svg()).faults == [], "seed \(seed)")
    }
  }

  @Test func `no drawing holds a number that is not one`() {
    for (name, svg) in ChartSamples.all {
      let numbers = DrawnSVG(svg).numbers
      #expect(!numbers.isEmpty)
      for text in numbers {
        let words = text.split { "MLHVhZ ".contains($0) }
        #expect(words.allSatisfy { Double($0) != nil && $0 != "-0" }, "\(name): \(text)")
        #expect(text.allSatisfy { "MLHVhZ -.0123456789".contains($0) }, "\(name): \(text)")
      }
    }
  }

  @Test func `a figure that is not finite is drawn as a gap`() {
    func svg(_ gap: Double?) -> Markup {
      LineChart(
        Self.caption, categories: ["a", "b", "c", "d", "e"],
        series: .init([1, 2, gap, 4, 3]), noData: ""
      ).svg { "\($0)" }
    }
    #expect(svg(.nan) == svg(nil))
    #expect(svg(.infinity) == svg(nil))
    #expect(svg(-1e101) == svg(nil))
    #expect(svg(3) != svg(nil))
  }

  @Test func `a line of 52 weeks takes no more than 3 KB`() {
    #expect(ChartSamples.weeks.bytes.count <= 3072)
  }

  @Test func `drawings with different ids share none`() {
    let ids = ["a b", "a_b", "a_20b", "a-b"].map {
      DrawnSVG(Sparkline(ChartCaption(id: $0, title: "t", description: "d"), [1]).svg()).ids
    }
    #expect(Set(ids.joined()).count == 8)
    let all = ChartSamples.all.flatMap { DrawnSVG($0.svg).ids }
    #expect(Set(all).count == all.count)
  }

  @Test func `a chart with links is a group, and one without is a picture`() {
    #expect(ChartSamples.links.string.contains("role=\"group\""))
    #expect(ChartSamples.reps.string.contains("role=\"img\""))
    #expect(DrawnSVG(ChartSamples.links).elements.filter { $0 == "a" }.count == 3)
  }
}

import RaporMarkup
import Testing

@testable import RaporCharts

struct LayoutTests {
  @Test func `a linear scale maps in proportion, upwards too, and stays within its ends`() {
    let scale = LinearScale(domain: -10...10, start: 200, end: 0)
    #expect([-10, 0, 5, 10, 99].map { scale($0) } == [200, 100, 50, 0, 0])
    #expect(LinearScale(domain: 3...3, start: 7, end: 9)(3) == 7)
  }

  @Test func `points are spread evenly, a single one in the middle`() {
    let scale = PointScale(count: 3, start: 10, end: 30)
    #expect((0..<3).map { scale($0) } == [10, 20, 30])
    #expect(PointScale(count: 1, start: 10, end: 30)(0) == 20)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.04, "0"), (0.05, "0.1"), (12, "12"), (-1.25, "-1.3"), (419.96, "420"),
    (.nan, "0"), (.infinity, "0"), (1e300, "0"),
  ])
  func `a coordinate is written with at most one decimal`(value: Double, text: String) {
    #expect(Markup { $0.append(coordinate: value) }.string == text)
  }

  @Test func `text that fits is left alone, and other text ends with an ellipsis`() {
    #expect(TextWidth.fit("Anna", into: 100) == "Anna")
    let short = TextWidth.fit("Maximiliana Featherstonehaugh", into: 100)
    #expect(short == "Maximiliana F…")
    #expect(TextWidth.of(short) <= 100)
    #expect(TextWidth.fit("Anna", into: 3) == "")
    #expect(TextWidth.fit("🇮🇩🇮🇩🇮🇩", into: 60) == "🇮🇩…")
  }

  @Test func `labels that touch are thinned backwards from the last`() {
    let labels = (1...52).map { "W\($0)" }
    let placed = LabelRow.place(labels, at: { Double($0) * 7 }, within: 0...357)
    #expect(placed.map(\.text) == ["W4", "W12", "W20", "W28", "W36", "W44", "W52"])
  }

  @Test func `an empty label is passed over, and one at the edge moves inwards`() {
    let placed = LabelRow.place(["", "January", "", ""], at: { Double($0) * 10 }, within: 0...100)
    #expect(placed.map(\.text) == ["January"])
    #expect(placed.map(\.x) == [TextWidth.of("January") / 2])
  }

  @Test func `side labels that touch move apart around their mean`() {
    let labels = [50.0, 52, 100].map { SideLabels.Label(text: "a", y: $0, look: .note) }
    let side = SideLabels(labels: labels)
    #expect(side.heights(within: 0...160) == [43.5, 58.5, 100])
    #expect(side.heights(within: 50...160) == [50, 65, 100])
  }

  @Test func `a line breaks where a point is missing, and lonely points are told`() {
    func point(_ x: Double) -> Point { Point(x: x, y: 1) }
    var path = Path()
    let lonely = path.line(through: [point(1), nil, point(3), point(4), nil, point(6)])
    #expect(path.data.markup.string == "M3 1L4 1")
    #expect(lonely == [point(1), point(6)])
  }

  @Test func `a curve is cut where it crosses the bounds`() {
    func sample(_ cases: Double, _ rate: Double) -> FunnelCurves.Sample {
      .init(cases: cases, rate: rate)
    }
    let curve = [sample(0, 2), sample(1, 0), sample(2, 0), sample(3, -4), sample(4, 0.5)]
    let parts = FunnelCurves.clipped(curve, to: 0...1)
    #expect(parts.map { $0.map(\.cases) } == [[0.5, 1, 2, 2], [3 + 4 / 4.5, 4]])
  }

  @Test func `points without names that lie on each other are drawn once`() {
    func circles(_ count: Int, label: String, highlighted: Int?) -> Int {
      var plot = FunnelPlot(
        ChartSamples.caption("many", "Win rate against closed deals"),
        points: (0..<count).map {
          .init(cases: Double(10 + $0 % 2), rate: 0.6, label: label.isEmpty ? "" : "\(label) \($0)")
        }, centre: ChartLevel(0.63, label: "Team 63 %"), noData: "No closed deals")
      plot.highlighted = highlighted
      let svg = plot.svg(
        limits: ChartSamples.limits, rateTick: ChartSamples.percent, casesTick: ChartSamples.whole)
      return svg.string.split(separator: "<circle").count - 1
    }
    #expect(circles(500, label: "", highlighted: nil) == 2)
    #expect(circles(500, label: "", highlighted: 400) == 3)
    #expect(circles(500, label: "Rep", highlighted: nil) == 500)
  }
}

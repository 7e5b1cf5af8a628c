import RaporCharts
import RaporMarkup

/// Charts with figures from a formula, the same on every run, as the snapshots show them.
enum ChartSamples {
  /// All samples by name.
  static let all: [(name: String, svg: Markup)] = [
    ("line-weeks", weeks), ("line-control", control), ("line-year-in-progress", yearInProgress),
    ("line-gaps", gaps), ("line-empty", empty), ("line-110-points", many),
    ("line-long-names", longNames),
    ("bars-reps", reps), ("bars-change", change), ("bars-links", links), ("bars-empty", noBars),
    ("waterfall-pipeline", waterfall), ("waterfall-empty", noSteps),
    ("intervals-forecast", intervals), ("intervals-empty", noEstimates),
    ("bullet-quota", quota), ("bullet-overshoot", overshoot), ("bullet-no-data", noFigure),
    ("spark-weeks", spark), ("spark-gaps", sparkGaps), ("funnel-team", funnel),
    ("funnel-anonymous", anonymous), ("funnel-empty", noPoints),
    ("stages-bottleneck", stages), ("stages-today-only", stagesToday), ("stages-empty", noStages),
  ]

  /// Writes thousands as `12k`, enough for samples.
  static func thousands(_ figure: Double) -> String {
    "\(Int((figure / 1000).rounded()))k"
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  static func whole(_ figure: Double) -> String { "\(Int(figure.rounded()))" }

  static func caption(_ id: String, _ title: String) -> ChartCaption {
    ChartCaption(id: id, title: title, description: "\(title), described with its figures.")
  }

  /// Figures that rise and wobble without a random generator.
  static func wave(_ count: Int, from base: Double, by swing: Double) -> [Double?] {
    (0..<count).map { index in
      let wobble = Double((index * index * 37 + index * 11 + 31) % 101) / 101 - 0.5
      return base + swing * wobble + base * 0.006 * Double(index)
    }
  }

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

// Lines.
extension ChartSamples {
  static var weeks: Markup {
    let labels = (1...52).map { "W\($0)" }
    let figures = wave(52, from: 180_000, by: 90_000)
    var chart = LineChart(
      caption("weeks", "Revenue per week"), categories: labels,
      series: .init(figures, label: "This year"), noData: "No data")
    chart.comparison = .init(wave(52, from: 140_000, by: 60_000).reversed(), label: "Last year")
    chart.target = ChartLevel(200_000, label: "Target 200k")
    chart.currentLabel = thousands(figures.last.flatMap(\.self) ?? 0)
    return chart.svg(tick: thousands)
  }

  static var control: Markup {
    var chart = LineChart(
      caption("control", "Calls per week"), categories: (14...39).map { "W\($0)" },
      series: .init(wave(26, from: 40, by: 18)), noData: "No data")
    chart.series.figures[17] = 71
    chart.series.figures[18] = 22
    chart.currentLabel = whole(chart.series.figures.last.flatMap(\.self) ?? 0)
    chart.limits = .init(
      lower: ChartLevel(25, label: "Low 25"), centre: ChartLevel(43, label: "Mean 43"),
      upper: ChartLevel(61, label: "High 61"))
    chart.signals = .init(at: [17, 18], label: "Beyond the limits")
    chart.beginnings = .init(at: [9, 20], label: "Action or course")
    chart.unit = "Calls"
    chart.hasWholeTicks = true
    return chart.svg(tick: whole)
  }

  static var yearInProgress: Markup {
    let figures = wave(8, from: 820_000, by: 300_000)
    var chart = LineChart(
      caption("progress", "Revenue per month"), categories: months,
      series: .init(figures, label: "2025"), noData: "No data")
    chart.comparison = .init(wave(12, from: 700_000, by: 250_000), label: "2024")
    chart.target = ChartLevel(900_000, label: "Target")
    chart.currentLabel = "\(thousands(figures.last.flatMap(\.self) ?? 0)) in August"
    return chart.svg(tick: thousands)
  }

  static var gaps: Markup {
    var chart = LineChart(
      caption("gaps", "Profit per month"), categories: months,
      series: .init([120, nil, 80, 40, nil, -30, -60, 10, nil, nil, 70, 95], label: "Profit"),
      noData: "No data")
    chart.currentLabel = "95"
    return chart.svg(tick: whole)
  }

  static var empty: Markup {
    var chart = LineChart(
      caption("empty", "Revenue per month"), categories: months,
      series: .init([], label: "Revenue"), noData: "No data in this period")
    chart.target = ChartLevel(50_000, label: "Target")
    return chart.svg(tick: thousands)
  }

  static var many: Markup {
    let labels = (0..<110).map { $0 % 4 == 0 ? "\(months[$0 / 4 % 12]) \(2023 + $0 / 48)" : "" }
    let figures = wave(110, from: 0.4, by: 0.2)
    var chart = LineChart(
      caption("many", "Win rate per week"), categories: labels, series: .init(figures),
      noData: "No data")
    chart.includesZero = false
    chart.currentLabel = percent(figures.last.flatMap(\.self) ?? 0)
    return chart.svg(tick: percent)
  }

  static var longNames: Markup {
    var chart = LineChart(
      caption("long", "Pendapatan"), categories: ["Kuartal pertama 2024", "Kuartal kedua 2024"],
      series: .init([1.5e9, 1.9e9], label: "Pendapatan bersih seluruh tim"), noData: "–")
    chart.comparison = .init([1.2e9, 1.1e9], label: "Periode yang sama tahun lalu")
    chart.target = ChartLevel(2e9, label: "Target kuartal")
    chart.currentLabel = "Rp1,9 miliar"
    return chart.svg { "Rp\(whole($0 / 1e6)) juta" }
  }
}

// Bars and bullets.
extension ChartSamples {
  static var reps: Markup {
    var chart = BarChart(
      caption("reps", "Revenue by rep"),
      bars: [
        .init("Darcel Schlecht", 1_153_214, text: "$1,153,214", target: 1_000_000),
        .init("Vicki Laflamme", 478_396, text: "$478,396", target: 500_000),
        .init(
          "Hayden Neloms", 272_111, text: "$272,111", target: 300_000, isHighlighted: true),
        .init(
          "Maximiliana Featherstonehaugh-Cholmondeley", 194_632, text: "$194,632",
          target: 200_000),
        .init("Violet Mclelland", 1_231, text: "$1,231", target: 200_000),
        .init("Mei-Mei Johns", 0, text: "$0", target: 200_000),
        .init("Carl Lin", nil, text: "No data"),
      ], noData: "No reps")
    chart.targetLabel = "Quota"
    return chart.svg()
  }

  static var change: Markup {
    BarChart(
      caption("change", "Growth against the quarter before"),
      bars: [
        .init("Central", 0.12, text: "+12 %"), .init("East", -0.08, text: "−8 %"),
        .init("West", 0.004, text: "+0.4 %"), .init("North", -0.31, text: "−31 %"),
        .init("South", nil, text: "No quarter before"),
      ], noData: "No regions"
    ).svg()
  }

  static var links: Markup {
    BarChart(
      caption("links", "Win rate by product"),
      bars: [
        .init("GTX Pro", 0.63, text: "63 %", href: "gtx-pro.html"),
        .init("MG Advanced & <Special>", 0.58, text: "58 %", href: "mg.html?a=1&b=2"),
        .init(
          "GTK 500 Extraordinarily Long Name", 0.4, text: "40 %", href: "gtk.html",
          isHighlighted: true),
        .init("GTX Basic", nil, text: "No data"),
      ], noData: "No products"
    ).svg()
  }

  static var noBars: Markup {
    BarChart(caption("no-bars", "Revenue by rep"), bars: [], noData: "No reps").svg()
  }

  static var quota: Markup {
    BulletChart(
      caption("quota", "Quota attainment"), measure: .init(812_000, label: "Revenue $812k"),
      target: .init(1_000_000, label: "Quota $1.0m"), pace: .init(750_000, label: "Pace $750k"),
      bands: [
        .init(600_000, label: "under 60 %"), .init(900_000, label: "under 90 %"),
        .init(1_200_000, label: "90 % and more"),
      ]
    ).svg(tick: thousands)
  }

  static var overshoot: Markup {
    BulletChart(
      caption("overshoot", "Quota attainment"), measure: .init(1.62, label: "162 %"),
      target: .init(1, label: "Quota 100 %"),
      bands: [.init(0.6, label: ""), .init(0.9, label: ""), .init(1.2, label: "")]
    ).svg(tick: percent)
  }

  static var noFigure: Markup {
    BulletChart(
      caption("no-figure", "Quota attainment"), measure: .init(nil, label: "No data"),
      target: .init(100_000, label: "Quota 100k")
    ).svg(tick: thousands)
  }
}

// Waterfalls and intervals.
extension ChartSamples {
  static var waterfall: Markup {
    var chart = WaterfallChart(
      caption("waterfall", "Pipeline from 30 September to 31 December"),
      steps: [
        .init("Opening", 1_500_000, text: "$1.5m", isTotal: true),
        .init("New", 640_000, text: "+$640k"), .init("Pulled in", 120_000, text: "+$120k"),
        .init("Raised", 0, text: "$0"), .init("Handed over", nil, text: "No data"),
        .init("Won", -910_000, text: "−$910k"),
        .init("Pushed out beyond the end of the fiscal year", -1_600_000, text: "−$1.6m"),
        .init("Closing", -250_000, text: "−$250k", isTotal: true),
      ], noData: "No snapshots")
    (chart.moreLabel, chart.lessLabel) = ("adds", "takes away")
    return chart.svg()
  }

  static var noSteps: Markup {
    WaterfallChart(caption("no-steps", "Pipeline"), steps: [], noData: "No snapshots").svg()
  }

  static var intervals: Markup {
    var chart = IntervalChart(
      caption("intervals", "Forecast for the quarter"),
      estimates: [
        .init("By stage", 812_000, low: 640_000, high: 1_010_000, text: "$812k"),
        .init("By run rate", 930_000, low: 905_000, high: 1_240_000, text: "$930k"),
        .init("By the manager's own feeling for it", 700_000, text: "$700k"),
        .init("By nothing", nil, text: "No data"),
      ], noData: "No forecast")
    chart.level = ChartLevel(1_000_000, label: "Quota $1.0m")
    return chart.svg()
  }

  static var noEstimates: Markup {
    IntervalChart(caption("no-estimates", "Forecast"), estimates: [], noData: "No forecast").svg()
  }
}

// Stages.
extension ChartSamples {
  static var stages: Markup {
    var chart = StageFunnel(
      caption("stages", "From stage to stage"),
      stages: [
        .init(
          "Prospecting", entered: 240, movedOn: 180, text: "240 → 180 · 75 %",
          note: "12 days · 40 there, RM 380,000"),
        .init(
          "Proposal with a name that is far too long for the chart", entered: 180, movedOn: 72,
          text: "180 → 72 · 40 %", note: "31 days · 66 there, RM 910,000", isBottleneck: true),
        .init(
          "Negotiation", entered: 72, movedOn: 61, text: "72 → 61 · 85 %",
          note: "9 days · 5 there, RM 44,000"),
        .init("Signature", entered: 0, movedOn: 0, text: "No deals"),
      ], noData: "No stages")
    (chart.enteredLabel, chart.movedOnLabel) = ("Came as far", "Went on")
    chart.bottleneckLabel = "Bottleneck"
    return chart.svg()
  }

  static var stagesToday: Markup {
    StageFunnel(
      caption("stages-today", "What stands where"),
      stages: [
        .init("Prospecting", entered: nil, movedOn: nil, text: "–", note: "500 there"),
        .init("Engaging", entered: nil, movedOn: nil, text: "–", note: "1,589 there, $4,966,215"),
      ], noData: "No stages"
    ).svg()
  }

  static var noStages: Markup {
    StageFunnel(caption("no-stages", "From stage to stage"), stages: [], noData: "No stages").svg()
  }
}

// Sparklines and funnels.
extension ChartSamples {
  static var spark: Markup {
    Sparkline(caption("spark", "Revenue, 26 weeks"), wave(26, from: 40, by: 30)).svg()
  }

  static var sparkGaps: Markup {
    Sparkline(
      ChartCaption(id: "spark gaps", title: "Deals", description: ""),
      [3, 4, nil, 2, nil, nil, 6, 5, 1, nil]
    ).svg()
  }

  /// Normal limits around 63 %, enough for samples.
  static func limits(_ cases: Double) -> FunnelPlot.Limits? {
    guard cases > 0 else { return nil }
    let error = (0.63 * 0.37 / cases).squareRoot()
    func band(_ z: Double) -> FunnelPlot.Band {
      .init(max(0, 0.63 - z * error), min(1, 0.63 + z * error))
    }
    return .init(inner: band(1.96), outer: band(3.09))
  }

  static func team(named: Bool) -> FunnelPlot {
    let reps: [(String, Double, Double)] = [
      ("Darcel Schlecht", 553, 0.631), ("Vicki Laflamme", 347, 0.637),
      ("Kary Hendrixson", 335, 0.62),
      ("Hayden Neloms", 152, 0.74), ("Lajuana Vencill", 231, 0.49),
      ("Violet Mclelland", 193, 0.632),
      ("Anna Snelling", 336, 0.619), ("Corliss Cosme", 230, 0.652), ("Cassey Cress", 261, 0.625),
      ("Donn Cantrell", 275, 0.575), ("James Ascencio", 206, 0.655), ("Wilburn Farren", 90, 0.611),
      ("Niesha Huffines", 178, 0.595), ("Moses Frase", 195, 0.662), ("Reed Clapper", 237, 0.655),
    ]
    let points = reps.map { name, cases, rate -> FunnelPlot.Point in
      let bands = limits(cases)
      let isClear = bands.map { rate < $0.outer.lower || rate > $0.outer.upper } ?? false
      let isWatch = bands.map { rate < $0.inner.lower || rate > $0.inner.upper } ?? false
      return .init(
        cases: cases, rate: rate, standing: isClear ? .clear : isWatch ? .watch : .within,
        label: named || name == "Moses Frase" ? name : "")
    }
    var plot = FunnelPlot(
      caption(named ? "funnel" : "anonymous", "Win rate against closed deals"), points: points,
      centre: ChartLevel(0.63, label: "Team 63 %"), noData: "No closed deals")
    plot.highlighted = 13
    (plot.innerLabel, plot.outerLabel) = ("95 %", "99.8 %")
    (plot.watchLabel, plot.clearLabel) = ("worth watching", "clear")
    (plot.rateTitle, plot.casesTitle) = ("Win rate", "Closed deals")
    return plot
  }

  static var funnel: Markup {
    team(named: true).svg(limits: limits, rateTick: percent, casesTick: whole)
  }

  static var anonymous: Markup {
    team(named: false).svg(limits: limits, rateTick: percent, casesTick: whole)
  }

  static var noPoints: Markup {
    var plot = team(named: true)
    plot.caption.id = "no-points"
    plot.points = [.init(cases: 0, rate: nil)]
    return plot.svg(limits: limits, rateTick: percent, casesTick: whole)
  }
}

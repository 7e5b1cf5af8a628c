import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// What results and ratings come to.
struct AppraisalScoreTests {
  private static let bands = [
    AppraisalPlan.Band(from: 0, score: 0), .init(from: 750_000, score: 1_000),
    .init(from: 900_000, score: 2_000), .init(from: 1_000_000, score: 3_000),
    .init(from: 1_250_000, score: 4_000),
  ]

  private func kpi(
    _ metric: String, _ percent: Int64, target: Int64? = 1_000_000, lower: Bool? = false
  ) -> AppraisalPlan.KPI {
    AppraisalPlan.KPI(
      metric: metric, weight: percent * 10_000, target: target, isLowerBetter: lower,
      bands: Self.bands, line: 1)
  }

  private func plan(_ kpis: [AppraisalPlan.KPI], in period: Period) -> AppraisalPlan {
    var plan = AppraisalPlan(name: LocalText(), period: period, file: "a.yml", digest: "")
    plan.kpis = kpis
    plan.ratings = [
      .init(from: 0, name: LocalText([.english: "Low"])),
      .init(from: 2_500, name: LocalText([.english: "High"])),
    ]
    return plan
  }

  /// Ayu wins 8 of 10 deals of 100 each in the first half.
  private static func figures() throws -> Figures {
    try Sample.figures(
      asOf: Sample.day(6, 30), reps: [Sample.rep("Ayu")],
      deals: (0..<10).map {
        Sample.deal($0 < 8 ? .won : .lost, rep: 0, closed: Sample.day(2, $0 + 1), amount: 100)
      }
    ) { $0.periods = [PublishedPeriods(kind: .half)] }
  }

  private func scores(
    _ kpis: [AppraisalPlan.KPI], adjust: (inout AppraisalPlan) -> Void = { _ in }
  ) throws -> KPIScores {
    let figures = try Self.figures()
    let period = try #require(figures.periods.first { $0.kind == .half })
    var plan = plan(kpis, in: period)
    adjust(&plan)
    return KPIScores(of: RepIndex(0), by: plan, figures)
  }

  @Test func `an attainment scores by the highest band that it reaches, before it is rounded`()
    throws
  {
    // 80 % against 80 %, 88.9 %, 90 % and 106.7 %.
    for (target, score) in [(800_000, 3), (900_000, 1), (888_889, 1), (888_888, 2), (640_000, 4)] {
      let scores = try scores([kpi("win_rate", 100, target: Int64(target))])
      #expect(scores.scores[0].score == Ratio(score), "\(target)")
    }
  }

  @Test func `where less is better, a tenth less than the target is 110 %`() throws {
    for (target, attainment) in [(800_000, 100), (1_000_000, 120), (400_000, 0), (200_000, -200)] {
      let scores = try scores([kpi("win_rate", 100, target: Int64(target), lower: true)])
      #expect(scores.scores[0].attainment == Ratio(Int128(attainment), over: 100), "\(target)")
    }
    let worst = try scores([kpi("win_rate", 100, target: 200_000, lower: true)])
    #expect(worst.total == Ratio(0))
  }

  @Test func `a KPI without data leaves the sum, and its weight goes to the others or is lost`()
    throws
  {
    let kpis = [kpi("win_rate", 60, target: 800_000), kpi("quota_attainment", 40)]
    let shared = try scores(kpis)
    #expect(shared.total == Ratio(3))
    #expect(shared.scores.map(\.effectiveWeight) == [Ratio(1), Ratio(millionths: 400_000)])
    #expect(shared.scores[1].score == nil && shared.scores[1].weightedScore == nil)
    #expect(shared.missingWeight == Ratio(millionths: 400_000))
    let lost = try scores(kpis) { $0.redistributes = false }
    #expect(lost.total == Ratio(millionths: 1_800_000))
    let none = try scores([kpi("quota_attainment", 100)])
    #expect(none.total == nil)
  }

  @Test func `the score as a whole is rounded once, half up, and its rating goes by that`() throws {
    let figures = try Self.figures()
    let period = try #require(figures.periods.first { $0.kind == .half })
    var plan = plan([kpi("win_rate", 100, target: 800_000)], in: period)
    plan.kpiShare = 700_000
    plan.competencies = [
      .init(id: "a", name: LocalText(), weight: 250_000),
      .init(id: "b", name: LocalText(), weight: 750_000),
    ]
    plan.levels = (1...5).map { .init(rating: $0, name: LocalText()) }
    let results = KPIScores(of: RepIndex(0), by: plan, figures)
    let score = AppraisalScore(results, ratings: ["a": 2, "b": 1], by: plan)
    // (2 × 25 % + 1 × 75 %) = 1.25 of 5, which is 1 of 4; 3 × 70 % + 1 × 30 % = 2.4.
    #expect(score.competencies == Ratio(millionths: 1_250_000))
    #expect(score.competencyPoints == Ratio(1))
    #expect(score.final == Ratio(millionths: 2_400_000))
    #expect(score.rating?.from == 0)
    #expect(AppraisalScore(results, ratings: ["a": 2], by: plan).final == nil)
    // 2.495 is rounded to 2.50, which is the higher rating.
    plan.kpiShare = 747_500
    let rounded = AppraisalScore(results, ratings: ["a": 2, "b": 1], by: plan)
    #expect(rounded.final == Ratio(millionths: 2_500_000))
    #expect(rounded.rating?.from == 2_500)
  }

  @Test func `the sum can be done again with what is printed`() throws {
    let figures = try Self.figures()
    let period = try #require(figures.periods.first { $0.kind == .half })
    var plan = plan([kpi("win_rate", 35, target: 800_000), kpi("deals_won", 65)], in: period)
    plan.kpis[0].bands = [.init(from: 0, score: 0), .init(from: 900_000, score: 2_500)]
    plan.kpis[1].bands = [.init(from: 0, score: 0), .init(from: 900_000, score: 2_000)]
    plan.kpiShare = 700_000
    plan.competencies = [.init(id: "a", name: LocalText(), weight: 1_000_000)]
    plan.levels = [.init(rating: 1, name: LocalText()), .init(rating: 5, name: LocalText())]
    // 2.5 × 35 % + 2 × 65 % = 2.175, printed 2.18; 5 of 5 is 2.5 of 2.5; 2.18 × 70 % + 2.5 × 30 % = 2.276.
    let results = KPIScores(of: RepIndex(0), by: plan, figures)
    let score = AppraisalScore(results, ratings: ["a": 5], by: plan)
    #expect(results.total == Ratio(millionths: 2_175_000))
    #expect(score.resultPoints == Ratio(millionths: 2_180_000))
    #expect(score.competencyPoints == Ratio(millionths: 2_500_000))
    #expect(score.final == Ratio(millionths: 2_280_000))
    plan.ratings = [.init(from: 0, name: LocalText()), .init(from: 2_180, name: LocalText())]
    #expect(results.total.flatMap(plan.place) == 1)
  }

  @Test(arguments: UInt64(1)...40)
  func `scores lie within their scale, and weights are honoured`(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let figures = try RandomData.figures(seed: seed % 8 + 1)
    let metrics = [
      "win_rate", "revenue", "deals_won", "average_deal", "sales_cycle", "quota_attainment",
    ]
    for period in figures.periods.filter({ $0.kind != .all }).suffix(6) {
      let plan = randomPlan(metrics, in: period, &random)
      for rep in figures.dataset.reps.indices {
        let results = KPIScores(of: RepIndex(rep), by: plan, figures)
        check(results, plan)
        var ratings: [String: Int] = [:]
        for competency in plan.competencies {
          ratings[competency.id] = plan.levels.randomElement(using: &random)?.rating
        }
        let score = AppraisalScore(results, ratings: ratings, by: plan)
        let most = Ratio(Int128(plan.highestScore), over: 1000) ?? Ratio(0)
        for points in [results.total, score.competencyPoints, score.final].compactMap(\.self) {
          #expect(points >= Ratio(0) && points <= most)
        }
        if let final = score.final {
          #expect(score.rating == plan.ratings.last { Ratio(millionths: $0.from * 1000) <= final })
        }
      }
    }
  }

  /// The sum again from the printed parts, in another way: in millionths, by whole numbers.
  private func check(_ results: KPIScores, _ plan: AppraisalPlan) {
    let known = results.scores.filter { $0.score != nil }
    let effective = known.map(\.effectiveWeight).reduce(Ratio(0)) { $0.adding($1) ?? $0 }
    if plan.redistributes, !known.isEmpty { #expect(effective == Ratio(1)) }
    let weights = known.reduce(Int64(0)) { $0 + $1.kpi.weight }
    #expect(results.missingWeight == Ratio(millionths: 1_000_000 - weights))
    var sum = Int128(0)
    for score in known {
      #expect(score.kpi.bands.contains { Ratio(millionths: $0.score * 1000) == score.score })
      sum += Int128(score.kpi.weight) * (score.score?.scaled(digits: 3) ?? 0)
    }
    let whole = plan.redistributes ? Int128(weights) : 1_000_000
    #expect(results.total == (known.isEmpty ? nil : Ratio(sum, over: 1000 * whole)))
  }

  private func randomPlan(
    _ metrics: [String], in period: Period, _ random: inout SplitMix
  ) -> AppraisalPlan {
    let chosen = metrics.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
    var left: Int64 = 1_000_000
    var plan = plan([], in: period)
    for (place, metric) in chosen.enumerated() {
      let isLast = place == chosen.count - 1
      let weight = isLast ? left : Int64.random(in: 1...(left - 10), using: &random)
      left -= weight
      var (from, score) = (Int64(0), Int64.random(in: 0...100, using: &random) * 10)
      var bands = [AppraisalPlan.Band(from: 0, score: score)]
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        from += Int64.random(in: 1...400_000, using: &random)
        score += Int64.random(in: 0...200, using: &random) * 10
        bands.append(.init(from: from, score: score))
      }
      plan.kpis.append(
        AppraisalPlan.KPI(
          metric: metric, weight: weight,
          target: Int64.random(in: 1...2_000_000_000, using: &random),
          isLowerBetter: Bool.random(using: &random), bands: bands, line: 1))
    }
    plan.redistributes = Bool.random(using: &random)
    plan.kpiShare = Int64.random(in: 0...1_000_000, using: &random)
    plan.competencies = (0..<Int.random(in: 0...3, using: &random)).map {
      .init(id: "c\($0)", name: LocalText(), weight: Int64.random(in: 1...9, using: &random))
    }
    plan.levels = (1...5).map { .init(rating: $0, name: LocalText()) }
    plan.ratings = [0, max(10, plan.highestScore / 20 * 10)].map {
      .init(from: $0, name: LocalText())
    }
    return plan
  }
}

import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// Random plans, reps, deals and quotas for what is paid.
enum RandomPay {
  static let asOf = Sample.day(12, 31)

  /// Eight reps in two teams, up to 60 won deals of the year, some of two owners, some returns.
  static func figures(seed: UInt64, adjust: (inout PayPlan) -> Void = { _ in }) throws -> Figures {
    var random = SplitMix(state: seed)
    let reps = (0..<8).map { number in
      Sample.rep(
        "r\(number)", team: number % 3 == 0 ? "a" : "b",
        from: number % 4 == 1 ? Sample.day(2, 10) : nil,
        to: number % 5 == 2 ? Sample.day(10, 17) : nil)
    }
    let deals = (0..<Int.random(in: 0...60, using: &random)).map { deal($0, &random) }
    let types = deals.map { _ in ["new", "renewal", nil].randomElement(using: &random) ?? nil }
    let quotas = try reps.indices.flatMap { rep in
      try ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].map {
        try Sample.quota(.rep(RepIndex(rep)), $0, .random(in: 50...900, using: &random))
      }
    }
    var plan = plan(&random)
    adjust(&plan)
    return try Sample.figures(
      asOf: asOf, reps: reps, deals: deals, attributes: [.type: AttributeColumn(types)],
      quotas: quotas
    ) { $0.pay.plans = [plan] }
  }

  private static func deal(_ number: Int, _ random: inout SplitMix) -> Deal {
    var deal = Sample.deal(
      .won, rep: Int.random(in: 0..<8, using: &random),
      closed: Sample.day(1, 1).advanced(by: Int.random(in: 0..<366, using: &random)))
    deal.id = DealID(rawValue: "d\(number)")
    deal.amount =
      Int.random(in: 0..<12, using: &random) == 0
      ? nil : Int64.random(in: -4_000...40_000, using: &random)
    if Int.random(in: 0..<3, using: &random) == 0 {
      deal.coOwner = RepIndex(Int.random(in: 0..<8, using: &random))
      deal.coOwnerShare = Int32.random(in: 0...10_000, using: &random)
    }
    return deal
  }

  private static func plan(_ random: inout SplitMix) -> PayPlan {
    let byAttainment = Bool.random(using: &random)
    let starts = Set(
      (0..<Int.random(in: 0..<4, using: &random)).map { _ in
        Int64.random(in: 1...(byAttainment ? 15_000 : 60_000), using: &random)
      }
    ).sorted()
    let tiers = ([0] + starts).map { start in
      let isMultiple = byAttainment && Bool.random(using: &random)
      return PayPlan.Tier(
        from: start,
        rate: .random(in: 0...(isMultiple ? 3_000_000 : 200_000), using: &random),
        isMultiple: isMultiple)
    }
    var plan = PayPlan(
      name: "Plan", period: .quarter, goesByAttainment: byAttainment,
      paysWholeAmount: Bool.random(using: &random), tiers: tiers)
    plan.targetPay = .random(in: 0...4_000_000, using: &random)
    if Bool.random(using: &random) {
      plan.threshold = .random(in: 0...(byAttainment ? 9_000 : 40_000), using: &random)
    }
    if Bool.random(using: &random) {
      plan.cap =
        byAttainment
        ? .shareOfTarget(.random(in: 0...3_000_000, using: &random))
        : .amount(.random(in: 0...4_000, using: &random))
    }
    plan.isProrated = Bool.random(using: &random)
    if Bool.random(using: &random) {
      plan.rates = [PayPlan.SpecialRate(.init([.init(.type, ["renewal"])]), rate: 12_345)]
    }
    plan.spiffs = [
      PayPlan.Spiff(
        name: "S", from: Sample.day(2, 1), until: Sample.day(5, 31), pay: .perDeal(777)),
      PayPlan.Spiff(
        name: "T", from: Sample.day(1, 1), until: Sample.day(12, 31),
        filter: .init([.init(.type, ["new"])]), pay: .rate(3_333)),
    ]
    if Bool.random(using: &random) {
      plan.draw = PayPlan.Draw(
        pay: .random(in: 0...3_000, using: &random), isRecoverable: Bool.random(using: &random))
    }
    plan.pool = PayPlan.Pool(
      name: "P", team: [nil, "a"].randomElement(using: &random) ?? nil, rate: 10_007,
      from: Bool.random(using: &random) ? 5_000 : nil,
      sharing: PayPlan.Pool.Sharing.allCases.randomElement(using: &random) ?? .equally)
    return plan
  }

  /// Every statement of every rep, by quarter.
  static func statements(
    _ figures: Figures
  ) throws -> [(rep: RepIndex, statement: Payout.Statement)] {
    let quarters = try (1...4).map {
      try #require(ReportingCalendar().period(key: "2024-Q\($0)"))
    }
    return figures.dataset.reps.indices.flatMap { rep in
      quarters.compactMap { quarter in
        figures.payStatement(of: RepIndex(rep), in: quarter).map { (RepIndex(rep), $0) }
      }
    }
  }
}

import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// Random data with everything that may be missing missing now and then, dates the wrong way round,
/// amounts of any size and sign, deals of two owners, and reps who move between teams.
enum RandomData {
  static let asOf = Sample.day(6, 20)

  static func figures(seed: UInt64) throws -> Figures {
    var random = SplitMix(state: seed)
    let reps = (0..<Int.random(in: 1...6, using: &random)).map { rep($0, &random) }
    let deals = (0..<Int.random(in: 0...120, using: &random)).map { _ in
      deal(reps: reps.count, &random)
    }
    let activities = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      Sample.calls(
        Int.random(in: 1...4, using: &random), rep: Int.random(in: reps.indices, using: &random),
        on: asOf.advanced(by: Int.random(in: -90...10, using: &random)),
        type: Int.random(in: 0...1, using: &random))
    }
    let columns: [Attribute] = [.territory, .product, .source, .lostReason]
    let attributes = columns.map { ($0, column(of: deals.count, &random)) }
    return try Sample.figures(
      asOf: asOf, reps: reps, deals: deals,
      attributes: Dictionary(uniqueKeysWithValues: attributes), activities: activities,
      quotas: try quotas(reps: reps.count, &random)
    ) {
      $0.countsIdleReps = seed.isMultiple(of: 2)
      $0.quotaRamp = seed.isMultiple(of: 3) ? [0, 5_000] : []
      $0.pay = PayScheme(plans: payPlan(seed).map { [$0] } ?? [])
    }
  }

  /// The same data with its deals in another order.
  static func shuffled(_ figures: Figures, seed: UInt64) -> Figures {
    var random = SplitMix(state: seed)
    let order = figures.dataset.deals.indices.shuffled(using: &random)
    var data = figures.dataset
    data.deals = order.map { figures.dataset.deals[$0] }
    data.attributes = figures.dataset.attributes.mapValues { column in
      AttributeColumn(order.map { column[$0] })
    }
    return Figures(of: data, settings: figures.settings)
  }

  private static func rep(_ number: Int, _ random: inout SplitMix) -> Rep {
    func assignment(_ from: Day, _ random: inout SplitMix) -> Assignment {
      Assignment(
        from: from, team: ["a", "b", nil].randomElement(using: &random) ?? nil,
        manager: ["m", "o", nil].randomElement(using: &random) ?? nil,
        territory: ["n", "s", nil].randomElement(using: &random) ?? nil)
    }
    let moves = (0..<Int.random(in: 1...3, using: &random)).map {
      assignment(asOf.advanced(by: -60 + 25 * $0), &random)
    }
    var rep = Sample.rep("r\(number)", moves: moves)
    if moves.count == 1 { rep.moves = [] }
    if Int.random(in: 0..<3, using: &random) == 0 { rep.startedOn = asOf.advanced(by: -50) }
    if Int.random(in: 0..<5, using: &random) == 0 { rep.endedOn = asOf.advanced(by: -10) }
    return rep
  }

  private static func column(of count: Int, _ random: inout SplitMix) -> AttributeColumn {
    AttributeColumn((0..<count).map { _ in ["n", "e", nil].randomElement(using: &random) ?? nil })
  }

  private static func deal(reps: Int, _ random: inout SplitMix) -> Deal {
    func day(_ back: ClosedRange<Int>, _ random: inout SplitMix) -> Day? {
      guard Int.random(in: 0..<8, using: &random) > 0 else { return nil }
      return asOf.advanced(by: -Int.random(in: back, using: &random))
    }
    func number(_ random: inout SplitMix) -> Int64? {
      switch Int.random(in: 0..<24, using: &random) {
      case 0..<4: nil
      case 4:
        Int64.random(in: -9_000_000_000_000_000_000...9_000_000_000_000_000_000, using: &random)
      case 5, 6: Int64.random(in: -99...0, using: &random)
      default: Int64.random(in: 0...999, using: &random)
      }
    }
    var deal = Sample.deal(
      Stage.Outcome.allCases.randomElement(using: &random) ?? .open,
      rep: Int.random(in: 0..<reps, using: &random), created: day(-5...130, &random),
      closed: day(-5...90, &random), expected: day(-60...120, &random))
    deal.amount = number(&random)
    deal.quantity = number(&random)
    deal.cost = number(&random)
    if Int.random(in: 0..<4, using: &random) == 0 {
      deal.coOwner = RepIndex(Int.random(in: 0..<reps, using: &random))
      deal.coOwnerShare = Int32.random(in: 0...10_000, using: &random)
    }
    return deal
  }

  private static func quotas(reps: Int, _ random: inout SplitMix) throws -> [Quota] {
    try (0..<Int.random(in: 0...30, using: &random)).map { _ in
      let key = try #require(
        ["2024-04", "2024-05", "2024-06", "2024-Q1", "2024-W20"].randomElement(using: &random))
      let owners: [Quota.Owner] = [
        .team("a"), .territory("n"), .rep(RepIndex(.random(in: 0..<reps, using: &random))),
      ]
      let owner = try #require(owners.randomElement(using: &random))
      return try Sample.quota(owner, key, .random(in: 0...50, using: &random))
    }
  }

  private static func payPlan(_ seed: UInt64) -> PayPlan? {
    guard !seed.isMultiple(of: 5) else { return nil }
    return PayPlan(
      name: "Plan", period: seed.isMultiple(of: 2) ? .month : .quarter,
      goesByAttainment: seed.isMultiple(of: 3), paysWholeAmount: seed.isMultiple(of: 4),
      tiers: [
        PayPlan.Tier(from: 0, rate: 50_000), PayPlan.Tier(from: 333, rate: 80_001),
        PayPlan.Tier(from: 9_999, rate: 120_000),
      ], cap: seed.isMultiple(of: 7) ? 500 : nil)
  }
}

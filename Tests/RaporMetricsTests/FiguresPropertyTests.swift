import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// What must hold for any data, tried on random data.
struct FiguresPropertyTests {
  private static let seeds: ClosedRange<UInt64> = 1...6

  private func forEachCell(
    _ figures: Figures, _ body: (Scope, Period) throws -> Void
  ) rethrows {
    for scope in figures.scopes { for period in figures.periods { try body(scope, period) } }
  }

  @Test(arguments: seeds)
  func `the n of a metric that counts deals is the number of evidence rows it counts`(
    seed: UInt64
  ) throws {
    let figures = try RandomData.figures(seed: seed)
    forEachCell(figures) { scope, period in
      let evidence = figures.evidence(of: scope, in: period)
      for value in figures.values(of: scope, in: period) {
        guard let rows = figures.definition(of: value.metric)?.rows, rows.countsDeals else {
          continue
        }
        let listed = evidence.count { rows.count($0.roles) }
        if value.n != listed { Issue.record("\(listed) rows behind \(value)") }
        for exclusion in value.exclusions {
          guard case .role(let role) = exclusion.reason else { continue }
          let listed = evidence.count { rows.reasonsToLeaveOut($0.roles).contains(role) }
          if exclusion.count != listed { Issue.record("\(listed) rows left out of \(value)") }
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `there is never a value over a lower part of zero, nor a part left out that makes it`(
    seed: UInt64
  ) throws {
    let figures = try RandomData.figures(seed: seed)
    forEachCell(figures) { scope, period in
      for value in figures.values(of: scope, in: period) {
        guard let result = value.value, let upper = value.numerator, let lower = value.denominator
        else { continue }
        if lower <= Ratio(0) || upper.divided(by: lower) != result {
          Issue.record("the parts do not make \(value)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `the total is the sum of the reps and the sum of the territories`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    let reps = figures.scopes.filter { $0.name == "rep" }
    let territories = figures.scopes.filter { $0.name == "territory" }
    for period in figures.periods {
      for id in ["deals_won", "deals_lost", "deals_open", "stale"] {
        let metric = Metric(id)
        let total = figures.value(metric, of: .total, in: period).n
        #expect(total == reps.reduce(0) { $0 + figures.value(metric, of: $1, in: period).n })
        #expect(total == territories.reduce(0) { $0 + figures.value(metric, of: $1, in: period).n })
      }
      for id in ["revenue", "pipeline_value", "units"] {
        func sum(_ scopes: [Scope]) -> Int128 {
          scopes.reduce(0) { sum, scope in
            let value = figures.value(Metric(id), of: scope, in: period).value
            return sum + (value?.scaled(digits: 2) ?? 0)
          }
        }
        #expect(sum([.total]) == sum(reps), "\(id) \(period)")
        #expect(sum([.total]) == sum(territories), "\(id) \(period)")
      }
    }
  }

  @Test(arguments: seeds.prefix(2))
  func `the order of the deals does not matter`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    var random = SplitMix(state: seed ^ 0xABCD)
    let order = figures.dataset.deals.indices.shuffled(using: &random)
    var shuffled = figures.dataset
    shuffled.deals = order.map { figures.dataset.deals[$0] }
    shuffled.attributes = [
      .territory: AttributeColumn(order.map { figures.dataset.attributes[.territory]?[$0] })
    ]
    let other = Figures(of: shuffled, settings: figures.settings)
    #expect(other.scopes == figures.scopes)
    #expect(MetricsTable(of: figures).json() == MetricsTable(of: other).json())
  }

  @Test(arguments: seeds)
  func `facts of any split of the deals, merged in any order, are those of the whole`(
    seed: UInt64
  ) throws {
    let figures = try RandomData.figures(seed: seed)
    var random = SplitMix(state: seed &* 77)
    for period in figures.periods.suffix(12) {
      func facts(_ deals: some Sequence<Deal>) -> Facts {
        deals.reduce(into: Facts()) { facts, deal in
          let outline = DealOutline(deal)
          let roles = outline.roles(
            in: period.days, holdsLatest: period.contains(RandomData.asOf), staleLimit: 40)
          if !roles.isEmpty { facts.add(outline, roles: roles) }
        }
      }
      let whole = facts(figures.dataset.deals)
      var parts =
        Dictionary(grouping: figures.dataset.deals) { _ in
          Int.random(in: 0..<5, using: &random)
        }.values.map { facts($0) } + [Facts()]
      while parts.count > 1 {
        parts.shuffle(using: &random)
        let part = parts.removeLast()
        parts[0].merge(part)
      }
      #expect(parts == [whole])
      #expect(Set([whole, parts[0]]).count == 1)
    }
  }

  @Test(arguments: seeds)
  func `the figures are what filtering the deals by hand gives`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    let data = figures.dataset
    for period in figures.periods {
      let won = data.deals.filter { deal in
        deal.outcome == .won
          && deal.closedOn.map { period.contains($0) && $0 <= data.asOf } == true
      }
      let last = min(period.lastDay, data.asOf)
      let open = data.deals.filter { deal in
        guard let created = deal.createdOn else {
          let isOpen = deal.outcome == .open || deal.closedOn.map { $0 > last } == true
          return isOpen && period.contains(data.asOf)
        }
        let isClosed = deal.outcome != .open && deal.closedOn.map { $0 <= last } ?? true
        return created <= last && !isClosed
      }
      guard figures.hasRows(.total) else { continue }
      #expect(figures.value(Metric("deals_won"), of: .total, in: period).n == won.count)
      #expect(figures.value(Metric("deals_open"), of: .total, in: period).n == open.count)
      let revenue = figures.value(Metric("revenue"), of: .total, in: period).value
      let sum = won.reduce(0) { $0 + ($1.amount ?? 0) }
      if won.isEmpty || won.contains(where: { $0.amount != nil }) {
        #expect(revenue == Ratio(Int128(sum), over: 100))
      } else {
        #expect(revenue == nil)
      }
    }
  }

  @Test(arguments: seeds)
  func `activities are as many as their evidence says`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    forEachCell(figures) { scope, period in
      let counted = figures.value(Metric("activities"), of: scope, in: period).n
      let listed = figures.activityEvidence(of: scope, in: period)
      #expect(counted == listed.reduce(0) { $0 + $1.count })
      #expect(listed.allSatisfy { period.contains($0.day) })
    }
  }
}

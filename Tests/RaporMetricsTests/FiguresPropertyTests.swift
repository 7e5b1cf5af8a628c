import RaporMetrics
import RaporModel
import TestSupport
import Testing

/// What must hold for any data, tried on random data.
struct FiguresPropertyTests {
  private static let seeds: ClosedRange<UInt64> = 1...8

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
        guard let definition = figures.definition(of: value.metric), definition.cases == nil,
          definition.rows.countsDeals
        else { continue }
        let rows = definition.rows
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
  func `the evidence of parts is what each part's own is`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    for period in figures.periods {
      let parts = figures.evidenceOfParts(in: period)
      for (place, scope) in figures.scopes.enumerated() {
        switch scope {
        case .total, .rep: #expect(parts[place].isEmpty)
        default: #expect(parts[place] == figures.evidence(of: scope, in: period))
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `a sheet gives what the figures give, the first time and the second`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    for scope in figures.scopes {
      let sheet = FigureSheet(of: scope, figures: figures)
      for period in figures.periods + figures.periods.reversed() {
        let values = figures.definitions.map { sheet.value($0.metric, in: period) }
        let known = figures.definitions.map { figures.value($0.metric, of: scope, in: period) }
        #expect(values == known)
        let metrics = figures.definitions.map(\.metric)
        #expect(figures.values(metrics, of: scope, in: period) == known)
        let column = try #require(sheet.column(of: period))
        let numbers = metrics.indices.map { sheet.number(at: $0, in: column) }
        #expect(numbers == known.map { $0.value?.double })
        #expect(sheet.evidence(in: period) == figures.evidence(of: scope, in: period))
        for metric in figures.definitions.map(\.metric) where metric.variant.isEmpty {
          let cases = sheet.cases(behind: metric, in: period)
          #expect(cases == figures.cases(behind: metric, of: scope, in: period))
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

  /// The scopes that together are the total, whatever is taken apart: reps, or the values of a column,
  /// “not given” among them.
  private func partitions(_ figures: Figures) -> [String: [Scope]] {
    Dictionary(grouping: figures.scopes, by: \.name)
      .filter { !["total", "team", "manager"].contains($0.key) }
  }

  @Test(arguments: seeds)
  func `the total is the sum of the reps, and of the values of every column`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    let parts = partitions(figures)
    #expect(Set(parts.keys) == ["rep", "territory", "product", "source", "lost_reason"])
    for (period, (kind, scopes)) in figures.periods.flatMap({ period in
      parts.map { (period, $0) }
    }) {
      for id in ["deals_won", "deals_lost", "deals_open", "stale"] {
        let total = figures.value(Metric(id), of: .total, in: period).n
        let sum = scopes.reduce(0) { $0 + figures.value(Metric(id), of: $1, in: period).n }
        if sum != total { Issue.record("\(id) by \(kind) in \(period): \(sum) of \(total)") }
      }
      for id in ["revenue", "pipeline_value", "units"] {
        func value(_ scope: Scope) -> Int128 {
          figures.value(Metric(id), of: scope, in: period).value?.scaled(digits: 3) ?? 0
        }
        let (sum, total) = (scopes.reduce(0) { $0 + value($1) }, value(.total))
        if sum != total { Issue.record("\(id) by \(kind) in \(period): \(sum) of \(total)") }
      }
    }
  }

  @Test(arguments: seeds)
  func `a team's revenue is what its reps were credited while they were in it`(seed: UInt64) throws
  {
    let figures = try RandomData.figures(seed: seed)
    for period in figures.periods {
      let credits = figures.evidence(of: .total, in: period)
        .filter { !$0.roles.isDisjoint(with: .anyWon) }
      for case .team(let name) in figures.scopes {
        let sum = credits.reduce(Int128(0)) { sum, credit in
          let rep = figures.dataset.reps[credit.rep.position]
          let closed = figures.dataset.deals[credit.deal].closedOn ?? Day(number: 0)
          return rep.assignment(on: closed).team == name ? sum + Int128(credit.amount ?? 0) : sum
        }
        let value = figures.value(Metric("revenue"), of: .team(name), in: period).value
        if let value { #expect(value == Ratio(sum, over: 100), "\(name) \(period)") }
        if value == nil { #expect(sum == 0) }
      }
    }
  }

  @Test(arguments: seeds.prefix(3))
  func `the order of the deals does not matter`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    let other = RandomData.shuffled(figures, seed: seed ^ 0xABCD)
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
          let parts: [DealOutline.Part] = deal.coOwner == nil ? [.whole] : [.owners, .coOwners]
          for outline in parts.map({ DealOutline(deal, part: $0) }) {
            let roles = outline.roles(
              in: period.days, holdsLatest: period.contains(RandomData.asOf), staleLimit: 40)
            if !roles.isEmpty { facts.add(outline, roles: roles) }
          }
          facts.add(activities: Int(deal.coOwnerShare % 3), type: Int(deal.coOwnerShare % 4))
        }
      }
      let whole = facts(figures.dataset.deals)
      var parts =
        Dictionary(grouping: figures.dataset.deals) { _ in
          Int.random(in: 0..<9, using: &random)
        }.values.map { facts($0) } + [Facts()]
      // Any two are merged, either into the other, until one is left: a random tree.
      while parts.count > 1 {
        parts.shuffle(using: &random)
        let part = parts.removeLast()
        parts[parts.count - 1].merge(part)
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
      let sum = won.reduce(Int128(0)) { $0 + Int128($1.amount ?? 0) }
      if won.isEmpty || won.contains(where: { $0.amount != nil }) {
        #expect(revenue == Ratio(sum, over: 100))
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

  @Test(arguments: seeds)
  func `the n of every metric is the number of cases behind it, as are the rows left out`(
    seed: UInt64
  ) throws {
    let figures = try RandomData.figures(seed: seed)
    let periods = figures.periods.filter { $0.kind != .week }
    for (scope, period) in figures.scopes.flatMap({ scope in periods.map { (scope, $0) } }) {
      for value in figures.values(of: scope, in: period)
      where !["activities", "activity_ratio"].contains(value.metric.id) {
        let cases = figures.cases(behind: value.metric, of: scope, in: period)
        let isOfActivities = value.metric == Metric("activity_result", variant: "volume")
        if !isOfActivities, cases.count(where: \.isCounted) != value.n {
          Issue.record("\(cases.count(where: \.isCounted)) cases behind \(value)")
        }
        for exclusion in value.exclusions {
          guard case .row(let reason) = exclusion.reason else { continue }
          #expect(cases.count { $0.part == .leftOut(reason) } == exclusion.count, "\(value)")
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `shares of a mix add up to one, where there is a mix`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    let mixes: [(String, Attribute)] = [
      ("source_mix", .source), ("product_mix", .product), ("territory_mix", .territory),
      ("lost_reasons", .lostReason),
    ]
    for (period, (id, column)) in figures.periods.flatMap({ period in
      mixes.map { (period, $0) }
    }) {
      let parts = figures.scopes.filter { $0.name == column.rawValue }
        .map { figures.value(Metric(id), of: $0, in: period) }
      let known = parts.filter { $0.value != nil }
      guard let whole = known.first?.denominator else { continue }
      #expect(known.allSatisfy { $0.denominator == whole })
      let sum = known.reduce(Int128(0)) { $0 + ($1.numerator?.scaled(digits: 2) ?? 0) }
      #expect(sum == whole.scaled(digits: 2), "\(id) \(period)")
      #expect(parts.allSatisfy { $0.value != nil || $0.absence == .noData })
    }
  }

  @Test(arguments: seeds)
  func `attainment of a group is its revenue over its quota, and the rows listed make that quota`(
    seed: UInt64
  ) throws {
    let figures = try RandomData.figures(seed: seed)
    forEachCell(figures) { scope, period in
      let value = figures.value(Metric("quota_attainment"), of: scope, in: period)
      let parts = figures.quotaEvidence(of: scope, in: period)
      guard let quota = value.denominator else { return }
      #expect(quota == Ratio(parts.reduce(0) { $0 + Int128($1.part) }, over: 100))
      guard let result = value.value else { return }
      let revenue = figures.value(Metric("revenue"), of: scope, in: period).value
      #expect(revenue?.divided(by: quota) == result)
    }
  }

  @Test(arguments: seeds)
  func `the days of a rep's quota are shared out among teams to the last unit`(seed: UInt64) throws
  {
    let figures = try RandomData.figures(seed: seed)
    var data = figures.dataset
    // Without quotas of teams' own, theirs and those of nobody's team are the reps'.
    data.quotas.removeAll { if case .rep = $0.owner { false } else { true } }
    var settings = figures.settings
    settings.countsIdleReps = true
    let plain = Figures(of: data, settings: settings)
    for period in plain.periods {
      let reps = data.reps.indices.map {
        plain.quotaEvidence(of: .rep(RepIndex($0)), in: period)
      }
      guard plain.value(Metric("quota_attainment"), of: .total, in: period).denominator != nil
      else { continue }
      let total = plain.quotaEvidence(of: .total, in: period).reduce(0) { $0 + Int128($1.part) }
      #expect(total == reps.joined().reduce(0) { $0 + Int128($1.part) }, "\(period)")
    }
  }

  @Test(arguments: seeds)
  func `pay of the total is the sum of the reps', and of its bands`(seed: UInt64) throws {
    let figures = try RandomData.figures(seed: seed)
    for period in figures.periods {
      let payouts = figures.dataset.reps.indices.compactMap {
        figures.hasRows(.rep(RepIndex($0))) ? figures.payout(of: RepIndex($0), in: period) : nil
      }
      let total = figures.value(Metric("payout"), of: .total, in: period)
      #expect(total.n == payouts.count)
      if let value = total.value {
        #expect(value == Ratio(payouts.reduce(0) { $0 + $1.pay }, over: 100))
      }
      for statement in payouts.flatMap(\.statements) {
        let paid = statement.bands.reduce(Int128(0)) { $0 + $1.amount }
        #expect(paid <= max(0, statement.revenue))
        #expect(statement.pay <= statement.uncapped)
      }
    }
  }
}

import RaporModel

/// What each scope had won by the end of each day: so that the revenue of any days is had at once.
struct RevenueByDay: Sendable {
  private var days: [[Day]]
  private var sums: [[Int128]]

  /// Adds up the credits of won deals, day by day.
  init(of credits: [Credit], in grid: ScopeGrid) {
    days = Array(repeating: [], count: grid.scopes.count)
    sums = Array(repeating: [], count: grid.scopes.count)
    let won = credits.indices.filter { position in
      credits[position].outline.wonOn != nil && credits[position].outline.amount != nil
    }.sorted { a, b in
      (credits[a].outline.wonOn?.number ?? 0, a) < (credits[b].outline.wonOn?.number ?? 0, b)
    }
    for position in won {
      let credit = credits[position]
      guard let day = credit.outline.wonOn, let amount = credit.outline.amount else { continue }
      add(amount, on: day, to: grid.firstRep + credit.rep)
      for scope in grid.aggregatesOfRep[credit.rep] { add(amount, on: day, to: scope) }
      for scope in grid.movedScopes(ofRep: credit.rep, on: day) { add(amount, on: day, to: scope) }
      for codes in grid.attributeScopes { add(amount, on: day, to: Int(codes[credit.deal])) }
    }
  }

  private mutating func add(_ amount: Int64, on day: Day, to scope: Int) {
    let sum = (sums[scope].last ?? 0) + Int128(amount)
    if days[scope].last == day {
      sums[scope][sums[scope].count - 1] = sum
    } else {
      days[scope].append(day)
      sums[scope].append(sum)
    }
  }

  /// The revenue of the scope at a position on some days, in minor units.
  func revenue(ofScope scope: Int, in range: Range<Day>) -> Int128 {
    reached(by: range.upperBound, in: scope) - reached(by: range.lowerBound, in: scope)
  }

  /// What was won before a day.
  private func reached(by day: Day, in scope: Int) -> Int128 {
    let count = days[scope].partitioningIndex { $0 >= day }
    return count == 0 ? 0 : sums[scope][count - 1]
  }
}

import RaporModel

/// What each scope had won by the end of each day: so that the revenue of any days is had at once.
///
/// An object, and one list for all scopes: a figure asks a dozen times, and counts no references.
final class RevenueByDay: Sendable {
  /// The days on which anything was won, by scope, then in order, and what had been won by their ends.
  private let days: [Day]
  private let sums: [Int128]
  /// Where each scope's days begin, and where the last one's end.
  private let starts: [Int]

  /// Adds up the credits of won deals, day by day.
  init(of credits: [Credit], in grid: ScopeGrid) {
    var ofScope = [[(day: Day, sum: Int128)]](repeating: [], count: grid.scopes.count)
    func add(_ amount: Int64, on day: Day, to scope: Int) {
      let sum = (ofScope[scope].last?.sum ?? 0) + Int128(amount)
      if ofScope[scope].last?.day == day { ofScope[scope].removeLast() }
      ofScope[scope].append((day, sum))
    }
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
    days = ofScope.flatMap { $0.map(\.day) }
    sums = ofScope.flatMap { $0.map(\.sum) }
    starts = ofScope.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// The revenue of the scope at a position on some days, in minor units.
  func revenue(ofScope scope: Int, in range: Range<Day>) -> Int128 {
    reached(by: range.upperBound, in: scope) - reached(by: range.lowerBound, in: scope)
  }

  /// What was won before a day.
  func reached(by day: Day, in scope: Int) -> Int128 {
    let own = starts[scope]..<starts[scope + 1]
    let end = own.partitioningIndex { days[$0] >= day }
    return end == own.lowerBound ? 0 : sums[end - 1]
  }
}

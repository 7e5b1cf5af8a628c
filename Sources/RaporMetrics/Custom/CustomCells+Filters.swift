import RaporModel

extension CustomCells {
  /// Whether a row passes a filter that is the same for every period; one that depends on the period
  /// lets it pass.
  func satisfies(_ filter: CustomMetric.Filter, row: Int) -> Bool {
    switch filter.condition {
    case .given: isGiven(filter.column, row: row)
    case .blank: !isGiven(filter.column, row: row)
    case .among(let texts): text(filter.column, row: row).map(texts.contains) ?? false
    case .notAmong(let texts): !(text(filter.column, row: row).map(texts.contains) ?? false)
    case .number(let bounds):
      number(filter.column, row: row).map { number in
        bounds.allSatisfy { $0.holds(for: number, scale: scale(of: filter.column)) }
      } ?? false
    case .days(let from, let through):
      day(filter.column, row: row).map { day in
        from.map { $0 <= day } ?? true && through.map { day <= $0 } ?? true
      } ?? false
    case .relative: true
    }
  }

  private func isGiven(_ column: String, row: Int) -> Bool {
    switch table.columns.first(where: { $0.name == column })?.kind {
    case .day?: day(column, row: row) != nil
    case .money?, .days?, .number?: number(column, row: row) != nil
    case .text?, nil: text(column, row: row) != nil
    }
  }

  /// The positions of the scopes that a row, or a co-owner's part of it, belongs to on a day, each once.
  func scopes(of row: CustomRow, on day: Day, in grid: ScopeGrid) -> [Int] {
    guard row.isShared, let other = coOwner(ofDeal: row.place) else {
      return scopes(ofRow: row.place, on: day, in: grid)
    }
    return grid.scopes(ofRep: other, in: dataset, on: day)
      + grid.attributeScopes.map { Int($0[row.place]) }
  }

  private func scopes(ofRow row: Int, on day: Day, in grid: ScopeGrid) -> [Int] {
    switch table {
    case .deals: scopes(ofDeal: row, on: day, in: grid)
    case .stageChanges: scopes(ofDeal: dataset.stageChanges[row].deal, on: day, in: grid)
    case .activities:
      grid.scopes(ofRep: dataset.activities.entries[row].rep, in: dataset, on: day)
    case .trainings: grid.scopes(ofRep: dataset.trainings[row].rep, in: dataset, on: day)
    case .leads: people(dataset.leads[row].rep, team: nil, on: day, in: grid)
    case .surveys: scopes(of: dataset.surveys[row], on: day, in: grid)
    case .expenses:
      people(dataset.expenses[row].rep, team: dataset.expenses[row].team, on: day, in: grid)
    }
  }

  private func scopes(ofDeal deal: Int, on day: Day, in grid: ScopeGrid) -> [Int] {
    guard dataset.deals.indices.contains(deal) else { return [] }
    let people = grid.scopes(ofRep: dataset.deals[deal].rep, in: dataset, on: day)
    return people.isEmpty ? [] : people + grid.attributeScopes.map { Int($0[deal]) }
  }

  /// What employees say of their employer belongs to the team and the total, whoever a row names.
  private func scopes(of answer: SurveyAnswer, on day: Day, in grid: ScopeGrid) -> [Int] {
    guard answer.kind == .enps else {
      return people(answer.rep, team: answer.team, on: day, in: grid)
    }
    return people(nil, team: textOfSurvey("team", answer), on: day, in: grid)
  }

  /// A rep's scopes; without a rep, the team's and the total.
  private func people(_ rep: RepIndex?, team: String?, on day: Day, in grid: ScopeGrid) -> [Int] {
    if let rep { return grid.scopes(ofRep: rep, in: dataset, on: day) }
    let team = team.flatMap { grid.position(of: .team($0)) }
    return [grid.position(of: .total), team].compactMap { $0 }
  }
}

extension CustomMetric.Bound {
  /// Whether a number, given in parts of `scale`, lies on the right side; exactly.
  func holds(for number: Int64, scale: Int64) -> Bool {
    let (own, bound) = (Int128(number) * 1_000_000, Int128(millionths) * Int128(scale))
    return switch side {
    case .equals: own == bound
    case .atLeast: own >= bound
    case .above: own > bound
    case .atMost: own <= bound
    case .below: own < bound
    }
  }
}

extension CustomMetric.PeriodRelation {
  /// Whether a day stands so to a period; nothing does where the day is not known.
  func holds(for day: Day?, in days: Range<Day>) -> Bool {
    guard let day else { return false }
    return switch self {
    case .within: days.contains(day)
    case .before: day < days.lowerBound
    case .after: day >= days.upperBound
    case .untilEnd: day < days.upperBound
    }
  }
}

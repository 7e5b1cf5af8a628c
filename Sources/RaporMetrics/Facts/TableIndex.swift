import RaporModel

/// The rows of the tables beside deals and activities, by scope and day.
///
/// A row that names a rep belongs to the rep, and to the team and manager of its day.
final class TableIndex: Sendable {
  /// The leads, by the day they came in.
  let leads: ScopeRows
  /// The answers of customers, by their day.
  let customerAnswers: ScopeRows
  /// The answers of employees, by their day: of the total and of teams, whoever a row names.
  let employeeAnswers: ScopeRows
  /// The courses completed, by their day.
  let trainings: ScopeRows
  /// The spending, by its day.
  let expenses: ScopeRows
  /// Whether the first answer to any lead is known.
  let hasLeadResponses: Bool

  /// Indexes the tables of a data set.
  init(of dataset: Dataset, in grid: ScopeGrid) {
    hasLeadResponses = dataset.leads.contains { $0.firstResponseAt != nil }
    leads = ScopeRows(
      count: dataset.leads.count, in: grid, day: { dataset.leads[$0].createdAt.day },
      scopes: { row, day in
        let lead = dataset.leads[row]
        let values = Lead.attributes.compactMap {
          grid.position(of: .attribute($0, dataset.value(of: $0, lead: lead)))
        }
        return TableIndex.scopes(rep: lead.rep, team: nil, on: day, dataset, grid) + values
      })
    customerAnswers = ScopeRows(
      count: dataset.surveys.count, in: grid,
      day: { dataset.surveys[$0].kind == .enps ? nil : dataset.surveys[$0].day },
      scopes: { row, day in
        let answer = dataset.surveys[row]
        return TableIndex.scopes(rep: answer.rep, team: answer.team, on: day, dataset, grid)
      })
    employeeAnswers = ScopeRows(
      count: dataset.surveys.count, in: grid,
      day: { dataset.surveys[$0].kind == .enps ? dataset.surveys[$0].day : nil },
      scopes: { row, day in
        let answer = dataset.surveys[row]
        let ofRep = answer.rep.flatMap { dataset[$0]?.assignment(on: day).team }
        return TableIndex.scopes(rep: nil, team: answer.team ?? ofRep, on: day, dataset, grid)
      })
    trainings = ScopeRows(
      count: dataset.trainings.count, in: grid, day: { dataset.trainings[$0].day },
      scopes: { row, day in
        let rep = dataset.trainings[row].rep
        return TableIndex.scopes(rep: rep, team: nil, on: day, dataset, grid)
      })
    expenses = ScopeRows(
      count: dataset.expenses.count, in: grid, day: { dataset.expenses[$0].day },
      scopes: { row, day in
        let expense = dataset.expenses[row]
        return TableIndex.scopes(rep: expense.rep, team: expense.team, on: day, dataset, grid)
      })
  }

  /// Whether a scope has any row.
  func hasRows(scope: Int) -> Bool {
    [leads, customerAnswers, employeeAnswers, trainings, expenses].contains {
      $0.hasRows(ofScope: scope)
    }
  }

  /// The scopes of a row of a day: the rep's where it names one, else the team's and the total.
  private static func scopes(
    rep: RepIndex?, team: String?, on day: Day, _ dataset: Dataset, _ grid: ScopeGrid
  ) -> [Int] {
    let ofRep = rep.map { grid.scopes(ofRep: $0, in: dataset, on: day) } ?? []
    guard ofRep.isEmpty else { return ofRep }
    return [0] + [team.flatMap { grid.position(of: .team($0)) }].compactMap { $0 }
  }
}

extension Dataset {
  /// The value of a column that a lead shares with deals; a lead without a territory has that of its
  /// rep on the day it came in.
  func value(of attribute: Attribute, lead: Lead) -> String? {
    if let own = lead.value(of: attribute) { return own }
    guard attribute == .territory, let rep = lead.rep.flatMap({ self[$0] }) else { return nil }
    return rep.assignment(on: lead.createdAt.day).territory
  }

  /// The day a lead became a deal: its own, else the day its deal was created; nil where it has not, or
  /// not by the as-of day.
  func conversionDay(of lead: Lead) -> Day? {
    let ofDeal = lead.deal.flatMap { deals.indices.contains($0) ? deals[$0].createdOn : nil }
    return (lead.convertedOn ?? ofDeal).flatMap { $0 <= asOf ? $0 : nil }
  }
}

import RaporModel

/// The cells of a table, by row and column, as a site's own metrics see them.
struct CustomCells: Sendable {
  let table: CustomTable
  let dataset: Dataset

  /// How many rows there are; for activities, how many folded entries.
  var count: Int {
    switch table {
    case .deals: dataset.deals.count
    case .activities: dataset.activities.entries.count
    case .leads: dataset.leads.count
    case .surveys: dataset.surveys.count
    case .expenses: dataset.expenses.count
    case .stageChanges: dataset.stageChanges.count
    case .trainings: dataset.trainings.count
    }
  }

  /// How many rows of the data a row stands for: more than one only for activities.
  func weight(of row: Int) -> Int {
    table == .activities ? dataset.activities.entries[row].count : 1
  }

  /// What a row is called as evidence; nil for activities, which are listed by day and type.
  func evidence(of row: Int) -> MetricCase.Row? {
    switch table {
    case .deals: .deal(row)
    case .activities: nil
    case .leads: .lead(row)
    case .surveys: .survey(row)
    case .expenses: .expense(row)
    case .stageChanges: .stageChange(row)
    case .trainings: .training(row)
    }
  }

  /// How many parts of a number make one: minor units of a major one, thousandths of a unit sold.
  func scale(of column: String) -> Int64 {
    if column == "quantity" { return 1_000 }
    let isMoney = table.columns.contains { $0.name == column && $0.kind == .money }
    return isMoney ? dataset.currency.minorPerMajor : 1
  }

  // MARK: Texts

  /// The text of a cell; nil where it is blank.
  func text(_ column: String, row: Int) -> String? {
    switch table {
    case .deals: textOfDeal(column, row)
    case .activities: textOfActivity(column, dataset.activities.entries[row])
    case .leads: textOfLead(column, dataset.leads[row])
    case .surveys: textOfSurvey(column, dataset.surveys[row])
    case .expenses: textOfExpense(column, dataset.expenses[row])
    case .stageChanges: textOfStageChange(column, dataset.stageChanges[row])
    case .trainings: textOfTraining(column, dataset.trainings[row])
    }
  }

  private func textOfDeal(_ column: String, _ row: Int) -> String? {
    guard dataset.deals.indices.contains(row) else { return nil }
    let deal = dataset.deals[row]
    return switch column {
    case "stage":
      dataset.stages.indices.contains(deal.stage) ? dataset.stages[deal.stage].name : nil
    case "outcome": deal.outcome.rawValue
    default: dataset.value(of: Attribute(rawValue: column), deal: row)
    }
  }

  private func textOfActivity(_ column: String, _ entry: ActivityTally.Entry) -> String? {
    let tally = dataset.activities
    return switch column {
    case "type": tally.types.indices.contains(entry.type) ? tally.types[entry.type] : nil
    case "outcome":
      entry.outcome.flatMap { tally.outcomes.indices.contains($0) ? tally.outcomes[$0] : nil }
    default: nil
    }
  }

  private func textOfLead(_ column: String, _ lead: Lead) -> String? {
    switch column {
    case "source": lead.source
    case "segment": lead.segment
    case "territory": dataset.value(of: .territory, lead: lead)
    default: nil
    }
  }

  func textOfSurvey(_ column: String, _ answer: SurveyAnswer) -> String? {
    switch column {
    case "kind": answer.kind.rawValue
    case "team": answer.team ?? answer.rep.flatMap { team(of: $0, on: answer.day) }
    case "account": answer.account
    default: nil
    }
  }

  private func textOfExpense(_ column: String, _ expense: Expense) -> String? {
    switch column {
    case "team": expense.team ?? expense.rep.flatMap { team(of: $0, on: expense.day) }
    case "category": expense.category
    default: nil
    }
  }

  private func textOfStageChange(_ column: String, _ change: StageChange) -> String? {
    let stage = dataset.stages.indices.contains(change.stage) ? dataset.stages[change.stage] : nil
    return switch column {
    case "stage": stage?.name
    case "outcome": stage?.outcome.rawValue
    default: textOfDeal(column, change.deal)
    }
  }

  private func textOfTraining(_ column: String, _ training: Training) -> String? {
    column == "course" ? training.course : nil
  }

  private func team(of rep: RepIndex, on day: Day) -> String? {
    dataset[rep]?.assignment(on: day).team
  }

  // MARK: Days

  /// The day of a cell; nil where it is blank.
  func day(_ column: String, row: Int) -> Day? {
    switch table {
    case .deals: dayOfDeal(column, dataset.deals[row])
    case .activities: dataset.activities.entries[row].day
    case .leads: dayOfLead(column, dataset.leads[row])
    case .surveys: dataset.surveys[row].day
    case .expenses: dataset.expenses[row].day
    case .stageChanges: dataset.stageChanges[row].enteredOn
    case .trainings: dataset.trainings[row].day
    }
  }

  private func dayOfDeal(_ column: String, _ deal: Deal) -> Day? {
    switch column {
    case "created_on": deal.createdOn
    case "closed_on": deal.outcome == .open ? nil : deal.closedOn
    case "expected_close_on": deal.expectedCloseOn
    case "last_activity_on": deal.lastActivityOn
    default: nil
    }
  }

  private func dayOfLead(_ column: String, _ lead: Lead) -> Day? {
    switch column {
    case "created_at": lead.createdAt.day
    case "converted_on": dataset.conversionDay(of: lead)
    case "first_response_at": lead.respondedOn
    default: nil
    }
  }

  /// Whether a row that lacks the day by which it belongs to a period is worth telling of: not where
  /// the day has not come yet, as the day an open deal was closed.
  func misses(_ column: String, row: Int) -> Bool {
    guard table == .deals else { return false }
    return switch column {
    case "created_on": true
    case "closed_on": dataset.deals[row].outcome != .open
    case "expected_close_on": dataset.deals[row].outcome == .open
    default: false
    }
  }

  // MARK: Numbers

  /// The number of a cell in parts of `scale`; nil where it is blank.
  func number(_ column: String, row: Int) -> Int64? {
    switch table {
    case .deals: numberOfDeal(column, dataset.deals[row])
    case .activities: Int64(dataset.activities.entries[row].minutes)
    case .leads: daysToConvert(dataset.leads[row])
    case .surveys: dataset.surveys[row].score.map { Int64($0) }
    case .expenses: dataset.expenses[row].amount
    case .stageChanges: amountOfDeal(dataset.stageChanges[row].deal)
    case .trainings: nil
    }
  }

  /// Whether a measure adds up what deals are worth, which two owners share.
  func splits(_ measure: CustomMetric.Measure) -> Bool {
    guard table == .deals, case .sum(let column) = measure else { return false }
    return ["amount", "cost", "quantity"].contains(column)
  }

  /// Who shares the deal at a position with its owner; nil when nobody does, or the data has no owner.
  func coOwner(ofDeal place: Int) -> RepIndex? {
    guard table == .deals, dataset.deals.indices.contains(place) else { return nil }
    let deal = dataset.deals[place]
    guard let other = deal.coOwner, other != deal.rep, dataset[other] != nil,
      dataset[deal.rep] != nil
    else { return nil }
    return other
  }

  /// What of a number is credited to the row's owner, or to the co-owner; all of it where it is not
  /// split.
  func credited(_ column: String, row: CustomRow, isSplit: Bool) -> Int64? {
    guard let whole = number(column, row: row.place) else { return nil }
    guard isSplit, coOwner(ofDeal: row.place) != nil else { return whole }
    let coOwners = dataset.deals[row.place].coOwnersPart(of: whole)
    return row.isShared ? coOwners : whole - coOwners
  }

  private func amountOfDeal(_ deal: Int) -> Int64? {
    dataset.deals.indices.contains(deal) ? dataset.deals[deal].amount : nil
  }

  private func numberOfDeal(_ column: String, _ deal: Deal) -> Int64? {
    switch column {
    case "amount": deal.amount
    case "cost": deal.cost
    case "quantity": deal.quantity
    case "cycle_days": deal.cycleDays.flatMap { $0 < 0 ? nil : Int64($0) }
    default: nil
    }
  }

  private func daysToConvert(_ lead: Lead) -> Int64? {
    guard let converted = dataset.conversionDay(of: lead) else { return nil }
    let days = lead.createdAt.day.distance(to: converted)
    return days < 0 ? nil : Int64(days)
  }
}

package import RaporModel

/// A row behind a figure as exact texts, whatever the language: what data files call its columns, and
/// what it has in them.
package struct CaseFields: Hashable, Sendable {
  /// What kind of row it is, such as `deal`.
  package let kind: String
  /// The columns in order, each with its value; blank ones are empty.
  package private(set) var fields: [Field]
  /// Where it was read; nil for what several rows make up.
  package let source: RowReference?

  /// A column of a row.
  package struct Field: Hashable, Sendable {
    /// What data files call it.
    package let name: String
    /// What the row has there.
    package let text: String
    /// Whether it is a number, so that it stands at the right.
    package var isNumber = false
  }
}

extension Figures {
  /// A row behind a figure as texts; of a deal that two share, what is credited and to whom.
  package func fields(of item: MetricCase) -> CaseFields {
    var fields = fields(of: item.row)
    if let share = item.share {
      fields.replace("rep_id", with: dataset.id(of: share.rep))
      fields.replace("amount", with: dataset.currency.decimal(share.amount))
    }
    return fields
  }

  /// A row as texts.
  package func fields(of row: MetricCase.Row) -> CaseFields {
    switch row {
    case .deal(let place): dataset.fields(ofDeal: place)
    case .lead(let place): dataset.fields(ofLead: place)
    case .survey(let place): dataset.fields(ofSurvey: place)
    case .training(let place): dataset.fields(ofTraining: place)
    case .expense(let place): dataset.fields(ofExpense: place)
    case .stageChange(let place): dataset.fields(ofStageChange: place)
    case .visit(let place):
      stageVisits.indices.contains(place)
        ? dataset.fields(of: stageVisits[place]) : CaseFields("stage_visit", [:])
    case .account(let place):
      CaseFields("account", ["account": dataset.accountName(at: place)])
    case .rep(let rep): CaseFields("rep", ["rep_id": dataset.id(of: rep)])
    case .movement(let movement): dataset.fields(of: movement)
    case .restatement(let restatement): dataset.fields(of: restatement)
    case .forecast(let place): dataset.fields(ofForecast: place)
    case .period(let period): CaseFields("period", ["period": period.key])
    }
  }
}

extension Dataset {
  /// The name of a customer, by its position among the values of the column of accounts; empty where there
  /// is none.
  package func accountName(at place: Int) -> String {
    guard let names = attributes[.account]?.values, names.indices.contains(place) else { return "" }
    return names[place]
  }
}

extension CaseFields {
  init(
    _ kind: String, _ texts: KeyValuePairs<String, String>,
    numbers: KeyValuePairs<String, String> = [:], source: RowReference? = nil
  ) {
    self.kind = kind
    fields =
      texts.map { Field(name: $0.key, text: $0.value) }
      + numbers.map { Field(name: $0.key, text: $0.value, isNumber: true) }
    self.source = source
  }

  fileprivate mutating func replace(_ name: String, with text: String) {
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[place] = Field(name: name, text: text, isNumber: fields[place].isNumber)
  }
}

extension Dataset {
  fileprivate func id(of rep: RepIndex?) -> String {
    rep.flatMap { self[$0]?.id.rawValue } ?? ""
  }

  private func text(_ day: Day?) -> String { day?.description ?? "" }

  private func text(_ moment: Moment?, hasTime: Bool = true) -> String {
    guard let moment else { return "" }
    guard hasTime else { return moment.day.description }
    let (hour, minute) = (moment.minuteOfDay / 60, moment.minuteOfDay % 60)
    return "\(moment.day) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private func stage(_ place: Int) -> String {
    stages.indices.contains(place) ? stages[place].name : ""
  }

  fileprivate func fields(ofDeal place: Int) -> CaseFields {
    guard deals.indices.contains(place) else { return CaseFields("deal", [:]) }
    let deal = deals[place]
    return CaseFields(
      "deal",
      [
        "deal_id": deal.id.rawValue, "rep_id": id(of: deal.rep), "stage": stage(deal.stage),
        "created_on": text(deal.createdOn), "closed_on": text(deal.closedOn),
        "expected_close_on": text(deal.expectedCloseOn),
      ],
      numbers: ["amount": currency.decimal(deal.amount)], source: deal.row)
  }

  fileprivate func fields(ofLead place: Int) -> CaseFields {
    guard leads.indices.contains(place) else { return CaseFields("lead", [:]) }
    let lead = leads[place]
    return CaseFields(
      "lead",
      [
        "lead_id": lead.id, "rep_id": id(of: lead.rep),
        "created_at": text(lead.createdAt, hasTime: lead.hasTime), "source": lead.source ?? "",
        "converted_on": text(conversionDay(of: lead)),
        "first_response_at": text(lead.firstResponseAt),
      ], source: lead.row)
  }

  fileprivate func fields(ofSurvey place: Int) -> CaseFields {
    guard surveys.indices.contains(place) else { return CaseFields("answer", [:]) }
    let answer = surveys[place]
    return CaseFields(
      "answer",
      [
        "survey": answer.kind.rawValue, "answered_on": text(answer.day),
        // Employees answer without their names.
        "rep_id": answer.kind == .enps ? "" : id(of: answer.rep), "team": answer.team ?? "",
        "account": answer.account ?? "",
      ],
      numbers: ["score": answer.score.map(String.init) ?? ""], source: answer.row)
  }

  fileprivate func fields(ofTraining place: Int) -> CaseFields {
    guard trainings.indices.contains(place) else { return CaseFields("course", [:]) }
    let training = trainings[place]
    return CaseFields(
      "course",
      [
        "rep_id": id(of: training.rep), "course": training.course,
        "completed_on": text(training.day),
      ], source: training.row)
  }

  fileprivate func fields(ofExpense place: Int) -> CaseFields {
    guard expenses.indices.contains(place) else { return CaseFields("expense", [:]) }
    let expense = expenses[place]
    return CaseFields(
      "expense",
      [
        "spent_on": text(expense.day), "category": expense.category ?? "",
        "rep_id": id(of: expense.rep), "team": expense.team ?? "",
      ],
      numbers: ["amount": currency.decimal(expense.amount)], source: expense.row)
  }

  fileprivate func fields(ofStageChange place: Int) -> CaseFields {
    guard stageChanges.indices.contains(place) else { return CaseFields("stage_change", [:]) }
    let change = stageChanges[place]
    let deal = deals.indices.contains(change.deal) ? deals[change.deal] : nil
    return CaseFields(
      "stage_change",
      [
        "deal_id": deal?.id.rawValue ?? "", "rep_id": id(of: deal?.rep),
        "stage": stage(change.stage), "entered_at": text(change.enteredOn),
      ],
      numbers: ["amount": currency.decimal(deal?.amount)], source: change.row)
  }

  fileprivate func fields(of visit: StageVisit) -> CaseFields {
    let deal = deals.indices.contains(visit.deal) ? deals[visit.deal] : nil
    return CaseFields(
      "stage_visit",
      [
        "deal_id": deal?.id.rawValue ?? "", "rep_id": id(of: deal?.rep),
        "stage": stage(visit.stage), "entered_on": text(visit.enteredOn),
        "left_on": text(visit.leftOn),
      ],
      numbers: ["days": visit.days.map(String.init) ?? ""], source: deal?.row)
  }

  fileprivate func fields(of movement: Movement) -> CaseFields {
    let state = movement.after ?? movement.before
    return CaseFields(
      "movement",
      [
        "deal_id": movement.deal.rawValue, "rep_id": state?.rep.rawValue ?? "",
        "step": movement.step.rawValue, "expected_close_on": text(state?.expectedCloseOn),
      ],
      numbers: [
        "amount": currency.decimal(state?.amount),
        "value": currency.decimal(Int64(clamping: movement.value)),
      ],
      source: row(ofDeal: movement.position))
  }

  fileprivate func fields(of restatement: Restatement) -> CaseFields {
    let (before, after) = (restatement.before, restatement.after)
    return CaseFields(
      "restatement",
      [
        "deal_id": restatement.deal.rawValue, "change": restatement.kind.rawValue,
        "outcome_before": before?.outcome.rawValue ?? "", "closed_before": text(before?.closedOn),
        "outcome": after?.outcome.rawValue ?? "", "closed_on": text(after?.closedOn),
        "found_on": text(restatement.foundOn),
      ],
      numbers: [
        "amount_before": currency.decimal(before?.amount),
        "amount": currency.decimal(after?.amount),
      ],
      source: row(ofDeal: restatement.position))
  }

  private func row(ofDeal place: Int?) -> RowReference? {
    place.flatMap { deals.indices.contains($0) ? deals[$0].row : nil }
  }

  fileprivate func fields(ofForecast place: Int) -> CaseFields {
    guard history.forecasts.indices.contains(place) else { return CaseFields("forecast", [:]) }
    let forecast = history.forecasts[place]
    return CaseFields(
      "forecast",
      [
        "as_of": text(forecast.asOf), "scope": forecast.scope, "scope_id": forecast.scopeID,
        "period": forecast.period, "method": forecast.method,
      ],
      numbers: ["value": currency.decimal(forecast.value)])
  }
}

import RaporMarkup
import RaporMetrics
import RaporModel

/// A kind of row that is no deal, with a table of its own.
enum CaseKind: Int, CaseIterable, Sendable {
  case lead, answer, course, expense, stageChange, visit, account, rep, movement, restatement
  case forecast, period

  /// The kind of a row; nil for a deal.
  init?(_ row: MetricCase.Row) {
    switch row {
    case .deal: return nil
    case .lead: self = .lead
    case .survey: self = .answer
    case .training: self = .course
    case .expense: self = .expense
    case .stageChange: self = .stageChange
    case .visit: self = .visit
    case .account: self = .account
    case .rep: self = .rep
    case .movement: self = .movement
    case .restatement: self = .restatement
    case .forecast: self = .forecast
    case .period: self = .period
    }
  }

  /// The table's name on its page.
  var id: String {
    switch self {
    case .lead: "leads"
    case .answer: "answers"
    case .course: "courses"
    case .expense: "expenses"
    case .stageChange: "stage-changes"
    case .visit: "stage-visits"
    case .account: "accounts"
    case .rep: "people"
    case .movement: "movements"
    case .restatement: "restatements"
    case .forecast: "forecasts"
    case .period: "periods"
    }
  }

  /// What the table shows.
  var caption: Phrase {
    switch self {
    case .lead: .leadRows
    case .answer: .answerRows
    case .course: .courseRows
    case .expense: .expenseRows
    case .stageChange: .stageChangeRows
    case .visit: .visitRows
    case .account: .accountRows
    case .rep: .repRows
    case .movement: .movementRows
    case .restatement: .restatementRows
    case .forecast: .forecastRows
    case .period: .periodRows
    }
  }
}

extension PageContext {
  /// Whether this page may list a row: a rep's own pages show no other rep's, and no answers about
  /// the employer.
  func mayList(_ row: MetricCase.Row) -> Bool {
    guard case .rep(let own) = scope else { return true }
    switch row {
    case .deal(let place):
      guard dataset.deals.indices.contains(place) else { return false }
      return dataset.deals[place].rep == own || dataset.deals[place].coOwner == own
    case .lead(let place): return dataset.leads[checked: place]?.rep == own
    case .survey(let place):
      return dataset.surveys[checked: place].map { $0.rep == own && $0.kind != .enps } ?? false
    case .training(let place): return dataset.trainings[checked: place]?.rep == own
    case .expense(let place): return dataset.expenses[checked: place]?.rep == own
    case .stageChange(let place):
      return dataset.stageChanges[checked: place].map { mayList(.deal($0.deal)) } ?? false
    case .rep(let rep): return rep == own
    case .visit(let place):
      return figures.stageVisits[checked: place].map { mayList(.deal($0.deal)) } ?? false
    case .movement(let change):
      return change.position.map { mayList(.deal($0)) }
        ?? (change.before?.rep == dataset[own]?.id)
    case .restatement(let change):
      return change.position.map { mayList(.deal($0)) }
        ?? (change.before?.rep == dataset[own]?.id)
    case .account, .period: return true
    case .forecast(let place):
      let forecast = dataset.history.forecasts[checked: place]
      return forecast?.scope == "rep" && forecast?.scopeID == dataset[own]?.id.rawValue
    }
  }

  /// A table for each kind of row that any figure counts besides deals.
  func caseTables(_ rows: EvidenceRows, classes: inout RowClasses) -> [RowTable] {
    guard !rows.others.isEmpty else { return [] }
    var places = CaseKind.allCases.map { _ in [Int]() }
    for (place, row) in rows.others.enumerated() {
      if let kind = CaseKind(row) { places[kind.rawValue].append(place) }
    }
    let marks = marksOfCombinations(of: rows)
    return CaseKind.allCases.compactMap { kind -> RowTable? in
      let own = places[kind.rawValue]
      guard !own.isEmpty else { return nil }
      let columns = caseColumns(of: kind)
      return RowTable(
        id: kind.id, caption: book.text(kind.caption, ["n": .count(own.count)]),
        columns: columns + [.init(label: book.text(.countsIn))],
        rows: own.map { place in
          let row = rows.others[place]
          return .init(
            caseCells(of: row, columns: columns.count),
            marks: marks[rows.combinationOfOthers[place]], anchor: caseAnchor(of: row),
            sets: classes.classes(ofOther: place))
        })
    }
  }

  /// The marks of the rows that are no deals, by their combination of sets.
  private func marksOfCombinations(of rows: EvidenceRows) -> [String] {
    var isUsed = [Bool](repeating: false, count: rows.combinations.count)
    for combination in rows.combinationOfOthers { isUsed[combination] = true }
    return isUsed.enumerated().map { combination, isUsed in
      isUsed ? marks(ofSets: rows.combinations[combination], in: rows) : ""
    }
  }

  /// The cells of a row: as many as there are columns.
  private func caseCells(of row: MetricCase.Row, columns: Int) -> [String] {
    let cells = caseCells(of: row)
    guard cells.count != columns else { return cells }
    return cells.prefix(columns) + Array(repeating: "", count: max(0, columns - cells.count))
  }

  /// The metrics that count the rows of some sets, and those that leave them out.
  func marks(ofSets sets: [Int], in rows: EvidenceRows) -> String {
    sets.compactMap { set in
      let names = rows.sets[set].metrics.map { book.shortName(of: $0) }
      switch rows.sets[set].reason {
      case .counted: return names.joined(separator: ", ")
      case .leftOut: return book.text(.leftOutOf, ["metrics": .list(names)])
      // What is said about a row elsewhere is no mark of its own.
      case .note: return nil
      }
    }.joined(separator: ", ")
  }

  private func caseAnchor(of row: MetricCase.Row) -> String? {
    switch row {
    case .lead(let place): dataset.leads[checked: place].map { "lead-\(SlugTable.slug($0.id))" }
    case .restatement(let change): anchor(of: change)
    default: nil
    }
  }

  /// The anchor of a change of a deal that had been reported already.
  func anchor(of change: Restatement) -> String {
    "restated-\(SlugTable.slug(change.deal.rawValue))-\(change.foundOn)"
  }

  // MARK: Columns

  private func caseColumns(of kind: CaseKind) -> [RowTable.Column] {
    let names: [Phrase] =
      switch kind {
      case .lead: [.lead] + who + [.created, .source, .segment, .converted, .firstResponse]
      case .answer: [.question, .date] + who + [.team, .account]
      case .course: [.course] + who + [.date]
      case .expense: [.category, .date] + who + [.team]
      case .visit: [.deal] + who + [.stage, .entered, .left]
      case .movement: [.deal] + owner + [.expectedClose]
      case .restatement: [.deal] + owner + [.outcome, .closed, .date]
      case .stageChange: [.deal] + who + [.stage, .date]
      case .account: [.account]
      case .rep: [.rep]
      case .forecast: [.date, .period, .method]
      case .period: [.period]
      }
    let numbers: [Phrase] =
      switch kind {
      case .answer: [.score]
      case .expense, .restatement: [.amount]
      case .movement: [.amount, .value]
      case .visit: [.days]
      case .forecast: [.value]
      default: []
      }
    let line: [Phrase] =
      switch kind {
      case .lead, .answer, .course, .expense, .stageChange: [.sourceRow]
      default: []
      }
    return names.map { .init(label: book.text($0)) }
      + numbers.map { .init(label: book.text($0), isNumber: true) }
      + line.map { .init(label: book.text($0)) }
  }

  /// The column of reps, which a rep's own pages do not need.
  private var who: [Phrase] { isRepsOwn ? [] : [.rep] }

  private var owner: [Phrase] { isRepsOwn ? [] : [.owner] }

  private func who(_ rep: RepIndex?) -> [String] {
    isRepsOwn ? [] : [rep.map { name(of: .rep($0)) } ?? ""]
  }

  private func caseCells(of row: MetricCase.Row) -> [String] {
    switch row {
    case .deal: []
    case .lead(let place): dataset.leads[checked: place].map(cells) ?? []
    case .survey(let place): dataset.surveys[checked: place].map(cells) ?? []
    case .training(let place): dataset.trainings[checked: place].map(cells) ?? []
    case .expense(let place): dataset.expenses[checked: place].map(cells) ?? []
    case .stageChange(let place): dataset.stageChanges[checked: place].map(cells) ?? []
    case .account(let place): [report.accountNames[checked: place] ?? ""]
    case .rep(let rep): [name(of: .rep(rep))]
    case .forecast(let place): dataset.history.forecasts[checked: place].map(cells) ?? []
    case .period(let period): [book.name(of: period)]
    case .visit(let place): figures.stageVisits[checked: place].map(cells) ?? []
    case .movement(let movement): cells(of: movement)
    case .restatement(let restatement): cells(of: restatement)
    }
  }

  private func cells(of lead: Lead) -> [String] {
    [lead.id] + who(lead.rep) + [
      lead.hasTime ? book.moment(lead.createdAt) : book.date(lead.createdAt.day),
      lead.source ?? book.text(.notGiven), lead.segment ?? "",
      lead.convertedOn.map { book.date($0) } ?? "",
      lead.firstResponseAt.map { book.moment($0) } ?? "", dataset.fileAndLine(of: lead.row),
    ]
  }

  private func cells(of answer: SurveyAnswer) -> [String] {
    [answer.kind.rawValue.uppercased(), book.date(answer.day)] + who(answer.rep) + [
      answer.team ?? "", answer.account ?? "", answer.score.map { book.number($0) } ?? "",
      dataset.fileAndLine(of: answer.row),
    ]
  }

  private func cells(of training: Training) -> [String] {
    [training.course] + who(training.rep)
      + [book.date(training.day), dataset.fileAndLine(of: training.row)]
  }

  private func cells(of expense: Expense) -> [String] {
    [expense.category ?? "", book.date(expense.day)] + who(expense.rep) + [
      expense.team ?? "", book.money(minor: expense.amount, currency: currency),
      dataset.fileAndLine(of: expense.row),
    ]
  }

  private func cells(of change: StageChange) -> [String] {
    let deal = dataset.deals[checked: change.deal]
    return [deal?.id.rawValue ?? ""] + who(deal?.rep) + [
      dataset.stages[checked: change.stage]?.name ?? "", book.date(change.enteredOn),
      dataset.fileAndLine(of: change.row),
    ]
  }

  private func cells(of forecast: StoredForecast) -> [String] {
    [
      book.date(forecast.asOf), forecast.period, forecast.method,
      book.money(minor: forecast.value, currency: currency),
    ]
  }
}

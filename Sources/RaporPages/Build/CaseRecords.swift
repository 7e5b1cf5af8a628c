import RaporMetrics
import RaporModel

extension PageContext {
  /// Writes the CSV with every row of every figure that does not go by the roles of deals: what it is,
  /// what it does in the formula, and what it adds.
  func writeCases(in period: Period, to csv: inout CSVWriter) {
    csv.row(["metric", "kind", "row", "part", "reason", "value", "source_row"])
    for definition in explained.definitions where definition.cases != nil {
      let metric = definition.metric
      let name = CSVWriter.fields([
        metric.name
      ])
      for item in cases(behind: metric, in: period) where mayList(item.row) {
        csv.fields(written: name[...])
        write(item, to: &csv)
      }
    }
  }

  /// Writes what follows the metric's name in a row.
  private func write(_ item: MetricCase, to csv: inout CSVWriter) {
    let source = write(item.row, to: &csv)
    switch item.part {
    case .counted: csv.fields(written: CaseParts.counted)
    case .compared: csv.fields(written: CaseParts.compared)
    case .leftOut(let reason):
      csv.field(word: "left_out")
      csv.field(reason.rawValue)
    }
    if let value = item.value {
      csv.number { value.append(decimalTo: &$0) }
    } else {
      csv.field(word: "")
    }
    csv.field { report.sources.append(source, to: &$0) }
    csv.endRow()
  }

  /// Writes what a row is called in CSVs, and gives where it was read.
  private func write(_ row: MetricCase.Row, to csv: inout CSVWriter) -> RowReference? {
    switch row {
    case .deal(let place):
      let deal = dataset.deals[checked: place]
      return write("deal", deal?.id.rawValue, deal?.row, to: &csv)
    case .lead(let place):
      let lead = dataset.leads[checked: place]
      return write("lead", lead?.id, lead?.row, to: &csv)
    case .survey(let place):
      let answer = dataset.surveys[checked: place]
      return write("answer", answer?.kind.rawValue, answer?.row, to: &csv)
    case .training(let place):
      let training = dataset.trainings[checked: place]
      return write("course", training?.course, training?.row, to: &csv)
    case .expense(let place):
      let expense = dataset.expenses[checked: place]
      return write("expense", expense?.category, expense?.row, to: &csv)
    case .stageChange(let place):
      let change = dataset.stageChanges[checked: place]
      let deal = change.flatMap { dataset.deals[checked: $0.deal] }
      return write("stage_change", deal?.id.rawValue, change?.row, to: &csv)
    case .visit(let place):
      let deal = report.figures.stageVisits[checked: place].flatMap {
        dataset.deals[checked: $0.deal]
      }
      return write("stage_visit", deal?.id.rawValue, deal?.row, to: &csv)
    case .account(let place):
      return write("account", report.accountNames[checked: place], nil, to: &csv)
    case .rep(let rep): return write("rep", dataset[rep]?.id.rawValue, nil, to: &csv)
    case .movement(let movement): return write("movement", movement.deal.rawValue, nil, to: &csv)
    case .restatement(let restatement):
      return write("restatement", restatement.deal.rawValue, nil, to: &csv)
    case .period(let period): return write("period", report.map.key(of: period), nil, to: &csv)
    case .forecast(let place):
      let forecast = dataset.history.forecasts[checked: place]
      let name = forecast.map { "\($0.asOf) \($0.period) \($0.method)" }
      return write("forecast", name, nil, to: &csv)
    }
  }

  private func write(
    _ kind: StaticString, _ name: String?, _ source: RowReference?, to csv: inout CSVWriter
  ) -> RowReference? {
    csv.field(word: kind)
    csv.field(name ?? "")
    return source
  }
}

/// What rows that are not left out do in a formula, followed by no reason.
private enum CaseParts {
  static let counted = CSVWriter.fields(["counted", ""])[...]
  static let compared = CSVWriter.fields(["compared", ""])[...]
}

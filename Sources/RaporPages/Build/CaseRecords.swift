import RaporMetrics
import RaporModel

extension PageContext {
  /// The bytes of the CSV with every row of every figure that does not go by the roles of deals: what
  /// it is, what it does in the formula, and what it adds.
  func casesCSV(in period: Period) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(["metric", "kind", "row", "part", "reason", "value", "source_row"])
    for definition in explained.definitions where definition.cases != nil {
      let metric = definition.metric
      let name = metric.variant.isEmpty ? metric.id : "\(metric.id):\(metric.variant)"
      for item in cases(behind: metric, in: period) where mayList(item.row) {
        let record = record(of: item.row)
        csv.row(
          [name, record.kind, record.name] + fields(of: item.part)
            + [item.value?.decimal() ?? "", record.source])
      }
    }
    return csv.bytes
  }

  private func fields(of part: MetricCase.Part) -> [String] {
    switch part {
    case .counted: ["counted", ""]
    case .compared: ["compared", ""]
    case .leftOut(let reason): ["left_out", reason.rawValue]
    }
  }

  /// What a row is called in CSVs, and where it was read.
  private func record(
    of row: MetricCase.Row
  ) -> (kind: String, name: String, source: String) {
    switch row {
    case .deal(let place):
      let deal = dataset.deals[checked: place]
      return ("deal", deal?.id.rawValue ?? "", source(deal?.row))
    case .lead(let place):
      let lead = dataset.leads[checked: place]
      return ("lead", lead?.id ?? "", source(lead?.row))
    case .survey(let place):
      let answer = dataset.surveys[checked: place]
      return ("answer", answer?.kind.rawValue ?? "", source(answer?.row))
    case .training(let place):
      let training = dataset.trainings[checked: place]
      return ("course", training?.course ?? "", source(training?.row))
    case .expense(let place):
      let expense = dataset.expenses[checked: place]
      return ("expense", expense?.category ?? "", source(expense?.row))
    case .stageChange(let place):
      let change = dataset.stageChanges[checked: place]
      let deal = change.flatMap { dataset.deals[checked: $0.deal] }
      return ("stage_change", deal?.id.rawValue ?? "", source(change?.row))
    case .visit(let place): return ("stage_visit", String(place), "")
    case .account(let name): return ("account", name, "")
    case .rep(let rep): return ("rep", dataset[rep]?.id.rawValue ?? "", "")
    case .movement(let movement): return ("movement", movement.deal.rawValue, "")
    case .restatement(let restatement): return ("restatement", restatement.deal.rawValue, "")
    case .period(let period): return ("period", period.key, "")
    case .forecast(let place):
      let forecast = dataset.history.forecasts[checked: place]
      return ("forecast", forecast.map { "\($0.asOf) \($0.period) \($0.method)" } ?? "", "")
    }
  }

  private func source(_ row: RowReference?) -> String {
    row.map { dataset.fileAndLine(of: $0) } ?? ""
  }
}

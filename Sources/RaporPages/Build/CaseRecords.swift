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
        metric.variant.isEmpty ? metric.id : "\(metric.id):\(metric.variant)"
      ])
      for item in cases(behind: metric, in: period) where mayList(item.row) {
        csv.fields(written: name[...])
        write(item, to: &csv)
      }
    }
  }

  /// Writes what follows the metric's name in a row.
  private func write(_ item: MetricCase, to csv: inout CSVWriter) {
    let (record, part) = (record(of: item.row), fields(of: item.part))
    csv.field(record.kind)
    csv.field(record.name)
    csv.field(part.word)
    csv.field(part.reason)
    csv.field { item.value?.append(decimalTo: &$0) }
    csv.field { report.sources.append(record.source, to: &$0) }
    csv.endRow()
  }

  private func fields(of part: MetricCase.Part) -> (word: String, reason: String) {
    switch part {
    case .counted: ("counted", "")
    case .compared: ("compared", "")
    case .leftOut(let reason): ("left_out", reason.rawValue)
    }
  }

  /// What a row is called in CSVs, and where it was read.
  private func record(
    of row: MetricCase.Row
  ) -> (kind: String, name: String, source: RowReference?) {
    switch row {
    case .deal(let place):
      let deal = dataset.deals[checked: place]
      return ("deal", deal?.id.rawValue ?? "", deal?.row)
    case .lead(let place):
      let lead = dataset.leads[checked: place]
      return ("lead", lead?.id ?? "", lead?.row)
    case .survey(let place):
      let answer = dataset.surveys[checked: place]
      return ("answer", answer?.kind.rawValue ?? "", answer?.row)
    case .training(let place):
      let training = dataset.trainings[checked: place]
      return ("course", training?.course ?? "", training?.row)
    case .expense(let place):
      let expense = dataset.expenses[checked: place]
      return ("expense", expense?.category ?? "", expense?.row)
    case .stageChange(let place):
      let change = dataset.stageChanges[checked: place]
      let deal = change.flatMap { dataset.deals[checked: $0.deal] }
      return ("stage_change", deal?.id.rawValue ?? "", change?.row)
    case .visit(let place): return ("stage_visit", String(place), nil)
    case .account(let name): return ("account", name, nil)
    case .rep(let rep): return ("rep", dataset[rep]?.id.rawValue ?? "", nil)
    case .movement(let movement): return ("movement", movement.deal.rawValue, nil)
    case .restatement(let restatement): return ("restatement", restatement.deal.rawValue, nil)
    case .period(let period): return ("period", period.key, nil)
    case .forecast(let place):
      let forecast = dataset.history.forecasts[checked: place]
      return ("forecast", forecast.map { "\($0.asOf) \($0.period) \($0.method)" } ?? "", nil)
    }
  }
}

import RaporCharts
import RaporMarkup
import RaporMetrics
import RaporModel

extension PageContext {
  /// Adds how the pipeline moved between two snapshots: a sentence with their days, a drawing, the
  /// steps, and what was restated.
  func addMovement(to block: inout ReviewBlock, in period: Period) {
    let summaries = Movement.Pipeline.allCases.compactMap { pipeline in
      figures.movement(of: scope, in: period, pipeline: pipeline)
    }.filter { summary in
      summary.pipeline == .open || value(metric(.closing, of: .due), in: period).value != nil
    }
    if let first = summaries.first {
      block.sentences.append(
        sentence(
          .movementBetween,
          ["opening": .day(first.openingOn), "closing": .day(first.closingOn)]))
    }
    block.charts = summaries.map(waterfall)
    block.tables =
      summaries.map { movementTable(of: $0, in: period) }
      + [restatedTable(in: period)].compactMap { $0 }
  }

  private func metric(_ step: Movement.Step, of pipeline: Movement.Pipeline) -> Metric {
    Metric(pipeline == .due ? "movement" : "movement_open", variant: step.rawValue)
  }

  private func title(of summary: MovementSummary) -> String {
    book.text(summary.pipeline == .due ? .movementDue : .movementOpen)
  }

  private func lines(of summary: MovementSummary) -> [MovementSummary.Line] {
    let moved = summary.steps.filter { $0.count > 0 || $0.withoutAmount > 0 }
    return [summary.opening] + moved + [summary.closing]
  }

  private func amount(of line: MovementSummary.Line) -> Ratio {
    dataset.currency.major(line.value)
  }

  private func waterfall(of summary: MovementSummary) -> ChartBlock {
    let title = title(of: summary)
    let steps = lines(of: summary).map { line in
      let isTotal = line.step == .opening || line.step == .closing
      let amount = amount(of: line)
      return WaterfallChart.Step(
        book.name(of: line.step), amount.double,
        text: book.money(
          amount, currency: currency, detail: .compact,
          sign: isTotal ? .negativeOnly : .always), isTotal: isTotal)
    }
    var chart = WaterfallChart(
      ChartCaption(
        id: "waterfall-\(summary.pipeline.rawValue)", title: title,
        description: book.text(
          .movementBetween,
          ["opening": .day(summary.openingOn), "closing": .day(summary.closingOn)])),
      steps: steps, noData: book.text(.noData))
    (chart.moreLabel, chart.lessLabel) = (book.text(.movementMore), book.text(.movementLess))
    return ChartBlock(
      title: title,
      subtitle: book.dates(from: summary.openingOn, through: summary.closingOn),
      drawing: chart.svg())
  }

  private func movementTable(of summary: MovementSummary, in period: Period) -> RowTable {
    RowTable(
      id: "movement-\(summary.pipeline.rawValue)",
      caption: "\(title(of: summary)): \(book.text(.movementSteps))",
      columns: [
        .init(label: book.text(.movementStep)), .init(label: book.text(.deals), isNumber: true),
        .init(label: book.text(.value), isNumber: true),
      ],
      rows: lines(of: summary).map { line in
        .init(
          [
            book.name(of: line.step), book.number(line.count + line.withoutAmount),
            book.money(
              amount(of: line), currency: currency,
              sign: line.step == .opening || line.step == .closing ? .negativeOnly : .always),
          ], href: evidence(of: value(metric(line.step, of: summary.pipeline), in: period)))
      })
  }

  /// The closed deals whose facts changed after they had been reported, apart from what is new.
  private func restatedTable(in period: Period) -> RowTable? {
    let rows = figures.restatements(of: scope, in: period).filter { row in
      mayList(.restatement(row))
    }
    guard !rows.isEmpty else { return nil }
    let evidence = report.map.evidence(of: scope, in: period)
    // The evidence lists them where it explains the metrics that count them.
    let isListed =
      explained.contains(Metric("restated"))
      && explained.contains(Metric("restated", variant: "found"))
      && report.isPublished(period)
    return RowTable(
      id: "restated", caption: book.text(.restatedCaption, ["n": .count(rows.count)]),
      columns: [
        .init(label: book.text(.deal)), .init(label: book.text(.change)),
        .init(label: book.text(.reportedOn)), .init(label: book.text(.reportedAs)),
        .init(label: book.text(.foundOn)), .init(label: book.text(.nowIs)),
      ],
      rows: rows.map { row in
        .init(
          [
            row.deal.rawValue, book.name(of: row.kind), book.date(row.reportedOn),
            text(of: row.before), book.date(row.foundOn), text(of: row.after),
          ], href: isListed ? place.link(to: evidence, anchor: anchor(of: row)) : nil)
      })
  }

  /// A deal as a snapshot had it: its stage, amount and close date.
  private func text(of state: DealState?) -> String {
    guard let state else { return book.text(.notInData) }
    return [
      state.stage, state.amount.map { book.money(minor: $0, currency: currency) },
      state.closedOn.map { book.date($0) },
    ].compactMap { $0 }.joined(separator: " · ")
  }
}

extension Phrasebook {
  /// A step of the pipeline's movement.
  func name(of step: Movement.Step) -> String {
    switch step {
    case .opening: text(.stepOpening)
    case .new: text(.stepNew)
    case .reopened: text(.stepReopened)
    case .added: text(.stepAdded)
    case .pulledIn: text(.stepPulledIn)
    case .raised: text(.stepRaised)
    case .lowered: text(.stepLowered)
    case .ownerChanged: text(.stepOwnerChanged)
    case .pushedOut: text(.stepPushedOut)
    case .won: text(.stepWon)
    case .lost: text(.stepLost)
    case .gone: text(.stepGone)
    case .closing: text(.stepClosing)
    }
  }

  /// What happened to a deal that had been reported already.
  func name(of kind: Restatement.Kind) -> String {
    switch kind {
    case .changed: text(.restatedChanged)
    case .reopened: text(.stepReopened)
    case .removed: text(.stepGone)
    case .late: text(.restatedLate)
    }
  }
}

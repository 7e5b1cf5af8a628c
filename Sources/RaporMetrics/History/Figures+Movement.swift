package import RaporModel

extension Figures {
  /// How a scope's pipeline moved in a period; nil where there is no snapshot before the period or
  /// none in it, and for values of a column of deals.
  package func movement(
    of scope: Scope, in period: Period, pipeline: Movement.Pipeline = .due
  ) -> MovementSummary? {
    guard let (row, column, history) = historyPlace(of: scope, in: period),
      let window = history.movements.windows[column]
    else { return nil }
    let cell = history.movements.cell(scope: row, period: column) ?? MovementTable.Cell()
    let line = { (step: Movement.Step) in
      let tally = cell[pipeline, step]
      return MovementSummary.Line(
        step: step, value: tally.value, count: tally.count, withoutAmount: tally.withoutAmount)
    }
    return MovementSummary(
      pipeline: pipeline, openingOn: window.opening, closingOn: window.closing,
      opening: line(.opening),
      steps: pipeline.steps.filter { $0 != .opening && $0 != .closing }.map(line),
      closing: line(.closing))
  }

  /// Each change of each deal of a scope between the two snapshots of a period, in the order of
  /// deals' ids, first those of the pipeline due in the period, then those of the whole pipeline; the
  /// deals of the opening and the closing pipeline included. None where `movement(of:in:)` is nil.
  package func movements(of scope: Scope, in period: Period) -> [Movement] {
    guard let (row, column, history) = historyPlace(of: scope, in: period),
      let window = history.movements.windows[column]
    else { return [] }
    return history.recentMovements.value(for: FigurePlace(scope: scope, period: period)) {
      Movement.Pipeline.allCases.flatMap { pipeline in
        history.movements.deals(scope: row, period: column).flatMap { deal in
          history.movements(ofDeal: deal, in: window, pipeline, scope: row)
        }
      }
    }
  }

  /// The closed deals of a scope whose reported facts a later snapshot changes, or that became known
  /// late, where they change the figures of the period or were found in it: in the order of deals'
  /// ids, then of the days they were found on.
  package func restatements(of scope: Scope, in period: Period) -> [Restatement] {
    guard let (row, column, history) = historyPlace(of: scope, in: period) else { return [] }
    let days = periodGrid.countedDays[column]
    return history.restatements.restatements(ofScope: row).filter {
      $0.affects(days) || days.contains($0.foundOn)
    }
  }

  /// The days of the snapshots that figures know, in order, the as-of day last; empty without a history.
  package var snapshotDays: [Day] { pipelineHistory?.timeline.days ?? [] }

  /// Where a scope and a period stand in the history; nil where it has nothing of them.
  func historyPlace(
    of scope: Scope, in period: Period
  ) -> (row: Int, column: Int, history: PipelineHistory)? {
    guard let history = pipelineHistory, let row = scopeGrid.position(of: scope),
      let column = periodGrid.position(of: period)
    else { return nil }
    if case .attribute = scope { return nil }
    return (row, column, history)
  }
}

extension PipelineHistory {
  /// What the deal at a position did in one scope's pipeline.
  fileprivate func movements(
    ofDeal deal: Int, in window: MovementWindow, _ pipeline: Movement.Pipeline, scope: Int
  ) -> [Movement] {
    let before = timeline.sighting(ofDeal: deal, on: window.opening)
    let after = timeline.sighting(ofDeal: deal, on: window.closing)
    let changes = window.changes(from: before?.state, to: after?.state, in: pipeline)
    guard !changes.isEmpty else { return [] }
    let former = before?.state.map { holders.scopes(of: $0.rep, on: window.opening) } ?? []
    let latter = after?.state.map { holders.scopes(of: $0.rep, on: window.closing) } ?? []
    return changes.compactMap { change in
      let place = change.signs(former: former, latter: latter).first { $0.scope == scope }
      return place.map { place in
        Movement(
          deal: timeline.deals[deal], position: timeline.positions[deal], pipeline: pipeline,
          step: change.step, value: place.sign * change.value, hasAmount: change.hasAmount,
          before: before?.state, after: after?.state)
      }
    }
  }
}

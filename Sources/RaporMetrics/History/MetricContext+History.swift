import RaporModel

extension MetricContext {
  /// What the scope's pipelines did in the period; nil where one of the two snapshots is missing.
  var movementCell: MovementTable.Cell? {
    guard movementWindow != nil,
      let (row, column, history) = figures.historyPlace(of: scope, in: period)
    else { return nil }
    return history.movements.cell(scope: row, period: column) ?? MovementTable.Cell()
  }

  /// The two snapshots of the period; nil where one of them is missing.
  var movementWindow: MovementWindow? {
    figures.historyPlace(of: scope, in: period)
      .flatMap { $0.history.movements.windows[$0.column] }
  }

  /// The changes behind the movement; none for a scope without rows of its own.
  var movements: [Movement] {
    figures.hasRows(scope) ? figures.movements(of: scope, in: period) : []
  }

  /// Which snapshot is missing.
  var snapshotAbsence: MetricValue.Absence {
    let start = period.start
    let isOpened = figures.snapshotDays.contains { $0 < start }
    return isOpened ? .noClosingSnapshot : .noOpeningSnapshot
  }
}

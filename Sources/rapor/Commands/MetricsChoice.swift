import ArgumentParser
import RaporDiagnostics
import RaporMetrics
import RaporModel

/// Which rows of the metrics table are printed.
struct MetricsChoice: ParsableArguments {
  @Option(help: ArgumentHelp("Only this metric, such as win_rate.", valueName: "id"))
  var metric: [String] = []

  @Option(
    help: ArgumentHelp("Only this kind of scope, such as total, rep or product.", valueName: "name")
  )
  var scope: [String] = []

  @Option(help: ArgumentHelp("Only this rep.", valueName: "rep-id"))
  var rep: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only this period, such as 2017-Q4, or this kind of period, such as quarter.",
      valueName: "period"))
  var period: [String] = []

  /// The rows that were asked for.
  ///
  /// - Throws: `ValidationError` for a name that the figures do not have.
  func table(of figures: Figures) throws -> MetricsTable {
    let reps = figures.dataset.reps.map(\.id.rawValue)
    try check(metric, "metric", among: figures.definitions.map(\.metric.id))
    try check(scope, "scope", among: figures.scopes.map(\.name))
    try check(rep, "rep", among: reps)
    try check(
      period, "period",
      among: figures.periods.map(\.key) + Period.Kind.allCases.map(\.rawValue))
    return MetricsTable(of: figures, periods: periods(of: figures), where: rows)
  }

  /// The rows of an earlier table that were asked for.
  func figures(of old: [PrintedFigure]) -> [PrintedFigure] {
    let (metrics, scopes) = (Set(metric), Set(scope))
    let (reps, periods) = (Set(rep), Set(period))
    return old.filter { figure in
      let key = figure.key
      return (metrics.isEmpty || metrics.contains(key.metric))
        && (scopes.isEmpty || scopes.contains(key.scope))
        && (reps.isEmpty || key.scope == "rep" && reps.contains(key.scopeID))
        && (periods.isEmpty || periods.contains(key.period) || periods.contains(key.periodKind))
    }
  }

  /// Whether a row was asked for, its period aside.
  private var rows: @Sendable (MetricsTableRow) -> Bool {
    let (metrics, scopes, chosenReps) = (Set(metric), Set(scope), Set(rep))
    return { row in
      (metrics.isEmpty || metrics.contains(row.value.metric.id))
        && (scopes.isEmpty || scopes.contains(row.value.scope.name))
        && (chosenReps.isEmpty || row.value.scope.name == "rep" && chosenReps.contains(row.scopeID))
    }
  }

  private func periods(of figures: Figures) -> [Period] {
    guard !period.isEmpty else { return figures.periods }
    let chosen = Set(period)
    return figures.periods.filter {
      chosen.contains($0.key) || chosen.contains($0.kind.rawValue)
    }
  }

  private func check(_ given: [String], _ what: String, among known: [String]) throws {
    let names = Set(known)
    guard let unknown = given.first(where: { !names.contains($0) }) else { return }
    let hint =
      NearName.hint(for: unknown, among: names.sorted()) ?? "run without --\(what) to see all"
    throw ValidationError("there is no \(what) “\(unknown)”; \(hint)")
  }
}

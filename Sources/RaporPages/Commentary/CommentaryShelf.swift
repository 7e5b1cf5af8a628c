import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

/// All commentary, resolved and sorted by the page that shows it, and the actions that stand in it.
struct CommentaryShelf: Sendable {
  private struct Place: Hashable, Sendable {
    var scope: Scope
    var period: Period
  }

  private var shelves: [Place: [CommentaryView]] = [:]
  /// By whose pages may show them: a rep's own, or those of the whole site.
  private var actionsOfScope: [Scope: [Action]] = [:]
  /// Everybody's, in the order of the files and their tasks.
  private(set) var actions: [Action] = []

  /// Reads and resolves all files, in the order of their names.
  init(_ files: [SourceFile], report: Report, diagnostics: inout DiagnosticList) {
    var reader = CommentaryReader(figures: report.figures, directory: report.directory)
    let read = files.sorted { $0.name < $1.name }.compactMap {
      reader.read($0.bytes, file: $0.file)
    }
    diagnostics.append(contentsOf: reader.diagnostics)
    // An answer stands beside what it answers.
    let inOrder = read.filter { $0.kind == .comment } + read.filter { $0.kind == .reply }
    for (commentary, found) in takeActions(of: inOrder, report, diagnostics: &diagnostics) {
      place(commentary, found, report: report, diagnostics: &diagnostics)
    }
  }

  /// Adds the actions that stand in commentaries, and gives each with its own.
  @discardableResult
  mutating func takeActions(
    of commentaries: [Commentary], _ report: Report, diagnostics: inout DiagnosticList
  ) -> [(commentary: Commentary, actions: [Action])] {
    var reader = ActionReader(figures: report.figures, directory: report.directory)
    let taken = commentaries.map { ($0, reader.actions(of: $0)) }
    for (commentary, found) in taken {
      actions += found
      actionsOfScope[commentary.shownOn, default: []] += found
    }
    diagnostics.append(contentsOf: reader.diagnostics)
    return taken
  }

  private mutating func place(
    _ commentary: Commentary, _ actions: [Action], report: Report,
    diagnostics: inout DiagnosticList
  ) {
    let place = Place(scope: commentary.shownOn, period: commentary.period)
    guard let path = report.map.review(of: place.scope, in: place.period) else { return }
    let context = PageContext(
      report: report, scope: place.scope, period: place.period, path: path)
    let firstTable = 1 + 100 * shelves[place, default: []].count
    shelves[place, default: []].append(
      context.view(
        of: commentary, actions: actions, firstTable: firstTable, diagnostics: &diagnostics))
  }

  /// What a page shows, in the order of the files' names.
  func views(on scope: Scope, in period: Period) -> [CommentaryView] {
    shelves[Place(scope: scope, period: period)] ?? []
  }

  /// The actions that the pages of a scope may show: a rep's own, or everybody's.
  func actions(on scope: Scope) -> [Action] {
    if case .rep = scope { actionsOfScope[scope] ?? [] } else { actions }
  }
}

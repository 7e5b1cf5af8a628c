import RaporDiagnostics
import RaporMarkup
import RaporMetrics
import RaporModel

/// All commentary, resolved and sorted by the page that shows it.
struct CommentaryShelf: Sendable {
  private struct Place: Hashable, Sendable {
    var scope: Scope
    var period: Period
  }

  private var shelves: [Place: [CommentaryView]] = [:]

  /// Reads and resolves all files, in the order of their names.
  init(_ files: [SourceFile], report: Report, diagnostics: inout DiagnosticList) {
    var reader = CommentaryReader(figures: report.figures, directory: report.directory)
    let read = files.sorted { $0.name < $1.name }.compactMap {
      reader.read($0.bytes, file: $0.file)
    }
    diagnostics.append(contentsOf: reader.diagnostics)
    for commentary in read {
      let place = Place(scope: commentary.shownOn, period: commentary.period)
      guard let path = report.map.review(of: place.scope, in: place.period) else { continue }
      let context = PageContext(
        report: report, scope: place.scope, period: place.period, path: path)
      let firstTable = 1 + 100 * shelves[place, default: []].count
      shelves[place, default: []].append(
        context.view(of: commentary, firstTable: firstTable, diagnostics: &diagnostics))
    }
  }

  /// What a page shows, in the order of the files' names.
  func views(on scope: Scope, in period: Period) -> [CommentaryView] {
    shelves[Place(scope: scope, period: period)] ?? []
  }
}

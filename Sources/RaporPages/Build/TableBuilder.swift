import RaporCharts
import RaporMarkup
import RaporMetrics
import RaporModel

/// Which figures a table shows, from which both the table and its CSV are made.
struct FigureGrid: Sendable {
  /// A row: whose figures, when, and what it is called.
  struct Line: Sendable {
    var scope: Scope
    var period: Period
    var name: String
    /// The page about it, as a path; nil where there is none.
    var path: String?
  }

  /// A name that is unique on the page and in the CSV's file name.
  var id: String
  var title: String
  var caption: String
  var rowHeader: String
  var metrics: [Metric]
  var lines: [Line]
  var total: Line?
  var footnote: String?
  /// Whether a small drawing of revenue stands at each row's end.
  var hasTrend = false
}

extension PageContext {
  /// The table of a grid, whose CSV lies at a path.
  func table(of grid: FigureGrid, csv: String?) -> FigureTable {
    let trend = grid.hasTrend ? [book.text(.trend)] : []
    return FigureTable(
      id: grid.id, title: grid.title, caption: grid.caption, rowHeader: grid.rowHeader,
      columns: grid.metrics.map { book.shortName(of: $0) } + trend,
      rows: grid.lines.enumerated().map { row(of: $1, in: grid, number: $0) },
      total: grid.total.map { row(of: $0, in: grid, number: nil) },
      csv: csv.map { place.link(to: $0) }, footnote: grid.footnote)
  }

  private func row(of line: FigureGrid.Line, in grid: FigureGrid, number: Int?)
    -> FigureTable.Row
  {
    var cells = values(grid.metrics, of: line.scope, in: line.period).map(view)
    if grid.hasTrend {
      let course = number.flatMap {
        self.course(
          of: .revenue, of: line.scope, upTo: line.period, on: "\(grid.id)-\($0 + 1)")
      }
      cells.append(FigureView(page: self, value: nil, drawing: course))
    }
    return FigureTable.Row(
      name: line.name, href: line.path.map { place.link(to: $0) }, cells: cells)
  }

  /// Writes a grid's CSV: exact values, numerators and denominators, no formatting.
  func write(_ grid: FigureGrid, to csv: inout CSVWriter) {
    let parts = ["", "_numerator", "_denominator", "_n"]
    csv.row(
      ["scope", "name", "period"]
        + grid.metrics.flatMap { metric in parts.map { report.map.anchor(of: metric) + $0 } })
    for line in grid.lines + [grid.total].compactMap({ $0 }) {
      csv.field(line.scope.name)
      csv.field(line.name)
      csv.field(line.period.key)
      for value in values(grid.metrics, of: line.scope, in: line.period) { write(value, to: &csv) }
      csv.endRow()
    }
  }

  private func write(_ value: MetricValue, to csv: inout CSVWriter) {
    for ratio in [value.value, value.numerator, value.denominator] {
      csv.number { ratio?.append(decimalTo: &$0) }
    }
    csv.number { $0.append(decimal: value.n) }
  }
}

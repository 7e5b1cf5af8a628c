import RaporCharts
import RaporDiagnostics
import RaporMarkup

/// What pages are made of, one piece of it many times.
enum PagePieces {
  /// A table of deals, as templates show many.
  private struct Table: TemplateData {
    struct Row: TemplateData {
      var name: String
      var amount: String
      var isOpen: Bool
      static let schema = Schema<Row>([
        .text("name", \.name), .text("amount", \.amount), .flag("is_open", \.isOpen),
      ])
    }

    var title = "Deals <2024>"
    var rows = (0..<100).map {
      Row(name: "Customer & \($0)", amount: "\($0 * 37),00", isOpen: $0 % 3 == 0)
    }
    static let schema = Schema<Table>([.text("title", \.title), .list("rows", \.rows)])
  }

  private static let page = """
    <h1>{{title}}</h1>
    <table>
    {{#rows}}<tr><th>{{name}}</th><td>{{amount}}</td><td>{{#is_open}}open{{/is_open}}</td></tr>
    {{/rows}}</table>
    """

  /// Renders a table of a hundred rows so many times.
  static func renderTemplate(_ count: Int) {
    var diagnostics = DiagnosticList()
    let source = TemplateSource(name: "page", file: "page.html", bytes: Array(page.utf8))
    let set = TemplateSet([source], diagnostics: &diagnostics)
    guard let template = set.compile("page", for: Table.self, diagnostics: &diagnostics) else {
      return print(diagnostics.sorted)
    }
    let table = Table()
    var page = MarkupBuffer()
    var bytes = 0
    for _ in 0..<count {
      page.removeAll()
      template.render(table, into: &page)
      bytes += page.count
    }
    print("\(bytes) bytes of tables")
  }

  /// Draws a year of weeks so many times.
  static func drawChart(_ count: Int) {
    var bytes = 0
    for round in 0..<count {
      var chart = LineChart(
        ChartCaption(id: "c", title: "Revenue", description: "Revenue by week"),
        categories: (1...52).map { "W\($0)" },
        series: LineChart.Series((0..<52).map { Double($0 * 7919 % 97 + round % 10) }),
        noData: "none")
      chart.target = ChartLevel(60, label: "60")
      bytes += chart.svg { "\(Int($0))" }.bytes.count
    }
    print("\(bytes) bytes of charts")
  }

  private static let note = """
    ## A good week

    Two deals were **won**, one of them [the largest](https://example.com/deals) of the quarter, and one is *late*:

    - call the ~~buyer~~ director
    - [ ] send the offer by Friday
    - [x] thank the team

    | Deal | Amount |
    | --- | --: |
    | Sinar Jaya | 1,200 |
    | Melati & Co | 37,500 |

    > What made the difference was the demo, not the price.
    """

  /// Reads and renders a manager's note so many times.
  static func renderMarkdown(_ count: Int) {
    var (diagnostics, bytes) = (DiagnosticList(), 0)
    for _ in 0..<count {
      let document = MarkdownDocument.parse(
        Array(note.utf8), file: "note.md", diagnostics: &diagnostics)
      let markup = document.render(
        MarkdownStyle(tableLabel: "Table"), resolving: { _ in .success(Markup()) },
        diagnostics: &diagnostics)
      bytes += markup.bytes.count
    }
    print("\(bytes) bytes of notes")
  }
}
